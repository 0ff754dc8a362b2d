import { z } from 'zod'
import type { Turn } from '../../command.ts'

const sideSchema = z.object({
  id: z.string(),
  name: z.string(),
  created_at: z.date(),
  company_id: z.string().nullable(),
  company: z.string().nullable(),
  owner_id: z.string().nullable(),
  owner: z.string().nullable(),
  role: z.string().nullable(),
  city: z.string().nullable(),
  birthday: z.string().nullable(),
  lifecycle: z.enum(['lead', 'customer', 'partner', 'supplier', 'former']),
  source: z.string().nullable(),
  need: z.string().nullable(),
  language: z.string().nullable(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  tags: z.array(z.string()),
  activities: z.number(),
  deals: z.number(),
  reminders: z.number(),
})
/** One of two contacts that may become one, with how much hangs on it. */
export type Side = z.infer<typeof sideSchema>

/** What two contacts can differ in, and one of them must give way. */
export const single = ['role', 'company', 'city', 'birthday', 'owner', 'need', 'source'] as const
type Single = (typeof single)[number]

/** Two contacts as one: which stays, what it gets from the other, and what of the other's finds no place. */
export interface Merge {
  readonly stays: Side
  readonly goes: Side
  /** Why it is this one that stays. */
  readonly why: 'asked' | 'history' | 'fuller' | 'older'
  readonly filled: readonly Single[]
  readonly conflicts: readonly Single[]
  /** The status that holds: a lead of one who is a customer in the other record is a customer. */
  readonly lifecycle: Side['lifecycle']
}

/** Both contacts, locked in one order until the turn ends; undefined where one is not there, or not to be seen. */
export async function readSides(
  ids: readonly [string, string],
  { tx, me }: Turn,
): Promise<readonly [Side, Side] | undefined> {
  await tx.$queryRaw`
    select id from contact where workspace_id = ${me.workspaceId}::uuid and id = any(${[...ids]}::uuid[]) order by id for update`
  const rows = await tx.$queryRaw`
    select c.id, c.name, c.created_at, c.company_id, co.name as company, c.owner_id, m.name as owner, c.role, c.city,
      c.birthday::text, c.lifecycle::text, c.source, c.need, c.language,
      array(select value from contact_point p where p.workspace_id = c.workspace_id and p.contact_id = c.id
            and p.kind = 'phone' order by position, id) as phones,
      array(select value from contact_point p where p.workspace_id = c.workspace_id and p.contact_id = c.id
            and p.kind = 'email' order by position, id) as emails,
      array(select t.name from tagging g join tag t on t.workspace_id = g.workspace_id and t.id = g.tag_id
            where g.workspace_id = c.workspace_id and g.contact_id = c.id order by t.name) as tags,
      (select count(*)::int from activity a where a.workspace_id = c.workspace_id and a.contact_id = c.id and a.deleted_at is null) as activities,
      (select count(*)::int from deal d where d.workspace_id = c.workspace_id and d.contact_id = c.id and d.deleted_at is null) as deals,
      (select count(*)::int from reminder r where r.workspace_id = c.workspace_id and r.contact_id = c.id and r.status = 'open') as reminders
    from contact c
    left join company co on co.workspace_id = c.workspace_id and co.id = c.company_id
    left join member m on m.workspace_id = c.workspace_id and m.id = c.owner_id
    where c.workspace_id = ${me.workspaceId}::uuid and c.id = any(${[...ids]}::uuid[]) and c.deleted_at is null and c.merged_into is null`
  const sides = z.array(sideSchema).parse(rows)
  const [a, b] = ids.map((id) => sides.find((side) => side.id === id))
  return a && b ? [a, b] : undefined
}

const history = (side: Side): number => side.activities + side.deals * 3 + side.reminders

/** How much is known of somebody: fields, and words of their name that are no initials. */
const known = (side: Side): number =>
  single.filter((field) => side[field] !== null).length +
  side.name.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, '').length > 1).length

/**
 * What becomes of two contacts: the one asked for stays, else the one with more history (a deal counts for three), else the one of
 * whom more is known, else the older.
 */
export function planMerge([a, b]: readonly [Side, Side], keep: string | undefined): Merge {
  const more = history(a) - history(b)
  const fuller = known(a) - known(b)
  const older = b.created_at.getTime() - a.created_at.getTime()
  const first = keep === a.id || (keep !== b.id && (more || fuller || older) >= 0)
  const [stays, goes] = first ? [a, b] : [b, a]
  const differ = (field: Single): boolean =>
    stays[field] !== null && goes[field] !== null && fold(stays[field]) !== fold(goes[field])
  return {
    stays,
    goes,
    why: keep === stays.id ? 'asked' : more !== 0 ? 'history' : fuller !== 0 ? 'fuller' : 'older',
    filled: single.filter((field) => stays[field] === null && goes[field] !== null),
    conflicts: single.filter(differ),
    lifecycle: stays.lifecycle === 'lead' ? goes.lifecycle : stays.lifecycle,
  }
}

const fold = (text: string | null): string => text?.trim().toLowerCase() ?? ''

/** Makes the two one: what hangs on the other moves, empty fields are filled. */
export async function carryOutMerge({ stays, goes, filled, lifecycle }: Merge, { tx, me }: Turn): Promise<void> {
  await tx.$executeRaw`select parley_merge_contact(${stays.id}::uuid, ${goes.id}::uuid)`
  const taken = new Set(filled)
  const data = {
    ...(taken.has('role') ? { role: goes.role } : {}),
    ...(taken.has('company') ? { companyId: goes.company_id } : {}),
    ...(taken.has('city') ? { city: goes.city } : {}),
    ...(taken.has('birthday') && goes.birthday !== null ? { birthday: new Date(goes.birthday) } : {}),
    ...(taken.has('owner') ? { ownerId: goes.owner_id } : {}),
    ...(taken.has('need') ? { need: goes.need } : {}),
    ...(taken.has('source') ? { source: goes.source } : {}),
    ...(stays.language === null && goes.language !== null ? { language: goes.language } : {}),
    ...(lifecycle === stays.lifecycle ? {} : { lifecycle }),
  }
  if (Object.keys(data).length > 0)
    await tx.contact.updateMany({ where: { workspaceId: me.workspaceId, id: stays.id }, data })
}
