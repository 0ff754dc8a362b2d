import { z } from 'zod'
import { Prisma } from '#prisma'
import type { Me } from '../me.ts'
import type { Tx } from '../store/db.ts'

export const exportKinds = ['contacts', 'companies', 'deals', 'activities'] as const
export type ExportKind = (typeof exportKinds)[number]

/** So many records are read at once. */
const PAGE = 1_000

type Reading = { readonly tx: Tx; readonly me: Pick<Me, 'workspaceId' | 'id' | 'role'> }

/** A rep takes out their own records and nobody's; the others, all that they see. */
const own = (owner: Prisma.Sql, { id, role }: Reading['me']): Prisma.Sql =>
  role === 'rep' ? Prisma.sql`and (${owner} is null or ${owner} = ${id}::uuid)` : Prisma.empty

const lists = (kind: 'phone' | 'email'): Prisma.Sql => Prisma.sql`
  array(select p.value from contact_point p where p.workspace_id = r.workspace_id and p.contact_id = r.id
        and p.kind = ${kind}::point_kind order by p.position, p.id)`
const tagsOf = (column: Prisma.Sql): Prisma.Sql => Prisma.sql`
  array(select t.name from tagging g join tag t on t.workspace_id = g.workspace_id and t.id = g.tag_id
        where g.workspace_id = r.workspace_id and ${column} = r.id order by t.name)`

interface Query {
  readonly select: Prisma.Sql
  readonly from: Prisma.Sql
}

function queryOf(kind: ExportKind, me: Reading['me']): Query {
  const there = Prisma.sql`r.workspace_id = ${me.workspaceId}::uuid and r.deleted_at is null`
  switch (kind) {
    case 'contacts':
      return {
        select: Prisma.sql`r.name, co.name as company, r.role, r.city, r.birthday::text, r.lifecycle::text, r.source, r.need,
          m.name as owner, ${lists('phone')} as phones, ${lists('email')} as emails, ${tagsOf(Prisma.sql`g.contact_id`)} as tags`,
        from: Prisma.sql`contact r left join company co on co.workspace_id = r.workspace_id and co.id = r.company_id
          left join member m on m.workspace_id = r.workspace_id and m.id = r.owner_id
          where ${there} and r.merged_into is null ${own(Prisma.sql`r.owner_id`, me)}`,
      }
    case 'companies':
      return {
        select: Prisma.sql`r.name as company, r.city, r.industry, r.website, m.name as owner, ${tagsOf(Prisma.sql`g.company_id`)} as tags`,
        from: Prisma.sql`company r left join member m on m.workspace_id = r.workspace_id and m.id = r.owner_id
          where ${there} and r.merged_into is null ${own(Prisma.sql`r.owner_id`, me)}`,
      }
    case 'deals':
      return {
        select: Prisma.sql`r.title, c.name, co.name as company, r.amount::text, r.currency, s.name as stage, r.close_on::text as closing,
          r.source, r.lost_reason as reason, m.name as owner`,
        from: Prisma.sql`deal r join stage s on s.workspace_id = r.workspace_id and s.id = r.stage_id
          left join contact c on c.workspace_id = r.workspace_id and c.id = r.contact_id
          left join company co on co.workspace_id = r.workspace_id and co.id = coalesce(c.company_id, r.company_id)
          left join member m on m.workspace_id = r.workspace_id and m.id = r.owner_id
          where ${there} and r.merged_into is null ${own(Prisma.sql`r.owner_id`, me)}`,
      }
    case 'activities':
      return {
        select: Prisma.sql`(r.at at time zone r.zone)::date::text as day, r.kind::text, c.name, co.name as company, r.summary`,
        from: Prisma.sql`activity r
          left join deal d on d.workspace_id = r.workspace_id and d.id = r.deal_id
          left join contact c on c.workspace_id = r.workspace_id and c.id = coalesce(r.contact_id, d.contact_id)
          left join company co on co.workspace_id = r.workspace_id and co.id = coalesce(c.company_id, r.company_id, d.company_id)
          where ${there} ${
            me.role === 'rep'
              ? Prisma.sql`and (r.member_id = ${me.id}::uuid or c.owner_id = ${me.id}::uuid or c.owner_id is null and co.owner_id = ${me.id}::uuid)`
              : Prisma.empty
          }`,
      }
  }
}

const none = z.string().nullable().default(null)
const many = z.array(z.string()).default([])
const recordSchema = z.object({
  id: z.string(),
  name: none,
  company: none,
  role: none,
  city: none,
  birthday: none,
  lifecycle: none,
  source: none,
  need: none,
  owner: none,
  industry: none,
  website: none,
  title: none,
  amount: none,
  currency: none,
  stage: none,
  closing: none,
  reason: none,
  day: none,
  kind: none,
  summary: none,
  phones: many,
  emails: many,
  tags: many,
})
/** A record on its way out; what its kind does not have is null. */
export type ExportRecord = z.infer<typeof recordSchema>

const countSchema = z.tuple([z.object({ count: z.number() })])

/** How many records of a kind this person may take out. */
export async function countOf(kind: ExportKind, { tx, me }: Reading): Promise<number> {
  return countSchema.parse(await tx.$queryRaw`select count(*)::int as count from ${queryOf(kind, me).from}`)[0].count
}

/** The records of a kind that this person may take out, in the order in which they were added; never all in memory. */
export async function* recordsOf(kind: ExportKind, { tx, me }: Reading): AsyncGenerator<ExportRecord> {
  const { select, from } = queryOf(kind, me)
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows =
      await tx.$queryRaw`select r.id, ${select} from ${from} and r.id > ${last}::uuid order by r.id limit ${PAGE}`
    const page = z.array(recordSchema).parse(rows)
    yield* page
    const end = page.at(-1)
    if (!end || page.length < PAGE) return
    last = end.id
  }
}
