import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { CardField, Changed } from '../../languages/answers/words.ts'
import { saveKeys } from '../../names/lookup.ts'
import { plainText, type Text } from '../../reply.ts'
import { companyOrNew, contact, date, emails, lifecycle, newName, phones, place, text } from '../../slots/index.ts'
import { slot } from '../../slots/slot.ts'
import { answer, sentences, undoButton } from '../answer.ts'
import { birthdayOf, sayBirthday } from './birthday.ts'
import { type Card, readCard } from './card.ts'
import { type CompanyOf, companyFor } from './company.ts'
import { fieldOf } from './fields.ts'
import { lower } from './people.ts'
import { sayPhone } from './phone.ts'
import { putPoints } from './points.ts'

const changes = z.object({
  company: companyOrNew.optional(),
  role: text.optional(),
  phones: phones.optional(),
  emails: emails.optional(),
  birthday: date.optional(),
  name: newName.optional(),
  lifecycle: lifecycle.optional(),
  need: text.optional(),
  source: text.optional(),
  city: place.optional(),
})
const slots = z.object({ contact, changes: slot('changes', changes) })
type Changes = z.output<typeof changes>

/** Changes what is known of a contact. A new phone or e-mail becomes the first one; the former stay. */
export const contactUpdate = command({
  name: 'contact.update',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  fromAbout: { contact: ['contact'] },
  slots,
  run: update,
})

async function update(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  const card = await readCard(args.contact, turn)
  if (!card) return answer([answers.gone])
  const { birthday: day } = args.changes
  const birthday = day === undefined ? undefined : birthdayOf(day, card.birthday, turn)
  if (day !== undefined && birthday === undefined)
    return answer([answers.contact.noBirthday({ date: sayBirthday(day, turn) })])
  const wanted = { ...really(args.changes, card), ...(birthday === undefined ? {} : { birthday }) }
  const company = wanted.company && (await companyFor(wanted.company, turn))
  if (wanted.company && !company) return answer([answers.gone])
  const about = { kind: 'contact', id: card.id } as const
  const after = changed(card, wanted, company)
  const words = differences(card, after, turn)
  if (words.length === 0) {
    const known = birthday === undefined ? {} : { known: sayBirthday(birthday, turn) }
    return answer([answers.contact.unchanged({ name: card.name, ...known })], [], about)
  }
  await write(card, wanted, company, turn)
  const said = sentences(
    answers.contact.changed({ name: card.name, changes: words }),
    kept(card, wanted, turn),
    company?.made ? answers.contact.companyMade({ company: company.name }) : undefined,
  )
  return answer([said], [undoButton(turn)], about)
}

/** Only what differs from what is known: a company named as before is not looked up, a phone that is first stays. */
function really(wanted: Changes, card: Card): Changes {
  const { company, phones, ...rest } = wanted
  const same = company && 'name' in company && company.name.toLowerCase() === card.company?.toLowerCase()
  const mails = wanted.emails && lower(wanted.emails)
  return {
    ...rest,
    ...(company && !same ? { company } : {}),
    ...(phones ? { phones } : {}),
    ...(mails ? { emails: mails } : {}),
  }
}

const front = (values: readonly string[], before: readonly string[]): string[] => [...new Set([...values, ...before])]

/** The card as it will be. */
function changed(card: Card, wanted: Changes, company: CompanyOf | undefined): Card {
  const { name, role, birthday, lifecycle: status, need, source, city } = wanted
  return {
    ...card,
    need: need ?? card.need,
    source: source ?? card.source,
    city: city ?? card.city,
    name: name ?? card.name,
    role: role ?? card.role,
    birthday: birthday ?? card.birthday,
    lifecycle: status ?? card.lifecycle,
    company: company?.name ?? card.company,
    phones: front(wanted.phones ?? [], card.phones),
    emails: front(wanted.emails ?? [], card.emails),
  }
}

const changeable = [
  'name',
  'role',
  'company',
  'phone',
  'email',
  'birthday',
  'lifecycle',
  'need',
  'source',
  'city',
] as const satisfies readonly CardField[]

/** What differs between two cards, field by field; of phones and e-mails the new first one is said. */
function differences(before: Card, after: Card, turn: Turn): Changed[] {
  const first = (card: Card): Card => ({ ...card, phones: card.phones.slice(0, 1), emails: card.emails.slice(0, 1) })
  const say = (card: Card, field: CardField): string | undefined => textOf(fieldOf(first(card), field, turn))
  return changeable.flatMap((field) => {
    const [to, from] = [say(after, field), say(before, field)]
    const said = field === 'name' || field === 'phone' || field === 'email'
    return to === undefined || to === from
      ? []
      : [{ field, to, ...(said || from === undefined ? {} : { before: from }) }]
  })
}

const textOf = (text: Text | undefined): string | undefined => (text === undefined ? undefined : plainText(text))

/** The former phones and e-mails that stay below a new one. */
function kept(card: Card, wanted: Changes, turn: Turn): string | undefined {
  const left = (now: readonly string[] | undefined, before: readonly string[]): string[] =>
    now ? before.filter((value) => !now.includes(value)) : []
  const values = [...left(wanted.phones, card.phones).map(sayPhone), ...left(wanted.emails, card.emails)]
  return values.length > 0 ? turn.language.answers.contact.kept({ values }) : undefined
}

async function write(card: Card, wanted: Changes, company: CompanyOf | undefined, turn: Turn): Promise<void> {
  const { tx, me } = turn
  const { name, role, birthday, lifecycle: status, need, source, city } = wanted
  const data = {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(need === undefined ? {} : { need }),
    ...(source === undefined ? {} : { source }),
    ...(city === undefined ? {} : { city }),
    ...(birthday === undefined ? {} : { birthday: new Date(birthday) }),
    ...(status === undefined ? {} : { lifecycle: status }),
    ...(company ? { companyId: company.id } : {}),
  }
  if (Object.keys(data).length > 0) {
    await tx.contact.updateMany({ where: { workspaceId: me.workspaceId, id: card.id }, data })
  }
  if (name !== undefined) await saveKeys(tx, me.workspaceId, 'contact', card.id, name)
  if (wanted.phones) await putPoints(card.id, 'phone', wanted.phones, turn)
  if (wanted.emails) await putPoints(card.id, 'email', wanted.emails, turn)
}
