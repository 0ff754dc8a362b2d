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
  /** The button that moves a deal on; the stage is asked for. */
  readonly moveDeal: (p: { title: string }) => string

  /** Two contacts that are to be one. `why` this one stays. */
  readonly stays: (p: { name: string; why: 'asked' | 'history' | 'fuller' | 'older' }) => Text
  /** Both have these, and one must give way. */
  readonly conflicts: (p: { pairs: readonly { field: CardField; kept: string; other: string }[] }) => Text
  readonly keepOther: (p: { name: string }) => string
  /** `details`: what has come from the other, counted. */
  readonly merged: (p: { name: string; other: string; details: readonly string[] }) => Text
  readonly mergeNoted: (p: { fields: readonly CardField[] }) => Text
  /** The note that keeps what found no place. */
  readonly mergeNote: (p: { name: string; values: readonly { field: CardField; value: string }[] }) => Text
  readonly sameOne: (p: { name: string }) => Text
  /** The heading of the column of labels, and the label of what hangs on a contact. */
  readonly columns: string
  readonly hangs: string
  /** "12 entries", "2 deals", "1 reminder", without those that are none. */
  readonly counts: (p: { activities: number; deals: number; reminders: number }) => string[]
  /** An undo has made two of one again. */
  readonly apart: (p: { names: readonly string[] }) => Text
}
