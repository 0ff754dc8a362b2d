import type { Token } from '../grammar/sentence.ts'
import { isGivenName } from '../names/full-name.ts'
import type { SlotOf } from '../slots/of.ts'
import { both, hash } from './hash.ts'
import { knownWords, meaningsIn } from './known.ts'
import { type Linear, scoreOf, stepsOf } from './linear.ts'
import type { Model, Words } from './model.ts'
import type { Proposal } from './proposals.ts'
import type { Scene, Unit } from './scene.ts'

/** Which words are which arguments: the best choice of proposals that do not overlap, each argument once, and how much better than the next. */
export interface Tagging {
  readonly chosen: readonly Proposal[]
  readonly score: number
}

const BEAM = 12

interface State {
  readonly chosen: readonly Proposal[]
  readonly used: ReadonlySet<string>
  readonly score: number
}

/** The best taggings, best first; at least one (of nothing). `weigh`: what choosing a proposal after another is worth. */
export function tag(
  proposals: readonly Proposal[],
  length: number,
  weigh: (proposal: Proposal, before: Proposal | undefined) => number,
): readonly Tagging[] {
  const byStart = Map.groupBy(proposals, ({ from }) => from)
  const at: State[][] = Array.from({ length: length + 1 }, () => [])
  at[0]?.push({ chosen: [], used: new Set(), score: 0 })
  for (let from = 0; from < length; from += 1) {
    const states = (at[from] ?? []).toSorted((a, b) => b.score - a.score).slice(0, BEAM)
    at[from] = states
    for (const state of states) {
      at[from + 1]?.push(state)
      for (const proposal of byStart.get(from) ?? []) {
        if (state.used.has(proposal.slot.name)) continue
        const score = state.score + weigh(proposal, state.chosen.at(-1))
        at[proposal.to]?.push({
          chosen: [...state.chosen, proposal],
          used: new Set([...state.used, proposal.slot.name]),
          score,
        })
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
  const known = knownWords(command, scene, lexicon)
  const { from, to, sort } = proposal
  const facts = [
    `known ${known(from - 1)} ${known(to)}`,
    `known ${known(from - 2)} ${known(from - 1)} ${sort}`,
    `known ${to - from === 1 ? known(from) : ''} ${sort}`,
  ].map(hash)
  return ofSlot(command, proposal, [...factsOf(proposal, scene, meanings), ...facts])
}

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

/** Facts of the slot, of the command's slot, and of the slot's kind. */
function ofSlot(command: string, { slot }: Proposal, facts: readonly number[]): number[] {
  const [name, own, kind] = [hash(slot.name), hash(`${command} ${slot.name}`), hash(`kind ${slot.kind}`)]
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

/** What choosing proposals is worth by a model; each is weighed once by itself and once for what stands before it. */
export function weigher(command: string, scene: Scene, model: Pick<Model, 'tagger' | keyof Words>) {
  const { tagger } = model
  const own = new Map<Proposal, number>()
  const withOthers = new Map<SlotOf, number>()
  const orders = new Map<string, number>()
  const alone = (proposal: Proposal): number => {
    const { slot } = proposal
    const others = withOthers.get(slot) ?? stepsOf(withFeatures(command, slot, scene), tagger)
    withOthers.set(slot, others)
    return (stepsOf(ownFeatures(command, proposal, scene, model), tagger) + others) * tagger.unit
  }
  return (proposal: Proposal, before: Proposal | undefined): number => {
    const known = own.get(proposal) ?? alone(proposal)
    own.set(proposal, known)
    const key = `${proposal.slot.name} ${proposal.sort} ${before?.slot.name ?? ''}`
    const order = orders.get(key) ?? scoreOf(orderFeatures(command, proposal, before), tagger)
    orders.set(key, order)
    return known + order
  }
}
