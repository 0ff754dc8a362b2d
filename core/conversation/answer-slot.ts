import { commandsOf } from '../commands/index.ts'
import { readPoints } from '../contact-points/read.ts'
import { isDayOff } from '../days-off.ts'
import type { SlotUse } from '../grammar/automaton.ts'
import { bareTag, candidatesAt } from '../grammar/candidates.ts'
import { grammarOf } from '../grammar/grammar.ts'
import type { Sentence } from '../grammar/sentence.ts'
import type { Span } from '../grammar/spans.ts'
import { tokenize } from '../grammar/tokenize.ts'
import { readWordAlone } from '../grammar/word-answer.ts'
import { languages } from '../languages/index.ts'
import { readMoney } from '../money/read.ts'
import { fold } from '../names/fold.ts'
import { findNames } from '../names/lookup.ts'
import type { Session } from '../session.ts'
import type { SlotOf } from '../slots/of.ts'
import type { Hit, Said } from '../slots/said.ts'
import { readTimes } from '../time/read.ts'
import { spansOf } from '../understand.ts'
import { remindersNamed } from './reminders-named.ts'

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
      return readWord(sentence, slot)
    case 'tags': {
      const values = text
        .split(/[,;]/)
        .map(bareTag)
        .filter((tag) => tag !== '')
      return values.length > 0
        ? { slot: slot.name, said: { kind: 'items', text: text.trim(), values }, free: true }
        : undefined
    }
    case 'lines':
    case 'number':
    case 'place':
    case 'industry':
    case 'tag':
      return readByItself(sentence, slot, session)
    case 'changes':
    case 'set':
      return undefined
    case 'ticket':
      return readTicket(text, sentence, slot, session)
    case 'reminder':
      return readReminder(text.trim(), slot, session)
    default:
      return readName(sentence, slot, session)
  }
}

/** A fixed word, in any language: "a call", "зустріч". */
function readWord(sentence: Sentence, slot: SlotOf): SlotAnswer | undefined {
  const found = tables().flatMap((language) => {
    const value = readWordAlone(sentence, slot.words, {
      phrases: language.phrases,
      grammar: grammarOf(language, commandsOf('member')),
    })
    return value === undefined ? [] : [value]
  })[0]
  return found === undefined
    ? undefined
    : { slot: slot.name, said: { kind: 'word', text: sentence.text.trim(), value: found } }
}

/** A number, products and how many of each, a city, a line of business or a tag; new words may be one of these. */
async function readByItself(sentence: Sentence, slot: SlotOf, session: Session): Promise<SlotAnswer | undefined> {
  const { kind, name } = slot
  const values = kind === 'place' || kind === 'industry' || kind === 'tag'
  const spans = await spansOf(sentence, session)
  const all = tables().map((language) => grammarOf(language, commandsOf('member')))
  for (const grammar of all) {
    const use: SlotUse = { name, kind, sign: '?', possessive: false }
    const source = { sentence, spans, words: grammar.words, zone: session.me.zone, isTaken: () => false }
    const [said] = sentence.tokens
      .slice(0, MOST_BEFORE)
      .flatMap((_, at) => (sentence.tokens.slice(0, at).every(isPassed) ? candidatesAt(use, at, source) : []))
      .filter(({ to, said }) => said.kind !== 'text' && restIsSmall(sentence, to))
      .map((candidate) => candidate.said)
    if (said) return { slot: name, said }
  }
  // "70 %": what a number counts is known from the question.
  const [, figures] = /^\s*(\d{1,5})\s*(?:%|\p{L}+)?\s*$/u.exec(sentence.text) ?? []
  if (kind === 'number' && figures !== undefined)
    return { slot: name, said: { kind: 'number', text: sentence.text.trim(), value: Number(figures) } }
  const text = bareTag(sentence.text)
  return values && text !== '' ? { slot: name, said: { kind: 'text', text }, free: true } : undefined
}

/** "in Kyiv", "as VIP": so many words may stand before. */
const MOST_BEFORE = 3

const isPassed = (token: Sentence['tokens'][number]): boolean => token.kind === 'mark' || isSmall(token.folded)

const restIsSmall = ({ tokens }: Sentence, to: number): boolean =>
  tokens.slice(to).every((token) => token.kind === 'mark')

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
    holidays: isDayOff(me),
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

/** A request by its number, or by whose it is. */
async function readTicket(
  text: string,
  sentence: Sentence,
  slot: SlotOf,
  session: Session,
): Promise<SlotAnswer | undefined> {
  const [, figures] = /(?:^|\D)(\d{1,7})\D*$/.exec(text) ?? []
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length
  // "I take request 5" says more than which one, and a sentence that ends in an hour is none at all.
  if (figures !== undefined && words <= MOST_UNKNOWN) {
    const said = { kind: 'number', text: text.trim(), value: Number(figures) } as const
    return words === 0 ? { slot: slot.name, said } : { slot: slot.name, said, free: true }
  }
  const named = await readName(sentence, { ...slot, kind: 'contact' }, session)
  return named && { ...named, slot: slot.name }
}
