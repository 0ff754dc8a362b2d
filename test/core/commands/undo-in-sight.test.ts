import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

// Petro sees his own records alone.
let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    repsSeeAll: false,
    contacts: [
      { id: 'ivan', name: 'Ivan Petrenko', owner: 'petro', phones: ['+380671234567'] },
      { id: 'short', name: 'Ivan P.', owner: 'petro' },
      { id: 'ana', name: 'Ana Horvat', owner: 'petro' },
    ],
    deals: [{ id: 'hers', title: 'Hers', contact: 'short', stage: 'New', owner: 'olena' }],
  })
})
afterAll(() => desk.close())

test('what was merged is taken back with a colleague’s deal that moved along, though it is out of sight', async () => {
  const { prisma } = desk.store
  const contactOfHers = async () => (await prisma.deal.findFirstOrThrow({ where: { id: desk.id('hers') } })).contactId
  const merged = await desk.run('contact.merge', {
    contact: desk.id('ivan'),
    other: desk.id('short'),
    keep: desk.id('ivan'),
  })
  expect(await contactOfHers()).toBe(desk.id('ivan'))
  expect((await merged.press('Undo')).text).toContain('are two contacts again')
  expect(await contactOfHers()).toBe(desk.id('short'))
})

test('what hangs on a record that was given away is not taken back any more', async () => {
  const phones = async () =>
    (await desk.store.prisma.contactPoint.findMany({ where: { contactId: desk.id('ana') } })).map(({ value }) => value)
  const updated = await desk.run('contact.update', {
    contact: desk.id('ana'),
    changes: { phones: ['+380501112233'] },
  })
  expect(await phones()).toEqual(['+380501112233'])
  await desk.run('owner.assign', { subject: { kind: 'contact', id: desk.id('ana') }, to: desk.id('olena') })
  expect((await updated.press('Undo')).text).not.toContain('Taken back')
  expect(await phones()).toEqual(['+380501112233'])
})
