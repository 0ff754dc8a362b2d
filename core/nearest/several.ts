import type { Reading, SaidCall } from '../call.ts'
import { readSentence } from '../grammar/readings.ts'
import { type Sentence, wordsOf } from '../grammar/sentence.ts'
import { type Boundary, boundariesOf, partOf } from '../grammar/several.ts'
import type { Spans } from '../grammar/spans.ts'
import { beginsOrder } from '../grammar/wordings.ts'
import { isAgainst } from './against.ts'
import { confidenceOf, oddsOf } from './confidence.ts'
import { featuresOf } from './features.ts'
import { asOne, withFieldOf } from './left-out.ts'
import type { Model } from './model.ts'
import { type Guess, type Guesses, guessAmong, type Ranking, rank, type Speaking } from './nearest.ts'
import { sceneOf } from './scene.ts'

/** A part that the exact reader is sure of is right about so often, */
const SURE = 0.97
/** and so often where by what was learnt its command has less of a share than that. */
const [UNLIKELY_SURE, UNLIKELY] = [0.6, 0.3]
/** Sentences of more parts are letters, not orders. */
const MAX_BOUNDARIES = 5
const MAX_PARTS = 3
/** A part that is a command by less is none, and what follows it need not be read. */
const LEAST_SHARE = 0.15

interface Part {
  readonly commands: readonly string[]
  readonly share: number
  readonly nothing: number
  /** It begins with an order. */
  readonly order: boolean
  readonly text: string
  /** Its arguments, which take the time: asked for of the likeliest way alone. */
  readonly composed: () => Composed
}

interface Composed {
  readonly calls: readonly SaidCall[]
  readonly confidence: number
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
  const exactly = remembered((from: number, to: number) => {
    const part = partOf(sentence, spans, from, to)
    return { ...part, exact: readSentence(part.sentence, part.spans, speaking.grammars, speaking.zone) }
  })
  const read = remembered((from: number, to: number, behind: string | undefined) =>
    from < to
      ? readPart(exactly(from, to), behind === undefined ? speaking : { ...speaking, behind }, model)
      : undefined,
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
    const own = first.commands.at(-1)
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

function joined(parts: readonly Part[]): Composed {
  const all = parts.map(({ composed }) => composed())
  const calls = all.flatMap((one, at) => {
    const beside = [all[at - 1]?.calls.at(-1), all[at + 1]?.calls[0]]
    return one.calls.map((call) => withFieldOf(beside, call, parts[at]?.text ?? ''))
  })
  return {
    calls: asOne(calls),
    confidence: all.reduce((product, { confidence }) => product * confidence, 1),
  }
}

function factsOf({ parts, cuts }: Way, { several, nothing, guesses: [best], doubted }: Guesses): readonly number[] {
  const commands = parts.map(({ commands: [first] }) => first)
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

/** A part of a sentence, and what the exact reader finds in it. */
interface Exactly {
  readonly sentence: Sentence
  readonly spans: Spans
  readonly exact: readonly Reading[]
}

function readPart({ sentence, spans, exact }: Exactly, speaking: Speaking, model: Model): Part | undefined {
  const { grammars, zone, behind, may } = speaking
  const order = beginsOrder(grammars, sentence, 0)
  const text = wordsOf(sentence, { from: 0, to: sentence.tokens.length })
  const stands = exact[0]?.sure ? certain(exact[0], order, text) : undefined
  const scene = sceneOf(sentence, spans, grammars, zone, behind)
  const ranking = rank(featuresOf(scene, exact, model), may, model)
  if (stands && !isDoubtful(stands.commands, behind, ranking))
    return isUnlikely(stands.commands, ranking) ? { ...stands, share: UNLIKELY_SURE } : stands
  const [likeliest] = ranking.likely
  if (!likeliest || likeliest.share < LEAST_SHARE) return undefined
  const { name, share } = likeliest
  const guessing = { ...speaking, exact, only: [name] }
  const composed = (): Composed =>
    guessAmong(ranking, scene, guessing, model).guesses[0] ?? { calls: [], confidence: 0 }
  return { commands: [name], share, nothing: ranking.nothing, order, text, composed }
}

const certain = ({ calls }: Reading, order: boolean, text: string): Part => ({
  commands: calls.map(({ command }) => command),
  share: SURE,
  nothing: 0,
  order,
  text,
  composed: () => ({ calls, confidence: SURE }),
})

const isUnlikely = (commands: readonly string[], { likely }: Ranking): boolean =>
  !likely.some(({ name, share }) => share >= UNLIKELY && commands.includes(name))

const isDoubtful = ([command, more]: readonly string[], behind: string | undefined, ranking: Ranking): boolean =>
  isElliptic(command, behind, ranking) ||
  (command !== undefined && more === undefined && isAgainst(command, ranking.likely, behind))

/** Whether what the exact reader takes for something by itself ("…, and Globex") is likelier asked for as what stood before. */
function isElliptic(command: string | undefined, behind: string | undefined, { likely }: Ranking): boolean {
  if (behind === undefined || command === undefined || command === behind) return false
  const own = likely.find(({ name }) => name === command)?.share ?? 0
  return likely[0]?.name === behind && own < ELLIPTIC
}

/** A command with less of a share than this is none behind a likelier one. */
const ELLIPTIC = 0.3

/** Works out each answer once. */
function remembered<Asked extends readonly unknown[], T>(find: (...asked: Asked) => T): (...asked: Asked) => T {
  const known = new Map<string, { readonly found: T }>()
  return (...asked) => {
    const key = asked.join(' ')
    const before = known.get(key)
    if (before) return before.found
    const found = find(...asked)
    known.set(key, { found })
    return found
  }
}
