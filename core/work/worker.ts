import { setTimeout as sleep } from 'node:timers/promises'
import { openGuest } from '../model/guest.ts'
import { workNudges } from '../nudges/tick.ts'
import type { Ports } from '../ports.ts'
import { isUnavailable } from '../store/db.ts'
import { claimJob } from '../store/jobs.ts'
import { type Claim, claim, nextDue, release } from '../store/lanes.ts'
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

/** What a worker takes on: every other one has time for people whatever else is due, and one of four for nothing but hearing them. */
const shift = (n: number): readonly Kind[] => (n % 2 === 0 ? KINDS : n % 4 === 1 ? ['outbox', 'inbox'] : ['inbox'])

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
  const sleepers = new Set<AbortController>()
  /** Lanes that wait for something outside, and are worked on beside the loops. */
  const aside = new Set<Promise<void>>()
  let backFromAside = 0
  const guest = ports.model ? openGuest(ports.model, ports) : null
  let away = false

  /** Wakes one of those who sleep: one message is work for one. */
  const wake = () => {
    for (const sleeper of sleepers) return sleeper.abort()
  }

  async function rest(ms: number, stopped: AbortSignal): Promise<void> {
    const sleeper = new AbortController()
    sleepers.add(sleeper)
    await sleep(ms, undefined, { signal: AbortSignal.any([stopped, sleeper.signal]) }).catch(() => undefined)
    sleepers.delete(sleeper)
  }

  /** Claims one lane and works on it; false when none is due. */
  async function once(kinds: readonly Kind[], stopped: AbortSignal): Promise<boolean> {
    const businessNow = ports.clock.now()
    const claimed = await claim(ports.store, { platforms: ports.platforms, leaseMs, businessNow, kinds })
    if (!claimed) return false
    const waits = Promise.withResolvers<void>()
    const working = work(claimed, { wake, stopped, guest, stepAside: waits.resolve }).finally(() =>
      release(ports.store, claimed),
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
        return workNudges(claimed, ports, wake)
    }
  }

  /** Works on somebody's imports and exports; false when none are due. They have a loop of their own, and never hold up a message. */
  async function onceJobs(stopped: AbortSignal): Promise<boolean> {
    const claimed = await claimJob(ports.store, leaseMs)
    if (claimed) await workJobs(claimed, ports, stopped, wake)
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
  async function step(kinds: readonly Kind[], stopped: AbortSignal): Promise<number> {
    try {
      const worked = await once(kinds, stopped)
      away = false
      if (worked) return 0
      const due = await nextDue(ports.store, { platforms: ports.platforms, businessNow: ports.clock.now(), kinds })
      return Math.min(LONGEST_SLEEP_MS, due)
    } catch (error) {
      if (!isUnavailable(error)) ports.log.error({ err: error }, 'a worker failed')
      else if (!away) ports.log.error({ err: error }, 'the database is away')
      away = isUnavailable(error)
      return AWAY_MS
    }
  }

  /** One of the loops: works while there is something due, then sleeps until the next. */
  async function loop(kinds: readonly Kind[], signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const ms = await step(kinds, signal)
      if (ms > 0 && !signal.aborted) await rest(ms, signal)
    }
  }

  return {
    wake,
    start: () => {
      if (stopping) return
      const controller = new AbortController()
      stopping = controller
      for (let n = 0; n < (ports.workers ?? DEFAULT_WORKERS); n++) loops.push(loop(shift(n), controller.signal))
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
        while ((await once(KINDS, never)) || (await onceJobs(never)) || (await workMail(ports)) || (await onceAside()));
      }
    },
  }
}
