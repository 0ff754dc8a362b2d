import { describe, expect, it } from 'vitest'
import {
  comparable,
  movedTo,
  movingOf,
  periodOf,
  spanBefore,
  spanOf,
  yearBefore,
} from '../../../core/reports/period.ts'

const now = Temporal.ZonedDateTime.from('2026-11-25T10:30[Europe/Kyiv]')
const period = (from: string, to: string) => {
  const at = (day: string) =>
    Temporal.PlainDate.from(day)
      .toZonedDateTime('Europe/Kyiv')
      .toString({ timeZoneName: 'never', smallestUnit: 'second' })
  return { from: at(from), to: at(to) }
}
const shiftedTo = (from: string, to: string, later: string) => {
  const moving = movingOf(period(from, to), now)
  return moving && movedTo(moving, Temporal.ZonedDateTime.from(`${later}[Europe/Kyiv]`))
}

describe('periods of reports', () => {
  it('move with the day as they were meant: the month, the quarter before, the last thirty days', () => {
    expect(shiftedTo('2026-11-01', '2026-12-01', '2027-01-04T09:00')).toEqual(period('2027-01-01', '2027-02-01'))
    expect(shiftedTo('2026-07-01', '2026-10-01', '2027-01-04T09:00')).toEqual(period('2026-10-01', '2027-01-01'))
    expect(shiftedTo('2026-11-16', '2026-11-23', '2026-12-07T09:00')).toEqual(period('2026-11-30', '2026-12-07'))
    expect(shiftedTo('2026-10-27', '2026-11-26', '2026-11-26T09:00')).toEqual(period('2026-10-28', '2026-11-27'))
  })

  it('stay where they are when they are meant by their dates', () => {
    expect(movingOf(period('2020-01-01', '2021-01-01'), now)).toBeUndefined()
  })

  it('are compared with what lies before them by the calendar, whatever the clocks do', () => {
    const compared = (from: string, to: string) => periodOf(spanBefore(spanOf(period(from, to), 'Europe/Kyiv')))
    expect(compared('2026-11-01', '2026-12-01')).toEqual(period('2026-10-01', '2026-11-01'))
    expect(compared('2026-03-01', '2026-04-01')).toEqual(period('2026-02-01', '2026-03-01'))
    expect(compared('2026-10-26', '2026-11-02')).toEqual(period('2026-10-19', '2026-10-26'))
    expect(compared('2026-11-03', '2026-11-13')).toEqual(period('2026-10-24', '2026-11-03'))
    expect(periodOf(yearBefore(spanOf(period('2026-10-01', '2026-11-01'), 'Europe/Kyiv')))).toEqual(
      period('2025-10-01', '2025-11-01'),
    )
  })

  it('are compared with their like in a year that is named, and a year with the one before where it is the same', () => {
    const span = (from: string, to: string) => spanOf(period(from, to), 'Europe/Kyiv')
    const year = span('2025-01-01', '2026-01-01')
    const compared = (from: string, to: string) => periodOf(comparable(span(from, to), year))
    expect(compared('2026-10-01', '2027-01-01')).toEqual(period('2025-10-01', '2026-01-01'))
    expect(compared('2025-01-01', '2026-01-01')).toEqual(period('2024-01-01', '2025-01-01'))
    expect(compared('2026-01-01', '2027-01-01')).toEqual(period('2025-01-01', '2026-01-01'))
    expect(compared('2025-11-01', '2026-03-01')).toEqual(period('2025-01-01', '2026-01-01'))
    expect(periodOf(comparable(span('2026-11-01', '2026-12-01'), span('2026-09-01', '2026-10-01')))).toEqual(
      period('2026-09-01', '2026-10-01'),
    )
  })

  it('are whole days: what ends within one ends with it', () => {
    const span = spanOf({ from: '2026-11-01T10:00:00+02:00', to: '2026-11-25T10:30:00+02:00' }, 'Europe/Kyiv')
    expect(periodOf(span)).toEqual(period('2026-11-01', '2026-11-26'))
  })
})
