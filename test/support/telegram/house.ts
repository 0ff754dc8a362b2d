import Fastify, { type FastifyInstance } from 'fastify'
import { type Logger, pino } from 'pino'
import type { PlatformBot } from '../../../bots/bot.ts'
import { openPlatformDesk, type PlatformDesk } from '../../../bots/desks/platform.ts'
import type { Route } from '../../../bots/route.ts'
import { createTelegramBot } from '../../../bots/telegram/bot.ts'
import type { Rates } from '../../../bots/telegram/limits.ts'
import { webhookPaths } from '../../../bots/telegram/webhook.ts'
import { servePlatforms } from '../../../bots/web/platforms.ts'
import { newId } from '../../../core/id.ts'
import { type Core, createCore } from '../../../core/index.ts'
import type { ModelSettings } from '../../../core/model/port.ts'
import { openWorld, type World } from '../world.ts'
import { openTelegram, type Shown, type TelegramServer } from './server.ts'
import type { Happening } from './updates.ts'

/** Parley with a bot of Telegram's: a real core and database, the real kit, and a server that stands in for Telegram. */
export interface House {
  readonly world: World
  readonly telegram: TelegramServer
  readonly core: Core
  readonly bot: PlatformBot
  readonly desk: PlatformDesk
  readonly installationId: string
  /** The lines of the log. */
  readonly log: readonly string[]
  /** Something happens and is answered; gives what was shown meanwhile. */
  happens(...what: readonly Happening[]): Promise<readonly Shown[]>
  /** Until everything has been fetched and answered. */
  settle(): Promise<void>
  close(): Promise<void>
}

interface Wish {
  /** People of the team, by their ids in the company, and their numbers at Telegram. */
  readonly people?: Readonly<Record<string, number>>
  /** Whether the bot belongs to the company already. Default: yes. */
  readonly bound?: boolean
  /** Whom the bot is for. Default: the team. */
  readonly door?: 'staff' | 'customers'
  readonly webhook?: boolean
  readonly rates?: Rates
  readonly model?: ModelSettings
  /** Stands before the way to the inbox: throws what a database that is away would. */
  readonly before?: () => Promise<void>
  /** Instead of starting at once. */
  readonly start?: boolean
}

/** As fast as a test likes. */
const hurried: Rates = {
  chat: { most: 1_000, withinMs: 1 },
  group: { most: 1_000, withinMs: 1 },
  overall: { most: 1_000, withinMs: 1 },
}

export const SECRET = 'a-secret-that-telegram-knows'

export async function openHouse(company: unknown, wish: Wish = {}): Promise<House> {
  const world = await openWorld(company)
  const { store, clock, workspaceId } = world
  const telegram = await openTelegram()
  const lines: string[] = []
  const log: Logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) })
  const installationId = newId()
  if (wish.bound ?? true) {
    const bot = {
      workspaceId,
      id: installationId,
      platform: 'telegram',
      external: '4242',
      door: wish.door ?? 'staff',
      credentials: 'env:TELEGRAM_BOT_TOKEN',
    } as const
    await store.prisma.installation.createMany({ data: [bot] })
    for (const [member, user] of Object.entries(wish.people ?? {}))
      await store.prisma.account.createMany({
        data: [{ workspaceId, id: newId(), installationId, external: String(user), memberId: world.id(member) }],
      })
  }
  const made: { bot: PlatformBot | null } = { bot: null }
  const web = wish.webhook ? await openDoor(() => made.bot?.routes ?? [], log) : null
  const desk = openPlatformDesk({ store, clock, look: async () => ({ kind: 'nothing', language: 'en' }) })
  const bot = createTelegramBot({
    token: telegram.token,
    apiRoot: telegram.apiRoot,
    webhook: web ? { url: web.url, secret: SECRET } : null,
    credentials: 'env:TELEGRAM_BOT_TOKEN',
    door: wish.door ?? 'staff',
    desk,
    log,
    rates: wish.rates ?? hurried,
    poll: { holdSeconds: 50, again: () => 1 },
  })
  made.bot = bot
  const core = createCore({
    store,
    clock,
    log: pino({ level: 'silent' }),
    platforms: ['telegram'],
    send: bot.send,
    progress: ({ chat }) => bot.progress(chat),
    readers: async ({ chat }) => bot.readers(chat),
    fetchFile: async ({ remote }, signal) => bot.fetchFile?.(remote, signal) ?? { kind: 'gone' },
    ...(wish.model ? { model: wish.model } : {}),
  })
  const hear: Core['hear'] = async (inbound) => {
    await wish.before?.()
    return core.hear(inbound)
  }
  if (wish.start ?? true) await bot.start(hear)

  let last = 0
  const settle = async () => {
    await telegram.until(() => telegram.standing.webhook !== null || telegram.standing.waiting.length === 0)
    await core.drain()
  }
  return {
    world,
    telegram,
    core,
    bot,
    desk,
    installationId,
    log: lines,
    happens: async (...what) => {
      const before = telegram.shown.length
      for (const one of what) last = telegram.happens(one)
      if (web) {
        for (const update of telegram.standing.waiting.splice(0)) {
          const status = await telegram.post(update)
          if (status !== 200) throw new Error(`the webhook answered ${status} to update ${last}`)
        }
      }
      await settle()
      return telegram.shown.slice(before)
    },
    settle,
    close: async () => {
      await bot.stop()
      await core.stop()
      await web?.door.close()
      await telegram.close()
      await world.close()
    },
  }
}

/** A web server for the webhook; `routes` are asked for with each request, since the bot needs the address first. */
async function openDoor(
  routes: () => readonly Route[],
  log: Logger,
): Promise<{ readonly door: FastifyInstance; readonly url: URL }> {
  const door = Fastify()
  const handle: Route['handle'] = async (request) => (await routes()[0]?.handle(request)) ?? { status: 404 }
  servePlatforms(door, [{ path: webhookPaths.staff, maxBytes: 1024 * 1024, handle }], log)
  return { door, url: new URL(await door.listen({ host: '127.0.0.1', port: 0 })) }
}
