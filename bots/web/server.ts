import { fastify, LogController } from 'fastify'
import type { Logger } from 'pino'

/** What the web server answers, and how it ends. */
export interface Web {
  /** Where it is reached from this machine. */
  readonly address: string
  close(): Promise<void>
}

interface Wish {
  readonly host: string
  readonly port: number
  readonly log: Logger
  /** Whether messages can be worked on: the database answers and is migrated. */
  readonly ready: () => Promise<boolean>
}

/**
 * Listens on HOST:PORT: `/` says how to talk to Parley, `/health` that the program is alive, `/ready` whether it can work.
 * Refused: why it cannot listen, in words.
 */
export async function openWeb(wish: Wish): Promise<{ kind: 'open'; web: Web } | { kind: 'refused'; why: string }> {
  const app = fastify({ loggerInstance: wish.log, logController: new LogController({ disableRequestLogging: true }) })
  app.get('/', async (_request, reply) => {
    reply.type('text/plain; charset=utf-8')
    return 'Parley is running. Talk to it in a terminal on this machine, in the folder that it was started in: npm run console\n'
  })
  app.get('/health', async () => ({ status: 'alive' }))
  app.get('/ready', async (_request, reply) => {
    const ready = await wish.ready()
    reply.code(ready ? 200 : 503)
    return { status: ready ? 'ready' : 'the database is away' }
  })
  try {
    const address = await app.listen({ host: wish.host, port: wish.port })
    return { kind: 'open', web: { address, close: async () => app.close() } }
  } catch (error) {
    await app.close()
    return { kind: 'refused', why: whyNot(error, wish) }
  }
}

function whyNot(error: unknown, { host, port }: Wish): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken by another program; choose another with PORT, like PORT=${port === 3001 ? 3002 : 3001} npm start`
  if (code === 'EACCES')
    return `Port ${port} is not open to this user; choose one from 1024 on with PORT, like PORT=3000 npm start`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST is no address of this machine; choose another, like HOST=127.0.0.1`
  throw error
}
