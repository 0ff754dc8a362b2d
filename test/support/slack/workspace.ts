import { problemsOf } from './validate.ts'

/** Somebody in the stand-in's workspace. */
export interface User {
  readonly id: string
  readonly name: string
  readonly locale?: string
  readonly bot?: boolean
  readonly deleted?: boolean
}

/** A message that is in the stand-in's workspace. */
export interface Posted {
  readonly channel: string
  readonly ts: string
  readonly user: string
  readonly thread?: string | undefined
  /** The one who sees it, where nobody else does. */
  readonly only?: string | undefined
  text: string
  blocks: unknown
  metadata?: unknown
  edits: number
  /** The names of files that were put up right after it. */
  readonly files?: string[]
}

type Arguments = Readonly<Record<string, unknown>>
type Answer = { readonly ok: boolean; readonly error?: string } & Record<string, unknown>

export const BOT = { team: 'T1', user: 'UBOT', bot: 'B1' }

/** What Slack keeps: people, conversations, messages; and what its methods do with them. */
export interface Workspace {
  readonly users: User[]
  /** Who is in a conversation, by its id. */
  readonly channels: Map<string, string[]>
  readonly messages: Posted[]
  /** Every message as it stood each time that it was written or edited, in order. */
  readonly shown: Posted[]
  readonly homes: Map<string, unknown>
  readonly views: { readonly id: string; view: unknown; hash: string }[]
  readonly unfurls: { readonly channel: string; readonly ts: string; readonly unfurls: unknown }[]
  readonly prompts: { readonly channel: string; readonly thread: string | undefined; readonly prompts: unknown }[]
  readonly statuses: { readonly channel: string; readonly thread: string; readonly status: string }[]
  readonly uploads: {
    readonly channel: string
    readonly thread: string | undefined
    readonly name: string
    bytes: string
  }[]
  /** Kinds of blocks that this workspace's clients do not know. */
  readonly unknown: Set<string>
  /** The bot's direct conversation with somebody. */
  directOf(user: string): string
  nextTs(): string
  call(method: string, given: Arguments): Answer
}

const fail = (error: string): Answer => ({ ok: false, error })
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const optional = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** A workspace with these people. Times go up by a tenth of a millisecond a message, as in "1700000000.000100". */
export function openWorkspace(people: readonly User[], seconds: number): Workspace {
  let count = 0
  const nextTs = () => `${seconds}.${String(++count * 100).padStart(6, '0')}`
  const directOf = (user: string) => `D${user.slice(1)}`
  const workspace: Workspace = {
    users: [...people, { id: BOT.user, name: 'parley', bot: true }],
    channels: new Map(),
    messages: [],
    shown: [],
    homes: new Map(),
    views: [],
    unfurls: [],
    prompts: [],
    statuses: [],
    uploads: [],
    unknown: new Set(),
    directOf,
    nextTs,
    call: (method, given) => (methods[method] ? methods[method](given) : fail('unknown_method')),
  }

  const isThere = (channel: string) =>
    workspace.channels.has(channel) || workspace.users.some(({ id }) => directOf(id) === channel)

  function refusal(blocks: unknown, words: string, surface: 'message' | 'view' = 'message'): Answer | null {
    if (blocks === undefined) return words === '' ? fail('no_text') : null
    const problems = problemsOf(blocks, surface)
    if (problems.length > 0) return { ...fail('invalid_blocks'), errors: problems }
    const strange = Array.isArray(blocks) && blocks.some((block) => workspace.unknown.has(text(block?.type)))
    return strange ? fail('invalid_blocks') : null
  }

  function post(given: Arguments, only?: string): Answer {
    const channel = text(given.channel)
    if (!isThere(channel)) return fail('channel_not_found')
    if (workspace.channels.get(channel)?.includes(BOT.user) === false) return fail('not_in_channel')
    if (only && !channel.startsWith('D') && !workspace.channels.get(channel)?.includes(only))
      return fail('user_not_in_channel')
    const refused = refusal(given.blocks, text(given.text))
    if (refused) return refused
    const ts = nextTs()
    const posted: Posted = {
      channel,
      ts,
      user: BOT.user,
      thread: optional(given.thread_ts),
      only,
      text: text(given.text),
      blocks: given.blocks,
      metadata: given.metadata,
      edits: 0,
    }
    workspace.messages.push(posted)
    workspace.shown.push({ ...posted, files: [] })
    return { ok: true, channel, ts, message_ts: ts }
  }

  const profileOf = (user: User) => ({
    id: user.id,
    name: user.name.toLowerCase().replaceAll(' ', '.'),
    deleted: user.deleted === true,
    is_bot: user.bot === true,
    locale: user.locale ?? 'en-US',
    profile: { real_name: user.name },
  })
  const asMessage = (one: Posted) => ({
    type: 'message',
    ts: one.ts,
    user: one.user,
    text: one.text,
    metadata: one.metadata,
  })

  const methods: Record<string, (given: Arguments) => Answer> = {
    'api.test': () => ({ ok: true }),
    'auth.test': () => ({
      ok: true,
      team_id: BOT.team,
      user_id: BOT.user,
      bot_id: BOT.bot,
      team: 'Acme',
      user: 'parley',
    }),
    'users.info': ({ user }) => {
      const found = workspace.users.find(({ id }) => id === user)
      return found ? { ok: true, user: profileOf(found) } : fail('user_not_found')
    },
    'users.list': () => ({ ok: true, members: workspace.users.map(profileOf), response_metadata: { next_cursor: '' } }),
    'conversations.open': ({ users }) => ({ ok: true, channel: { id: directOf(text(users)) } }),
    'conversations.members': ({ channel, cursor }) => {
      const members = workspace.channels.get(text(channel))
      if (!members) return fail('channel_not_found')
      const from = Number(text(cursor) || '0')
      // Small pages, so that going on is tested.
      const page = members.slice(from, from + 3)
      const next = from + 3 < members.length ? String(from + 3) : ''
      return { ok: true, members: page, response_metadata: { next_cursor: next } }
    },
    'conversations.history': ({ channel }) => ({
      ok: true,
      messages: workspace.messages
        .filter((one) => one.channel === channel && !one.thread && !one.only)
        .map(asMessage)
        .reverse(),
    }),
    'conversations.replies': ({ channel, ts }) => ({
      ok: true,
      messages: workspace.messages
        .filter((one) => one.channel === channel && !one.only && (one.ts === ts || one.thread === ts))
        .map(asMessage),
    }),
    'chat.postMessage': (given) => post(given),
    'chat.postEphemeral': (given) => post(given, text(given.user)),
    'chat.update': (given) => {
      const found = workspace.messages.find(
        ({ channel, ts, only }) => channel === given.channel && ts === given.ts && !only,
      )
      if (!found) return fail('message_not_found')
      const refused = refusal(given.blocks, text(given.text))
      if (refused) return refused
      Object.assign(found, { text: text(given.text), blocks: given.blocks, edits: found.edits + 1 })
      workspace.shown.push({ ...found, files: [] })
      return { ok: true, channel: given.channel, ts: given.ts }
    },
    'chat.delete': ({ channel, ts }) => {
      const at = workspace.messages.findIndex((one) => one.channel === channel && one.ts === ts && !one.only)
      if (at < 0) return fail('message_not_found')
      workspace.messages.splice(at, 1)
      return { ok: true, channel, ts }
    },
    'chat.getPermalink': ({ channel, message_ts }) => ({
      ok: true,
      permalink: `https://acme.slack.example/archives/${text(channel)}/p${text(message_ts).replace('.', '')}`,
    }),
    'chat.unfurl': ({ channel, ts, unfurls }) => {
      workspace.unfurls.push({ channel: text(channel), ts: text(ts), unfurls })
      return { ok: true }
    },
    'views.open': ({ view }) => {
      const refused = refusal(blocksOf(view), '', 'view')
      if (refused) return refused
      const opened = { id: `V${workspace.views.length + 1}`, view, hash: '1' }
      workspace.views.push(opened)
      return { ok: true, view: { id: opened.id, hash: opened.hash } }
    },
    'views.update': ({ view_id, hash, view }) => {
      const found = workspace.views.find(({ id }) => id === view_id)
      if (!found) return fail('not_found')
      if (hash !== undefined && hash !== found.hash) return fail('hash_conflict')
      const refused = refusal(blocksOf(view), '', 'view')
      if (refused) return refused
      Object.assign(found, { view, hash: String(Number(found.hash) + 1) })
      return { ok: true, view: { id: found.id, hash: found.hash } }
    },
    'views.publish': ({ user_id, view }) => {
      const refused = refusal(blocksOf(view), '', 'view')
      if (refused) return refused
      workspace.homes.set(text(user_id), view)
      return { ok: true }
    },
    'assistant.threads.setSuggestedPrompts': ({ channel_id, thread_ts, prompts }) => {
      workspace.prompts.push({ channel: text(channel_id), thread: optional(thread_ts), prompts })
      return { ok: true }
    },
    'assistant.threads.setStatus': ({ channel_id, thread_ts, status }) => {
      workspace.statuses.push({ channel: text(channel_id), thread: text(thread_ts), status: text(status) })
      return { ok: true }
    },
  }
  return workspace
}

const blocksOf = (view: unknown): unknown =>
  typeof view === 'object' && view !== null && 'blocks' in view ? view.blocks : undefined
