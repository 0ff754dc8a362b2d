import type { NounPhrases } from './phrases.ts'

type Both<T> = (T extends unknown ? (of: T) => void : never) extends (of: infer All) => void ? All : never

/** What a language's nouns say together. Which commands they are stays known, so that a missing one does not compile. */
export function allNouns<const Nouns extends readonly NounPhrases[]>(
  ...nouns: Nouns
): { readonly rules: NounPhrases['rules']; readonly commands: Both<Nouns[number]['commands']> }
export function allNouns(...nouns: readonly NounPhrases[]): NounPhrases {
  return {
    rules: Object.assign({}, ...nouns.map(({ rules }) => rules)),
    commands: Object.assign({}, ...nouns.map(({ commands }) => commands)),
  }
}
