import { randomUUID } from 'node:crypto'
import { BOT } from './workspace.ts'

/** Requests of Slack's, in the shapes of docs.slack.dev (reference/events, reference/interaction-payloads, interactivity/implementing-slash-commands). */

const unique = (): string => randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase()

/** An event in its envelope. */
export const event = (inner: Readonly<Record<string, unknown>>, eventId = `Ev${unique()}`) => ({
  token: 'verification',
  team_id: BOT.team,
  api_app_id: 'A1',
  event: { event_ts: '1700000000.000100', ...inner },
  type: 'event_callback',
  event_id: eventId,
  event_time: 1_700_000_000,
  authorizations: [
    { enterprise_id: null, team_id: BOT.team, user_id: BOT.user, is_bot: true, is_enterprise_install: false },
  ],
  is_ext_shared_channel: false,
})

interface Words {
  readonly channel: string
  readonly user: string
  readonly text: string
  readonly ts: string
  readonly thread?: string
  /** Who wrote the first message of the thread. */
  readonly parent?: string
}

const threaded = ({ thread, parent }: Words) => ({
  ...(thread ? { thread_ts: thread } : {}),
  ...(parent ? { parent_user_id: parent } : {}),
})

/** Somebody writes in the conversation with the bot. */
export const message = (words: Words, more: Readonly<Record<string, unknown>> = {}) => ({
  client_msg_id: randomUUID(),
  type: 'message',
  channel: words.channel,
  channel_type: 'im',
  user: words.user,
  text: words.text,
  ts: words.ts,
  team: BOT.team,
  ...threaded(words),
  ...more,
})

/** They correct what they wrote. */
export const edited = (words: Words, before: string) => ({
  type: 'message',
  subtype: 'message_changed',
  channel: words.channel,
  channel_type: 'im',
  hidden: true,
  ts: `${words.ts}1`,
  message: {
    type: 'message',
    user: words.user,
    text: words.text,
    ts: words.ts,
    edited: { user: words.user, ts: `${words.ts}1` },
    ...threaded(words),
  },
  previous_message: { type: 'message', user: words.user, text: before, ts: words.ts },
})

/** They name the bot in a channel. */
export const mention = (words: Words, more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'app_mention',
  channel: words.channel,
  user: words.user,
  text: `<@${BOT.user}> ${words.text}`,
  ts: words.ts,
  team: BOT.team,
  ...threaded(words),
  ...more,
})

/** The fields of a slash command, which come as a form. */
export const command = (given: {
  readonly channel: string
  readonly user: string
  readonly text: string
  readonly responseUrl: string
}): Record<string, string> => ({
  token: 'verification',
  team_id: BOT.team,
  team_domain: 'acme',
  channel_id: given.channel,
  channel_name: given.channel.startsWith('D') ? 'directmessage' : 'sales',
  user_id: given.user,
  user_name: 'somebody',
  command: '/parley',
  text: given.text,
  api_app_id: 'A1',
  is_enterprise_install: 'false',
  response_url: given.responseUrl,
  trigger_id: `T.${unique()}`,
})

const person = (user: string) => ({ id: user, username: 'somebody', team_id: BOT.team })
const team = { id: BOT.team, domain: 'acme' }

/** A press on a button of a message, with what the inputs beside it hold. */
export const press = (given: {
  readonly user: string
  readonly channel: string
  readonly ts: string
  readonly thread?: string | undefined
  readonly ephemeral?: boolean
  readonly action: string
  readonly token: string
  readonly label: string
  readonly values?: Readonly<Record<string, unknown>>
  readonly responseUrl?: string
}) => ({
  type: 'block_actions',
  user: person(given.user),
  api_app_id: 'A1',
  team,
  trigger_id: `T.${unique()}`,
  container: {
    type: 'message',
    message_ts: given.ts,
    channel_id: given.channel,
    is_ephemeral: given.ephemeral === true,
    ...(given.thread ? { thread_ts: given.thread } : {}),
  },
  channel: { id: given.channel, name: 'sales' },
  ...(given.ephemeral
    ? {}
    : {
        message: {
          type: 'message',
          user: BOT.user,
          ts: given.ts,
          ...(given.thread ? { thread_ts: given.thread } : {}),
        },
      }),
  state: { values: given.values ?? {} },
  ...(given.responseUrl ? { response_url: given.responseUrl } : {}),
  actions: [action(given)],
})

const action = (given: { readonly action: string; readonly token: string; readonly label: string }) => ({
  type: 'button',
  action_id: given.action,
  block_id: 'b1',
  text: { type: 'plain_text', text: given.label, emoji: false },
  value: given.token,
  action_ts: '1700000000.000100',
})

/** A press in the Home or in a modal. */
export const pressInView = (given: {
  readonly user: string
  readonly view: {
    readonly id: string
    readonly type: 'home' | 'modal'
    readonly hash: string
    readonly metadata?: string
  }
  readonly action: string
  readonly token: string
  readonly label: string
}) => ({
  type: 'block_actions',
  user: person(given.user),
  api_app_id: 'A1',
  team,
  trigger_id: `T.${unique()}`,
  container: { type: 'view', view_id: given.view.id },
  view: { ...given.view, private_metadata: given.view.metadata ?? '', blocks: [], state: { values: {} } },
  actions: [action(given)],
})

/** "Save to Parley" on a message. */
export const saved = (given: {
  readonly user: string
  readonly channel: string
  readonly message: Readonly<Record<string, unknown>>
  readonly responseUrl: string
}) => ({
  type: 'message_action',
  callback_id: 'save_to_parley',
  token: 'verification',
  action_ts: '1700000000.000100',
  trigger_id: `T.${unique()}`,
  message_ts: String(given.message.ts),
  team,
  user: person(given.user),
  channel: { id: given.channel, name: 'sales' },
  message: { type: 'message', ...given.message },
  response_url: given.responseUrl,
})

/** The global shortcut. */
export const shortcut = (user: string) => ({
  type: 'shortcut',
  callback_id: 'create_in_parley',
  token: 'verification',
  action_ts: '1700000000.000100',
  trigger_id: `T.${unique()}`,
  team,
  user: person(user),
})

/** A modal is sent off. `filled`: the words by block. */
export const submission = (given: {
  readonly user: string
  readonly id: string
  readonly metadata: string
  readonly filled: Readonly<Record<string, string>>
}) => ({
  type: 'view_submission',
  team,
  user: person(given.user),
  api_app_id: 'A1',
  trigger_id: `T.${unique()}`,
  view: {
    id: given.id,
    team_id: BOT.team,
    type: 'modal',
    callback_id: 'create_in_parley',
    private_metadata: given.metadata,
    hash: '1',
    state: {
      values: Object.fromEntries(
        Object.entries(given.filled).map(([block, value]) => [block, { x: { type: 'plain_text_input', value } }]),
      ),
    },
  },
})
