import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { limits } from '../../../bots/teams/limits.ts'
import { at } from './seen.ts'

/** A message as it stands in a conversation now. */
export interface Shown {
  readonly conversation: string
  readonly id: string
  readonly activity: Readonly<Record<string, unknown>>
  /** Whether it has taken the place of another. */
  readonly edited: boolean
}

/** What goes wrong with the next request to the connector. */
export interface Fault {
  readonly status?: number
  readonly code?: string
  readonly retryAfter?: string
  /** The connection breaks off, before or after the message is taken. */
  readonly breaks?: 'before' | 'after'
  /** Which requests it is for; all. */
  readonly on?: 'send' | 'update' | 'members' | 'create' | 'token' | 'keys'
}

/** What a token says; each part can be made wrong. */
export interface Claims {
  readonly iss?: string
  readonly aud?: string
  /** Seconds from now. */
  readonly lasts?: number
  readonly starts?: number
  readonly serviceurl?: string
  /** With which key it is signed, and which one it names. */
  readonly key?: 'own' | 'other' | 'unknown' | 'unendorsed'
}

/** What stands in for Teams: the issuer of its tokens, the login for bots, the connector, and a place for files. */
export interface TeamsServer {
  readonly url: string
  readonly serviceUrl: string
  readonly metadataUrl: string
  readonly tokenUrl: string
  readonly appId: string
  readonly appPassword: string
  readonly tenantId: string
  /** All messages in the order in which they came or were changed. */
  readonly shown: readonly Shown[]
  /** The signs that an answer is being worked on, by conversation. */
  readonly typing: readonly string[]
  readonly faults: Fault[]
  /** Who is in a conversation. */
  readonly members: Map<string, readonly string[]>
  /** Conversations that were asked for by the bot, by the account. */
  readonly directs: ReadonlyMap<string, string>
  /** Files to be fetched, and those that were handed over. */
  readonly files: Map<string, { readonly bytes: Buffer; readonly type: string }>
  readonly requests: readonly string[]
  token(claims?: Claims): string
  close(): Promise<void>
}

const endorsed = ['msteams', 'webchat']
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
/** Made once for all tests of a process: it takes a while. */
const keys: { own?: ReturnType<typeof pair>; other?: ReturnType<typeof pair> } = {}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function signed(claims: unknown, kid: string, key: KeyObject): string {
  const body = `${encoded({ typ: 'JWT', alg: 'RS256', kid })}.${encoded(claims)}`
  return `${body}.${sign('RSA-SHA256', Buffer.from(body), key).toString('base64url')}`
}

/** Opens a stand-in on a port of its own. */
export async function openTeams(): Promise<TeamsServer> {
  keys.own ??= pair()
  keys.other ??= pair()
  const { own, other } = keys
  const shown: Shown[] = []
  const typing: string[] = []
  const faults: Fault[] = []
  const members = new Map<string, readonly string[]>()
  const directs = new Map<string, string>()
  const files = new Map<string, { readonly bytes: Buffer; readonly type: string }>()
  const requests: string[] = []
  const appId = '00000000-0000-4000-8000-00000000a001'
  const appPassword = 'the-secret-of-the-app'
  const tenantId = '00000000-0000-4000-8000-00000000b001'
  const granted = 'a-token-of-the-login'
  let last = 1_700_000_000_000

  const jwks = () => {
    const of = (key: KeyObject) =>
      createPublicKey(key.export({ type: 'spki', format: 'pem' })).export({ format: 'jwk' })
    return {
      keys: [
        { ...of(own.publicKey), kid: 'own', use: 'sig', endorsements: endorsed },
        { ...of(own.publicKey), kid: 'unendorsed', use: 'sig', endorsements: ['webchat'] },
      ],
    }
  }

  /** Takes the next fault that is for such a request. */
  function faultOf(kind: Fault['on']): Fault | undefined {
    const found = faults.findIndex(({ on }) => on === undefined || on === kind)
    return found < 0 ? undefined : faults.splice(found, 1)[0]
  }

  function answer(
    response: ServerResponse,
    status: number,
    body: unknown = null,
    headers: Record<string, string> = {},
  ): void {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(body === null ? '' : JSON.stringify(body))
  }

  const failed = (code: string) => ({ error: { code, message: `so says Teams: ${code}` } })

  /** Whether the request fails as it was told to. */
  function fails(request: IncomingMessage, response: ServerResponse, kind: Fault['on']): Fault | 'failed' | undefined {
    const fault = faultOf(kind)
    if (fault?.breaks === 'before') {
      request.socket.destroy()
      return 'failed'
    }
    if (fault?.status !== undefined) {
      answer(
        response,
        fault.status,
        failed(fault.code ?? ''),
        fault.retryAfter ? { 'retry-after': fault.retryAfter } : {},
      )
      return 'failed'
    }
    return fault
  }

  async function connector(
    request: IncomingMessage,
    response: ServerResponse,
    way: readonly string[],
    url: URL,
  ): Promise<void> {
    const body: unknown = JSON.parse((await text(request)) || '{}')
    if (request.headers.authorization !== `Bearer ${granted}`) return answer(response, 401, failed('Unauthorized'))
    const [, , conversation = '', what, id] = way
    if (conversation === '') {
      if (fails(request, response, 'create') === 'failed') return
      const account = String(at(body, 'members', 0, 'id'))
      if (at(body, 'tenantId') !== tenantId) return answer(response, 400, failed('BadTenant'))
      if (!directs.has(account)) directs.set(account, `a:${account}`)
      return answer(response, 201, { id: directs.get(account) })
    }
    if (what === 'pagedmembers') {
      if (fails(request, response, 'members') === 'failed') return
      const all = members.get(conversation)
      if (!all) return answer(response, 404, failed('ConversationNotFound'))
      const from = Number(url.searchParams.get('continuationToken') ?? 0)
      const page = all
        .slice(from, from + 2)
        .map((member) => ({ id: member, name: member, aadObjectId: `aad-${member}` }))
      return answer(response, 200, {
        members: page,
        ...(from + 2 < all.length ? { continuationToken: String(from + 2) } : {}),
      })
    }
    if (at(body, 'type') === 'typing') {
      typing.push(conversation)
      return answer(response, 201, { id: String(++last) })
    }
    const edited = request.method === 'PUT'
    const fault = fails(request, response, edited ? 'update' : 'send')
    if (fault === 'failed') return
    if (2 * JSON.stringify(body).replace(/data:image[^"]*/g, '').length > limits.messageBytes)
      return answer(response, 413, failed('MessageSizeTooBig'))
    if (typeof body !== 'object' || body === null || Object.keys(body).length < 2)
      return answer(response, 400, failed('BadSyntax'))
    if (edited && !shown.some((one) => one.id === id))
      return answer(response, 404, failed('ActivityNotFoundInConversation'))
    const name = edited && id !== undefined ? id : String(++last)
    shown.push({ conversation, id: name, activity: { ...body }, edited })
    if (fault?.breaks === 'after') request.socket.destroy()
    else answer(response, edited ? 200 : 201, { id: name })
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://teams')
    const way = url.pathname.split('/').filter(Boolean).map(decodeURIComponent)
    requests.push(`${request.method} ${url.pathname}`)
    if (way[0] === 'metadata' || way[0] === 'keys') {
      if (fails(request, response, 'keys') === 'failed') return
      answer(
        response,
        200,
        way[0] === 'keys' ? jwks() : { issuer: 'https://api.botframework.com', jwks_uri: `${base()}/keys` },
      )
    } else if (way[0] === 'token') {
      const form = new URLSearchParams(await text(request))
      if (fails(request, response, 'token') === 'failed') return
      if (form.get('client_secret') !== appPassword || form.get('client_id') !== appId)
        answer(response, 401, {
          error: 'invalid_client',
          error_description: 'AADSTS7000215: Invalid client secret provided.',
        })
      else answer(response, 200, { access_token: granted, expires_in: 3_600, token_type: 'Bearer' })
    } else if (way[0] === 'files') {
      const file = files.get(way[1] ?? '')
      if (file) response.writeHead(200, { 'content-type': file.type }).end(file.bytes)
      else answer(response, 404)
    } else if (way[0] === 'upload') {
      const before = files.get(way[1] ?? '')?.bytes ?? Buffer.alloc(0)
      const parts: Buffer[] = [before]
      for await (const part of request) parts.push(Buffer.from(part))
      files.set(way[1] ?? '', { bytes: Buffer.concat(parts), type: String(request.headers['content-range']) })
      answer(response, 201, {})
    } else await connector(request, response, way.slice(1), url)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const base = () => `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`

  return {
    url: base(),
    serviceUrl: `${base()}/emea/`,
    metadataUrl: `${base()}/metadata`,
    tokenUrl: `${base()}/token`,
    appId,
    appPassword,
    tenantId,
    shown,
    typing,
    faults,
    members,
    directs,
    files,
    requests,
    token: ({
      iss = 'https://api.botframework.com',
      aud = appId,
      lasts = 3_600,
      starts = 0,
      serviceurl,
      key = 'own',
    } = {}) => {
      const now = Math.floor(Date.now() / 1_000)
      const claims = { iss, aud, nbf: now + starts, exp: now + lasts, serviceurl: serviceurl ?? `${base()}/emea/` }
      const by = createPrivateKey((key === 'other' ? other : own).privateKey.export({ type: 'pkcs8', format: 'pem' }))
      return signed(claims, key === 'unknown' || key === 'unendorsed' ? key : 'own', by)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
