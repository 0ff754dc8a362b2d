import { afterAll, beforeEach, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
const desks: Desk[] = []
beforeEach(async () => {
  desk = await openDesk({
    companies: [{ id: 'acme', name: 'Acme', owner: 'petro' }],
    contacts: [
      { id: 'ivan', name: 'Ivan Petrenko', owner: 'petro', tags: ['VIP'] },
      { id: 'anna', name: 'Anna Keller', owner: 'petro' },
    ],
    deals: [{ id: 'renewal', title: 'Acme renewal', company: 'acme', stage: 'New', owner: 'petro' }],
  })
  desks.push(desk)
})
afterAll(async () => {
  for (const one of desks) await one.close()
})

const contact = (id: string) => ({ kind: 'contact', id: desk.id(id) })
const tagsOf = async (id: string) =>
  (
    await desk.store.prisma.tagging.findMany({
      where: { OR: [{ contactId: desk.id(id) }, { companyId: desk.id(id) }, { dealId: desk.id(id) }] },
      include: { tag: true },
      orderBy: { tag: { name: 'asc' } },
    })
  ).map(({ tag }) => tag.name)

it('a tag is one however it is typed, kept as it was first written', async () => {
  const added = await desk.run('tag.add', { subject: contact('anna'), tag: '#vip' })
  expect(added.text).toBe('Anna Keller: tagged VIP.')
  expect(await desk.store.prisma.tag.count()).toBe(1)
  expect((await desk.run('tag.add', { subject: contact('ivan'), tag: 'vip' })).text).toBe(
    'Ivan Petrenko: tagged VIP already.',
  )
})

it('several come at once, by commas, hashes and "and"; one that has "and" within it stays one', async () => {
  await desk.run('tag.add', { subject: contact('anna'), tag: 'hot, partner and fair' })
  expect(await tagsOf('anna')).toEqual(['fair', 'hot', 'partner'])
  await desk.store.prisma.tag.create({
    data: { workspaceId: desk.workspaceId, id: desk.id('renewal'), name: 'R and D', folded: 'r and d' },
  })
  await desk.run('tag.add', { subject: { kind: 'deal', id: desk.id('renewal') }, tag: 'r and d' })
  expect(await tagsOf('renewal')).toEqual(['R and D'])
})

it('is taken off, and said to be missing where there is none', async () => {
  const removed = await desk.run('tag.remove', { subject: contact('ivan'), tag: 'vip' })
  expect(removed.text).toBe('Ivan Petrenko: tag VIP removed.')
  expect(await tagsOf('ivan')).toEqual([])
  await removed.press('Undo')
  expect(await tagsOf('ivan')).toEqual(['VIP'])
  const acme = await desk.run('tag.add', { subject: { kind: 'company', id: desk.id('acme') }, tag: 'hot' })
  expect((await acme.press('Undo')).text).toBe('Taken back: Acme is as before.')
  expect((await desk.run('tag.remove', { subject: contact('ivan'), tag: 'hot' })).text).toBe(
    'Ivan Petrenko: there is no tag hot to remove, only VIP.',
  )
  expect((await desk.run('tag.remove', { subject: contact('anna'), tag: 'VIP' }, { in: 'uk' })).text).toBe(
    'Anna Keller: мітки «VIP» немає.',
  )
})

it('goes on many at once, those that have it counted, and off again at once', async () => {
  const set = { where: { of: 'contact' }, ids: [desk.id('ivan'), desk.id('anna')] }
  const added = await desk.run('tag.add', { ...set, tag: 'VIP' })
  expect(added.text).toBe('1 contact (Anna Keller): tagged VIP. 1 had it already.')
  expect((await added.press('Undo')).text).toBe('Taken back, as before: 1 contact.')
  expect(await tagsOf('anna')).toEqual([])
})
