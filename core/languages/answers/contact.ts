import type { Text } from '../../reply.ts'
import type { CardField, Changed, Named } from './words.ts'

/** What Parley says of contact. */
export interface ContactAnswers {
  /** `details`: what else was understood, in words: phones, e-mails, a birthday. */
  readonly added: (p: Named & { details: readonly string[] }) => Text
  /** The company was not known and was made. */
  readonly companyMade: (p: { company: string }) => Text
  readonly known: (p: Named & { by: 'phone' | 'email' | 'name' }) => Text
  /** One field's new value; `before` where there was another. */
  readonly changed: (p: { name: string; changes: readonly Changed[] }) => Text
  /** `known`: what is known already, where the words said less. */
  readonly unchanged: (p: { name: string; known?: string }) => Text
  /** The day cannot be a birthday: it is still to come, or too long ago. */
  readonly noBirthday: (p: { date: string }) => Text
  /** The new number or address goes first, the former stay. */
  readonly kept: (p: { values: readonly string[] }) => string
  readonly noField: (p: { name: string; field: CardField }) => Text
  /** The role and the company on one line: "CTO at Acme". */
  readonly position: (p: { role: string; company: string }) => string
}
