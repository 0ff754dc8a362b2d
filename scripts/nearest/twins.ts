import { readSentence } from '../../core/grammar/readings.ts'
import type { Sentence, Token } from '../../core/grammar/sentence.ts'
import { movedSpans, type Spans } from '../../core/grammar/spans.ts'
import { fold } from '../../core/names/fold.ts'
import { sceneOf } from '../../core/nearest/scene.ts'
import { ofRecords } from '../../core/slots/takes.ts'
import { slotsOfCommand } from './commands.ts'
import { type Example, ZONE } from './examples.ts'
import { fractions } from './random.ts'

/**
 * Some of the sentences once more, as people also come by them: of someone whom nobody knows, every third that names one record; with a slip of the finger, every
 * fourth; dictated, every fifth. docs/understanding.md has what that gave. Pure.
 */
export const twinsOf = (examples: readonly Example[]): readonly Example[] => [
  ...every(3, 0, examples).flatMap((one) => strangerOf(one) ?? []),
  ...every(4, 1, examples).flatMap((one) => slippedOf(one) ?? []),
  ...every(5, 2, examples).flatMap((one) => dictatedOf(one) ?? []),
]

const every = (nth: number, from: number, examples: readonly Example[]): readonly Example[] =>
  examples.filter((_, at) => at % nth === from)

/** The sentence where nobody knows the one record that it names; undefined where it names none, or several. */
function strangerOf(example: Example): Example | undefined {
  const { one, scene } = example
  const named = one.brackets.filter(({ call, slot }) => {
    const kind = slotsOfCommand(one.calls[call]?.command ?? '')?.get(slot)?.kind
    return kind !== undefined && ofRecords.has(kind)
  })
  const [bracket, more] = named
  if (!bracket || more) return undefined
  const { tokens } = scene.sentence
  const names = scene.spans.names.filter(
    ({ from, to }) => (tokens[to - 1]?.end ?? 0) <= bracket.start || (tokens[from]?.start ?? 0) >= bracket.end,
  )
  return names.length === scene.spans.names.length
    ? undefined
    : readAnew(example, scene.sentence, { ...scene.spans, names })
}

/** Shorter words are seldom misspelt so that nobody knows them. */
const LONG = 5

/** The sentence with two letters of one of the command's words in the wrong order; undefined where it has none. */
function slippedOf(example: Example): Example | undefined {
  const { one, scene } = example
  const { sentence, spans } = scene
  const taken = [...spans.pure, ...spans.past, ...spans.names, ...spans.values]
  const free = sentence.tokens.flatMap(({ kind, text, start, end }, at) => {
    const isSaid = taken.some(({ from, to }) => at >= from && at < to)
    const isArgument = one.brackets.some((bracket) => bracket.start < end && start < bracket.end)
    return kind === 'word' && text.length >= LONG && !isSaid && !isArgument ? [at] : []
  })
  const next = fractions(one.text.length)
  const at = free[Math.floor(next() * free.length)]
  const token = at === undefined ? undefined : sentence.tokens[at]
  if (at === undefined || !token) return undefined
  const letter = 1 + Math.floor(next() * (token.text.length - 2))
  const text = `${token.text.slice(0, letter)}${token.text[letter + 1]}${token.text[letter]}${token.text.slice(letter + 2)}`
  const tokens = sentence.tokens.with(at, { ...token, text, folded: fold(text) })
  const whole = `${sentence.text.slice(0, token.start)}${text}${sentence.text.slice(token.end)}`
  return readAnew(example, { text: whole, tokens }, spans)
}

/** The sentence as it is dictated: without marks but those in what is something by itself, and in small letters. */
function dictatedOf(example: Example): Example | undefined {
  const { sentence, spans } = example.scene
  const kept = sentence.tokens.map(
    ({ kind }, at) =>
      kind !== 'mark' || [...spans.pure, ...spans.names].some(({ from, to }) => at > from && at < to - 1),
  )
  if (kept.every(Boolean)) return undefined
  const places = [0]
  for (const is of kept) places.push((places.at(-1) ?? 0) + (is ? 1 : 0))
  const tokens = sentence.tokens
    .filter((_, at) => kept[at])
    .map((token): Token => ({ ...token, text: token.text.toLowerCase() }))
  return readAnew(example, { text: sentence.text, tokens }, moved(spans, places))
}

/** `places`: how many tokens are kept before each, and before the end. */
const moved = (spans: Spans, places: readonly number[]): Spans =>
  movedSpans(spans, (ranges) =>
    ranges.flatMap((one) => {
      const [from, to] = [places[one.from] ?? 0, places[one.to] ?? 0]
      return from < to ? [{ ...one, from, to }] : []
    }),
  )

/** The example with other words, read by the templates as they are now. `behind`: the command that they follow. Pure. */
export function readAnew(example: Example, sentence: Sentence, spans: Spans, behind?: string): Example {
  const { grammars } = example.scene
  return {
    ...example,
    one: { ...example.one, text: sentence.text },
    scene: sceneOf(sentence, spans, grammars, ZONE, behind),
    exact: readSentence(sentence, spans, grammars, ZONE),
  }
}
