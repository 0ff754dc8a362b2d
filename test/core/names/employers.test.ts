import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import { withEmployers } from '../../../core/names/employers.ts'
import type { NamedRecord } from '../../../core/names/rows.ts'
import type { Hit } from '../../../core/slots/said.ts'

const hit = (kind: Hit['kind'], id: string): Hit => ({ kind, id, name: id, score: 1 })
const records: readonly NamedRecord[] = [
  { kind: 'contact', id: 'acmes', name: 'Ivan Petrenko', company: 'acme' },
  { kind: 'contact', id: 'others', name: 'Ivan Bondar', company: 'globex' },
  { kind: 'company', id: 'acme', name: 'Acme' },
  { kind: 'company', id: 'initech', name: 'Initech' },
]
const ivans = { from: 1, to: 2, hits: [hit('contact', 'acmes'), hit('contact', 'others')] }

describe('withEmployers', () => {
  it('tells those of one name apart by where they work', () => {
    const names = [ivans, { from: 3, to: 4, hits: [hit('company', 'acme')] }]
    const [first, ...rest] = withEmployers(names, tokenize('call Ivan from Acme'), records)
    expect(first).toEqual({ from: 1, to: 4, hits: [hit('contact', 'acmes')] })
    expect(rest).toEqual(names)
  })

  it('leaves names as they are where none of them works there, or no word says so', () => {
    const elsewhere = [ivans, { from: 3, to: 4, hits: [hit('company', 'initech')] }]
    expect(withEmployers(elsewhere, tokenize('call Ivan from Initech'), records)).toEqual(elsewhere)
    const apart = [ivans, { from: 3, to: 4, hits: [hit('company', 'acme')] }]
    expect(withEmployers(apart, tokenize('call Ivan about Acme'), records)).toEqual(apart)
  })
})
