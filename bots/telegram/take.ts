import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import { type Destination, type Inbound, oneByOne } from '../../core/index.ts'
import type { Hear } from '../bot.ts'
import { openBound } from '../bound.ts'
import type { PlatformDesk } from '../desks/platform.ts'
import type { Self } from './addressed.ts'
import { call, Unreachable } from './call.ts'
import type { SentFile } from './content.ts'
import { fetchFile } from './files.ts'
import { limits } from './limits.ts'
import { type Body, type Heard, orderOf, type Read, readUpdate } from './read.ts'
import type { Sender } from './send.ts'
import { leftWithTelegram } from './sent-files.ts'
import { textsOf } from './texts.ts'

interface Wish {
  readonly api: Api
  readonly apiRoot: string
  readonly token: string
  readonly self: Self
  readonly credentials: string
  readonly door: 'staff' | 'customers'
  readonly desk: PlatformDesk
  readonly hear: Hear
  readonly sender: Pick<Sender, 'tell'>
  /** The language of each chat's people, as Telegram says it; filled here. */
  readonly languages: Map<string, string>
  /** Something to be done beside. */
  beside(what: string, work: () => Promise<unknown>): void
  readonly log: Logger
  readonly signal: AbortSignal
}

/** How often a file is asked for, and how long fetching it may take. */
const TRIES = 3
const FETCH_MS = 30_000
const REMEMBERED = 5_000

/**
 * Takes updates: each is committed, in the order of its chat, when the promise resolves; what that gives is for afterwards. It rejects when
 * the database is away or a file cannot be fetched yet: the update is to come again.
 */
export function createTaker(wish: Wish): (update: Update) => Promise<() => void> {
  const { api, self, desk, sender, languages, beside, log } = wish
  const bound = openBound(() => desk.installation('telegram', String(self.id), self.username))
  const hear = bound.hearing(wish.hear)
  /** What came before in the same chat comes first. */
  const inTurn = oneByOne()
  const failedFiles = new Map<string, number>()

  async function takeOne(update: Update): Promise<() => void> {
    const read = readUpdate(update, self)
    const answering = answerTo(read)
    switch (read.kind) {
      case 'nothing':
        return answering
      case 'left':
      case 'moved': {
        const installation = await bound.id()
        if (installation && read.kind === 'left') await desk.left(installation, read.chat)
        if (installation && read.kind === 'moved') await desk.moved(installation, read.from, read.to)
        return answering
      }
      case 'heard': {
        remember(read)
        const installationId = await bound.id()
        const after =
          installationId === null ? await strange(read) : await commit(read, installationId, update.update_id)
        return () => {
          answering()
          after()
        }
      }
    }
  }

  /** A press is answered, so that the button stops turning; that it took too long to be answered is no matter. */
  const answerTo = (read: Read) => () => {
    const { query } = read.kind === 'heard' || read.kind === 'nothing' ? read : {}
    if (query !== undefined)
      beside('the answer to a press', () => call('answerCallbackQuery', () => api.answerCallbackQuery(query)))
  }

  function remember({ account, chat }: Heard): void {
    if (languages.size > REMEMBERED) languages.clear()
    if (account.language) {
      languages.set(account.external, account.language)
      languages.set(chat.external, account.language)
    }
  }

  /** Nobody's bot yet: a right code makes it somebody's. */
  async function strange({ account, chat, bodies }: Heard): Promise<() => void> {
    const [first] = bodies
    const text = first && (first.kind === 'text' || first.kind === 'edit') ? first.text : ''
    const { external, direct } = chat
    const reply = await desk.unbound({
      platform: 'telegram',
      external: String(self.id),
      credentials: wish.credentials,
      door: wish.door,
      account,
      direct,
      text,
    })
    return () => beside('a word to a stranger', () => sender.tell(destinationOf(external, ''), reply))
  }

  async function commit(read: Heard, installationId: string, updateId: number): Promise<() => void> {
    const { chat, account, message, replyTo } = read
    const rests: (() => void)[] = []
    const bodies = wish.door === 'customers' ? leftWithTelegram(read) : read.bodies
    for (const [at, given] of bodies.entries()) {
      const eventKey = at === 0 ? String(updateId) : `${updateId}:${at}`
      const kept = given.kind === 'sentFile' ? await keep(given, read, installationId, eventKey) : given
      if ('say' in kept) {
        const to = destinationOf(chat.external, installationId)
        const block = { kind: 'text', text: kept.say } as const
        rests.push(() => beside('a word about a file', () => sender.tell(to, { blocks: [block] })))
        continue
      }
      const inbound: Inbound = {
        installationId,
        eventKey,
        chat,
        account,
        body: kept,
        ...(message === undefined ? {} : { message }),
        ...(replyTo === undefined ? {} : { replyTo }),
        at: desk.now().toString(),
      }
      await hear(inbound)
    }
    return () => {
      for (const rest of rests) rest()
    }
  }

  /** Fetches a file of the team's into the store; or what is to be said instead. A stranger's is greeted as any message. */
  async function keep(
    file: SentFile,
    { account, chat }: Heard,
    installationId: string,
    eventKey: string,
  ): Promise<Body | { readonly say: string }> {
    const texts = textsOf(account.language)
    const signal = AbortSignal.any([wish.signal, AbortSignal.timeout(FETCH_MS)])
    try {
      const fetched = await fetchFile(api, wish, file, signal)
      if (fetched.kind === 'tooLarge') return { say: texts.sentTooLarge(Math.round(limits.download / 1024 / 1024)) }
      if (fetched.kind === 'gone') return { say: texts.notFetched }
      const { name, mime } = file
      const kept = await desk.keepFile({ installationId, account: account.external }, { name, mime }, fetched.bytes)
      failedFiles.delete(eventKey)
      if (kept.kind === 'kept') return { kind: 'file', fileId: kept.fileId, name, mime }
      return kept.kind === 'stranger'
        ? { kind: 'hello' }
        : { say: texts.sentTooLarge(Math.round(kept.limit / 1024 / 1024)) }
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      const failures = (failedFiles.get(eventKey) ?? 0) + 1
      failedFiles.set(eventKey, failures)
      if (failures < TRIES) throw error
      failedFiles.delete(eventKey)
      log.warn({ chat: chat.direct ? 'direct' : 'group', why: error.message }, 'a file is given up')
      return { say: texts.notFetched }
    }
  }

  return (update) => inTurn(orderOf(update), () => takeOne(update))
}

/** A chat that the core may not know. */
const destinationOf = (chat: string, installationId: string): Destination => ({
  platform: 'telegram',
  installationId,
  chat,
  chatId: '',
})
