import type { SmallWords, Source } from '../grammar/candidates.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Range, Sentence } from '../grammar/sentence.ts'
import type { Span, Spans } from '../grammar/spans.ts'
import type { Wordings } from '../grammar/wordings.ts'
import { conceptsOf, meantBy } from './concepts.ts'
import { stemOf } from './stem.ts'

/** A word, or words that are something by themselves: "@contact", "@time". */
export interface Unit extends Range {
  /** The folded word or the sign of what it is. */
  readonly sign: string
  readonly stem: string
  readonly isSpan: boolean
  /** What the templates of all languages use the word for. */
  readonly concepts: readonly string[]
}

/** A sentence as the nearest reader sees it. */
export interface Scene {
  readonly sentence: Sentence
  readonly spans: Spans
  readonly source: Source
  readonly units: readonly Unit[]
  /** The unit of each token. */
  readonly unitOf: readonly number[]
  /** How many marks stand before each token, and before the end. */
  readonly marksBefore: readonly number[]
  readonly grammars: readonly Grammar[]
  /** Where it is what follows a command in one sentence: that command, which it may ask for again without saying so. */
  readonly behind?: string
}

/** A name found with less is a misspelt or partial one: not what a sentence is known by. */
const GOOD_NAME = 0.7

/** Puts together what is known of a sentence's words. `zone`: the speaker's, for the ends of periods; `behind`: the command that it follows. */
export function sceneOf(
  sentence: Sentence,
  spans: Spans,
  grammars: readonly Grammar[],
  zone: string,
  behind?: string,
): Scene {
  const words = merged(grammars)
  const taken = new Set<number>()
  for (const { from, to, said } of spans.pure)
    if (said.kind !== 'number') for (let at = from; at < to; at += 1) taken.add(at)
  const units = unitsOf(sentence, spans, words)
  const unitOf = units.flatMap(({ from, to }, index) => Array.from({ length: to - from }, () => index))
  return {
    sentence,
    spans,
    source: { sentence, spans, words, zone, isTaken: (at) => taken.has(at) },
    units,
    unitOf,
    marksBefore: marksIn(sentence),
    grammars,
    ...(behind !== undefined && { behind }),
  }
}

function marksIn({ tokens }: Sentence): readonly number[] {
  const counts = [0]
  for (const { kind } of tokens) counts.push((counts.at(-1) ?? 0) + (kind === 'mark' ? 1 : 0))
  return counts
}

interface Sign extends Range {
  readonly sign: string
}

/** Left to right, of what begins at a token the longest; words where nothing does. */
function unitsOf(sentence: Sentence, spans: Spans, words: SmallWords): readonly Unit[] {
  const { tokens } = sentence
  const signs = [
    ...nameSigns(sentence, spans, words),
    ...spans.pure.flatMap(signOf),
    ...pastSigns(spans),
    ...valueSigns(spans),
  ]
  const units: Unit[] = []
  for (let at = 0; at < tokens.length; ) {
    let best: Sign | undefined
    for (const one of signs) if (one.from === at && one.to > (best?.to ?? at)) best = one
    const said = tokens[at]
    const word = (said?.kind === 'word' ? meantBy(said.folded) : undefined) ?? said?.folded ?? ''
    const to = best?.to ?? at + 1
    units.push(
      best
        ? { from: at, to, sign: best.sign, stem: best.sign, isSpan: true, concepts: [] }
        : { from: at, to, sign: word, stem: stemOf(word), isSpan: false, concepts: conceptsOf(word) },
    )
    at = to
  }
  return units
}

function nameSigns({ tokens }: Sentence, { names }: Spans, words: SmallWords): readonly Sign[] {
  return names.flatMap(({ from, to, hits }): Sign[] => {
    const [best] = hits
    const small = to - from === 1 && words.noName.has(tokens[from]?.folded ?? '') && best?.kind !== 'stage'
    return best && best.score >= GOOD_NAME && !small ? [{ from, to, sign: `@${best.kind}` }] : []
  })
}

function signOf({ from, to, said }: Span): Sign[] {
  return [{ from, to, sign: said.kind === 'items' ? itemsSign(said.values[0] ?? '') : `@${said.kind}` }]
}

const itemsSign = (value: string): string =>
  value.includes('@') ? '@email' : value.startsWith('+') ? '@phone' : '@web'

const pastSigns = ({ gone, past, pure }: Spans): readonly Sign[] => [
  ...gone.map(({ from, to }) => ({ from, to, sign: '@gone' })),
  ...past
    .filter((one) => !pure.some(({ from, to }) => from === one.from && to === one.to))
    .map(({ from, to }) => ({ from, to, sign: '@gone' })),
]

const valueSigns = ({ values }: Spans): readonly Sign[] =>
  values.map(({ from, to, kind }) => ({ from, to, sign: `@${kind}` }))

const known = new WeakMap<Grammar, SmallWords>()

/** The small words of all languages as one: a sentence may mix them. */
function merged(grammars: readonly Grammar[]): SmallWords {
  const [first] = grammars
  if (!first) throw new Error('there is no grammar')
  const before = known.get(first)
  if (before) return before
  const all = grammars.map(({ words }) => words)
  const join = (pick: (words: SmallWords) => Wordings): Wordings => joined(all.map(pick))
  const ordinals = new Set(all.flatMap(({ ordinals }) => [...ordinals.keys()]))
  const made: SmallWords = {
    polite: join((one) => one.polite),
    that: {
      any: join((one) => one.that.any),
      person: join((one) => one.that.person),
      company: join((one) => one.that.company),
      deal: join((one) => one.that.deal),
      reminder: join((one) => one.that.reminder),
    },
    thatFirst: new Map(grammars.flatMap((one) => [...one.words.thatFirst])),
    infinitives: all.flatMap((one) => one.infinitives),
    openers: join((one) => one.openers),
    asking: join((one) => one.asking),
    wishes: join((one) => one.wishes),
    others: join((one) => one.others),
    prepositions: new Set(all.flatMap((one) => [...one.prepositions])),
    noName: new Set(all.flatMap((one) => [...one.noName])),
    lines: {
      times: join((one) => one.lines.times),
      units: join((one) => one.lines.units),
      at: join((one) => one.lines.at),
      each: join((one) => one.lines.each),
      joints: join((one) => one.lines.joints),
    },
    ordinals: new Map([...ordinals].map((nth) => [nth, join((one) => one.ordinals.get(nth) ?? new Map())])),
  }
  known.set(first, made)
  return made
}

function joined(all: readonly Wordings[]): Wordings {
  const made = new Map<string, readonly (readonly string[])[]>()
  for (const one of all) for (const [first, said] of one) made.set(first, [...(made.get(first) ?? []), ...said])
  return made
}
