import type { Logger } from 'pino'
import type { Destination, Reply, Sent } from '../../core/index.ts'
import { pngOf } from '../charts/png.ts'
import type { Chart } from '../charts/scene.ts'
import { isChannel } from './activity.ts'
import { type Address, type Connector, Refused } from './connector.ts'
import { backOff, limits, pauseBefore } from './limits.ts'
import type { Presses } from './presses.ts'
import type { Reference, References } from './reference.ts'
import { textsFor } from './texts.ts'
import { chartsBeside, type Outgoing, pictureMessage, plainly, write } from './write.ts'

/** Sends replies, at the pace that Teams allows. */
export interface Sender {
  send(to: Destination, reply: Reply, id: string): Promise<Sent>
  /** Sends what is no reply of the core's (what somebody of no company is told, a form to fill in), once and without more ado. */
  say(to: Address, messages: readonly Outgoing[]): Promise<void>
  /** The same into a conversation that was just heard from; nowhere else. */
  sayIn(chat: string, messages: readonly Outgoing[]): Promise<void>
  /** The direct chat of an account, as Teams names it; null: the person has not added the app. */
  direct(account: string): Promise<string | null>
  typing(conversation: string, reference: Reference): void
}

interface Wish {
  readonly connector: Connector
  readonly references: References
  readonly presses: Presses
  readonly log: Logger
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number
  /** 0 to 1, for the jitter. */
  readonly chance: () => number
}

/** So many conversations, messages and people are kept in mind. */
const MOST = 2_000
/** Nothing was heard from the chat here; another process may be about to keep where it is. */
const UNKNOWN_MS = 5_000

export function openSender({ connector, references, presses, log, now, chance }: Wish): Sender {
  /** When messages went to a conversation, for its pace. */
  const paces = new Map<string, number[]>()
  /** How often in a row sending to a conversation has failed. */
  const failures = new Map<string, number>()
  /** How far a message of several parts has come, by Parley's id of it. */
  const parts = new Map<string, { sent: number; external: string | undefined }>()
  const directs = new Map<string, string>()

  function went(conversation: string): void {
    const hour = limits.sending.at(-1)?.ms ?? 0
    const times = (paces.get(conversation) ?? []).filter((time) => time > now() - hour)
    paces.set(conversation, [...times, now()])
    trim(paces)
  }

  async function direct(account: string): Promise<string | null> {
    const known = directs.get(account)
    const by = references.latest()
    if (known !== undefined || by === null) return known ?? null
    try {
      const made = await connector.direct(by, account)
      references.meet(made, { ...by, direct: true })
      directs.set(account, made)
      trim(directs)
      return made
    } catch (error) {
      if (error instanceof Refused && (error.status === 403 || error.status === 404)) return null
      throw error
    }
  }

  /** A channel as a whole, of which only threads are ever heard: a message there begins one. The tenant's conversations are all in one place. */
  async function asWhole({ installationId, chat }: Destination): Promise<Reference | null> {
    const by = references.latest()
    if (by === null || !isChannel(chat)) return null
    const reference = { ...by, direct: false }
    references.meet(chat, reference)
    await references.keep(installationId, chat)
    return reference
  }

  /** Where a reply goes: its chat, or the direct chat of the one who alone may see it. */
  async function addressOf(to: Destination, reply: Reply): Promise<Address | 'unknown' | 'nowhere'> {
    const reference = (await references.of(to.installationId, to.chat)) ?? (await asWhole(to))
    if (reference === null) return 'unknown'
    if (reply.onlyFor === undefined || reference.direct) return { reference, conversation: to.chat }
    const conversation = await direct(reply.onlyFor)
    return conversation === null ? 'nowhere' : { reference: { ...reference, direct: true }, conversation }
  }

  /** Puts a message in the place of another; false where that cannot be edited any more. */
  async function replace(to: Address, of: string, message: Outgoing): Promise<boolean> {
    try {
      await connector.update(to, of, message)
      return true
    } catch (error) {
      if (error instanceof Refused && [400, 403, 404, 405, 409, 410].includes(error.status)) return false
      throw error
    }
  }

  async function sendAll(
    to: Address,
    chat: string,
    reply: Reply,
    id: string,
    messages: readonly Outgoing[],
    charts: readonly Chart[] = [],
  ): Promise<Sent> {
    const progress = parts.get(id) ?? { sent: 0, external: undefined }
    for (const message of messages.slice(progress.sent)) {
      const pause = pauseBefore(paces.get(to.conversation) ?? [], now())
      if (pause > 0) return { kind: 'later', afterMs: pause }
      went(to.conversation)
      const replaces = progress.sent === 0 && to.conversation === chat ? reply.replaces : undefined
      const edited = replaces !== undefined && (await replace(to, replaces, message))
      const external = edited ? replaces : await connector.send(to, message)
      presses.sent(chat, edited ? replaces : undefined, message)
      // A later edit means the message with the buttons, which are in the last part.
      progress.external = external ?? progress.external
      progress.sent += 1
      parts.set(id, progress)
      trim(parts)
    }
    for (const chart of charts.slice(progress.sent - messages.length)) {
      const pause = pauseBefore(paces.get(to.conversation) ?? [], now())
      if (pause > 0) return { kind: 'later', afterMs: pause }
      await sendPicture(to, chart)
      progress.sent += 1
    }
    parts.delete(id)
    return { kind: 'sent', ...(progress.external === undefined ? {} : { external: progress.external }) }
  }

  /** A chart as a picture. Where Teams does not take it, its figures have to do: they stand in the card that was sent. */
  async function sendPicture(to: Address, chart: Chart): Promise<void> {
    const png = await pngOf(chart)
    if (!png) return
    went(to.conversation)
    try {
      await connector.send(to, pictureMessage(chart, png))
    } catch (error) {
      if (!(error instanceof Refused) || passes(error)) throw error
      log.warn({ status: error.status, code: error.code }, 'Teams takes no picture; its figures were sent')
    }
  }

  /** What a refusal means for the message. */
  function after(error: unknown, conversation: string): Sent {
    if (!(error instanceof Refused)) throw error
    if (error.status === 404 || (error.status === 403 && isUnwanted(error.code))) return { kind: 'blocked' }
    if (!passes(error)) return { kind: 'failed', why: `${error.status} ${error.code}`.trim() }
    const failed = failures.get(conversation) ?? 0
    failures.set(conversation, failed + 1)
    trim(failures)
    return { kind: 'later', afterMs: Math.max(error.afterMs ?? 0, backOff(failed, chance())) }
  }

  async function say(to: Address, messages: readonly Outgoing[]): Promise<void> {
    for (const message of messages) {
      went(to.conversation)
      await connector.send(to, message)
    }
  }

  return {
    direct,
    say,
    sayIn: async (chat, messages) => {
      const reference = references.met(chat)
      if (reference) await say({ reference, conversation: chat }, messages)
    },
    typing: (conversation, reference) => {
      if (pauseBefore(paces.get(conversation) ?? [], now()) > 0) return
      went(conversation)
      connector
        .typing({ reference, conversation })
        .catch((error: unknown) => log.debug({ err: error }, 'Teams does not show that an answer is being worked on'))
    },
    send: async (to, reply, id) => {
      let conversation = to.chat
      try {
        const address = await addressOf(to, reply)
        if (address === 'unknown') return { kind: 'later', afterMs: UNKNOWN_MS }
        if (address === 'nowhere') return { kind: 'failed', why: 'the person has no direct chat' }
        conversation = address.conversation
        const setting = { direct: address.reference.direct, texts: textsFor(address.reference.locale) }
        // What stands in a card's place is a card alone: a picture of before would stay beside it.
        const charts = reply.replaces === undefined ? chartsBeside(reply) : []
        const messages = write(reply, setting)
        const sent = await sendAll(address, to.chat, reply, id, messages, charts).catch((error: unknown) => {
          if (!(error instanceof Refused) || (error.status !== 400 && error.status !== 413)) throw error
          log.warn({ status: error.status, code: error.code, outbox: id }, 'Teams refuses a card; it is said in words')
          parts.delete(id)
          const { replaces: _, ...alone } = reply
          return sendAll(address, to.chat, alone, id, plainly(reply))
        })
        if (sent.kind === 'sent') failures.delete(conversation)
        return sent
      } catch (error) {
        return after(error, conversation)
      }
    },
  }
}

/** Whether the same may go well later. */
const passes = ({ status }: Refused): boolean =>
  status === 0 || status === 401 || limits.passing.some((one) => one === status)

const isUnwanted = (code: string): boolean => limits.unwanted.some((one) => one === code)

/** Forgets what was put in first, beyond what is worth keeping. */
function trim(map: Map<string, unknown>): void {
  const [oldest] = map.keys()
  if (map.size > MOST && oldest !== undefined) map.delete(oldest)
}
