import { readSlot } from '../conversation/answer-slot.ts'
import type { Sentence } from '../grammar/sentence.ts'
import type { Session } from '../session.ts'
import type { SlotOf } from '../slots/of.ts'
import type { Hit, Said } from '../slots/said.ts'
import type { SlotKind } from '../slots/slot.ts'
import { formatRule, parseRule } from '../time/rule.ts'
import { isSaid } from './ground.ts'

/** A candidate as it is found now, and the words by which the sentence names it. */
export interface Candidate {
  readonly words: string
  readonly hit: Hit
}

export interface Given {
  /** What the person said; null: nothing was, since it comes from a picture. */
  readonly sentence: Sentence | null
  readonly candidates: ReadonlyMap<string, Candidate>
  readonly session: Session
}

const TIMES: readonly SlotKind[] = ['when', 'past', 'period', 'pastPeriod', 'date', 'repeat']
const LONGEST = 1_000

/**
 * A model's argument as something said, to go the way of everything that is: words are read by Parley's own readers, names looked up in
 * the speaker's view. Undefined for what was not said, or is no value of the kind.
 */
export async function saidOf(
  value: unknown,
  slot: SlotOf,
  slots: readonly SlotOf[],
  given: Given,
): Promise<{ readonly slot: string; readonly said: Said } | undefined> {
  if (slot.kind === 'number') {
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0
    return fits ? { slot: slot.name, said: { kind: 'number', text: String(value), value } } : undefined
  }
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  if (text === '' || text.length > LONGEST) return undefined
  if (slot.kind === 'word')
    return slot.words.includes(text) ? { slot: slot.name, said: { kind: 'word', text, value: text } } : undefined
  if (text.startsWith('@')) return handle(text, slot, given)
  if (TIMES.includes(slot.kind)) {
    const inFigures = iso(text, slot.kind, given.session)
    if (inFigures) return { slot: slot.name, said: inFigures }
  } else if (given.sentence && !isSaid(text, slot.kind, given.sentence)) return undefined
  if (slot.kind === 'phones' || slot.kind === 'emails') return each(text, slot, slots, given.session)
  const read = await readSlot(text, slot, slots, given.session)
  // A company's name may have more words than an answer to "which?".
  if (!read && slot.kind === 'companyOrNew') return { slot: slot.name, said: { kind: 'name', text, hits: [] } }
  return read
}

/** Several phones or addresses, each read by itself; undefined when one of them is none. */
async function each(
  text: string,
  slot: SlotOf,
  slots: readonly SlotOf[],
  session: Session,
): Promise<{ readonly slot: string; readonly said: Said } | undefined> {
  const values: string[] = []
  for (const part of text.split(/[,;]/).filter((one) => one.trim() !== '')) {
    const read = await readSlot(part, slot, slots, session)
    if (read?.said.kind !== 'items') return undefined
    values.push(...read.said.values)
  }
  const fitting = values.every((value) => value.includes('@') === (slot.kind === 'emails'))
  return values.length > 0 && fitting ? { slot: slot.name, said: { kind: 'items', text, values } } : undefined
}

/** A candidate by its handle, "it" or the speaker; a handle that was not given out means nothing. */
function handle(
  text: string,
  slot: SlotOf,
  { candidates }: Given,
): { readonly slot: string; readonly said: Said } | undefined {
  if (text === '@it' || (text === '@me' && slot.kind === 'member'))
    return { slot: slot.name, said: { kind: 'that', text: '' } }
  const found = candidates.get(text)
  return found && { slot: slot.name, said: { kind: 'name', text: found.words, hits: [{ ...found.hit, score: 1 }] } }
}

/** A time in figures, in the speaker's zone. */
function iso(text: string, kind: SlotKind, { me, now }: Session): Said | undefined {
  if (kind === 'repeat') {
    const rule = /^FREQ=[\w=;,-]{1,200}$/.test(text) ? parseRule(text) : null
    return rule ? { kind: 'repeat', text, value: formatRule(rule) } : undefined
  }
  if (kind === 'period' || kind === 'pastPeriod') {
    const [from, to] = text.split('/').map((one) => local(one, me.zone))
    const fits = from && to && Temporal.Instant.compare(from.toInstant(), to.toInstant()) < 0
    return fits ? { kind: 'period', text, value: { from: written(from), to: written(to) } } : undefined
  }
  const at = local(text, me.zone)
  if (!at) return undefined
  const dayOnly = !text.includes('T')
  if (kind === 'date') return dayOnly ? { kind: 'date', text, value: at.toPlainDate().toString() } : undefined
  const begins = Temporal.Instant.compare(at.toInstant(), now)
  const isToday = dayOnly && at.toPlainDate().equals(now.toZonedDateTimeISO(me.zone).toPlainDate())
  if (!isToday && (kind === 'when' ? begins < 0 : begins > 0)) return undefined
  return { kind: 'when', text, value: { at: written(at), grain: dayOnly ? 'day' : 'minute' } }
}

function local(text: string, zone: string): Temporal.ZonedDateTime | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(text.trim())) return undefined
  try {
    return Temporal.PlainDateTime.from(text.trim()).toZonedDateTime(zone)
  } catch {
    return undefined
  }
}

const written = (time: Temporal.ZonedDateTime): string =>
  time.toString({ timeZoneName: 'never', smallestUnit: 'second' })
