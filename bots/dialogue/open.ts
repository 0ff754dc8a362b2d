import type { Logger } from 'pino'
import { newId } from '../../core/id.ts'
import { type Core, createCore, type Destination, type Reply, type Sent } from '../../core/index.ts'
import { companyFileSchema } from '../../core/store/company/file.ts'
import type { Store } from '../../core/store/db.ts'
import { factRecords } from '../../core/store/facts.ts'
import { loadCompany } from '../../core/store/load.ts'
import { isBusy, nextNudge, terminalOf } from '../../core/store/seats.ts'
import { seedDemo } from '../../prisma/seed/index.ts'
import { settled } from '../desks/terminal.ts'
import type { MovableClock } from './clock.ts'
import { sameText } from './match.ts'
import { customerIn, type Platform } from './script.ts'
import small from './small.json' with { type: 'json' }
import { type Delivery, delivered, type World } from './world.ts'

type Seats = readonly { readonly name: string; readonly external: string }[]

/** What a script may name as its company. */
export const companies = ['demo', 'small'] as const

/** Loads a company into an empty database; null for a name that is none of `companies`. */
export async function loadFor(
  store: Store,
  company: string,
  clock: MovableClock,
): Promise<{ readonly workspaceId: string; readonly seats: Seats } | null> {
  if (company === 'small') return loadCompany(store, companyFileSchema.parse(small), { now: clock.now(), demo: true })
  return company === 'demo' ? seedDemo(store, clock) : null
}

interface Wish {
  readonly store: Store
  readonly clock: MovableClock
  readonly log: Logger
  readonly workspaceId: string
  readonly seats: Seats
  /** Platforms that get a bot of their own. */
  readonly platforms?: readonly Platform[] | undefined
}

/** A world on a database with a company in it. The core does its work in `drain` alone. */
export async function openWorld({ store, clock, log, workspaceId, seats, platforms = [] }: Wish): Promise<World> {
  const mailbox = openMailbox()
  const bots: Record<string, string> = {}
  for (const platform of platforms) bots[platform] = await botOn(store, workspaceId, platform)
  /** Whoever has spoken in a group reads along from then on. */
  const spoken = new Map<string, Set<string>>()
  const core = createCore({
    store,
    clock,
    log,
    platforms: ['console', ...platforms],
    send: mailbox.send,
    readers: async ({ chat }) => [...(spoken.get(chat) ?? [])],
  })
  const world = await worldOf({ core, store, clock, workspaceId, seats, sent: mailbox.sent })
  return {
    ...world,
    bots,
    hear: async (inbound) => {
      const { external } = inbound.chat
      spoken.set(external, new Set([...(spoken.get(external) ?? []), inbound.account.external]))
      return world.hear(inbound)
    },
  }
}

/** A bot of the company's on a platform, on which nobody is known yet. */
async function botOn(store: Store, workspaceId: string, platform: Platform): Promise<string> {
  const id = newId()
  await store.prisma.installation.createMany({ data: [{ workspaceId, id, platform, external: 'dialogue' }] })
  return id
}

/** By what name a contact speaks at the customers' door. */
const customerSeat = (name: string): string => `customer ${name.toLowerCase()}`

/** The bot that customers of the company write to, where each contact whose name is theirs alone has an account, as if it was proved. */
async function openDoor(store: Store, workspaceId: string): Promise<string> {
  const { prisma } = store
  const found = await prisma.installation.findFirst({ where: { workspaceId, platform: 'console', door: 'customers' } })
  if (found) return found.id
  const id = newId()
  await prisma.installation.createMany({
    data: [{ workspaceId, id, platform: 'console', external: 'customers', door: 'customers' }],
  })
  const contacts = await prisma.contact.findMany({
    where: { workspaceId, deletedAt: null, mergedInto: null },
    select: { id: true, name: true },
  })
  const named = Map.groupBy(contacts, ({ name }) => customerSeat(name))
  await prisma.account.createMany({
    data: [...named].flatMap(([external, [one, another]]) =>
      one && !another ? [{ workspaceId, id: newId(), installationId: id, external, contactId: one.id }] : [],
    ),
  })
  return id
}

/** Keeps what is sent, in order. */
export function openMailbox(): {
  readonly sent: readonly Delivery[]
  send(to: Destination, reply: Reply): Promise<Sent>
} {
  const sent: Delivery[] = []
  return {
    sent,
    send: async (to, reply) => {
      const external = reply.replaces ?? crypto.randomUUID()
      sent.push(delivered(to.chat, external, reply))
      return { kind: 'sent', external }
    },
  }
}

interface Parts extends Omit<Wish, 'log'> {
  readonly core: Core
  readonly sent: readonly Delivery[]
}

/** A world around a core whose messages go to `sent`. */
export async function worldOf({ core, store, clock, workspaceId, seats, sent }: Parts): Promise<World> {
  const terminal = await terminalOf(store.pool, workspaceId)
  if (!terminal) throw new Error('the company has no terminal')
  return {
    ...terminal,
    door: () => openDoor(store, workspaceId),
    clock,
    accountOf: (who) => {
      const customer = customerIn(who)
      if (customer !== undefined) return customerSeat(customer)
      const seat = seats.find(({ name }) => sameText(name, who) || sameText(name.split(' ')[0] ?? '', who))
      return seat?.external ?? who.toLowerCase()
    },
    hear: core.hear,
    drain: () => settled(() => isBusy(store.pool, terminal), core.drain),
    nextDue: () => nextNudge(store.pool, workspaceId),
    sent,
    records: (kind) => factRecords(store.pool, workspaceId, kind),
  }
}
