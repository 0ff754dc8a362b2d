import type { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Inbound, Reply } from '../../core/index.ts'
import type { Hear } from '../bot.ts'
import type { Bound } from '../bound.ts'
import type { PlatformDesk } from '../desks/platform.ts'
import { isSlacks, logged } from './api.ts'
import { isDirect, nameOf } from './chats.ts'
import { type Kept, keepShared } from './files.ts'
import { typed } from './mrkdwn.ts'
import type { People } from './people.ts'
import { type Heard, peopleIn, read, type Said } from './read.ts'
import type { Responses } from './responses.ts'
import { languageOf, textsIn } from './texts.ts'

/** What Slack is answered, and what is done once it has been: nothing of that may be lost with the message, which is safe by then. */
export interface Taken {
  readonly status: 200 | 503
  /** What a modal is to do. */
  readonly body?: object
  readonly after?: () => Promise<void>
}

interface Wish {
  readonly client: webApi.WebClient
  readonly people: People
  readonly responses: Responses
  readonly desk: Pick<PlatformDesk, 'unbound' | 'keepFile' | 'now'>
  readonly bound: Bound
  readonly credentials: string
  readonly botToken: string
  readonly apiUrl: string | null
  readonly timeoutMs: number
  readonly log: Logger
  /** The threads of direct conversations, filled here (send.ts reads them). */
  readonly threads: Map<string, string>
  /** Who spoke last in a chat. */
  readonly speakers: Map<string, string>
  /** Who the bot is; null before it has started. */
  self(): { readonly user: string; readonly team: string } | null
  hear: Hear
  /** The workspace of Slack has thrown the bot out. */
  gone(): Promise<void>
  /** Gives what is new to the SDK's listeners. */
  pass(body: object): Promise<void>
  /** Says something that is no answer of the core's: to who writes to a bot without a company, or of a file that did not come. */
  tell(chat: string, reply: Reply, language?: string): Promise<void>
  /** Somebody has pressed a button in the Home. */
  pressedInHome(user: string, chat: string): void
}

export interface Hearing {
  /** Takes one request of Slack's, whose signature is right. It resolves once what it says is safe. */
  take(body: object): Promise<Taken>
}

const MOST_KNOWN = 5_000

/** How messages come in: what Slack says is put into the inbox before it is told so. */
export function createHearing(wish: Wish): Hearing {
  const { desk, people, log } = wish
  /** Events that are done with, and those that are being worked on: a redelivery waits for the first to end. */
  const done = new Map<string, Promise<Taken>>()

  async function take(body: object): Promise<Taken> {
    const self = wish.self()
    if (!self) return { status: 503 }
    if (isFarewell(body, self.team)) {
      await wish.gone()
      return { status: 200 }
    }
    const names = await people.names(peopleIn(body))
    const heard: Heard = read(body, { self: self.user, names })
    if (heard.kind === 'aside') return { status: 200, after: () => wish.pass(body) }
    if (heard.kind === 'refused') return { status: 200, body: { response_action: 'errors', errors: heard.errors } }
    const { said } = heard
    const id = await wish.bound.id()
    if (id === null) return unbound(said, self.team)
    const inbounds = await inboundsOf(said, id, self.user)
    let isNew = false
    for (const inbound of inbounds.messages) if ((await wish.hear(inbound)) === 'new') isNew = true
    return {
      status: 200,
      after: async () => {
        if (isNew) await wish.pass(body)
        for (const { chat, reply } of inbounds.words) await wish.tell(chat, reply)
        if (said.from === 'shortcut' && isNew) await note(said)
      },
    }
  }

  /** A bot that belongs to no company: a code binds it, everybody else is told what it is. */
  async function unbound(said: Said, team: string): Promise<Taken> {
    const chat = await chatOf(said)
    const who = await people.person(said.user)
    const reply = await desk.unbound({
      platform: 'slack',
      external: team,
      credentials: wish.credentials,
      account: { external: said.user, name: who?.name, language: who?.locale },
      direct: chat.direct,
      text: said.body?.kind === 'text' ? said.body.text : '',
    })
    keepResponse(chat.external, said)
    return { status: 200, after: () => wish.tell(chat.external, reply) }
  }

  async function chatOf({ where, user }: Said): Promise<Inbound['chat']> {
    if (where.kind === 'chat') return where.chat
    const own = await people.direct(user)
    if (where.kind === 'own' || where.channel === own) return { external: own, direct: true }
    return { external: nameOf({ channel: where.channel, only: user }), direct: true }
  }

  function keepResponse(chat: string, { responseUrl, ephemeral }: Said): void {
    if (responseUrl && isSlacks(responseUrl, wish.apiUrl)) wish.responses.keep(chat, responseUrl, ephemeral)
  }

  /** What is said, with all that had to be asked for: who says it, in which chat, what it is about, and the files. */
  async function inboundsOf(said: Said, installationId: string, self: string) {
    const [chat, who, quote, url] = await Promise.all([
      chatOf(said),
      people.person(said.user),
      said.root ? quoteOf(said.root, self) : undefined,
      said.linkTo ? linkTo(said.linkTo) : undefined,
    ])
    keepResponse(chat.external, said)
    if (said.thread && said.message) remember(wish.threads, `${chat.external} ${said.message}`, said.thread)
    remember(wish.speakers, chat.external, said.user)
    if (said.from === 'home') wish.pressedInHome(said.user, chat.external)
    const common = {
      installationId,
      chat,
      account: {
        external: said.user,
        ...(who?.name ? { name: who.name.slice(0, 200) } : {}),
        ...(who?.locale ? { language: who.locale.slice(0, 35) } : {}),
      },
      ...(said.message ? { message: said.message } : {}),
      ...(said.replyTo ? { replyTo: said.replyTo } : {}),
      at: writtenAt(said.seconds),
    }
    const messages: Inbound[] = []
    const words: { chat: string; reply: Reply }[] = []
    const { body } = said
    if (body?.kind === 'text')
      messages.push({ ...common, eventKey: said.eventKey, body: { ...body, ...(quote ? { quote } : {}) } })
    else if (body?.kind === 'forward')
      messages.push({ ...common, eventKey: said.eventKey, body: { ...body, ...(url ? { url } : {}) } })
    else if (body) messages.push({ ...common, eventKey: said.eventKey, body })
    // In a channel a file is not for Parley: others read along.
    const texts = textsIn(people.language(said.user) ?? languageOf(who?.locale))
    for (const [at, file] of (chat.direct ? said.files : []).entries()) {
      const kept: Kept = await keepShared(file, { installationId, account: said.user }, wish)
      const eventKey = `${said.eventKey}:${at}`
      if (kept.kind === 'kept') {
        const { fileId, name, mime } = kept
        messages.push({ ...common, eventKey, body: { kind: 'file', fileId, name, mime } })
      } else if (kept.kind === 'stranger') {
        if (messages.length === 0) messages.push({ ...common, eventKey, body: { kind: 'hello' } })
      } else {
        const text =
          kept.kind === 'gone' ? texts.noFile(kept.name) : texts.tooLarge(kept.name, Math.floor(kept.limit / 1e6))
        words.push({ chat: chat.external, reply: { blocks: [{ kind: 'text', text }] } })
      }
    }
    return { messages, words }
  }

  /** The business clock's time when something was written, which may be a while ago where Slack delivers it again. */
  function writtenAt(seconds: number | undefined): string {
    const now = desk.now()
    const ago = seconds === undefined || !Number.isFinite(seconds) ? 0 : Math.round(Date.now() - seconds * 1_000)
    return (ago > 0 && ago < LATEST_MS ? now.subtract({ milliseconds: ago }) : now).toString()
  }

  /** The first message of a thread, which "log this" means there; undefined where it is a bot's or Slack does not give it. */
  async function quoteOf(root: { readonly channel: string; readonly ts: string }, self: string) {
    const found = await wish.client.conversations
      .replies({ channel: root.channel, ts: root.ts, limit: 1 })
      .catch(() => undefined)
    const first = found?.messages?.[0]
    if (!first?.text || first.bot_id || first.user === self) return undefined
    const [names, url] = await Promise.all([people.names([first.user ?? '']), linkTo(root)])
    const from = names.get(first.user ?? '')
    const at = Temporal.Instant.fromEpochMilliseconds(Math.round(Number.parseFloat(root.ts) * 1_000))
    return {
      text: typed(first.text, names, self).slice(0, 20_000),
      ...(from ? { from } : {}),
      at: at.toString(),
      ...(url ? { url } : {}),
    }
  }

  async function linkTo({
    channel,
    ts,
  }: {
    readonly channel: string
    readonly ts: string
  }): Promise<string | undefined> {
    const found = await wish.client.chat.getPermalink({ channel, message_ts: ts }).catch(() => undefined)
    return found?.permalink && URL.canParse(found.permalink) ? found.permalink : undefined
  }

  /** In the channel, for them alone: where the answer stands. */
  async function note(said: Said): Promise<void> {
    const place = said.linkTo
    if (!place || isDirect(place.channel) || !said.responseUrl) return
    const who = await people.person(said.user)
    const text = textsIn(people.language(said.user) ?? languageOf(who?.locale)).inDirect
    const chat = nameOf({ channel: place.channel, only: said.user })
    keepResponse(chat, said)
    await wish.tell(chat, { blocks: [{ kind: 'text', text }] })
  }

  return {
    take: (body) => {
      const key = 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : undefined
      if (key === undefined) return guarded(take(body))
      const known = done.get(key)
      // A redelivery of what is under way, or done, is answered as that was, and nothing follows it.
      if (known) return known.then(({ status }) => ({ status }))
      const taking = guarded(take(body))
      done.set(key, taking)
      void taking.then(({ status }) => {
        if (status === 503) done.delete(key)
        else if (done.has(key)) done.set(key, Promise.resolve({ status }))
      })
      const oldest = done.size > MOST_KNOWN ? done.keys().next().value : undefined
      if (oldest !== undefined) done.delete(oldest)
      return taking
    },
  }

  /** What could not be kept is to be delivered again. */
  function guarded(taking: Promise<Taken>): Promise<Taken> {
    return taking.catch((error: unknown): Taken => {
      log.error(logged(error), 'a request of Slack could not be kept; it is to be delivered again')
      return { status: 503 }
    })
  }
}

const farewellSchema = z.object({
  team_id: z.string(),
  event: z.discriminatedUnion('type', [
    z.object({ type: z.literal('app_uninstalled') }),
    z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(z.string()).min(1) }) }),
  ]),
})

/** Whether a workspace of Slack says that the bot has no place there any more. */
const isFarewell = (body: object, team: string): boolean => farewellSchema.safeParse(body).data?.team_id === team

/** Slack tries for about an hour; what is said to be older was not written late but by another clock. */
const LATEST_MS = 2 * 3_600_000

/** Keeps the latest of what need not be kept for ever. */
function remember(map: Map<string, string>, key: string, value: string): void {
  map.delete(key)
  map.set(key, value)
  const oldest = map.size > MOST_KNOWN ? map.keys().next().value : undefined
  if (oldest !== undefined) map.delete(oldest)
}
