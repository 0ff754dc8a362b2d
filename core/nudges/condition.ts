import { z } from 'zod'
import type { Tx } from '../store/db.ts'

/** What must not have happened for a reminder to come: nobody answered, a deal stayed in its stage, a deal is still open. */
export const conditionKinds = ['noAnswer', 'notMoved', 'notClosed'] as const
export type ConditionKind = (typeof conditionKinds)[number]

/** A reminder's condition as it is stored; `since`: the instant from which on it counts. */
const conditionSchema = z.object({
  kind: z.enum(conditionKinds),
  about: z.object({ kind: z.enum(['contact', 'company', 'deal']), id: z.uuid() }),
  since: z.string(),
})
export type Condition = z.infer<typeof conditionSchema>

const rowsSchema = z.array(z.object({ happened: z.boolean() }))

/**
 * Whether a reminder is still wanted: it has no condition, or what it waits for has not happened. A call, meeting, e-mail or message
 * with the person, or in the deal, is an answer. One of another version of Parley that cannot be read is wanted.
 */
export async function isWanted(stored: unknown, tx: Tx): Promise<boolean> {
  const read = conditionSchema.safeParse(stored)
  if (!read.success) return true
  const { kind, about, since } = read.data
  const id = (one: 'contact' | 'company' | 'deal'): string | null => (about.kind === one ? about.id : null)
  const from = new Date(Temporal.Instant.from(since).epochMilliseconds)
  const rows = await tx.$queryRaw`
    select case ${kind}
      when 'noAnswer' then exists (
        select from activity a where a.deleted_at is null and a.kind <> 'note' and a.created_at > ${from}
          and (a.contact_id = ${id('contact')}::uuid or a.company_id = ${id('company')}::uuid or a.deal_id = ${id('deal')}::uuid))
      when 'notMoved' then exists (
        select from stage_move v join deal d on d.workspace_id = v.workspace_id and d.id = v.deal_id where v.at > ${from}
          and (d.id = ${id('deal')}::uuid or d.contact_id = ${id('contact')}::uuid or d.company_id = ${id('company')}::uuid))
      else not exists (
        select from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
        where s.kind = 'open' and d.deleted_at is null
          and (d.id = ${id('deal')}::uuid or d.contact_id = ${id('contact')}::uuid or d.company_id = ${id('company')}::uuid))
    end as happened`
  return rowsSchema.parse(rows)[0]?.happened !== true
}
