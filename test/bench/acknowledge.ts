import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import { Bot, webhookCallback } from 'grammy'
import pg from 'pg'
import { openWebDesk } from '../../bots/desks/page.ts'
import { openPlatformDesk } from '../../bots/desks/platform.ts'
import { openRoster, type Roster } from '../../bots/roster.ts'
import { createTelegramBot } from '../../bots/telegram/bot.ts'
import { openTurns } from '../../bots/turns.ts'
import { createWebBot } from '../../bots/web/bot.ts'
import { newId } from '../../core/id.ts'
import { type Core, createCore } from '../../core/index.ts'
import type { ModelSettings } from '../../core/model/port.ts'
import { type Bench, quantile, round } from './ground.ts'
import type { Load, Order } from './load.ts'
import type { Result } from './result.ts'

const CHATS = 100
const RATE = 200
const SECONDS = 10
const BURST = 400
const MODEL_MS = 5_000
const secret = 'a-secret-of-the-bench'
const sentences = [
  'note: they want ten per cent off',
  'remind me to call Ivan Petrenko tomorrow at 15:00',
  'what do I have today?',
  'my deals',
  'Acme renewal to Negotiation',
  'thanks',
  "Ivan's phone",
  'reminders this week',
  'who is Ivan Petrenko?',
]
/** What only a model would understand: every tenth message waits for it. */
const riddle = 'yo hoist that thing up the ladder, you know which'
const words = (n: number): string[] =>
  Array.from({ length: n }, (_, at) => (at % 10 === 9 ? riddle : (sentences[at % sentences.length] ?? '')))

/**
 * Updates of Telegram's at 200 a second for ten seconds, every tenth of which goes to a model that takes five: how long until each is
 * acknowledged, and as a ratio to a bot of grammY alone that does one INSERT and answers. Then a burst of 400: how long until all are answered.
 */
export async function acknowledge({ store, ports, url, company }: Bench): Promise<readonly Result[]> {
  const { workspaceId } = await company(10_000)
  await people(workspaceId)
  const wire = new Worker(new URL('./load.ts', import.meta.url))
  const [{ port }] = await once(wire, 'message')
  const apiRoot = `http://127.0.0.1:${port}`
  const parley = await openParley(apiRoot)
  const bare = await openBare(apiRoot)
  const load = async (
    of: { url: string; headers: Record<string, string> },
    more: Pick<Order, 'rate' | 'texts' | 'answered'>,
  ): Promise<Load> => {
    wire.postMessage({ url: of.url, headers: of.headers, ...more, chats: CHATS } satisfies Order)
    const [told] = await once(wire, 'message')
    return told
  }
  const steady = { rate: RATE, texts: words(RATE * SECONDS), answered: false }
  const burst = {
    rate: 0,
    texts: Array.from({ length: BURST }, (_, at) => sentences[at % sentences.length] ?? ''),
    answered: true,
  }
  await load(bare, { ...burst, texts: burst.texts.slice(0, 50) })
  await load(parley, { ...burst, texts: burst.texts.slice(0, 50) })
  const bursts = { bare: await load(bare, burst), parley: await load(parley, burst) }
  const steadies = { bare: await load(bare, steady), parley: await load(parley, steady) }
  await parley.close()
  await bare.close()
  await wire.terminate()
  const p = ({ acknowledged }: Load, at: number) => quantile(acknowledged, at)
  const detail = {
    bareP50Ms: round(p(steadies.bare, 0.5)),
    bareP99Ms: round(p(steadies.bare, 0.99)),
    p50Ms: round(p(steadies.parley, 0.5)),
    p99Ms: round(p(steadies.parley, 0.99)),
    mostMs: round(Math.max(...steadies.parley.acknowledged)),
    refused: steadies.parley.refused,
  }
  const { bare: base, parley: mine } = bursts
  return [
    { name: 'acknowledge/p99', ratio: detail.p99Ms, unit: 'ms', n: steady.texts.length, detail },
    {
      name: 'acknowledge/vs-bare',
      ratio: round(detail.p50Ms / detail.bareP50Ms),
      unit: 'x',
      n: steady.texts.length,
      detail,
    },
    {
      name: 'telegram/answered/vs-bare',
      ratio: round(mine.wholeMs / base.wholeMs),
      unit: 'x',
      n: BURST,
      detail: {
        bareMs: round(base.wholeMs),
        parleyMs: round(mine.wholeMs),
        aSecond: round((BURST * 1_000) / mine.wholeMs),
      },
    },
  ]

  /** So many colleagues, each with an account in Telegram. */
  async function people(workspace: string): Promise<void> {
    const installation = newId()
    await store.pool.query(
      `insert into installation (workspace_id, id, platform, external) values ($1, $2, 'telegram', '1000')`,
      [workspace, installation],
    )
    for (let n = 1; n <= CHATS; n++) {
      const member = newId()
      await store.pool.query(
        `with m as (insert into member (workspace_id, id, name, role, language, timezone) values ($1, $2, $3, 'rep', 'en', 'Europe/Kyiv') returning id)
         insert into account (workspace_id, id, installation_id, external, member_id) select $1, $4, $5, $6, id from m`,
        [workspace, member, `Rep ${n}`, newId(), installation, String(n)],
      )
    }
  }

  /** Parley as it is served: web server, webhook, core, the thread of the turns, a model that takes its time. */
  async function openParley(apiRoot: string) {
    const model = createServer((request, response) => {
      request.resume()
      setTimeout(() => {
        response.setHeader('content-type', 'application/json')
        response.end(
          JSON.stringify({
            id: 'x',
            object: 'chat.completion',
            created: 0,
            model: 'slow',
            choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'I do not know.' } }],
          }),
        )
      }, MODEL_MS)
    })
    await once(model.listen(0, '127.0.0.1'), 'listening')
    const { port: modelPort } = model.address() as AddressInfo
    const made: { roster: Roster | null } = { roster: null }
    const { log, clock } = ports
    const settings: ModelSettings = {
      apiKey: null,
      baseUrl: `http://127.0.0.1:${modelPort}`,
      model: 'slow',
      transcribeModel: 'none',
      price: null,
      tokensPerDay: 1_000_000_000,
    }
    const turns = openTurns({
      settings: () => ({
        ...{ url, address: 'https://parley.example', level: 'error', model: settings },
        ...{ mail: null, leaseMs: undefined, now: null, customersAMinute: 600 },
      }),
      log,
      written: () => core.wake(),
      progress: (chat) => made.roster?.progress(chat),
      readers: undefined,
      fetchFile: undefined,
    })
    const core: Core = createCore({
      ...ports,
      platforms: ['telegram'],
      send: async (...message) => made.roster?.send(...message) ?? { kind: 'later', afterMs: 100 },
      turns,
    })
    const desk = openPlatformDesk({ store, clock, look: core.look })
    const unlimited = { most: 10_000, withinMs: 1_000 }
    const bot = createTelegramBot({
      token: '1000:bench',
      apiRoot,
      webhook: { url: new URL('https://parley.example'), secret },
      credentials: 'env:TELEGRAM_BOT_TOKEN',
      desk,
      log,
      rates: { chat: unlimited, group: unlimited, overall: unlimited },
    })
    const roster = openRoster({ bots: [{ name: 'telegram', bot }], desk, log })
    made.roster = roster
    const web = createWebBot({
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      log,
      desk: openWebDesk({ store, clock }),
      ready: async () => true,
      seats: { open: false, token: null },
      routes: roster.routes,
    })
    await web.start(core.hear)
    await roster.start(core.hear)
    core.start()
    return {
      url: `${web.address()}/telegram/webhook`,
      headers: { 'x-telegram-bot-api-secret-token': secret },
      close: async () => {
        await Promise.all([roster.stop(), web.stop()])
        await core.stop()
        model.closeAllConnections()
        model.close()
      },
    }
  }

  /** The least that a bot can do: a row, an answer. */
  async function openBare(apiRoot: string) {
    const pool = new pg.Pool({ connectionString: url })
    pool.on('error', () => undefined)
    await pool.query('create table heard (id uuid primary key, chat bigint, body text)')
    const bot = new Bot('1000:bench', { client: { apiRoot } })
    bot.on('message:text', async (context) => {
      await pool.query('insert into heard values ($1, $2, $3)', [newId(), context.chat.id, context.message.text])
      await context.reply('Noted.')
    })
    await bot.init()
    const server = createServer(webhookCallback(bot, 'http', { secretToken: secret }))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port: own } = server.address() as AddressInfo
    return {
      url: `http://127.0.0.1:${own}/`,
      headers: { 'x-telegram-bot-api-secret-token': secret },
      close: async () => {
        server.closeAllConnections()
        server.close()
        await pool.end()
      },
    }
  }
}
