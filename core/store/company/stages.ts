import { fold } from '../../names/fold.ts'
import type { CompanyFile } from './file.ts'

interface PlannedStage {
  readonly name: string
  readonly position: number
  readonly kind: 'open' | 'won' | 'lost'
  /** Per cent. */
  readonly probability: number
  readonly limitDays: number | null
}

/** A company's stages by name, each with its id. */
export type Stages = ReadonlyMap<string, PlannedStage & { readonly id: string }>

/** How the two ends of a pipeline are called in the five languages, folded. */
const ends = {
  won: /^(closed )?(won|win)$|^(виграно|виграли|успішно|выиграно|выигран|успешно)|^laimėt|^laimet|^(dobiveno|dobiven)$/,
  lost: /^(closed )?(lost|loss)$|^(програно|програли|втрачено|проиграно|проигран|потеряно)|^pralaim|^prarast|^(izgubljeno|izgubljen)$/,
}

/**
 * A company's stages with what a list of names leaves open. The won and the lost stage are known by their names, else, of four
 * or more, they are the last two; where one is still missing it is added at the end, because a deal must be able to close.
 * Probabilities rise evenly over the open stages.
 */
export function plannedStages(stages: CompanyFile['stages']): PlannedStage[] {
  const kinds = stages.map((stage) => ('kind' in stage && stage.kind) || endOf(stage.name))
  const byPlace = stages.length >= 4 && !kinds.includes('won') && !kinds.includes('lost')
  if (byPlace) kinds.splice(-2, 2, 'won', 'lost')
  const all: { stage: CompanyFile['stages'][number]; kind: PlannedStage['kind'] }[] = stages.map((stage, index) => ({
    stage,
    kind: kinds[index] ?? 'open',
  }))
  if (!kinds.includes('won')) all.push({ stage: { name: 'Won' }, kind: 'won' })
  if (!kinds.includes('lost')) all.push({ stage: { name: 'Lost' }, kind: 'lost' })
  const open = all.filter(({ kind }) => kind === 'open')
  return all.map(({ stage, kind }, position) => {
    const even = Math.round((100 * (open.findIndex((one) => one.stage === stage) + 1)) / (open.length + 1))
    const given = 'probability' in stage ? stage.probability : undefined
    const limitDays = 'limitDays' in stage ? (stage.limitDays ?? null) : null
    return {
      name: stage.name,
      position,
      kind,
      probability: given ?? { open: even, won: 100, lost: 0 }[kind],
      limitDays,
    }
  })
}

function endOf(name: string): 'won' | 'lost' | undefined {
  const folded = fold(name)
  return ends.won.test(folded) ? 'won' : ends.lost.test(folded) ? 'lost' : undefined
}
