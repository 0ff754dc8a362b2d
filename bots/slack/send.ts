import type { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Destination, Reply, Sent } from '../../core/index.ts'
import { pngOf } from '../charts/png.ts'
import type { PlatformDesk } from '../desks/platform.ts'
import { codeOf } from './api.ts'
import { isDirect, placeOf } from './chats.ts'
import { LIMITS } from './limits.ts'
import { AGAIN_MS, type Failure, failureOf } from './outcome.ts'
import type { People } from './people.ts'
import type { Posting, Target } from './posting.ts'
import type { Responses } from './responses.ts'
import { type Message, type Part, wordsOnly, write } from './write.ts'

interface Parts {
  readonly client: webApi.WebClient
  readonly desk: Pick<PlatformDesk, 'file'>
  readonly people: Pick<People, 'direct'>
  readonly posting: Posting
  readonly responses: Responses
  /** The thread in which a message of a direct conversation stood, by the conversation and Slack's id of it. */
  readonly threads: ReadonlyMap<string, string>
  readonly log: Logger
  /** What was written before then may have been sent by a process that is no more (milliseconds since 1970). */
  readonly since: number
}

/** What stands in messages that were sent, by the id of their last one: so that a change of it leaves the parts alone that stay as they are. */
type Standing = Map<string, readonly string[]>

const MOST_STANDING = 2_000

/** How far a message of several parts has come, and whether a call of it was left without an answer. */
interface Progress {
  readonly done: Map<number, string | undefined>
  unsure: boolean
}

/** How to send: what core/ports.ts asks of `send`. */
export function createSend(parts: Parts): (to: Destination, reply: Reply, id: string) => Promise<Sent> {
  const underWay = new Map<string, Progress>()
  const standing: Standing = new Map()

  return async (to, reply, id) => {
    const progress = underWay.get(id) ?? { done: new Map(), unsure: madeBefore(id, parts.since) }
    underWay.set(id, progress)
    try {
      const sent = await sendAll(to, reply, id, progress, standing, parts)
      if (sent.kind !== 'later') underWay.delete(id)
      return sent
    } catch (error) {
      // No error, no matter which, may make a part be sent twice.
      progress.unsure = true
      const failure = failureOf(error)
      if (failure.kind === 'unsure') return { kind: 'later', afterMs: AGAIN_MS }
      if (failure.kind === 'simpler' || failure.kind === 'elsewhere') return { kind: 'failed', why: failure.kind }
      if (failure.kind !== 'later') underWay.delete(id)
      return failure
    }
  }
}

/** Whether an id was made before a time: version 7 begins with milliseconds (RFC 9562, 5.7). */
const madeBefore = (id: string, ms: number): boolean => {
  const made = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
  return Number.isFinite(made) && made < ms
}

async function sendAll(
  to: Destination,
  reply: Reply,
  id: string,
  progress: Progress,
  standing: Standing,
  parts: Parts,
): Promise<Sent> {
  const all = write(reply)
  const signs = all.map(signOf)
  const before = reply.replaces === undefined ? undefined : standing.get(reply.replaces)
  // A message that only loses its buttons is as it was but for its last part.
  const same = before && before.length > 1 ? signs.findIndex((sign, at) => sign !== before[at]) : 0
  const given = all.slice(same < 0 ? all.length : same)
  const target = await targetOf(to, reply, parts)
  if (progress.unsure && !target.only) {
    for (const [part, ts] of await found(target, id, parts)) progress.done.set(part, ts)
    progress.unsure = false
  }
  if (given.length === 0 && reply.replaces !== undefined && all.length > 0) {
    await parts.posting.remove(target.channel, reply.replaces)
    return { kind: 'sent' }
  }
  let external: string | undefined
  for (const [nth, part] of given.entries()) {
    if (progress.done.has(nth)) {
      external = progress.done.get(nth) ?? external
      continue
    }
    // A picture that stands there stays; beside one that nobody remembers there is no second.
    if (part.kind === 'picture' && reply.replaces !== undefined && before?.includes(signOf(part)) !== false) continue
    const sent =
      part.kind === 'file'
        ? await sendFile(to, target, part, parts)
        : part.kind === 'picture'
          ? await sendPicture(target, part, parts)
          : await sendMessage(to, reply, target, part, { id, part: nth }, parts)
    if (sent.kind !== 'sent') return sent
    progress.done.set(nth, sent.external)
    external = sent.external ?? external
  }
  if (external !== undefined) {
    standing.set(external, signs)
    const oldest = standing.size > MOST_STANDING ? standing.keys().next().value : undefined
    if (oldest !== undefined) standing.delete(oldest)
  }
  // What one person sees in a channel cannot be changed by its id, so nobody is given one.
  return { kind: 'sent', ...(external && !target.only ? { external } : {}) }
}

/** What tells a part from others. */
const signOf = (part: Part): string =>
  part.kind === 'file' ? part.id : part.kind === 'picture' ? JSON.stringify(part.chart) : part.message.text

/** What is there already of a message. Where Slack does not let us look, it is sent: twice is better than never. */
async function found(target: Target, id: string, { posting }: Parts): Promise<ReadonlyMap<number, string>> {
  try {
    return await posting.found(target, id)
  } catch (error) {
    const { kind } = failureOf(error)
    if (kind === 'unsure' || (kind === 'later' && codeOf(error) === undefined)) throw error
    return new Map()
  }
}

/** Where a reply goes. What only one person may see in a channel is shown to them alone; what was asked by /parley and is answered late, directly. */
async function targetOf(to: Destination, reply: Reply, { people, responses, threads }: Parts): Promise<Target> {
  const { channel, thread, only } = placeOf(to.chat)
  if (only !== undefined) return responses.owedIn(to.chat) ? { channel, only } : { channel: await people.direct(only) }
  if (isDirect(channel)) {
    const answered = reply.answers ? threads.get(`${channel} ${reply.answers}`) : undefined
    return { channel, thread: thread ?? answered }
  }
  return { channel, thread, ...(reply.onlyFor ? { only: reply.onlyFor } : {}) }
}

type MessagePart = Extract<Part, { kind: 'message' }>
type Mark = { readonly id: string; readonly part: number }

async function sendMessage(
  to: Destination,
  reply: Reply,
  target: Target,
  { message, simpler }: MessagePart,
  mark: Mark,
  parts: Parts,
): Promise<Sent> {
  // Each plainer than the one before, and the last is words alone, which Slack has no reason to refuse.
  const tries = [[message], simpler, wordsOnly(unescaped(message.text))]
  for (const messages of tries) {
    const sent = await sendRun(to, reply, target, messages, mark, parts)
    if (sent.kind !== 'simpler') return sent
    parts.log.warn({ outbox: mark.id }, 'Slack refuses the form of a message; it is sent again plainer')
  }
  return { kind: 'failed', why: 'Slack refuses every form of it' }
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

async function sendRun(
  to: Destination,
  reply: Reply,
  target: Target,
  messages: readonly Message[],
  mark: Mark,
  parts: Parts,
): Promise<Sent | { readonly kind: 'simpler' }> {
  let external: string | undefined
  for (const [at, message] of messages.entries()) {
    const replaces = mark.part === 0 && at === 0 ? reply.replaces : undefined
    const sent = await sendOne(to, target, message, mark, replaces, parts)
    if (sent.kind !== 'sent') return sent
    external = sent.external ?? external
  }
  return { kind: 'sent', ...(external ? { external } : {}) }
}

type One = Sent | { readonly kind: 'simpler' }

/** One message, in the place of another where it can be. */
async function sendOne(
  to: Destination,
  target: Target,
  message: Message,
  mark: Mark,
  replaces: string | undefined,
  parts: Parts,
): Promise<One> {
  const { posting, responses } = parts
  const own = replaces === undefined ? undefined : responses.of(to.chat, replaces)
  const response = own ?? (placeOf(to.chat).only ? responses.owedIn(to.chat) : undefined)
  if (response && target.only) {
    const answered = await responses.answer(response, message, own ? 'replace' : 'new')
    if (answered.kind === 'later') return answered
    if (answered.kind === 'sent') return { kind: 'sent', ...(own && replaces ? { external: replaces } : {}) }
  } else if (own) await responses.remove(own)
  try {
    if (replaces !== undefined && !own && !target.only) {
      if (await posting.edit(target.channel, replaces, message, mark)) return { kind: 'sent', external: replaces }
    }
    return sentAs(await posting.post(target, message, mark))
  } catch (error) {
    return refused(failureOf(error), error, target, message, mark, parts)
  }
}

/** What Slack has refused here: an answer for one person goes to their direct conversation instead. */
async function refused(
  failure: Failure,
  error: unknown,
  target: Target,
  message: Message,
  mark: Mark,
  { posting, people }: Parts,
): Promise<One> {
  const closed = failure.kind === 'blocked' || failure.kind === 'elsewhere'
  if (target.only && closed) {
    const channel = await people.direct(target.only)
    return sentAs(await posting.post({ channel }, message, mark))
  }
  // The caller has to know that it may have arrived.
  if (failure.kind === 'unsure') throw error
  if (failure.kind === 'elsewhere') return { kind: 'blocked' }
  return failure
}

const sentAs = (external: string | undefined): Sent => ({ kind: 'sent', ...(external ? { external } : {}) })

/** A file of Parley's, put up where the reply stands; one for a single person goes to their direct conversation, since Slack has none that only they see. */
async function sendFile(
  to: Destination,
  target: Target,
  { id, name }: Extract<Part, { kind: 'file' }>,
  { client, desk, people }: Parts,
): Promise<Sent> {
  const file = await desk.file(to, id)
  // Its time is over: the message that spoke of it has been sent.
  if (!file) return { kind: 'sent' }
  const chunks: Uint8Array[] = []
  for await (const chunk of file.bytes) chunks.push(chunk)
  const channel = target.only ? await people.direct(target.only) : target.channel
  const common = { file: Buffer.concat(chunks), filename: file.name || name, title: file.name || name }
  await client.filesUploadV2(
    target.thread && !target.only
      ? { ...common, channel_id: channel, thread_ts: target.thread }
      : { ...common, channel_id: channel },
  )
  return { kind: 'sent' }
}

/** A chart as a picture. Where it cannot be shown, or not to one person alone, the words that were sent have to do. */
async function sendPicture(
  target: Target,
  { chart, name, alt }: Extract<Part, { kind: 'picture' }>,
  { client, log }: Parts,
): Promise<Sent> {
  const png = target.only ? null : await pngOf(chart)
  if (!png) return { kind: 'sent' }
  const common = { file: png, filename: name, title: name, alt_text: alt.slice(0, LIMITS.imageAlt) }
  try {
    const { channel: channel_id, thread } = target
    await client.filesUploadV2(thread ? { ...common, channel_id, thread_ts: thread } : { ...common, channel_id })
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind === 'later') return failure
    log.warn({ why: failure.kind }, 'Slack takes no picture; its words were sent')
  }
  return { kind: 'sent' }
}
