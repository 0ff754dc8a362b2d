import { slotsOf } from '../slots/of.ts'
import type { Grammar } from './grammar.ts'
import type { Found } from './read.ts'
import { isPicture, type Sentence } from './sentence.ts'
import { movedSpans, type Spans } from './spans.ts'
import { endsOf } from './wordings.ts'

/** What a part of a sentence was read as: its best reading, and whether that is sure. */
export interface Judged {
  readonly best: Found
  readonly sure: boolean
}

/** Several commands that one sentence asks for. `sure`: it is clear that they are several, and each is clear by itself. */
export interface Several {
  readonly parts: readonly Found[]
  readonly sure: boolean
}

/** Where one part ends and the next begins, and how clearly that is said (see `strengths`). */
export interface Boundary {
  readonly end: number
  readonly begin: number
  readonly strength: number
}

/** Nothing but an order to remind, a comma alone, "and" alone, a comma and "and", a full stop or a new line. */
const strengths = { none: 0, comma: 0.5, joint: 1, both: 2, stop: 3 } as const
const MAX_BOUNDARIES = 12
const MAX_TOKENS = 200

/**
 * The sentence as several commands, each of which is read by itself and in full; undefined where that cannot be. `judge` reads a part
 * as a sentence of its own, each once.
 */
export function readSeveral(
  sentence: Sentence,
  grammars: readonly Grammar[],
  judge: (from: number, to: number) => Judged | undefined,
): Several | undefined {
  const { tokens } = sentence
  if (tokens.length > MAX_TOKENS) return undefined
  const boundaries = boundariesOf(sentence, grammars)
  if (boundaries.length === 0 || boundaries.length > MAX_BOUNDARIES) return undefined
  const last = lastOf(sentence, grammars)
  const ways = new Map<number, Several | undefined>()
  /** The clearest way to read what begins at a token, `whole` as one part or more. */
  function from(begin: number): Several | undefined {
    if (ways.has(begin)) return ways.get(begin)
    const only = begin === 0 ? undefined : judge(begin, last)
    const found: (Several | undefined)[] = [
      only && standsAlone(only) ? { parts: [only.best], sure: only.sure } : undefined,
    ]
    for (const { end, begin: next, strength } of boundaries) {
      if (end <= begin) continue
      const first = judge(begin, end)
      const two = first && strength >= strengths.joint ? bothOf(first, judge(next, last)) : undefined
      if (two) found.push(two)
      const rest = first && standsAlone(first) ? from(next) : undefined
      if (!first || !rest) continue
      const clear = first.sure && rest.sure && isClear(first.best, end - begin, strength, rest.parts[0])
      found.push({ parts: [first.best, ...rest.parts], sure: clear })
    }
    const [best] = found
      .filter((way) => way !== undefined)
      .toSorted((a, b) => Number(b.sure) - Number(a.sure) || a.parts.length - b.parts.length)
    ways.set(begin, best)
    return best
  }
  return from(0)
}

/** A part is a command of its own where it is said by the command's own words, of something that is said with it. */
function standsAlone({ best: { template, match } }: Judged): boolean {
  return match.words.length > 0 && (template.command.risk === 'reads' || Object.keys(match.said).length > 0)
}

/**
 * "Anna's phone and email", "the phone and the email of Anna": one part is but another of the fixed words by which the other asks to see
 * something, and asks for the same of the same.
 */
function bothOf(one: Judged, other: Judged | undefined): Several | undefined {
  if (other?.best.template.command !== one.best.template.command || one.best.template.command.risk !== 'reads')
    return undefined
  const [bare, full] = isBare(other.best) ? [other, one] : [one, other]
  const [word] = Object.entries(bare.best.match.said)
  if (!isBare(bare.best) || isBare(full.best) || !word) return undefined
  const said = full.best.match.said[word[0]]
  if (said?.kind !== 'word' || word[1].kind !== 'word' || said.value === word[1].value) return undefined
  const { match } = full.best
  const further = { ...full.best, match: { ...match, said: { ...match.said, [word[0]]: word[1] } } }
  return { parts: bare === other ? [one.best, further] : [further, other.best], sure: full.sure }
}

/** Nothing was said but one fixed word. */
const isBare = ({ match: { said } }: Found): boolean =>
  Object.keys(said).length === 1 && Object.values(said).every(({ kind }) => kind === 'word')

/**
 * Whether a part ends for certain where it does. What is to be done or was said may go on after "and": "remind me to call Ivan and
 * move the meeting" is one reminder, unless what follows is an order by its form or asks for another, or more than "and" stands between.
 */
function isClear(first: Found, length: number, strength: number, next: Found | undefined): boolean {
  // Where no mark stands, as in what was dictated, nothing is clear: "if" may stand before it.
  if (strength === strengths.none) return false
  const slots = slotsOf(first.template.command.slots)
  const texts = slots.filter(({ kind, name }) => kind === 'text' && first.match.texts.has(name))
  const ends = texts.find(({ name }) => first.match.texts.get(name)?.some(({ to }) => to === length))
  // A plan goes on behind its time, too: "remind me to call Ivan Friday and move the meeting".
  const plan = texts.find(({ required }) => required && slots.some(({ kind }) => kind === 'when'))
  if (!ends && !plan) return true
  if (strength === strengths.stop || (next !== undefined && isAnother(first, next) && strength >= strengths.joint))
    return true
  if (next !== undefined && isNextStep(first, next)) return true
  if (ends && isAnnounced(first, ends.name)) return false
  if (plan) return strength >= strengths.joint && next !== undefined && isOrder(next)
  return strength >= (ends?.required ? strengths.both : strengths.joint)
}

/** What a colon announces goes on to the end of the sentence. */
function isAnnounced({ lattice, match }: Found, slot: string): boolean {
  const begin = match.texts.get(slot)?.[0]?.from ?? 0
  return lattice.sentence.tokens[begin - 1]?.text === ':'
}

/** The same is asked for once more, or what is asked of Parley alone: "… and remind me …". */
const isAnother = (first: Found, next: Found): boolean =>
  next.template.command.name === first.template.command.name || next.template.command.name === 'reminder.create'

/** "Called Ivan, he wants 5 % off, remind me to send the offer": what was said ends where it is asked to be reminded. A note holds any words. */
function isNextStep({ template, match }: Found, next: Found): boolean {
  const { kind, person } = match.said
  const isNote = kind?.kind === 'word' && kind.value === 'note'
  const isLog = template.command.name === 'activity.log' && person !== undefined && !isNote
  return isLog && next.template.command.name === 'reminder.create'
}

/** Its verb cannot be part of what is to be done. */
function isOrder({ grammar, lattice, match }: Found): boolean {
  const verb = lattice.sentence.tokens[match.words[0] ?? 0]?.folded ?? ''
  return grammar.words.infinitives.length > 0 && !grammar.words.infinitives.some((ending) => verb.endsWith(ending))
}

/** Where a sentence may be divided into commands: at marks, new lines, and words such as "and then" of any of the languages. */
export function boundariesOf(sentence: Sentence, grammars: readonly Grammar[]): readonly Boundary[] {
  const { tokens, text } = sentence
  const found: Boundary[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    const boundary = boundaryAt(sentence, grammars, at, text)
    if (!boundary || boundary.begin >= tokens.length) continue
    found.push(boundary)
    at = Math.max(at, boundary.begin - 1)
  }
  return found
}

const STOP = /^[.;!?…]$/
const PAUSE = /^[,–—|]$/
/** "Mark it as won + remind me tomorrow". */
const PLUS = '+'

/** The marks and joints that begin at a token. */
function boundaryAt(sentence: Sentence, grammars: readonly Grammar[], end: number, text: string): Boundary | undefined {
  const { tokens } = sentence
  let begin = end
  let mark = 0
  let joint = false
  if (isNewLine(sentence, end, text)) mark = strengths.stop
  for (;;) {
    const token = tokens[begin]
    if (!token) break
    if (begin > end && isNewLine(sentence, begin, text)) mark = strengths.stop
    if ((STOP.test(token.text) || isPicture(token.text)) && !isWithin(sentence, begin)) mark = strengths.stop
    else if (PAUSE.test(token.text)) mark = Math.max(mark, strengths.comma)
    else if (token.text === PLUS && tokens[begin + 1]?.kind === 'word') joint = true
    else {
      const to = Math.max(0, ...grammars.flatMap(({ joints }) => endsOf(joints, sentence, begin)))
      if (to === 0) break
      joint = true
      begin = to
      continue
    }
    begin += 1
  }
  if (mark === strengths.stop) return { end, begin, strength: strengths.stop }
  if (joint) return { end, begin, strength: mark > 0 ? strengths.both : strengths.joint }
  if (mark > 0) return { end, begin, strength: strengths.comma }
  const isOrdered = grammars.some(({ ordersAnywhere }) => endsOf(ordersAnywhere, sentence, end).length > 0)
  return isOrdered ? { end, begin, strength: strengths.none } : undefined
}

/** A stop within a word, a number or an address. */
function isWithin({ tokens }: Sentence, at: number): boolean {
  const [before, stop, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return stop?.text === '.' && before?.end === stop.start && after?.start === stop.end
}

const isNewLine = ({ tokens }: Sentence, at: number, text: string): boolean =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start).includes('\n')

/** Where the sentence ends; the question mark of "can you …?" belongs to all of it. */
function lastOf(sentence: Sentence, grammars: readonly Grammar[]): number {
  const { tokens } = sentence
  const asked = grammars.some(({ words }) => endsOf(words.asking, sentence, 0).length > 0)
  return asked && tokens.at(-1)?.text === '?' ? tokens.length - 1 : tokens.length
}

/** A part of a sentence as one of its own, and what its words can be. */
export function partOf(
  { text, tokens }: Sentence,
  spans: Spans,
  from: number,
  to: number,
): { readonly sentence: Sentence; readonly spans: Spans } {
  const within = <T extends { readonly from: number; readonly to: number }>(all: readonly T[]): readonly T[] =>
    all.flatMap((one) =>
      one.from >= from && one.to <= to ? [{ ...one, from: one.from - from, to: one.to - from }] : [],
    )
  return {
    sentence: { text, tokens: tokens.slice(from, to) },
    spans: movedSpans(spans, within),
  }
}
