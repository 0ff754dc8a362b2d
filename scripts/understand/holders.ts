import { newId } from '../../core/id.ts'
import type { NameKind, Said } from '../../core/slots/said.ts'
import type { SlotKind } from '../../core/slots/slot.ts'

const record = (kind: NameKind): Said => ({ kind: 'name', text: '', hits: [{ kind, id: newId(), name: '', score: 1 }] })
const when: Said = { kind: 'when', text: '', value: { at: '2000-01-01T00:00:00Z', grain: 'day' } }
const text: Said = { kind: 'text', text: '?' }

/** Values that hold the place of what a sentence leaves open, so that the rest of it can be resolved; they are never shown. */
export const holders: Partial<Record<SlotKind, Said>> = {
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
  word: { kind: 'word', text: '', value: '' },
  money: { kind: 'money', text: '', value: { amount: '0', currency: 'EUR' } },
}
