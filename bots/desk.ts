import { setTimeout as pause } from 'node:timers/promises'
import type { Store } from '../core/store/db.ts'
import { isBusy, type LastReading, lastReading, nextNudge, setLanguage, terminalOf } from '../core/store/seats.ts'

/** What a terminal needs of a company besides the core: who can speak there, and a look behind the scenes. */
export interface Desk {
  readonly installationId: string
  /** The workspace's zone. */
  readonly zone: string
  readonly seats: readonly { readonly name: string; readonly external: string }[]
  /** The language in which Parley answers a seat. */
  setLanguage(external: string, language: string): Promise<void>
  /** How the last message of a seat was read; null when there was none. */
  lastReading(external: string): Promise<LastReading | null>
  /** When something is due next by the business clock. */
  nextDue(): Promise<Temporal.Instant | null>
  /** Works with `drain` until nothing is under way at this console, in other processes either, for half a minute at most. */
  settle(drain: () => Promise<void>): Promise<void>
}

/** How long another process may take over what it has begun, and how often that is looked at. */
const patienceMs = 30_000
const lookMs = 20

/** Works until nothing is under way at a console. */
export async function settled(isUnderWay: () => Promise<boolean>, drain: () => Promise<void>): Promise<void> {
  const started = performance.now()
  do {
    await drain()
    if (!(await isUnderWay())) return
    await pause(lookMs)
  } while (performance.now() - started < patienceMs)
}

/** The desk of a company; null when it has no console. */
export async function openDesk(
  store: Store,
  company: { readonly workspaceId: string; readonly seats: Desk['seats'] },
): Promise<Desk | null> {
  const { pool } = store
  const terminal = await terminalOf(pool, company.workspaceId)
  if (!terminal) return null
  return {
    ...terminal,
    seats: company.seats,
    setLanguage: (external, language) => setLanguage(pool, terminal, external, language),
    lastReading: (external) => lastReading(pool, terminal, external),
    nextDue: () => nextNudge(pool, company.workspaceId),
    settle: (drain) => settled(() => isBusy(pool, terminal), drain),
  }
}
