import { describe, expect, it } from 'vitest'
import { untilOf } from '../../../core/time/until.ts'

const now = Temporal.ZonedDateTime.from('2026-11-25T10:30:00+02:00[Europe/Kyiv]')

describe('until when something holds', () => {
  it.each([
    ['until Friday', '2026-11-27T00:00:00+02:00', 'day', '2026-11-27T00:00:00+02:00'],
    ['until next week', '2026-11-30T00:00:00+02:00', 'week', '2026-11-30T00:00:00+02:00'],
    ['this week', '2026-11-23T00:00:00+02:00', 'week', '2026-11-30T00:00:00+02:00'],
    ['today', '2026-11-25T00:00:00+02:00', 'day', '2026-11-26T00:00:00+02:00'],
    ['this month', '2026-11-01T00:00:00+02:00', 'month', '2026-12-01T00:00:00+02:00'],
    ['last Friday', '2026-11-20T00:00:00+02:00', 'day', '2026-11-21T00:00:00+02:00'],
  ] as const)('%s', (_said, at, grain, until) => {
    expect(untilOf({ at, grain }, now).toString({ timeZoneName: 'never' })).toBe(until)
  })
})
