import { describe, expect, test } from 'vitest'
import { time as en } from '../../../core/languages/en/time.ts'
import { sayWhen } from '../../../core/time/say.ts'
import { best, both, now, read, short } from './reader.ts'

const ukrainian = both.toReversed()
const tables = (text: string) => (/\p{Script=Cyrillic}/u.test(text) ? ukrainian : both)
const meant = (text: string) => best(text, { tables: tables(text) })
const all = (text: string) => read(text, { tables: tables(text) }).map(({ said }) => short(said))
const texts = (text: string) => read(text, { tables: tables(text) }).map(({ said }) => said.text)

describe('a day or an hour that does not exist leaves nothing to read', () => {
  test.each([
    'remind me on 31 February to call Rasa',
    'call on 31 February at 9',
    'нагадай 31 лютого подзвонити',
    '31.02',
    'call on 31.02 at 10',
    'call on 31.02.2027',
    '30th of February',
    'call me on the 30th of February at 9',
    'February 30, 2027',
    'on 29 February 2027',
    'from 25 to 31 June',
    'every 31 February',
    'between 10:00 and 26:00',
    '31st of this month',
    '29 February next year',
    'at 25:00',
    'о 26:00',
    'call at 26:00 tomorrow',
    'завтра о 26:00',
  ])('%s', (text) => expect(all(text)).toEqual([]))

  test('a range across months is none of them', () => {
    expect(meant('March 31-April 2')).toBe('2027-03-31..2027-04-03')
  })
})

describe('a length before or after an event is no time', () => {
  test.each([
    'нагадай за тиждень до дня народження Мельника купити подарунок',
    'нагадай за годину до зустрічі',
    'за 10 хвилин до дзвінка',
    'remind me 10 minutes before the meeting',
    "2 days before Rasa's birthday",
    'a week after the launch',
    'in 2 days after the launch',
    'remind me the day before the meeting',
    'remind me a day before the meeting on Friday',
    'remind me tomorrow 10 minutes before the meeting',
    'за 2 дні до першого дзвінка',
    'an hour before lunch',
  ])('%s', (text) => expect(all(text)).toEqual([]))

  test.each([
    ['two days before Friday', '2026-11-25 day'],
    ['the day after tomorrow', '2026-11-27 day'],
    ['за тиждень до Різдва', '2026-12-18 day'],
    ['10 minutes before 3pm', '2026-11-25T14:50 minute'],
    ['о 3 дня', '2026-11-25T15:00 minute'],
  ])('"%s" is %s', (text, time) => expect(meant(text)).toBe(time))
})

describe('hurried words', () => {
  test.each([
    ['remind me sat to call rasa', '2026-11-28 day'],
    ['nxt mon', '2026-11-30 day'],
    ['call rasa nxt mon', '2026-11-30 day'],
    ['tmrw', '2026-11-26 day'],
    ['tmr', '2026-11-26 day'],
    ['2moro', '2026-11-26 day'],
    ['tomorow mornin', '2026-11-26T09:00 minute'],
    ['tomorow morning', '2026-11-26T09:00 minute'],
    ['fri 9am', '2026-11-27T09:00 minute'],
    ['by end of jan', '2027-01-31 day'],
    ['до кінця лютого', '2027-02-28 day'],
    ['на завтра на 11', '2026-11-26T11:00 minute'],
    ['завтра на 10', '2026-11-26T10:00 minute'],
    ['розклад на тиждень', '2026-11-23..2026-11-30'],
    ['tasks for the week', '2026-11-23..2026-11-30'],
    ['на завтра і післязавтра', '2026-11-26..2026-11-28'],
    ['tasks for today and tomorrow', '2026-11-25..2026-11-27'],
    ['off on Thursday and Friday', '2026-11-26..2026-11-28'],
    ['відпустка в понеділок і вівторок', '2026-11-30..2026-12-02'],
    ['off tomorrow and Friday', '2026-11-26..2026-11-28'],
    ['завтра і в пʼятницю мене не буде', '2026-11-26..2026-11-28'],
    ['Thurs arvo', '2026-11-26T14:00 minute'],
    ['call him Thurs eve', '2026-11-26T18:00 minute'],
    ["in ten days' time", '2026-12-05 day'],
    ['holiday w/c 7 Dec', '2026-12-07 week'],
    ['завтрашні зустрічі', '2026-11-26 day'],
    ['xmas', '2026-12-25 day'],
    ['Christmas', '2026-12-25 day'],
  ])('"%s" is %s', (text, time) => expect(meant(text)).toBe(time))

  test.each([
    'до свят',
    'the sun is out',
    'the cat sat there',
    'wed like to meet',
    'good mornin',
    'sent it, labels are sent',
    'Julia Roth',
    'скинув листом',
  ])('"%s" is no time', (text) => expect(all(text)).toEqual([]))

  test('what is put off for a week is no point of time', () => {
    expect(read('перенеси на тиждень', { tables: ukrainian }).map(({ said }) => said.kind)).not.toContain('when')
  })
})

describe('how often', () => {
  test.each([
    ['нагадуй 1 числа кожного місяця виставити рахунки', 'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-12-01'],
    ['on the 1st of every month', 'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-12-01'],
    ['щомісяця 1-го', 'FREQ=MONTHLY;BYMONTHDAY=1 from 2026-12-01'],
    ['щодня о 18:00', 'FREQ=DAILY;BYHOUR=18;BYMINUTE=0 from 2026-11-25T18:00'],
    ['every Tuesday and Thursday', 'FREQ=WEEKLY;BYDAY=TU,TH from 2026-11-26'],
    ['every second week', 'FREQ=WEEKLY;INTERVAL=2 from 2026-12-09'],
    ['every second day', 'FREQ=DAILY;INTERVAL=2 from 2026-11-27'],
    ['every second Tuesday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU from 2026-12-01'],
    ['starting next Tuesday on the 4th of each month', 'FREQ=MONTHLY;BYMONTHDAY=4 from 2026-12-04'],
    ['every 15th', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-12-15'],
  ])('"%s" is %s', (text, rule) => expect(meant(text)).toBe(rule))

  test.each(['remind me every second to laugh', 'every second', 'twice a week'])('"%s" is no rule', (text) =>
    expect(all(text)).toEqual([]),
  )

  test('a day of every month is no day of this one', () => {
    expect(all('1 числа кожного місяця')).not.toContain('2026-11-01 day')
  })

  test('tomorrow and a day that does not follow it are no one time', () => {
    expect(all('tomorrow and Monday')).toEqual(expect.arrayContaining(['2026-11-26 day', '2026-11-30 day']))
    expect(texts('tomorrow and Monday')).not.toContain('tomorrow and Monday')
  })

  test.each(['у вівторок і четвер', 'on Tuesday and Thursday'])('"%s" is two times', (text) => {
    expect(all(text)).toEqual(expect.arrayContaining(['2026-12-01 day', '2026-11-26 day']))
    expect(texts(text)).not.toContain(text)
  })
})

test('a part of the day does not belong to a clock time outside it', () => {
  expect(texts("make Dan's lunch at 7:30am")[0]).toBe('at 7:30am')
  expect(meant("make Dan's lunch at 7:30am")).toBe('2026-11-26T07:30 minute')
  expect(meant('lunch at 1')).toBe('2026-11-25T13:00 minute')
  expect(meant('tomorrow evening at 7:30')).toBe('2026-11-26T19:30 minute')
})

test('looking back a day and month is the last one', () => {
  expect(read("Rasa's birthday is 3 May", { direction: 'back' }).map(({ said }) => short(said))).toContain('2026-05-03')
  expect(read('born 12.04.1988', { direction: 'back' }).map(({ said }) => short(said))).toContain('1988-04-12')
})

test.each([
  ['2.3', '2026-11-25T10:30+02:00[Europe/Kyiv]', '2027-02-03T00:00:00+02:00'],
  ['call on 2.3 at 9am', '2026-11-25T10:30+02:00[Europe/Kyiv]', '2027-02-03T09:00:00+02:00'],
  ['next Friday', '2026-11-28T10:30+02:00[Europe/Kyiv]', '2026-12-11T00:00:00+02:00'],
  ['next Friday at 9', '2026-11-28T10:30+02:00[Europe/Kyiv]', '2026-12-11T09:00:00+02:00'],
])('"%s" has another honest reading', (text, at, other) => {
  const said = read(text, { now: Temporal.ZonedDateTime.from(at) })[0]?.said
  expect(said?.kind === 'when' && said.other?.at).toBe(other)
})

test.each([
  ['at 06:10', '2026-11-26T06:10 minute'],
  ['tomorrow at 3:30', '2026-11-26T15:30 minute'],
  ['завтра о 3:30', '2026-11-26T15:30 minute'],
  ['tomorrow at 3', '2026-11-26T15:00 minute'],
])('"%s" is %s', (text, time) => expect(meant(text)).toBe(time))

test('hours are said without a zero before them', () => {
  const when = { at: '2026-11-26T06:10:00+02:00', grain: 'minute' } as const
  expect(sayWhen(when, { table: en, zone: 'Europe/Kyiv', now })).toBe('tomorrow at 06:10')
})
