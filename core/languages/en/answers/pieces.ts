import type { Piece } from '../../../reply.ts'

export const b = (bold: string): Piece => ({ bold })
export const position = ({ role, company }: { role?: string | undefined; company?: string | undefined }): string =>
  role && company ? `${role} at ${company}` : (role ?? company ?? '')
/** ", CTO at Acme" or " (Acme)". */
export const after = (p: { role?: string | undefined; company?: string | undefined }): string =>
  p.role ? `, ${position(p)}` : p.company ? ` (${p.company})` : ''

export const logged = {
  call: ['a call', ' with '],
  meeting: ['a meeting', ' with '],
  email: ['an e-mail', ', '],
  message: ['a message', ', '],
  note: ['a note', ' about '],
} as const

export const fields = {
  role: 'Role',
  company: 'Company',
  city: 'City',
  phone: 'Phone',
  email: 'E-mail',
  birthday: 'Birthday',
  owner: 'Owner',
  name: 'Name',
  lifecycle: 'Status',
  tags: 'Tags',
  source: 'Source',
  need: 'Needs',
  lastContact: 'Last contact',
  nextStep: 'Next step',
  deals: 'Open deals',
}
