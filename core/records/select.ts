import type { Turn } from '../command.ts'
import type { Where } from './filter.ts'

/** A record that a filter found. */
export interface Selected {
  readonly kind: Where['of']
  readonly id: string
  readonly name: string
  readonly ownerId: string | null
  readonly owner: string | null
}

/** The records that have all of this in common, as far as the viewer sees them, by name; `total` counts beyond `limit`. */
export async function selectRecords(
  where: Where,
  turn: Pick<Turn, 'tx' | 'me' | 'now'>,
  limit: number,
): Promise<{ readonly rows: readonly Selected[]; readonly total: number }> {
  throw new Error(`${where.of} ${turn.now} ${limit}`)
}
