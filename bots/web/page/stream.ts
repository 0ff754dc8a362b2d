import type { Hello, Item, StreamEvent } from '../api.ts'
import { type Events, eventsAre, listen } from './wire.ts'

interface Hear {
  /** The cursor of the newest item that the page has. */
  after(): string | null
  item(item: Item): void
  spent(tokens: readonly string[]): void
  hello(hello: Hello): void
  /** Whether messages come in; false may be told many times. */
  connected(is: boolean): void
  /** The server has ended the stream for good: perhaps nobody is signed in any more. */
  ended(): void
}

const againMs = 3_000

/** Listens to what is new in the chat until it is closed. A browser comes back by itself; one that slept is helped. */
export function openStream(hear: Hear): { close(): void } {
  let source: Events | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false
  const on = <T>(name: StreamEvent, take: (said: T) => void) =>
    source?.addEventListener(name, (event) => {
      const said: T = JSON.parse(event.data)
      take(said)
    })
  const open = () => {
    clearTimeout(timer)
    source?.close()
    if (closed) return
    const after = hear.after()
    source = listen(`/api/stream${after === null ? '' : `?after=${encodeURIComponent(after)}`}`)
    source.addEventListener('open', () => hear.connected(true))
    source.addEventListener('error', () => {
      hear.connected(false)
      if (source?.readyState !== eventsAre.closed) return
      timer = setTimeout(open, againMs)
      hear.ended()
    })
    on<Item>('item', hear.item)
    on<{ tokens: readonly string[] }>('spent', ({ tokens }) => hear.spent(tokens))
    on<Hello>('hello', hear.hello)
  }
  const wake = () => {
    if (source?.readyState === eventsAre.open) hear.connected(true)
    else if (document.visibilityState === 'visible') open()
  }
  document.addEventListener('visibilitychange', wake)
  addEventListener('online', wake)
  open()
  return {
    close: () => {
      closed = true
      clearTimeout(timer)
      source?.close()
      document.removeEventListener('visibilitychange', wake)
      removeEventListener('online', wake)
    },
  }
}
