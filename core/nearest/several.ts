import type { SaidCall } from '../call.ts'
import { readSentence } from '../grammar/readings.ts'
import type { Sentence } from '../grammar/sentence.ts'
import { type Boundary, boundariesOf, partOf } from '../grammar/several.ts'
import type { Spans } from '../grammar/spans.ts'
import { beginsOrder } from '../grammar/wordings.ts'
import { confidenceOf, oddsOf } from './confidence.ts'
import { featuresOf } from './features.ts'
import type { Model } from './model.ts'
import { type Guess, type Guesses, guessAmong, type Ranking, rank, type Speaking } from './nearest.ts'
import { sceneOf } from './scene.ts'

/** A part that the exact reader is sure of is right about so often. */
const SURE = 0.97
/** Sentences of more parts are letters, not orders. */
const MAX_BOUNDARIES = 5
const MAX_PARTS = 3
/** A part that is a command by less is none, and what follows it need not be read. */
const LEAST_SHARE = 0.15

interface Part {
  readonly calls: readonly SaidCall[]
  readonly share: number
  readonly confidence: number
  readonly nothing: number
  /** It begins with an order. */
  readonly order: boolean
}

/** A sentence as commands one after the other, and what tells whether it is that. */
export interface Division {
  readonly calls: readonly SaidCall[]
  /** The chance that the parts are all right, where it is several. */
  readonly confidence: number
  readonly facts: readonly number[]
}

/** The likeliest way to read a sentence as two or three commands one after the other; undefined where it cannot be divided. `whole`: what it is as one. */
export function divide(
  sentence: Sentence,
  spans: Spans,
  speaking: Speaking,
  whole: Guesses,
  model: Model,
): Division | undefined {
  const boundaries = boundariesOf(sentence, speaking.grammars).filter((one) => !isWithin(one, spans))
  if (boundaries.length > MAX_BOUNDARIES) return undefined
  const read = remembered((from, to, behind) =>
    readPart(partOf(sentence, spans, from, to), behind === undefined ? speaking : { ...speaking, behind }, model),
  )
  const best = bestWay(waysFrom(0, sentence.tokens.length, boundaries, read, MAX_PARTS))
  return best && { ...joined(best.parts), facts: factsOf(best, whole) }
}

/** "15. prosinca" is one day, though a full stop stands in it. */
const isWithin = ({ end, begin }: Boundary, { pure }: Spans): boolean =>
  pure.some(({ from, to }) => from < end && begin < to)

/** The division as a guess of its own, by how likely several commands are. */
export function guessSeveral({ calls, confidence, facts }: Division, { division }: Model): Guess {
  const share = confidenceOf(facts, division)
  return { calls, share, confidence: share * confidence, agrees: false, facts: [] }
}

interface Way {
  readonly parts: readonly Part[]
  readonly cuts: readonly Boundary[]
}

/** A part as a command; `behind`: that of the part before. */
type Read = (from: number, to: number, behind: string | undefined) => Part | undefined

/** Every way to read what stands from a token on as parts, two at least where it is the whole. */
function waysFrom(
  from: number,
  to: number,
  boundaries: readonly Boundary[],
  read: Read,
  most: number,
  behind?: string,
): readonly Way[] {
  return boundaries.flatMap((cut, at): readonly Way[] => {
    const first = cut.end > from ? read(from, cut.end, behind) : undefined
    if (!first) return []
    const own = first.calls.at(-1)?.command
    const last = read(cut.begin, to, own)
    const more = most > 2 ? waysFrom(cut.begin, to, boundaries.slice(at + 1), read, most - 1, own) : []
    return [...(last ? [{ parts: [last], cuts: [] }] : []), ...more].map((rest) => ({
      parts: [first, ...rest.parts],
      cuts: [cut, ...rest.cuts],
    }))
  })
}

const bestWay = (ways: readonly Way[]): Way | undefined => ways.toSorted((a, b) => worth(b) - worth(a))[0]
const worth = ({ parts }: Way): number => parts.reduce((product, { share }) => product * share, 1)

const joined = (parts: readonly Part[]): Pick<Division, 'calls' | 'confidence'> => ({
  calls: parts.flatMap(({ calls }) => calls),
  confidence: parts.reduce((product, { confidence }) => product * confidence, 1),
})

function factsOf({ parts, cuts }: Way, { several, nothing, guesses: [best], doubted }: Guesses): readonly number[] {
  const commands = parts.map(({ calls }) => calls[0]?.command)
  const single = best?.calls[0]?.command
  return [
    1,
    oddsOf(several),
    oddsOf(Math.min(...parts.map(({ share }) => share))),
    Math.max(...parts.map(({ nothing: none }) => none)),
    nothing,
    oddsOf(best?.share ?? 0),
    best?.confidence ?? 0,
    parts.slice(1).filter(({ order }) => order).length / (parts.length - 1),
    parts[0]?.order ? 1 : 0,
    Math.min(...cuts.map(({ strength }) => strength)) / 3,
    new Set(commands).size < commands.length ? 1 : 0,
    commands[0] === single ? 1 : 0,
    commands.slice(1).includes(single) ? 1 : 0,
    parts.length > 2 ? 1 : 0,
    doubted ? 1 : 0,
  ]
}

function readPart(
  { sentence, spans }: { readonly sentence: Sentence; readonly spans: Spans },
  speaking: Speaking,
  model: Model,
): Part | undefined {
  const order = beginsOrder(speaking.grammars, sentence, 0)
  const exact = readSentence(sentence, spans, speaking.grammars, speaking.zone)
  const [best] = exact
  const stands =
    best?.sure === true ? { calls: best.calls, share: SURE, confidence: SURE, nothing: 0, order } : undefined
  if (stands && speaking.behind === undefined) return stands
  const scene = sceneOf(sentence, spans, speaking.grammars, speaking.zone, speaking.behind)
  const ranking = rank(featuresOf(scene, exact, model), speaking.may, model)
  if (stands && !isElliptic(stands.calls[0], speaking.behind, ranking)) return stands
  const { guesses, nothing } = guessAmong(ranking, scene, { ...speaking, exact }, model)
  const [likeliest] = guesses
  return likeliest && likeliest.share >= LEAST_SHARE ? { ...likeliest, nothing, order } : undefined
}

/** Whether what the exact reader takes for something by itself ("…, and Globex") is likelier asked for as what stood before. */
function isElliptic(call: SaidCall | undefined, behind: string | undefined, { likely }: Ranking): boolean {
  if (behind === undefined || call === undefined || call.command === behind) return false
  const own = likely.find(({ name }) => name === call.command)?.share ?? 0
  return likely[0]?.name === behind && own < ELLIPTIC
}

/** A command with less of a share than this is none behind a likelier one. */
const ELLIPTIC = 0.3

function remembered(read: Read): Read {
  const known = new Map<string, Part | undefined>()
  return (from, to, behind) => {
    const key = `${from} ${to} ${behind ?? ''}`
    if (!known.has(key)) known.set(key, from < to ? read(from, to, behind) : undefined)
    return known.get(key)
  }
}
