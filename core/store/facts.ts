import type { Pool } from 'pg'
import { z } from 'zod'

export const factKinds = ['contact', 'company', 'deal', 'reminder', 'activity'] as const
export type FactKind = (typeof factKinds)[number]

/** A record in words: each field with its values, instants as `2026-11-27T09:00:00+02:00[Europe/Kyiv]`. */
export interface FactRecord {
  /** What it goes by: a name, a title, what a reminder or an activity is about. */
  readonly name: string
  readonly fields: Readonly<Record<string, readonly string[]>>
}

const points = (kind: 'phone' | 'email') =>
  `array(select p.value from contact_point p where p.workspace_id = r.workspace_id and p.contact_id = r.id and p.kind = '${kind}' order by p.position, p.value)`
const links = `
  left join contact c on c.workspace_id = r.workspace_id and c.id = r.contact_id
  left join company o on o.workspace_id = r.workspace_id and o.id = r.company_id`

// What is deleted or merged into another is not there.
const queries: Readonly<Record<FactKind, string>> = {
  contact: `select r.name, null as zone, jsonb_build_object('company', o.name, 'role', r.role, 'birthday', r.birthday,
      'lifecycle', r.lifecycle, 'source', r.source, 'need', r.need, 'owner', m.name,
      'phone', ${points('phone')}, 'email', ${points('email')}) as fields
    from contact r
    left join company o on o.workspace_id = r.workspace_id and o.id = r.company_id
    left join member m on m.workspace_id = r.workspace_id and m.id = r.owner_id
    where r.workspace_id = $1 and r.deleted_at is null and r.merged_into is null order by r.name`,
  company: `select r.name, null as zone, jsonb_build_object('city', r.city, 'industry', r.industry, 'website', r.website,
      'owner', m.name) as fields
    from company r
    left join member m on m.workspace_id = r.workspace_id and m.id = r.owner_id
    where r.workspace_id = $1 and r.deleted_at is null and r.merged_into is null order by r.name`,
  deal: `select r.title as name, w.timezone as zone, jsonb_build_object('stage', s.name, 'amount', r.amount::text || ' ' || r.currency,
      'closing', r.close_on, 'closed', r.closed_at, 'reason', r.lost_reason, 'source', r.source, 'owner', m.name,
      'contact', c.name, 'company', o.name) as fields
    from deal r
    join workspace w on w.id = r.workspace_id
    join stage s on s.workspace_id = r.workspace_id and s.id = r.stage_id ${links}
    left join member m on m.workspace_id = r.workspace_id and m.id = r.owner_id
    where r.workspace_id = $1 and r.deleted_at is null and r.merged_into is null order by r.title`,
  reminder: `select r.about as name, r.zone, jsonb_build_object('at', r.at, 'due', r.due_at, 'fired', r.fired_at, 'done', r.done_at,
      'status', r.status, 'repeat', r.repeat, 'for', m.name, 'by', b.name,
      'contact', c.name, 'company', o.name, 'deal', d.title) as fields
    from reminder r
    join member m on m.workspace_id = r.workspace_id and m.id = r.member_id
    join member b on b.workspace_id = r.workspace_id and b.id = r.by_id ${links}
    left join deal d on d.workspace_id = r.workspace_id and d.id = r.deal_id
    where r.workspace_id = $1 order by r.id`,
  activity: `select r.summary as name, r.zone, jsonb_build_object('kind', r.kind, 'at', r.at, 'by', m.name,
      'contact', c.name, 'company', o.name, 'deal', d.title) as fields
    from activity r
    left join member m on m.workspace_id = r.workspace_id and m.id = r.member_id ${links}
    left join deal d on d.workspace_id = r.workspace_id and d.id = r.deal_id
    where r.workspace_id = $1 and r.deleted_at is null order by r.id`,
}

const instants = new Set(['at', 'due', 'fired', 'done', 'closed'])
const rowSchema = z.object({
  name: z.string(),
  zone: z.string().nullable(),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])),
})

/** All records of a kind in a workspace, in words, for `database:` in a dialogue. Read with the owner's rights: no viewer, no audience. */
export async function factRecords(pool: Pool, workspaceId: string, kind: FactKind): Promise<FactRecord[]> {
  const found = await pool.query(queries[kind], [workspaceId])
  return z
    .array(rowSchema)
    .parse(found.rows)
    .map(({ name, zone, fields }) => {
      const inWords = (field: string, value: string) =>
        zone && instants.has(field) ? Temporal.Instant.from(value).toZonedDateTimeISO(zone).toString() : value
      const values = Object.entries(fields).map(([field, value]) => {
        const all = value === null ? [] : Array.isArray(value) ? value : [value]
        return [field, all.map((one) => inWords(field, one))] as const
      })
      return { name, fields: Object.fromEntries(values) }
    })
}
