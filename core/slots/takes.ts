import type { NameKind } from './said.ts'
import type { SlotKind } from './slot.ts'

/** Slots that take a contact, a company or a deal that there is. */
export const ofRecords: ReadonlySet<SlotKind> = new Set<SlotKind>(['contact', 'company', 'person', 'deal', 'subject'])

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
