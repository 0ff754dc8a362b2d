import type { Sentence } from '../grammar/sentence.ts'
import type { Hit } from '../slots/said.ts'
import type { NameSpan } from './hits.ts'
import type { NamedRecord } from './rows.ts'
import { employerWords } from './vocabulary.ts'

/**
 * The names in a sentence, and before them those that are told apart by where they work: "Ivan from Acme" is the Ivan of that company alone. Where none of
 * that name works there, the names stay as they are. `records`: those that were found, with contacts' companies. Pure.
 */
export function withEmployers(
  names: readonly NameSpan[],
  sentence: Sentence,
  records: readonly NamedRecord[],
): readonly NameSpan[] {
  const employer = new Map(
    records.flatMap(({ kind, id, meant, company }): [string, string][] =>
      kind === 'contact' && company ? [[meant?.id ?? id, company]] : [],
    ),
  )
  if (employer.size === 0) return names
  const joined = names.flatMap((person) => {
    if (!employerWords.has(sentence.tokens[person.to]?.folded ?? '')) return []
    return names
      .filter(({ from }) => from === person.to + 1)
      .flatMap(({ to, hits }): NameSpan[] => {
        const there = new Set(hits.filter(isCompany).map(({ id }) => id))
        const staff = person.hits.filter(({ kind, id }) => kind === 'contact' && there.has(employer.get(id) ?? ''))
        return staff.length > 0 ? [{ from: person.from, to, hits: staff }] : []
      })
  })
  return [...joined, ...names].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}

const isCompany = ({ kind }: Hit): boolean => kind === 'company'
