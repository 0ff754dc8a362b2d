import { z } from 'zod'
import { where as whereSlot } from '../slots/index.ts'
import type { SlotKind } from '../slots/slot.ts'
import type { Viewing } from './conditions.ts'
import type { Where } from './filter.ts'
import { selectRecords } from './select.ts'

/** So many records at most are changed by one sentence: what the slot `ids` takes. */
export const MOST_AT_ONCE = 10_000

export type Found =
  | { readonly kind: 'found'; readonly where: Where; readonly ids: readonly string[] }
  | { readonly kind: 'none'; readonly where: Where }
  | { readonly kind: 'tooMany'; readonly where: Where; readonly total: number }

const saidSchema = z.record(z.string(), z.unknown())

/**
 * The records that a set means now, in the speaker's view. `where`: its conditions as far as they were said; `slot`: the kind of
 * argument in whose place it stands, which says what kind of record is meant where no word does.
 */
export async function findSet(where: unknown, slot: SlotKind, viewing: Viewing): Promise<Found> {
  const meant = completed(saidSchema.parse(where), slot)
  const { rows, total } = await selectRecords(meant, viewing, { limit: MOST_AT_ONCE })
  if (total === 0) return { kind: 'none', where: meant }
  if (total > MOST_AT_ONCE) return { kind: 'tooMany', where: meant, total }
  return { kind: 'found', where: meant, ids: rows.map(({ id }) => id) }
}

/** Of deals, those that go on, unless the words say which; what only deals have makes deals of "everything". */
function completed(said: Readonly<Record<string, unknown>>, slot: SlotKind): Where {
  const dealwise = ['stage', 'status', 'staleDays', 'minAmount', 'maxAmount'].some((name) => said[name] !== undefined)
  const of = slot === 'contact' || slot === 'deal' ? slot : (said.of ?? (dealwise ? 'deal' : 'contact'))
  const running = of === 'deal' && said.stage === undefined && said.status === undefined
  return whereSlot.parse({ ...said, of, ...(running ? { status: 'open' } : {}) })
}
