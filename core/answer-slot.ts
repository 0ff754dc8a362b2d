import { readPoints } from './contact-points/read.ts'
import type { Sentence } from './grammar/sentence.ts'
import type { Span } from './grammar/spans.ts'
import { tokenize } from './grammar/tokenize.ts'
import { languages } from './languages/index.ts'
import { readMoney } from './money/read.ts'
import { fold } from './names/fold.ts'
import { findNames } from './names/lookup.ts'
import { remindersNamed } from './reminders-named.ts'
import type { Session } from './session.ts'
import type { SlotOf } from './slots/of.ts'
import type { Hit, Said } from './slots/said.ts'
import { readTimes } from './time/read.ts'

/** An answer as the value of a slot; `free`: words that a slot of text takes whatever they are. */
export interface SlotAnswer {
  readonly slot: string
  readonly said: Said
  readonly free?: boolean
}

/**
 * Reads a whole answer as the value of one slot. "every Monday" to "when?" fills the command's recurrence instead.
 * Undefined when the words are no value of that kind.
 */
export async function readSlot(
  text: string,
  slot: SlotOf,
  slots: readonly SlotOf[],
  session: Session,
): Promise<SlotAnswer | undefined> {
  const sentence = tokenize(text)
  switch (slot.kind) {
    case 'text':
    case 'newName':
    case 'newCompany':
      return { slot: slot.name, said: { kind: 'text', text: text.trim() }, free: true }
    case 'when':
    case 'past':
    case 'period':
    case 'pastPeriod':
    case 'repeat':
    case 'date':
      return readTime(sentence, slot, slots, session)
    case 'money':
      return only(
        readMoney(sentence, { tables: tables().map((one) => one.money), currency: session.me.currency }),
        sentence,
        slot.name,
      )
    case 'phones':
    case 'website':
    case 'emails':
      return only(readPoints(sentence, { country: session.me.country }), sentence, slot.name)
    case 'word':
    case 'tags':
    case 'lines':
    case 'changes':
    case 'set':
    case 'number':
    case 'place':
    case 'industry':
    case 'tag':
      return undefined
    case 'reminder':
      return readReminder(text.trim(), slot, session)
    default:
      return readName(sentence, slot, session)
  }
}

const tables = () => Object.values(languages)

function readTime(
  sentence: Sentence,
  slot: SlotOf,
  slots: readonly SlotOf[],
  session: Session,
): SlotAnswer | undefined {
  const { me, now } = session
  const spans = readTimes(sentence, {
    now: now.toZonedDateTimeISO(me.zone),
    tables: tables().map((one) => one.time),
    hours: me.hours,
    direction: slot.kind === 'past' || slot.kind === 'pastPeriod' ? 'back' : 'forward',
  })
  const kind = slot.kind === 'past' ? 'when' : slot.kind === 'pastPeriod' ? 'period' : slot.kind
  const direct = only(
    spans.filter((span) => span.said.kind === kind),
    sentence,
    slot.name,
  )
  if (direct) return direct
  const repeats = slots.find((one) => one.kind === 'repeat')
  return kind === 'when' && repeats
    ? only(
        spans.filter((span) => span.said.kind === 'repeat'),
        sentence,
        repeats.name,
      )
    : undefined
}

/** The span that is the whole answer but for a few small words ("at Friday, please"). */
function only(spans: readonly Span[], sentence: Sentence, slot: string): SlotAnswer | undefined {
  const longest = spans.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
  const words = sentence.tokens.filter((token) => token.kind !== 'mark').length
  if (!longest || words - (longest.to - longest.from) > 2) return undefined
  return { slot, said: longest.said }
}

/** A name that is the whole answer; a few unknown words, if they are no command, are the name of somebody unknown. */
async function readName(sentence: Sentence, slot: SlotOf, session: Session): Promise<SlotAnswer | undefined> {
  const hits = await namesAlone(sentence, session)
  const text = sentence.text.trim()
  if (hits.length > 0) return { slot: slot.name, said: { kind: 'name', text, hits: [...hits] } }
  const words = sentence.tokens.filter((token) => token.kind === 'word').length
  return words > 0 && words <= MOST_UNKNOWN
    ? { slot: slot.name, said: { kind: 'name', text, hits: [] }, free: true }
    : undefined
}

const MOST_UNKNOWN = 3

/** The records that a whole answer names; none when it says more than a name, be it a single verb ("won Globex"). */
export async function namesAlone(sentence: Sentence, session: Session): Promise<readonly Hit[]> {
  const spans = await findNames(sentence, session.tx, { workspaceId: session.me.workspaceId })
  const longest = spans.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
  if (!longest) return []
  const rest = sentence.tokens.filter((_, at) => at < longest.from || at >= longest.to)
  return rest.every((token) => token.kind === 'mark' || isSmall(token.folded)) ? longest.hits : []
}

/** "with Ivan", "з Іваном": a preposition says nothing more. */
const isSmall = (word: string): boolean =>
  tables().some(({ phrases: { prepositions } }) => prepositions.map(fold).includes(word))

/** Words of a reminder that there is. */
async function readReminder(text: string, slot: SlotOf, session: Session): Promise<SlotAnswer | undefined> {
  const said = { kind: 'text', text } as const
  return (await remindersNamed(text, session)).length > 0 ? { slot: slot.name, said, free: true } : undefined
}
