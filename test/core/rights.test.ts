import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorise } from '../../core/authorise.ts'
import { commands } from '../../core/commands/index.ts'
import { newId } from '../../core/id.ts'
import { viewerOf } from '../../core/identify.ts'
import { languages } from '../../core/languages/index.ts'
import type { Me } from '../../core/me.ts'
import { openSession } from '../../core/session.ts'
import { slotsOf } from '../../core/slots/of.ts'
import { openWorld, type World } from '../support/world.ts'

// Written out from docs/rights.md, apart from core/rights.ts: what a person of a role gets who asks for a command on a record.
type Ownership = 'own' | 'shared' | 'foreign'
type Place = 'direct' | 'group' | 'unbound group'
const roles = ['rep', 'manager', 'admin', 'customer'] as const
const ownerships: readonly Ownership[] = ['own', 'shared', 'foreign']
const places: readonly Place[] = ['direct', 'group', 'unbound group']

function expected(name: string, role: Me['role'], ownership: Ownership, place: Place): string {
  if (role === 'customer') return name === 'help' ? 'go' : 'refuse'
  if (name === 'undo') return place === 'direct' ? 'go' : 'refuse'
  if (place === 'unbound group' && name !== 'help') return 'refuse'
  const changes = ['contact.update', 'activity.log', 'deal.add', 'deal.move', 'deal.win', 'deal.lose'].includes(name)
  return role === 'rep' && changes && ownership === 'foreign' ? 'confirm' : 'go'
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
  }
  return Object.fromEntries(
    slotsOf(command.slots).flatMap((slot) => (slot.kind in byKind ? [[slot.name, byKind[slot.kind]]] : [])),
  )
}

describe('who may do what', () => {
  for (const command of commands)
    for (const role of roles)
      for (const ownership of ownerships)
        for (const place of places) {
          const verdict = expected(command.name, role, ownership, place)
          it(`${command.name} by a ${role} on a record that is ${ownership}, in a ${place} chat: ${verdict}`, async () => {
            const me = speaker(role, place)
            const seen = await world.store.for(viewerOf({ ...me, chat: { ...me.chat, direct: true } })).read((tx) => {
              const session = openSession({
                me,
                now: world.clock.now(),
                language: languages.en,
                tx,
                about: null,
                pending: null,
                said: '',
              })
              const call = { command: command.name, args: argsFor(command, ownership) }
              return authorise([call], { by: 'exact', confirmed: false }, session)
            })
            expect(seen.kind).toBe(verdict)
          })
        }
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

  it('a group that nobody has bound to an audience sees nothing, whoever asks', async () => {
    expect(await count('admin', 'unbound group', true)).toEqual({ contacts: 0, deals: 0 })
  })

  it('a group bound to reps sees what every rep may, even when a manager asks', async () => {
    expect(await count('manager', 'group', false)).toEqual({ contacts: 1, deals: 1 })
  })
})
