import type { Token } from '../grammar/sentence.ts'
import { isGivenName } from '../names/full-name.ts'
import type { SlotOf } from '../slots/of.ts'
import { both, hash } from './hash.ts'
import { type Known, knownWords, meaningsIn } from './known.ts'
import { type Linear, scoreOf, stepsOfBoth } from './linear.ts'
import type { Model, Words } from './model.ts'
import type { Proposal } from './proposals.ts'
import type { Scene, Unit } from './scene.ts'

/** Which words are which arguments: the best choice of proposals that do not overlap, each argument once, and how much better than the next. */
export interface Tagging {
  readonly chosen: readonly Proposal[]
  readonly score: number
}

const BEAM = 12

/** The best taggings, best first; at least one (of nothing). `weigh`: what choosing a proposal after another is worth. */
export function tag(
  proposals: readonly Proposal[],
  length: number,
  weigh: (proposal: Proposal, before: Proposal | undefined) => number,
): readonly Tagging[] {
  const byStart = Map.groupBy(proposals, ({ from }) => from)
  const at: Tagging[][] = Array.from({ length: length + 1 }, () => [])
  at[0]?.push({ chosen: [], score: 0 })
  for (let from = 0; from < length; from += 1) {
    const states = (at[from] ?? []).toSorted((a, b) => b.score - a.score).slice(0, BEAM)
    at[from] = states
    for (const state of states) {
      at[from + 1]?.push(state)
      for (const proposal of byStart.get(from) ?? []) {
        if (state.chosen.some(({ slot }) => slot.name === proposal.slot.name)) continue
        const score = state.score + weigh(proposal, state.chosen.at(-1))
        at[proposal.to]?.push({ chosen: [...state.chosen, proposal], score })
      }
    }
  }
  return (at[length] ?? []).toSorted((a, b) => b.score - a.score).slice(0, BEAM)
}

/** What a proposal of a command's is known by, whatever is chosen before it. */
export const proposalFeatures = (
  command: string,
  proposal: Proposal,
  scene: Scene,
  words: Words,
): readonly number[] => [
  ...ownFeatures(command, proposal, scene, words),
  ...withFeatures(command, proposal.slot, scene),
]

/** What it is known by whatever else stands in the sentence. */
function ownFeatures(
  command: string,
  proposal: Proposal,
  scene: Scene,
  { lexicon, meanings }: Words,
): readonly number[] {
  const facts = commandFacts(proposal, knownWords(command, scene, lexicon))
  return ofSlot(command, proposal, [...factsOf(proposal, scene, meanings), ...facts])
}

/** What is so of words by what the command's own templates have. */
const commandFacts = ({ from, to, sort }: Proposal, known: (at: number) => Known): readonly number[] =>
  [
    `known ${known(from - 1)} ${known(to)}`,
    `known ${known(from - 2)} ${known(from - 1)} ${sort}`,
    `known ${to - from === 1 ? known(from) : ''} ${sort}`,
  ].map(hash)

/** Whether a command's argument is said at all: what else stands in the sentence. */
export function withFeatures(command: string, { name }: SlotOf, scene: Scene): readonly number[] {
  const [slot, own] = [hash(name), hash(`${command} ${name}`)]
  return stemsOf(scene).flatMap((stem) => [both(slot, stem), both(own, stem)])
}

const stems = new WeakMap<Scene, readonly number[]>()

function stemsOf(scene: Scene): readonly number[] {
  const before = stems.get(scene)
  if (before) return before
  const made = [...new Set(scene.units.map(({ stem }) => hash(`with ${stem}`)))]
  stems.set(scene, made)
  return made
}

/** What it is known by for what is chosen before it: the same for all of a sort. */
export function orderFeatures(command: string, proposal: Proposal, before: Proposal | undefined): readonly number[] {
  const then = hash(`then ${before?.slot.name ?? ''}`)
  return ofSlot(command, proposal, [then, both(then, hash(proposal.sort))])
}

/** What facts are told of: the slot, the command's slot, and the slot's kind. */
const subjectsOf = (command: string, slot: SlotOf) => ({
  name: hash(slot.name),
  own: hash(`${command} ${slot.name}`),
  kind: hash(`kind ${slot.kind}`),
})

/** Facts of each of these. */
function ofSlot(command: string, { slot }: Proposal, facts: readonly number[]): number[] {
  const { name, own, kind } = subjectsOf(command, slot)
  return facts.flatMap((fact) => [both(name, fact), both(own, fact), both(kind, fact)])
}

const known = new WeakMap<Scene, Map<string, readonly number[]>>()

/** What is so of words taken as one sort of thing, for whatever argument; worked out once. */
function factsOf({ from, to, sort }: Proposal, scene: Scene, meanings: Linear): readonly number[] {
  const facts = known.get(scene) ?? new Map<string, readonly number[]>()
  known.set(scene, facts)
  const key = `${from} ${to} ${sort}`
  const before = facts.get(key)
  if (before) return before
  const made = namesOf(from, to, sort, scene, meanings).map(hash)
  facts.set(key, made)
  return made
}

function namesOf(from: number, to: number, sort: string, scene: Scene, meanings: Linear): readonly string[] {
  const { tokens } = scene.sentence
  const around = neighbours(scene, from, to)
  const [first, last] = [tokens[from], tokens[to - 1]]
  const ending = (last?.folded ?? '').slice(-2)
  const meant = meaningsIn(scene, meanings)
  const unit = { first: scene.unitOf[from] ?? 0, last: scene.unitOf[to - 1] ?? 0 }
  return [
    '',
    `sort ${sort}`,
    `before ${around.before.sign}`,
    `before stem ${around.before.stem}`,
    `before ${around.before2.stem} ${around.before.stem}`,
    `after ${around.after.stem}`,
    `between ${around.before.stem} ${around.after.stem}`,
    `sort ${sort} before ${around.before.stem}`,
    `sort ${sort} after ${around.after.stem}`,
    `length ${Math.min(to - from, 5)} ${sort}`,
    `end ${ending} ${sort}`,
    `end ${ending} before ${around.before.stem}`,
    `first ${around.first}`,
    `first ${around.first} ${sort}`,
    `capital ${/^\p{Lu}/u.test(first?.text ?? '')} ${sort}`,
    `given ${givenIn(from, to, tokens)} ${capitals(from, to, tokens)} ${Math.min(to - from, 4)} ${sort}`,
    `given ${givenIn(from, to, tokens)} ${sort}`,
    `from start ${from === 0} ${sort}`,
    `to end ${to === tokens.length} ${sort}`,
    `whole ${isWhole(from, to, scene)} ${sort}`,
    `piece ${pieceOf(from, to, tokens)} ${sort}`,
    `nth piece ${Math.min(scene.marksBefore[from] ?? 0, 4)} ${pieceOf(from, to, tokens)} ${sort}`,
    `rivals ${rivals(from, scene)}`,
    ...around.before.concepts.map((one) => `before rule ${one} ${sort}`),
    ...around.after.concepts.map((one) => `after rule ${one} ${sort}`),
    ...(meant[unit.first - 1] ?? []).map((one) => `before meaning ${one} ${sort}`),
    ...(meant[unit.last + 1] ?? []).map((one) => `after meaning ${one} ${sort}`),
    to - from === 1 ? `word ${first?.folded ?? ''}` : `words ${first?.folded ?? ''}`,
  ]
}

/** Where a first name stands among words: first, behind, or none does. */
function givenIn(from: number, to: number, tokens: readonly Token[]): string {
  const at = tokens.slice(from, to).findIndex(({ kind, folded }) => kind === 'word' && isGivenName(folded))
  return at < 0 ? 'none' : at === 0 ? 'first' : 'behind'
}

/** Whether all words begin with a capital, some or none. */
function capitals(from: number, to: number, tokens: readonly Token[]): string {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  const count = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  return count === 0 ? 'none' : count === words.length ? 'all' : 'some'
}

/** Whether words begin and end where a mark or an end of the sentence divides it: "Ivan Petrenko, CTO, Acme". */
export const pieceOf = (from: number, to: number, tokens: readonly Token[]): string =>
  `${from === 0 || tokens[from - 1]?.kind === 'mark'} ${to === tokens.length || tokens[to]?.kind === 'mark'}`

const edge: Unit = { from: 0, to: 0, sign: '#', stem: '#', isSpan: false, concepts: [] }

function neighbours({ units, unitOf }: Scene, from: number, to: number) {
  const first = unitOf[from] ?? 0
  const last = unitOf[to - 1] ?? 0
  return {
    before: units[first - 1] ?? edge,
    before2: units[first - 2] ?? edge,
    after: units[last + 1] ?? edge,
    /** Whether it is the first, the second … unit of its sign. */
    first: `${units[first]?.sign} ${units.slice(0, first).filter(({ sign }) => sign === units[first]?.sign).length}`,
  }
}

/** Whether it begins and ends where units do, and is one of them. */
function isWhole(from: number, to: number, { units, unitOf }: Scene): string {
  const unit = units[unitOf[from] ?? -1]
  const end = units[unitOf[to - 1] ?? -1]
  if (unit?.from === from && unit.to === to) return unit.isSpan ? unit.sign : 'word'
  return unit?.from === from && end?.to === to ? 'units' : 'cut'
}

/** How many other units of the sentence have the same sign. */
function rivals(from: number, { units, unitOf }: Scene): string {
  const sign = units[unitOf[from] ?? -1]?.sign
  return `${sign?.startsWith('@') ? sign : 'words'} ${units.filter((one) => one.sign === sign).length - 1}`
}

/** Sums of steps by the facts, and by whom they are told of: the commands that a sentence may ask for share most of them. */
const sums = new WeakMap<Linear, WeakMap<readonly number[], Map<number, number>>>()

/** The steps of facts told of something, worked out once for each list of facts. */
function sharedSteps(linear: Linear): (subject: number, facts: readonly number[]) => number {
  const byFacts = sums.get(linear) ?? new WeakMap<readonly number[], Map<number, number>>()
  sums.set(linear, byFacts)
  return (subject, facts) => {
    const bySubject = byFacts.get(facts) ?? new Map<number, number>()
    byFacts.set(facts, bySubject)
    const sum = bySubject.get(subject) ?? stepsOfBoth(subject, facts, linear)
    bySubject.set(subject, sum)
    return sum
  }
}

/** What choosing proposals is worth by a model; each is weighed once by itself and once for what stands before it. */
export function weigher(command: string, scene: Scene, model: Pick<Model, 'tagger' | keyof Words>) {
  const { tagger, lexicon, meanings } = model
  const known = knownWords(command, scene, lexicon)
  const shared = sharedSteps(tagger)
  const subjects = new Map<SlotOf, ReturnType<typeof subjectsOf>>()
  const weights = new Map<Proposal, number>()
  const orders = new Map<SlotOf | undefined, Map<string, number>>()
  const alone = (proposal: Proposal): number => {
    const { slot } = proposal
    const { name, own, kind } = subjects.get(slot) ?? subjectsOf(command, slot)
    subjects.set(slot, { name, own, kind })
    const [facts, stems, more] = [factsOf(proposal, scene, meanings), stemsOf(scene), commandFacts(proposal, known)]
    const common = shared(name, facts) + shared(kind, facts) + shared(name, stems) + shared(own, stems)
    const special = [name, own, kind].reduce((sum, subject) => sum + stepsOfBoth(subject, more, tagger), 0)
    return (common + special + stepsOfBoth(own, facts, tagger)) * tagger.unit
  }
  return (proposal: Proposal, before: Proposal | undefined): number => {
    const weight = weights.get(proposal) ?? alone(proposal)
    weights.set(proposal, weight)
    const behind = orders.get(before?.slot) ?? new Map<string, number>()
    orders.set(before?.slot, behind)
    const key = `${proposal.slot.name} ${proposal.sort}`
    const order = behind.get(key) ?? scoreOf(orderFeatures(command, proposal, before), tagger)
    behind.set(key, order)
    return weight + order
  }
}
