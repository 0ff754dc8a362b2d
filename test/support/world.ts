import { type Logger, pino } from 'pino'
import type { Clock } from '../../core/clock.ts'
import { newId } from '../../core/id.ts'
import {
  type Core,
  createCore,
  type Destination,
  type Inbound,
  type Ports,
  type Reply,
  type Sent,
} from '../../core/index.ts'
import type { ModelSettings } from '../../core/model/port.ts'
import { type CompanyFile, companyFileSchema } from '../../core/store/company/file.ts'
import { openStore, type Store } from '../../core/store/db.ts'
import { saveFile } from '../../core/store/files.ts'
import { loadCompany } from '../../core/store/load.ts'
import { testDatabase } from './database.ts'

/** A clock that a test moves. */
export interface TestClock extends Clock {
  set(instant: string): void
}

function testClock(start: string): TestClock {
  let now = Temporal.Instant.from(start)
  return {
    now: () => now,
    set: (instant) => {
      now = Temporal.Instant.from(instant)
    },
  }
}

/** What was sent, in order. */
export interface SentMessage {
  readonly to: Destination
  readonly reply: Reply
}

/** A company in a database of its own, with a core whose messages are kept. */
export interface World {
  /** Its database. */
  readonly url: string
  readonly store: Store
  readonly core: Core
  readonly clock: TestClock
  readonly sent: SentMessage[]
  readonly workspaceId: string
  readonly installationId: string
  /** Parley's id of a record by its id in the file. */
  id(fileId: string): string
  /**
   * Says something as a seat ("olena") in its direct chat, works until idle, and gives what was sent meanwhile. `customer:p1` is the contact
   * p1 of the file at the customers' door; any other name after the colon is somebody there whom nobody knows.
   */
  say(
    seat: string,
    text: string,
    more?: { readonly eventKey?: string; readonly message?: string; readonly replyTo?: string },
  ): Promise<readonly SentMessage[]>
  /** The message that was said as `of` now reads otherwise. */
  edit(seat: string, of: string, text: string): Promise<readonly SentMessage[]>
  press(seat: string, token: string): Promise<readonly SentMessage[]>
  /** Drops a file into the seat's chat. */
  drop(
    seat: string,
    file: { readonly name: string; readonly mime: string; readonly bytes: Uint8Array },
  ): Promise<readonly SentMessage[]>
  close(): Promise<void>
}

/** A seat at the customers' door. */
const CUSTOMER = 'customer:'

/** Loads a company (the form of docs/understand.md) and opens a core over it. `send` stands for the platform. */
export async function openWorld(
  company: unknown,
  options: {
    readonly send?: (to: Destination, reply: Reply) => Promise<Sent>
    readonly leaseMs?: number
    readonly customersAMinute?: number
    readonly model?: ModelSettings
    readonly nearest?: Ports['nearest']
    readonly progress?: Ports['progress']
    readonly readers?: Ports['readers']
    readonly mail?: Ports['mail']
    readonly fetchFile?: Ports['fetchFile']
    readonly address?: string
    readonly platforms?: Ports['platforms']
    readonly log?: Logger
  } = {},
): Promise<World> {
  const file: CompanyFile = companyFileSchema.parse(company)
  const database = await testDatabase()
  const store = openStore(database.url)
  const clock = testClock(file.now ?? '2026-11-25T10:30:00+02:00')
  const loaded = await loadCompany(store, file, { now: clock.now() })
  const sent: SentMessage[] = []
  const installation = await store.prisma.installation.findFirstOrThrow({
    where: { workspaceId: loaded.workspaceId, door: 'staff' },
  })
  const core = createCore({
    store,
    clock,
    log: options.log ?? pino({ level: 'silent' }),
    platforms: options.platforms ?? ['console'],
    ...(options.address === undefined ? {} : { address: options.address }),
    ...(options.leaseMs === undefined ? {} : { leaseMs: options.leaseMs }),
    ...(options.customersAMinute === undefined ? {} : { customersAMinute: options.customersAMinute }),
    ...(options.model ? { model: options.model } : {}),
    ...(options.nearest ? { nearest: options.nearest } : {}),
    ...(options.progress ? { progress: options.progress } : {}),
    ...(options.readers ? { readers: options.readers } : {}),
    ...(options.mail ? { mail: options.mail } : {}),
    ...(options.fetchFile ? { fetchFile: options.fetchFile } : {}),
    send: async (to, reply) => {
      sent.push({ to, reply })
      return options.send ? options.send(to, reply) : { kind: 'sent', external: newId() }
    },
  })
  /** The customers' door, made when somebody first comes by it; a contact's account is theirs from the beginning. */
  const customers = async (seat: string): Promise<string> => {
    const where = { workspaceId: loaded.workspaceId, door: 'customers', external: 'customers' } as const
    const found = await store.prisma.installation.findFirst({ where })
    const installationId = found?.id ?? newId()
    if (!found)
      await store.prisma.installation.createMany({ data: [{ ...where, id: installationId, platform: 'console' }] })
    const contactId = loaded.ids.get(seat.slice(CUSTOMER.length))
    if (contactId !== undefined)
      await store.prisma.account.createMany({
        data: [{ workspaceId: loaded.workspaceId, id: newId(), installationId, external: seat, contactId }],
        skipDuplicates: true,
      })
    return installationId
  }
  const hear = async (
    seat: string,
    body: Inbound['body'],
    { eventKey = newId(), ...more }: { eventKey?: string; message?: string; replyTo?: string } = {},
  ) => {
    const before = sent.length
    const isCustomer = seat.startsWith(CUSTOMER)
    await core.hear({
      installationId: isCustomer ? await customers(seat) : installation.id,
      eventKey,
      chat: { external: seat, direct: true },
      account: { external: seat },
      body,
      ...more,
      at: clock.now().toString(),
    })
    await core.drain()
    return sent.slice(before)
  }
  return {
    url: database.url,
    store,
    core,
    clock,
    sent,
    workspaceId: loaded.workspaceId,
    installationId: installation.id,
    id: (fileId) => {
      const found = loaded.ids.get(fileId)
      if (found === undefined) throw new Error(`the company has no record "${fileId}"`)
      return found
    },
    say: (seat, text, more) => hear(seat, { kind: 'text', text }, more),
    edit: (seat, of, text) => hear(seat, { kind: 'edit', of, text }),
    press: (seat, token) => hear(seat, { kind: 'press', token }),
    drop: async (seat, { name, mime, bytes }) => {
      const { memberId } = await store.prisma.account.findFirstOrThrow({ where: { external: seat } })
      const owner = { workspaceId: loaded.workspaceId, personId: memberId ?? '' }
      const saved = await saveFile(store.prisma, owner, { name, mime, now: clock.now() }, [bytes])
      if (saved.kind === 'tooLarge') throw new Error('the file is too large')
      return hear(seat, { kind: 'file', fileId: saved.file.id, name, mime })
    },
    close: async () => {
      await store.close()
      await database.drop()
    },
  }
}
