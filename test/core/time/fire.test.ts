import { describe, expect, test } from 'vitest'
import { fireAt, nextOccurrence } from '../../../core/time/fire.ts'

const kyiv = 'Europe/Kyiv'
const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }
const local = (instant: Temporal.Instant | null, zone: string): string =>
  instant ? instant.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'minute' }) : 'never'

describe('a reminder fires', () => {
  const fires = (at: string, grain: Parameters<typeof fireAt>[0]['grain'], days = hours.days): string =>
    local(fireAt({ at, grain }, kyiv, { ...hours, days }), kyiv)

  test('at its clock time, also outside working hours', () => {
    expect(fires('2026-11-28T22:15:00+02:00', 'minute')).toBe('2026-11-28T22:15+02:00')
  })
  test('on its day at the start of work, also on a Saturday', () => {
    expect(fires('2026-11-27T00:00:00+02:00', 'day')).toBe('2026-11-27T09:00+02:00')
    expect(fires('2026-11-28T00:00:00+02:00', 'day')).toBe('2026-11-28T09:00+02:00')
  })
  test('in its week or month on the first working day', () => {
    expect(fires('2026-11-30T00:00:00+02:00', 'week')).toBe('2026-11-30T09:00+02:00')
    expect(fires('2026-11-30T00:00:00+02:00', 'week', [2, 3, 4])).toBe('2026-12-01T09:00+02:00')
    expect(fires('2027-05-01T00:00:00+03:00', 'month')).toBe('2027-05-03T09:00+03:00')
    expect(fires('2028-01-01T00:00:00+02:00', 'quarter')).toBe('2028-01-03T09:00+02:00')
  })
  test('not on a holiday where the day was not named', () => {
    const may3 = (date: Temporal.PlainDate): boolean => date.toString() === '2027-05-03'
    expect(local(fireAt({ at: '2027-05-01T00:00:00+03:00', grain: 'month' }, kyiv, hours, may3), kyiv)).toBe(
      '2027-05-04T09:00+03:00',
    )
  })
  test('by the clock on days when the clocks change', () => {
    expect(fires('2026-03-29T00:00:00+02:00', 'day')).toBe('2026-03-29T09:00+03:00')
    expect(fires('2026-10-25T00:00:00+03:00', 'day')).toBe('2026-10-25T09:00+02:00')
  })
})

describe('the next occurrence', () => {
  function series(rule: string, first: string, count: number, zone = kyiv): readonly string[] {
    const firstAt = Temporal.Instant.from(first)
    const all: string[] = []
    let after = firstAt.subtract({ seconds: 1 })
    for (let index = 0; index < count; index++) {
      const next = nextOccurrence(rule, firstAt, zone, after)
      all.push(local(next, zone))
      if (!next) break
      after = next
    }
    return all
  }

  test('keeps the clock time across the change of the clocks', () => {
    expect(series('FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0', '2026-03-23T09:00+02:00', 3)).toEqual([
      '2026-03-23T09:00+02:00',
      '2026-03-30T09:00+03:00',
      '2026-04-06T09:00+03:00',
    ])
  })
  test('moves a skipped time forward by the gap, once', () => {
    expect(series('FREQ=DAILY;BYHOUR=3;BYMINUTE=30', '2026-03-28T03:30+02:00', 3)).toEqual([
      '2026-03-28T03:30+02:00',
      '2026-03-29T04:30+03:00',
      '2026-03-30T03:30+03:00',
    ])
    expect(series('FREQ=DAILY;BYHOUR=2;BYMINUTE=30', '2026-03-07T02:30-05:00', 3, 'America/New_York')).toEqual([
      '2026-03-07T02:30-05:00',
      '2026-03-08T03:30-04:00',
      '2026-03-09T02:30-04:00',
    ])
    expect(series('FREQ=DAILY', '2026-03-28T03:30+02:00', 3, 'Europe/Vilnius')[1]).toBe('2026-03-29T04:30+03:00')
  })
  test('fires a doubled time once, at its first passing', () => {
    expect(series('FREQ=DAILY;BYHOUR=3;BYMINUTE=30', '2026-10-24T03:30+03:00', 3)).toEqual([
      '2026-10-24T03:30+03:00',
      '2026-10-25T03:30+03:00',
      '2026-10-26T03:30+02:00',
    ])
    const second = Temporal.Instant.from('2026-10-25T03:45+02:00')
    const first = Temporal.Instant.from('2026-10-24T03:50+03:00')
    expect(local(nextOccurrence('FREQ=DAILY;BYHOUR=3;BYMINUTE=50', first, kyiv, second), kyiv)).toBe(
      '2026-10-26T03:50+02:00',
    )
  })
  test('falls on the last day of every month', () => {
    const rule = 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'
    const days = ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']
    expect(series(rule, '2027-01-31T09:00+02:00', 4).map((at) => at.slice(0, 10))).toEqual(days)
    expect(series('FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-31T09:00+02:00', 4).map((at) => at.slice(0, 10))).toEqual(days)
    expect(series('FREQ=MONTHLY', '2027-01-31T09:00+02:00', 4).map((at) => at.slice(0, 10))).toEqual(days)
  })
  test('of the 30th is the last of February', () => {
    const rule = 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'
    const days = ['2027-01-30', '2027-02-28', '2027-03-30']
    expect(series(rule, '2027-01-30T09:00+02:00', 3).map((at) => at.slice(0, 10))).toEqual(days)
  })
  test('of 29 February is 28 February in other years', () => {
    const days = ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']
    const rule = 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1'
    expect(series(rule, '2028-02-29T09:00+02:00', 5).map((at) => at.slice(0, 10))).toEqual(days)
    expect(series('FREQ=YEARLY', '2028-02-29T09:00+02:00', 5).map((at) => at.slice(0, 10))).toEqual(days)
  })
  test.each([
    ['FREQ=MONTHLY;BYDAY=2TU', '2026-12-08T09:00+02:00', ['2026-12-08', '2027-01-12', '2027-02-09']],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27T09:00+02:00', ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', '2026-11-26T09:00+02:00', ['2026-11-26', '2026-12-07', '2026-12-10']],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-27T09:00+02:00', ['2026-11-27', '2026-11-30', '2026-12-01']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-11-30T09:00+02:00',
      ['2026-11-30', '2026-12-31', '2027-01-29'],
    ],
    ['FREQ=MONTHLY;INTERVAL=3', '2026-11-30T09:00+02:00', ['2026-11-30', '2027-02-28', '2027-05-30']],
  ])('%s', (rule, first, days) => {
    expect(series(rule, first, 3).map((at) => at.slice(0, 10))).toEqual(days)
  })
  test('of an hourly rule counts hours that pass', () => {
    expect(series('FREQ=HOURLY;INTERVAL=2', '2026-10-25T02:00+03:00', 3)).toEqual([
      '2026-10-25T02:00+03:00',
      '2026-10-25T03:00+02:00',
      '2026-10-25T05:00+02:00',
    ])
  })
  test('years later is found at once, and of no rule there is none', () => {
    const first = Temporal.Instant.from('2016-01-01T09:00Z')
    const after = Temporal.Instant.from('2036-06-01T00:00Z')
    expect(local(nextOccurrence('FREQ=DAILY', first, 'UTC', after), 'UTC')).toBe('2036-06-01T09:00+00:00')
    expect(nextOccurrence('every day', first, 'UTC', after)).toBeNull()
    expect(nextOccurrence('', first, 'UTC', after)).toBeNull()
  })
})
