import { waitingRequests } from '../commands/tickets/waiting.ts'
import { languages } from '../languages/index.ts'
import type { Me } from '../me.ts'
import type { Block } from '../reply.ts'
import { openSession, type Session } from '../session.ts'
import type { Tx } from '../store/db.ts'
import { putOutbox } from '../store/outbox.ts'
import { storedButtons } from '../work/deliver.ts'
import { dateOf, mayTell, nextAllowed, workdayFrom } from './calendar.ts'
import { readChanges, readToday } from './digest.ts'
import { type Digest, digestBlocks } from './digest-words.ts'
import { readContacts, readDeals } from './facts.ts'
import { type Footing, lookOn, looksNow, nextLook } from './ground.ts'
import { nudgeBlocks } from './nudge-words.ts'
import { type Candidate, candidates, isMuted, planDay } from './plan.ts'
import {
  drop,
  duePlanned,
  keepPlan,
  lookNext,
  markTold,
  type Planned,
  putOff,
  toldBefore,
  toldSince,
} from './planned.ts'

/** Nudges that a digest takes in; the others are asked for again another day. */
const MERGED = 5
/** Later than this is worth a word. */
const LATE = { minutes: 30 } as const
/** A first digest, or one after a long silence, tells of no more changes than these. */
const BACK = { hours: 24 * 4 } as const

interface Telling {
  readonly me: Me
  readonly tx: Tx
  readonly now: Temporal.Instant
  readonly footing: Footing
}

const whoseOf = ({ id, workspaceId }: Me) => ({ workspaceId, memberId: id })

/** Tells a member what is due by itself now: the digest, if it is its time, then planned nudges. Gives the number of messages. */
export async function followUp(telling: Telling): Promise<number> {
  const { me, tx, now, footing } = telling
  const looks = looksNow(footing, now)
  const digests = looks ? await lookAtRules(telling) : 0
  const nudges = await tellPlanned(telling)
  const looked = looks ? { looked: dateOf(now, footing.calendar).toString() } : {}
  await lookNext(tx, whoseOf(me), { now, next: nextLook(footing, now, looks), ...looked })
  return digests + nudges
}

const groundOf = ({ now, footing: { calendar, quietDays } }: Telling) => {
  const today = dateOf(now, calendar)
  return { today, next: workdayFrom(today.add({ days: 1 }), calendar), quietDays }
}

/** All that the rules ask for, of all of the person's records or of some. */
async function ask(telling: Telling, about?: readonly Candidate['about'][]): Promise<readonly Candidate[]> {
  const { me, tx, now, footing } = telling
  const asking = { me, now, ground: groundOf(telling), staleDays: footing.staleDays }
  const idsOf = (kind: Candidate['about']['kind']) =>
    about ? { ids: about.filter((one) => one.kind === kind).map(({ id }) => id) } : {}
  const deals = await readDeals(tx, { ...asking, ...idsOf('deal') })
  const contacts = await readContacts(tx, { ...asking, ...idsOf('contact') })
  return candidates(deals, contacts, asking.ground)
}

/** Plans the day and sends its digest. On somebody's first day there is nothing but the digest: nobody begins with a burst. */
async function lookAtRules(telling: Telling): Promise<number> {
  const { me, tx, now, footing } = telling
  const { calendar, mutes, last } = footing
  const budget = last ? footing.budget : 0
  const before = await toldBefore(tx, whoseOf(me), now)
  const { own, merged } = planDay(await ask(telling), { ...before, mutes, budget, now, calendar })
  const digests = footing.digest !== null && !isMuted({ kind: 'digest', records: [] }, onlyDigest(mutes), now)
  const told = digests ? merged.slice(0, MERGED) : []
  await keepPlan(tx, whoseOf(me), { own, told, now })
  if (!digests) return 0
  const ownRecords = new Set(own.map(({ nudge }) => nudge.about.id))
  const agenda = (await readToday(tx, me, now)).filter(
    // What gets a message of its own today, or is muted, is left out; reminders always stand.
    ({ kind, id }) =>
      kind === 'reminder' || !(ownRecords.has(id) || isMuted({ kind: 'closing', records: [id] }, mutes, now)),
  )
  const digest: Digest = {
    requests: await waitingRequests({ me, tx, now, language: languages[me.language] }),
    agenda,
    changed: await readChanges(tx, me, since(telling)),
    others: told.filter(({ about }) => !agenda.some(({ id }) => id === about.id)),
    away: footing.away,
    lateSince: lateSince(telling),
  }
  const day = dateOf(now, calendar).toString()
  return send(telling, `digest:${me.id}:${day}`, (session) => digestBlocks(digest, session))
}

/** A mute of everything leaves the digest: it goes only by its own name. */
const onlyDigest = (mutes: Footing['mutes']): Footing['mutes'] => mutes.filter(({ kind }) => kind === 'digest')

function since({ now, footing: { last } }: Telling): Temporal.Instant {
  const earliest = now.subtract(BACK)
  return last && Temporal.Instant.compare(last.at, earliest) > 0 ? last.at : earliest
}

function lateSince({ now, footing }: Telling): Temporal.Instant | undefined {
  const moment = lookOn(dateOf(now, footing.calendar), footing)
  return footing.last && Temporal.Instant.compare(moment.add(LATE), now) < 0 ? moment : undefined
}

/** Tells the planned nudges whose time has come and whose reason still stands; out of hours they wait. */
async function tellPlanned(telling: Telling): Promise<number> {
  const { me, tx, now, footing } = telling
  const whose = whoseOf(me)
  const due = await duePlanned(tx, whose, now)
  if (due.length === 0) return 0
  if (!mayTell(now, footing.calendar)) {
    await putOff(tx, whose, now, nextAllowed(now, footing.calendar))
    return 0
  }
  const asked = new Map(
    (
      await ask(
        telling,
        due.map(({ about }) => about),
      )
    ).map((one) => [one.key, one]),
  )
  const midnight = now.toZonedDateTimeISO(me.zone).startOfDay().toInstant()
  const room = Math.max(0, footing.budget - (await toldSince(tx, whose, midnight)))
  const settled = due.filter(({ key }) => !asked.has(key))
  const muted = due.filter(({ key }) => isMutedNow(asked.get(key), telling))
  const gone = new Set([...settled, ...muted])
  const standing = due.filter((one) => !gone.has(one))
  const tells = standing.slice(0, room)
  await drop(
    tx,
    whose,
    settled.map(({ id }) => id),
    'settled',
  )
  await drop(
    tx,
    whose,
    muted.map(({ id }) => id),
    'muted',
  )
  await putOff(tx, whose, now, nextLook(footing, now, true))
  await markTold(
    tx,
    whose,
    tells.map(({ id }) => id),
    now,
  )
  return tellTogether(tells, asked, telling)
}

const isMutedNow = (candidate: Candidate | undefined, { footing, now }: Telling): boolean =>
  candidate !== undefined && isMuted(candidate, footing.mutes, now)

/** What comes at one moment is one message. */
async function tellTogether(
  tells: readonly Planned[],
  asked: ReadonlyMap<string, Candidate>,
  telling: Telling,
): Promise<number> {
  const [first] = tells
  if (!first) return 0
  // The facts of now, not of this morning.
  const nudges = tells.map((planned) => asked.get(planned.key) ?? planned)
  return send(
    telling,
    `nudge:${first.id}`,
    (session) => nudgeBlocks(nudges, session),
    tells.length === 1 ? first : undefined,
  )
}

async function send(
  { me, tx, now }: Telling,
  key: string,
  words: (session: Session) => readonly Block[],
  only?: Pick<Planned, 'id' | 'about'>,
): Promise<number> {
  const session = openSession({ me, now, language: languages[me.language], tx, about: null, pending: null, said: '' })
  const blocks = [...words(session)]
  if (blocks.length === 0) return 0
  await putOutbox(tx, {
    chatId: me.chat.id,
    key,
    reply: { blocks },
    // What settles the one nudge that it tells of, ends its buttons.
    buttons: storedButtons(session).map((button) => (only ? { ...button, settles: only.id } : button)),
    ...(only ? { about: only.about } : {}),
  })
  return 1
}
