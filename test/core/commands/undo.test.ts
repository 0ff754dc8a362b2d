import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Answer, type Desk, openDesk } from './desk.ts'

// Each test has a company of its own: "undo" means the last thing done there.
let desk: Desk
const desks: Desk[] = []
beforeEach(async () => {
  desk = await openDesk({
    contacts: [{ id: 'ivan', name: 'Ivan Petrenko', owner: 'petro', phones: ['+380671234567'] }],
    deals: [{ id: 'renewal', title: 'Acme renewal', contact: 'ivan', stage: 'Proposal', owner: 'petro' }],
  })
  desks.push(desk)
})
afterAll(async () => {
  for (const one of desks) await one.close()
})

const stageOf = async (id: string) =>
  (await desk.store.prisma.deal.findFirstOrThrow({ where: { id }, include: { stage: true } })).stage.name
const move = (stage: string, as = 'petro'): Promise<Answer> =>
  desk.run('deal.move', { deal: desk.id('renewal'), stage: desk.stage(stage) }, { as })

test('the last thing done is taken back, and said', async () => {
  await move('Negotiation')
  const answer = await desk.run('undo', {})
  expect(answer.text).toBe('Taken back: Acme renewal is in Proposal again.')
  expect(answer.about).toEqual({ kind: 'deal', id: desk.id('renewal') })
  expect(await stageOf(desk.id('renewal'))).toBe('Proposal')
  expect(await desk.store.prisma.stageMove.count({ where: { fromId: { not: null } } })).toBe(0)
})

test('what was not done just now is named with its time', async () => {
  const person = { kind: 'contact', id: desk.id('ivan') }
  await desk.run('activity.log', { kind: 'meeting', person, summary: 'tea' })
  const answer = await desk.run('undo', {}, { at: '2026-11-25T12:00:00+02:00' })
  expect(answer.text).toBe('Taken back: the meeting with Ivan Petrenko is not logged. It was done today at 10:30.')
})

test('said twice it goes two steps back; what was only looked at or refused is no step', async () => {
  await move('Qualified')
  await move('Negotiation')
  await move('Negotiation')
  await desk.run('contact.show', { contact: desk.id('ivan') })
  expect((await desk.run('undo', {}, { in: 'uk' })).text).toBe(
    'Скасовано: «Acme renewal» — знову на етапі «Кваліфікація».',
  )
  expect((await desk.run('undo', {}, { in: 'uk' })).text).toBe(
    'Скасовано: «Acme renewal» — знову на етапі «Пропозиція».',
  )
  expect((await desk.run('undo', {}, { in: 'uk' })).text).toBe('Скасовувати нічого.')
})

test('what was taken back can be done again, and taken back once more', async () => {
  await move('Negotiation')
  const undone = await desk.run('undo', {})
  expect(undone.buttons).toEqual(['Do it again'])
  expect((await undone.press('Do it again')).text).toBe('Done again: Acme renewal.')
  expect(await stageOf(desk.id('renewal'))).toBe('Negotiation')
  expect((await desk.run('undo', {})).text).toBe('Taken back: Acme renewal is in Proposal again.')
  expect((await undone.press('Do it again', { in: 'uk' })).text).toBe('Це вже скасовано.')
})

test('the button on an answer takes back that answer’s doing, once', async () => {
  const added = await desk.run('contact.add', {
    name: 'Ana Kovač',
    company: { name: 'Initech' },
    phones: ['+385911234567'],
  })
  await move('Negotiation')
  expect((await added.press('Undo')).text).toBe('Taken back: Ana Kovač is not added.')
  expect(await desk.store.prisma.contact.count({ where: { name: 'Ana Kovač' } })).toBe(0)
  expect(await desk.store.prisma.company.count()).toBe(0)
  expect(await stageOf(desk.id('renewal'))).toBe('Negotiation')
  expect((await added.press('Undo')).text).toBe('That was taken back already.')
})

test('refused when a colleague has gone on from there, with who and how', async () => {
  const moved = await move('Negotiation')
  await move('Qualified', 'olena')
  const answer = await moved.press('Undo')
  expect(answer.text).toBe('Olena Kovalenko changed Acme renewal since (stage: Qualified), so I left it as it is.')
  expect(await stageOf(desk.id('renewal'))).toBe('Qualified')
  expect((await moved.press('Undo', { in: 'uk' })).text).toBe(
    'Потім Acme renewal змінено ще раз (Olena Kovalenko, етап: Кваліфікація), тому лишаю як є.',
  )
})

test('refused when the amount was changed since by oneself', async () => {
  const won = await desk.run('deal.win', { deal: desk.id('renewal'), amount: { amount: '100', currency: 'EUR' } })
  await desk.run('deal.win', { deal: desk.id('renewal'), amount: { amount: '200', currency: 'USD' } })
  expect((await won.press('Undo')).text).toBe('You changed Acme renewal since (amount: $200), so I left it as it is.')
})

test('refused when something new hangs on what was added', async () => {
  const added = await desk.run('contact.add', { name: 'Ana Kovač' })
  const person = { kind: 'contact', id: added.about?.id }
  await desk.run('activity.log', { kind: 'call', person, summary: 'hello' }, { as: 'olena' })
  expect((await added.press('Undo')).text).toBe('More has come to Ana Kovač since, so I left it as it is.')
  expect(await desk.store.prisma.contact.count({ where: { name: 'Ana Kovač' } })).toBe(1)
})

test('nobody takes back what another has done', async () => {
  const moved = await move('Negotiation')
  expect((await desk.run('undo', {}, { as: 'olena', in: 'uk' })).text).toBe('Скасовувати нічого.')
  expect((await moved.press('Undo', { as: 'olena' })).text).toBe('That can no longer be taken back.')
  expect(await stageOf(desk.id('renewal'))).toBe('Negotiation')
})

test('a change of a contact, an activity, a deal, a reminder: each in its words', async () => {
  const contact = desk.id('ivan')
  const minute = (at: string) => ({ at, grain: 'minute' })
  const takeBack = async (language: 'en' | 'uk') => (await desk.run('undo', {}, { in: language })).text

  await desk.run('contact.update', { contact, changes: { phones: ['+380501112233'] } })
  expect(await takeBack('en')).toBe('Taken back: Ivan Petrenko is as before.')
  const points = await desk.store.prisma.contactPoint.findMany({ where: { contactId: contact } })
  expect(points.map(({ value, position }) => [value, position])).toEqual([['+380671234567', 0]])

  await desk.run('activity.log', { kind: 'meeting', person: { kind: 'contact', id: contact }, summary: 'tea' })
  expect(await takeBack('uk')).toBe('Скасовано: зустріч (Ivan Petrenko) не записано.')
  await desk.run('deal.add', { title: 'New one' })
  expect(await takeBack('uk')).toBe('Скасовано: угоду «New one» не додано.')

  await desk.run('reminder.create', { about: 'call', at: minute('2026-11-25T16:00:00+02:00') })
  const { id } = await desk.store.prisma.reminder.findFirstOrThrow({ where: { about: 'call' } })
  await desk.run('reminder.done', { reminder: id })
  expect(await takeBack('en')).toBe('Taken back, still to do: call, today at 16:00.')
  expect(await takeBack('en')).toBe('Taken back, no reminder: call.')
  expect(await desk.store.prisma.reminder.count()).toBe(0)
})

test('a reminder that is open again fires at its time', async () => {
  await desk.run('reminder.create', { about: 'call', at: { at: '2026-11-25T16:00:00+02:00', grain: 'minute' } })
  const { id } = await desk.store.prisma.reminder.findFirstOrThrow({ where: { about: 'call' } })
  await desk.run('reminder.done', { reminder: id })
  const lane = { kind: 'nudge', memberId: desk.id('petro') } as const
  await desk.store.prisma.lane.updateMany({ where: lane, data: { dueAt: null } })
  await desk.run('undo', {})
  const { dueAt } = await desk.store.prisma.lane.findFirstOrThrow({ where: lane })
  expect(dueAt).toEqual(new Date('2026-11-25T14:00:00Z'))
})
