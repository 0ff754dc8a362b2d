import { languages } from '../languages/index.ts'
import type { Me } from '../me.ts'
import { openSession } from '../session.ts'
import type { Tx } from '../store/db.ts'
import { putOutbox } from '../store/outbox.ts'
import { nextOccurrence } from '../time/fire.ts'
import { storedButtons } from '../work/deliver.ts'
import type { Calendar } from './calendar.ts'
import { isWanted } from './condition.ts'
import { type DueReminder, heldUntil, plan } from './plan.ts'
import { wordsOf } from './words.ts'

/** How many reminders one transaction takes. */
const BATCH = 50

const date = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds)

const whereDue = (me: Me, now: Temporal.Instant) =>
  ({ memberId: me.id, status: 'open', dueAt: { lte: date(now) } }) as const

/** The ids of a member's reminders that are due, the longest due first. */
export async function dueIds(me: Me, tx: Tx, now: Temporal.Instant): Promise<string[]> {
  const rows = await tx.reminder.findMany({
    where: whereDue(me, now),
    select: { id: true },
    orderBy: { dueAt: 'asc' },
    take: BATCH,
  })
  return rows.map(({ id }) => id)
}

/** A member's reminders that are due, the longest due first; or only one of them. */
export async function dueReminders(
  me: Me,
  tx: Tx,
  now: Temporal.Instant,
  id?: string,
): Promise<readonly DueReminder[]> {
  const rows = await tx.reminder.findMany({
    where: { ...whereDue(me, now), ...(id === undefined ? {} : { id }) },
    include: {
      by: { select: { id: true, name: true } },
      contact: { select: { name: true } },
      company: { select: { name: true } },
      deal: { select: { title: true } },
    },
    orderBy: { dueAt: 'asc' },
    take: BATCH,
  })
  return rows.flatMap(({ by, dueAt, at, contact, company, deal, ...row }) =>
    dueAt
      ? [
          {
            ...row,
            dueAt: dueAt.toTemporalInstant(),
            at: (at ?? dueAt).toTemporalInstant(),
            who: inFull(contact?.name ?? company?.name ?? deal?.title, row.about),
            from: by.id === me.id ? null : by.name,
          },
        ]
      : [],
  )
}

const inFull = (name: string | undefined, about: string): string | null =>
  name === undefined || about.includes(name) ? null : name

/** Sends reminders that are due, lets those wait that may not come now, and gives how many were sent. */
export async function fire(
  me: Me,
  tx: Tx,
  due: readonly DueReminder[],
  { now, calendar }: { readonly now: Temporal.Instant; readonly calendar: Calendar },
): Promise<number> {
  const held = due.map((reminder) => ({ reminder, until: heldUntil(reminder, now, calendar) }))
  for (const { reminder, until } of held) if (until) await postponeReminder(tx, reminder.id, until)
  const ripe = held.flatMap(({ reminder, until }) => (until ? [] : [reminder]))
  const told: DueReminder[] = []
  // One after the other: a transaction has one connection.
  for (const reminder of ripe) if (await isWanted(reminder.condition, tx)) told.push(reminder)
  for (const nudge of plan(told, now)) {
    const language = languages[me.language]
    const session = openSession({ me, now, language, tx, about: null, pending: null, said: '' })
    const blocks = [...wordsOf(nudge, session)]
    const [only] = nudge.reminders
    await putOutbox(tx, {
      chatId: me.chat.id,
      key: nudge.key,
      reply: { blocks },
      buttons: storedButtons(session),
      ...(only && nudge.reminders.length === 1 ? { about: { kind: 'reminder', id: only.id } } : {}),
    })
  }
  for (const reminder of ripe) await goOn(reminder, told.includes(reminder), tx, now)
  return told.length
}

/** Lets a reminder wait until an instant. Gives 0: none was sent. */
export async function postponeReminder(tx: Tx, id: string, until: Temporal.Instant): Promise<number> {
  await tx.reminder.updateMany({ where: { id, status: 'open' }, data: { dueAt: date(until) } })
  return 0
}

/**
 * Marks it fired, or done where what it waited for has happened; one that repeats goes on to its first occurrence after now, so
 * that missed ones do not pile up.
 */
async function goOn(
  { id, repeat, at, zone }: DueReminder,
  told: boolean,
  tx: Tx,
  now: Temporal.Instant,
): Promise<void> {
  const next = repeat ? nextOccurrence(repeat, at, zone, now) : null
  const ended = told ? { firedAt: date(now) } : next ? {} : { status: 'done' as const, doneAt: date(now) }
  await tx.reminder.updateMany({ where: { id }, data: { ...ended, dueAt: next ? date(next) : null } })
}
