import { type Kept, keepSent } from '../../core/attached/keep.ts'
import { fileLimits } from '../../core/attached/limits.ts'
import type { Clock } from '../../core/clock.ts'
import { languageOf } from '../../core/languages/language.ts'
import type { Store } from '../../core/store/db.ts'
import { letIn, openWidget, type Visitor, visitorOf, widgetCompany } from '../../core/store/visitors.ts'
import { hasArrived } from '../../core/store/web-buttons.ts'
import { openTalk, type TalkDesk, type Talker } from './talk.ts'

/** Somebody in the widget. */
export interface WidgetVisitor extends Talker {
  /** Whose their buttons are. */
  readonly id: string
  readonly external: string
  readonly role: 'customer'
  /** What the browser says that they speak. */
  readonly spoken?: string | undefined
}

/** What the widget needs of Parley besides the core. All of it rejects when the database is away. */
export interface VisitorDesk extends TalkDesk<WidgetVisitor> {
  /** Makes sure that there is a widget to invite people to. */
  open(): Promise<void>
  /** Lets somebody in; gives the secret that they are known by, null where there is no widget. */
  letIn(): Promise<string | null>
  /** Whether a message of this key has come already. */
  known(person: WidgetVisitor, eventKey: string): Promise<boolean>
  /** The largest file that is taken, in bytes. */
  readonly mostBytes: number
  /** Keeps a file that they send, or says why it is not taken. */
  keepFile(person: WidgetVisitor, name: string, bytes: AsyncIterable<Uint8Array>): Promise<Kept>
  /** Whose widget it is; null: there is no company. */
  company(): Promise<string | null>
}

/** The desk over a store. */
export function openVisitorDesk({ store, clock }: { readonly store: Store; readonly clock: Clock }): VisitorDesk {
  const { pool } = store
  return {
    ...openTalk<WidgetVisitor>(
      { store, clock },
      { idOf: ({ id }) => id, prefixOf: ({ external }) => `${external.slice(0, 16)}:` },
    ),
    person: async (secret) => {
      const found = await visitorOf(pool, secret)
      return found && visitor(found)
    },
    from: ({ installationId, external, spoken }) => ({
      installationId,
      chat: { external, direct: true },
      account: { external, ...(spoken === undefined ? {} : { language: spoken.slice(0, 35) }) },
    }),
    hello: ({ id, name, language, zone, company }) => ({
      me: { id, name, role: 'customer', language, zone },
      seats: [],
      company,
      now: clock.now().toString(),
      examples: [],
    }),
    open: () => openWidget(pool, clock.now()),
    letIn: () => letIn(pool, clock.now()),
    known: (person, eventKey) => hasArrived(pool, person.installationId, eventKey),
    mostBytes: fileLimits.file,
    keepFile: ({ installationId, external: account }, name, bytes) =>
      keepSent(store, { installationId, account }, { name, now: clock.now() }, bytes),
    company: async () => (await widgetCompany(pool))?.name ?? null,
  }
}

/** Until they are known, in the language of their browser, which the page asks for by itself. */
const visitor = ({ language, workspaceLanguage, ...rest }: Visitor): WidgetVisitor => ({
  ...rest,
  role: 'customer',
  language: languageOf(language) ?? languageOf(workspaceLanguage) ?? 'en',
})
