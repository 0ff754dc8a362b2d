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
  const length = end - start
  const score = new Float64Array((length + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const back: ({ readonly index: number; readonly step: Step } | undefined)[] = []
  score[0] = 0

  for (let place = 0; place <= length; place += 1) {
    const at = start + place
    for (let state = 0; state < width; state += 1) {
      const index = place * width + state
      const here = score[index] ?? Number.NEGATIVE_INFINITY
      if (here === Number.NEGATIVE_INFINITY) continue
      const go = (to: number, toState: number, gain: number, edge?: Edge, candidate?: Candidate): void => {
        if (to > end) return
        const target = (to - start) * width + toState
        if (here + gain <= (score[target] ?? 0)) return
        score[target] = here + gain
        back[target] = { index, step: { edge, candidate, from: at, to } }
      }
      for (const skip of lattice.skips(at)) go(skip.to, state, skip.score)
      for (const edge of edges[state] ?? []) follow(edge, at, lattice, go)
    }
  }

  const last = (length + 1) * width - 1
  if (score[last] === Number.NEGATIVE_INFINITY) return undefined
  const steps: Step[] = []
  for (let at = last; at > 0; ) {
    const before = back[at]
    if (!before) return undefined
    steps.push(before.step)
    at = before.index
  }
  return { steps: steps.reverse(), score: score[last] ?? 0 }
}

type Go = (to: number, state: number, gain: number, edge: Edge, candidate?: Candidate) => void

function follow(edge: Edge, at: number, lattice: Lattice, go: Go): void {
  const token = lattice.sentence.tokens[at]
  switch (edge.kind) {
    case 'nothing':
    case 'open':
    case 'begin':
    case 'end':
      go(at, edge.to, 0, edge)
      break
    case 'set':
      go(at, edge.to, weights.fixed, edge)
      break
    case 'word':
      if (token?.folded === edge.folded) go(at + 1, edge.to, weights.word, edge)
      break
    case 'mark':
      if (lattice.isBreak(at)) go(at + 1, edge.to, 0, edge)
      break
    case 'text':
      if (token) go(at + 1, edge.to, lattice.textScore(at), edge)
      break
    case 'slot':
      for (const candidate of lattice.candidates(edge.slot, at))
        go(candidate.to, edge.to, candidate.score, edge, candidate)
  }
}
