import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

// Each test has a company of its own: what "done" means depends on what else is due.
let desk: Desk
const desks: Desk[] = []
beforeEach(async () => {
  desk = await openDesk({
    contacts: [{ id: 'ivan', name: 'Ivan Petrenko', owner: 'petro' }],
  })
  desks.push(desk)
})
afterAll(async () => {
  for (const one of desks) await one.close()
})

const byAbout = (about: string) => desk.store.prisma.reminder.findFirstOrThrow({ where: { about } })
const minute = (at: string) => ({ at, grain: 'minute' })
const day = (date: string) => ({ at: `${date}T00:00:00+02:00`, grain: 'day' })
const instant = (date: Date | null) => date?.toISOString()

/** As when a reminder has fired at its time. */
const fire = (about: string, at: string) =>
  desk.store.prisma.reminder.updateMany({ where: { about }, data: { firedAt: new Date(at), dueAt: null } })

test('a reminder for a day comes as the working day begins, and wakes its lane then', async () => {
  const subject = { kind: 'contact', id: desk.id('ivan') }
  const answer = await desk.run('reminder.create', { about: 'call Ivan', subject, at: day('2026-11-27') })
  expect(answer.text).toBe('I’ll remind you on Friday, 27 November, at 9:00: call Ivan (Ivan Petrenko).')
  expect(answer.buttons).toEqual(['Undo'])
  const row = await byAbout('call Ivan')
  expect(row).toMatchObject({
    grain: 'day',
    contactId: desk.id('ivan'),
    memberId: desk.id('petro'),
    byId: desk.id('petro'),
  })
  expect([instant(row.at), instant(row.dueAt)]).toEqual(['2026-11-26T22:00:00.000Z', '2026-11-27T07:00:00.000Z'])
  const lane = await desk.store.prisma.lane.findFirstOrThrow({ where: { kind: 'nudge', memberId: desk.id('petro') } })
  expect(instant(lane.dueAt)).toBe('2026-11-27T07:00:00.000Z')
})

test('in Ukrainian, for a colleague', async () => {
  const args = { about: 'надіслати договір', at: minute('2026-11-26T11:00:00+02:00'), for: desk.id('petro') }
  const answer = await desk.run('reminder.create', args, { as: 'olena', in: 'uk' })
  expect(answer.text).toBe('Нагадаю колезі (Petro Ivanenko) завтра об 11:00: надіслати договір.')
  expect(await byAbout('надіслати договір')).toMatchObject({ memberId: desk.id('petro'), byId: desk.id('olena') })
})

test('a repeating one says its rule and its first time', async () => {
  const answer = await desk.run('reminder.create', {
    about: 'report',
    repeat: 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0',
  })
  expect(answer.text).toBe('I’ll remind you every Monday at 9:00, first on Monday, 30 November, at 9:00: report.')
  const row = await byAbout('report')
  expect([instant(row.at), instant(row.dueAt)]).toEqual(['2026-11-30T07:00:00.000Z', '2026-11-30T07:00:00.000Z'])
})

test('a rule without a clock time comes as the working day begins', async () => {
  const answer = await desk.run('reminder.create', { about: 'звіт', repeat: 'FREQ=DAILY' }, { in: 'uk' })
  expect(answer.text).toBe('Нагадуватиму щодня, уперше завтра о 9:00: звіт.')
})

test('a time that has passed is refused with times that have not', async () => {
  const args = { about: 'call', at: minute('2026-11-24T09:00:00+02:00') }
  const answer = await desk.run('reminder.create', args)
  expect(answer.text).toBe('That time has passed (yesterday at 9:00). When shall I remind you instead?')
  expect(answer.buttons).toEqual(['In an hour', 'Tomorrow'])
  expect(await desk.store.prisma.reminder.count()).toBe(0)
  expect((await answer.press('In an hour')).text).toBe('I’ll remind you today at 11:30: call.')
  expect((await answer.press('Tomorrow')).text).toBe('I’ll remind you tomorrow at 9:00: call.')
})

test('a day that has begun still counts: today in an hour, this week on the next working day', async () => {
  const today = await desk.run('reminder.create', { about: 'a', at: day('2026-11-25') })
  expect(today.text).toBe('I’ll remind you today at 11:30: a.')
  const week = await desk.run('reminder.create', { about: 'b', at: { at: '2026-11-23T00:00:00+02:00', grain: 'week' } })
  expect(week.text).toBe('I’ll remind you tomorrow at 9:00: b.')
})

test('"done" means the only one that has fired', async () => {
  await desk.run('reminder.create', { about: 'first', at: minute('2026-11-25T11:00:00+02:00') })
  await desk.run('reminder.create', { about: 'later', at: minute('2026-11-25T16:00:00+02:00') })
  await fire('first', '2026-11-25T11:00:00+02:00')
  const answer = await desk.run('reminder.done', {}, { at: '2026-11-25T11:05:00+02:00' })
  expect(answer.text).toBe('Done: first.')
  expect(await byAbout('first')).toMatchObject({ status: 'done', dueAt: null })
  expect((await byAbout('later')).status).toBe('open')
})

test('"done" asks which when several have fired; the one last shown goes first', async () => {
  for (const about of ['one', 'two']) {
    await desk.run('reminder.create', { about, at: minute('2026-11-25T11:00:00+02:00') })
    await fire(about, '2026-11-25T11:00:00+02:00')
  }
  const at = '2026-11-25T11:05:00+02:00'
  const asked = await desk.run('reminder.done', {}, { at, in: 'uk' })
  expect(asked.text).toBe('Що саме виконано?')
  expect(asked.buttons).toEqual(['Готово: one', 'Готово: two'])
  expect((await asked.press('Готово: two')).text).toBe('Виконано: two.')
  expect((await byAbout('one')).status).toBe('open')

  await desk.run('reminder.create', { about: 'three', at: minute('2026-11-25T11:00:00+02:00') })
  await fire('three', '2026-11-25T11:00:00+02:00')
  const { id } = await byAbout('three')
  const shown = await desk.run('reminder.done', {}, { at, about: { kind: 'reminder', id } })
  expect(shown.text).toBe('Done: three.')
})

test('"done" with nothing due says what is next', async () => {
  expect((await desk.run('reminder.done', {})).text).toBe('Nothing of yours is due.')
  await desk.run('reminder.create', { about: 'later', at: minute('2026-11-27T16:00:00+02:00') })
  const answer = await desk.run('reminder.done', {}, { in: 'uk' })
  expect(answer.text).toBe('Зараз на вас нічого не чекає.\nДалі: later — у пʼятницю, 27 листопада, о 16:00.')
  expect(answer.buttons).toEqual(['Готово: later'])
  expect((await byAbout('later')).status).toBe('open')
})

test('"done" asks about the one that has waited since before today', async () => {
  await desk.run('reminder.create', { about: 'old', at: minute('2026-11-25T11:00:00+02:00') })
  await fire('old', '2026-11-25T11:00:00+02:00')
  const answer = await desk.run('reminder.done', {}, { at: '2026-11-26T11:05:00+02:00' })
  expect([answer.text, ...answer.buttons]).toEqual(['Which one is done?', 'Done: old'])
})

test('"done" ticks nothing that is still to come, though it was set or shown last', async () => {
  const set = await desk.run('reminder.create', { about: 'later', at: minute('2026-11-25T16:00:00+02:00') })
  const about = set.about
  if (!about) throw new Error('a reminder is about itself')
  const answer = await desk.run('reminder.done', {}, { about })
  expect(answer.buttons).toEqual(['Done: later'])
  expect((await byAbout('later')).status).toBe('open')
})

test('what was done a while ago is not put off by "snooze it"', async () => {
  await desk.run('reminder.create', { about: 'old', at: minute('2026-11-25T11:00:00+02:00') })
  const { id } = await byAbout('old')
  await desk.run('reminder.done', { reminder: id })
  await desk.run('reminder.create', { about: 'new', at: minute('2026-11-25T16:00:00+02:00') })
  const until = minute('2026-11-25T18:00:00+02:00')
  const say = { at: '2026-11-25T12:00:00+02:00', about: { kind: 'reminder', id } } as const
  const answer = await desk.run('reminder.snooze', { until }, say)
  expect(answer.buttons).toEqual(['new'])
  expect((await byAbout('old')).status).toBe('done')
})

test('whom a reminder is about is said where the words do not say it', async () => {
  const subject = { kind: 'contact', id: desk.id('ivan') }
  const named = { about: 'call Ivan Petrenko', subject, at: day('2026-11-27') }
  expect((await desk.run('reminder.create', named)).text).toMatch(/: call Ivan Petrenko\.$/)
  const short = { about: 'подзвонити їй', subject, at: day('2026-11-27') }
  expect((await desk.run('reminder.create', short, { in: 'uk' })).text).toMatch(/: подзвонити їй \(Ivan Petrenko\)\.$/)
})

test('a repeating one goes on to its next occurrence', async () => {
  await desk.run('reminder.create', { about: 'report', repeat: 'FREQ=DAILY;BYHOUR=11;BYMINUTE=0' })
  const { id } = await byAbout('report')
  // It has fired, and waits beside its next occurrence.
  await desk.store.prisma.reminder.updateMany({
    where: { id },
    data: {
      firedAt: new Date('2026-11-25T09:00:00Z'),
      at: new Date('2026-11-26T09:00:00Z'),
      dueAt: new Date('2026-11-26T09:00:00Z'),
    },
  })
  const fired = await desk.run('reminder.done', {}, { at: '2026-11-25T11:05:00+02:00' })
  expect(fired.text).toBe('Done: report. Next time tomorrow at 11:00.')
  expect(await byAbout('report')).toMatchObject({ status: 'open', dueAt: new Date('2026-11-26T09:00:00Z') })
  // Done before its time, it skips that one.
  const early = await desk.run('reminder.done', { reminder: id }, { at: '2026-11-26T08:00:00+02:00' })
  expect(early.text).toBe('Done: report. Next time tomorrow at 11:00.')
  expect((await byAbout('report')).dueAt).toEqual(new Date('2026-11-27T09:00:00Z'))
})

test('an old button on one that is done says so', async () => {
  await desk.run('reminder.create', { about: 'call', at: minute('2026-11-25T11:00:00+02:00') })
  const { id } = await byAbout('call')
  await desk.run('reminder.done', { reminder: id })
  const answer = await desk.run('reminder.done', { reminder: id }, { at: '2026-11-26T10:00:00+02:00' })
  expect(answer.text).toBe('That was done already, yesterday at 10:30: call.')
})

test('snoozed, it comes again then; to a time that has passed, it asks', async () => {
  await desk.run('reminder.create', { about: 'call', at: minute('2026-11-25T11:00:00+02:00') })
  await fire('call', '2026-11-25T11:00:00+02:00')
  const at = '2026-11-25T11:05:00+02:00'
  const answer = await desk.run('reminder.snooze', { until: minute('2026-11-25T13:05:00+02:00') }, { at })
  expect(answer.text).toBe('I’ll remind you again today at 13:05: call.')
  expect((await byAbout('call')).dueAt).toEqual(new Date('2026-11-25T11:05:00Z'))
  const { id } = await byAbout('call')
  const past = await desk.run(
    'reminder.snooze',
    { reminder: id, until: minute('2026-11-24T13:00:00+02:00') },
    { at, in: 'uk' },
  )
  expect(past.text).toBe('Цей час уже минув (вчора о 13:00). Коли нагадати?')
  expect((await past.press('Завтра')).text).toBe('Нагадаю знову завтра о 9:00: call.')
})

test('"again in two hours" after "done" opens it again', async () => {
  await desk.run('reminder.create', { about: 'call', at: minute('2026-11-25T11:00:00+02:00') })
  const { id } = await byAbout('call')
  await desk.run('reminder.done', { reminder: id })
  const about = { kind: 'reminder', id } as const
  await desk.run('reminder.snooze', { until: minute('2026-11-25T13:00:00+02:00') }, { about })
  expect(await byAbout('call')).toMatchObject({ status: 'open', doneAt: null, dueAt: new Date('2026-11-25T11:00:00Z') })
})

test('a colleague’s reminder is not for a rep to end', async () => {
  await desk.run('reminder.create', { about: 'hers', at: minute('2026-11-25T11:00:00+02:00') }, { as: 'olena' })
  const { id } = await byAbout('hers')
  expect((await desk.run('reminder.done', { reminder: id })).text).toBe('That reminder is no longer there.')
  expect((await byAbout('hers')).status).toBe('open')
})
