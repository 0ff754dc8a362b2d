import type { Hit, NameKind } from '../slots/said.ts'
import type { Tx } from '../store/db.ts'

/** A record's word that has a key; `word` as in NameKey. */
export interface KeyRow {
  readonly key: string
  readonly kind: NameKind
  readonly id: string
  readonly word: number
}

export interface NamedRecord {
  readonly kind: NameKind
  readonly id: string
  readonly name: string
  /** The contact that this one was merged into: whom its names mean now. */
  readonly meant?: { readonly id: string; readonly name: string }
  /** The company that a contact works at, by its id. */
  readonly company?: string
}

/** What to look up: nothing of a sort where it is left out. */
export interface Wanted {
  /** Keys as they stand in NameKey. */
  readonly exact?: readonly string[]
  /** Keys of misspelt words. */
  readonly like?: readonly string[]
  /** Cities, lines of business and tags, all of them. */
  readonly values?: boolean
}

/** Of one key at most as many rows are read: many Ivans are told apart by their other names. */
export const PER_KEY = 30
/** The open deals of contacts and companies, each with the score of the one that it was found by. */
export async function openDealsOf(tx: Tx, owners: readonly Hit[]): Promise<readonly Hit[]> {
  const contactIds = owners.filter(({ kind }) => kind === 'contact').map(({ id }) => id)
  const companyIds = owners.filter(({ kind }) => kind === 'company').map(({ id }) => id)
  if (contactIds.length === 0 && companyIds.length === 0) return []
  const deals = await tx.deal.findMany({
    where: {
      deletedAt: null,
      mergedInto: null,
      stage: { kind: 'open' },
      OR: [{ contactId: { in: contactIds } }, { companyId: { in: companyIds } }],
    },
    select: { id: true, title: true, contactId: true, companyId: true },
    orderBy: [{ closeOn: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return deals.map(({ id, title, contactId, companyId }): Hit => {
    const scores = owners.filter((owner) => owner.id === contactId || owner.id === companyId).map(({ score }) => score)
    return { kind: 'deal', id, name: title, score: Math.max(...scores) }
  })
}
