import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { saveKeys } from '../../names/lookup.ts'
import type { Choice, Text } from '../../reply.ts'
import { companyOrNew, date, emails, lifecycle, member, newName, phones, place, tags, text } from '../../slots/index.ts'
import { answer, sentences, undoButton } from '../answer.ts'
import { birthdayOf, sayBirthday } from './birthday.ts'
import { readCard } from './card.ts'
import { type CompanyOf, companyFor } from './company.ts'
import { type Known, knownPerson, lower } from './people.ts'
import { sayPhone } from './phone.ts'
import { addPoints } from './points.ts'
import { tagContact } from './tags.ts'

const slots = z.object({
  name: newName,
  company: companyOrNew.optional(),
  role: text.optional(),
  phones: phones.optional(),
  emails: emails.optional(),
  birthday: date.optional(),
  city: place.optional(),
  tags: tags.optional(),
  lifecycle: lifecycle.optional(),
  owner: member.optional(),
  source: text.optional(),
  need: text.optional(),
  /** Set by a button alone: add the person although somebody like that is known. */
  anyway: z.boolean().optional(),
})
type Args = z.output<typeof slots>

/** Adds a contact, and the company if it is not known. Somebody with the same phone, e-mail or name is shown instead. */
export const contactAdd = command({
  name: 'contact.add',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots,
  run: add,
})

async function add(args: Args, turn: Turn): Promise<Ran> {
  const { me, language } = turn
  // Who sees only their own records could not go on with one that is a colleague's from the start.
  if (args.owner && args.owner !== me.id && me.role === 'rep' && !me.repsSeeAll)
    return answer([language.conversation.notAllowed])
  const { birthday: day } = args
  const birthday = day === undefined ? undefined : birthdayOf(day, null, turn)
  if (day !== undefined && birthday === undefined)
    return answer([language.answers.contact.noBirthday({ date: sayBirthday(day, turn) })])
  const known = args.anyway ? undefined : await knownPerson(args, turn)
  if (known) return await sayKnown(known, args, turn)
  const company = args.company && (await companyFor(args.company, turn))
  if (args.company && !company) return answer([language.answers.gone])
  const wanted = { ...args, birthday }
  const id = await insert(wanted, company, turn)
  return answer([said(wanted, company, turn)], [undoButton(turn)], { kind: 'contact', id })
}

async function sayKnown({ id, name, role, company, by }: Known, args: Args, turn: Turn): Promise<Ran> {
  const { button, contact } = turn.language.answers
  const words = contact.known({ name, role: role ?? undefined, company: company ?? undefined, by })
  const show = turn.button(button.show({ name }), { command: 'contact.show', args: { contact: id } }, true)
  const fresh = await offerNew(id, args, turn)
  const anyway = turn.button(button.addAnyway, { command: 'contact.add', args: { ...args, anyway: true } })
  return answer([words], [show, ...fresh, anyway], { kind: 'contact', id })
}

/** The button that gives somebody who is known what was said of them and is not known yet: a phone, an e-mail, where and as what they work. */
async function offerNew(id: string, { phones = [], emails = [], role, company }: Args, turn: Turn): Promise<Choice[]> {
  const card = await readCard(id, turn)
  if (!card) return []
  const numbers = phones.filter((phone) => !card.phones.includes(phone))
  const mails = lower(emails).filter((email) => !card.emails.includes(email))
  const position = role !== undefined && card.role === null ? role : undefined
  const work = company && 'name' in company && card.company === null ? company : undefined
  const what = [...numbers.map(sayPhone), ...mails, ...(position ? [position] : []), ...(work ? [work.name] : [])]
  if (what.length === 0) return []
  const changes = {
    ...(numbers.length > 0 ? { phones: numbers } : {}),
    ...(mails.length > 0 ? { emails: mails } : {}),
    ...(position ? { role: position } : {}),
    ...(work ? { company: work } : {}),
  }
  const label = turn.language.conversation.button.add({ name: what.join(', ') })
  return [turn.button(label, { command: 'contact.update', args: { contact: id, changes } })]
}

function said(args: Args, company: CompanyOf | undefined, turn: Turn): Text {
  const { contact } = turn.language.answers
  return sentences(
    contact.added({ name: args.name, role: args.role, company: company?.name, details: details(args, turn) }),
    company?.made ? contact.companyMade({ company: company.name }) : undefined,
  )
}

/** What else was understood, in words: nothing is to be kept unseen. */
function details({ phones, emails, birthday, city, tags, lifecycle, source, need }: Args, turn: Turn): string[] {
  const { fields, lifecycles } = turn.language.answers
  const labelled = (
    field: 'birthday' | 'city' | 'tags' | 'lifecycle' | 'source' | 'need',
    value: string | undefined,
  ): string[] => (value === undefined ? [] : [`${fields[field].toLowerCase()}: ${value}`])
  return [
    ...(phones ?? []).map(sayPhone),
    ...lower(emails ?? []),
    ...labelled('birthday', birthday && sayBirthday(birthday, turn)),
    ...labelled('city', city),
    ...labelled('lifecycle', lifecycle && lifecycles[lifecycle]),
    ...labelled('tags', tags?.join(', ')),
    ...labelled('source', source),
    ...labelled('need', need),
  ]
}

async function insert(args: Args, company: CompanyOf | undefined, turn: Turn): Promise<string> {
  const { tx, me, now } = turn
  const id = newId()
  const { name, role, city, source, need, lifecycle: status, birthday } = args
  await tx.contact.createMany({
    data: [
      {
        workspaceId: me.workspaceId,
        id,
        name,
        companyId: company?.id ?? null,
        role: role ?? null,
        city: city ?? null,
        source: source ?? null,
        need: need ?? null,
        birthday: birthday === undefined ? null : new Date(birthday),
        ...(status ? { lifecycle: status } : {}),
        ownerId: args.owner ?? (me.kind === 'member' ? me.id : null),
        createdAt: new Date(now.epochMilliseconds),
      },
    ],
  })
  await saveKeys(tx, me.workspaceId, 'contact', id, name)
  if (args.phones) await addPoints(id, 'phone', args.phones, turn)
  if (args.emails) await addPoints(id, 'email', lower(args.emails), turn)
  if (args.tags) await tagContact(id, args.tags, turn)
  return id
}
