import type { SaidCall } from '../call.ts'
import type { SlotOf } from '../slots/of.ts'
import type { Hit, Said } from '../slots/said.ts'
import { CLOSE } from './choices.ts'

/**
 * Two arguments of one kind are not the same record: whom the other one clearly means is not meant here, if anybody else can be. Two names that each mean the same
 * two ("Julia Frost and Yulia Frost are one") mean the one and the other. Pure.
 */
export function apart(
  slot: SlotOf,
  said: Said | undefined,
  slots: readonly SlotOf[],
  call: SaidCall,
): Said | undefined {
  if (said?.kind !== 'name') return said
  const own = clearest(said.hits)
  const others = slots.flatMap(({ name, kind }) => {
    const other = kind === slot.kind && name !== slot.name ? call.said[name] : undefined
    if (other?.kind !== 'name') return []
    const theirs = clearest(other.hits)
    if (theirs || own || !isPair(said.hits, other.hits)) return theirs ? [theirs.id] : []
    const [first, second] = said.hits.map(({ id }) => id).toSorted()
    return [(slot.name < name ? second : first) ?? '']
  })
  const hits = said.hits.filter(({ id }) => !others.includes(id))
  return hits.length > 0 ? { ...said, hits } : said
}

/** Whom a name means before all others. */
function clearest(hits: readonly Hit[]): Hit | undefined {
  const [best, next] = byScore(hits)
  return best && (!next || next.score < best.score - CLOSE) ? best : undefined
}

/** Whether two names mean the same two records. */
const isPair = (some: readonly Hit[], others: readonly Hit[]): boolean =>
  some.length === 2 && others.length === 2 && some.every(({ id }) => others.some((other) => other.id === id))

/** The likeliest first. Pure. */
export const byScore = (hits: readonly Hit[]): readonly Hit[] => hits.toSorted((a, b) => b.score - a.score)
