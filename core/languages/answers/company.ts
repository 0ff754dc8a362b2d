import type { Text } from '../../reply.ts'

/** What stands on a company's card, each with its label. */
export type CompanyField = 'people' | 'nextStep' | 'deals' | 'lastContact' | 'website' | 'owner' | 'tags'

/** What Parley says of companies. */
export interface CompanyAnswers {
  /** `details`: what else was understood: line of business, city, website. */
  readonly added: (p: { name: string; details: readonly string[] }) => Text
  /** An undo has taken back what was added. */
  readonly notAdded: (p: { name: string }) => Text
  readonly known: (p: { name: string; city?: string }) => Text
  readonly fields: { readonly [F in CompanyField]: string }
  readonly newDeal: string
  readonly addPerson: string
  readonly allPeople: (p: { count: number }) => string
}
