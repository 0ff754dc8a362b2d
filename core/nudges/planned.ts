import { z } from 'zod'
import type { Turn } from '../command.ts'
import { newId } from '../id.ts'
import type { NudgeKind } from '../settings.ts'
import { nudgeKinds } from '../settings.ts'
import type { Tx } from '../store/db.ts'
import { nudgeDue } from '../store/lanes.ts'
import { type Candidate, type DayPlan, type SeenFacts, seenSchema } from './plan.ts'

/** Of whom the rows are. */
interface Whose {
  readonly workspaceId: string
  readonly memberId: string
}

const date = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds)

/** The row that stands for the next look at the rules, in the form in which nudges are due. */
const LOOK = 'plan'
/** What customers were promised goes its own way (core/tickets): it is no day's plan, and nobody's to mute. */
const PROMISE = 'promise'

/** A member's nudges that rules ask for. */
const planned = (whose: Whose) => ({ ...whose, key: { not: LOOK }, kind: { not: PROMISE } })
/** Told longer ago than this counts no more: a birthday comes once a year. */
const KEPT = { hours: 24 * 400 } as const
/** About a record of which something was told so lately only what is pressing is told. */
const LATELY = { hours: 24 * 3 } as const

/** The last look at the rules: for which local day, and when. Null before the first. */
export interface LastLook {
  readonly day: string
  readonly at: Temporal.Instant
}

const lookSchema = z.object({ facts: z.object({ day: z.string() }), toldAt: z.date() })

export async function lastLook(tx: Tx, { workspaceId, memberId }: Whose): Promise<LastLook | null> {
  const row = await tx.nudge.findFirst({
    where: { workspaceId, memberId, key: LOOK },
    select: { facts: true, toldAt: true },
  })
  const { data } = lookSchema.safeParse(row)
  return data ? { day: data.facts.day, at: data.toldAt.toTemporalInstant() } : null
}

/** When the rules are looked at next; `looked`: for which day that was done just now. */
export async function lookNext(
  tx: Tx,
  { workspaceId, memberId }: Whose,
  p: { readonly next: Temporal.Instant; readonly now: Temporal.Instant; readonly looked?: string | undefined },
): Promise<void> {
  const done = p.looked === undefined ? {} : { facts: { day: p.looked }, toldAt: date(p.now) }
  await tx.nudge.upsert({
    where: { workspaceId_memberId_key: { workspaceId, memberId, key: LOOK } },
    create: {
      workspaceId,
      id: newId(),
      memberId,
      key: LOOK,
      kind: LOOK,
      dueAt: date(p.next),
      createdAt: date(p.now),
      ...done,
    },
    update: { dueAt: date(p.next), ...done },
  })
}

/**
 * Lets the speaker's digest and rules be looked at anew, as after a change of their hours, zone, digest or absence: what is not due
 * yet finds its new time. Nothing is told twice.
 */
export async function plannedDays({ tx, me, now }: Pick<Turn, 'tx' | 'me' | 'now'>): Promise<void> {
  await nudgeDue(tx, me.workspaceId, me.id, now)
  await tx.nudge.updateMany({
    where: { workspaceId: me.workspaceId, memberId: me.id, key: LOOK },
    data: { dueAt: date(now) },
  })
}

/** What was told before, by key, and the records of which something was told lately. What was planned and not told is forgotten. */
export async function toldBefore(
  tx: Tx,
  whose: Whose,
  now: Temporal.Instant,
): Promise<{ readonly told: ReadonlySet<string>; readonly lately: ReadonlySet<string> }> {
  await tx.nudge.deleteMany({ where: { ...planned(whose), toldAt: null, dueAt: { not: null } } })
  await tx.nudge.deleteMany({ where: { ...planned(whose), toldAt: { lt: date(now.subtract(KEPT)) } } })
  const rows = await tx.nudge.findMany({
    where: { ...planned(whose), toldAt: { not: null } },
    select: { key: true, aboutId: true, toldAt: true },
  })
  const since = date(now.subtract(LATELY))
  const lately = rows.flatMap(({ aboutId, toldAt }) => (aboutId !== null && toldAt && toldAt > since ? [aboutId] : []))
  return { told: new Set(rows.map(({ key }) => key)), lately: new Set(lately) }
}

/** Keeps a day's plan: those of their own wait for their time, those of the digest are told by it, as `told`. */
export async function keepPlan(
  tx: Tx,
  { workspaceId, memberId }: Whose,
  p: { readonly own: DayPlan['own']; readonly told: readonly Candidate[]; readonly now: Temporal.Instant },
): Promise<void> {
  const rows = [
    ...p.own.map(({ nudge, dueAt }) => ({ nudge, dueAt, toldAt: null })),
    ...p.told.map((nudge) => ({ nudge, dueAt: null, toldAt: p.now })),
  ].map(({ nudge: { key, kind, about, facts }, dueAt, toldAt }) => ({
    id: newId(),
    key,
    kind,
    about_kind: about.kind,
    about_id: about.id,
    facts,
    due_at: dueAt?.toString() ?? null,
    told_at: toldAt?.toString() ?? null,
    outcome: toldAt ? 'digest' : null,
  }))
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into nudge (workspace_id, id, member_id, key, kind, about_kind, about_id, facts, due_at, told_at, outcome, created_at)
    select ${workspaceId}::uuid, n.id, ${memberId}::uuid, n.key, n.kind, n.about_kind, n.about_id, n.facts, n.due_at, n.told_at,
           n.outcome, ${date(p.now)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, key text, kind text, about_kind name_kind, about_id uuid,
      facts jsonb, due_at timestamptz, told_at timestamptz, outcome text)
    on conflict (workspace_id, member_id, key) do update set
      due_at = excluded.due_at, told_at = excluded.told_at, outcome = excluded.outcome, facts = excluded.facts
      where nudge.told_at is null`
}

/** A nudge whose time has come. */
export interface Planned {
  readonly id: string
  readonly key: string
  readonly kind: NudgeKind
  readonly about: Candidate['about']
  readonly facts: SeenFacts
}

const plannedSchema = z
  .object({
    id: z.string(),
    key: z.string(),
    kind: z.enum(nudgeKinds),
    aboutKind: z.enum(['contact', 'deal']),
    aboutId: z.string(),
    facts: seenSchema,
  })
  .transform(({ aboutKind, aboutId, ...row }): Planned => ({ ...row, about: { kind: aboutKind, id: aboutId } }))

/** The planned nudges whose time has come, in their order. Those of another version of Parley that cannot be read are dropped. */
export async function duePlanned(tx: Tx, whose: Whose, now: Temporal.Instant): Promise<readonly Planned[]> {
  const rows = await tx.nudge.findMany({
    where: { ...planned(whose), dueAt: { lte: date(now) } },
    orderBy: [{ dueAt: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  const read = rows.map((row) => ({ id: row.id, planned: plannedSchema.safeParse(row).data }))
  await drop(
    tx,
    whose,
    read.flatMap(({ id, planned }) => (planned ? [] : [id])),
    'unreadable',
  )
  return read.flatMap(({ planned }) => planned ?? [])
}

/** How many nudges the person was told by themselves since an instant. */
export const toldSince = (tx: Tx, whose: Whose, since: Temporal.Instant): Promise<number> =>
  tx.nudge.count({ where: { ...whose, outcome: 'sent', toldAt: { gte: date(since) } } })

/** Ends planned nudges untold, for a reason; their rules may ask for them again another day. */
export async function drop(
  tx: Tx,
  whose: Whose,
  ids: readonly string[],
  why: 'unreadable' | 'settled' | 'muted',
): Promise<void> {
  if (ids.length === 0) return
  await tx.nudge.updateMany({
    where: { ...whose, id: { in: [...ids] }, toldAt: null },
    data: { dueAt: null, outcome: `dropped: ${why}` },
  })
}

/** The nudges were told, in messages of their own. */
export async function markTold(tx: Tx, whose: Whose, ids: readonly string[], now: Temporal.Instant): Promise<void> {
  await tx.nudge.updateMany({
    where: { ...whose, id: { in: [...ids] } },
    data: { dueAt: null, toldAt: date(now), outcome: 'sent' },
  })
}

/** Planned nudges whose time has come wait until another. */
export async function putOff(tx: Tx, whose: Whose, now: Temporal.Instant, until: Temporal.Instant): Promise<void> {
  await tx.nudge.updateMany({
    where: { ...whose, kind: { not: PROMISE }, dueAt: { lte: date(now) } },
    data: { dueAt: date(until) },
  })
}

/** Drops what is planned and now muted. */
export async function dropMuted(
  tx: Tx,
  whose: Whose,
  p: { readonly kind?: NudgeKind | undefined; readonly records?: readonly string[] | undefined },
): Promise<void> {
  await tx.nudge.updateMany({
    where: {
      ...planned(whose),
      toldAt: null,
      dueAt: { not: null },
      ...(p.kind ? { kind: p.kind } : {}),
      ...(p.records ? { aboutId: { in: [...p.records] } } : {}),
    },
    data: { dueAt: null, outcome: 'dropped: muted' },
  })
}
