import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { InlineKeyboardButton, MessageEntity } from 'grammy/types'
import { answerTo, type Standing } from './methods.ts'
import type { Happening } from './updates.ts'

/** What was asked of Telegram. */
export interface Asked {
  readonly method: string
  readonly args: Readonly<Record<string, unknown>>
}

/** A message of the bot's, as it stands now. */
export interface Shown {
  readonly chat: number
  readonly id: number
  readonly thread?: number
  text: string
  entities: readonly MessageEntity[]
  rows: readonly (readonly InlineKeyboardButton.CallbackButton[])[]
  /** Who alone sees it, in a group. */
  readonly onlyFor?: number
  readonly answers?: number
  readonly file?: { readonly name: string; readonly bytes: Uint8Array }
  photo?: string
  edits: number
}

/** What goes wrong with a request. */
export type Fault =
  | { readonly code: number; readonly description: string; readonly parameters?: Readonly<Record<string, number>> }
  /** The connection breaks: before the request has had its effect, or after. */
  | 'dropped'
  | 'lost answer'
  /** A page of a proxy's. */
  | 'no json'

/** A Bot API server of one bot: it keeps what it is told, refuses what Telegram refuses, and misbehaves when asked to. */
export interface TelegramServer {
  readonly apiRoot: string
  readonly token: string
  readonly asked: readonly Asked[]
  /** Requests that no Bot API would understand. */
  readonly mistakes: readonly string[]
  /** Messages in the order in which they came; an edited one stands where it was. */
  readonly shown: readonly Shown[]
  readonly standing: Standing
  /** Something happens: it waits to be fetched, or is posted to the webhook; gives its number. */
  happens(what: Happening): number
  /** Posts an update to the webhook that was set, as Telegram does; gives the status. */
  post(update: object, secret?: string): Promise<number>
  /** The next requests of a method go wrong, one after the other. */
  goWrong(method: string, ...faults: Fault[]): void
  /** Holds back the answers to a method until what it gives is called. */
  hold(method: string): () => void
  /** Resolves when it is so; looked at after every request. */
  until(isSo: () => boolean): Promise<void>
  /** A file that somebody has sent; gives its id. */
  putFile(bytes: Uint8Array, path: string): string
  close(): Promise<void>
}

const TOKEN = '4242:test-token_of-no-bot'

/** Opens the server on a port of its own. */
export async function openTelegram(): Promise<TelegramServer> {
  const asked: Asked[] = []
  const shown: Shown[] = []
  const mistakes: string[] = []
  const faults = new Map<string, Fault[]>()
  const holds = new Map<string, Promise<void>>()
  const watchers = new Set<() => void>()
  const files = new Map<string, { readonly path: string; readonly bytes: Uint8Array }>()
  const standing: Standing = {
    shown,
    files,
    waiting: [],
    blocked: new Set(),
    unopened: new Set(),
    gone: new Set(),
    refusesHidden: new Set(),
    moved: new Map(),
    webhook: null,
    commands: new Map(),
    fetching: null,
  }
  let updateId = 700_000

  const changed = () => {
    for (const watcher of [...watchers]) watcher()
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const [, bot = '', method = ''] = /^\/(?:file\/)?bot([^/]+)\/(.*)$/.exec(url.pathname) ?? []
    if (bot !== TOKEN) return json(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' })
    if (url.pathname.startsWith('/file/')) return serveFile(method, response)
    const args = await argsOf(request)
    asked.push({ method, args })
    const fault = faults.get(method)?.shift()
    await holds.get(method)
    if (fault === 'dropped') return void request.socket.destroy()
    if (fault === 'no json') return void response.writeHead(502).end('<html>Bad Gateway</html>')
    if (fault && fault !== 'lost answer')
      return json(response, fault.code, { ok: false, error_code: fault.code, ...fault })
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const answering = answerTo({ method, args }, standing, gone.signal)
    // What was fetched before is forgotten as soon as more is asked for.
    changed()
    const answer = await answering
    changed()
    if (fault === 'lost answer') return void request.socket.destroy()
    json(response, answer.ok ? 200 : answer.error_code, answer)
    changed()
  }

  function serveFile(path: string, response: ServerResponse): void {
    const fault = faults.get('file')?.shift()
    if (fault === 'dropped') return void response.socket?.destroy()
    const file = [...files.values()].find((one) => one.path === decodeURI(path))
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200)
    response.end(file.bytes)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      mistakes.push(`${request.url?.replace(TOKEN, '…')}: ${String(error)}`)
      response.destroy()
      changed()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = address(server.address())

  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token: TOKEN,
    asked,
    mistakes,
    shown,
    standing,
    happens: (what) => {
      updateId += 1
      standing.waiting.push({ update_id: updateId, ...what })
      standing.fetching?.wake()
      return updateId
    },
    post: async (update, secret = standing.webhook?.secret) => {
      if (!standing.webhook) throw new Error('no webhook is set')
      const response = await fetch(standing.webhook.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        body: JSON.stringify(update),
      })
      return response.status
    },
    goWrong: (method, ...more) => faults.set(method, [...(faults.get(method) ?? []), ...more]),
    hold: (method) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      holds.set(method, promise)
      return () => {
        holds.delete(method)
        resolve()
      }
    },
    until: (isSo) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isSo()) return
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
      }),
    putFile: (bytes, path) => {
      const id = `file-${files.size}`
      files.set(id, { bytes, path })
      return id
    },
    close: async () => {
      standing.fetching?.wake()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function address(given: string | AddressInfo | null): AddressInfo {
  if (given === null || typeof given === 'string') throw new Error('the server has no port')
  return given
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** The arguments of a request: JSON, or a form with a file in it. */
async function argsOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/')) return body.length === 0 ? {} : JSON.parse(body.toString('utf8'))
  return formOf(body, /boundary=(.+)$/.exec(type)?.[1] ?? '')
}

/** A form as grammY writes it, names of files without quotes; a value "attach://x" is the file of the part named x. */
function formOf(body: Buffer, boundary: string): Record<string, unknown> {
  const args: Record<string, unknown> = {}
  const parts = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>()
  // latin1 keeps each byte a character.
  for (const part of body.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const end = part.indexOf('\r\n\r\n')
    const head = Buffer.from(part.slice(0, end), 'latin1').toString('utf8')
    const bytes = Buffer.from(part.slice(end + 4, -2), 'latin1')
    const [, name = ''] = /name="([^"]*)"/.exec(head) ?? []
    const [, file] = /;filename=([^\r\n;]*)/.exec(head) ?? []
    const text = bytes.toString('utf8')
    if (file !== undefined) parts.set(name, { name: file, bytes })
    else args[name] = /^[[{]|^-?\d+$/.test(text) ? JSON.parse(text) : text
  }
  for (const [name, value] of Object.entries(args)) {
    const attached = typeof value === 'string' ? parts.get(value.replace(/^attach:\/\//, '')) : undefined
    if (attached) args[name] = attached
    const media = typeof value === 'object' && value !== null && 'media' in value ? value.media : undefined
    const within = typeof media === 'string' ? parts.get(media.replace(/^attach:\/\//, '')) : undefined
    if (within) args[name] = { ...Object(value), media: within }
  }
  return args
}
