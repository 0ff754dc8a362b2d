import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    contacts: [{ id: 'ivan', name: 'Ivan Petrenko', owner: 'petro' }],
    deals: [
      {
        id: 'd1',
        title: 'Acme renewal',
        contact: 'ivan',
        stage: 'Proposal',
        owner: 'petro',
        closeOn: '2026-11-30',
        amount: { amount: '12000', currency: 'EUR' },
      },
      { id: 'd2', title: 'Late one', contact: 'ivan', stage: 'New', owner: 'petro', closeOn: '2026-11-20' },
      { id: 'd3', title: 'Far off', contact: 'ivan', stage: 'New', owner: 'petro', closeOn: '2027-01-20' },
      { id: 'd4', title: 'Hers', contact: 'ivan', stage: 'New', owner: 'olena', closeOn: '2026-11-26' },
      { id: 'd5', title: 'Won', contact: 'ivan', stage: 'Won', owner: 'petro', closeOn: '2026-11-26' },
    ],
    reminders: [
      { id: 'r1', about: 'send the offer', at: '2026-11-24T15:00:00+02:00', owner: 'petro' },
      { id: 'r2', about: 'call Ivan', at: '2026-11-25T16:00:00+02:00', contact: 'ivan', owner: 'petro' },
      { id: 'r3', about: 'plan the fair', at: '2026-11-27T09:00:00+02:00', owner: 'petro' },
      { id: 'r4', about: 'done before', at: '2026-11-25T17:00:00+02:00', owner: 'petro', status: 'done' },
    ],
  })
})
afterAll(() => desk.close())

test('today: what is late, what is planned, deals that are late; each button says what it is for', async () => {
  const answer = await desk.run('agenda.show', {})
  expect(answer.text.split('\n')).toEqual([
    'Today',
    'Overdue',
    '- send the offer · yesterday at 15:00',
    'Planned',
    '- call Ivan · today at 16:00',
    'Deals to close',
    '- Late one · 20 November · New',
  ])
  expect(answer.buttons).toEqual(['Done: send the offer', 'Tomorrow: send the offer'])
  expect((await answer.press('Tomorrow: send the offer', { in: 'uk' })).text).toBe(
    'Нагадаю знову завтра о 9:00: send the offer.',
  )
})

test('another day shows what is planned then, without what is late', async () => {
  const period = { from: '2026-11-27T00:00:00+02:00', to: '2026-11-28T00:00:00+02:00' }
  const answer = await desk.run('agenda.show', { period }, { in: 'uk' })
  expect(answer.text.split('\n').map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
    'Пʼятниця, 27 листопада',
    'Заплановано',
    '- plan the fair · у пʼятницю, 27 листопада, о 9:00',
  ])
  expect(answer.buttons).toEqual(['Готово', 'Завтра'])
})

test('a deal is listed on the day it is to close, and not before', async () => {
  const period = { from: '2026-11-30T00:00:00+02:00', to: '2026-12-01T00:00:00+02:00' }
  const answer = await desk.run('agenda.show', { period })
  expect(answer.text).toBe('Monday, 30 November\nDeals to close\n- Acme renewal · 30 November · Proposal · €12,000')
})

test('what repeats is shown on every day that it falls on', async () => {
  const args = { about: 'weekly report', repeat: 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0' }
  await desk.run('reminder.create', args, { as: 'olena' })
  const on = async (from: string, to: string) =>
    (await desk.run('agenda.show', { period: { from, to } }, { as: 'olena' })).text
  expect(await on('2026-12-21T00:00:00+02:00', '2026-12-22T00:00:00+02:00')).toBe(
    'Monday, 21 December\nPlanned\n- weekly report · on Monday, 21 December, at 9:00 · every Monday at 9:00',
  )
  expect(await on('2026-12-22T00:00:00+02:00', '2026-12-23T00:00:00+02:00')).toMatch(/^Nothing planned/)
  expect(await on('2026-11-30T00:00:00+02:00', '2026-12-07T00:00:00+02:00')).toContain(
    'on Monday, 30 November, at 9:00',
  )
  await desk.run('undo', {}, { as: 'olena' })
})

test('a longer time has its first and last day', async () => {
  const period = { from: '2027-01-01T00:00:00+02:00', to: '2027-02-01T00:00:00+02:00' }
  const answer = await desk.run('agenda.show', { period })
  expect(answer.text).toBe('1 January 2027 – 31 January 2027\nDeals to close\n- Far off · 20 January 2027 · New')
  expect(answer.buttons).toEqual([])
})

test('nothing to do says what comes next', async () => {
  await desk.run(
    'reminder.create',
    { about: 'look in', at: { at: '2026-11-26T10:00:00+02:00', grain: 'minute' } },
    { as: 'olena' },
  )
  const later = { from: '2026-12-15T00:00:00+02:00', to: '2026-12-16T00:00:00+02:00' }
  const answer = await desk.run('agenda.show', { period: later }, { as: 'olena', in: 'uk' })
  expect(answer.text).toBe('У вівторок, 15 грудня, нічого не заплановано.\nДалі: look in — завтра о 10:00.')
  const free = await desk.run('agenda.show', { period: later })
  expect(free.text).toMatch(/^Nothing planned on Tuesday, 15 December\./)
})

test('several late ones have a button each, cut to what fits', async () => {
  const at = { at: '2026-11-25T11:00:00+02:00', grain: 'minute' }
  for (const about of ['ring back', 'ask whether the second delivery of the spring order has come'])
    await desk.run('reminder.create', { about, at }, { as: 'olena' })
  const answer = await desk.run('agenda.show', {}, { as: 'olena', at: '2026-11-25T12:00:00+02:00' })
  expect(answer.buttons).toEqual(['Done: ring back', 'Done: ask whether the second delivery of the…'])
})
