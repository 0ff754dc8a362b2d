import type { Turn } from '../../command.ts'
import { fold } from '../../names/fold.ts'

const select = {
  id: true,
  memberId: true,
  about: true,
  at: true,
  zone: true,
  repeat: true,
  status: true,
  dueAt: true,
  firedAt: true,
  doneAt: true,
  createdAt: true,
  contact: { select: { name: true } },
  company: { select: { name: true } },
  deal: { select: { title: true } },
} as const

/** A reminder as the commands need it. */
export interface Reminder {
  readonly id: string
  readonly memberId: string
  readonly about: string
  readonly at: Date | null
  readonly zone: string
  readonly repeat: string | null
  readonly status: 'open' | 'done' | 'cancelled'
  readonly dueAt: Date | null
  readonly firedAt: Date | null
  readonly doneAt: Date | null
  readonly createdAt: Date
  readonly contact: { readonly name: string } | null
  readonly company: { readonly name: string } | null
  readonly deal: { readonly title: string } | null
}

/** Whom or what a reminder is about, for an answer, where its words do not say so. */
export function whomNamed({ about, contact, company, deal }: Reminder): { readonly whom?: string } {
  const name = contact?.name ?? deal?.title ?? company?.name
  return name === undefined || fold(about).includes(fold(name)) ? {} : { whom: name }
}

/** Whose reminders the speaker may change: one's own, those one has given, and for managers the team's. */
function whose({ me }: Turn) {
  const workspaceId = me.workspaceId
  return me.role === 'rep' || me.role === 'customer'
    ? { workspaceId, OR: [{ memberId: me.id }, { byId: me.id }] }
    : { workspaceId }
}

/** A reminder by its id; null when it is not there or not for the speaker to change. */
export const reminderOf = (id: string, turn: Turn): Promise<Reminder | null> =>
  turn.tx.reminder.findFirst({ where: { id, ...whose(turn) }, select })

/** The speaker's own open reminders that fire, or have fired, before a time; the earliest first. Fired ones have no time left. */
export const openBefore = (end: Temporal.Instant, take: number, { tx, me }: Turn): Promise<Reminder[]> =>
  tx.reminder.findMany({
    where: {
      workspaceId: me.workspaceId,
      memberId: me.id,
      status: 'open',
      OR: [
        { dueAt: null },
        { dueAt: { lt: new Date(end.epochMilliseconds) } },
        { repeat: { not: null }, firedAt: { not: null } },
      ],
    },
    select,
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'first' } }, { at: 'asc' }],
    take,
  })

/** The speaker's next reminder that is still to fire. */
export const nextReminder = ({ tx, me, now }: Turn): Promise<Reminder | null> =>
  tx.reminder.findFirst({
    where: {
      workspaceId: me.workspaceId,
      memberId: me.id,
      status: 'open',
      dueAt: { gt: new Date(now.epochMilliseconds) },
    },
    select,
    orderBy: { dueAt: 'asc' },
  })

/** Whether a reminder has fired and waits for its "done". One that repeats waits beside its next occurrence. */
export function waits({ status, repeat, dueAt, firedAt, doneAt }: Reminder, now: Temporal.Instant): boolean {
  if (status !== 'open') return false
  if (dueAt === null || dueAt.getTime() <= now.epochMilliseconds) return true
  return repeat !== null && firedAt !== null && (doneAt === null || doneAt < firedAt)
}
