import { describe, expect, test } from 'vitest'
import { best, read, short } from './reader.ts'

const plans: readonly (readonly [said: string, meant: string])[] = [
  ['same time tomorrow', '2026-11-26T10:30 minute'],
  ['this time next week', '2026-12-02T10:30 minute'],
  ['a week today', '2026-12-02 day'],
  ['a week on Friday', '2026-12-04 day'],
  ['Friday week', '2026-12-04 day'],
  ['in 2-3 days', '2026-11-27 day'],
  ['in two or three weeks', '2026-12-09 day'],
  ['in a week or two', '2026-12-02 day'],
  ['in a couple of days', '2026-11-27 day'],
  ['the rest of the week', '2026-11-25T10:30..2026-11-30'],
  ['forecast through March', '2026-11-25T10:30..2027-04-01'],
  ['in week 48', '2026-11-23 week'],
  ['week 2 of 2027', '2027-01-11 week'],
  ['by Easter', '2027-03-28 day'],
  ['Easter Monday', '2027-03-29 day'],
  ['Thursday teatime', '2026-11-26T18:00 minute'],
  ['on the stroke of nine tomorrow', '2026-11-26T09:00 minute'],
  ['QTD', '2026-10-01 quarter'],
  ['the whole of January', '2027-01-01 month'],
  ['in summer', '2027-06-01 month'],
  ['by spring', '2027-03-01 month'],
  ['this fall', '2026-09-01 month'],
  ['next autumn', '2027-09-01 month'],
  ['the end of summer', '2027-08-31 day'],
  ['summer 2028', '2028-06-01 month'],
  ['in the first half of December', '2026-12-01 day'],
  ['tomorrow at sixteen thirty', '2026-11-26T16:30 minute'],
  // Days
  ['today', '2026-11-25 day'],
  ['tomorrow', '2026-11-26 day'],
  ['the day after tomorrow', '2026-11-27 day'],
  ['Friday', '2026-11-27 day'],
  ['Wednesday', '2026-12-02 day'],
  ['this Friday', '2026-11-27 day'],
  ['this Monday', '2026-11-23 day'],
  ['next Friday', '2026-12-04 day'],
  ['coming Friday', '2026-11-27 day'],
  ['upcoming month', '2026-12-01 month'],
  ['Fri 2ish', '2026-11-27T14:00 minute'],
  ['tomorrow 2ish', '2026-11-26T14:00 minute'],
  ['Friday next week', '2026-12-04 day'],
  ['next week on Friday', '2026-12-04 day'],
  ['last Friday', '2026-11-20 day'],
  ['Friday after next', '2026-12-11 day'],
  ['by Friday', '2026-11-27 day'],
  ['until Friday', '2026-11-27 day'],
  ['three Fridays from now', '2026-12-11 day'],
  ['this weekend', '2026-11-28 day'],
  // Counting
  ['in 3 days', '2026-11-28 day'],
  ['in two weeks', '2026-12-09 day'],
  ['in a fortnight', '2026-12-09 day'],
  ['in a month', '2026-12-25 day'],
  ['in 2 hours', '2026-11-25T12:30 minute'],
  ['in half an hour', '2026-11-25T11:00 minute'],
  ['in an hour and a half', '2026-11-25T12:00 minute'],
  ['in 1.5 hours', '2026-11-25T12:00 minute'],
  ['in twenty-five minutes', '2026-11-25T10:55 minute'],
  ['a week ago', '2026-11-18 day'],
  ['two days before Friday', '2026-11-25 day'],
  ['a week from Friday', '2026-12-04 day'],
  ['in 3 working days', '2026-11-30 day'],
  ['next working day', '2026-11-26 day'],
  // The clock
  ['at 3', '2026-11-25T15:00 minute'],
  ['at 9', '2026-11-25T21:00 minute'],
  ['at noon', '2026-11-25T12:00 minute'],
  ['midnight', '2026-11-26 minute'],
  ['tomorrow at 3', '2026-11-26T15:00 minute'],
  ['tomorrow at 9', '2026-11-26T09:00 minute'],
  ['tomorrow at 9.30', '2026-11-26T09:30 minute'],
  ['9 tomorrow', '2026-11-26T09:00 minute'],
  ['half nine tomorrow', '2026-11-26T09:30 minute'],
  ['tomorrow at half past nine', '2026-11-26T09:30 minute'],
  ['tomorrow at quarter to ten', '2026-11-26T09:45 minute'],
  ['5pm', '2026-11-25T17:00 minute'],
  ['3 in the morning', '2026-11-26T03:00 minute'],
  ['Friday 14:30', '2026-11-27T14:30 minute'],
  ['4pm CET', '2026-11-25T17:00 minute'],
  ['2026-12-01T10:00:00Z', '2026-12-01T12:00 minute'],
  // Parts of the day
  ['tomorrow morning', '2026-11-26T09:00 minute'],
  ['Friday lunch', '2026-11-27T12:00 minute'],
  ['Friday afternoon', '2026-11-27T14:00 minute'],
  ['after lunch', '2026-11-25T14:00 minute'],
  ['tomorrow evening at 7', '2026-11-26T19:00 minute'],
  ['EOD', '2026-11-25T18:00 minute'],
  ['by EOD Friday', '2026-11-27T18:00 minute'],
  // Dates
  ['15.12', '2026-12-15 day'],
  ['15/12', '2026-12-15 day'],
  ['15.12.2027', '2027-12-15 day'],
  ['2026-12-15', '2026-12-15 day'],
  ['Dec 15th', '2026-12-15 day'],
  ['15 December at 10', '2026-12-15T10:00 minute'],
  ['Tuesday, 15 December', '2026-12-15 day'],
  ['3 February', '2027-02-03 day'],
  ['the 15th', '2026-12-15 day'],
  ['on the 31st', '2026-12-31 day'],
  ['29 February', '2028-02-29 day'],
  ['1.2.85', '1985-02-01 day'],
  // Weeks, months and longer
  ['next week', '2026-11-30 week'],
  ['in March', '2027-03-01 month'],
  ['this quarter', '2026-10-01 quarter'],
  ['Q1', '2027-01-01 quarter'],
  ['next year', '2027-01-01 year'],
  ['end of the week', '2026-11-27 day'],
  ['end of next week', '2026-12-04 day'],
  ['end of March', '2027-03-31 day'],
  ['end of the quarter', '2026-12-31 day'],
  ['by EOM', '2026-11-30 day'],
  ['beginning of next month', '2026-12-01 day'],
  ['beginning of the month', '2026-12-01 day'],
  ['middle of December', '2026-12-15 day'],
  ['last working day of the month', '2026-11-30 day'],
  ['first Monday of January', '2027-01-04 day'],
  // Stretches
  ['from 3 to 5', '2026-11-25T15:00..2026-11-25T17:00'],
  ['tomorrow 10-12', '2026-11-26T10:00..2026-11-26T12:00'],
  ['3-4pm', '2026-11-25T15:00..2026-11-25T16:00'],
  ['from 5 to 9 December', '2026-12-05..2026-12-10'],
  ['July 13-15', '2027-07-13..2027-07-16'],
  ['since Monday', '2026-11-23..2026-11-25T10:30'],
  ['the last 30 days', '2026-10-26..2026-11-25T10:30'],
  ['next 3 days', '2026-11-26..2026-11-29'],
  // Misspelt
  ['wednsday', '2026-12-02 day'],
  ['Thurdsay at 4', '2026-11-26T16:00 minute'],
]

const repeats: readonly (readonly [said: string, meant: string])[] = [
  ['every day except weekends at 9', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9;BYMINUTE=0 from 2026-11-26T09:00'],
  ['every Monday at 9', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0 from 2026-11-30T09:00'],
  ['every Monday 8.15', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=8;BYMINUTE=15 from 2026-11-30T08:15'],
  ['every Monday and Thursday', 'FREQ=WEEKLY;BYDAY=MO,TH from 2026-11-26'],
  ['on Mondays', 'FREQ=WEEKLY;BYDAY=MO from 2026-11-30'],
  ['weekly on Wednesdays', 'FREQ=WEEKLY;BYDAY=WE from 2026-12-02'],
  ['every 4 weekends', 'FREQ=WEEKLY;INTERVAL=4;BYDAY=SA,SU from 2026-11-28'],
  ['every other Friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR from 2026-11-27'],
  ['every two weeks on Monday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO from 2026-11-30'],
  ['every 2 weeks starting 1 December', 'FREQ=WEEKLY;INTERVAL=2 from 2026-12-01'],
  ['every working day', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-11-26'],
  ['every Mon-Fri at 9:30', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9;BYMINUTE=30 from 2026-11-26T09:30'],
  ['daily at 6pm', 'FREQ=DAILY;BYHOUR=18;BYMINUTE=0 from 2026-11-25T18:00'],
  ['every morning', 'FREQ=DAILY;BYHOUR=9;BYMINUTE=0 from 2026-11-26T09:00'],
  ['every 15th of the month', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-12-15'],
  ['monthly on the 31st', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1 from 2026-11-30'],
  ['every last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1 from 2026-11-30'],
  ['every month on the 30th', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1 from 2026-11-30'],
  ['every second Tuesday of the month', 'FREQ=MONTHLY;BYDAY=2TU from 2026-12-08'],
  ['last Friday of every month', 'FREQ=MONTHLY;BYDAY=-1FR from 2026-11-27'],
  ['yearly on March 8', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8 from 2027-03-08'],
  ['every year on 29 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1 from 2027-02-28'],
  ['every quarter', 'FREQ=MONTHLY;INTERVAL=3 from 2027-02-25'],
]

test.each(plans)('"%s" is %s', (said, meant) => expect(best(said)).toBe(meant))
test.each(repeats)('"%s" is %s', (said, meant) => expect(best(said)).toBe(meant))

describe('looking back', () => {
  test.each([
    ['Monday', '2026-11-23 day'],
    ['Wednesday', '2026-11-18 day'],
    ['15 December', '2025-12-15 day'],
    ['in March', '2026-03-01 month'],
    ['Q1', '2026-01-01 quarter'],
    ['at 9', '2026-11-25T09:00 minute'],
    ['this morning', '2026-11-25 day'],
    ['beginning of the month', '2026-11-01 day'],
  ])('"%s" is %s', (said, meant) => expect(best(said, { direction: 'back' })).toBe(meant))
})

describe('in a sentence', () => {
  test('the time is found with its preposition and without, whole and in parts', () => {
    const texts = read('call Ivan on Friday at 9 about Acme').map(({ said }) => said.text)
    expect(texts[0]).toBe('on Friday at 9')
    expect(texts).toEqual(expect.arrayContaining(['Friday at 9', 'on Friday', 'Friday', 'at 9']))
  })

  test('a day is also a period and a date', () => {
    expect(read('Friday').map(({ said }) => short(said))).toEqual([
      '2026-11-27 day',
      '2026-11-27..2026-11-28',
      '2026-11-27',
    ])
  })

  test('another honest reading comes with the first', () => {
    const said = read('2.3')[0]?.said
    expect(said?.kind === 'when' && said.other?.at).toBe('2027-02-03T00:00:00+02:00')
  })

  test.each([
    'I may call him',
    'leave it for now',
    'at the same time',
    '20 of the 2 to 3 people',
    'march on',
    'Ivan Petrenko, CTO, +380 67 123 45 67',
    'ivan@friday.example',
    'Acme is now 12 000 EUR for 15 licences',
    '3 licences at 120 each',
    'good morning',
    'a second opinion',
    'turn off the lights in the first room',
    'version 2.3',
    'raise it from 5 to 10 %',
    'call Marco Sundar and Augusta',
    'let us match their price',
  ])('"%s" is no time', (text) => {
    expect(read(text).filter(({ said }) => said.kind !== 'when' || said.text !== 'now')).toEqual([])
  })

  test('month before day only where the workspace writes so', () => {
    expect(best('on 3/4/2027')).toBe('2027-04-03 day')
    expect(best('on 3/4/2027', { monthFirst: true })).toBe('2027-03-04 day')
  })

  test('holidays are no working days', () => {
    const holidays = (date: Temporal.PlainDate): boolean => date.toString() === '2026-11-27'
    expect(best('end of the week', { holidays })).toBe('2026-11-26 day')
    expect(best('in 2 working days', { holidays })).toBe('2026-11-30 day')
  })
})
