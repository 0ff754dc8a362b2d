import { randomUUIDv7 } from 'node:crypto'
import { App, webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Destination, Reply, Sent } from '../../core/index.ts'
import type { Hear, PlatformBot } from '../bot.ts'
import { openBound } from '../bound.ts'
import type { PlatformDesk } from '../desks/platform.ts'
import { clientOptions, logged, quietLogger } from './api.ts'
import { placeOf } from './chats.ts'
import { createHearing } from './hearing.ts'
import { listen } from './listeners.ts'
import { createPeople } from './people.ts'
import { createPosting, SPACING_MS } from './posting.ts'
import { slackRoute } from './receive.ts'
import { createResponses } from './responses.ts'
import { createSend } from './send.ts'
import { openSocket } from './socket.ts'
import { textsIn } from './texts.ts'

/** A bot in one workspace of Slack. What is absent is null. */
export interface SlackWish {
  readonly botToken: string
  /** For requests over HTTP; without it there is no route. */
  readonly signingSecret: string | null
  /** For Socket Mode, which then brings everything. */
  readonly appToken: string | null
  /** Another Web API root. */
  readonly apiUrl: string | null
  /** How Parley is reached, without a slash at its end: links to it are shown as what they lead to. */
  readonly publicUrl: string | null
  /** Where the credentials are: "env:SLACK_BOT_TOKEN". */
  readonly credentials: string
  readonly desk: PlatformDesk
  readonly log: Logger
  readonly times?: {
    /** How long a call of Slack's may take. Default 10,000 ms. */
    readonly callMs?: number
    /** When Slack is told to deliver again. Default 2,500 ms: it waits 3 seconds. */
    readonly answerMs?: number
    /** The least time between two messages to a channel. Default 1,000 ms. */
    readonly spacingMs?: number
    /** How long to wait before the n-th try to connect anew. */
    readonly againMs?: (attempt: number) => number
    /** How long Socket Mode may be silent. */
    readonly pingMs?: number
  }
}

const CALL_MS = 10_000
const ANSWER_MS = 2_500
const againAfter = (attempt: number): number => Math.min(60_000, 500 * 2 ** Math.min(attempt, 8))

interface Self {
  readonly user: string
  readonly bot: string | undefined
  readonly team: string
  /** By what name people find it. */
  readonly name: string | undefined
}

/** Parley in Slack. Nothing is asked of Slack before `start`. */
export function createSlackBot(wish: SlackWish): PlatformBot {
  const { botToken, signingSecret, appToken, apiUrl, publicUrl, desk, log, times = {} } = wish
  const options = clientOptions(apiUrl, log, times.callMs ?? CALL_MS)
  const client = new webApi.WebClient(botToken, options)
  let self: Self | null = null
  let hear: Hear = async () => {
    throw new Error('Slack was heard before its start')
  }
  let isGone = false
  const underWay = new Set<Promise<void>>()
  const threads = new Map<string, string>()
  const homes = new Map<string, string>()
  const speakers = new Map<string, string>()
  const people = createPeople(client, () => self?.user ?? '')
  const responses = createResponses(times.callMs ?? CALL_MS)
  const posting = createPosting(client, times.spacingMs ?? SPACING_MS)
  const sendIt = createSend({ client, desk, people, posting, responses, threads, log, since: Date.now() })

  const bound = openBound(async () => (self ? desk.installation('slack', self.team, self.name) : null))

  const app = new App({
    // The SDK answers before anything is safe; so requests come to it only when they are.
    receiver: { init: () => undefined, start: async () => undefined, stop: async () => undefined },
    authorize: async () => ({
      botToken,
      ...(self ? { botUserId: self.user, teamId: self.team, ...(self.bot ? { botId: self.bot } : {}) } : {}),
    }),
    clientOptions: options,
    logger: quietLogger(log),
    convoStore: false,
  })
  const { publishHome } = listen(app, {
    client,
    desk,
    people,
    bound,
    publicUrl,
    log,
  })

  /** Does what may be done after Slack was answered; what fails is only logged. */
  function afterwards(work: () => Promise<void>): void {
    const doing: Promise<void> = work()
      .catch((error: unknown) => log.warn(logged(error), 'something in Slack could not be done'))
      .finally(() => underWay.delete(doing))
    underWay.add(doing)
  }

  const hearing = createHearing({
    client,
    people,
    responses,
    desk,
    bound,
    credentials: wish.credentials,
    botToken,
    apiUrl,
    timeoutMs: times.callMs ?? CALL_MS,
    log,
    threads,
    speakers,
    self: () => self,
    hear: (inbound) => {
      isGone = false
      return hear(inbound)
    },
    gone: async () => {
      log.error('Slack has removed the bot, or its token: install it again (docs/slack.md)')
      isGone = true
      const id = await bound.id()
      if (id !== null) await desk.retire(id)
      bound.forget()
    },
    pass: (body) => app.processEvent({ body: { ...body }, ack: async () => undefined }),
    tell: async (chat, reply) => {
      isGone = false
      const to = { platform: 'slack', installationId: '', chat, chatId: '' } as const
      const sent = await sendIt(to, reply, randomUUIDv7())
      if (sent.kind !== 'sent') log.warn({ sent: sent.kind }, 'a note could not be sent')
    },
    pressedInHome: (user, chat) => homes.set(chat, user),
  })

  const socket = appToken
    ? openSocket({
        appToken,
        clientOptions: options,
        take: hearing.take,
        afterwards,
        log,
        againMs: times.againMs ?? againAfter,
        ...(times.pingMs === undefined ? {} : { pingMs: times.pingMs }),
      })
    : null

  async function send(to: Destination, reply: Reply, id: string): Promise<Sent> {
    if (isGone) return { kind: 'blocked' }
    const sent = await sendIt(to, reply, id)
    const user = homes.get(to.chat)
    if (user !== undefined) {
      // What a press in the Home has changed is seen there, too.
      homes.delete(to.chat)
      afterwards(() => publishHome(user))
    }
    return sent
  }

  return {
    platform: 'slack',
    get external() {
      return self?.team ?? null
    },
    routes: signingSecret
      ? [
          slackRoute({
            signingSecret,
            isOurs: (body) => self === null || teamsIn(body).length === 0 || teamsIn(body).includes(self.team),
            take: hearing.take,
            afterwards,
            answerMs: times.answerMs ?? ANSWER_MS,
          }),
        ]
      : [],
    start: async (heard) => {
      hear = bound.hearing(heard)
      const known = await client.auth.test()
      if (!known.user_id || !known.team_id) throw new Error('Slack does not say whose token SLACK_BOT_TOKEN is')
      self = { user: known.user_id, bot: known.bot_id, team: known.team_id, name: known.user }
      // By what name people find it, for those who are given a code; nothing hangs on it.
      await bound.id().catch(() => null)
      await socket?.start()
    },
    send,
    progress: (chat) => {
      const { channel, thread } = placeOf(chat)
      if (!thread || isGone) return
      const status = textsIn(people.language(speakers.get(chat) ?? '') ?? 'en').working
      // It goes by itself when the answer comes.
      afterwards(async () => {
        await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status })
      })
    },
    readers: (chat) => people.readers(placeOf(chat).channel),
    stop: async () => {
      await socket?.stop()
      await Promise.allSettled([...underWay])
    },
  }
}

/** The workspaces of Slack that a request names as those it is for. */
function teamsIn(body: object): string[] {
  const within = (value: unknown, ...path: readonly string[]): unknown =>
    path.reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null ? Object.entries(at).find(([key]) => key === name)?.[1] : undefined,
      value,
    )
  const authorized = within(body, 'authorizations')
  return [
    within(body, 'team_id'),
    within(body, 'context_team_id'),
    within(body, 'team', 'id'),
    within(body, 'user', 'team_id'),
    within(body, 'view', 'app_installed_team_id'),
    ...(Array.isArray(authorized) ? authorized.map((one) => within(one, 'team_id')) : []),
  ].filter((team) => typeof team === 'string')
}
