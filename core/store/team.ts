import { z } from 'zod'
import { newId } from '../id.ts'
import { fold } from '../names/fold.ts'
import { saveKeys } from '../names/lookup.ts'
import type { Store } from './db.ts'

type Role = 'rep' | 'manager' | 'admin'

const workspaceSchema = z.object({ id: z.string(), name: z.string(), demo: z.boolean() })
export type Workspace = z.infer<typeof workspaceSchema>

/** The workspaces of a database, those of people first. For those who hold the database itself, as all of this. */
export async function workspacesOf({ pool }: Store): Promise<readonly Workspace[]> {
  const { rows } = await pool.query('select id, name, demo from workspace order by demo, created_at')
  return z.array(workspaceSchema).parse(rows)
}

export interface Admitted {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Somebody new, or somebody who had left. */
  readonly came: 'new' | 'back' | 'there'
}

const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['rep', 'manager', 'admin']),
  disabled: z.boolean(),
})
type Member = z.infer<typeof memberSchema>

/** The members of this full name, else of this first name; those who have left come last. */
async function membersCalled({ pool }: Store, workspaceId: string, name: string): Promise<readonly Member[]> {
  const { rows } = await pool.query(
    `select id, name, role::text as role, disabled_at is not null as disabled from member
     where workspace_id = $1 order by disabled_at nulls first, created_at`,
    [workspaceId],
  )
  const members = z.array(memberSchema).parse(rows)
  const said = fold(name).trim()
  const whole = members.filter((member) => fold(member.name).trim() === said)
  return whole.length > 0 ? whole : members.filter((member) => fold(member.name).trim().split(/\s+/)[0] === said)
}

/**
 * Makes sure that somebody of this name is in the team: a member as they are, one who had left back again, or somebody new, an
 * admin unless a role is given. Several of the name: null.
 */
export async function admit(
  store: Store,
  workspaceId: string,
  { name, role, now }: { readonly name: string; readonly role?: Role | undefined; readonly now: Temporal.Instant },
): Promise<Admitted | null> {
  const [member, another] = await membersCalled(store, workspaceId, name)
  if (another && !another.disabled) return null
  if (member) {
    const as = role ?? member.role
    await store.prisma.member.updateMany({
      where: { workspaceId, id: member.id },
      data: { role: as, disabledAt: null },
    })
    return { id: member.id, name: member.name, role: as, came: member.disabled ? 'back' : 'there' }
  }
  const of = await store.prisma.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { language: true, timezone: true },
  })
  const id = newId()
  const made = {
    workspaceId,
    id,
    name: name.trim(),
    role: role ?? 'admin',
    ...of,
    createdAt: new Date(now.epochMilliseconds),
  }
  await store.prisma.$transaction(async (tx) => {
    await tx.member.createMany({ data: [made] })
    await saveKeys(tx, workspaceId, 'member', id, made.name)
  })
  return { id, name: made.name, role: made.role, came: 'new' }
}

/** A seat in the terminal for the member of this full or first name, made if they had none; null when there is none, or several. */
export async function seatFor(
  store: Store,
  workspaceId: string,
  name: string,
): Promise<{ readonly name: string; readonly external: string } | null> {
  const called = (await membersCalled(store, workspaceId, name)).filter(({ disabled }) => !disabled)
  const [member, another] = called
  if (!member || another) return null
  const { rows } = await store.pool.query(
    `with home as (
       insert into installation (workspace_id, id, platform, external) values ($1, $2, 'console', 'local')
       on conflict (platform, external, workspace_id) do update set external = excluded.external, disabled_at = null
       returning id),
     had as (
       select a.external from account a join home h on h.id = a.installation_id where a.member_id = $3 and a.disabled_at is null),
     made as (
       insert into account (workspace_id, id, installation_id, external, display_name, member_id)
       select $1, $4, h.id, $3::text, $5, $3 from home h where not exists (select from had)
       on conflict (installation_id, external) do update set disabled_at = null, member_id = excluded.member_id
       returning external)
     select external from had union all select external from made limit 1`,
    [workspaceId, newId(), member.id, newId(), member.name],
  )
  const [seat] = z.array(z.object({ external: z.string() })).parse(rows)
  return seat ? { name: member.name, external: seat.external } : null
}
