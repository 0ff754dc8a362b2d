import { z } from 'zod'

const accountSchema = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
})

const attachmentSchema = z.object({
  contentType: z.string().nullish(),
  contentUrl: z.string().nullish(),
  name: z.string().nullish(),
  content: z.unknown().optional(),
})

/** What a card's button says when it is pressed, and what was filled in beside it. */
const recordSchema = z.record(z.string(), z.unknown())

/** An activity of the Bot Framework as Teams sends it: the parts that Parley reads, all else is let through unread. */
export const activitySchema = z.object({
  type: z.string(),
  id: z.string().min(1).max(500).nullish(),
  name: z.string().nullish(),
  timestamp: z.string().nullish(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  channelId: z.literal('msteams'),
  locale: z.string().max(35).nullish(),
  from: accountSchema,
  recipient: accountSchema,
  conversation: z.object({
    id: z.string().min(1).max(1_000),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string() }).nullish(),
      eventType: z.string().nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  replyToId: z.string().nullish(),
  action: z.string().nullish(),
  attachments: z.array(attachmentSchema).nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(accountSchema).nullish(),
  membersRemoved: z.array(accountSchema).nullish(),
  value: z.unknown().optional(),
})

export type Activity = z.infer<typeof activitySchema>
export type Attachment = z.infer<typeof attachmentSchema>

/** The value of an activity as a record; an empty one where it is none. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> => recordSchema.safeParse(value).data ?? {}

/** A string of a record, by the way to it; undefined where there is none. */
export function stringAt(value: unknown, ...way: readonly string[]): string | undefined {
  const last = way.reduce<unknown>((at, key) => recordOf(at)[key], value)
  return typeof last === 'string' ? last : undefined
}

/** The tenant that an activity comes from; undefined where it says none. */
export const tenantOf = ({ conversation, channelData }: Activity): string | undefined =>
  conversation.tenantId ?? channelData?.tenant?.id

/** The Teams channel or chat of which a conversation may be a thread, and whether it is one. */
export function groupOf(conversationId: string): { readonly whole: string; readonly thread: boolean } {
  const [whole = conversationId, ...rest] = conversationId.split(';messageid=')
  return { whole, thread: rest.length > 0 }
}

/** Whether a conversation is a channel as a whole, by its id. */
export const isChannel = (conversationId: string): boolean => /^19:[^;]+@thread\.(tacv2|skype)$/.test(conversationId)

/** Whether only one person and the bot are in a conversation. */
export const isPersonal = ({ conversation }: Pick<Activity, 'conversation'>): boolean =>
  conversation.conversationType === 'personal' || (conversation.conversationType == null && !conversation.isGroup)
