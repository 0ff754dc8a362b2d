import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Prisma } from '#prisma'
import { authorise, type Origin } from '../../core/authorise.ts'
import type { MeantCall } from '../../core/call.ts'
import { commands } from '../../core/commands/index.ts'
import { newId } from '../../core/id.ts'
import { viewerOf } from '../../core/identify.ts'
import { languages } from '../../core/languages/index.ts'
import type { Me } from '../../core/me.ts'
import { openSession } from '../../core/session.ts'
import { slotsOf } from '../../core/slots/of.ts'
import { readTickets } from '../../core/tickets/ticket.ts'
import { openWorld, type World } from '../support/world.ts'

// Written out from docs/rights.md, apart from core/rights.ts: what a person of a role gets who asks for a command on a record.
type Ownership = 'own' | 'shared' | 'foreign'
type Place = 'direct' | 'group' | 'unbound group'
const roles = ['rep', 'manager', 'admin', 'customer'] as const
const ownerships: readonly Ownership[] = ['own', 'shared', 'foreign']
const places: readonly Place[] = ['direct', 'group', 'unbound group']

/** What changes a record that it is given: a colleague's is confirmed, and its owner told. */
const changes = new Set([
  'contact.update',
  'owner.assign',
  'tag.add',
  'tag.remove',
  'activity.log',
  'deal.add',
  'deal.move',
  'deal.win',
  'deal.lose',
  'deal.update',
])
/** Deleting, merging, bringing in and taking out: one's own alone, always confirmed. */
const heavy = new Set(['contact.delete', 'contact.erase', 'contact.merge', 'data.import', 'export.make'])
/** What is between a person and Parley: in no group. */
const personal = new Set([
  'undo',
  'why',
  'phrase.list',
  'phrase.remove',
  'settings.change',
  'settings.show',
  'absence.set',
  'nudge.mute',
  'nudge.unmute',
  'account.link',
  'account.list',
  'contact.invite',
])

/** A person's day, answered to them alone. */
const alone = new Set([
  'reminder.create',
  'reminder.done',
  'reminder.snooze',
  'reminder.list',
  'reminder.cancel',
  'agenda.show',
])

/** What only admins may change, and in no group; some of it is confirmed. */
const admins = new Set(['workspace.change', 'team.invite', 'team.role', 'team.remove'])

/** What customers do for themselves, and nobody for them; in a direct chat alone. What destroys is confirmed. */
const service = new Set([
  'ticket.open',
  'ticket.show',
  'deal.status',
  'faq.ask',
  'need.tell',
  'handover.request',
  'feedback.give',
  'consent.withdraw',
  'consent.give',
  'data.show',
  'data.erase',
])

function expected(name: string, role: Me['role'], ownership: Ownership, place: Place): string {
  if (name === 'help') return 'go'
  if (service.has(name)) {
    if (role !== 'customer' || place !== 'direct') return 'refuse'
    return name === 'data.erase' ? 'confirm' : 'go'
  }
  if (role === 'customer') return 'refuse'
  if (name === 'account.unlink') return place === 'direct' ? 'confirm' : 'refuse'
  if (personal.has(name)) return place === 'direct' ? 'go' : 'refuse'
  if (admins.has(name)) return role === 'admin' && place === 'direct' ? 'go or confirm' : 'refuse'
  if (place === 'unbound group') return 'refuse'
  if (name === 'message.send') return 'confirm'
  if (place === 'group' && (alone.has(name) || heavy.has(name))) return 'refuse'
  const colleagues = role === 'rep' && ownership === 'foreign'
  if (heavy.has(name)) return colleagues && name.startsWith('contact') ? 'refuse' : 'confirm'
  return colleagues && changes.has(name) ? 'confirm' : 'go'
}

const owner = { own: 'm1', shared: undefined, foreign: 'm2' }
const company = {
  team: [
    { id: 'm1', name: 'Petro Melnyk', role: 'rep' },
    { id: 'm2', name: 'Olena Kovalenko', role: 'manager' },
  ],
  companies: ownerships.map((one) => ({ id: `c-${one}`, name: `Company ${one}`, owner: owner[one] })),
  contacts: ownerships.map((one) => ({ id: `p-${one}`, name: `Person ${one}`, owner: owner[one] })),
  deals: ownerships.map((one) => ({
    id: `d-${one}`,
    title: `Deal ${one}`,
    company: `c-${one}`,
    stage: 'New',
    owner: owner[one],
  })),
  tickets: ownerships.map((one) => ({
    id: `t-${one}`,
    contact: `p-${one}`,
    text: `request ${one}`,
    ...(owner[one] === undefined ? {} : { owner: owner[one], status: 'taken' as const }),
  })),
}

let world: World
beforeAll(async () => {
  world = await openWorld(company)
})
afterAll(() => world.close())

function speaker(role: Me['role'], place: Place): Me {
  return {
    kind: role === 'customer' ? 'customer' : 'member',
    workspaceId: world.workspaceId,
    id: role === 'customer' ? world.id('p-own') : world.id('m1'),
    name: 'Petro Melnyk',
    role,
    language: 'en',
    zone: 'Europe/Kyiv',
    currency: 'EUR',
    country: 'UA',
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
    repsSeeAll: true,
    chat: { id: newId(), direct: place === 'direct', audience: place === 'group' ? 'rep' : null },
  }
}

/** Arguments that name a record of that ownership wherever the command takes one. */
function argsFor(command: (typeof commands)[number], ownership: Ownership): Record<string, unknown> {
  const byKind: Readonly<Record<string, unknown>> = {
    contact: world.id(`p-${ownership}`),
    company: world.id(`c-${ownership}`),
    deal: world.id(`d-${ownership}`),
    person: { kind: 'contact', id: world.id(`p-${ownership}`) },
    subject: { kind: 'deal', id: world.id(`d-${ownership}`) },
    ticket: world.id(`t-${ownership}`),
  }
  const what = command.name === 'workspace.change' ? { what: 'currency', value: 'EUR' } : {}
  const records = Object.fromEntries(
    slotsOf(command.slots).flatMap((slot) => (slot.kind in byKind ? [[slot.name, byKind[slot.kind]]] : [])),
  )
  return { ...what, ...records }
}

function verdict(call: MeantCall, role: Me['role'], place: Place, origin: Origin = { by: 'exact', confirmed: false }) {
  const me = speaker(role, place)
  return world.store.for(viewerOf({ ...me, chat: { ...me.chat, direct: true } })).write(null, (tx) => {
    const now = world.clock.now()
    const session = openSession({ me, now, language: languages.en, tx, about: null, pending: null, said: '' })
    return authorise([call], origin, session)
  })
}

describe('who may do what', () => {
  for (const command of commands)
    for (const role of roles)
      for (const ownership of ownerships)
        for (const place of places) {
          const wanted = expected(command.name, role, ownership, place)
          it(`${command.name} by a ${role} on a record that is ${ownership}, in a ${place} chat: ${wanted}`, async () => {
            const call = { command: command.name, args: argsFor(command, ownership) }
            expect(wanted.split(' or ')).toContain((await verdict(call, role, place)).kind)
          })
        }
})

describe('who may do what with many records at once', () => {
  const kinds = { contact: 'p', company: 'c', deal: 'd' } as const
  const setOf = (name: string, owned: readonly Ownership[]): MeantCall => {
    const of = name.startsWith('contact') ? 'contact' : name.startsWith('deal') ? 'deal' : 'company'
    return { command: name, args: { where: { of }, ids: owned.map((one) => world.id(`${kinds[of]}-${one}`)) } }
  }
  const setCommands = commands.filter((command) => command.sets !== undefined).map(({ name }) => name)

  it('is seven commands', () => {
    expect(setCommands.toSorted()).toEqual([
      'contact.delete',
      'deal.lose',
      'deal.move',
      'deal.update',
      'owner.assign',
      'tag.add',
      'tag.remove',
    ])
  })

  for (const name of setCommands)
    for (const role of roles)
      for (const ownership of ownerships)
        for (const place of places) {
          const refused = role === 'customer' || place !== 'direct' || (role === 'rep' && ownership === 'foreign')
          const wanted = refused ? 'refuse' : 'confirm'
          it(`${name} by a ${role} on records that are ${ownership}, in a ${place} chat: ${wanted}`, async () => {
            expect((await verdict(setOf(name, [ownership]), role, place)).kind).toBe(wanted)
          })
        }

  it('leaves colleagues’ records out for a rep, and says how many and whose', async () => {
    const found = await verdict(setOf('tag.add', ownerships), 'rep', 'direct')
    if (found.kind !== 'confirm') throw new Error(found.kind)
    expect(found.calls[0]?.args.ids).toEqual([world.id('c-own'), world.id('c-shared')])
    expect(found.sets[0]?.theirs).toEqual([{ owner: 'Olena Kovalenko', count: 1 }])
  })

  it('goes on, once confirmed, with what is as it was then', async () => {
    const call = setOf('tag.add', ownerships)
    const asked = await verdict(call, 'manager', 'direct')
    if (asked.kind !== 'confirm') throw new Error(asked.kind)
    const held = asked.sets.map((set) => set?.held ?? null)
    const changed = { owners: [world.id('m2'), null], of: [0, 1, 0] }
    const go = await verdict(call, 'manager', 'direct', { by: 'exact', confirmed: true, held })
    expect(go).toMatchObject({ kind: 'go', sets: [{ gone: 0 }] })
    const later = await verdict(call, 'manager', 'direct', { by: 'exact', confirmed: true, held: [changed] })
    expect(later).toMatchObject({ kind: 'go', sets: [{ gone: 1, ids: [world.id('c-shared'), world.id('c-foreign')] }] })
  })

  it('says whose a single record is that only they may delete', async () => {
    const call = { command: 'contact.delete', args: { contact: world.id('p-foreign') } }
    expect(await verdict(call, 'rep', 'direct')).toMatchObject({
      kind: 'refuse',
      why: 'theirs',
      record: { name: 'Person foreign', owner: 'Olena Kovalenko' },
    })
  })
})

describe('what can be seen', () => {
  const count = (role: Me['role'], place: Place, repsSeeAll: boolean) =>
    world.store.for(viewerOf({ ...speaker(role, place), repsSeeAll })).read(async (tx) => ({
      contacts: await tx.contact.count(),
      deals: await tx.deal.count(),
    }))

  it('reps see the whole workspace by default, and their own and unowned records where it is narrowed', async () => {
    expect(await count('rep', 'direct', true)).toEqual({ contacts: 3, deals: 3 })
    expect(await count('rep', 'direct', false)).toEqual({ contacts: 2, deals: 2 })
  })

  it('managers see all of it either way', async () => {
    expect(await count('manager', 'direct', false)).toEqual({ contacts: 3, deals: 3 })
  })

  it('a customer sees only the own record', async () => {
    expect(await count('customer', 'direct', true)).toEqual({ contacts: 1, deals: 0 })
  })

  const requests = (me: Me) =>
    world.store
      .for(viewerOf(me))
      .read(async (tx) =>
        (await readTickets(tx, Prisma.sql`true`)).map(({ text, customer }) => `${text}: ${customer}`).toSorted(),
      )

  it('reps see customers’ requests that are theirs or nobody’s; those who lead, and whoever speaks in the team’s chat, all', async () => {
    const own = ['request own: Person own', 'request shared: Person shared']
    const all = ['request foreign: Person foreign', ...own]
    const rep = speaker('rep', 'direct')
    expect(await requests(rep)).toEqual(own)
    expect(await requests({ ...rep, repsSeeAll: false })).toEqual(own)
    // Of the customer there is the name, though the contact is a colleague's.
    expect(await requests({ ...rep, repsSeeAll: false, answers: true })).toEqual(all)
    expect(await requests(speaker('manager', 'direct'))).toEqual(all)
    expect(await requests(speaker('customer', 'direct'))).toEqual(['request own: Person own'])
    expect(await requests(speaker('admin', 'unbound group'))).toEqual([])
  })

  it('a customer sees what passed with them, no note, and nothing that is told of a call', async () => {
    const activity = (kind: 'message' | 'note' | 'call') => ({
      workspaceId: world.workspaceId,
      id: newId(),
      kind,
      incoming: kind === 'message' ? true : null,
      summary: kind,
      at: new Date('2026-11-25T08:00:00Z'),
      zone: 'Europe/Kyiv',
      contactId: world.id('p-own'),
      ticketId: world.id('t-own'),
    })
    await world.store.prisma.activity.createMany({ data: [activity('message'), activity('note'), activity('call')] })
    const seen = (me: Me) =>
      world.store.for(viewerOf(me)).read((tx) => tx.activity.findMany({ select: { kind: true } }))
    expect(await seen(speaker('customer', 'direct'))).toEqual([{ kind: 'message' }])
    expect(await seen(speaker('rep', 'direct'))).toHaveLength(3)
  })

  it('a group that nobody has bound to an audience sees nothing, whoever asks', async () => {
    expect(await count('admin', 'unbound group', true)).toEqual({ contacts: 0, deals: 0 })
  })

  it('a group bound to reps sees what every rep may, even when a manager asks', async () => {
    expect(await count('manager', 'group', false)).toEqual({ contacts: 1, deals: 1 })
  })
})
