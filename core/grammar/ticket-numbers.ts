import type { Measure } from '../time/read-measures.ts'
import type { SlotUse } from './automaton.ts'
import type { Candidate, Source } from './candidates.ts'
import { wordsOf } from './sentence.ts'

/** A request goes by the name of whose it is, too. */
export const CUSTOMER: SlotUse = { name: '', kind: 'person', sign: '', possessive: true }

/** What may stand before the number of a customer's request: "#12", "nr. 12", "№12". */
const MARKS = /^[#№.º°]$/

/** A customer's request by its number. `worth`: of each token. */
export function ticketNumbers(at: number, { sentence, spans }: Source, worth: number): Candidate[] {
  const { tokens } = sentence
  if (tokens[at]?.kind === 'word') return spans.measures().flatMap(inWords(at, worth))
  const to = MARKS.test(tokens[at]?.text ?? '') ? at + 2 : at + 1
  const figures = tokens[to - 1]
  if (figures?.kind !== 'number' || !/^\d{1,7}$/.test(figures.text)) return []
  const said = { kind: 'number', text: wordsOf(sentence, { from: at, to }), value: Number(figures.text) } as const
  return [{ to, said, score: worth * (to - at), unknown: false }]
}

/** Whether a request's number stands here in figures: "5 and take 6" are no words of what one is about. */
export const isNumbered = (at: number, source: Source): boolean =>
  source.sentence.tokens[at]?.kind !== 'word' && ticketNumbers(at, source, 1).length > 0

/** As somebody dictates it: "request twenty-one". One may be anybody's pronoun. */
const inWords =
  (at: number, worth: number) =>
  ({ from, to, text, length, count }: Measure): Candidate[] =>
    from === at && length === undefined && count > 1
      ? [{ to, said: { kind: 'number', text, value: count }, score: worth * (to - at), unknown: false }]
      : []
