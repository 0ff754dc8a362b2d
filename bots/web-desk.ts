import type { Clock } from '../core/clock.ts'
import { languages } from '../core/languages/index.ts'
import { languageOf } from '../core/languages/language.ts'
import { isUnavailable } from '../core/store/away.ts'
import { readSeen } from '../core/store/cursor.ts'
import type { Store } from '../core/store/db.ts'
import { findFile, readFile, type Saved, type StoredFile, saveFile } from '../core/store/files.ts'
import { useInvitation } from '../core/store/invitations.ts'
import { type Notices, openNotices } from '../core/store/notices.ts'
import { demoSeats, endSession, personOf, takeSeat, type WebPerson } from '../core/store/sessions.ts'
import { type ChatItem, type ChatNews, type ChatPage, chatHistory, chatNews } from '../core/store/web.ts'
import { buttonLabel, hasArrived, spentButtons } from '../core/store/web-buttons.ts'
import type { Hello, Item, Seat } from './web/api.ts'

export type { WebPerson } from '../core/store/sessions.ts'

/** What was seen of a chat, for the next look. */
export type Seen = ChatNews['seen']

/** What a page needs of Parley besides the core: who one is, what the chat has become, files. All of it rejects when the database is away. */
export interface WebDesk {
  /** Whose session a cookie is; null: nobody's any more. */
  person(secret: string): Promise<WebPerson | null>
  /** The demo company and its seats; null when there is none. */
  demo(): Promise<{ readonly company: string; readonly seats: readonly Seat[] } | null>
  /** Takes a seat of the demo company; gives the session's secret, null when there is no such seat. */
  takeSeat(memberId: string): Promise<string | null>
  /** Uses an invitation up; gives the session's secret, null when it is no invitation any more. */
  join(secret: string): Promise<string | null>
  leave(secret: string): Promise<void>
  /** What the page greets a person with. */
  hello(person: WebPerson): Hello
  /** The newest messages before a cursor, oldest first. */
  history(person: WebPerson, of: { readonly before: string | null; readonly limit: number }): Promise<Page>
  /** What has come since. */
  news(person: WebPerson, since: Seen): Promise<News>
  /** What a cursor says was seen; null: it is no cursor. */
  seenBy(cursor: string): Seen | null
  /** Which of these buttons, and of those in groups with the pressed ones, do nothing any more. */
  spent(
    person: WebPerson,
    of: { readonly tokens: readonly string[]; readonly pressed: readonly string[] },
  ): Promise<readonly string[]>
  /** What the button says in this person's chat. */
  label(person: WebPerson, token: string): Promise<string | undefined>
  /** Whether a message of this key has come already. */
  known(person: WebPerson, eventKey: string): Promise<boolean>
  saveFile(
    person: WebPerson,
    given: { readonly name: string; readonly mime: string },
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Saved>
  /** A file of this person's, and its bytes; undefined when they have none of that id. */
  file(
    person: WebPerson,
    id: string,
  ): Promise<{ readonly file: StoredFile; readonly bytes: AsyncIterable<Uint8Array> } | undefined>
  /** Word between the processes that a chat has something new. */
  notices(told: Parameters<typeof openNotices>[1]): Notices
  /** The business clock. */
  now(): Temporal.Instant
  /** Whether something failed because the database is away, so that it may go well later. */
  isAway(error: unknown): boolean
}

interface Page {
  readonly items: readonly Item[]
  readonly more: boolean
  readonly seen: Seen
}

/** `pressed`: the buttons that were pressed in these messages. */
interface News extends Page {
  readonly pressed: readonly string[]
}

/** The key that a message arrives under: the page's own, made the person's, so that nobody takes a colleague's. */
export const keyOf = (person: WebPerson, key: string): string => `${keyPrefix(person)}${key}`
const keyPrefix = ({ memberId }: WebPerson): string => `${memberId}:`
const chatOf = (person: WebPerson) => ({ chatId: person.chatId, keyPrefix: keyPrefix(person) })
const ownerOf = ({ workspaceId, memberId }: WebPerson) => ({ workspaceId, personId: memberId })

/** What an empty chat suggests, of these commands each its example. */
const suggested = ['agenda.show', 'contact.show', 'reminder.create', 'activity.log', 'deal.add', 'contact.add'] as const

/** A business clock that is so far off the database's was moved on purpose. */
const MOVED_MS = 10_000

/** The desk over a store. */
export function openWebDesk({ store, clock }: { readonly store: Store; readonly clock: Clock }): WebDesk {
  const { pool, prisma } = store

  async function shown(person: WebPerson, { items, seen }: ChatPage | ChatNews): Promise<Item[]> {
    const tokens = items.flatMap(({ reply }) => (reply === null ? [] : tokensOf(reply.blocks)))
    const spent = new Set(await spentButtons(pool, { personId: person.memberId, tokens, now: clock.now() }))
    // Rows carry the database's time, what people see is the business clock's.
    const ahead = clock.now().epochMilliseconds - seen.at
    const shift = Math.abs(ahead) > MOVED_MS ? ahead : 0
    return items.map(({ token: _, at, reply, ...item }) => ({
      ...item,
      at: at.add({ milliseconds: shift }).toString(),
      reply,
      spent: reply === null ? [] : tokensOf(reply.blocks).filter((token) => spent.has(token)),
    }))
  }

  return {
    person: (secret) => personOf(pool, secret, clock.now()),
    demo: () => demoSeats(pool),
    takeSeat: (memberId) => takeSeat(pool, memberId, clock.now()),
    join: (secret) => useInvitation(pool, secret, clock.now()),
    leave: (secret) => endSession(pool, secret, clock.now()),
    hello: ({ memberId, name, role, language, zone, company }) => ({
      me: { id: memberId, name, role, language, zone },
      seats: [],
      company,
      now: clock.now().toString(),
      examples: examplesIn(language),
    }),
    history: async (person, of) => {
      const page = await chatHistory(pool, chatOf(person), of)
      return { ...page, items: await shown(person, page) }
    },
    news: async (person, since) => {
      const news = await chatNews(pool, chatOf(person), since)
      return { ...news, items: await shown(person, news), pressed: pressedIn(news.items) }
    },
    seenBy: readSeen,
    spent: (person, of) => spentButtons(pool, { personId: person.memberId, ...of, now: clock.now() }),
    label: (person, token) => buttonLabel(pool, person.chatId, token),
    known: (person, eventKey) => hasArrived(pool, person.installationId, eventKey),
    saveFile: (person, given, bytes) => saveFile(prisma, ownerOf(person), { ...given, now: clock.now() }, bytes),
    file: async (person, id) => {
      const file = await findFile(prisma, ownerOf(person), id, clock.now())
      return file && { file, bytes: readFile(prisma, ownerOf(person), id) }
    },
    notices: (told) => openNotices(pool, told),
    now: () => clock.now(),
    isAway: isUnavailable,
  }
}

/** The tokens of a reply's buttons. */
export function tokensOf(blocks: NonNullable<ChatItem['reply']>['blocks']): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'choices'
      ? block.choices.map(({ token }) => token)
      : block.kind === 'form'
        ? [block.submit.token]
        : [],
  )
}

const pressedIn = (items: readonly ChatItem[]): string[] => items.flatMap(({ token }) => token ?? [])

function examplesIn(language: string): readonly string[] {
  const { commands } = languages[languageOf(language) ?? 'en'].phrases
  return suggested.map((name) => commands[name].example)
}
