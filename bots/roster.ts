import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Ports } from '../core/ports.ts'
import type { Hear, PlatformBot } from './bot.ts'
import type { PlatformDesk } from './desks/platform.ts'
import type { PlatformAnswer, PlatformRequest, Route } from './route.ts'

/** The bots of the platforms in the cloud, as one: what is sent goes to the bot of its installation. */
export interface Roster extends Required<Pick<Ports, 'send' | 'progress' | 'readers' | 'fetchFile'>> {
  readonly routes: readonly Route[]
  /**
   * Starts every bot; gives a line for each: how it stands. One that cannot start (a wrong token, a platform that is away) is tried again in
   * the background, and one that takes long is not waited for.
   */
  start(hear: Hear): Promise<readonly string[]>
  stop(): Promise<void>
}

interface Wish {
  readonly bots: readonly { readonly name: string; readonly bot: PlatformBot }[]
  readonly desk: Pick<PlatformDesk, 'installation'>
  readonly log: Logger
  /** How long to wait before a start is tried again. */
  readonly againMs?: (attempt: number) => number
  /** How long a start is waited for. */
  readonly patienceMs?: number
}

/** Doubles from two seconds to five minutes. */
const backOff = (attempt: number): number => Math.min(300_000, 2_000 * 2 ** Math.min(attempt, 10))
const PATIENCE_MS = 5_000
/** A bot that is not here: another process may have it, or it is to come. */
const ELSEWHERE_MS = 60_000

/** Puts the bots together; nothing happens before `start`. */
export function openRoster({ bots, desk, log, againMs = backOff, patienceMs = PATIENCE_MS }: Wish): Roster {
  const stopping = new AbortController()
  const starts: Promise<string>[] = []
  const retries = new Set<Promise<void>>()
  const homes = new Map<string, PlatformBot>()

  /** The bot of an installation; undefined while none of these is bound to it. */
  async function botOf(installationId: string): Promise<PlatformBot | undefined> {
    const known = homes.get(installationId)
    if (known) return known
    for (const { bot } of bots) {
      const id = bot.external === null ? null : await desk.installation(bot.platform, bot.external)
      if (id !== null) homes.set(id, bot)
    }
    return homes.get(installationId)
  }

  async function startOne({ name, bot }: Wish['bots'][number], hear: Hear): Promise<string> {
    try {
      await bot.start(hear)
      return `${name}: listens`
    } catch (error) {
      log.error({ err: error, bot: name }, 'a bot cannot start')
      const again: Promise<void> = retry({ name, bot }, hear).finally(() => retries.delete(again))
      retries.add(again)
      return `${name}: cannot start (${error instanceof Error ? error.message : String(error)}); it is tried again, and npm run doctor says more`
    }
  }

  async function retry({ name, bot }: Wish['bots'][number], hear: Hear): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; attempt++) {
      await sleep(againMs(attempt), undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return
      try {
        await bot.start(hear)
        log.info({ bot: name }, 'the bot listens now')
        return
      } catch (error) {
        log.warn({ err: error, bot: name, attempt }, 'a bot still cannot start')
      }
    }
  }

  return {
    routes: together(bots.flatMap(({ bot }) => bot.routes)),
    start: async (hear) => {
      const enough = new AbortController()
      const late = sleep(patienceMs, undefined, { signal: enough.signal }).catch(() => undefined)
      starts.push(...bots.map((one) => startOne(one, hear)))
      const lines = bots.map(({ name }, at) =>
        Promise.race([starts[at] ?? '', late.then(() => `${name}: is still being started`)]),
      )
      return Promise.all(lines).finally(() => enough.abort())
    },
    send: async (to, reply, id) => {
      const bot = await botOf(to.installationId)
      return bot ? bot.send(to, reply, id) : { kind: 'later', afterMs: ELSEWHERE_MS }
    },
    // A sign of work for a bot that nothing has been sent by yet can be spared.
    progress: ({ installationId, chat }) => homes.get(installationId)?.progress(chat),
    fetchFile: async ({ installationId, remote }, signal) => {
      const bot = await botOf(installationId)
      if (!bot?.fetchFile) throw new Error('no bot of this installation is here that fetches files')
      return bot.fetchFile(remote, signal)
    },
    readers: async ({ installationId, chat }) => (await botOf(installationId))?.readers(chat) ?? null,
    stop: async () => {
      stopping.abort()
      await Promise.all([...starts, ...retries, ...bots.map(({ bot }) => bot.stop())])
    },
  }
}

/** Bots of one path are asked in turn: whose signature it is answers, and what nobody signed is refused. */
function together(routes: readonly Route[]): Route[] {
  return [...Map.groupBy(routes, ({ path }) => path)].map(([path, same]) => ({
    path,
    maxBytes: Math.max(...same.map(({ maxBytes }) => maxBytes)),
    handle: (request) => firstOf(same, request),
  }))
}

async function firstOf(routes: readonly Route[], request: PlatformRequest): Promise<PlatformAnswer> {
  for (const route of routes) {
    const answer = await route.handle(request)
    if (answer.status !== 401) return answer
  }
  return { status: 401 }
}
