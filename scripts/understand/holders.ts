import { newId } from '../../core/id.ts'
import type { SlotOf } from '../../core/slots/of.ts'
import type { NameKind, Said } from '../../core/slots/said.ts'
import type { SlotKind } from '../../core/slots/slot.ts'

const record = (kind: NameKind): Said => ({ kind: 'name', text: '', hits: [{ kind, id: newId(), name: '', score: 1 }] })
const when: Said = { kind: 'when', text: '', value: { at: '2000-01-01T00:00:00Z', grain: 'day' } }
const text: Said = { kind: 'text', text: '?' }

/** A value that holds the place of what a sentence leaves open, so that the rest of it can be resolved; it is never shown. None for what is never open. */
export function holderOf({ kind, words: [word] }: SlotOf): Said | undefined {
  return kind === 'word' && word !== undefined ? { kind, text: '', value: word } : holders[kind]
}

const holders: Partial<Record<SlotKind, Said>> = {
  text,
  newName: text,
  contact: record('contact'),
  company: record('company'),
  companyOrNew: record('company'),
  person: record('contact'),
  deal: record('deal'),
  subject: record('contact'),
  member: record('member'),
  product: record('product'),
  stage: record('stage'),
  when,
  past: when,
  number: { kind: 'number', text: '', value: 1 },
  place: text,
  industry: text,
  tag: text,
  tags: { kind: 'items', text: '', values: ['?'] },
  newCompany: text,
  reminder: { kind: 'name', text: '', hits: [{ kind: 'reminder', id: newId(), name: '', score: 1 }] },
  money: { kind: 'money', text: '', value: { amount: '0', currency: 'EUR' } },
}
