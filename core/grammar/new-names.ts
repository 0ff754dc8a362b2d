import { dottedFormEnd, isCompanyForm } from '../names/keys.ts'
import type { Said } from '../slots/said.ts'
import type { Candidate, Source } from './candidates.ts'
import { type Token, wordsOf } from './sentence.ts'
import { endsOf } from './wordings.ts'

const MAX_NAME_TOKENS = 4
/** A word that can be read as a time, an amount or the like is hardly a name. */
const STRAY = -0.5
const DOT = 0.01

/** What belongs to a company's name and to no other: quotation marks, "&", legal forms. */
export const isOfCompany = ({ text, folded }: Token): boolean => /^["'«»“”„&]$/u.test(text) || isCompanyForm(folded)

/** No quotation mark is left open: of each kind there are as many as close it, of straight ones an even number. */
function isQuotedWhole(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1
  return count('«') === count('»') && count('"') % 2 === 0 && (count('“') + count('„') + count('”')) % 2 === 0
}

/** Up to four words that may be somebody's or some company's name: no small words, no marks but an initial's full stop. */
export function newNames(
  at: number,
  source: Source,
  weight: number,
  said: (text: string) => Said,
  belongs: (token: Token) => boolean = () => false,
): Candidate[] {
  const { sentence, words } = source
  const found: Candidate[] = []
  // "Show, please, our stages": nobody is called Please.
  const polite = endsOf(words.polite, sentence, at)
  const isPolite = (to: number): boolean => polite.includes(to)
  let count = 0
  let score = 0
  for (let to = at + 1; count < MAX_NAME_TOKENS; to += 1) {
    const token = sentence.tokens[to - 1]
    const before = sentence.tokens[to - 2]
    if (!token) break
    const form = count > 0 ? dottedFormEnd(sentence, to - 1) : undefined
    if (form !== undefined) {
      found.push({
        to: form,
        said: said(wordsOf(sentence, { from: at, to: form })),
        score: score + DOT,
        unknown: false,
      })
      break
    }
    // The dot of an initial belongs to it.
    const initial = token.text === '.' && count > 0 && before?.text.length === 1 && before.end === token.start
    if (!initial && !belongs(token)) {
      if (token.kind !== 'word' || words.noName.has(token.folded)) break
      count += 1
      score += weight + (source.isTaken(to - 1) ? STRAY * 2 : 0)
    }
    if (initial) score += DOT
    const text = wordsOf(sentence, { from: at, to })
    if (isQuotedWhole(text) && !isPolite(to)) found.push({ to, said: said(text), score, unknown: false })
  }
  return found
}

/** A company known by as much is no part of a new person's name: "add Sanja Perković zlatna ruža". */
const KNOWN_COMPANY = 0.9

/** Whether a known company stands behind the first word of what may be a new person's name. */
export function holdsCompany(from: number, to: number, { spans }: Pick<Source, 'spans'>): boolean {
  return spans.names.some((one) => {
    const [best] = one.hits
    const isBehind = one.from > from && one.to <= to && (one.to - one.from > 1 || one.from - from > 1)
    return isBehind && best?.kind === 'company' && best.score >= KNOWN_COMPANY
  })
}
