import type { Logger } from 'pino'
import type { Inbound } from '../../core/index.ts'
import type { PlatformDesk } from '../desks/platform.ts'
import type { PlatformAnswer } from '../route.ts'
import { type Activity, isPersonal, recordOf, stringAt } from './activity.ts'
import { callIn, type EntryName, entryCard, entryNamed } from './dialogs.ts'
import { consentIn, fileInfo, handOver } from './files.ts'
import { said, searchAnswer, suggestions } from './finding.ts'
import { wordsOf } from './html.ts'
import type { Presses } from './presses.ts'
import { type Message, messageOf, pressOf } from './read.ts'
import type { Sender } from './sending.ts'
import { type Texts, textsFor } from './texts.ts'
import { CARD, cardIn, plainMessage } from './write.ts'

/** What an invoke needs of the bot. */
export interface Around {
  readonly installationId: string
  readonly desk: PlatformDesk
  readonly presses: Presses
  readonly sender: Sender
  readonly log: Logger
  /** How long the answer to a press is waited for. */
  readonly invokeMs: number
  hear(message: Message): Promise<'new' | 'known'>
}

/** The names of the menu commands (manifest.ts). */
export const commandNames = { keep: 'keep', search: 'search', searchField: 'q' } as const

const json = (body: unknown, status = 200): PlatformAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const empty: PlatformAnswer = { status: 200 }

/** What Teams asks and waits for the answer of. */
export async function answerInvoke(activity: Activity, around: Around): Promise<PlatformAnswer> {
  const texts = textsFor(activity.locale)
  switch (activity.name) {
    case 'adaptiveCard/action':
      return json(await pressed(activity, texts, around))
    case 'composeExtension/query':
      return json(await searched(activity, texts, around))
    case 'application/search':
      return json(await suggested(activity, around))
    case 'composeExtension/fetchTask':
    case 'task/fetch':
      return json(await opened(activity, texts, around))
    case 'composeExtension/submitAction':
    case 'task/submit':
      return entered(activity, texts, around)
    case 'fileConsent/invoke':
      await consented(activity, texts, around)
      return empty
    default:
      return { status: 501 }
  }
}

/** What an invoke is answered with while the bot belongs to no company. */
export function answerUnbound(activity: Activity): PlatformAnswer {
  const { notConnected } = textsFor(activity.locale)
  switch (activity.name) {
    case 'adaptiveCard/action':
      return json(inPlace(notConnected))
    case 'composeExtension/query':
      return json(said(notConnected))
    case 'application/search':
      return json(suggestions({ kind: 'nothing', language: 'en' }))
    case 'fileConsent/invoke':
      return empty
    default:
      return json(closing(notConnected))
  }
}

/** A word that the client shows above the card, which stays as it is. */
const inPlace = (value: string) => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value })
/** The last word of a dialog. */
const closing = (value: string) => ({ task: { type: 'message', value } })

async function pressed(activity: Activity, texts: Texts, { presses, hear, invokeMs }: Around): Promise<unknown> {
  const press = pressOf(recordOf(recordOf(activity.value).action).data, activity.replyToId ?? undefined)
  if (press === null) return inPlace(texts.chooseFirst)
  const answer = presses.wait(activity.conversation.id, press.of ?? '', invokeMs)
  if ((await hear(messageOf(activity, press))) === 'known') return inPlace(texts.working)
  const done = await answer
  const card = done.kind === 'card' ? cardIn(done.message) : undefined
  if (card) return { statusCode: 200, type: CARD, value: card }
  return inPlace(done.kind === 'working' ? texts.working : texts.below)
}

async function searched({ value, from, locale }: Activity, texts: Texts, around: Around): Promise<unknown> {
  const parameters = recordOf(value).parameters
  const named = (name: string) =>
    Array.isArray(parameters) ? parameters.find((one: unknown) => recordOf(one).name === name) : undefined
  const words = stringAt(named(commandNames.searchField), 'value')?.trim() ?? ''
  if (words === '') return said(texts.typeName)
  return searchAnswer(await look(around, { from, locale }, words.slice(0, 200)), texts)
}

async function suggested({ value, from, locale }: Activity, around: Around): Promise<unknown> {
  const words = stringAt(value, 'queryText')?.trim().slice(0, 200) ?? ''
  const of = (['contact', 'company', 'deal'] as const).find((one) => one === recordOf(value).dataset)
  if (words === '') return suggestions({ kind: 'nothing', language: 'en' })
  return suggestions(await look(around, { from, locale }, words, of))
}

const look = (
  { desk, installationId }: Around,
  { from, locale }: Pick<Activity, 'from' | 'locale'>,
  words: string,
  of?: 'contact' | 'company' | 'deal',
) =>
  desk.look(
    { installationId, account: from.id, ...(locale ? { language: locale } : {}) },
    { kind: 'search', words, ...(of ? { of } : {}) },
  )

/** A menu command or a button that opens a dialog. "Save to Parley" has nothing to ask and is done at once. */
async function opened(activity: Activity, texts: Texts, around: Around): Promise<unknown> {
  const { commandId, data } = recordOf(activity.value)
  if (commandId === commandNames.keep) return closing(await kept(activity, texts, around))
  const name = entryNamed(commandId) ?? entryNamed(recordOf(recordOf(data).parley).open)
  return name === undefined ? closing(texts.nothingFound) : form(name, texts)
}

const form = (name: EntryName, texts: Texts) => ({
  task: {
    type: 'continue',
    value: {
      title: texts.forms[name].title,
      width: 'medium',
      height: 'medium',
      card: { contentType: CARD, content: entryCard(name, texts) },
    },
  },
})

async function entered(activity: Activity, texts: Texts, around: Around): Promise<PlatformAnswer> {
  const { commandId, data } = recordOf(activity.value)
  const call = callIn(data)
  if (commandId === commandNames.keep && call === null) return json(closing(await kept(activity, texts, around)))
  if (call === null) return json(closing(texts.nothingFound))
  const chat = await homeOf(activity, around)
  if (chat === null) return json(closing(texts.addFirst))
  await around.hear({ ...messageOf(activity, call), chat })
  // In the chat itself the answer is what follows; from elsewhere it must be said where it is.
  return isPersonal(activity) && activity.name === 'task/submit' ? empty : json(closing(texts.inChat))
}

/** The direct chat of who asks; null: they have not added the app for themselves. */
async function homeOf(activity: Activity, { sender }: Around): Promise<Inbound['chat'] | null> {
  const external = isPersonal(activity) ? activity.conversation.id : await sender.direct(activity.from.id)
  return external === null ? null : { external, direct: true }
}

/** Somebody's message, for Parley to keep; gives what to say. */
async function kept(activity: Activity, texts: Texts, around: Around): Promise<string> {
  const payload = recordOf(recordOf(activity.value).messagePayload)
  const content = stringAt(payload, 'body', 'content') ?? ''
  const own = stringAt(payload, 'from', 'application', 'id') === activity.recipient.id.replace(/^28:/, '')
  const text = stringAt(payload, 'body', 'contentType') === 'text' ? content.trim() : wordsOf(content)
  // A card of Parley's own has no words; Parley says what it makes of it.
  if (text === '' && !own) return texts.nothingFound
  const chat = await homeOf(activity, around)
  if (chat === null) return texts.addFirst
  const author = stringAt(payload, 'from', 'user', 'displayName')
  const at = stringAt(payload, 'createdDateTime')
  const url = stringAt(payload, 'linkToMessage')
  const body: Inbound['body'] = {
    kind: 'forward',
    text: text.slice(0, 20_000),
    ...(own ? { own } : {}),
    ...(author ? { from: author.slice(0, 200) } : {}),
    ...(at && at.length <= 40 ? { at } : {}),
    ...(url && /^https?:/.test(url) && URL.canParse(url) ? { url } : {}),
  }
  const { message: _, replyTo: __, ...alone } = messageOf(activity, body)
  await around.hear({ ...alone, chat })
  return texts.inChat
}

/** Somebody takes a file that was offered, or does not want it. */
async function consented(
  activity: Activity,
  texts: Texts,
  { desk, sender, installationId, log }: Around,
): Promise<void> {
  const consent = consentIn(activity.value)
  if (consent === null) return
  const chat = activity.conversation.id
  const tell = (text: string) => sender.sayIn(chat, [plainMessage(text)])
  if (consent.action !== 'accept' || consent.uploadInfo === undefined) return tell(texts.fileDeclined)
  const file = await desk.file({ installationId, chat }, consent.context.file)
  if (file === undefined) return tell(texts.fileGone)
  try {
    await handOver(consent.uploadInfo.uploadUrl, file.size, file.bytes)
    await sender.sayIn(chat, [{ type: 'message', attachments: [fileInfo(consent.uploadInfo)] }])
  } catch (error) {
    log.warn({ err: error }, 'a file could not be handed over')
    await tell(texts.fileGone)
  }
}
