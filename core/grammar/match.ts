import type { Automaton, Edge } from './automaton.ts'
import { type Candidate, weights } from './candidates.ts'
import type { Lattice } from './lattice.ts'
import type { Range } from './sentence.ts'

/** One step of a way through a template: over tokens `from` to `to`, exclusive. */
export interface Step {
  readonly edge: Edge | undefined
  readonly candidate: Candidate | undefined
  readonly from: number
  readonly to: number
}

/** A way through a template, and how good it is; comparable within one sentence. */
export interface Way {
  readonly steps: readonly Step[]
  readonly score: number
}

/**
 * The best way to read the whole sentence, or a range of it, by a template; undefined when there is none. One pass over tokens
 * and states (Viterbi's algorithm): time grows with tokens × edges, whatever the words.
 */
export function bestWay({ edges }: Automaton, lattice: Lattice, range?: Range): Way | undefined {
  const { from: start, to: end } = range ?? { from: 0, to: lattice.sentence.tokens.length }
  const width = edges.length
  const { score, before, over, reached, turn } = paper((end - start + 1) * width)
  score[0] = 0
  reached[0] = turn

  let index = 0
  let furthest = 0
  let back = Number.POSITIVE_INFINITY
  const reach = (to: number, state: number, gain: number, code: number): void => {
    if (to > end) return
    const target = (to - start) * width + state
    const total = (score[index] ?? 0) + gain
    if (reached[target] === turn && total <= (score[target] ?? 0)) return
    if (target > furthest) furthest = target
    if (target < index && target < back) back = target
    reached[target] = turn
    score[target] = total
    before[target] = index
    over[target] = code
  }
  for (; index <= furthest; index += 1) {
    if (reached[index] !== turn) continue
    const state = index % width
    const at = start + (index - state) / width
    for (const skip of lattice.skips(at)) reach(skip.to, state, skip.score, 0)
    const ways = edges[state] ?? []
    for (let number = 0; number < ways.length; number += 1) {
      const edge = ways[number]
      if (edge) follow(edge, number, at, lattice, reach)
    }
    // A part is read again from here: what follows from that is looked at once more. It got better, so this comes to an end.
    if (back < index) {
      index = back - 1
      back = Number.POSITIVE_INFINITY
    }
  }

  const last = (end - start + 1) * width - 1
  if (reached[last] !== turn) return undefined
  const steps: Step[] = []
  for (let target = last; target > 0; target = before[target] ?? 0) {
    const origin = before[target] ?? 0
    const [from, to] = [start + Math.floor(origin / width), start + Math.floor(target / width)]
    steps.push(stepOf(over[target] ?? 0, edges[origin % width] ?? [], lattice, from, to))
  }
  return { steps: steps.reverse(), score: score[last] ?? 0 }
}

/** The best score at each place and state, where it comes from, over which edge and candidate, and in which turn it was written. */
function sheets(size: number) {
  const before = new Int32Array(size)
  return { score: new Float64Array(size), before, over: new Int32Array(size), reached: new Int32Array(size) }
}

let used = sheets(4096)
let turns = 0

/** Paper to calculate on, used again: what an earlier turn wrote does not count. New paper for each template would cost more. */
function paper(size: number): ReturnType<typeof sheets> & { readonly turn: number } {
  if (used.score.length < size) used = sheets(2 ** Math.ceil(Math.log2(size)))
  turns = (turns % 0x7fffffff) + 1
  if (turns === 1) used.reached.fill(0)
  return { ...used, turn: turns }
}

/** An edge's and a candidate's numbers in one, 0 for none. */
const MOST_CANDIDATES = 4096
const codeOf = (edge: number, candidate: number): number => 1 + edge * MOST_CANDIDATES + candidate

function stepOf(code: number, edges: readonly Edge[], lattice: Lattice, from: number, to: number): Step {
  const edge = code === 0 ? undefined : edges[Math.floor((code - 1) / MOST_CANDIDATES)]
  const candidate =
    edge?.kind === 'slot' ? lattice.candidates(edge.slot, from)[(code - 1) % MOST_CANDIDATES] : undefined
  return { edge, candidate, from, to }
}

type Reach = (to: number, state: number, gain: number, code: number) => void

function follow(edge: Edge, number: number, at: number, lattice: Lattice, reach: Reach): void {
  const token = lattice.sentence.tokens[at]
  switch (edge.kind) {
    case 'nothing':
    case 'open':
    case 'begin':
    case 'end':
      reach(at, edge.to, 0, codeOf(number, 0))
      break
    case 'set':
      reach(at, edge.to, weights.fixed, codeOf(number, 0))
      break
    case 'word':
      if (token && edge.folded.has(token.folded)) reach(at + 1, edge.to, weights.word, codeOf(number, 0))
      break
    case 'mark':
      if (lattice.isBreak(at)) reach(at + 1, edge.to, 0, codeOf(number, 0))
      break
    case 'text':
      if (token && (edge.slot.sign !== '!' || lattice.mayBegin(at)))
        reach(at + 1, edge.to, lattice.textScore(at), codeOf(number, 0))
      break
    case 'slot': {
      let candidate = 0
      for (const { to, score } of lattice.candidates(edge.slot, at)) {
        reach(to, edge.to, score, codeOf(number, candidate))
        candidate += 1
      }
    }
  }
}
