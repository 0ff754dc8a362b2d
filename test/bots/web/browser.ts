import { pino } from 'pino'
import { openWebDesk, type WebDesk } from '../../../bots/desks/page.ts'
import { openVisitorDesk } from '../../../bots/desks/visitor.ts'
import { createWebBot, type WebBot } from '../../../bots/web/bot.ts'
import { type Core, createCore, type Ports } from '../../../core/index.ts'
import type { World } from '../../support/world.ts'

/** A process that serves the page over a world's database. */
export interface Site {
  readonly address: string
  readonly core: Core
  readonly bot: WebBot
  close(): Promise<void>
}

interface Options {
  readonly publicUrl?: string
  readonly seats?: { readonly open: boolean; readonly token: string | null }
  readonly desk?: (desk: WebDesk) => WebDesk
  /** Which sites may show the customers' widget; left out: there is none. */
  readonly sites?: 'any' | readonly string[]
}

export async function openSite(
  { store, clock }: Pick<World | Ports, 'store' | 'clock'>,
  options: Options = {},
): Promise<Site> {
  const log = pino({ level: 'silent' })
  const desk = openWebDesk({ store, clock })
  const bot = createWebBot({
    host: '127.0.0.1',
    port: 0,
    publicUrl: options.publicUrl === undefined ? null : new URL(options.publicUrl),
    log,
    desk: options.desk?.(desk) ?? desk,
    ready: async () => true,
    seats: options.seats ?? { open: true, token: null },
    ...(options.sites ? { widget: { desk: openVisitorDesk({ store, clock }), sites: options.sites } } : {}),
  })
  const core = createCore({ store, clock, log, platforms: ['web'], send: bot.send })
  await bot.start(core.hear)
  return {
    address: bot.address(),
    core,
    bot,
    close: async () => {
      await bot.stop()
      await core.stop()
    },
  }
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server says, the test expects a form of
  readonly body: any
}

/** Somebody's browser: keeps its cookie, and says where its requests come from. */
export class Browser {
  cookie = ''
  readonly site: Site
  constructor(site: Site) {
    this.site = site
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#ask(path, { headers })
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const said = { origin: this.site.address, 'content-type': 'application/json', ...headers }
    return this.#ask(path, {
      method: 'POST',
      headers: said,
      body: body instanceof Uint8Array ? body : JSON.stringify(body),
    })
  }

  async #ask(path: string, { headers, ...init }: RequestInit & { headers: Record<string, string> }): Promise<Answer> {
    const response = await fetch(this.site.address + path, { ...init, headers: { cookie: this.cookie, ...headers } })
    const set = response.headers.get('set-cookie')?.split(';')[0]
    if (set !== undefined) this.cookie = set
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text }
  }

  /** Opens the stream of events. */
  async listen(options: { after?: string; lastId?: string } = {}): Promise<Listening> {
    const ended = new AbortController()
    const query = options.after === undefined ? '' : `?after=${options.after}`
    const response = await fetch(`${this.site.address}/api/stream${query}`, {
      headers: { cookie: this.cookie, ...(options.lastId === undefined ? {} : { 'last-event-id': options.lastId }) },
      signal: ended.signal,
    })
    return new Listening(response, ended)
  }
}

interface StreamEvent {
  readonly id: string | undefined
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly data: any
}

/** The events of a stream, as they come. */
class Listening {
  readonly status: number
  readonly events: StreamEvent[] = []
  readonly over: Promise<void>
  #waiting: (() => void)[] = []
  readonly #ended: AbortController

  constructor(response: Response, ended: AbortController) {
    this.status = response.status
    this.#ended = ended
    this.over = this.#read(response).catch(() => undefined)
  }

  async #read(response: Response): Promise<void> {
    let text = ''
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) this.#take(block)
      for (const wake of this.#waiting.splice(0)) wake()
    }
  }

  #take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
    const data = field('data')
    if (data !== undefined) this.events.push({ id: field('id'), name: field('event') ?? '', data: JSON.parse(data) })
  }

  /** Waits until so many events of the name have come, and gives their data. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  async until(name: string, count: number): Promise<any[]> {
    for (;;) {
      const found = this.events.filter((event) => event.name === name)
      if (found.length >= count) return found.map(({ data }) => data)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  get items(): string[] {
    return this.events.filter(({ name }) => name === 'item').map(({ data }) => data.id)
  }

  get lastId(): string | undefined {
    return this.events.findLast(({ id }) => id !== undefined)?.id
  }

  async close(): Promise<void> {
    this.#ended.abort()
    await this.over
  }
}

/** A browser in which a member is signed in by an invitation. */
export async function signedIn(
  site: Site,
  invite: () => Promise<{ readonly secret: string } | null>,
): Promise<Browser> {
  const browser = new Browser(site)
  const invitation = await invite()
  const { status } = await browser.post('/api/join', { secret: invitation?.secret ?? '' })
  if (status !== 200) throw new Error(`could not join: ${status}`)
  return browser
}
