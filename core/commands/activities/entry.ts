import { z } from 'zod'
import type { About, Turn } from '../../command.ts'
import type { Text } from '../../reply.ts'
import { grainSchema } from '../../slots/said.ts'
import { speech } from '../speech.ts'

const instant = z.string().transform((text) => Temporal.Instant.from(text))

/** What was logged, with whom and by whom, as SQL gives it as JSON. */
export const entrySchema = z.object({
  kind: z.enum(['call', 'meeting', 'email', 'message', 'note']),
  summary: z.string(),
  at: instant,
  grain: grainSchema,
  contact: z.string().nullable(),
  company: z.string().nullable(),
  deal: z.string().nullable(),
  by_id: z.string().nullable(),
  by: z.string().nullable(),
  private: z.boolean(),
  /** Of a message that passed with a customer: they wrote it. */
  incoming: z.boolean().nullish(),
  /** It belongs to a customer's request. */
  ticket: z.boolean().nullish(),
  /** Left out where nothing hangs on it. */
  id: z.uuid().nullish(),
})
export type Entry = z.infer<typeof entrySchema>

/** Somebody's or something's name, that an answer need not repeat. */
export interface Seen extends About {
  readonly name: string
}

/** A line of somebody's words: white space made plain, cut between words, at most `most` characters long. */
export function cut(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const head = line.slice(0, most - 1)
  const end = head.lastIndexOf(' ')
  return `${(end > most / 2 ? head.slice(0, end) : head).replace(/[\s,;:.–—-]+$/u, '').toWellFormed()}…`
}

/** Days whose name says more than their date. */
const NAMED_DAYS = 1

/** When it was, as short as a list wants it: "yesterday", "20 Nov"; coarser than a day as it was said. */
export function sayShortly({ at, grain }: Pick<Entry, 'at' | 'grain'>, turn: Turn): string {
  const say = speech(turn)
  if (grain !== 'minute' && grain !== 'hour' && grain !== 'day') return say.when(at, grain)
  const date = at.toZonedDateTimeISO(turn.me.zone).toPlainDate()
  const today = turn.now.toZonedDateTimeISO(turn.me.zone).toPlainDate()
  return date.until(today).days <= NAMED_DAYS ? say.when(at, 'day') : say.shortDate(date)
}

/** Who did it, unless it was the reader. */
export const byWhom = ({ by, by_id }: Entry, { me }: Turn): string | undefined =>
  by_id === me.id ? undefined : (by ?? undefined)

/** With whom it was, where that is not whom the answer is about. */
export function withWhom({ contact, company }: Entry, { kind, name }: Seen): string | undefined {
  if (contact !== null && contact !== name) return contact
  return kind === 'deal' && company !== null && company !== name ? company : undefined
}

/** One line of a history: "**20 Nov** · call, Ivan Petrenko: wants 10 % off (Petro)". */
export function entryLine(entry: Entry, about: Seen, most: number, turn: Turn): Text {
  const { activity } = turn.language.answers
  const whom = withWhom(entry, about)
  const who = byWhom(entry, turn)
  return [
    { bold: sayShortly(entry, turn) },
    ` · ${activity.entry({
      kind: entry.kind,
      summary: `${markOf(entry)}${cut(entry.summary, most)}`,
      ...(whom === undefined ? {} : { with: whom }),
      ...(who === undefined ? {} : { who }),
      private: entry.private,
    })}`,
  ]
}

/** Which way a message went; a note on a request, which never leaves. */
function markOf({ kind, incoming, ticket }: Entry): string {
  if (kind === 'note') return ticket ? '🔒 ' : ''
  return incoming === true ? '← ' : incoming === false ? '→ ' : ''
}
