import { storedButtons } from '../deliver.ts'
import { identify, viewerOf } from '../identify.ts'
import { languages } from '../languages/index.ts'
import type { Me } from '../me.ts'
import type { Ports } from '../ports.ts'
import { openSession } from '../session.ts'
import { directChat } from '../store/conversation.ts'
import { isUnavailable, type Tx } from '../store/db.ts'
import { type Claim, holds, postpone } from '../store/lanes.ts'
import { putOutbox } from '../store/outbox.ts'
import { nextOccurrence } from '../time/fire.ts'
import { type DueReminder, plan } from './plan.ts'
import { wordsOf } from './words.ts'

/** A person who cannot be reached is tried again then. */
const UNREACHABLE = Temporal.Duration.from({ minutes: 5 })
/** How many reminders one transaction takes. */
const BATCH = 50

/**
 * Fires what is due for one member, once: the reminder is looked at again at the moment of sending, and its message and its
 * next occurrence are written in the same transaction, on condition that the lane is still this worker's.
 */
export async function workNudges(claim: Claim, ports: Ports, wake: () => void): Promise<void> {
  const { store, clock, log } = ports
  const later = () => postpone(store, claim, clock.now().add(UNREACHABLE))
  try {
    const me = await recipient(claim, ports)
    if (!me) return later()
    const fired = await store
      .for(viewerOf(me))
      .write(null, async (tx) => ((await holds(tx, claim)) ? fire(me, tx, clock.now()) : 0))
    if (fired > 0) wake()
  } catch (error) {
    if (isUnavailable(error)) throw error
    // One member's trouble must not hold up the others: it waits, and the workers go on.
    log.error({ err: error, member: claim.memberId }, 'reminders could not be sent')
    await later()
  }
}

/** The member whose lane it is, as they are reached; undefined while they cannot be. */
async function recipient({ workspaceId, memberId }: Claim, { store }: Ports): Promise<Me | undefined> {
  if (!memberId) return undefined
  const scope = store.for({ workspaceId, personId: memberId, sees: 'all' })
  const chat = await scope.read((tx) => directChat(tx, memberId))
  const me = chat ? await identify(store, chat.id, { external: chat.account }) : undefined
  return me?.kind === 'member' ? me : undefined
}

async function fire(me: Me, tx: Tx, now: Temporal.Instant): Promise<number> {
  const due = await dueReminders(me, tx, now)
  for (const nudge of plan(due, now)) {
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
  for (const reminder of due) await goOn(reminder, tx, now)
  return due.length
}

async function dueReminders(me: Me, tx: Tx, now: Temporal.Instant): Promise<readonly DueReminder[]> {
  const rows = await tx.reminder.findMany({
    where: { memberId: me.id, status: 'open', dueAt: { lte: new Date(now.epochMilliseconds) } },
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

/** Marks it fired; one that repeats goes on to its first occurrence after now, so that missed ones do not pile up. */
async function goOn({ id, repeat, at, zone }: DueReminder, tx: Tx, now: Temporal.Instant): Promise<void> {
  const next = repeat ? nextOccurrence(repeat, at, zone, now) : null
  const again = next ? new Date(next.epochMilliseconds) : null
  await tx.reminder.updateMany({
    where: { id },
    data: { firedAt: new Date(now.epochMilliseconds), dueAt: again },
  })
}
