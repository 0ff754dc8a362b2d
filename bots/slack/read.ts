import type { Inbound, LanguageCode } from '../../core/index.ts'
import { CALLS, type FieldName, isCallKind, problemsIn } from './calls.ts'
import { isDirect, nameOf } from './chats.ts'
import { IDS } from './form.ts'
import { mentionsIn, typed } from './mrkdwn.ts'
import {
  actionsSchema,
  commandSchema,
  envelopeSchema,
  eventSchema,
  type SharedFile,
  savedSchema,
  submissionSchema,
  valuesSchema,
} from './payloads.ts'
import { languageOf } from './texts.ts'

/** What cannot be read from the payload alone. */
export interface Known {
  /** The bot's own user. */
  readonly self: string
  /** The names of people, by their ids. */
  readonly names: ReadonlyMap<string, string>
}

/** Where it was said: a chat, or the direct conversation with the one who did it, which Slack does not name. */
export type Where =
  | { readonly kind: 'chat'; readonly chat: Inbound['chat'] }
  | { readonly kind: 'own' }
  /** A conversation between two: with the bot or with somebody else, which Slack does not say. */
  | { readonly kind: 'perhapsOwn'; readonly channel: string }

/** A message to Parley, before what else is to be known of who says it. */
export interface Said {
  readonly eventKey: string
  readonly user: string
  readonly where: Where
  readonly body: Exclude<Inbound['body'], { kind: 'file' }> | null
  readonly message?: string
  readonly replyTo?: string
  /** When, in seconds since 1970. */
  readonly seconds?: number
  readonly files: readonly SharedFile[]
  /** A thread whose first message somebody else wrote: what "log this" means there. */
  readonly root?: { readonly channel: string; readonly ts: string }
  /** The message that is to be kept, where a link to it is wanted. */
  readonly linkTo?: { readonly channel: string; readonly ts: string }
  /** An answer can be given here, to this person alone. */
  readonly responseUrl?: string
  /** The message that `responseUrl` stands for, where only one person sees it. */
  readonly ephemeral?: string
  /** It was done in the Home, in a channel by a shortcut, or in a modal. */
  readonly from?: 'home' | 'shortcut' | 'modal'
  /** The answer belongs into this thread, though the chat is the whole conversation. */
  readonly thread?: string
}

export type Heard =
  | { readonly kind: 'said'; readonly said: Said }
  /** What was filled in cannot be right: the modal says so and stays. */
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> }
  /** Something to react to and to forget, or nothing of ours. */
  | { readonly kind: 'aside' }

/** The people whose names are needed to read a payload. */
export function peopleIn(body: unknown): readonly string[] {
  const saved = savedSchema.safeParse(body)
  if (saved.success) {
    const { text, user } = saved.data.message
    return [...(user ? [user] : []), ...mentionsIn(text ?? '')]
  }
  const command = commandSchema.safeParse(body)
  if (command.success) return mentionsIn(command.data.text)
  const event = eventSchema.safeParse(envelopeSchema.safeParse(body).data?.event)
  if (!event.success || event.data.type === 'assistant_thread_started') return []
  const changed = event.data.type === 'message' ? event.data.message?.text : undefined
  return mentionsIn(`${event.data.text ?? ''} ${changed ?? ''}`)
}

/** A request of Slack's as what it says to Parley. */
export function read(body: unknown, known: Known): Heard {
  const envelope = envelopeSchema.safeParse(body)
  if (envelope.success) return readEvent(envelope.data, known)
  const command = commandSchema.safeParse(body)
  if (command.success) return readCommand(command.data, known)
  const actions = actionsSchema.safeParse(body)
  if (actions.success) return readActions(actions.data)
  const saved = savedSchema.safeParse(body)
  if (saved.success) return readSaved(saved.data, known)
  const submission = submissionSchema.safeParse(body)
  if (submission.success) return readSubmission(submission.data)
  return { kind: 'aside' }
}

const ASIDE: Heard = { kind: 'aside' }
const said = (one: Omit<Said, 'files'> & Partial<Pick<Said, 'files'>>): Heard => ({
  kind: 'said',
  said: { files: [], ...one },
})

interface Envelope {
  readonly event_id: string
  readonly event: { readonly type: string }
}

function readEvent({ event_id, event }: Envelope, known: Known): Heard {
  const parsed = eventSchema.safeParse(event)
  if (!parsed.success) return ASIDE
  const eventKey = event_id
  switch (parsed.data.type) {
    case 'assistant_thread_started': {
      const { user_id: user, channel_id: channel, thread_ts: thread } = parsed.data.assistant_thread
      const where = direct(nameOf({ channel, thread }))
      return said({ eventKey, user, where, body: { kind: 'hello' } })
    }
    case 'app_mention':
      return readMention(eventKey, parsed.data, known)
    case 'message':
      return readMessage(eventKey, parsed.data, known)
  }
}

const direct = (external: string): Where => ({ kind: 'chat', chat: { external, direct: true } })
const secondsOf = (ts: string): number => Number.parseFloat(ts)

type Event<T> = Extract<ReturnType<typeof eventSchema.parse>, { type: T }>

/** Said to the bot in a channel: each thread is a chat of its own, and an answer there begins one. */
function readMention(eventKey: string, event: Event<'app_mention'>, known: Known): Heard {
  const { channel, user, ts, thread_ts } = event
  if (!user || event.bot_id || user === known.self || isDirect(channel)) return ASIDE
  const text = typed(event.text ?? '', known.names, known.self)
  const external = nameOf({ channel, thread: thread_ts ?? ts })
  const foreign = thread_ts !== undefined && thread_ts !== ts && event.parent_user_id !== known.self
  return said({
    eventKey,
    user,
    where: { kind: 'chat', chat: { external, direct: false, group: channel } },
    body: event.edited ? { kind: 'edit', of: ts, text } : { kind: 'text', text },
    message: ts,
    seconds: secondsOf(ts),
    ...(foreign ? { root: { channel, ts: thread_ts } } : {}),
  })
}

/** Kinds of messages that people write; all others tell of something (reference/events/message). */
const SPOKEN: readonly string[] = ['file_share', 'thread_broadcast', 'me_message']

/** Written in the conversation with the bot. In channels only mentions are for it. */
function readMessage(eventKey: string, event: Event<'message'>, known: Known): Heard {
  if (!isDirect(event.channel)) return ASIDE
  if (event.subtype === 'message_changed') return readEdit(eventKey, event, known)
  if (event.subtype !== undefined && !SPOKEN.includes(event.subtype)) return ASIDE
  const { user, ts, files = [] } = event
  if (!user || event.bot_id || user === known.self) return ASIDE
  const text = typed(event.text ?? '', known.names, known.self)
  if (text === '' && files.length === 0) return ASIDE
  return said({
    eventKey,
    user,
    ...threadOf(event, known),
    body: text === '' ? null : { kind: 'text', text },
    message: ts,
    seconds: secondsOf(ts),
    files,
  })
}

function readEdit(eventKey: string, { channel, message, previous_message }: Event<'message'>, known: Known): Heard {
  if (!message?.user || message.bot_id || message.user === known.self || !message.edited) return ASIDE
  // Slack reports a change of its own making, too: a preview of a link that was added.
  if (message.text === previous_message?.text) return ASIDE
  const { replyTo: _, ...place } = threadOf({ ...message, channel }, known)
  const text = typed(message.text ?? '', known.names, known.self)
  return said({
    eventKey,
    user: message.user,
    ...place,
    body: { kind: 'edit', of: message.ts, text },
    message: message.ts,
  })
}

/**
 * The chat of a direct message. A thread that the person or the assistant's pane began is a chat of its own; one below a message of Parley's
 * is an answer to that message.
 */
function threadOf(
  message: {
    readonly channel: string
    readonly ts: string
    readonly thread_ts?: string | undefined
    readonly parent_user_id?: string | undefined
    readonly assistant_thread?: unknown
  },
  { self }: Known,
): Pick<Said, 'where' | 'replyTo' | 'thread'> {
  const { channel, thread_ts: thread } = message
  if (thread === undefined || thread === message.ts) return { where: direct(channel) }
  if (message.parent_user_id === self && message.assistant_thread === undefined)
    return { where: direct(channel), replyTo: thread, thread }
  return { where: direct(nameOf({ channel, thread })) }
}

function readCommand(command: ReturnType<typeof commandSchema.parse>, known: Known): Heard {
  const { channel_id: channel, user_id: user } = command
  const text = typed(command.text, known.names, known.self)
  return said({
    eventKey: `command:${command.trigger_id}`,
    user,
    where: isDirect(channel) ? { kind: 'perhapsOwn', channel } : direct(nameOf({ channel, only: user })),
    body: text === '' ? { kind: 'hello' } : { kind: 'text', text },
    ...(command.response_url ? { responseUrl: command.response_url } : {}),
  })
}

/** A press on one of our buttons, in a message or in the Home. Those that open something of ours are no messages. */
function readActions(payload: ReturnType<typeof actionsSchema.parse>): Heard {
  const [action] = payload.actions
  if (!action?.value) return ASIDE
  const [what, nth = ''] = action.action_id.split('.')
  if (what !== IDS.press && what !== IDS.submit) return ASIDE
  const { container, channel, user } = payload
  const of = container?.message_ts ?? payload.message?.ts
  const values = what === IDS.submit ? filledIn(payload.state?.values, nth) : null
  const label = action.text?.text
  const common = {
    eventKey: `press:${payload.trigger_id ?? `${user.id}:${action.action_ts}:${action.value}`}`.slice(0, 200),
    user: user.id,
    body: {
      kind: 'press' as const,
      token: action.value.slice(0, 64),
      ...(of && channel ? { of } : {}),
      ...(label ? { label: label.slice(0, 200) } : {}),
      ...(values ? { values } : {}),
    },
    ...(payload.response_url ? { responseUrl: payload.response_url } : {}),
    ...(container?.is_ephemeral && of ? { ephemeral: of } : {}),
  }
  if (!channel) return said({ ...common, where: { kind: 'own' }, from: 'home' })
  const thread = payload.message?.thread_ts ?? container?.thread_ts
  return said({ ...common, where: whereShown(channel.id, thread, user.id, container?.is_ephemeral === true) })
}

/** Where the message with the button stands. What only this person sees outside a thread is an answer to /parley. */
function whereShown(channel: string, thread: string | undefined, user: string, ephemeral: boolean): Where {
  if (isDirect(channel) && !ephemeral) return direct(nameOf({ channel, ...(thread ? { thread } : {}) }))
  if (thread) {
    const external = nameOf({ channel, thread })
    return {
      kind: 'chat',
      chat: isDirect(channel) ? { external, direct: true } : { external, direct: false, group: channel },
    }
  }
  return ephemeral
    ? direct(nameOf({ channel, only: user }))
    : { kind: 'chat', chat: { external: channel, direct: false, group: channel } }
}

/** What the inputs of a form hold, by the names of its fields. */
function filledIn(values: unknown, nth: string): Record<string, string> {
  const found = Object.entries(valuesSchema.catch({}).parse(values)).filter(([block]) =>
    block.startsWith(`${IDS.field}.${nth}.`),
  )
  return Object.fromEntries(
    found.flatMap(([, elements]) =>
      Object.entries(elements).map(([name, { value, selected_option }]) => [
        name,
        value ?? selected_option?.value ?? '',
      ]),
    ),
  )
}

export const SAVE = 'save_to_parley'
export const CREATE = 'create_in_parley'

function readSaved(payload: ReturnType<typeof savedSchema.parse>, known: Known): Heard {
  if (payload.callback_id !== SAVE) return ASIDE
  const { message, channel, user } = payload
  const from = (message.user && known.names.get(message.user)) ?? message.username
  const at = Number.isFinite(secondsOf(message.ts))
    ? Temporal.Instant.fromEpochMilliseconds(Math.round(secondsOf(message.ts) * 1000)).toString()
    : undefined
  return said({
    eventKey: `save:${payload.trigger_id}`,
    user: user.id,
    where: { kind: 'own' },
    body: {
      kind: 'forward',
      text: typed(message.text ?? '', known.names, '').slice(0, 20_000),
      ...(from ? { from: from.slice(0, 200) } : {}),
      ...(at ? { at } : {}),
    },
    linkTo: { channel: channel.id, ts: message.ts },
    from: 'shortcut',
    ...(payload.response_url ? { responseUrl: payload.response_url } : {}),
  })
}

/** A modal's `private_metadata`: which form it is and in which language. */
export const metadataOf = (kind: string, language: LanguageCode): string => `${kind} ${language}`

/** The language of a modal, by its `private_metadata`. */
export const languageIn = (metadata: string): LanguageCode => languageOf(metadata.split(' ')[1])

function readSubmission({ view, user }: ReturnType<typeof submissionSchema.parse>): Heard {
  if (view.callback_id !== CREATE) return ASIDE
  const [kind = ''] = view.private_metadata.split(' ')
  if (!isCallKind(kind)) return ASIDE
  const entered = valuesSchema.catch({}).parse(view.state.values)
  const given: Record<string, string> = {}
  for (const [name, elements] of Object.entries(entered))
    for (const { value, selected_option } of Object.values(elements)) {
      const words = (value ?? selected_option?.value ?? '').trim()
      if (words !== '') given[fieldOf(name)] = words
    }
  const problems = problemsIn(kind, given, languageIn(view.private_metadata))
  if (Object.keys(problems).length > 0)
    return {
      kind: 'refused',
      errors: Object.fromEntries(Object.entries(problems).map(([name, why]) => [blockOf(kind, name), why ?? ''])),
    }
  return said({
    eventKey: `form:${view.id}:${view.hash ?? ''}`.slice(0, 200),
    user: user.id,
    where: { kind: 'own' },
    body: { kind: 'call', command: CALLS[kind].command, said: given },
    from: 'modal',
  })
}

/** The id of a modal's field. Those of different forms differ, so that Slack does not carry one's words into the other. */
export const blockOf = (kind: string, name: FieldName | string): string => `${kind}.${name}`
const fieldOf = (block: string): string => block.split('.').at(-1) ?? block
