import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../../core/clock.ts'
import { languages } from '../../core/languages/index.ts'
import { isUnavailable } from '../../core/store/away.ts'
import type { Store } from '../../core/store/db.ts'
import {
  isBusy,
  type LastReading,
  languageOf,
  lastReading,
  nextNudge,
  setLanguage,
  terminalOf,
} from '../../core/store/seats.ts'
import { seatFor, workspacesOf } from '../../core/store/team.ts'
import { type Drawer, openDrawer } from './drawer.ts'

/** What a terminal needs of a company besides the core: who can speak there, and a look behind the scenes. */
export interface Desk {
  /** Files that are dropped and sent here. */
  readonly drawer: Drawer
  readonly installationId: string
  /** The workspace's zone. */
  readonly zone: string
  readonly seats: readonly { readonly name: string; readonly external: string }[]
  /** What Parley speaks: codes, and the languages' own names. */
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  /** The code of the language in which Parley answers a seat. */
  language(external: string): Promise<string>
  setLanguage(external: string, language: string): Promise<void>
  /** How the last message of a seat was read; null when there was none. */
  lastReading(external: string): Promise<LastReading | null>
  /** When something is due next by the business clock. */
  nextDue(): Promise<Temporal.Instant | null>
  /** Whether something failed because the database is away, so that it may go well later. */
  isAway(error: unknown): boolean
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

/** The company of this database that is no demo, with a seat for the member of this name alone; null when there is none, or several are. */
export async function seatOf(
  store: Store,
  name: string,
): Promise<{ readonly workspaceId: string; readonly seats: Desk['seats'] } | null> {
  const [first] = await workspacesOf(store)
  const seat = first && !first.demo ? await seatFor(store, first.id, name) : null
  return first && seat ? { workspaceId: first.id, seats: [seat] } : null
}

/** The desk of a company; null when it has no console. */
export async function openDesk(
  store: Store,
  company: { readonly workspaceId: string; readonly seats: Desk['seats'] },
  clock: Clock,
): Promise<Desk | null> {
  const { pool } = store
  const terminal = await terminalOf(pool, company.workspaceId)
  if (!terminal) return null
  return {
    ...terminal,
    drawer: openDrawer(store, { workspaceId: company.workspaceId, installationId: terminal.installationId, clock }),
    seats: company.seats,
    languages: Object.values(languages).map(({ code, name }) => ({ code, name })),
    language: async (external) => (await languageOf(pool, terminal, external)) ?? 'en',
    setLanguage: (external, language) => setLanguage(pool, terminal, external, language),
    lastReading: (external) => lastReading(pool, terminal, external),
    nextDue: () => nextNudge(pool, company.workspaceId),
    isAway: isUnavailable,
    settle: (drain) => settled(() => isBusy(pool, terminal), drain),
  }
}
