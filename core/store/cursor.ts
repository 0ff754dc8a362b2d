/** Where a message stands in its chat: by time, what was said before what was answered, then as written. */
export interface Place {
  /** Milliseconds since 1970, by the database's clock. */
  readonly at: number
  readonly mine: boolean
  /** A bigint in decimal. */
  readonly seq: string
}

/** Up to where a chat was seen: the last rows of inbox and outbox, and when that was. */
export interface Seen {
  readonly inbox: bigint
  readonly outbox: bigint
  /** Milliseconds since 1970, by the database's clock. */
  readonly at: number
}

/** A message's place, and what had been seen with it. */
export type Cursor = string

/** Milliseconds until the year 5188, and bigints, in letters and digits of one length. */
const timeLength = 9
const seqLength = 13

/**
 * The place first, so that cursors sort as places do. What was seen is counted backwards: when something came late and the message is
 * read again, it sorts no higher than before, so that it is not taken for a new one.
 */
export const writeCursor = ({ at, mine, seq }: Place, seen: Pick<Seen, 'inbox' | 'outbox'>): Cursor =>
  [
    `${digits(at, timeLength)}${mine ? 0 : 1}${digits(BigInt(seq), seqLength)}`,
    digits(last - seen.inbox, seqLength),
    digits(last - seen.outbox, seqLength),
  ].join('-')

const digits = (number: number | bigint, length: number): string => number.toString(36).padStart(length, '0')
const last = 36n ** BigInt(seqLength) - 1n

const form = /^([0-9a-z]{9})([01])([0-9a-z]{13})-([0-9a-z]{13})-([0-9a-z]{13})$/

/** The place that a cursor names; null: it is no cursor. */
export function readPlace(cursor: string): Place | null {
  const [, at, side, seq] = form.exec(cursor) ?? []
  if (at === undefined || seq === undefined) return null
  const number = bigint(seq)
  return number > most ? null : { at: Number.parseInt(at, 36), mine: side === '0', seq: number.toString() }
}

/** What a cursor says was seen; null: it is no cursor. */
export function readSeen(cursor: string): Seen | null {
  const [, at, , , inbox, outbox] = form.exec(cursor) ?? []
  if (inbox === undefined || outbox === undefined || at === undefined) return null
  const seen = { inbox: last - bigint(inbox), outbox: last - bigint(outbox), at: Number.parseInt(at, 36) }
  return seen.inbox > most || seen.outbox > most ? null : seen
}

const most = 2n ** 63n - 1n
const bigint = (written: string): bigint =>
  [...written].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
