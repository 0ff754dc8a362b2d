import { createHash } from 'node:crypto'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import type { Logger } from 'pino'
import type { Inbound } from '../../core/index.ts'
import type { Hear, PlatformBot } from '../bot.ts'
import { openBound } from '../bound.ts'
import type { PlatformDesk } from '../desks/platform.ts'
import type { PlatformAnswer, PlatformRequest } from '../route.ts'
import { type Activity, type Attachment, activitySchema, groupOf, tenantOf } from './activity.ts'
import { MESSAGES_PATH, METADATA } from './addresses.ts'
import { httpClient, openConnector } from './connector.ts'
import { entryMenu } from './dialogs.ts'
import { takeFile } from './files.ts'
import { answerInvoke, answerUnbound } from './invokes.ts'
import { limits } from './limits.ts'
import { openPresses } from './presses.ts'
import { type Message, messageOf, readActivity } from './read.ts'
import { openReaders } from './readers.ts'
import { openReferences, referenceIn } from './reference.ts'
import { openSender } from './sending.ts'
import { textsFor } from './texts.ts'
import { credentialsOf, openToken } from './token.ts'
import { ISSUER, openVerifier } from './verify.ts'
import { plainMessage, write } from './write.ts'

export interface TeamsWish {
  readonly appId: string
  readonly appPassword: string
  readonly tenantId: string
  /** Where the connector's keys are; null: Microsoft's. */
  readonly openIdMetadataUrl: string | null
  /** Where the bot logs in; null: Microsoft's, for the tenant. */
  readonly tokenUrl: string | null
  /** Where the credentials are: "env:TEAMS_APP_ID". */
  readonly credentials: string
  readonly desk: PlatformDesk
  readonly log: Logger
  /** How long the answer to a press is waited for, in milliseconds. */
  readonly invokeMs?: number
  /** Milliseconds of a clock that only runs forward, for pace and pauses. */
  readonly tick?: () => number
  /** 0 to 1, for the jitter of pauses. */
  readonly chance?: () => number
}

const LOGIN = 'https://login.microsoftonline.com/botframework.com'

/** @throws where one of id, password and tenant is missing: the bot would believe anybody. */
export function createTeamsBot(wish: TeamsWish): PlatformBot {
  const { appId, tenantId, desk, log, tick = () => performance.now(), chance = Math.random } = wish
  if ([appId, wish.appPassword, tenantId].some((value) => value.trim() === ''))
    throw new Error('a Teams bot needs its id, its password and its tenant')
  const token = openToken(wish, Date.now)
  const auth = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      ToBotFromChannelOpenIdMetadataUrl: wish.openIdMetadataUrl ?? METADATA,
      ToBotFromChannelTokenIssuer: ISSUER,
      ToChannelFromBotLoginUrl: LOGIN,
      ToChannelFromBotOAuthScope: ISSUER,
      OAuthUrl: ISSUER,
      CallerId: 'urn:botframework:azure',
    },
    credentialsOf(appId, token),
    undefined,
    undefined,
    { httpClient: httpClient(token) },
  )
  const verify = openVerifier(auth, appId, Date.now)
  const connector = openConnector({ adapter: new CloudAdapter(auth), appId, tenantId })
  const references = openReferences(desk)
  const presses = openPresses()
  const sender = openSender({ connector, references, presses, log, now: tick, chance })
  const readers = openReaders({ connector, log, now: tick })
  let hear: Hear | null = null
  let external: string | null = null
  const bound = openBound(() => desk.installation('teams', tenantId))
  const underWay = new Set<Promise<unknown>>()

  /** Commits a message and where its chat is. */
  async function keep(installationId: string, { event, ...message }: Message): Promise<'new' | 'known'> {
    if (hear === null) throw new Error('the bot of Teams is not started')
    const inbound: Inbound = { ...message, installationId, eventKey: keyOf(event), at: desk.now().toString() }
    const heard = await hear(inbound)
    await references.keep(installationId, message.chat.external)
    return heard
  }

  async function keepFiles(installationId: string, activity: Activity, files: readonly Attachment[]): Promise<void> {
    const texts = textsFor(activity.locale)
    const chat = activity.conversation.id
    for (const [at, attachment] of files.entries()) {
      const taken = await takeFile(attachment, { installationId, activity }, { desk, token })
      if (taken.kind === 'tooLarge')
        await sender.sayIn(chat, [plainMessage(texts.fileTooLarge(Math.floor(taken.limit / 1024 / 1024)))])
      else if (taken.kind === 'lost') await sender.sayIn(chat, [plainMessage(texts.fileLost)])
      else {
        // Whose files are not kept is told so as anybody is who writes and is not known.
        const body: Inbound['body'] =
          taken.kind === 'kept'
            ? { kind: 'file', fileId: taken.fileId, name: taken.name, mime: taken.mime }
            : { kind: 'hello' }
        const message = messageOf(activity, body)
        await keep(installationId, { ...message, event: `${message.event} ${at}` })
      }
    }
  }

  /** Somebody writes to a bot that belongs to no company yet. */
  async function greet(activity: Activity, messages: readonly Message[]): Promise<void> {
    for (const { account, chat, body } of messages) {
      if (body.kind !== 'text' && body.kind !== 'hello') continue
      const text = body.kind === 'text' ? body.text : ''
      const reply = await desk.unbound({
        platform: 'teams',
        external: tenantId,
        credentials: wish.credentials,
        account,
        direct: chat.direct,
        text,
      })
      const setting = { direct: chat.direct, texts: textsFor(activity.locale) }
      const id = await bound.id()
      if (id !== null) await references.keep(id, chat.external)
      await sender.sayIn(chat.external, write(reply, setting))
    }
  }

  async function take(activity: Activity): Promise<PlatformAnswer> {
    const chat = activity.conversation.id
    references.meet(chat, referenceIn(activity))
    const installationId = await bound.id()
    if (activity.type === 'invoke')
      return installationId === null
        ? answerUnbound(activity)
        : answerInvoke(activity, {
            installationId,
            desk,
            presses,
            sender,
            log,
            invokeMs: wish.invokeMs ?? limits.invokeMs,
            hear: (message) => keep(installationId, message),
          })
    const read = readActivity(activity)
    if (read.kind === 'nothing') return { status: 200 }
    if (read.kind === 'left') {
      if (installationId !== null) await desk.left(installationId, chat)
      return { status: 200 }
    }
    if (installationId === null) {
      await greet(activity, read.messages)
      return { status: 200 }
    }
    for (const message of read.messages) {
      const heard = await keep(installationId, message)
      if (message.body.kind === 'hello' && message.chat.direct && heard === 'new')
        await sender.sayIn(chat, [entryMenu(textsFor(activity.locale))]).catch(() => undefined)
    }
    await keepFiles(installationId, activity, read.files)
    return { status: 200 }
  }

  async function handle({ headers, body }: PlatformRequest): Promise<PlatformAnswer> {
    const { authorization } = headers
    if (hear === null) return { status: 503 }
    if (typeof authorization !== 'string') return { status: 401 }
    const activity = activityIn(body)
    if (activity === null) return { status: 400 }
    const doubt = await verify(authorization, activity)
    if (doubt !== null) {
      log.warn({ doubt }, 'a request that is not of Teams was refused')
      return { status: 401 }
    }
    if (tenantOf(activity) !== tenantId) {
      log.warn('a request of another tenant was refused')
      return { status: 403 }
    }
    return take(activity)
  }

  return {
    platform: 'teams',
    get external() {
      return external
    },
    routes: [
      {
        path: MESSAGES_PATH,
        maxBytes: limits.requestBytes,
        handle: (request) => {
          const handled = handle(request)
          const done = handled.catch(() => undefined).finally(() => underWay.delete(done))
          underWay.add(done)
          return handled
        },
      },
    ],
    start: async (toHear) => {
      // From here on messages are kept, though the bot cannot answer before it is let in.
      hear = bound.hearing(toHear)
      external = tenantId
      await token.get()
    },
    send: (to, reply, id) => sender.send(to, reply, id),
    progress: (chat) => {
      const reference = references.met(chat)
      if (reference) sender.typing(chat, reference)
    },
    readers: async (chat) => {
      const id = await bound.id()
      // A channel as a whole has no reference of its own, and the tenant's conversations are all in one place.
      const reference = id === null ? null : ((await references.of(id, chat)) ?? references.latest())
      return reference && readers(groupOf(chat).whole, { ...reference, direct: false })
    },
    stop: async () => {
      hear = null
      await Promise.all(underWay)
    },
  }
}

/** A key that fits, of an event's name of any length. */
const keyOf = (event: string): string => createHash('sha256').update(event).digest('base64url')

function activityIn(body: Buffer): Activity | null {
  try {
    const activity = activitySchema.safeParse(JSON.parse(body.toString('utf8'))).data
    return activity && activity.conversation.id.length <= 200 && activity.from.id.length <= 200 ? activity : null
  } catch {
    return null
  }
}
