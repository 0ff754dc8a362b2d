import { hash } from './hash.ts'
import { columnsOf, type Linear } from './linear.ts'
import type { Scene } from './scene.ts'

/** Whose word a token is: the command's own templates have it, other commands' have, none has; a mark, an end. */
export type Known = 'own' | 'other' | 'free' | 'mark' | 'end'

const scenes = new WeakMap<Scene, readonly (readonly string[])[]>()

/** Tells of each token whose templates have its word. */
export function knownWords(command: string, scene: Scene, lexicon: Linear): (at: number) => Known {
  const { units, unitOf, sentence } = scene
  const all = scenes.get(scene) ?? units.map(({ sign, stem }) => commandsOf(sign, stem, lexicon))
  scenes.set(scene, all)
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

const meant = new WeakMap<Scene, readonly (readonly string[])[]>()

/** What each unit's words may mean; nothing where they are something by themselves. Worked out once. */
export function meaningsIn(scene: Scene, meanings: Linear): readonly (readonly string[])[] {
  const before = meant.get(scene)
  if (before) return before
  const made = scene.units.map(({ sign, stem, isSpan }) => (isSpan ? [] : meaningsOf(sign, stem, meanings)))
  meant.set(scene, made)
  return made
}

/** Shorter words are known by themselves alone. */
const SHORT = 3
