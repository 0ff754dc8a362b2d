import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type Logger, pino } from 'pino'
import { openPlatformDesk, type PlatformDesk } from '../../../bots/desks/platform.ts'
import { type MovableClock, standingClock } from '../../../bots/dialogue/clock.ts'
import { loadFor } from '../../../bots/dialogue/open.ts'
import { createSlackBot, type SlackWish } from '../../../bots/slack/bot.ts'
import { newId } from '../../../core/id.ts'
import { type Core, createCore } from '../../../core/index.ts'
import { openStore, type Store } from '../../../core/store/db.ts'
import { testDatabase } from '../database.ts'
import { event, message } from './payloads.ts'
import { buttonsOf, type Pressable, seenOf } from './seen.ts'
import { type SlackServer, startSlack, TOKEN } from './server.ts'
import { BOT, type Posted, type User } from './workspace.ts'

export const SECRET = 'stand-in-secret'
export const PUBLIC_URL = 'https://parley.example'

/** People of the small company in Slack, and some who are not of it. */
export const PEOPLE = {
  olena: { id: 'UOLENA', name: 'Olena Kovalenko', locale: 'en-GB' },
  petro: { id: 'UPETRO', name: 'Petro Bondar', locale: 'uk-UA' },
  zoe: { id: 'UZOE', name: 'Zoe Stranger', locale: 'lt-LT' },
  gone: { id: 'UGONE', name: 'Somebody Gone', deleted: true },
  robot: { id: 'UROBOT', name: 'Robot', bot: true },
} satisfies Record<string, User>

/** A Parley of its own with a bot in a stand-in for Slack, and the ways by which Slack reaches it. */
export interface SlackHouse {
  readonly slack: SlackServer
  readonly bot: ReturnType<typeof createSlackBot>
  readonly core: Core
  readonly store: Store
  readonly clock: MovableClock
  readonly desk: PlatformDesk
  readonly workspaceId: string
  readonly installationId: string
  readonly seats: readonly { readonly name: string; readonly external: string }[]
  /** Posts a request as Slack does, signed; gives the answer. */
  post(
    body: object,
    how?: { readonly form?: boolean; readonly signature?: string; readonly age?: number },
  ): Promise<{ status: number; body: string }>
  /** Somebody writes to the bot; gives the messages that came of it. */
  say(
    user: User,
    text: string,
    more?: { readonly ts?: string; readonly thread?: string; readonly parent?: string },
  ): Promise<readonly Posted[]>
  /** Posts, works until nothing is due, and gives the messages that came of it. */
  hear(body: object, form?: boolean): Promise<readonly Posted[]>
  /** What may be done after Slack was answered is done. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** The words of messages, with their buttons: `Done … [Undo]`. */
export const wordsOf = (posted: readonly Posted[]): string =>
  posted
    .map(({ blocks, text }) => {
      const buttons = buttonsOf(blocks).map(({ label }) => `[${label}]`)
      return [blocks === undefined ? text : seenOf(blocks), ...buttons].join('\n')
    })
    .join('\n')

/** The last button that says so. */
export function buttonIn(posted: readonly Posted[], label: string): Pressable & { readonly message: Posted } {
  for (const message of posted.toReversed()) {
    const found = buttonsOf(message.blocks).find((one) => one.label === label)
    if (found) return { ...found, message }
  }
  throw new Error(`no button says "${label}" in: ${wordsOf(posted)}`)
}

interface Wish {
  readonly company?: 'small' | 'demo'
  readonly now?: string
  /** Changes what the bot is given. */
  readonly bot?: (wish: SlackWish) => SlackWish
  readonly log?: Logger
  /** Who of the team is in Slack: by the seat's name. Default: Olena and Petro. */
  readonly linked?: Readonly<Record<string, string>>
  readonly bound?: boolean
  /** Who is in the stand-in's workspace. */
  readonly people?: readonly User[]
  readonly clock?: MovableClock
  readonly start?: boolean
}

/** Opens it. `close` it in `afterAll`. */
export async function openSlackHouse({
  company = 'small',
  now = '2026-11-25T10:30:00+02:00',
  ...wish
}: Wish = {}): Promise<SlackHouse> {
  const database = await testDatabase()
  const store = openStore(database.url)
  const clock = wish.clock ?? standingClock(Temporal.Instant.from(now))
  const loaded = await loadFor(store, company, clock)
  if (!loaded) throw new Error('there is no company')
  const { workspaceId, seats } = loaded
  const log = wish.log ?? pino({ level: 'silent' })
  const slack = await startSlack(wish.people ?? Object.values(PEOPLE), Math.floor(Date.now() / 1_000))
  slack.workspace.channels.set('CSALES', [PEOPLE.olena.id, PEOPLE.petro.id, PEOPLE.gone.id, PEOPLE.robot.id, BOT.user])
  const installationId = newId()
  if (wish.bound !== false) {
    const bot = {
      workspaceId,
      id: installationId,
      platform: 'slack',
      external: BOT.team,
      credentials: 'env:NONE',
    } as const
    await store.prisma.installation.createMany({ data: [bot] })
    const accounts = wish.linked ?? { olena: PEOPLE.olena.id, petro: PEOPLE.petro.id }
    for (const [seat, external] of Object.entries(accounts)) {
      const { memberId } = await store.prisma.account.findFirstOrThrow({ where: { external: seat } })
      await store.prisma.account.createMany({
        data: [{ workspaceId, id: newId(), installationId, external, memberId }],
      })
    }
  }
  const core: Core = createCore({
    store,
    clock,
    log,
    platforms: ['slack'],
    send: (...given) => bot.send(...given),
    progress: ({ chat }) => bot.progress(chat),
    readers: ({ chat }) => bot.readers(chat),
    address: PUBLIC_URL,
  })
  const desk = openPlatformDesk({ store, clock, look: core.look })
  const standard: SlackWish = {
    botToken: TOKEN,
    signingSecret: SECRET,
    appToken: null,
    apiUrl: slack.apiUrl,
    publicUrl: PUBLIC_URL,
    credentials: 'env:SLACK_BOT_TOKEN',
    desk,
    log,
    times: { spacingMs: 0, againMs: () => 0, answerMs: 30_000 },
  }
  const bot = createSlackBot(wish.bot?.(standard) ?? standard)
  if (wish.start !== false) await bot.start(core.hear)

  // As the web server does it: the raw bytes go to the route.
  const gate = createServer(async (request, response) => {
    const [route] = bot.routes
    const body = await buffer(request)
    const answer = await route
      ?.handle({ headers: request.headers, body })
      .catch(() => ({ status: 503, headers: {}, body: '' }))
    response.writeHead(answer?.status ?? 404, answer?.headers).end(answer?.body)
  })
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve))
  const address = gate.address()
  const port = typeof address === 'object' && address ? address.port : 0

  const post: SlackHouse['post'] = async (body, { form = false, signature, age = 0 } = {}) => {
    const fields = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]))
    const raw =
      'event' in body || 'challenge' in body
        ? JSON.stringify(body)
        : new URLSearchParams(form ? fields : { payload: JSON.stringify(body) }).toString()
    const stamp = String(Math.floor(Date.now() / 1_000) - age)
    const hash = createHmac('sha256', SECRET).update(`v0:${stamp}:${raw}`).digest('hex')
    const answer = await fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': raw.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': stamp,
        'x-slack-signature': signature ?? `v0=${hash}`,
      },
      body: raw,
    })
    return { status: answer.status, body: await answer.text() }
  }
  const hear: SlackHouse['hear'] = async (body, form = false) => {
    const before = slack.workspace.shown.length
    const { status, body: why } = await post(body, { form })
    if (status !== 200) throw new Error(`Slack was answered ${status} ${why}`)
    await core.drain()
    return slack.workspace.shown.slice(before)
  }
  return {
    slack,
    bot,
    core,
    store,
    clock,
    desk,
    workspaceId,
    installationId,
    seats,
    post,
    hear,
    say: ({ id: user }, text, { ts = slack.workspace.nextTs(), ...more } = {}) =>
      hear(event(message({ channel: slack.workspace.directOf(user), user, text, ts, ...more }))),
    settled: () => bot.stop(),
    close: async () => {
      await bot.stop()
      gate.closeAllConnections()
      await new Promise((resolve) => gate.close(resolve))
      await slack.close()
      await core.stop()
      await store.close()
      await database.drop()
    },
  }
}

/** A unique id for an event. */
export const eventId = (): string => `Ev${randomUUID().slice(0, 8)}`
