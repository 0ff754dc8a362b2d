import type { NameKind } from './said.ts'
import type { SlotKind } from './slot.ts'

/** Which kinds of record each kind of slot takes by their names. */
export const takes: Partial<Record<SlotKind, readonly NameKind[]>> = {
  contact: ['contact'],
  company: ['company'],
  companyOrNew: ['company'],
  person: ['contact', 'company'],
  subject: ['contact', 'company', 'deal'],
  deal: ['deal'],
  member: ['member'],
  product: ['product'],
  stage: ['stage'],
}
