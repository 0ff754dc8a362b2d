import type { Phrases } from '../languages/phrases.ts'
import { fold } from '../names/fold.ts'
import type { NameSpan } from '../names/hits.ts'
import type { Sentence } from './sentence.ts'
import { endsOf, type Wordings, wordings } from './wordings.ts'

/** A stage of the workspace's pipeline. */
export interface StageName {
  readonly id: string
  readonly name: string
}

/** Where a sentence holds a common name of a stage, and all the names of that stage in the languages given, folded. */
interface CommonName {
  readonly from: number
  readonly to: number
  readonly names: ReadonlySet<string>
}

/** A stage by another of its common names counts a little less than by the name that the workspace gave it. */
const SYNONYM = 0.95

const compiled = new WeakMap<Phrases, ReadonlyMap<string, Wordings>>()

function stagesOf(phrases: Phrases): ReadonlyMap<string, Wordings> {
  const known = compiled.get(phrases)
  if (known) return known
  const made = new Map(Object.entries(phrases.stages).map(([stage, names]) => [stage, wordings([stage, ...names])]))
  compiled.set(phrases, made)
  return made
}

/** The common names of stages in a sentence: "переговори", "negotiation". */
export function commonStages(sentence: Sentence, languages: readonly Phrases[]): readonly CommonName[] {
  return languages.flatMap((phrases) =>
    [...stagesOf(phrases)].flatMap(([stage, names]) =>
      sentence.tokens.flatMap((_, from) =>
        endsOf(names, sentence, from).map((to) => ({
          from,
          to,
          names: new Set(languages.flatMap((one) => [stage, ...(one.stages[stage] ?? [])]).map(fold)),
        })),
      ),
    ),
  )
}

/** The workspace's stages that the common names in a sentence stand for. */
export function stageSpans(common: readonly CommonName[], stages: readonly StageName[]): readonly NameSpan[] {
  return common.flatMap(({ from, to, names }): NameSpan[] => {
    const hits = stages
      .filter((stage) => names.has(fold(stage.name)))
      .map((stage) => ({ kind: 'stage' as const, id: stage.id, name: stage.name, score: SYNONYM }))
    return hits.length > 0 ? [{ from, to, hits }] : []
  })
}
