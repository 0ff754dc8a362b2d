import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const CHANNEL = 'parley_chat'
/** How soon a lost connection is made anew. */
const AGAIN_MS = 1_000

/** Word between the processes of one database that a chat has something new. */
export interface Notices {
  /** Tells the others; rejects when the database is away. */
  tell(chatId: string): Promise<void>
  close(): Promise<void>
}

/**
 * Listens on a connection of its own. `heard`: another process has told of this chat; `missed`: something may have been told while the
 * connection was lost (also at the first time). A pooler that does not pass notices on is no harm: those who wait look by themselves, too.
 */
export function openNotices(
  pool: pg.Pool,
  { heard, missed }: { heard(chatId: string): void; missed(): void },
): Notices {
  const mine = randomUUID()
  const closing = new AbortController()
  const closed = new Promise<void>((resolve) => closing.signal.addEventListener('abort', () => resolve()))

  /** Listens until the connection is lost. */
  async function listen(): Promise<void> {
    const client = new pg.Client({ ...pool.options, keepAlive: true })
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve())
      client.on('end', () => resolve())
    })
    client.on('notification', ({ payload = '' }) => {
      const [from, chatId] = payload.split(' ')
      if (from !== mine && chatId !== undefined) heard(chatId)
    })
    try {
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
      if (!closing.signal.aborted) missed()
      await Promise.race([lost, closed])
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  async function keepListening(): Promise<void> {
    while (!closing.signal.aborted) {
      await listen().catch(() => undefined)
      await pause(AGAIN_MS, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }

  const listening = keepListening()
  return {
    tell: async (chatId) => {
      await pool.query(`select pg_notify('${CHANNEL}', $1)`, [`${mine} ${chatId}`])
    },
    close: async () => {
      closing.abort()
      await listening
    },
  }
}
