/** Activities in the shapes that Microsoft documents (Bot Framework activity schema; Teams: bots, cards, message extensions, files). */
export type Json = Readonly<Record<string, unknown>>

/** Where somebody is: a direct chat, a group chat, or a thread of a channel. */
export interface Place {
  readonly conversation: string
  readonly type: 'personal' | 'groupChat' | 'channel'
}

interface Common {
  readonly serviceUrl: string
  readonly appId: string
  readonly tenantId: string
}

let count = 0
/** An id that no other activity of this process has. */
const newActivityId = (): string => `17${String(10_000_000_000 + ++count)}`

export const direct = (account: string): Place => ({ conversation: `a:${account}`, type: 'personal' })
export const channel = (name: string, thread: string): Place => ({
  conversation: `19:${name}@thread.tacv2;messageid=${thread}`,
  type: 'channel',
})
export const groupChat = (name: string): Place => ({ conversation: `19:${name}@thread.v2`, type: 'groupChat' })

/** The activity of a person's doing, with what is special about it. */
export function activity(common: Common, account: string, place: Place, own: Json): Json {
  const { serviceUrl, appId, tenantId } = common
  return {
    type: 'message',
    id: newActivityId(),
    timestamp: '2026-11-25T08:30:00.000Z',
    localTimestamp: '2026-11-25T10:30:00.000+02:00',
    serviceUrl,
    channelId: 'msteams',
    locale: 'en-US',
    from: { id: account, name: account.replace('29:', ''), aadObjectId: `aad-${account}` },
    recipient: { id: `28:${appId}`, name: 'Parley' },
    conversation: {
      id: place.conversation,
      conversationType: place.type,
      tenantId,
      ...(place.type === 'personal' ? {} : { isGroup: true }),
    },
    channelData: { tenant: { id: tenantId } },
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: 'Europe/Kyiv' }],
    ...own,
  }
}

/** The mention that a message to the bot in a group begins with. */
export const mentioning = (appId: string, text: string): Json => ({
  text: `<at>Parley</at> ${text}`,
  textFormat: 'plain',
  entities: [
    { type: 'mention', text: '<at>Parley</at>', mentioned: { id: `28:${appId}`, name: 'Parley' } },
    { type: 'clientInfo', locale: 'en-US' },
  ],
})

/** The press of a card's button: an invoke whose answer takes the card's place. */
export const executed = (of: string, data: Json): Json => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: of,
  value: { action: { type: 'Action.Execute', title: '', verb: 'press', data }, trigger: 'manual' },
})

/** The same from a client that does not know such buttons. */
export const submitted = (of: string, data: Json): Json => ({ type: 'message', replyToId: of, value: data })

/** A file that was attached in a direct chat. */
export const withFile = (name: string, downloadUrl: string): Json => ({
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: 'https://contoso.sharepoint.example/personal/file',
      name,
      content: { downloadUrl, uniqueId: 'file-1', fileType: name.split('.').at(-1) },
    },
  ],
})

/** A reply to a message, as Teams quotes it. */
export const replying = (of: string, from: string, quoted: string, text: string): Json => ({
  text: `${quoted}\r\n\r\n${text}`,
  replyToId: undefined,
  attachments: [
    {
      contentType: 'text/html',
      content: `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="${of}"><strong itemprop="mri" itemid="29:x">${from}</strong><span itemprop="time" itemid="${of}"></span><p itemprop="preview">${quoted}</p></blockquote><p>${text}</p>`,
    },
  ],
})

/** "Save to Parley" on a message. */
export const savesMessage = (payload: Json): Json => ({
  type: 'invoke',
  name: 'composeExtension/fetchTask',
  value: { commandId: 'keep', commandContext: 'message', messagePayload: payload, context: { theme: 'default' } },
})
