import { slotsOf } from '../slots/of.ts'
import { freeTexts } from './another.ts'
import type { Grammar } from './grammar.ts'
import type { Found } from './read.ts'
import type { Range, Sentence } from './sentence.ts'
import { boundariesOf, type Judged } from './several.ts'
import type { Spans } from './spans.ts'
import { endsOf, occursIn } from './wordings.ts'

/** A remark is short; what is longer is a letter or a note, and what in it is an order is not for Parley to say. */
const MAX_WORDS = 12
/** A name found as certainly as this belongs to what is asked for. */
const CERTAIN = 0.8

/**
 * One command with a remark before or behind it that asks for nothing: "Acme's phone, I am about to call", "they have our
 * price, so Acme goes to negotiation". The remark holds no name, time, number, doubt or order, and the command has no text that the
 * remark could be meant for. `judge` reads a part as a sentence of its own.
 */
export function readBesideRemark(
  sentence: Sentence,
  spans: Spans,
  grammars: readonly Grammar[],
  judge: (from: number, to: number) => Judged | undefined,
): Found | undefined {
  const end = sentence.tokens.length
  const said = (range: Range): boolean => isRemark(range, sentence, spans, grammars)
  for (const { end: last, begin } of boundariesOf(sentence, grammars)) {
    const first = said({ from: begin, to: end }) ? judge(0, last) : undefined
    if (first && looks(first.best) && standsBeside(first)) return first.best
    const second = said({ from: 0, to: last }) ? judge(begin, end) : undefined
    if (second && standsBeside(second)) return second.best
  }
  return undefined
}

/** What follows an order may be more that is asked for ("… and sing me a song"): before a remark only what looks is taken. */
const looks = ({ template }: Found): boolean => template.command.risk === 'reads'

/** Sure by itself, of something that is said with it, and without words that could be anything. */
function standsBeside({ best, sure }: Judged): boolean {
  const { grammar, template, match } = best
  // What is new has a city, a role and the like, which may be what follows.
  const open = slotsOf(template.command.slots).some(
    ({ kind, name }) => kind === 'newName' || kind === 'newCompany' || (kind === 'text' && !match.said[name]),
  )
  return (
    sure &&
    grammar.orders.size > 0 &&
    !open &&
    match.words.length > 0 &&
    Object.keys(match.said).length > 0 &&
    freeTexts(best).length === 0
  )
}

function isRemark(range: Range, sentence: Sentence, spans: Spans, grammars: readonly Grammar[]): boolean {
  const tokens = sentence.tokens.slice(range.from, range.to)
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  if (words.length === 0 || words.length > MAX_WORDS) return false
  if (tokens.some(({ kind, text }) => kind === 'number' || /^[?"«»“”„:#@%]$/u.test(text))) return false
  const touches = (one: Range): boolean => one.from < range.to && range.from < one.to
  if (spans.pure.some(touches)) return false
  if (spans.names.some((one) => touches(one) && one.hits.some(({ score }) => score >= CERTAIN))) return false
  return grammars.every(
    (grammar) =>
      !occursIn([range], grammar.doubt, sentence) &&
      !occursIn([range], grammar.unsaid, sentence) &&
      !occursIn([range], grammar.needless, sentence) &&
      !occursIn([range], grammar.words.wishes, sentence) &&
      !occursIn([range], grammar.orders, sentence),
  )
}

/**
 * Whether a part of the words begins with an order, perhaps behind whom it is about: "…, then move Acme to demo", "… o Jonui uždėk žymą". `names`: those
 * found in the sentence.
 */
export function holdsOrder(
  { from, to }: Range,
  sentence: Sentence,
  { orders, joints }: Pick<Grammar, 'orders' | 'joints'>,
  names: Spans['names'] = [],
): boolean {
  if (orders.size === 0) return false
  const { tokens } = sentence
  const joined = new Set(tokens.flatMap((_, at) => endsOf(joints, sentence, at)))
  const starts = (at: number): boolean => {
    const before = tokens[at - 1]
    return (before?.kind === 'mark' && before.text !== ':') || joined.has(at)
  }
  const behindName = (at: number): boolean =>
    names.some((name) => name.to === at && joined.has(name.from) && name.hits.some(({ score }) => score >= CERTAIN))
  for (let at = from; at < to; at += 1)
    if ((starts(at) || behindName(at)) && endsOf(orders, sentence, at).some((end) => end <= to)) return true
  return false
}
