import { z } from 'zod'
import type { Tx } from './store/db.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const span = z.object({ from: time, to: time })
/** Working hours: ISO weekdays (1 Monday … 7 Sunday) and local times "HH:MM". */
export const hoursSchema = span.extend({ days: z.array(z.number().int().min(1).max(7)) })

/** What nudges can be about, and be muted by. */
export const nudgeKinds = ['noNextStep', 'staleDeal', 'closing', 'quiet', 'birthday', 'digest'] as const
export type NudgeKind = (typeof nudgeKinds)[number]

const muteSchema = z.object({
  /** Nothing of this kind; absent: of any. */
  kind: z.enum(nudgeKinds).optional(),
  /** Nothing about this record; absent: about any. */
  about: z.object({ kind: z.enum(['contact', 'company', 'deal']), id: z.uuid() }).optional(),
  /** An instant; absent: for good. */
  until: z.string().optional(),
})

/** A member's own settings; what is absent is the workspace's. Language, zone and name are columns of the member. */
export const memberSettingsSchema = z.object({
  hours: hoursSchema.optional(),
  /** Nothing is sent then. */
  lunch: span.optional(),
  /** When the morning digest comes, local; null: not at all. */
  digest: time.nullable().optional(),
  /** How many nudges a day beside what the person asked for. */
  budget: z.number().int().min(0).max(50).optional(),
  mutes: z.array(muteSchema).optional(),
  /** Away: local dates, `to` exclusive. */
  absence: z.object({ from: z.iso.date(), to: z.iso.date(), standIn: z.uuid().optional() }).optional(),
})
export type MemberSettings = z.infer<typeof memberSettingsSchema>

/** A workspace's settings beside the columns of its row (language, zone, currency, country, hours). */
export const workspaceSettingsSchema = z.object({
  /** Days off beside the country's public holidays, and public holidays on which it works: local dates. */
  daysOff: z.array(z.iso.date()).optional(),
  daysOn: z.array(z.iso.date()).optional(),
  /** Days after which a deal counts as stale in a stage that has no limit of its own. */
  staleDays: z.number().int().min(1).max(1000).optional(),
  /** Days without contact after which a customer counts as quiet. */
  quietDays: z.number().int().min(1).max(1000).optional(),
  /** Whether digests and nudges come by themselves; they do unless this says no. Reminders always come. */
  followUps: z.boolean().optional(),
  /** The team's chat to which customers' requests come. */
  requestsChat: z.uuid().optional(),
})
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>

/** What holds while nobody has said otherwise. */
export const defaults = { digest: '08:30', budget: 5, staleDays: 21, quietDays: 45 } as const

const rowsSchema = z.array(z.object({ key: z.string(), value: z.unknown() }))

/** A member's settings; those of another version of Parley that no longer fit are left out. */
export async function memberSettings(tx: Tx, memberId: string): Promise<MemberSettings> {
  return read(
    memberSettingsSchema,
    await tx.setting.findMany({ where: { memberId }, select: { key: true, value: true } }),
  )
}

/** The workspace's settings. */
export async function workspaceSettings(tx: Tx): Promise<WorkspaceSettings> {
  return read(
    workspaceSettingsSchema,
    await tx.setting.findMany({ where: { memberId: null }, select: { key: true, value: true } }),
  )
}

function read<S extends z.ZodObject>(schema: S, rows: unknown): z.output<S> {
  const fitting = rowsSchema
    .parse(rows)
    .filter(({ key, value }) => schema.partial().safeParse({ [key]: value }).success)
    .map(({ key, value }) => [key, value] as const)
  return schema.parse(Object.fromEntries(fitting))
}
