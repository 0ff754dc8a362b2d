import type { Inbound } from '../../core/index.ts'
import { type Activity, type Attachment, groupOf, isPersonal, recordOf, stringAt } from './activity.ts'
import { decoded, quotedIn, wordsOf } from './html.ts'

/** A message for the inbox, before it is known whose installation it is and what its key comes to. */
export interface Message extends Pick<Inbound, 'chat' | 'account' | 'body' | 'message' | 'replyTo'> {
  /** What makes it the same event when it is delivered again; of any length. */
  readonly event: string
}

/** What an activity that needs no answer of its own means to Parley. */
export type Read =
  | { readonly kind: 'heard'; readonly messages: readonly Message[]; readonly files: readonly Attachment[] }
  /** The bot was taken out of the chat. */
  | { readonly kind: 'left' }
  /** None of Parley's business: what is not addressed to it, what others do among themselves. */
  | { readonly kind: 'nothing' }

const nothing: Read = { kind: 'nothing' }

/** Reads an activity other than an invoke. */
export function readActivity(activity: Activity): Read {
  switch (activity.type) {
    case 'message':
      return readMessage(activity)
    case 'messageUpdate':
      return readUpdate(activity)
    case 'conversationUpdate':
      return readMembers(activity)
    case 'installationUpdate':
      return activity.action?.startsWith('remove') ? { kind: 'left' } : nothing
    default:
      return nothing
  }
}

function readMessage(activity: Activity): Read {
  const pressed = pressOf(activity.value, activity.replyToId ?? undefined)
  if (pressed) return heard([messageOf(activity, pressed)])
  const files = filesOf(activity)
  if (!isAddressed(activity)) return nothing
  const quote = quoteOf(activity)
  const text = textOf(activity, quote?.rest)
  const body: Inbound['body'] = {
    kind: 'text',
    text,
    ...(quote && !quote.ours && quote.text !== ''
      ? { quote: { text: quote.text, ...(quote.from ? { from: quote.from.slice(0, 200) } : {}) } }
      : {}),
  }
  const said = text === '' && body.quote === undefined ? [] : [messageOf(activity, body, quote?.id)]
  return said.length === 0 && files.length === 0 ? nothing : heard(said, files)
}

function readUpdate(activity: Activity): Read {
  const of = activity.id
  const text = textOf(activity, quoteOf(activity)?.rest)
  if (!of || of.length > 200 || text === '' || !isAddressed(activity)) return nothing
  return heard([{ ...messageOf(activity, { kind: 'edit', of, text }), event: eventOf(activity, activity.timestamp) }])
}

function readMembers(activity: Activity): Read {
  const itself = ({ id }: { readonly id: string }) => id === activity.recipient.id
  if (activity.membersRemoved?.some(itself)) return { kind: 'left' }
  return activity.membersAdded?.some(itself) ? heard([messageOf(activity, { kind: 'hello' })]) : nothing
}

const heard = (messages: readonly Message[], files: readonly Attachment[] = []): Read => ({
  kind: 'heard',
  messages,
  files,
})

/** Ids are unique within a conversation only. */
function eventOf({ type, name, conversation, id, timestamp, from }: Activity, more: string | null = ''): string {
  return JSON.stringify([type, name ?? '', conversation.id, id ?? `${from.id} ${timestamp}`, more ?? ''])
}

/** A message from whoever the activity is from, in the conversation that it came from. `replyTo`: the message that it answers, where it is not the activity's own. */
export function messageOf(activity: Activity, body: Inbound['body'], replyTo?: string): Message {
  const { conversation, from, locale, id } = activity
  const { whole, thread } = groupOf(conversation.id)
  const answered = replyTo ?? activity.replyToId
  return {
    event: eventOf(activity),
    chat: { external: conversation.id, direct: isPersonal(activity), ...(thread ? { group: whole } : {}) },
    account: {
      external: from.id,
      ...(from.name ? { name: from.name.slice(0, 200) } : {}),
      ...(locale ? { language: locale } : {}),
    },
    body,
    ...(id && id.length <= 200 ? { message: id } : {}),
    ...(answered && answered.length <= 200 ? { replyTo: answered } : {}),
  }
}

/** In a group only what mentions the bot is for it, though an app with more rights hears all. */
const isAddressed = (activity: Activity): boolean => isPersonal(activity) || mentionsIn(activity).some(({ own }) => own)

function mentionsIn({ entities, recipient }: Activity) {
  return (entities ?? []).flatMap((entity) => {
    const text = entity.type === 'mention' ? stringAt(entity, 'text') : undefined
    if (text === undefined || text === '') return []
    return [
      {
        text,
        name: stringAt(entity, 'mentioned', 'name') ?? '',
        own: stringAt(entity, 'mentioned', 'id') === recipient.id,
      },
    ]
  })
}

/** What was written, without the mention of the bot; other people are named without marks. */
function textOf(activity: Activity, rest: string | undefined): string {
  if (rest !== undefined) return withoutName(activity, rest)
  const text = mentionsIn(activity).reduce(
    (left, { text: mention, name, own }) => left.replaceAll(mention, own ? '' : name),
    activity.text ?? '',
  )
  return decoded(text.replace(/<\/?at\b[^>]*>/gi, ''))
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** What HTML says after a quote has the mention's words alone. */
function withoutName(activity: Activity, text: string): string {
  const own = mentionsIn(activity).find((mention) => mention.own)
  const name = own === undefined ? '' : wordsOf(own.text)
  return (name !== '' && text.startsWith(name) ? text.slice(name.length) : text).trim()
}

function quoteOf({ attachments, recipient }: Activity) {
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content
  const quoted = typeof html === 'string' ? quotedIn(html) : null
  return (
    quoted && {
      ...quoted,
      text: quoted.text.slice(0, 20_000),
      ours: quoted.from !== null && quoted.from === recipient.name,
    }
  )
}

/** What was attached and can be kept: files, and pictures pasted into the message. */
const filesOf = ({ attachments }: Activity): readonly Attachment[] =>
  (attachments ?? []).filter(
    ({ contentType, contentUrl }) =>
      contentType === 'application/vnd.microsoft.teams.file.download.info' ||
      (contentType?.startsWith('image/') === true && contentUrl != null),
  )

/**
 * The press that a button's data stand for (write.ts): the token, chosen from a list or the button's own, and what was filled into its form.
 * `of`: the message that shows the button. null: it is no button of Parley's.
 */
export function pressOf(data: unknown, of: string | undefined): Extract<Inbound['body'], { kind: 'press' }> | null {
  const filled = recordOf(data)
  const own = recordOf(filled.parley)
  const picked = typeof own.pick === 'number' ? filled[`pick${own.pick}`] : own.press
  if (typeof picked !== 'string' || picked === '' || picked.length > 64) return null
  const values = typeof own.form === 'number' ? valuesOf(filled, own.form) : undefined
  return { kind: 'press', token: picked, ...(of && of.length <= 200 ? { of } : {}), ...(values ? { values } : {}) }
}

/** What was filled into the fields of one form of a card, by the fields' names. */
function valuesOf(filled: Readonly<Record<string, unknown>>, form: number): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [id, value] of Object.entries(filled)) {
    const [, of, name] = /^in(\d+)\.\d+\.(.{1,60})$/s.exec(id) ?? []
    if (Number(of) === form && name !== undefined && typeof value === 'string') values[name] = value.slice(0, 4_000)
  }
  return values
}
