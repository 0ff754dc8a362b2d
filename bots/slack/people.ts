import type { webApi } from '@slack/bolt'
import type { LanguageCode } from '../../core/index.ts'
import { languageOf } from './texts.ts'

/** Somebody in Slack, as far as Parley asks. */
export interface Person {
  readonly name: string | undefined
  /** As Slack says it, "uk-UA". */
  readonly locale: string | undefined
  /** Neither a bot nor deactivated. */
  readonly reads: boolean
}

/** Who is who, and who reads along. All of it is asked of Slack and kept for a while. */
export interface People {
  /** undefined: Slack does not say. It never rejects. */
  person(user: string): Promise<Person | undefined>
  names(users: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The conversation of the bot with somebody, which is opened where there is none. Rejects when Slack is away. */
  direct(user: string): Promise<string>
  /** The accounts of the people in a conversation, those from other companies included; null: Slack cannot say. */
  readers(channel: string): Promise<readonly string[] | null>
  /** Somebody has come into the conversation or left it. */
  changed(channel: string): void
  /** The language in which somebody is spoken to, where it is known: Parley's own word, else Slack's locale. */
  language(user: string): LanguageCode | undefined
  speaks(user: string, language: LanguageCode): void
}

const PERSON_MS = 10 * 60_000
/** What may be told in a group depends on it, so it is a minute old at most. */
const READERS_MS = 60_000
/** From so many unknown people on, everybody is asked for at once. */
const MANY = 30
const PAGE = 1_000
/** Slack's own account, which is in no list of bots. */
const SLACKBOT = 'USLACKBOT'

interface Kept<T> {
  readonly until: number
  readonly value: Promise<T>
}

/** Answers kept for a while; what failed is not kept, and the oldest give way. */
function keeper<T>(forMs: number, most = 20_000) {
  const kept = new Map<string, Kept<T>>()
  return {
    has: (key: string) => (kept.get(key)?.until ?? 0) > Date.now(),
    put: (key: string, value: T) => kept.set(key, { until: Date.now() + forMs, value: Promise.resolve(value) }),
    drop: (key: string) => kept.delete(key),
    get(key: string, ask: () => Promise<T>): Promise<T> {
      const known = kept.get(key)
      if (known && known.until > Date.now()) return known.value
      const value = ask()
      kept.set(key, { until: Date.now() + forMs, value })
      value.catch(() => kept.delete(key))
      const oldest = kept.size > most ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
      return value
    },
  }
}

interface Profile {
  readonly id?: string
  readonly name?: string
  readonly real_name?: string
  readonly locale?: string
  readonly deleted?: boolean
  readonly is_bot?: boolean
  readonly profile?: { readonly real_name?: string; readonly display_name?: string }
}

const personOf = (user: Profile): Person => ({
  name: user.profile?.real_name || user.real_name || user.profile?.display_name || user.name || undefined,
  locale: user.locale,
  reads: user.deleted !== true && user.is_bot !== true && user.id !== SLACKBOT,
})

/** `self`: the bot's own user, once it is known. */
export function createPeople(client: webApi.WebClient, self: () => string): People {
  const persons = keeper<Person>(PERSON_MS)
  const directs = keeper<string>(24 * 3_600_000)
  const channels = keeper<readonly string[] | null>(READERS_MS)
  const languages = new Map<string, LanguageCode>()
  const locales = new Map<string, LanguageCode>()

  const asked = (user: string): Promise<Person> =>
    persons.get(user, async () => {
      const { user: found } = await client.users.info({ user, include_locale: true })
      const person = personOf({ id: user, ...found })
      if (person.locale) locales.set(user, languageOf(person.locale))
      return person
    })
  const person = (user: string): Promise<Person | undefined> => asked(user).catch(() => undefined)

  async function members(channel: string): Promise<string[]> {
    const found: string[] = []
    let cursor = ''
    do {
      const page = await client.conversations.members({ channel, limit: PAGE, ...(cursor ? { cursor } : {}) })
      found.push(...(page.members ?? []))
      cursor = page.response_metadata?.next_cursor ?? ''
    } while (cursor)
    return found
  }

  /** Everybody of the workspace, so that a large channel does not take a question a head. */
  async function learnAll(): Promise<void> {
    let cursor = ''
    do {
      const page = await client.users.list({ limit: PAGE, include_locale: true, ...(cursor ? { cursor } : {}) })
      for (const user of page.members ?? []) if (user.id) persons.put(user.id, personOf(user))
      cursor = page.response_metadata?.next_cursor ?? ''
    } while (cursor)
  }

  async function readersOf(channel: string): Promise<readonly string[] | null> {
    const all = (await members(channel)).filter((user) => user !== self() && user !== SLACKBOT)
    if (all.filter((user) => !persons.has(user)).length > MANY) await learnAll()
    const known = await Promise.all(all.map(async (user) => ({ user, who: await person(user) })))
    // Whom Slack will not speak of may be a person: then what they may see decides.
    return known.filter(({ who }) => who?.reads !== false).map(({ user }) => user)
  }

  return {
    person,
    names: async (users) => {
      const found = await Promise.all(
        [...new Set(users)].map(async (user) => [user, (await person(user))?.name] as const),
      )
      return new Map(found.flatMap(([user, name]) => (name ? [[user, name] as const] : [])))
    },
    direct: (user) =>
      directs.get(user, async () => {
        const { channel } = await client.conversations.open({ users: user })
        if (!channel?.id) throw new Error('Slack opened no conversation')
        return channel.id
      }),
    readers: (channel) => channels.get(channel, () => readersOf(channel)).catch(() => null),
    changed: (channel) => {
      channels.drop(channel)
    },
    language: (user) => languages.get(user) ?? locales.get(user),
    speaks: (user, language) => {
      languages.set(user, language)
    },
  }
}
