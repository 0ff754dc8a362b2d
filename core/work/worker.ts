import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { openGuest } from '../model/guest.ts'
import { workNudges } from '../nudges/tick.ts'
import type { Ports } from '../ports.ts'
import { isUnavailable } from '../store/db.ts'
import { claimJob } from '../store/jobs.ts'
import { type Claim, claim, letGo, nextDue, release } from '../store/lanes.ts'
import { tidy } from '../store/tidy.ts'
import { type Shift, workInbox } from './inbox-work.ts'
import { workJobs } from './jobs-work.ts'
import { workMail } from './mail-work.ts'
import { workOutbox } from './outbox-work.ts'

/** A worker that was killed keeps its lanes from the others for so long; no turn comes near it. */
const DEFAULT_LEASE_MS = 10_000
const DEFAULT_WORKERS = 4
/** The longest sleep: another process may have written something, and nobody tells. */
const LONGEST_SLEEP_MS = 1_000
/** How often it is looked whether there are jobs; nothing wakes their worker. */
const JOBS_MS = 500
/** How often, by the business clock, what does nothing any more is removed. */
const TIDY = { hours: 24 } as const
/** How long to wait when the database is away. */
const AWAY_MS = 500

type Kind = Claim['kind']
const KINDS: readonly Kind[] = ['nudge', 'outbox', 'inbox']

/** What a worker takes on. */
interface Duty {
  readonly kinds: readonly Kind[]
  /** Of the inboxes only those whose chat has not had its share of turns. */
  readonly withinShare: boolean
}

const everything: Duty = { kinds: KINDS, withinShare: false }

/**
 * What so many workers take on: one of four nothing but hearing people, another has time for people whatever else is due, and one alone does
 * everything: who writes on and on is heard by that one. Each takes on what those before it do, and more.
 */
const dutiesOf = (workers: number): readonly Duty[] =>
  Array.from({ length: workers }, (_, n) => workers - 1 - n).map((left) => ({
    kinds: left % 4 === 3 ? ['inbox'] : left % 4 === 2 ? ['outbox', 'inbox'] : KINDS,
    withinShare: left > 0,
  }))

/** What of it is done here. */
const partOf = ({ turns, sender }: Ports, duty: Duty): Duty => ({
  ...duty,
  kinds: duty.kinds.filter((kind) => (kind === 'outbox' ? !sender : !turns)),
})

export interface Worker {
  start(): void
  stop(): Promise<void>
  drain(): Promise<void>
  /** Something has arrived: do not sleep on it. */
  wake(): void
}

/** Works off lanes: claims one, does its rows in order, lets it go; several side by side. */
export function createWorker(ports: Ports): Worker {
  const leaseMs = ports.leaseMs ?? DEFAULT_LEASE_MS
  const loops: Promise<void>[] = []
  let stopping: AbortController | undefined
  /** Who sleeps, by the number of the loop. */
  const sleepers: (AbortController | undefined)[] = []
  /** How often something was due and nobody slept: who is about to looks again. */
  let unheard = 0
  /** Lanes that wait for something outside, and are worked on beside the loops. */
  const aside = new Set<Promise<void>>()
  let backFromAside = 0
  /** Of lanes that may be held by nobody, because the database was away: they are let go when it is back, before anything else. */
  const left = new Set<string>()
  const guest = ports.model ? openGuest(ports.model, ports) : null
  let away = false

  /** Wakes one of those who sleep: one message is work for one. `from`: what it is about was none of those before. */
  const wakeFrom = (from: number) => {
    const at = sleepers.findIndex((sleeper, n) => n >= from && sleeper !== undefined)
    if (at === -1) unheard += 1
    sleepers[at]?.abort()
    sleepers[at] = undefined
  }
  const wake = () => wakeFrom(0)
  /** The same, for whoever it is work for. */
  const tell = () => {
    wake()
    ports.sender?.wake()
  }

  /** Sleeps; true: it was woken. */
  async function rest(n: number, ms: number, stopped: AbortSignal): Promise<boolean> {
    const sleeper = new AbortController()
    sleepers[n] = sleeper
    await sleep(ms, undefined, { signal: AbortSignal.any([stopped, sleeper.signal]) }).catch(() => undefined)
    sleepers[n] = undefined
    return sleeper.signal.aborted
  }

  /** Claims one lane and works on it; false when none is due. */
  async function once(duty: Duty, stopped: AbortSignal): Promise<boolean> {
    for (const token of left) await letGo(ports.store, token).then(() => left.delete(token))
    const businessNow = ports.clock.now()
    const token = randomUUID()
    // What came of it is not known when the answer is lost, and nobody else gets the lane while its lease runs.
    const leave = (error: unknown): never => {
      left.add(token)
      throw error
    }
    const claimed = await claim(
      ports.store,
      { platforms: ports.platforms, leaseMs, businessNow, ...duty },
      token,
    ).catch(leave)
    if (!claimed) return false
    const waits = Promise.withResolvers<void>()
    const working = work(claimed, { wake: tell, stopped, guest, stepAside: waits.resolve }).finally(() =>
      release(ports.store, claimed).catch(leave),
    )
    await Promise.race([working, waits.promise.then(() => putAside(working))])
    return true
  }

  function putAside(working: Promise<void>): void {
    const ended: Promise<void> = working
      .catch((error: unknown) => {
        if (!isUnavailable(error)) ports.log.error({ err: error }, 'a worker failed')
      })
      .finally(() => {
        aside.delete(ended)
        backFromAside += 1
        wake()
      })
    aside.add(ended)
  }

  /** Waits for one of the lanes that are aside; false when there is none. */
  async function onceAside(): Promise<boolean> {
    if (aside.size === 0) return false
    await Promise.race(aside)
    return true
  }

  const work = (claimed: Claim, shift: Shift): Promise<void> => {
    switch (claimed.kind) {
      case 'inbox':
        return workInbox(claimed, ports, shift)
      case 'outbox':
        return workOutbox(claimed, ports, leaseMs)
      case 'nudge':
        return workNudges(claimed, ports, tell)
    }
  }

  /** Works on somebody's imports and exports; false when none are due. They have a loop of their own, and never hold up a message. */
  async function onceJobs(stopped: AbortSignal): Promise<boolean> {
    const claimed = await claimJob(ports.store, leaseMs)
    if (claimed) await workJobs(claimed, ports, stopped, tell)
    return claimed !== null
  }

  /** When it is tidied next. */
  let untidy: Temporal.Instant | undefined

  /** Tidies, at the start and then day by day. */
  async function onceTidy(): Promise<void> {
    const now = ports.clock.now()
    if (untidy && Temporal.Instant.compare(now, untidy) < 0) return
    untidy = now.add(TIDY)
    const gone = await tidy(ports.store.pool, now)
    if (gone > 0) ports.log.info({ buttons: gone }, 'tidied')
  }

  /** Letters leave beside everything else: a mail server may take its time. */
  async function mailLoop(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const worked = await workMail(ports).catch((error: unknown) => {
        if (!isUnavailable(error)) ports.log.error({ err: error }, 'mail failed')
        return false
      })
      if (!worked) await sleep(JOBS_MS, undefined, { signal }).catch(() => undefined)
    }
  }

  async function jobLoop(signal: AbortSignal): Promise<void> {
    const failed = (error: unknown) => {
      if (!isUnavailable(error)) ports.log.error({ err: error }, 'a job failed')
      return false
    }
    while (!signal.aborted) {
      await onceTidy().catch(failed)
      const worked = await onceJobs(signal).catch(failed)
      if (!worked) await sleep(JOBS_MS, undefined, { signal }).catch(() => undefined)
    }
  }

  /** Works on one lane, and gives how long to rest after it, in milliseconds. */
  async function step(duty: Duty, stopped: AbortSignal): Promise<number> {
    try {
      const worked = await once(duty, stopped)
      away = false
      if (worked) return 0
      const due = await nextDue(ports.store, { platforms: ports.platforms, businessNow: ports.clock.now(), ...duty })
      return Math.min(LONGEST_SLEEP_MS, due)
    } catch (error) {
      if (!isUnavailable(error)) ports.log.error({ err: error }, 'a worker failed')
      else if (!away) ports.log.error({ err: error }, 'the database is away')
      away = isUnavailable(error)
      return AWAY_MS
    }
  }

  /** One of the loops: works while there is something due, then sleeps until the next. What it was woken for and is not its own it passes on. */
  async function loop(n: number, duty: Duty, signal: AbortSignal): Promise<void> {
    let woken = false
    while (!signal.aborted) {
      const before = unheard
      const ms = await step(duty, signal)
      if (ms === 0 || signal.aborted || unheard !== before) continue
      if (woken) wakeFrom(n + 1)
      woken = await rest(n, ms, signal)
    }
  }

  return {
    wake,
    start: () => {
      if (stopping) return
      const controller = new AbortController()
      stopping = controller
      for (const [n, whole] of dutiesOf(ports.workers ?? DEFAULT_WORKERS).entries()) {
        const duty = partOf(ports, whole)
        if (duty.kinds.length > 0) loops.push(loop(n, duty, controller.signal))
      }
      if (ports.turns) return
      loops.push(jobLoop(controller.signal))
      if (ports.mail) loops.push(mailLoop(controller.signal))
    },
    stop: async () => {
      stopping?.abort()
      await Promise.all(loops.splice(0))
      await Promise.all(aside)
      stopping = undefined
    },
    drain: async () => {
      const never = new AbortController().signal
      for (let back = -1; back !== backFromAside; ) {
        // A lane that comes back while nothing seems due has left something to send.
        back = backFromAside
        while (
          (await once(partOf(ports, everything), never)) ||
          (await onceJobs(never)) ||
          (await workMail(ports)) ||
          (await onceAside())
        );
      }
    },
  }
}
