import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    companies: [{ id: 'acme', name: 'Acme' }],
    contacts: [
      {
        id: 'ivan',
        name: 'Ivan Petrenko',
        company: 'acme',
        phones: ['+380671234567'],
        emails: ['ivan@acme.example'],
        owner: 'petro',
        birthday: '1985-05-03',
        tags: ['VIP'],
        createdAt: '2026-01-10T10:00:00+02:00',
      },
      {
        id: 'short',
        name: 'Ivan P.',
        role: 'CTO',
        phones: ['+380501112233', '+380671234567'],
        owner: 'petro',
        birthday: '1985-05-05',
        tags: ['VIP', 'Fair'],
        lifecycle: 'customer',
        createdAt: '2026-03-10T10:00:00+02:00',
      },
      { id: 'first', name: 'Ana Horvat', owner: 'petro', createdAt: '2026-01-01T10:00:00+02:00' },
      { id: 'second', name: 'Ana H.', owner: 'petro', createdAt: '2026-02-01T10:00:00+02:00' },
    ],
    deals: [
      { id: 'pilot', title: 'Pilot', contact: 'short', stage: 'Proposal', owner: 'petro' },
      { id: 'renewal', title: 'Renewal', contact: 'ivan', stage: 'Proposal', owner: 'petro' },
      { id: 'extra', title: 'Extra', contact: 'ivan', stage: 'New', owner: 'petro' },
    ],
    activities: [
      { kind: 'call', summary: 'wants a demo', at: '2026-11-20T15:00:00+02:00', contact: 'short', by: 'petro' },
      { kind: 'call', summary: 'asked for terms', at: '2026-11-19T15:00:00+02:00', contact: 'ivan', by: 'petro' },
    ],
    reminders: [
      { id: 'mine', about: 'call Ivan', at: '2026-11-27T09:00:00+02:00', contact: 'short', owner: 'petro' },
      { id: 'hers', about: 'ask Ivan', at: '2026-11-28T09:00:00+02:00', contact: 'short', owner: 'olena' },
    ],
  })
})
afterAll(() => desk.close())

/** Everything that hangs on a contact, as it stands in the database. */
async function hangingOn(id: string) {
  const where = { contactId: desk.id(id) }
  const { prisma } = desk.store
  return {
    contact: await prisma.contact.findFirstOrThrow({ where: { id: desk.id(id) } }),
    points: await prisma.contactPoint.findMany({ where, orderBy: [{ kind: 'asc' }, { position: 'asc' }] }),
    tags: await prisma.tagging.findMany({ where, orderBy: { id: 'asc' } }),
    activities: await prisma.activity.findMany({ where, orderBy: { id: 'asc' } }),
    deals: await prisma.deal.findMany({ where, orderBy: { id: 'asc' } }),
    reminders: await prisma.reminder.findMany({ where, orderBy: { id: 'asc' } }),
    accounts: await prisma.account.findMany({ where, orderBy: { id: 'asc' } }),
  }
}

const values = (points: readonly { readonly value: string }[]) => points.map(({ value }) => value)

// Olena's reminder moves, too, though Petro neither sees nor is told of it.
test('one of two has everything of both, and an undo brings both back whole', async () => {
  const installation = await desk.store.prisma.installation.findFirstOrThrow()
  await desk.store.prisma.account.create({
    data: {
      workspaceId: desk.workspaceId,
      id: '01900000-0000-7000-8000-000000000001',
      installationId: installation.id,
      external: 'ivan-on-telegram',
      contactId: desk.id('short'),
    },
  })
  const before = [await hangingOn('ivan'), await hangingOn('short')]

  const answer = await desk.run('contact.merge', { contact: desk.id('short'), other: desk.id('ivan') })
  expect(answer.text).toBe(
    'Ivan P. and Ivan Petrenko are one contact now, with 1 entry, 1 deal, 1 reminder more. Both names find it. What differed is in a note: birthday.',
  )
  expect(answer.buttons).toEqual(['Show Ivan Petrenko', 'Undo'])
  expect(answer.about).toEqual({ kind: 'contact', id: desk.id('ivan') })
  const after = await hangingOn('ivan')
  expect(after.contact).toMatchObject({ name: 'Ivan Petrenko', role: 'CTO', lifecycle: 'customer' })
  expect(after.contact.birthday?.toISOString()).toContain('1985-05-03')
  expect(values(after.points)).toEqual(['+380671234567', '+380501112233', 'ivan@acme.example'])
  expect(after.tags).toHaveLength(2)
  expect(after.deals).toHaveLength(3)
  expect(after.reminders).toHaveLength(2)
  expect(after.accounts).toHaveLength(1)
  expect(after.activities.map(({ summary }) => summary)).toEqual(
    expect.arrayContaining([
      'wants a demo',
      'asked for terms',
      'Merged with Ivan P., of whom this differed: birthday 5 May 1985',
    ]),
  )
  const gone = await hangingOn('short')
  expect(gone.contact.mergedInto).toBe(desk.id('ivan'))
  expect([gone.points, gone.tags, gone.activities, gone.deals, gone.reminders, gone.accounts].flat()).toEqual([])

  const undone = await answer.press('Undo')
  expect(undone.text).toBe('Taken back: Ivan Petrenko and Ivan P. are two contacts again.')
  expect([await hangingOn('ivan'), await hangingOn('short')]).toEqual(before)
})

test('the one with more history stays, the older of two alike, and the other one if asked for', async () => {
  const two = { contact: desk.id('second'), other: desk.id('first') }
  const older = await desk.run('contact.merge', two)
  expect(older.text).toContain('Ana H. and Ana Horvat are one contact now')
  await older.press('Undo')
  const asked = await desk.run('contact.merge', { ...two, keep: desk.id('second') })
  expect(asked.text).toContain('Ana Horvat and Ana H. are one contact now')
  await asked.press('Undo')
})

test('the same contact twice is one already', async () => {
  const same = { contact: desk.id('first'), other: desk.id('first') }
  expect((await desk.run('contact.merge', same)).text).toBe('Ana Horvat is one contact already.')
})

test('a merged contact is shown as the one that it was merged into', async () => {
  const merged = await desk.run('contact.merge', { contact: desk.id('second'), other: desk.id('first') })
  const card = await desk.run('contact.show', { contact: desk.id('second') })
  expect(card.text.split('\n')[0]).toBe('Ana Horvat')
  expect(card.about).toEqual({ kind: 'contact', id: desk.id('first') })
  const again = await desk.run('contact.add', { name: 'Ana H.' })
  expect(again.text).toBe('Ana Horvat is already here.')
  const logged = await desk.run('activity.log', {
    kind: 'call',
    summary: 'says hello',
    person: { kind: 'contact', id: desk.id('second') },
  })
  expect(logged.text).toContain('Logged a call with Ana Horvat: says hello')
  await logged.press('Undo')
  await merged.press('Undo')
})
