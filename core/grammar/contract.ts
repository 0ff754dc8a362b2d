import type { Edge } from './automaton.ts'

/**
 * The same automaton without the states that only lead on over nothing: half of the steps through a template went over nothing.
 * The order of ways and that edges lead forward stay as they were. `edges`: by state, the last one accepts.
 */
export function contract(edges: readonly (readonly Edge[])[]): readonly (readonly Edge[])[] {
  const onward = edges.map((ways, state) => onlyTarget(ways) ?? state)
  const skipped = (state: number): number => (onward[state] === state ? state : skipped(onward[state] ?? state))
  const direct = edges.map((ways) => ways.map((edge) => ({ ...edge, to: skipped(edge.to) })))

  // A state that is reached from one place only, and over nothing, is one with that place.
  const arrivals = new Map<number, number>()
  for (const state of reachable(direct)) {
    for (const { to } of direct[state] ?? []) arrivals.set(to, (arrivals.get(to) ?? 0) + 1)
  }
  const last = edges.length - 1
  const merged = (state: number): Edge[] =>
    (direct[state] ?? []).flatMap((edge) =>
      edge.kind === 'nothing' && edge.to !== last && edge.to > state && arrivals.get(edge.to) === 1
        ? merged(edge.to)
        : [edge],
    )
  return numbered(direct.map((_, state) => merged(state)))
}

/** Where a state leads that has one way, over nothing. */
function onlyTarget(ways: readonly Edge[]): number | undefined {
  const [way, more] = ways
  return way?.kind === 'nothing' && !more ? way.to : undefined
}

/** The states that can be come to from the first, in rising order. */
function reachable(edges: readonly (readonly Edge[])[]): number[] {
  const seen = new Set([0])
  for (const state of seen) for (const { to } of edges[state] ?? []) seen.add(to)
  return [...seen].toSorted((a, b) => a - b)
}

/** Without the states that nothing leads to any more; the last one stays. */
function numbered(edges: readonly (readonly Edge[])[]): readonly (readonly Edge[])[] {
  const kept = [...new Set([...reachable(edges), edges.length - 1])]
  const numbers = new Map(kept.map((state, number) => [state, number]))
  return kept.map((state) => (edges[state] ?? []).map((edge) => ({ ...edge, to: numbers.get(edge.to) ?? 0 })))
}
