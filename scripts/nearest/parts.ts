import { type Boundary, boundariesOf, partOf } from '../../core/grammar/several.ts'
import type { Example } from './examples.ts'
import { readAnew } from './twins.ts'

/**
 * The parts of a sentence that asks for several commands, each as a sentence of its own, as the nearest reader meets them (core/nearest/several.ts); none where it is
 * not plain where it is divided. Pure.
 */
export function partsOf(example: Example): readonly Example[] {
  const { one, scene } = example
  if (one.calls.length < 2) return []
  const { sentence, spans, grammars } = scene
  const all = boundariesOf(sentence, grammars)
  const cuts = one.calls.slice(1).map((_, before) => cutBehind(before, example, all))
  const places = cuts.flatMap((cut) => (cut ? [cut] : []))
  if (places.length < cuts.length) return []
  return one.calls.map((call, at) => {
    const [from, to] = [places[at - 1]?.begin ?? 0, places[at]?.end ?? sentence.tokens.length]
    const part = partOf(sentence, spans, from, to)
    const brackets = one.brackets.flatMap((bracket) => (bracket.call === at ? [{ ...bracket, call: 0 }] : []))
    const behind = one.calls[at - 1]?.command
    return readAnew({ ...example, one: { ...one, calls: [call], brackets } }, part.sentence, part.spans, behind)
  })
}

/** Where a command's words end and the next one's begin: the clearest of the places between the arguments of both; undefined where two are as clear. */
function cutBehind(before: number, { one, scene }: Example, all: readonly Boundary[]): Boundary | undefined {
  const { tokens } = scene.sentence
  const last = Math.max(0, ...one.brackets.filter(({ call }) => call <= before).map(({ end }) => end))
  const next = Math.min(...one.brackets.filter(({ call }) => call > before).map(({ start }) => start), Infinity)
  const between = all.filter(
    ({ end, begin }) => (tokens[end - 1]?.end ?? 0) >= last && (tokens[begin]?.start ?? 0) <= next,
  )
  const clearest = Math.max(...between.map(({ strength }) => strength))
  const [cut, other] = between.filter(({ strength }) => strength === clearest)
  return other ? undefined : cut
}
