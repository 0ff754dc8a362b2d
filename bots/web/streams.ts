import type { Logger } from 'pino'
import { type Seen, type TalkDesk, type Talker, tokensOf } from '../desks/talk.ts'
import type { Hello, Item, StreamEvent } from './api.ts'

/** A browser that listens. */
export interface Listener<P extends Talker> {
  readonly person: P
  /** Its session's secret: whether it may still listen is asked at each look. */
  readonly secret: string
  /** What it has seen; null: nothing. */
  readonly since: Seen | null
  /** Writes to it; false when it does not take more. */
  write(text: string): boolean
  end(): void
}

/** The open streams of this process. */
export interface Streams<P extends Talker> {
  /** Begins to tell; gives what ends it, or null when this person has too many open. */
  open(listener: Listener<P>): (() => void) | null
  /** Something may be new in this chat, heard or sent here. */
  changed(chatId: string): void
  close(): Promise<void>
}

/** How often all look by themselves: for what no process told of, whether one may still listen, and so that proxies keep the line open. */
const beatMs = 15_000
/** How soon a look that failed is tried again. */
const againMs = 1_000
/** Tabs of one person. */
const mostStreams = 30
/** How many of the latest messages have their buttons watched. */
const watchedMessages = 60
const mostWatched = 400

/** Tells browsers what is new in their chats, whichever process wrote it. */
export function openStreams<P extends Talker>(desk: TalkDesk<P>, log: Logger): Streams<P> {
  const chats = new Map<string, Set<Followed>>()
  const wake = (chatId: string) => {
    for (const stream of chats.get(chatId) ?? []) stream.look()
  }
  const wakeAll = () => {
    for (const chatId of chats.keys()) wake(chatId)
  }
  const notices = desk.notices({ heard: wake, missed: wakeAll })
  const beat = setInterval(() => {
    for (const streams of chats.values()) for (const stream of streams) stream.beat()
  }, beatMs).unref()
  const ends = new Set<() => void>()

  return {
    open: (listener) => {
      const { chatId } = listener.person
      const mine = chats.get(chatId) ?? new Set()
      if (mine.size >= mostStreams) return null
      const stream = follow(desk, log, listener)
      // Called again when the connection closes, and by then the chat may have others.
      const end = () => {
        if (!ends.delete(end)) return
        stream.stop()
        mine.delete(stream)
        if (mine.size === 0) chats.delete(chatId)
        listener.end()
      }
      stream.ended = end
      chats.set(chatId, mine.add(stream))
      ends.add(end)
      stream.beat()
      return end
    },
    changed: (chatId) => {
      wake(chatId)
      notices.tell(chatId).catch((err: unknown) => log.debug({ err }, 'other processes were not told'))
    },
    close: async () => {
      clearInterval(beat)
      for (const end of [...ends]) end()
      await notices.close()
    },
  }
}

interface Followed {
  /** Looks what is new, now or when the look in hand is over. */
  look(): void
  /** A sign of life, and a look. */
  beat(): void
  stop(): void
  /** Called when it can go on no more. */
  ended: () => void
}

const event = (name: StreamEvent, data: object, id?: string): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

function follow<P extends Talker>(
  desk: TalkDesk<P>,
  log: Logger,
  { person: first, secret, since, write }: Listener<P>,
): Followed {
  /** They may become somebody else meanwhile: a visitor whom Parley gets to know. */
  let person = first
  const watched = new Set<string>()
  let seen = since
  let greeted = greeting(person)
  let begun = false
  let looking = false
  let again = false
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  function watch(items: readonly Item[]): void {
    for (const { reply, spent } of items)
      for (const token of reply === null ? [] : tokensOf(reply.blocks)) if (!spent.includes(token)) watched.add(token)
    for (const token of watched) if (watched.size > mostWatched) watched.delete(token)
  }

  /** Up to where it has seen. At first the buttons of what it shows already are looked up, and, where it has seen nothing, that is told. */
  async function begin(): Promise<Seen> {
    if (begun && seen !== null) return seen
    const page = await desk.history(person, { before: null, limit: watchedMessages })
    watch(page.items)
    if (seen === null) put(page.items.map((item) => event('item', item, item.cursor)).join(''))
    begun = true
    return seen ?? page.seen
  }

  function put(text: string): void {
    if (!stopped && text !== '' && !write(text)) followed.ended()
  }

  /** Looks once; whether there is more. */
  async function once(): Promise<boolean> {
    const from = await begin()
    const [now, news] = await Promise.all([desk.person(secret), desk.news(person, from)])
    if (stopped) return false
    if (now?.chatId !== person.chatId) {
      followed.ended()
      return false
    }
    person = now
    seen = news.seen
    put(greet(now) + news.items.map((item) => event('item', item, item.cursor)).join(''))
    const spent = await desk.spent(person, { tokens: [...watched], pressed: news.pressed })
    for (const token of spent) watched.delete(token)
    if (spent.length > 0) put(event('spent', { tokens: spent }))
    watch(news.items)
    return news.more
  }

  /** Says it when something about the person has changed. */
  function greet(now: P): string {
    if (greeting(now) === greeted) return ''
    greeted = greeting(now)
    return event('hello', desk.hello(now) satisfies Hello)
  }

  async function look(): Promise<void> {
    again = true
    if (looking) return
    looking = true
    clearTimeout(timer)
    try {
      while (again && !stopped) {
        again = false
        if (await once()) again = true
      }
    } catch (err) {
      if (!desk.isAway(err)) log.error({ err }, 'a stream failed')
      timer = setTimeout(() => void look(), againMs).unref()
    } finally {
      looking = false
    }
  }

  const followed: Followed = {
    look: () => void look(),
    beat: () => {
      put(':\n\n')
      void look()
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
    ended: () => undefined,
  }
  return followed
}

const greeting = ({ name, role, language, zone, company }: Talker): string =>
  JSON.stringify([name, role, language, zone, company])
