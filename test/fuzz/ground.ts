import { Writable } from 'node:stream'
import { pino } from 'pino'
import { newId } from '../../core/id.ts'
import { type Core, createCore, type Inbound, type Reply } from '../../core/index.ts'
import type { Store } from '../../core/store/db.ts'
import { saveFile } from '../../core/store/files.ts'
import { loadCompany, removeWorkspace } from '../../core/store/load.ts'
import { canaries, companies } from './company.ts'
import type { Room, SeatName } from './steps.ts'

/** A message that was sent, and whose side it was sent to. */
export interface Sent {
  readonly installationId: string
  readonly chat: string
  readonly external: string
  readonly reply: Reply
}

export interface Seat {
  readonly home: Home
  readonly account: string
  readonly language: 'en' | 'uk'
  /** Who it is in the company's file; null: a customer or a stranger. */
  readonly file: string | null
  /** The member's id. */
  readonly id: string | null
}

/** One of the two workspaces. */
export interface Home {
  readonly which: 'first' | 'second'
  readonly workspaceId: string
  readonly installationId: string
}

/** Two workspaces in one database, and one core for both. */
export interface Ground {
  readonly store: Store
  readonly sent: readonly Sent[]
  /** What the log calls errors. */
  readonly errors: readonly string[]
  readonly seats: Readonly<Record<SeatName, Seat>>
  hear(
    seat: Seat,
    room: Room,
    body: Inbound['body'],
    more?: { readonly replyTo?: string; readonly message?: string },
  ): Promise<void>
  /** Puts a file into the store for a seat. */
  put(
    seat: Seat,
    file: { readonly name: string; readonly mime: string; readonly content: string },
  ): Promise<Inbound['body']>
  wait(minutes: number): Promise<void>
  close(): Promise<void>
}

/** The name of a seat's chat, or of a group that it writes in. */
export const chatOf = (seat: Seat, room: Room): string => (room === 'direct' ? seat.account : room)

/** Loads both companies into a database; `close` takes them out again. */
export async function openGround(store: Store): Promise<Ground> {
  const [one, other] = companies()
  let now = Temporal.Instant.from('2026-11-25T10:30:00+02:00')
  const clock = { now: () => now }
  const [first, second] = [await loadCompany(store, one, { now }), await loadCompany(store, other, { now })]
  const homes = {
    first: await homeOf(store, 'first', first.workspaceId),
    second: await homeOf(store, 'second', second.workspaceId),
  }
  await addCustomer(store, homes.first, first.ids.get('p1') ?? '')
  for (const home of Object.values(homes)) await addRooms(store, home)

  const sent: Sent[] = []
  const errors: string[] = []
  const log = pino(
    { level: 'error' },
    new Writable({
      write: (chunk, _encoding, done) => {
        errors.push(String(chunk))
        done()
      },
    }),
  )
  const core: Core = createCore({
    store,
    clock,
    log,
    platforms: ['console'],
    send: async ({ installationId, chat }, reply) => {
      const external = newId()
      sent.push({ installationId, chat, external, reply })
      return { kind: 'sent', external }
    },
  })
  const seat = (account: string, language: 'en' | 'uk', file: string | null, which: Home['which'] = 'first'): Seat => {
    const ids = which === 'first' ? first.ids : second.ids
    return { home: homes[which], account, language, file, id: file === null ? null : (ids.get(file) ?? null) }
  }
  return {
    store,
    sent,
    errors,
    seats: {
      olena: seat('olena', 'uk', 'm1'),
      petro: seat('petro', 'en', 'm2'),
      marta: seat('marta', 'uk', 'm3'),
      ann: seat('ann', 'en', 'm4'),
      customer: seat('customer', 'uk', null),
      stranger: seat('stranger', 'uk', null),
      otherOlena: seat('olena', 'uk', 'b1', 'second'),
      otherPetro: seat('petro', 'en', 'b2', 'second'),
    },
    hear: async ({ home, account }, room, body, more = {}) => {
      await core.hear({
        installationId: home.installationId,
        eventKey: newId(),
        chat: { external: room === 'direct' ? account : room, direct: room === 'direct' },
        account: { external: account },
        body,
        ...more,
        at: now.toString(),
      })
      await core.drain()
    },
    put: async ({ home, id }, { name, mime, content }) => {
      const owner = { workspaceId: home.workspaceId, personId: id ?? newId() }
      const saved = await saveFile(store.prisma, owner, { name, mime, now }, [Buffer.from(content)])
      if (saved.kind !== 'saved') throw new Error(saved.kind)
      return { kind: 'file', fileId: saved.file.id, name: saved.file.name, mime: saved.file.mime }
    },
    wait: async (minutes) => {
      now = now.add({ minutes })
      await core.drain()
    },
    close: async () => {
      for (const home of Object.values(homes)) await removeWorkspace(store, home.workspaceId)
    },
  }
}

async function homeOf(store: Store, which: Home['which'], workspaceId: string): Promise<Home> {
  const { id } = await store.prisma.installation.findFirstOrThrow({ where: { workspaceId } })
  return { which, workspaceId, installationId: id }
}

/** A customer who writes: the contact Ivan Petrenko. */
async function addCustomer({ prisma }: Store, { workspaceId, installationId }: Home, contactId: string): Promise<void> {
  await prisma.account.create({
    data: {
      workspaceId,
      id: newId(),
      installationId,
      external: 'customer',
      displayName: canaries.m1,
      contactId,
    },
  })
}

/** Groups: one for reps to see, one for managers, and one that nobody has bound (made when somebody writes). */
async function addRooms({ prisma }: Store, { workspaceId, installationId }: Home): Promise<void> {
  for (const [external, audience] of [
    ['reps', 'rep'],
    ['managers', 'manager'],
  ] as const)
    await prisma.chat.create({ data: { workspaceId, id: newId(), installationId, external, direct: false, audience } })
}
