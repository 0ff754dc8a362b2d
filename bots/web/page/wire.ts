/** What came of a request: `away` may go well later, `out`: nobody is signed in here, `refused`: sending it again will not help. */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'away' }
  | { readonly kind: 'out' }
  | { readonly kind: 'refused'; readonly why: string }

const patienceMs = 20_000

/** Where the server is asked, and by what it knows who asks; the page is known by its cookie, the widget by a secret of its own. */
let way: { readonly base: string; readonly headers: Readonly<Record<string, string>> } = { base: '/api', headers: {} }
export function askBy(other: typeof way): void {
  way = other
}
/** Paths begin with /api wherever they lead. */
const placeOf = (path: string): string => path.replace(/^\/api(?=\/)/, way.base)

/** What the body of a refusal says to the person. */
function wordsOf(text: string): string {
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : ''
  } catch {
    return ''
  }
}

/** What a status other than success comes to. */
function failure(status: number, body: string): Exclude<Answer<never>, { kind: 'ok' }> {
  if (status === 401) return { kind: 'out' }
  if (status === 0 || status === 408 || status === 429 || status >= 500) return { kind: 'away' }
  return { kind: 'refused', why: wordsOf(body) }
}

/** GET without a body, else POST of the body as JSON. `T` is the contract's word for what comes back (../api.ts). */
export async function ask<T>(path: string, body?: object): Promise<Answer<T>> {
  const { headers } = way
  const post = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  try {
    const response = await fetch(placeOf(path), {
      ...(body ? post : { headers }),
      signal: AbortSignal.timeout(patienceMs),
    })
    const text = await response.text()
    if (!response.ok) return failure(response.status, text)
    const value: T = text.startsWith('{') ? JSON.parse(text) : {}
    return { kind: 'ok', value }
  } catch {
    return { kind: 'away' }
  }
}

/** Fetches a file as who asks is known; null when it is not there, or nobody can be reached. */
export async function fetchFile(path: string): Promise<Blob | null> {
  try {
    const response = await fetch(placeOf(path), { headers: way.headers })
    return response.ok ? await response.blob() : null
  } catch {
    return null
  }
}

/** By which address a picture of the store is drawn: its own, or where only a header tells who asks, that of its bytes; null: it is not there. */
export async function sourceOf(path: string): Promise<string | null> {
  if (Object.keys(way.headers).length === 0) return placeOf(path)
  const file = await fetchFile(path)
  return file && URL.createObjectURL(file)
}

/** Sends a file as the body, and tells how much of it is sent, from 0 to 1. */
export function upload(path: string, file: File, progress: (part: number) => void): Promise<Answer<object>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', placeOf(path))
    for (const [name, value] of Object.entries(way.headers)) request.setRequestHeader(name, value)
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.upload.addEventListener('progress', (event) => progress(event.total ? event.loaded / event.total : 0))
    request.addEventListener('loadend', () => {
      const sent = request.status >= 200 && request.status < 300
      resolve(sent ? { kind: 'ok', value: {} } : failure(request.status, request.responseText))
    })
    request.send(file)
  })
}

/** A stream of events, as far as the page needs one. */
export interface Events {
  readonly readyState: number
  addEventListener(name: string, take: (event: { readonly data: string }) => void): void
  close(): void
}

const CLOSED = 2
export const eventsAre = { open: 1, closed: CLOSED } as const

/** Listens to events; with a header of one's own, which the browser's EventSource does not send, by a request that goes on. */
export function listen(path: string): Events {
  if (Object.keys(way.headers).length > 0) return readEvents(placeOf(path), way.headers)
  const source = new EventSource(placeOf(path))
  return {
    get readyState() {
      return source.readyState
    },
    addEventListener: (name, take) =>
      source.addEventListener(name, (event: Event) =>
        take({ data: event instanceof MessageEvent ? String(event.data) : '' }),
      ),
    close: () => source.close(),
  }
}

/** The lines of a stream's blocks, one after another (HTML, server-sent events). */
function readEvents(path: string, headers: Readonly<Record<string, string>>): Events {
  const ended = new AbortController()
  const takers: { readonly name: string; readonly take: (event: { readonly data: string }) => void }[] = []
  let readyState = 0
  const tell = (name: string, data = '') => {
    for (const taker of takers) if (taker.name === name) taker.take({ data })
  }
  const field = (block: string, name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1]
  const fail = () => {
    if (ended.signal.aborted) return
    readyState = CLOSED
    tell('error')
  }
  const read = async () => {
    const response = await fetch(path, { headers, signal: ended.signal, cache: 'no-store' })
    if (!response.ok || !response.body) return
    readyState = 1
    tell('open')
    const reader = response.body.getReader()
    const decoder = new TextDecoder()
    let text = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const data = field(block, 'data')
        if (data !== undefined) tell(field(block, 'event') ?? 'message', data)
      }
    }
  }
  read().then(fail, fail)
  return {
    get readyState() {
      return readyState
    },
    addEventListener: (name, take) => void takers.push({ name, take }),
    close: () => {
      readyState = CLOSED
      ended.abort()
    },
  }
}
