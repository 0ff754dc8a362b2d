import { identify, viewerOf } from '../identify.ts'
import type { Me } from '../me.ts'
import type { Ports } from '../ports.ts'
import { tellSchedules } from '../schedules/tell.ts'
import { directChat } from '../store/conversation.ts'
import { isUnavailable, type Tx } from '../store/db.ts'
import { type Claim, holds, postpone } from '../store/lanes.ts'
import { stopOfGone } from '../store/schedules.ts'
import { tellPromises } from '../tickets/tell-promises.ts'
import { followUp } from './follow-up.ts'
import { type Footing, footing } from './ground.ts'
import { putOff } from './planned.ts'
import { dueIds, dueReminders, fire, postponeReminder } from './reminders.ts'

/** A person who cannot be reached is tried again then; when they write, at once. */
const UNREACHABLE = { hours: 1 } as const
/** What cannot be sent is tried again then. */
const AGAIN = { minutes: 5 } as const

/**
 * Tells one member what is due, once: reminders, promises to customers, reports that were asked for regularly, then the digest and what the rules ask for. Everything is looked at again at the
 * moment of sending, and a message and what follows from it are written in one transaction, on condition that the lane is still
 * this worker's.
 */
export async function workNudges(claim: Claim, ports: Ports, wake: () => void): Promise<void> {
  const { clock, log } = ports
  try {
    const me = await recipient(claim, ports)
    if (!me) {
      await stopOfGone(ports.store.pool, claim, clock.now())
      return await postpone(ports.store, claim, clock.now().add(UNREACHABLE))
    }
    const ground = await footing(me, ports)
    const told =
      (await tellReminders(me, ground, claim, ports)) +
      (await inLane(me, claim, ports, 0, (tx) =>
        tellPromises({ me, tx, now: clock.now(), calendar: ground.calendar }),
      )) +
      (await tellSchedules(me, claim, ports)) +
      (await tellFollowUps(me, ground, claim, ports))
    if (told > 0) wake()
  } catch (error) {
    if (isUnavailable(error)) throw error
    // One member's trouble must not hold up the others: it waits, and the workers go on.
    log.error({ err: error, member: claim.memberId }, 'a member could not be told anything')
    await postpone(ports.store, claim, clock.now().add(AGAIN))
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

/** A transaction as the member, if the lane is still this worker's; else `lost`. */
const inLane = <T>(me: Me, claim: Claim, { store }: Ports, lost: T, work: (tx: Tx) => Promise<T>): Promise<T> =>
  store.for(viewerOf(me)).write(null, async (tx) => ((await holds(tx, claim)) ? work(tx) : lost))

/** All that are due together; if that fails, one by one, so that only the bad one waits. */
async function tellReminders(me: Me, { calendar }: Footing, claim: Claim, ports: Ports): Promise<number> {
  const now = ports.clock.now()
  const all = (only?: string) =>
    inLane(me, claim, ports, 0, async (tx) => fire(me, tx, await dueReminders(me, tx, now, only), { now, calendar }))
  try {
    return await all()
  } catch (error) {
    if (isUnavailable(error)) throw error
    ports.log.warn({ err: error, member: me.id }, 'reminders could not be sent together')
  }
  let fired = 0
  for (const id of await inLane(me, claim, ports, [], (tx) => dueIds(me, tx, now))) {
    fired += await all(id).catch(async (error: unknown) => {
      if (isUnavailable(error)) throw error
      ports.log.error({ err: error, member: me.id, reminder: id }, 'a reminder could not be sent')
      return inLane(me, claim, ports, 0, (tx) => postponeReminder(tx, id, now.add(AGAIN)))
    })
  }
  return fired
}

async function tellFollowUps(me: Me, ground: Footing, claim: Claim, ports: Ports): Promise<number> {
  if (!ground.followUps) return 0
  const now = ports.clock.now()
  try {
    return await inLane(me, claim, ports, 0, (tx) => followUp({ me, tx, now, footing: ground }))
  } catch (error) {
    if (isUnavailable(error)) throw error
    ports.log.error({ err: error, member: me.id }, 'a digest or nudges could not be sent')
    const whose = { workspaceId: me.workspaceId, memberId: me.id }
    // Reminders do not wait with them.
    return inLane(me, claim, ports, 0, async (tx) => {
      await putOff(tx, whose, now, now.add(AGAIN))
      return 0
    })
  }
}
