import { z } from 'zod'
import type { Store } from '../../core/store/db.ts'
import type { Home } from './ground.ts'

/** What of a table does not count: holidays that were worked out, and a customer's own words, which are kept as they came and never taken back. */
const beside: Readonly<Record<string, string>> = {
  setting: " and key not like 'holidays%'",
  activity: ' and incoming is not true',
}

/** The tables that hold what people have said; what the clock alone changes in them does not count. */
const records = [
  'contact',
  'contact_point',
  'company',
  'deal',
  'deal_line',
  'stage_move',
  'activity',
  'reminder',
  'tag',
  'tagging',
  'stage',
  'product',
  'member',
  'setting',
  'name_key',
  'workspace',
] as const

/** The records of a workspace at a moment: a hash of each table, the events there are, and what is on its way by itself. */
export interface Look {
  readonly tables: Readonly<Record<string, string>>
  readonly events: number
  readonly last: { readonly id: string; readonly command: string; readonly memberId: string | null } | null
  /** Imports that are being brought in or taken back. */
  readonly running: number
  readonly languages: Readonly<Record<string, string>>
}

const lookSchema = z.object({
  tables: z.record(z.string(), z.string()),
  events: z.coerce.number(),
  last: z.object({ id: z.string(), command: z.string(), memberId: z.string().nullable() }).nullable(),
  running: z.coerce.number(),
  languages: z.record(z.string(), z.string()),
})

const SQL = `
  select json_build_object(${records
    .map(
      (table) =>
        `'${table}', (select coalesce(md5(string_agg(h, '' order by h)), '') from (select md5((to_jsonb(t) - array['due_at', 'fired_at'])::text) as h
           from ${table} t where ${table === 'workspace' ? 'id' : 'workspace_id'} = $1${beside[table] ?? ''}) rows)`,
    )
    .join(', ')}) as tables,
  (select count(*) from event where workspace_id = $1) as events,
  (select json_build_object('id', id, 'command', command, 'memberId', member_id) from event where workspace_id = $1 order by seq desc limit 1) as last,
  (select count(*) from import where workspace_id = $1 and finished_at is null) as running,
  (select json_object_agg(id, language) from member where workspace_id = $1) as languages`

/** Looks at everything that a person's words may change in a workspace. */
export async function look({ pool }: Store, { workspaceId }: Home): Promise<Look> {
  const { rows } = await pool.query({ name: 'fuzz-look', text: SQL, values: [workspaceId] })
  return lookSchema.parse(rows[0])
}

/** The tables in which two looks differ. */
export const differing = (one: Look, other: Look): readonly string[] =>
  Object.keys(one.tables).filter((table) => one.tables[table] !== other.tables[table])

const OURS = `
  select exists (
    select from (select name, owner_id, id from contact where workspace_id = $1 union all select name, owner_id, id from company where workspace_id = $1
      union all select title, owner_id, id from deal where workspace_id = $1) r
    where strpos(r.name, $2) > 0 and (r.owner_id is null or r.owner_id = $3 or exists (
      select from change c where c.workspace_id = $1 and c.row_id = r.id
        and ((c.before ->> 'owner_id')::uuid = $3 or (c.after ->> 'owner_id')::uuid = $3
          or c.before -> 'owner_id' = 'null'::jsonb or c.after -> 'owner_id' = 'null'::jsonb))))
  or exists (select from reminder where workspace_id = $1 and (member_id = $3 or by_id = $3) and strpos(about, $2) > 0)
  or exists (select from activity where workspace_id = $1 and member_id = $3 and strpos(summary, $2) > 0) as ours`

/** Whether a record with these words in its name is or was a member's own, or nobody's. `memberId` null: whether it is or was nobody's. */
export async function wasOwn(
  { pool }: Store,
  { workspaceId }: Home,
  words: string,
  memberId: string | null,
): Promise<boolean> {
  const { rows } = await pool.query(OURS, [workspaceId, words, memberId])
  return z.tuple([z.object({ ours: z.boolean() })]).parse(rows)[0].ours
}

/** How the last message of an account was read, as the inbox has it. */
export async function lastOutcome({ pool }: Store, { workspaceId }: Home, account: string): Promise<string> {
  const { rows } = await pool.query(
    `select coalesce(outcome, '') as outcome from inbox
     where workspace_id = $1 and inbound -> 'account' ->> 'external' = $2 order by seq desc limit 1`,
    [workspaceId, account],
  )
  return z.array(z.object({ outcome: z.string() })).parse(rows)[0]?.outcome ?? ''
}
