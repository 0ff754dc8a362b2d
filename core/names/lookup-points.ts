import { z } from 'zod'
import type { Hit } from '../slots/said.ts'
import type { Tx } from '../store/db.ts'

/** Fewer digits are no phone, but a year or an amount. */
const LEAST_DIGITS = 4
const MOST = 10

const rowsSchema = z.array(z.object({ id: z.string(), name: z.string() }))

/**
 * Contacts by a phone, of which some digits in a row are enough, or by the beginning of an e-mail with its "@", as they are typed; none for other
 * words. Only whom the viewer sees.
 */
export async function findByPoint(
  text: string,
  tx: Tx,
  { workspaceId }: { readonly workspaceId: string },
): Promise<readonly Hit[]> {
  const email = /^[^\s@]+@\S*$/.test(text) ? text.toLowerCase() : null
  // As it is dialled at home: 050… is +38050…
  const digits = /^[+\d\s().-]+$/.test(text) ? text.replace(/\D/g, '').replace(/^0+/, '') : ''
  const phone = digits.length >= LEAST_DIGITS ? digits : null
  if (email === null && phone === null) return []
  const rows = await tx.$queryRaw`
    select c.id, c.name from contact c
    where c.workspace_id = ${workspaceId}::uuid and c.deleted_at is null and c.merged_into is null and c.id in (
      select p.contact_id from contact_point p
      where p.workspace_id = ${workspaceId}::uuid and p.kind = 'email' and starts_with(p.value, ${email})
      union all select parley_contacts_with_digits(${phone}) where ${phone}::text is not null)
    order by c.name, c.id limit ${MOST}`
  return rowsSchema.parse(rows).map(({ id, name }) => ({ kind: 'contact', id, name, score: 1 }))
}
