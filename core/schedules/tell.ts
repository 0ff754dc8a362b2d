import { showFigures } from '../commands/reports/shown.ts'
import { titleOf } from '../commands/reports/words.ts'
import { turnOf } from '../execute.ts'
import { identify, viewerOf } from '../identify.ts'
import { languages } from '../languages/index.ts'
import type { Me } from '../me.ts'
import type { Ports } from '../ports.ts'
import { paragraph } from '../reply.ts'
import { askReport } from '../reports/ask.ts'
import { type Figures, figuresSchema } from '../reports/figures.ts'
import { isOfRequests } from '../reports/measures.ts'
import { openSession } from '../session.ts'
import { isUnavailable, type Tx } from '../store/db.ts'
import { type Claim, holds } from '../store/lanes.ts'
import { putOutbox } from '../store/outbox.ts'
import { placeOf } from '../store/schedules.ts'
import { nextOccurrence } from '../time/fire.ts'
import { storedButtons } from '../work/deliver.ts'
import { audienceOf, readersOf } from '../work/speaker.ts'
import { type Standing, standing } from './schedule.ts'
import { sinceLastTime } from './words.ts'

/** What cannot be told now is tried again then, for so long after its time where nobody could say who reads along. */
const AGAIN = { minutes: 5 } as const
const PATIENCE = { hours: 1 } as const

/** Where a report goes now, as whom who asked is there; or why not: tried again, or never more. */
type Whereto = { readonly kind: 'there'; readonly me: Me } | { readonly kind: 'later' } | { readonly kind: 'ended' }

const date = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds)

/**
 * Tells a member what they have asked to be told regularly and what is due, each in its chat and as all who read along there may see it at this
 * moment. One that cannot be told there any more ends, and its asker reads so in their direct chat. Gives how many messages were written.
 */
export async function tellSchedules(me: Me, claim: Claim, ports: Ports): Promise<number> {
  const now = ports.clock.now()
  const mine = await ports.store.for(viewerOf(me)).read((tx) => standing({ tx, me }, null))
  const due = mine.filter(({ dueAt }) => dueAt !== null && dueAt <= date(now))
  let told = 0
  for (const one of due) {
    try {
      told += await tell(one, me, claim, ports)
    } catch (error) {
      if (isUnavailable(error)) throw error
      ports.log.error({ err: error, member: me.id, schedule: one.id }, 'a report could not be sent')
      await inLane(me, claim, ports, (tx) => move(one, { dueAt: date(now.add(AGAIN)) }, tx))
    }
  }
  return told
}

const inLane = (me: Me, claim: Claim, { store }: Ports, work: (tx: Tx) => Promise<number>): Promise<number> =>
  store.for(viewerOf(me)).write(null, async (tx) => ((await holds(tx, claim)) ? work(tx) : 0))

async function tell(one: Standing, me: Me, claim: Claim, ports: Ports): Promise<number> {
  const now = ports.clock.now()
  const where = await whereto(one, me, ports)
  switch (where.kind) {
    case 'later':
      return inLane(me, claim, ports, (tx) => move(one, { dueAt: date(now.add(AGAIN)) }, tx))
    case 'ended':
      return inLane(me, claim, ports, (tx) => end(one, me, now, tx))
    case 'there':
      return inLane(where.me, claim, ports, (tx) => post(one, where.me, now, ports, tx))
  }
}

/** Only members are told anything; in a group as the least of those who read along, and nothing where that is less than all. */
async function whereto(one: Standing, me: Me, ports: Ports): Promise<Whereto> {
  const { store, clock } = ports
  const place = await placeOf(store.pool, { workspaceId: me.workspaceId, chatId: one.chatId, memberId: me.id })
  // Their own chat is the one in which they are reached.
  if (one.direct && !place) return { kind: 'there', me }
  if (!place) return { kind: 'ended' }
  const there = await identify(store, one.chatId, { external: place.account })
  if (there.kind !== 'member') return { kind: 'ended' }
  if (there.chat.direct) return { kind: 'there', me: there }
  const audience = await audienceOf(place, store.pool, (platform) => readersOf({ ...place, platform }, ports))
  const heard: Me = { ...there, chat: { ...there.chat, audience } }
  // Figures of requests are for who may see the requests, and a group sees none that are somebody's.
  if (isOfRequests(one.report.metric)) return { kind: 'ended' }
  if (viewerOf(heard).sees === 'all') return { kind: 'there', me: heard }
  const unsure = audience === null && (place.platform === 'slack' || place.platform === 'teams')
  const since = one.dueAt?.toTemporalInstant() ?? clock.now()
  const late = Temporal.Instant.compare(clock.now(), occurrence(one, since).add(PATIENCE)) > 0
  return unsure && !late ? { kind: 'later' } : { kind: 'ended' }
}

/** The occurrence that is being told, also after it was put off. */
function occurrence({ repeat, at, zone }: Standing, due: Temporal.Instant): Temporal.Instant {
  const before = nextOccurrence(repeat, at.toTemporalInstant(), zone, due.subtract({ hours: 2 }))
  return before && Temporal.Instant.compare(before, due) < 0 ? before : due
}

async function post(one: Standing, me: Me, now: Temporal.Instant, ports: Ports, tx: Tx): Promise<number> {
  const language = languages[me.language]
  const session = openSession({
    me,
    now,
    language,
    tx,
    address: ports.address,
    about: null,
    pending: null,
    said: '',
  })
  const turn = turnOf('', null, session)
  const asked = await askReport(one.report, turn)
  if (asked.kind === 'refused') return end(one, me, now, tx)
  const { figures } = asked
  const next = nextOccurrence(one.repeat, one.at.toTemporalInstant(), one.zone, now)
  const went = await move(
    one,
    { firedAt: date(now), last: figures, dueAt: next && date(next), ...(next ? {} : { stoppedAt: date(now) }) },
    tx,
  )
  if (went === 0) return 0
  const stop = turn.button(language.answers.schedule.stop({}), { command: 'schedule.stop', args: { report: one.id } })
  const shown = await showFigures(one.report, figures, turn, [stop])
  await putOutbox(tx, {
    chatId: me.chat.id,
    key: `schedule:${one.id}:${one.dueAt?.toISOString() ?? ''}`,
    reply: { blocks: [...sinceLastTime(lastOf(one), figures, turn), ...shown] },
    buttons: storedButtons(session),
    report: one.report,
    listed: [],
  })
  return 1
}

function lastOf({ last, firedAt }: Standing): { figures: Figures; at: Temporal.Instant } | null {
  const read = figuresSchema.safeParse(last)
  return read.success && firedAt ? { figures: read.data, at: firedAt.toTemporalInstant() } : null
}

/** It is told no more; its asker reads so in their own chat. */
async function end(one: Standing, me: Me, now: Temporal.Instant, tx: Tx): Promise<number> {
  const went = await move(one, { stoppedAt: date(now), dueAt: null }, tx)
  if (went === 0) return 0
  const language = languages[me.language]
  const words = language.answers.schedule.ended({ report: await titleOf(one.report, { tx, me, now, language }) })
  await putOutbox(tx, {
    chatId: me.chat.id,
    key: `schedule:${one.id}:ended`,
    reply: { blocks: [paragraph(words)] },
  })
  return 1
}

/** Changes one that stands as it was read; 0: somebody has changed or stopped it meanwhile. */
async function move(
  { id, dueAt, workspaceId }: Standing,
  data: {
    readonly dueAt?: Date | null
    readonly firedAt?: Date
    readonly last?: Figures
    readonly stoppedAt?: Date
  },
  tx: Tx,
): Promise<number> {
  const { count } = await tx.schedule.updateMany({ where: { workspaceId, id, dueAt, stoppedAt: null }, data })
  return count
}
