import type { Turn } from '../command.ts'
import { cut } from '../commands/activities/entry.ts'
import { speech } from '../commands/speech.ts'
import type { Action } from '../conversation/action.ts'
import type { Language } from '../languages/language.ts'
import { type Block, type Choice, fileBlock, paragraph, type Text } from '../reply.ts'
import { filesOfTicket } from '../store/attached.ts'
import type { StoredFile } from '../store/files.ts'
import { dealsOf, historyOf, type Line } from './history.ts'
import { asSaid, named, type Ticket } from './ticket.ts'

/** What a card tells, read once in the view of whose turn it is, and said in the language of each who gets it. */
export interface CardFacts {
  readonly ticket: Ticket
  readonly history: readonly Line[]
  /** What was sent with it, oldest first. */
  readonly files: readonly StoredFile[]
  readonly deals: readonly { readonly title: string; readonly stage: string }[]
  readonly now: Temporal.Instant
  readonly zone: string
  readonly me: Turn['me']
}

/** So many lines of what was before. */
const LINES = 5
/** Of each so many letters. */
const LENGTH = 160
/** So many of the latest files. */
const FILES = 5

export async function cardFacts(
  ticket: Ticket,
  { tx, me, now, zone = me.zone }: Pick<Turn, 'tx' | 'me' | 'now'> & { readonly zone?: string },
): Promise<CardFacts> {
  const before = Temporal.Instant.fromEpochMilliseconds(ticket.openedAt.getTime())
  const all = await historyOf(ticket, tx, { most: LINES + 1, now })
  // The request's own words stand above.
  const history = all.filter(
    ({ summary, at }) => !(summary.includes(ticket.text) && at.getTime() === before.epochMilliseconds),
  )
  const files = await filesOfTicket(tx, ticket.id, FILES)
  return { ticket, history: history.slice(-LINES), files, deals: await dealsOf(ticket, tx), now, zone, me }
}

/** Above a card: why it comes. */
export type Heading = 'opened' | 'human' | 'reopened' | 'shown' | { readonly given: string }

type Button = (label: string, action: Action) => Choice

/**
 * A card: who, what they wrote, what was before, what was promised, and what can be done; in a chat of the team's (`shared`) nobody is asked
 * anything, so there is no button to answer by.
 */
export function cardBlocks(
  facts: CardFacts,
  {
    heading,
    shared = false,
    reader,
  }: { readonly heading: Heading; readonly shared?: boolean; readonly reader?: string },
  language: Language,
  button: Button,
): readonly Block[] {
  const { ticket, history } = facts
  const words = language.answers.ticket
  const title =
    typeof heading === 'string'
      ? words.heading[heading](named(ticket))
      : words.heading.given({ ...named(ticket), who: heading.given })
  const before: readonly Block[] =
    history.length > 0
      ? [{ kind: 'list', title: words.before, items: history.map((line) => lineOf(line, facts, language)) }]
      : []
  return [
    { kind: 'text', text: title },
    { kind: 'text', text: ticket.text },
    // Before the words that may be replied to: where a file is a message of its own, those are the last.
    ...facts.files.map(fileBlock),
    ...before,
    ...dealsBlock(facts, language),
    paragraph(stateOf(facts, language)),
    ...(ticket.status === 'solved' ? [] : [paragraph(words.replyHere)]),
    ...choicesBlock(ticket, { shared, reader }, language, button),
  ]
}

function dealsBlock(facts: CardFacts, language: Language): readonly Block[] {
  const { deals } = facts
  const said = deals.map(({ title, stage }) => `${title} (${sayer(facts, language).stage(stage)})`).join(', ')
  return deals.length > 0 ? [{ kind: 'fields', fields: [{ label: language.answers.fields.deals, value: said }] }] : []
}

function choicesBlock(
  ticket: Ticket,
  { shared, reader }: { readonly shared: boolean; readonly reader: string | undefined },
  language: Language,
  button: Button,
): readonly Block[] {
  const words = language.answers.ticket
  if (ticket.status === 'solved') return []
  const take = shared || ticket.ownerId === null || ticket.ownerId !== reader
  const choices = [
    ...(take ? [{ ...button(words.button.take, meant('ticket.take', ticket)), main: true }] : []),
    ...(shared ? [] : [{ ...button(words.button.answer, answering(ticket)), ...(take ? {} : { main: true }) }]),
    button(words.button.close, meant('ticket.close', ticket)),
  ]
  return [{ kind: 'choices', choices }]
}

const meant = (command: string, { id }: Ticket): Action => ({ do: 'meant', call: { command, args: { ticket: id } } })

/** What to answer is asked. */
export const answering = (ticket: Ticket): Action => ({
  do: 'calls',
  calls: [{ command: 'message.send', said: { ticket: asSaid(ticket) } }],
})

const sayer = ({ me, zone, now }: CardFacts, language: Language) => speech({ language, now, me: { ...me, zone } })

function lineOf({ kind, summary, at, incoming, by }: Line, facts: CardFacts, language: Language): Text {
  const { ticket: words, activities } = language.answers
  const when = sayer(facts, language).when(at.toTemporalInstant())
  const what = cut(summary, LENGTH)
  if (kind === 'note') return [`${when} · `, { bold: words.note }, `: ${what}${by === null ? '' : ` (${by})`}`]
  if (kind === 'message' && incoming !== null)
    return [`${when} · `, { bold: incoming ? facts.ticket.customer : (by ?? words.us) }, `: ${what}`]
  return `${when} · ${activities[kind]}: ${what}`
}

/** Who has it, and by when it is to be answered. */
function stateOf(facts: CardFacts, language: Language): string {
  const { ticket, now } = facts
  const words = language.answers.ticket
  const say = sayer(facts, language)
  const at = (date: Date) => say.when(date.toTemporalInstant())
  const who = ticket.status === 'solved' ? words.statuses.solved : (ticket.owner ?? words.nobodys)
  const parts = [who]
  const { answerBy, idealBy, status } = ticket
  if (answerBy && status !== 'solved') {
    const past = (date: Date) => date.getTime() <= now.epochMilliseconds
    parts.push(
      past(answerBy)
        ? words.overdue({ since: at(answerBy) })
        : words.due({ by: at(answerBy), ...(idealBy && !past(idealBy) ? { ideal: at(idealBy) } : {}) }),
    )
  }
  if (ticket.stoppedAt) parts.push(words.stops({ since: at(ticket.stoppedAt) }))
  return parts.join(' · ')
}
