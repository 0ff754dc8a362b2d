import type { Sentence } from '../grammar/sentence.ts'

/**
 * A run of digits, a run of letters or a single mark: what times are read of. "15-го" is three pieces, whatever the tokens are.
 * `glued`: nothing stands between it and the piece before.
 */
export interface Piece {
  readonly text: string
  readonly kind: 'digits' | 'letters' | 'mark'
  readonly token: number
  readonly first: boolean
  readonly last: boolean
  readonly glued: boolean
  /** A time can have it: figures, and the words and marks of the tables. */
  readonly known: boolean
}

const RUNS = /[0-9]+|[\p{L}\p{M}]+|[^\s]/gu

/** The pieces of folded text, for tables. */
export const runs = (folded: string): readonly string[] => folded.match(RUNS) ?? []

function kindOf(run: string): Piece['kind'] {
  const code = run.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'digits'
  if ((code >= 97 && code <= 122) || /^[\p{L}\p{M}]/u.test(run)) return 'letters'
  return 'mark'
}

const DASH = /^[‐-―−]$/

/** What words there are: the vocabulary, and what mends a misspelt one (`capital`: it begins with one, within the sentence). */
export interface Words {
  readonly vocabulary: ReadonlySet<string>
  mend(word: string, capital: boolean): string
}

/** Times and measures are read of the same pieces. */
const known = new WeakMap<Sentence, { readonly words: Words; readonly pieces: readonly Piece[] }>()

/** The pieces of a sentence, in order; misspelt words of the vocabulary mended. Cut once. */
export function piecesOf(sentence: Sentence, words: Words): readonly Piece[] {
  const before = known.get(sentence)
  if (before?.words === words) return before.pieces
  const pieces = cut(sentence, words)
  known.set(sentence, { words, pieces })
  return pieces
}

function cut(sentence: Sentence, { vocabulary, mend }: Words): readonly Piece[] {
  const pieces: Piece[] = []
  let end = -1
  for (const [token, { folded, text, start, end: tokenEnd, kind }] of sentence.tokens.entries()) {
    const found = kind === 'word' && !/[^\p{L}]/u.test(folded) ? [folded] : runs(folded)
    for (const [index, run] of found.entries()) {
      const kindOfRun = kindOf(run)
      const capital = (): boolean => pieces.length > 0 && index === 0 && /^\p{Lu}\p{Ll}/u.test(text)
      const plain = kindOfRun === 'mark' && DASH.test(run) ? '-' : run
      const known = kindOfRun === 'digits' || vocabulary.has(plain)
      const mended = known || kindOfRun === 'mark' ? plain : mend(plain, capital())
      pieces.push({
        text: mended,
        kind: kindOfRun,
        known: known || mended !== plain,
        token,
        first: index === 0,
        last: index === found.length - 1,
        glued: index > 0 || start === end,
      })
    }
    end = tokenEnd
  }
  return pieces
}
