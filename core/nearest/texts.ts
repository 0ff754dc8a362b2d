import type { Command } from '../command.ts'
import type { Range } from '../grammar/sentence.ts'
import { type SlotOf, slotsOf } from '../slots/of.ts'
import { both, hash } from './hash.ts'
import { knownWords, meaningsIn } from './known.ts'
import { scoreOf } from './linear.ts'
import type { Model, Words } from './model.ts'
import type { Proposal } from './proposals.ts'
import type { Scene } from './scene.ts'
import { pieceOf, withFeatures } from './tagger.ts'

/** Words that are one of a command's free texts. */
export interface TextPiece extends Range {
  readonly slot: SlotOf
}

/** How the weight of a text is found: what begins it, what ends it, and what stands in it. */
interface Weights {
  readonly begin: (at: number) => number
  readonly end: (at: number) => number
  readonly inside: (at: number) => number
  readonly whole: (range: Range) => number
}

const MAX_TOKENS = 120

/** A text that need not be said must be worth so much more than nothing (docs/understanding.md has what each gave). */
const RELUCTANCE = 60

/** What is asked of a command here. */
type Asked = Pick<Command, 'slots' | 'right'>

/** A command's texts that are looked for among a sentence's words. */
export const boundTexts = (command: Asked): readonly SlotOf[] =>
  textsOf(command).filter((slot) => !isWhole(slot, command))

/** Its texts that are the whole sentence: of what a customer asks or complains about nothing is left out, and nobody is asked for what they have just written. */
export const wholeTexts = (command: Asked): readonly SlotOf[] =>
  textsOf(command).filter((slot) => isWhole(slot, command))

const textsOf = ({ slots }: Asked): readonly SlotOf[] => slotsOf(slots).filter(({ kind }) => kind === 'text')
const isWhole = ({ required }: SlotOf, { right }: Asked): boolean => required && right.area === 'service'

/** The best division of a sentence's words into free texts and others, each text once. `weights`: per slot. */
export function bound(
  slots: readonly SlotOf[],
  length: number,
  weights: (slot: SlotOf) => Weights,
): readonly TextPiece[] {
  if (slots.length === 0 || length === 0 || length > MAX_TOKENS) return []
  const best: { score: number; pieces: readonly TextPiece[] }[] = [{ score: 0, pieces: [] }]
  const tables = slots.map((slot) => ({ slot, ...tableOf(weights(slot), length) }))
  for (let to = 1; to <= length; to += 1) {
    let chosen = best[to - 1] ?? { score: 0, pieces: [] }
    for (const { slot, begins, ends, sums, whole } of tables) {
      for (let from = 0; from < to; from += 1) {
        const before = best[from]
        if (!before || before.pieces.some((piece) => piece.slot === slot)) continue
        const score =
          before.score +
          (begins[from] ?? 0) +
          (ends[to] ?? 0) +
          (sums[to] ?? 0) -
          (sums[from] ?? 0) +
          whole({ from, to })
        if (score > chosen.score) chosen = { score, pieces: [...before.pieces, { slot, from, to }] }
      }
    }
    best.push(chosen)
  }
  return best[length]?.pieces ?? []
}

function tableOf({ begin, end, inside, whole }: Weights, length: number) {
  const begins = Array.from({ length }, (_, at) => begin(at))
  const ends = Array.from({ length: length + 1 }, (_, at) => (at === 0 ? 0 : end(at)))
  const sums = [0]
  for (let at = 0; at < length; at += 1) sums.push((sums[at] ?? 0) + inside(at))
  return { begins, ends, sums, whole }
}

/** What texts are known by, given the other arguments; each part as the numbers of its features. */
export interface TextFeatures {
  begin(at: number): readonly number[]
  end(at: number): readonly number[]
  inside(at: number): readonly number[]
  /** What makes no other difference to the whole of it. */
  sort(range: Range): string
  whole(range: Range): readonly number[]
}

export function textFeatures(
  command: string,
  slot: SlotOf,
  chosen: readonly Proposal[],
  scene: Scene,
  { lexicon, meanings }: Words,
): TextFeatures {
  const { tokens } = scene.sentence
  const slots = tokens.map((_, at) => chosen.find(({ from, to }) => at >= from && at < to)?.slot.name ?? '')
  /** What stands at a token: an argument, or its word. */
  const sign = (at: number): string => {
    if (at < 0 || at >= tokens.length) return '#'
    const unit = scene.units[scene.unitOf[at] ?? -1]
    return slots[at] ? `=${slots[at]}` : (unit?.stem ?? '')
  }
  const known = knownWords(command, scene, lexicon)
  const rules = (at: number, as: string): readonly string[] =>
    slots[at] ? [] : (scene.units[scene.unitOf[at] ?? -1]?.concepts ?? []).map((one) => `${as} ${one}`)
  const meant = meaningsIn(scene, meanings)
  const means = (at: number, as: string): readonly string[] =>
    slots[at] ? [] : (meant[scene.unitOf[at] ?? -1] ?? []).map((one) => `${as} ${one}`)
  const edgeOf = (at: number, other: number): string =>
    slots[at] === '' ? '' : slots[at] === slots[other] ? 'in' : `at ${slots[at] ?? ''}`
  /** How many of the command's own words stand before a token. */
  const wordsBefore = (at: number): number =>
    Math.min(3, tokens.filter((_, other) => other < at && known(other) === 'own').length)
  const { marksBefore: marks } = scene
  /** Behind how many marks words stand. */
  const nth = (at: number): number => Math.min(marks[at] ?? 0, MAX_PIECES)
  /** Whether marks stand within them. */
  const within = (from: number, to: number): boolean => marks[from] !== marks[to]
  const [name, own, kind] = [hash(slot.name), hash(`${command} ${slot.name}`), hash('text')]
  const named = (facts: readonly string[]): readonly number[] => {
    const all: number[] = []
    for (const said of facts) {
      const fact = hash(said)
      all.push(both(name, fact), both(own, fact), both(kind, fact))
    }
    return all
  }
  const present = withFeatures(command, slot, scene)
  return {
    begin: (at) =>
      named([
        'begin',
        `begin ${sign(at)}`,
        `begin after ${sign(at - 1)}`,
        `begin after ${sign(at - 2)} ${sign(at - 1)}`,
        `begin ${sign(at - 1)} ${sign(at)}`,
        `begin ${edgeOf(at, at - 1)}`,
        `begin mark ${tokens[at]?.kind} ${tokens[at - 1]?.kind}`,
        `begin first ${at === 0}`,
        `begin unit ${scene.units[scene.unitOf[at] ?? -1]?.from === at}`,
        `begin place ${Math.min(at, 4)}`,
        `begin known ${known(at - 1)} ${known(at)}`,
        `begin known ${known(at - 2)} ${known(at - 1)} ${known(at)}`,
        `begin behind ${wordsBefore(at)}`,
        ...rules(at - 1, 'begin after rule'),
        ...rules(at, 'begin rule'),
        ...means(at - 1, 'begin after meaning'),
        ...means(at, 'begin meaning'),
      ]),
    end: (at) =>
      named([
        'end',
        `end ${sign(at - 1)}`,
        `end before ${sign(at)}`,
        `end ${sign(at - 1)} ${sign(at)}`,
        `end ${edgeOf(at - 1, at)}`,
        `end mark ${tokens[at - 1]?.kind} ${tokens[at]?.kind}`,
        `end last ${at === tokens.length}`,
        `end left ${Math.min(tokens.length - at, 4)}`,
        `end known ${known(at - 1)} ${known(at)}`,
        `end known ${known(at - 1)} ${known(at)} ${known(at + 1)}`,
        ...rules(at, 'end before rule'),
        ...means(at, 'end before meaning'),
      ]),
    inside: (at) =>
      named([
        'in',
        `in ${sign(at)}`,
        `in ${slots[at] ?? ''}`,
        `in known ${known(at)}`,
        `in known ${known(at - 1)} ${known(at)}`,
        `in mark ${tokens[at]?.kind === 'mark' ? tokens[at]?.text : ''}`,
      ]),
    sort: ({ from, to }) =>
      `${Math.min(to - from, MAX_COUNTED)} ${from === 0} ${to === tokens.length} ${nth(from)} ${pieceOf(from, to, tokens)} ${within(from, to)}`,
    whole: ({ from, to }) => [
      ...named([
        `whole ${Math.min(to - from, MAX_COUNTED)}`,
        `whole ${from === 0} ${to === tokens.length}`,
        `piece ${pieceOf(from, to, tokens)} ${within(from, to)}`,
        `nth piece ${nth(from)} ${pieceOf(from, to, tokens)} ${within(from, to)}`,
      ]),
      ...present,
    ],
  }
}

/** The same for all texts of one sort. */
function once({ whole, sort }: TextFeatures, score: (features: readonly number[]) => number): (range: Range) => number {
  const known = new Map<string, number>()
  return (range) => {
    const key = sort(range)
    const found = known.get(key) ?? score(whole(range))
    known.set(key, found)
    return found
  }
}

/** Texts longer than this are long. */
const MAX_COUNTED = 8
/** … and those behind more marks far behind. */
const MAX_PIECES = 4

/** What texts are worth by a model. */
export function textWeigher(
  command: string,
  chosen: readonly Proposal[],
  scene: Scene,
  model: Pick<Model, 'texts' | keyof Words>,
) {
  const { texts } = model
  return (slot: SlotOf): Weights => {
    const features = textFeatures(command, slot, chosen, scene, model)
    return {
      begin: (at) => scoreOf(features.begin(at), texts),
      end: (at) => scoreOf(features.end(at), texts),
      inside: (at) => scoreOf(features.inside(at), texts),
      whole: once(features, (all) => scoreOf(all, texts) - (slot.required ? 0 : RELUCTANCE)),
    }
  }
}
