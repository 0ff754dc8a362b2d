import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    companies: [{ id: 'acme', name: 'Acme' }],
    contacts: [
      { id: 'ivan', name: 'Ivan Petrenko', company: 'acme', owner: 'petro' },
      { id: 'olha', name: 'Ольга Мельник', company: 'acme', owner: 'petro' },
      { id: 'luka', name: 'Luka Horvat', owner: 'petro' },
    ],
    deals: [
      { id: 'renewal', title: 'Acme renewal', company: 'acme', contact: 'ivan', stage: 'Proposal' },
      { id: 'won', title: 'Won long ago', company: 'acme', contact: 'ivan', stage: 'Won' },
      { id: 'a', title: 'One', contact: 'luka', stage: 'New' },
      { id: 'b', title: 'Two', contact: 'luka', stage: 'New' },
    ],
    reminders: [{ id: 'r', about: 'call Luka', at: '2026-11-27T09:00:00+02:00', contact: 'luka', owner: 'petro' }],
  })
})
afterAll(() => desk.close())

const bySummary = (summary: string) => desk.store.prisma.activity.findFirstOrThrow({ where: { summary } })

test('a call is logged with the company, and with no deal that nobody named; without a next step one is offered', async () => {
  const person = { kind: 'contact', id: desk.id('ivan') }
  const answer = await desk.run('activity.log', { kind: 'call', person, summary: 'wants 10 % off' })
  expect(answer.text).toBe('Logged a call with Ivan Petrenko (Acme): wants 10 % off\nNo next step yet.')
  expect(answer.buttons).toEqual(['Remind me…', 'Undo'])
  expect(answer.about).toEqual({ kind: 'contact', id: desk.id('ivan') })
  expect(await bySummary('wants 10 % off')).toMatchObject({
    contactId: desk.id('ivan'),
    companyId: desk.id('acme'),
    dealId: null,
    memberId: desk.id('petro'),
    subjectId: desk.id('ivan'),
    zone: 'Europe/Kyiv',
  })
})

test('in Ukrainian, at a time before now', async () => {
  const person = { kind: 'contact', id: desk.id('olha') }
  const at = { at: '2026-11-24T00:00:00+02:00', grain: 'day' }
  const answer = await desk.run(
    'activity.log',
    { kind: 'meeting', person, summary: 'показали новинки', at },
    { in: 'uk' },
  )
  expect(answer.text).toBe(
    'Записано зустріч: Ольга Мельник (Acme), вчора — показали новинки\nНаступного кроку ще немає.',
  )
  expect(await bySummary('показали новинки')).toMatchObject({ dealId: null, grain: 'day' })
})

test('where there is a reminder none is offered', async () => {
  const person = { kind: 'contact', id: desk.id('luka') }
  const answer = await desk.run('activity.log', { kind: 'email', person, summary: 'sent the price list' })
  expect(answer.text).toBe('Logged an e-mail, Luka Horvat: sent the price list')
  expect(answer.buttons).toEqual(['Undo'])
})

test('a deal brings its contact and company', async () => {
  const answer = await desk.run('activity.log', { kind: 'note', deal: desk.id('renewal'), summary: 'they compare' })
  expect(answer.text).toContain('Logged a note about Ivan Petrenko (Acme) on Acme renewal: they compare')
  expect(answer.about).toEqual({ kind: 'deal', id: desk.id('renewal') })
  expect(await bySummary('they compare')).toMatchObject({ contactId: desk.id('ivan'), companyId: desk.id('acme') })
})

test('an activity that hangs on nothing is logged by itself', async () => {
  const alone = await desk.run('activity.log', { kind: 'note', summary: 'бюджет восени' }, { in: 'uk' })
  expect(alone.text).toBe('Записано нотатку: бюджет восени')
})

test('what is still to come is not logged', async () => {
  const at = { at: '2026-11-26T12:00:00+02:00', grain: 'minute' }
  const answer = await desk.run('activity.log', { kind: 'call', summary: 'later', at })
  expect(answer.text).toBe(
    'I log what has happened, and that is still to come (tomorrow at 12:00). Say “remind me …” and I’ll remind you.',
  )
  expect(await desk.store.prisma.activity.count({ where: { summary: 'later' } })).toBe(0)
})
