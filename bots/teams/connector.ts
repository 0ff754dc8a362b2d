import {
  type CloudAdapter,
  type ConfigurationBotFrameworkAuthentication,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder'
import { z } from 'zod'
import { limits } from './limits.ts'
import type { Reference } from './reference.ts'
import type { Token } from './token.ts'
import type { Outgoing } from './write.ts'

/** Teams has refused a request: with this status and code ("MessageWritesBlocked"); status 0: it was not reached. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  readonly code: string
  /** After which time it is to be tried again, where Teams says so; in milliseconds. */
  readonly afterMs: number | null
  constructor(status: number, code: string, afterMs: number | null = null, options?: ErrorOptions) {
    super(status === 0 ? `Teams cannot be reached: ${code}` : `Teams refuses with ${status} ${code}`, options)
    this.status = status
    this.code = code
    this.afterMs = afterMs
  }
}

type Client = Awaited<
  ReturnType<ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>['create']>
>
type ClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
type HttpClient = NonNullable<ClientOptions['httpClient']>

const PATIENCE_MS = 5_000

const errorSchema = z.object({ error: z.object({ code: z.string().max(100) }) })

/**
 * How the kit reaches Teams. Its own client repeats what fails, for longer than a message may take, and a message that was sent late would then be sent twice; so what fails
 * comes out of this one as an error that nobody below repeats.
 */
export function httpClient(token: Token): HttpClient {
  return {
    sendRequest: async (request) => {
      const body: unknown = request.body
      const answer = await fetch(request.url, {
        method: request.method,
        headers: request.headers.rawHeaders(),
        ...(typeof body === 'string' ? { body } : {}),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      }).catch((error: unknown) => {
        const cause = error instanceof Error ? error.cause : undefined
        const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'no answer'
        throw new Refused(0, code, null)
      })
      const bodyAsText = await answer.text()
      if (!answer.ok) {
        if (answer.status === 401) token.forget()
        throw new Refused(answer.status, codeIn(bodyAsText), pauseIn(answer.headers.get('retry-after')))
      }
      const headers = request.headers.clone()
      for (const [name, value] of answer.headers) headers.set(name, value)
      return { request, status: answer.status, headers, bodyAsText }
    },
  }
}

function codeIn(body: string): string {
  try {
    return errorSchema.safeParse(JSON.parse(body)).data?.error.code ?? ''
  } catch {
    return ''
  }
}

/** What `Retry-After` says, in milliseconds; it may be seconds or a date. */
function pauseIn(header: string | null): number | null {
  if (header === null) return null
  const seconds = Number(header)
  const pause = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - Date.now()
  return Number.isFinite(pause) ? Math.max(0, pause) : null
}

/** What can be asked of Teams. Everything rejects with Refused. */
export interface Connector {
  /** Sends a message; gives Teams' id of it. */
  send(to: Address, message: Outgoing): Promise<string | undefined>
  update(to: Address, id: string, message: Outgoing): Promise<void>
  typing(to: Address): Promise<void>
  /** The accounts of the people in a conversation; null: they are too many. */
  members(of: Address): Promise<readonly string[] | null>
  /** The direct conversation with an account, made where there is none; gives its name. */
  direct(by: Reference, account: string): Promise<string>
}

/** A conversation and where its service is. */
export interface Address {
  readonly reference: Reference
  readonly conversation: string
}

interface Wish {
  readonly adapter: CloudAdapter
  readonly appId: string
  readonly tenantId: string
}

/** Teams by the kit's adapter: each request goes on with a conversation by its stored reference. */
export function openConnector({ adapter, appId, tenantId }: Wish): Connector {
  const on = async <T>(
    { reference, conversation }: Address,
    ask: (client: Client, context: TurnContext) => Promise<T>,
  ): Promise<T> => {
    const asked: { answer?: Promise<T> } = {}
    await adapter.continueConversationAsync(
      appId,
      {
        channelId: 'msteams',
        serviceUrl: reference.serviceUrl,
        bot: { id: reference.bot, name: '' },
        conversation: { id: conversation, isGroup: !reference.direct, conversationType: '', name: '', tenantId },
      },
      async (context) => {
        const client: Client | undefined = context.turnState.get(adapter.ConnectorClientKey)
        if (!client) throw new Error('the kit has made no client')
        // Its failure is the caller's, not the turn's: the adapter would wrap and print it.
        asked.answer = ask(client, context)
        await asked.answer.catch(() => undefined)
      },
    )
    if (!asked.answer) throw new Error('the kit has carried nothing out')
    return asked.answer
  }
  return {
    send: async (to, message) =>
      on(to, async ({ conversations }) => (await conversations.sendToConversation(to.conversation, loose(message))).id),
    update: async (to, id, message) => {
      await on(to, ({ conversations }) => conversations.updateActivity(to.conversation, id, { ...loose(message), id }))
    },
    typing: async (to) => {
      await on(to, ({ conversations }) => conversations.sendToConversation(to.conversation, { type: 'typing' }))
    },
    members: async (of) =>
      on(of, async (_client, context) => {
        const found: string[] = []
        let from: string | undefined
        do {
          const page = await TeamsInfo.getPagedMembers(context, limits.membersPage, from)
          found.push(...page.members.map(({ id }) => id).filter((id) => !id.startsWith('28:')))
          from = page.continuationToken || undefined
          if (found.length > limits.members) return null
        } while (from !== undefined)
        return found
      }),
    direct: async (reference, account) =>
      on({ reference, conversation: '' }, async ({ conversations }) => {
        const made = await conversations.createConversation({
          isGroup: false,
          bot: { id: reference.bot, name: '' },
          members: [{ id: account, name: '' }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        })
        return made.id
      }),
  }
}

/** A message as the kit's types have it, whose lists may be changed. */
function loose({ attachments, entities, ...message }: Outgoing) {
  return {
    ...message,
    ...(attachments ? { attachments: attachments.map((one) => ({ ...one })) } : {}),
    ...(entities ? { entities: entities.map((one) => ({ ...one })) } : {}),
  }
}
