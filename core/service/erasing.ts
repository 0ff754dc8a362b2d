import { z } from 'zod'
import type { Turn } from '../command.ts'
import { firstNamePattern } from '../names/traces.ts'

/** How much goes with a person, as the viewer sees it. */
export interface Going {
  /** What passed with them, or was written down of them. */
  readonly history: number
  /** Files that came or went with that. */
  readonly files: number
  readonly requests: number
  /** Orders that came to nothing yet and are nobody's but theirs: they go. Others stay, without the person. */
  readonly openOrders: number
  readonly orders: number
  readonly feedback: number
  readonly reminders: number
}

/** Counts what goes when a contact is erased for good (docs/rights.md, Erasure). */
export async function goingWith(contactId: string, { tx, me }: Pick<Turn, 'tx' | 'me'>): Promise<Going> {
  const of = { where: { workspaceId: me.workspaceId, contactId } }
  const nobodyElse = { companyId: null, stage: { kind: 'open' } } as const
  return {
    history: await tx.activity.count(of),
    files: await tx.file.count({
      where: { workspaceId: me.workspaceId, activityId: { not: null }, activity: { contactId } },
    }),
    requests: await tx.ticket.count(of),
    openOrders: await tx.deal.count({ where: { ...of.where, ...nobodyElse } }),
    orders: await tx.deal.count({ where: { ...of.where, NOT: nobodyElse } }),
    feedback: await tx.feedback.count(of),
    reminders: await tx.reminder.count(of),
  }
}

/** What goes of files, as it stands in the list of all that goes: none or one item. */
export const filesGoing = ({ files }: Pick<Going, 'files'>, { answers }: Turn['language']): readonly string[] =>
  files > 0 ? [answers.attachment.count({ count: files })] : []

const mentionSchema = z.array(z.object({ text: z.string(), at: z.date(), by: z.string().nullable(), all: z.number() }))
/** Where somebody of that first name is spoken of; `all`: how many such places there are. */
export type Mention = z.infer<typeof mentionSchema>[number]

/** So many are shown. */
const SHOWN = 5

/**
 * Where the words that the viewer sees speak of somebody by a first name alone, and it is not known of whom: what hangs on another contact of that name
 * is theirs. The latest first. A first name is too many people's to be taken out unasked, so whoever has it erased looks.
 */
export async function mentionsOf(name: string, { tx, me }: Pick<Turn, 'tx' | 'me'>): Promise<readonly Mention[]> {
  const pattern = firstNamePattern(name)
  if (pattern === undefined) return []
  const rows = await tx.$queryRaw`
    with said as (
      select a.summary as text, a.at, a.member_id, a.contact_id from activity a where a.workspace_id = ${me.workspaceId}::uuid and a.deleted_at is null
      union all
      select r.about, r.created_at, r.by_id, r.contact_id from reminder r where r.workspace_id = ${me.workspaceId}::uuid
      union all
      select t.text, t.opened_at, null, t.contact_id from ticket t where t.workspace_id = ${me.workspaceId}::uuid
      union all
      select concat_ws('; ', d.title, d.need, d.lost_reason), d.created_at, d.owner_id, d.contact_id from deal d where d.workspace_id = ${me.workspaceId}::uuid and d.deleted_at is null)
    select s.text, s.at, m.name as by, count(*) over ()::int as all
    from said s
    left join member m on m.workspace_id = ${me.workspaceId}::uuid and m.id = s.member_id
    left join contact c on c.workspace_id = ${me.workspaceId}::uuid and c.id = s.contact_id
    where s.text ~ ${pattern} and (c.id is null or c.name !~ ${pattern})
    order by s.at desc limit ${SHOWN}`
  return mentionSchema.parse(rows)
}
