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
  /** Begins with a capital within the sentence, so it is likely a name. */
  readonly capital: boolean
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

/** The pieces of a sentence, in order. `mend` may put a known word in place of a misspelt one. */
export function piecesOf(sentence: Sentence, mend: (word: string, capital: boolean) => string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = -1
  for (const [token, { folded, text, start, end: tokenEnd, kind }] of sentence.tokens.entries()) {
    const found = kind === 'word' && !/[^\p{L}]/u.test(folded) ? [folded] : runs(folded)
    for (const [index, run] of found.entries()) {
      const kindOfRun = kindOf(run)
      const capital = kindOfRun === 'letters' && pieces.length > 0 && index === 0 && /^\p{Lu}\p{Ll}/u.test(text)
      pieces.push({
        text: kindOfRun === 'letters' ? mend(run, capital) : DASH.test(run) ? '-' : run,
        kind: kindOfRun,
        token,
        first: index === 0,
        last: index === found.length - 1,
        glued: index > 0 || start === end,
        capital,
      })
    }
    end = tokenEnd
  }
  return pieces
}
