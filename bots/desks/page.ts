import type { Clock } from '../../core/clock.ts'
import { languages } from '../../core/languages/index.ts'
import { languageOf } from '../../core/languages/language.ts'
import type { Store } from '../../core/store/db.ts'
import { type Saved, saveFile } from '../../core/store/files.ts'
import { useInvitation } from '../../core/store/invitations.ts'
import { demoSeats, endSession, personOf, takeSeat, type WebPerson } from '../../core/store/sessions.ts'
import { hasArrived } from '../../core/store/web-buttons.ts'
import type { Seat } from '../web/api.ts'
import { openTalk, type TalkDesk } from './talk.ts'

export type { WebPerson } from '../../core/store/sessions.ts'

/** What a page needs of Parley besides the core: who one is, what the chat has become, files. All of it rejects when the database is away. */
export interface WebDesk extends TalkDesk<WebPerson> {
  /** The demo company and its seats; null when there is none. */
  demo(): Promise<{ readonly company: string; readonly seats: readonly Seat[] } | null>
  /** Takes a seat of the demo company; gives the session's secret, null when there is no such seat. */
  takeSeat(memberId: string): Promise<string | null>
  /** Uses an invitation up; gives the session's secret, null when it is no invitation any more. */
  join(secret: string): Promise<string | null>
  leave(secret: string): Promise<void>
  /** Whether a message of this key has come already. */
  known(person: WebPerson, eventKey: string): Promise<boolean>
  saveFile(
    person: WebPerson,
    given: { readonly name: string; readonly mime: string },
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Saved>
}

/** What an empty chat suggests, of these commands each its example. */
const suggested = ['agenda.show', 'contact.show', 'reminder.create', 'activity.log', 'deal.add', 'contact.add'] as const

/** The desk over a store. */
export function openWebDesk({ store, clock }: { readonly store: Store; readonly clock: Clock }): WebDesk {
  const { pool, prisma } = store
  return {
    ...openTalk<WebPerson>(
      { store, clock },
      { idOf: ({ memberId }) => memberId, prefixOf: ({ memberId }) => `${memberId}:` },
    ),
    person: (secret) => personOf(pool, secret, clock.now()),
    from: ({ installationId, external, name }) => ({
      installationId,
      chat: { external, direct: true },
      account: { external, name: name.slice(0, 200) },
    }),
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
    known: (person, eventKey) => hasArrived(pool, person.installationId, eventKey),
    saveFile: ({ workspaceId, memberId: personId }, given, bytes) =>
      saveFile(prisma, { workspaceId, personId }, { ...given, now: clock.now() }, bytes),
  }
}

function examplesIn(language: string): readonly string[] {
  const { commands } = languages[languageOf(language) ?? 'en'].phrases
  return suggested.map((name) => commands[name].example)
}
