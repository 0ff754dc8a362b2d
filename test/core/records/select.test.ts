import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../core/id.ts'
import { viewerOf } from '../../../core/identify.ts'
import type { Me } from '../../../core/me.ts'
import type { Where } from '../../../core/records/filter.ts'
import { selectRecords } from '../../../core/records/select.ts'
import { openWorld, type World } from '../../support/world.ts'

const NOW = '2026-11-25T10:30:00+02:00'
const company = {
  now: NOW,
  currency: 'EUR',
  team: [
    { id: 'olena', name: 'Olena Kovalenko', role: 'manager' },
    { id: 'petro', name: 'Petro Bondar', role: 'rep' },
  ],
  companies: [
    { id: 'acme', name: 'Acme', city: 'Kyiv', industry: 'retail', owner: 'olena' },
    { id: 'globex', name: 'Globex', city: 'Vilnius', industry: 'Logistics', owner: 'petro' },
    { id: 'romashka', name: 'Ромашка', city: 'Київ', owner: 'petro' },
  ],
  contacts: [
    { id: 'ivan', name: 'Ivan Petrenko', company: 'acme', owner: 'petro', tags: ['VIP'], lifecycle: 'customer' },
    { id: 'anna', name: 'Anna Keller', company: 'romashka', owner: 'petro', lifecycle: 'lead' },
    { id: 'john', name: 'John Smith', company: 'globex', owner: 'olena', lifecycle: 'customer' },
    { id: 'sofia', name: 'Sofia Marino', lifecycle: 'customer' },
  ],
  deals: [
    {
      id: 'd1',
      title: 'Acme renewal',
      company: 'acme',
      contact: 'ivan',
      stage: 'Qualified',
      owner: 'petro',
      amount: { amount: '12000', currency: 'EUR' },
    },
    {
      id: 'd2',
      title: 'Globex rollout',
      company: 'globex',
      stage: 'Won',
      owner: 'olena',
      amount: { amount: '5000', currency: 'EUR' },
    },
    { id: 'd3', title: 'Romashka site', company: 'romashka', stage: 'New', owner: 'petro' },
  ],
  activities: [
    { id: 'a1', kind: 'call', contact: 'ivan', summary: 'price', at: '2026-11-20T10:00:00+02:00', owner: 'petro' },
    { id: 'a2', kind: 'call', contact: 'john', summary: 'hello', at: '2026-09-01T10:00:00+03:00', owner: 'olena' },
    { id: 'a3', kind: 'note', contact: 'anna', summary: 'likes tea', at: '2026-11-24T10:00:00+02:00', owner: 'petro' },
  ],
}

let world: World
beforeAll(async () => {
  world = await openWorld(company)
})
afterAll(() => world.close())

function me(seat: 'olena' | 'petro', repsSeeAll = true): Me {
  const role = seat === 'olena' ? 'manager' : 'rep'
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }
  const chat = { id: newId(), direct: true, audience: null }
  return {
    kind: 'member',
    workspaceId: world.workspaceId,
    id: world.id(seat),
    name: seat,
    role,
    language: 'en',
    zone: 'Europe/Kyiv',
    currency: 'EUR',
    country: 'UA',
    hours,
    repsSeeAll,
    chat,
  }
}

async function names(where: Where, who = me('olena'), page: Partial<Parameters<typeof selectRecords>[2]> = {}) {
  const { rows } = await world.store
    .for(viewerOf(who))
    .read((tx) => selectRecords(where, { tx, me: who, now: Temporal.Instant.from(NOW) }, { limit: 100, ...page }))
  return rows.map(({ name }) => name)
}

const since = (at: string) => ({ at, grain: 'day' as const })

describe('contacts', () => {
  it('are those of a city by their own or their company’s, in whatever script it is written', async () => {
    expect(await names({ of: 'contact', city: 'Kyiv' })).toEqual(['Anna Keller', 'Ivan Petrenko'])
    expect(await names({ of: 'contact', city: 'Київ' })).toEqual(['Anna Keller', 'Ivan Petrenko'])
    await world.store.prisma.contact.updateMany({ where: { name: 'Ivan Petrenko' }, data: { city: 'Lviv' } })
    expect(await names({ of: 'contact', city: 'Kyiv' })).toEqual(['Anna Keller'])
    expect(await names({ of: 'contact', city: 'lviv' })).toEqual(['Ivan Petrenko'])
    await world.store.prisma.contact.updateMany({ where: { name: 'Ivan Petrenko' }, data: { city: null } })
  })

  it('have a tag themselves or by their company, however it is typed', async () => {
    expect(await names({ of: 'contact', tag: 'vip' })).toEqual(['Ivan Petrenko'])
  })

  it('have all that is said in common: industry, owner, company, lifecycle', async () => {
    expect(await names({ of: 'contact', industry: 'logistics' })).toEqual(['John Smith'])
    expect(await names({ of: 'contact', lifecycle: 'customer' })).toEqual([
      'Ivan Petrenko',
      'John Smith',
      'Sofia Marino',
    ])
    expect(await names({ of: 'contact', lifecycle: 'customer', owner: world.id('petro') })).toEqual(['Ivan Petrenko'])
    expect(await names({ of: 'contact', company: world.id('acme'), lifecycle: 'lead' })).toEqual([])
  })

  it('are quiet when nothing but notes was logged with them since, those longest quiet first', async () => {
    const quietSince = since('2026-11-01T00:00:00+02:00')
    expect(await names({ of: 'contact', quietSince }, me('olena'), { by: 'quiet' })).toEqual([
      'John Smith',
      'Anna Keller',
      'Sofia Marino',
    ])
  })

  it('are found by the deals that they have', async () => {
    expect(await names({ of: 'contact', status: 'open' })).toEqual(['Ivan Petrenko'])
  })

  it('are counted beyond the page', async () => {
    const who = me('olena')
    const found = await world.store
      .for(viewerOf(who))
      .read((tx) => selectRecords({ of: 'contact' }, { tx, me: who, now: world.clock.now() }, { limit: 2, skip: 2 }))
    expect(found.total).toBe(4)
    expect(found.rows.map(({ name }) => name)).toEqual(['John Smith', 'Sofia Marino'])
  })

  it('are only those that the viewer sees', async () => {
    expect(await names({ of: 'contact' }, me('petro', false))).toEqual(['Anna Keller', 'Ivan Petrenko', 'Sofia Marino'])
  })
})

describe('companies', () => {
  it('are found by city, tag of their own, people and silence', async () => {
    expect(await names({ of: 'company', city: 'kyiv' })).toEqual(['Acme', 'Ромашка'])
    expect(await names({ of: 'company', lifecycle: 'lead' })).toEqual(['Ромашка'])
    expect(await names({ of: 'company', quietSince: since('2026-11-01T00:00:00+02:00') })).toEqual([
      'Globex',
      'Ромашка',
    ])
  })
})

describe('deals', () => {
  it('are found by stage, how they ended and amount', async () => {
    expect(await names({ of: 'deal', status: 'open' })).toEqual(['Acme renewal', 'Romashka site'])
    expect(await names({ of: 'deal', status: 'won' })).toEqual(['Globex rollout'])
    expect(await names({ of: 'deal', minAmount: { amount: '10000', currency: 'EUR' } })).toEqual(['Acme renewal'])
    expect(await names({ of: 'deal', maxAmount: { amount: '10000', currency: 'EUR' } })).toEqual(['Globex rollout'])
    expect(await names({ of: 'deal', minAmount: { amount: '1', currency: 'USD' } })).toEqual([])
  })

  it('are stale by how long they have been in their stage', async () => {
    await world.store.prisma.deal.updateMany({
      where: { title: 'Romashka site' },
      data: { stageSince: new Date('2026-09-01T10:00:00Z') },
    })
    await world.store.prisma.deal.updateMany({
      where: { title: 'Acme renewal' },
      data: { stageSince: new Date('2026-11-20T10:00:00Z') },
    })
    expect(await names({ of: 'deal', staleDays: 60 })).toEqual(['Romashka site'])
    expect(await names({ of: 'deal', city: 'Kyiv' })).toEqual(['Acme renewal', 'Romashka site'])
  })
})

it('what is deleted or merged is none of it', async () => {
  await world.store.prisma.contact.updateMany({ where: { name: 'Sofia Marino' }, data: { deletedAt: new Date() } })
  expect(await names({ of: 'contact', lifecycle: 'customer' })).toEqual(['Ivan Petrenko', 'John Smith'])
})
