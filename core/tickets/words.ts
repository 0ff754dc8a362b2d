import type { Turn } from '../command.ts'
import { cut } from '../commands/activities/entry.ts'
import { sentences } from '../commands/answer.ts'
import { speech } from '../commands/speech.ts'
import type { Action } from '../conversation/action.ts'
import type { Language } from '../languages/language.ts'
import { mayTell, nextAllowed } from '../nudges/calendar.ts'
import { type Block, type Choice, paragraph } from '../reply.ts'
import { addressed } from './addressed.ts'
import { officeOf } from './office.ts'
import type { Ticket } from './ticket.ts'

/** So much of a request names it. */
const ABOUT = 80

/** What a request is about, in short: the beginning of the customer's words. */
export const aboutOf = ({ text }: Pick<Ticket, 'text'>): string => cut(text, ABOUT)

/**
 * The thanks to a customer for a request, by name and with what it is about, and by when they are answered: honestly, when nobody works now.
 * In the turn of the customer, in their language.
 */
export async function thanksFor(
  ticket: Ticket,
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'language'>,
): Promise<readonly Block[]> {
  const { to } = turn.language.answers.ticket
  const words = addressed(ticket.customer, ({ name }) =>
    ticket.human ? to.passedOn({ name }) : to.thanks({ name, number: ticket.number, about: aboutOf(ticket) }),
  )
  return [paragraph(sentences(words, await promiseOf(ticket, turn)))]
}

/** By when a request is answered, in words to the customer; undefined once it was. */
async function promiseOf(
  ticket: Ticket,
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'language'>,
): Promise<string | undefined> {
  if (!ticket.answerBy) return undefined
  const { to } = turn.language.answers.ticket
  const office = await officeOf(turn)
  const say = speech(turn)
  const by = say.when(ticket.answerBy.toTemporalInstant())
  return mayTell(turn.now, office)
    ? to.within({ by })
    : to.outOfHours({ from: say.when(nextAllowed(turn.now, office)), by })
}

/** The thanks to a customer when their request is solved, by name and with what it was about, and the question how it was, from 0 to 10. */
export function solvedBlocks(
  ticket: Ticket,
  { answers }: Language,
  button: (label: string, action: Action) => Choice,
): readonly Block[] {
  const { to } = answers.ticket
  const { id, number, customer } = ticket
  const scores = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
  return [
    paragraph(addressed(customer, ({ name }) => to.solved({ name, number, about: aboutOf(ticket) }))),
    paragraph(to.howWasIt),
    {
      kind: 'choices',
      choices: [
        ...scores.map((score) =>
          button(String(score), { do: 'meant', call: { command: 'feedback.give', args: { score, ticket: id } } }),
        ),
        button(to.notSolved, { do: 'meant', call: { command: 'ticket.open', args: { text: ticket.text, again: id } } }),
      ],
    },
  ]
}
