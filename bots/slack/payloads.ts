import { z } from 'zod'

/** What is read of Slack's requests; everything else in them is left alone (docs.slack.dev: reference/events, interaction-payloads). */

const fileSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  mimetype: z.string().nullish(),
  mode: z.string().nullish(),
  url_private_download: z.string().nullish(),
  url_private: z.string().nullish(),
})

/** A file that somebody has shared. */
export type SharedFile = z.infer<typeof fileSchema>

const messageSchema = z.object({
  type: z.literal('message'),
  subtype: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
  assistant_thread: z.unknown().optional(),
  files: z.array(fileSchema).optional(),
  /** Of message_changed: how the message reads now, and how it did. */
  message: z
    .object({
      user: z.string().optional(),
      bot_id: z.string().nullish(),
      text: z.string().nullish(),
      ts: z.string(),
      thread_ts: z.string().optional(),
      parent_user_id: z.string().optional(),
      assistant_thread: z.unknown().optional(),
      edited: z.unknown().optional(),
    })
    .optional(),
  previous_message: z.object({ text: z.string().nullish() }).optional(),
})

const mentionSchema = z.object({
  type: z.literal('app_mention'),
  channel: z.string(),
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
  edited: z.unknown().optional(),
})

const threadStartedSchema = z.object({
  type: z.literal('assistant_thread_started'),
  assistant_thread: z.object({ user_id: z.string(), channel_id: z.string(), thread_ts: z.string() }),
})

export const eventSchema = z.discriminatedUnion('type', [messageSchema, mentionSchema, threadStartedSchema])

export const envelopeSchema = z.object({
  type: z.literal('event_callback'),
  event_id: z.string(),
  team_id: z.string().nullish(),
  event_time: z.number().optional(),
  event: z.object({ type: z.string() }).loose(),
})

export const commandSchema = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: z.string(),
  channel_id: z.string(),
  response_url: z.string().optional(),
  trigger_id: z.string(),
})

const personSchema = z.object({ id: z.string() })

export const actionsSchema = z.object({
  type: z.literal('block_actions'),
  user: personSchema,
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  channel: personSchema.nullish(),
  container: z
    .object({
      type: z.string(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), user: z.string().optional() }).nullish(),
  view: z.object({ id: z.string(), type: z.string() }).nullish(),
  state: z.object({ values: z.unknown() }).nullish(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        block_id: z.string().optional(),
        value: z.string().optional(),
        action_ts: z.string().optional(),
        text: z.object({ text: z.string() }).nullish(),
      }),
    )
    .min(1),
})

export const savedSchema = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  user: personSchema,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string(), name: z.string().optional() }),
  message: z.object({
    text: z.string().nullish(),
    user: z.string().optional(),
    username: z.string().optional(),
    ts: z.string(),
  }),
})

export const submissionSchema = z.object({
  type: z.literal('view_submission'),
  user: personSchema,
  view: z.object({
    id: z.string(),
    hash: z.string().optional(),
    callback_id: z.string(),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.unknown() }),
  }),
})

/** What is filled in, by block and element: text, or the option that was picked. */
export const valuesSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string().optional() }).nullish(),
    }),
  ),
)
