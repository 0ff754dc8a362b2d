import { hash } from './hash.ts'
import { columnsOf, type Linear } from './linear.ts'
import type { Scene, Unit } from './scene.ts'

/** Whose word a token is: the command's own templates have it, other commands' have, none has; a mark, an end. */
export type Known = 'own' | 'other' | 'free' | 'mark' | 'end'

/** Tells of each token whose templates have its word. */
export function knownWords(command: string, scene: Scene, lexicon: Linear): (at: number) => Known {
  const { unitOf, sentence } = scene
  const all = commandsIn(scene, lexicon)
  return (at) => {
    const index = unitOf[at]
    if (index === undefined) return 'end'
    if (sentence.tokens[at]?.kind === 'mark') return 'mark'
    const of = all[index] ?? []
    return of.includes(command) ? 'own' : of.length > 0 ? 'other' : 'free'
  }
}

/** The commands whose templates have a word, or at least its stem; none where most have. */
export function commandsOf(word: string, stem: string, lexicon: Linear): readonly string[] {
  const found = columnsOf(hash(`word ${word}`), lexicon)
  return found.length > 0 ? found : columnsOf(hash(`stem ${stem}`), lexicon)
}

/** What a word may mean by the languages' dictionaries, or what words that begin so mean: the meanings, and their topics behind "#"; none where nobody knows. */
export function meaningsOf(word: string, stem: string, meanings: Linear): readonly string[] {
  const known = columnsOf(hash(`word ${word}`), meanings)
  const found = known.length > 0 || word.length <= SHORT ? known : columnsOf(hash(`stem ${stem}`), meanings)
  return [...new Set(found.flatMap((one) => [one, `#${one.slice(0, one.indexOf('/'))}`]))]
}

/** What a table knows of each unit of a sentence, worked out once. */
function ofUnits(find: (unit: Unit, table: Linear) => readonly string[]) {
  const known = new WeakMap<Scene, readonly (readonly string[])[]>()
  return (scene: Scene, table: Linear): readonly (readonly string[])[] => {
    const made = known.get(scene) ?? scene.units.map((unit) => find(unit, table))
    known.set(scene, made)
    return made
  }
}

/** The commands whose templates have each unit's word. */
export const commandsIn = ofUnits(({ sign, stem }, lexicon) => commandsOf(sign, stem, lexicon))

/** What each unit's words may mean; nothing where they are something by themselves. */
export const meaningsIn = ofUnits(({ sign, stem, isSpan }, meanings) =>
  isSpan ? [] : meaningsOf(sign, stem, meanings),
)

/** Shorter words are known by themselves alone. */
const SHORT = 3
