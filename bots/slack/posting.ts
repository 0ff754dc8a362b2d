import { setTimeout as sleep } from 'node:timers/promises'
import type { types, webApi } from '@slack/bolt'
import { codeOf } from './api.ts'
import { LIMITS } from './limits.ts'
import type { Message } from './write.ts'

/** Where a message is to appear. `only`: the one who may see it there. */
export interface Target {
  readonly channel: string
  readonly thread?: string | undefined
  readonly only?: string | undefined
}

/** Which message of Parley's it is, so that one that was sent in a call whose answer was lost can be found again. */
export interface Mark {
  readonly id: string
  readonly part: number
}

/** Messages in Slack: posted, edited, and looked for. Everything rejects with the SDK's errors. */
export interface Posting {
  /** Slack's id of the message. */
  post(target: Target, message: Message, mark: Mark): Promise<string | undefined>
  /** false: it cannot be edited, or is no longer there. */
  edit(channel: string, ts: string, message: Message, mark: Mark): Promise<boolean>
  /** Takes a message away; one that is gone already is no error. */
  remove(channel: string, ts: string): Promise<void>
  /** The parts of Parley's message `id` that are there, with Slack's ids. */
  found(target: Target, id: string): Promise<ReadonlyMap<number, string>>
}

const EVENT = 'parley_message'
const UNEDITABLE = [
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'cannot_update_message',
  'external_channel_migrating',
  'update_failed',
  'channel_not_found',
]
/** How far back a lost message is looked for. */
const LOOK_BACK = 30

/** `spacingMs`: the least time between two messages to a channel. */
export function createPosting(client: webApi.WebClient, spacingMs: number): Posting {
  const next = new Map<string, number>()

  /** Waits for the channel's turn: Slack takes about a message a second. */
  async function turn(channel: string): Promise<void> {
    const now = Date.now()
    const at = Math.max(now, next.get(channel) ?? 0)
    next.set(channel, at + spacingMs)
    if (next.size > 5_000) for (const [one, free] of next) if (free < now) next.delete(one)
    if (at > now) await sleep(at - now)
  }

  const metadata = ({ id, part }: Mark): types.MessageMetadata => ({
    event_type: EVENT,
    event_payload: { id, part },
  })
  // People's text is no markup, names nobody, and is not followed by previews of what it links to.
  const plainly = { link_names: false, parse: 'none', mrkdwn: false, unfurl_links: false, unfurl_media: false } as const
  const threaded = (thread: string | undefined) => (thread ? { thread_ts: thread } : {})

  return {
    post: async ({ channel, thread, only }, message, mark) => {
      await turn(channel)
      const blocks = known(message)
      if (only) {
        const { message_ts } = await client.chat.postEphemeral({
          channel,
          user: only,
          text: message.text,
          link_names: false,
          parse: 'none',
          ...threaded(thread),
          ...(blocks.length > 0 ? { blocks } : {}),
        })
        return message_ts
      }
      const { ts } = await client.chat.postMessage({
        channel,
        text: message.text,
        metadata: metadata(mark),
        ...plainly,
        ...threaded(thread),
        ...(blocks.length > 0 ? { blocks } : {}),
      })
      return ts
    },
    edit: async (channel, ts, message, mark) => {
      try {
        await client.chat.update({
          channel,
          ts,
          text: message.text,
          blocks: known(message),
          metadata: metadata(mark),
          link_names: false,
          parse: 'none',
        })
        return true
      } catch (error) {
        if (UNEDITABLE.includes(codeOf(error) ?? '')) return false
        throw error
      }
    },
    remove: async (channel, ts) => {
      try {
        await client.chat.delete({ channel, ts })
      } catch (error) {
        if (!UNEDITABLE.includes(codeOf(error) ?? '')) throw error
      }
    },
    found: async ({ channel, thread }, id) => {
      const common = { channel, limit: LOOK_BACK, include_all_metadata: true }
      const { messages = [] } = thread
        ? await client.conversations.replies({ ...common, ts: thread })
        : await client.conversations.history(common)
      return new Map(messages.flatMap((message) => partOf(message, id)))
    },
  }
}

/** The SDK's types do not know charts yet; that they are blocks is all it asks. */
const known = ({ blocks }: Message): types.Block[] => [...blocks]

function partOf(message: object, id: string): [number, string][] {
  if (!('metadata' in message) || !('ts' in message) || typeof message.ts !== 'string') return []
  const { metadata } = message
  if (typeof metadata !== 'object' || metadata === null || !('event_payload' in metadata)) return []
  const payload = metadata.event_payload
  if (typeof payload !== 'object' || payload === null || !('id' in payload) || !('part' in payload)) return []
  return payload.id === id && typeof payload.part === 'number' ? [[payload.part, message.ts]] : []
}

/** The least time between two messages to a channel, where nothing else is said. */
export const SPACING_MS = LIMITS.channelSpacingMs
