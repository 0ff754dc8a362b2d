import type { Logger } from 'pino'
import type { Bot } from '../bot.ts'
import type { WebDesk } from '../desks/page.ts'
import type { VisitorDesk } from '../desks/visitor.ts'
import type { Route } from '../route.ts'
import type { Seats } from './entrance.ts'
import { openWeb, type Web } from './server.ts'
import type { Sites } from './widget.ts'

interface Wish {
  readonly host: string
  readonly port: number
  readonly publicUrl: URL | null
  readonly log: Logger
  readonly desk: WebDesk
  readonly ready: () => Promise<boolean>
  readonly seats: Seats
  readonly widget?: { readonly desk: VisitorDesk; readonly sites: Sites }
  readonly routes?: readonly Route[]
}

/** The server cannot listen; the message says why and what to do. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
}

/** The page in the browser as a platform. */
export interface WebBot extends Bot {
  /** Where it is reached from this machine, once it has started. */
  address(): string
}

/** Makes the bot of the page. A message is told as soon as it is in the outbox: from there every process can show it. */
export function createWebBot(wish: Wish): WebBot {
  let web: Web | null = null
  return {
    platform: 'web',
    /** @throws CannotListen */
    start: async (hear) => {
      const opened = await openWeb({ ...wish, hear })
      if (opened.kind === 'refused') throw new CannotListen(opened.why)
      web = opened.web
    },
    send: async ({ chatId }, _reply, id) => {
      web?.streams.changed(chatId)
      return { kind: 'sent', external: id }
    },
    stop: async () => web?.close(),
    address: () => web?.address ?? '',
  }
}
