import { describe, expect, test } from 'vitest'
import { time as en } from '../../../core/languages/en/time.ts'
import { time as hr } from '../../../core/languages/hr/time.ts'
import { time as ru } from '../../../core/languages/ru/time.ts'
import { time as uk } from '../../../core/languages/uk/time.ts'
import type { When } from '../../../core/slots/said.ts'
import { sayDate, sayWhen } from '../../../core/time/say.ts'
import { sayRepeat } from '../../../core/time/say-repeat.ts'
import { now } from './reader.ts'

const zone = 'Europe/Kyiv'

describe('a time is said as in a sentence', () => {
  test.each<[When, string, string]>([
    [{ at: '2026-11-25T15:00:00+02:00', grain: 'minute' }, 'today at 15:00', 'сьогодні о 15:00'],
    [{ at: '2026-11-26T09:00:00+02:00', grain: 'minute' }, 'tomorrow at 9:00', 'завтра о 9:00'],
    [{ at: '2026-11-26T11:05:00+02:00', grain: 'minute' }, 'tomorrow at 11:05', 'завтра об 11:05'],
    [{ at: '2026-11-27T00:00:00+02:00', grain: 'day' }, 'on Friday, 27 November', 'у пʼятницю, 27 листопада'],
    [
      { at: '2026-11-27T09:00:00+02:00', grain: 'minute' },
      'on Friday, 27 November, at 9:00',
      'у пʼятницю, 27 листопада, о 9:00',
    ],
    [{ at: '2027-01-05T00:00:00+02:00', grain: 'day' }, 'on Tuesday, 5 January 2027', 'у вівторок, 5 січня 2027 року'],
    [{ at: '2026-11-24T00:00:00+02:00', grain: 'day' }, 'yesterday', 'вчора'],
    [{ at: '2026-11-30T00:00:00+02:00', grain: 'week' }, 'next week', 'наступного тижня'],
    [{ at: '2026-12-14T00:00:00+02:00', grain: 'week' }, 'in the week of 14 December', 'на тижні з 14 грудня'],
    [{ at: '2027-03-01T00:00:00+02:00', grain: 'month' }, 'in March 2027', 'у березні 2027 року'],
    [{ at: '2026-12-01T00:00:00+02:00', grain: 'month' }, 'in December', 'у грудні'],
    [{ at: '2027-01-01T00:00:00+02:00', grain: 'quarter' }, 'in Q1 2027', 'у 1 кварталі 2027 року'],
    [{ at: '2027-01-01T00:00:00+02:00', grain: 'year' }, 'in 2027', 'у 2027 році'],
  ])('%o', (when, english, ukrainian) => {
    expect(sayWhen(when, { table: en, zone, now })).toBe(english)
    expect(sayWhen(when, { table: uk, zone, now })).toBe(ukrainian)
  })

  test('in the zone of who hears it', () => {
    const when: When = { at: '2026-11-26T00:30:00+02:00', grain: 'minute' }
    expect(sayWhen(when, { table: en, zone: 'Europe/London', now })).toBe('today at 22:30')
  })

  test('a date by itself', () => {
    expect(sayDate('2026-12-18', { table: en, zone, now })).toBe('18 December')
    expect(sayDate('1985-02-01', { table: uk, zone, now })).toBe('1 лютого 1985 року')
  })
})

describe('a recurrence is said', () => {
  test.each([
    ['FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0', 'every Monday at 9:00', 'щопонеділка о 9:00'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'every Tuesday and Thursday', 'щовівторка і щочетверга'],
    ['FREQ=WEEKLY;INTERVAL=2', 'every 2 weeks', 'кожні 2 тижні'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'every 2 weeks on Friday', 'кожні 2 тижні у пʼятницю'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every working day', 'щобудня'],
    ['FREQ=DAILY;BYHOUR=11;BYMINUTE=30', 'every day at 11:30', 'щодня об 11:30'],
    ['FREQ=DAILY;INTERVAL=5', 'every 5 days', 'кожні 5 днів'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'every month on day 15', 'щомісяця 15-го числа'],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', 'every month on day 30', 'щомісяця 30-го числа'],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', 'every month on the last day', 'щомісяця в останній день'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'every month on the second Tuesday', 'щомісяця у другий вівторок'],
    [
      'FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=16;BYMINUTE=0',
      'every month on the last Friday at 16:00',
      'щомісяця в останню пʼятницю о 16:00',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'every month on the last working day',
      'щомісяця в останній робочий день',
    ],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8', 'every year on 8 March', 'щороку 8 березня'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1', 'every year on 29 February', 'щороку 29 лютого'],
  ])('%s', (rule, english, ukrainian) => {
    expect(sayRepeat(rule, en)).toBe(english)
    expect(sayRepeat(rule, uk)).toBe(ukrainian)
  })
})

describe('по-русски', () => {
  test.each<[When, string]>([
    [{ at: '2026-11-26T09:00:00+02:00', grain: 'minute' }, 'завтра в 9:00'],
    [{ at: '2026-12-01T09:00:00+02:00', grain: 'minute' }, 'во вторник, 1 декабря, в 9:00'],
    [{ at: '2027-01-05T00:00:00+02:00', grain: 'day' }, 'во вторник, 5 января 2027 года'],
    [{ at: '2026-11-30T00:00:00+02:00', grain: 'week' }, 'на следующей неделе'],
    [{ at: '2027-03-01T00:00:00+02:00', grain: 'month' }, 'в марте 2027 года'],
  ])('%o — %s', (when, said) => expect(sayWhen(when, { table: ru, zone, now })).toBe(said))

  test.each([
    ['FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0', 'по понедельникам в 9:00'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'по вторникам и четвергам'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', 'каждые 2 недели в понедельник и в среду'],
    ['FREQ=DAILY;INTERVAL=5', 'каждые 5 дней'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'каждый месяц во второй вторник'],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', 'каждый месяц в последний день'],
  ])('%s — %s', (rule, said) => expect(sayRepeat(rule, ru)).toBe(said))
})

describe('in Croatian', () => {
  test.each<[When, string]>([
    [{ at: '2026-11-26T09:00:00+02:00', grain: 'minute' }, 'sutra u 9:00'],
    [{ at: '2026-11-27T09:00:00+02:00', grain: 'minute' }, 'u petak, 27. studenoga u 9:00'],
    [{ at: '2027-01-05T00:00:00+02:00', grain: 'day' }, 'u utorak, 5. siječnja 2027.'],
    [{ at: '2026-11-30T00:00:00+02:00', grain: 'week' }, 'sljedeći tjedan'],
    [{ at: '2027-03-01T00:00:00+02:00', grain: 'month' }, 'u ožujku 2027.'],
    [{ at: '2027-01-01T00:00:00+02:00', grain: 'quarter' }, 'u 1. kvartalu 2027.'],
  ])('%o', (when, said) => expect(sayWhen(when, { table: hr, zone, now })).toBe(said))

  test.each([
    ['FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=9;BYMINUTE=0', 'svaki ponedjeljak i srijedu u 9:00'],
    ['FREQ=WEEKLY;INTERVAL=2', 'svaka 2 tjedna'],
    ['FREQ=DAILY;INTERVAL=5', 'svakih 5 dana'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'svaki mjesec, 15. u mjesecu'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'svaki mjesec zadnjeg petka'],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8', 'svake godine 8. ožujka'],
  ])('%s: %s', (rule, said) => expect(sayRepeat(rule, hr)).toBe(said))
})
