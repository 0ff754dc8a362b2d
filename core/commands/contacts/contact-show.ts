import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { isInvitable } from '../../door/doors.ts'
import type { CardField } from '../../languages/answers/words.ts'
import type { Block, Choice } from '../../reply.ts'
import { contact, word } from '../../slots/index.ts'
import { answer } from '../answer.ts'
import { type Card, readCard } from './card.ts'
import { fieldOf } from './fields.ts'
import { briefButton, nextButtons } from './next.ts'

const slots = z.object({
  contact,
  field: word(['phone', 'email', 'birthday', 'owner', 'company', 'role']).optional(),
})

/** Shows a contact's card, or one thing on it. */
export const contactShow = command({
  name: 'contact.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'records', act: 'see' },
  fromAbout: { contact: ['contact'] },
  slots,
  run: show,
})

async function show(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  const card = await readCard(args.contact, turn)
  if (!card) return answer([answers.gone])
  const about = { kind: 'contact', id: card.id } as const
  if (args.field === undefined)
    return { blocks: [block(card, turn), { kind: 'choices', choices: await buttons(card, turn) }], about }
  const value = fieldOf(card, args.field, turn)
  if (value === undefined) return answer([answers.contact.noField({ name: card.name, field: args.field })], [], about)
  return answer([[{ bold: card.name }, ': ', ...(typeof value === 'string' ? [value] : value)]], [], about)
}

async function buttons(card: Card, turn: Turn): Promise<Choice[]> {
  const subject = { kind: 'contact', id: card.id, name: card.name } as const
  const invite = turn.me.chat.direct && (await isInvitable(card.id, turn)) ? [inviteButton(card.id, turn)] : []
  return [...nextButtons(subject, card, turn), briefButton(subject, turn), ...invite]
}

const inviteButton = (contact: string, { language, button }: Turn): Choice =>
  button(language.phrases.commands['contact.invite'].title, { command: 'contact.invite', args: { contact } })

/** What a card says, most wanted first; what there is nothing of is left out. */
const shown: readonly CardField[] = [
  'phone',
  'email',
  'nextStep',
  'deals',
  'lastContact',
  'need',
  'owner',
  'lifecycle',
  'tags',
  'birthday',
  'city',
  'source',
]

function block(card: Card, turn: Turn): Block {
  const { contact, fields } = turn.language.answers
  const position = contact.position({ role: card.role ?? '', company: card.company ?? '' })
  return {
    kind: 'fields',
    title: position ? [{ bold: card.name }, ` · ${position}`] : [{ bold: card.name }],
    fields: shown.flatMap((field) => {
      const value = fieldOf(card, field, turn)
      return value === undefined ? [] : [{ label: fields[field], value }]
    }),
  }
}
