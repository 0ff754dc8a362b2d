import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { acceptWire, type Wire } from './wire.ts'
import { openWorkspace, type Posted, type User, type Workspace } from './workspace.ts'

/** What can go wrong with one call. `lost`: it is done, and the answer never arrives. */
export type Fault =
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'lost' }
  /** Answered only once this resolves. */
  | { readonly kind: 'slow'; readonly until: Promise<unknown> }

/** A call that has come: its method and its arguments. */
export interface Call {
  readonly method: string
  readonly given: Readonly<Record<string, unknown>>
}

/** A stand-in for Slack: the Web API over HTTP, response addresses, files, and Socket Mode. */
export interface SlackServer {
  /** The Web API's root. */
  readonly apiUrl: string
  readonly workspace: Workspace
  readonly calls: readonly Call[]
  /** The next call of a method goes wrong; after it, the one after that. */
  fault(method: string, fault: Fault): void
  /** Waits for something to be so, which is looked at after each call. */
  until<T>(what: () => T | undefined | null | false): Promise<T>
  /** An address for answers to what somebody does in a channel. */
  responseUrl(channel: string, user: string): string
  /** The address of a file's bytes; `type`: what it is said to be. */
  fileUrl(bytes: string, type: string): string
  /** The connections of Socket Mode that are open. */
  readonly wires: readonly Wire[]
  /** Sends an envelope by the newest connection. */
  envelope(type: string, payload: unknown): string
  /** What was acknowledged: the answers by their envelopes. */
  readonly acknowledged: ReadonlyMap<string, unknown>
  /** What the token may do. */
  scopes: readonly string[]
  /** How many seconds its clock is ahead. */
  ahead: number
  close(): Promise<void>
}

export const TOKEN = 'xoxb-stand-in'
const APP_TOKEN = 'xapp-stand-in'

interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

const json = (value: unknown): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

/** Starts the stand-in. `seconds`: what the times of its messages begin with. */
export async function startSlack(people: readonly User[], seconds = 1_700_000_000): Promise<SlackServer> {
  const workspace = openWorkspace(people, seconds)
  const calls: Call[] = []
  const faults = new Map<string, Fault[]>()
  const watchers = new Set<() => void>()
  const wires: Wire[] = []
  const acknowledged = new Map<string, unknown>()
  const files: { readonly bytes: string; readonly type: string }[] = []
  const responses: { readonly channel: string; readonly user: string; left: number; last?: Posted }[] = []
  const told: Pick<SlackServer, 'scopes' | 'ahead'> = { scopes: ['chat:write', 'commands'], ahead: 0 }
  let envelopes = 0
  const changed = () => {
    for (const look of [...watchers]) look()
  }

  function method(name: string, given: Readonly<Record<string, unknown>>, token: string): unknown {
    if (name === 'apps.connections.open')
      return token === APP_TOKEN
        ? { ok: true, url: `ws://127.0.0.1:${port(server)}/link` }
        : { ok: false, error: 'invalid_auth' }
    if (token !== TOKEN) return { ok: false, error: 'invalid_auth' }
    if (name === 'files.getUploadURLExternal') {
      workspace.uploads.push({ channel: '', thread: undefined, name: String(given.filename), bytes: '' })
      const at = workspace.uploads.length - 1
      return { ok: true, upload_url: `http://127.0.0.1:${port(server)}/upload/${at}`, file_id: `F${at}` }
    }
    if (name === 'files.completeUploadExternal') {
      const [first] = Array.isArray(given.files) ? given.files : []
      const found = workspace.uploads[Number(String(first?.id).slice(1))]
      if (found) {
        Object.assign(found, { channel: String(given.channel_id), thread: given.thread_ts })
        workspace.shown.findLast(({ channel }) => channel === given.channel_id)?.files?.push(found.name)
      }
      return { ok: true, files: [{ id: first?.id }] }
    }
    return workspace.call(name, given)
  }

  async function api(request: IncomingMessage, name: string, body: Buffer): Promise<Reply | 'dropped'> {
    const given = argumentsOf(body)
    const fault = faults.get(name)?.shift()
    if (fault?.kind === 'slow') await fault.until
    const record = () => calls.push({ method: name, given })
    if (fault?.kind === 'dropped') {
      record()
      return 'dropped'
    }
    if (fault?.kind === 'limited') {
      record()
      return { status: 429, headers: { 'retry-after': String(fault.seconds) }, body: '' }
    }
    if (fault?.kind === 'status') {
      record()
      return { status: fault.status, body: 'away' }
    }
    if (fault?.kind === 'error') {
      record()
      return json({ ok: false, error: fault.code })
    }
    const token = String(request.headers.authorization ?? '').replace(/^Bearer /, '')
    const answer = method(name, given, token)
    record()
    const scopes = {
      'x-oauth-scopes': told.scopes.join(','),
      date: new Date(Date.now() + told.ahead * 1_000).toUTCString(),
    }
    return fault?.kind === 'lost' ? 'dropped' : { ...json(answer), headers: { ...json(answer).headers, ...scopes } }
  }

  function respond(at: number, body: Buffer): Reply {
    const place = responses[at]
    if (!place || place.left === 0) return { status: 404, body: 'expired_url' }
    place.left -= 1
    const given: Record<string, unknown> = JSON.parse(body.toString())
    calls.push({ method: 'response_url', given })
    const last = place.last
    if (given.delete_original === true) {
      const index = last ? workspace.messages.indexOf(last) : -1
      if (index >= 0) workspace.messages.splice(index, 1)
      return { status: 200, body: 'ok' }
    }
    if (given.replace_original === true && last) {
      Object.assign(last, { text: given.text, blocks: given.blocks, edits: last.edits + 1 })
      workspace.shown.push({ ...last, files: [] })
      return { status: 200, body: 'ok' }
    }
    const posted: Posted = {
      channel: place.channel,
      ts: workspace.nextTs(),
      user: 'UBOT',
      only: place.user,
      text: String(given.text),
      blocks: given.blocks,
      edits: 0,
    }
    workspace.messages.push(posted)
    workspace.shown.push({ ...posted, files: [] })
    return { status: 200, body: 'ok' }
  }

  async function answer(request: IncomingMessage): Promise<Reply | 'dropped'> {
    const [, room = '', rest = ''] = (request.url ?? '').split('/')
    const body = await buffer(request)
    if (room === 'api') return api(request, rest, body)
    if (room === 'response') return respond(Number(rest), body)
    if (room === 'upload') {
      const found = workspace.uploads[Number(rest)]
      if (found) found.bytes = body.toString()
      return { status: 200, body: 'OK' }
    }
    const file = room === 'files' ? files[Number(rest)] : undefined
    if (!file) return { status: 404, body: '' }
    const isOurs = request.headers.authorization === `Bearer ${TOKEN}`
    return isOurs
      ? { status: 200, headers: { 'content-type': file.type }, body: file.bytes }
      : { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' }
  }

  const server = createServer((request, response) => {
    answer(request)
      .then((reply) => write(response, reply))
      .then(changed, () => response.destroy())
  })
  server.on('upgrade', (request, socket) => {
    const wire = acceptWire(request, socket, {
      heard: (words) => {
        const said: { envelope_id?: string; payload?: unknown } = JSON.parse(words)
        if (said.envelope_id) acknowledged.set(said.envelope_id, said.payload)
        changed()
      },
      ended: () => {
        wires.splice(wires.indexOf(wire), 1)
        changed()
      },
    })
    wires.push(wire)
    wire.say(JSON.stringify({ type: 'hello', num_connections: 1 }))
    changed()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    get scopes() {
      return told.scopes
    },
    set scopes(scopes) {
      told.scopes = scopes
    },
    get ahead() {
      return told.ahead
    },
    set ahead(seconds) {
      told.ahead = seconds
    },
    apiUrl: `http://127.0.0.1:${port(server)}/api/`,
    workspace,
    calls,
    fault: (name, fault) => faults.set(name, [...(faults.get(name) ?? []), fault]),
    until: (what) =>
      new Promise((resolve, reject) => {
        const look = () => {
          try {
            const found = what()
            if (found === undefined || found === null || found === false) return
            watchers.delete(look)
            resolve(found)
          } catch (error) {
            watchers.delete(look)
            reject(error)
          }
        }
        watchers.add(look)
        look()
      }),
    responseUrl: (channel, user) => {
      responses.push({ channel, user, left: 5, ...lastFor(workspace, channel, user) })
      return `http://127.0.0.1:${port(server)}/response/${responses.length - 1}`
    },
    fileUrl: (bytes, type) => {
      files.push({ bytes, type })
      return `http://127.0.0.1:${port(server)}/files/${files.length - 1}`
    },
    wires,
    envelope: (type, payload) => {
      const envelope_id = `E${++envelopes}`
      wires.at(-1)?.say(JSON.stringify({ type, envelope_id, payload, accepts_response_payload: true }))
      return envelope_id
    },
    acknowledged,
    close: async () => {
      for (const wire of [...wires]) wire.break()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function lastFor(workspace: Workspace, channel: string, user: string): { last?: Posted } {
  const last = workspace.messages.findLast((one) => one.channel === channel && one.only === user)
  return last ? { last } : {}
}

function write(response: ServerResponse, reply: Reply | 'dropped'): void {
  if (reply === 'dropped') response.destroy()
  else response.writeHead(reply.status, reply.headers).end(reply.body)
}

const port = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A form's fields; those that are JSON as what they say. */
function argumentsOf(body: Buffer): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(body.toString())].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? parsed(value) : value,
    ]),
  )
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return words
  }
}
