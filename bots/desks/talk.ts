import { type OpenedFile, openFile } from '../../core/attached/open.ts'
import type { Clock } from '../../core/clock.ts'
import type { Inbound } from '../../core/index.ts'
import { isUnavailable } from '../../core/store/away.ts'
import { readSeen } from '../../core/store/cursor.ts'
import type { Store } from '../../core/store/db.ts'
import { type Notices, openNotices } from '../../core/store/notices.ts'
import { type ChatItem, type ChatNews, type ChatPage, chatHistory, chatNews } from '../../core/store/web.ts'
import { buttonLabel, spentButtons } from '../../core/store/web-buttons.ts'
import type { Hello, Item } from '../web/api.ts'

/** What was seen of a chat, for the next look. */
export type Seen = ChatNews['seen']

/** Whoever talks with Parley in a browser: a member on the page, a visitor in the widget. */
export interface Talker {
  readonly workspaceId: string
  readonly installationId: string
  /** The account's name on the platform. */
  readonly external: string
  readonly chatId: string
  readonly name: string
  readonly role: string
  readonly language: string
  readonly zone: string
  readonly company: string
}

/** What a chat in a browser needs of Parley besides the core. All of it rejects when the database is away. */
export interface TalkDesk<P extends Talker> {
  /** Who a secret belongs to; null: nobody any more. */
  person(secret: string): Promise<P | null>
  /** What the page greets a person with. */
  hello(person: P): Hello
  /** By which names the platform "web" knows them. */
  from(person: P): Pick<Inbound, 'installationId' | 'chat' | 'account'>
  /** The key that a message arrives under: the page's own, made the person's, so that nobody takes another's. */
  keyOf(person: P, key: string): string
  /** The newest messages before a cursor, oldest first. */
  history(person: P, of: { readonly before: string | null; readonly limit: number }): Promise<Page>
  /** What has come since. */
  news(person: P, since: Seen): Promise<News>
  /** What a cursor says was seen; null: it is no cursor. */
  seenBy(cursor: string): Seen | null
  /** Which of these buttons, and of those in groups with the pressed ones, do nothing any more. */
  spent(
    person: P,
    of: { readonly tokens: readonly string[]; readonly pressed: readonly string[] },
  ): Promise<readonly string[]>
  /** What the button says in this person's chat. */
  label(person: P, token: string): Promise<string | undefined>
  /** A file of this person's (sent, received, or made for them), or of a message that they see, and its bytes; undefined when there is none of that id. */
  file(person: P, id: string): Promise<OpenedFile | undefined>
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

/** A business clock that is so far off the database's was moved on purpose. */
const MOVED_MS = 10_000

/** What of a desk is the same whoever talks. `idOf`: whose their buttons and files are; `prefixOf`: what the keys of their messages begin with. */
export function openTalk<P extends Talker>(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  { idOf, prefixOf }: { readonly idOf: (person: P) => string; readonly prefixOf: (person: P) => string },
): Omit<TalkDesk<P>, 'person' | 'hello' | 'from'> {
  const { pool } = store
  const chatOf = (person: P) => ({ chatId: person.chatId, keyPrefix: prefixOf(person) })

  async function shown(person: P, { items, seen }: ChatPage | ChatNews): Promise<Item[]> {
    const tokens = items.flatMap(({ reply }) => (reply === null ? [] : tokensOf(reply.blocks)))
    const spent = new Set(await spentButtons(pool, { personId: idOf(person), tokens, now: clock.now() }))
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
    keyOf: (person, key) => `${prefixOf(person)}${key}`,
    history: async (person, of) => {
      const page = await chatHistory(pool, chatOf(person), of)
      return { ...page, items: await shown(person, page) }
    },
    news: async (person, since) => {
      const news = await chatNews(pool, chatOf(person), since)
      return { ...news, items: await shown(person, news), pressed: pressedIn(news.items) }
    },
    seenBy: readSeen,
    spent: (person, of) => spentButtons(pool, { personId: idOf(person), ...of, now: clock.now() }),
    label: (person, token) => buttonLabel(pool, person.chatId, token),
    file: (person, id) => {
      const { workspaceId, installationId, external } = person
      const account = () => ({ installationId, account: external })
      return openFile(store, id, { owner: { workspaceId, personId: idOf(person) }, account, now: clock.now() })
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
