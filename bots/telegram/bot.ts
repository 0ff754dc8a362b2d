import { setTimeout as pause } from 'node:timers/promises'
import { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import type { Hear, PlatformBot } from '../bot.ts'
import type { PlatformDesk } from '../desks/platform.ts'
import type { Self } from './addressed.ts'
import { call, Unreachable } from './call.ts'
import { fetchFile } from './files.ts'
import { limits, type Rates, rates as telegramRates } from './limits.ts'
import { setMenus } from './menu.ts'
import { createPace } from './pace.ts'
import { placeOf } from './place.ts'
import { type Polling, type PollTimes, pollTimes, startPolling } from './poll.ts'
import { allowedUpdates } from './read.ts'
import { createSender, type Sender } from './send.ts'
import { createTaker } from './take.ts'
import { webhookPaths, webhookRoute } from './webhook.ts'

interface Wish {
  readonly token: string
  /** "https://api.telegram.org", or a server of one's own; without a slash at its end. */
  readonly apiRoot: string
  /** The public address of Parley, to which Telegram posts, and the word by which it is known; null: Parley fetches. */
  readonly webhook: { readonly url: URL; readonly secret: string } | null
  /** Where the token is: "env:TELEGRAM_BOT_TOKEN". */
  readonly credentials: string
  /** Whom it is for; the team, where it is left out. */
  readonly door?: 'staff' | 'customers'
  readonly desk: PlatformDesk
  readonly log: Logger
  readonly rates?: Rates
  readonly poll?: PollTimes
  /** So long a request may take, in seconds; that for updates is held open on top. */
  readonly patienceSeconds?: number
}

/** What a bot needs while it runs. */
interface Running {
  readonly self: Self
  readonly sender: Sender
  readonly take: (update: Update) => Promise<() => void>
  readonly polling: Polling | null
}

/** Makes a bot of Telegram's; nothing happens before `start`, which rejects when Telegram cannot be reached or refuses the token. */
export function createTelegramBot(wish: Wish): PlatformBot {
  const {
    token,
    webhook,
    desk,
    log,
    credentials,
    door = 'staff',
    rates = telegramRates,
    poll = pollTimes,
    patienceSeconds = 30,
  } = wish
  const apiRoot = wish.apiRoot.replace(/\/+$/, '')
  const api = new Api(token, { apiRoot, timeoutSeconds: patienceSeconds })
  const patient = new Api(token, { apiRoot, timeoutSeconds: patienceSeconds + poll.holdSeconds })
  const tasks = new Set<Promise<unknown>>()
  const stopping = new AbortController()
  const shown = new Map<string, number>()
  let running: Running | null = null

  /** Something beside: it is waited for at the end, and fails alone. */
  function beside(what: string, work: () => Promise<unknown>): void {
    const task: Promise<unknown> = work()
      .catch((error: unknown) =>
        log.info({ what, why: error instanceof Unreachable ? error.message : String(error) }, 'left undone'),
      )
      .finally(() => tasks.delete(task))
    tasks.add(task)
  }

  async function start(hear: Hear): Promise<void> {
    if (running) return
    const me = await call('getMe', () => api.getMe())
    if (me.kind !== 'done') throw new Unreachable('Telegram does not say whose token this is')
    const self = { id: me.result.id, username: me.result.username }
    const languages = new Map<string, string>()
    const sender = createSender({
      api,
      desk,
      self,
      pace: createPace(rates),
      language: (chat) => languages.get(chat),
      now: () => performance.now(),
      sleep: async (ms) => pause(ms),
    })
    const take = createTaker({
      api,
      apiRoot,
      token,
      self,
      credentials,
      door,
      desk,
      hear,
      sender,
      languages,
      beside,
      log,
      signal: stopping.signal,
    })
    await listenBy(webhook)
    const polling = webhook
      ? null
      : startPolling({
          api: patient,
          log,
          times: poll,
          take,
          sleep: async (ms, signal) => pause(ms, undefined, { signal }).catch(() => undefined),
        })
    running = { self, sender, take, polling }
    beside('the menus of commands', () => setMenus(api, door))
  }

  /** Has Telegram post, or not. */
  async function listenBy(wanted: Wish['webhook']): Promise<void> {
    const answer = wanted
      ? await call('setWebhook', () =>
          api.setWebhook(`${wanted.url.origin}${webhookPaths[door]}`, {
            secret_token: wanted.secret,
            allowed_updates: allowedUpdates,
          }),
        )
      : await call('deleteWebhook', () => api.deleteWebhook())
    if (answer.kind === 'done') return
    throw new Unreachable(
      answer.kind === 'refused' ? `Telegram refuses the webhook: ${answer.why}` : 'Telegram is busy',
    )
  }

  return {
    platform: 'telegram',
    get external() {
      return running === null ? null : String(running.self.id)
    },
    routes: webhook
      ? [
          webhookRoute(webhookPaths[door], webhook.secret, async (update) => {
            if (!running) throw new Unreachable('the bot has not started')
            return running.take(update)
          }),
        ]
      : [],
    start,
    send: async (to, reply, id) => (running ? running.sender.send(to, reply, id) : { kind: 'later', afterMs: 1_000 }),
    progress: (chat) => {
      const now = performance.now()
      if (now - (shown.get(chat) ?? -Infinity) < limits.actionMs - 1_000) return
      if (shown.size > 1_000) shown.clear()
      shown.set(chat, now)
      beside('a sign of work', () =>
        call('sendChatAction', () => api.raw.sendChatAction({ ...placeOf(chat), action: 'typing' })),
      )
    },
    fetchFile: async (fileId, signal) =>
      fetchFile(api, { token, apiRoot }, { fileId }, AbortSignal.any([signal, stopping.signal])),
    // A bot gets no list of a group's members, only their number.
    readers: async () => null,
    stop: async () => {
      stopping.abort()
      await running?.polling?.stop()
      await Promise.all(tasks)
    },
  }
}
