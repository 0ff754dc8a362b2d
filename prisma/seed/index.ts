import type { Clock } from '../../core/clock.ts'
import { companyFileSchema } from '../../core/store/company/file.ts'
import type { Seat } from '../../core/store/company/rows.ts'
import type { Store } from '../../core/store/db.ts'
import { loadDemo } from '../../core/store/load.ts'
import company from './company.json' with { type: 'json' }

/**
 * Loads the demo company, with its dates around the clock's present, into a database that holds no workspace yet; of two
 * programs that start at once, one loads it. Gives the demo company that is there then, with those who can speak in it;
 * null when the database holds other companies only.
 */
export async function seedDemo(
  store: Store,
  clock: Clock,
): Promise<{ workspaceId: string; seats: readonly Seat[] } | null> {
  return loadDemo(store, companyFileSchema.parse(company), clock.now())
}
