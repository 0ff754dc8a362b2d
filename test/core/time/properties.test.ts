import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import { type Grain, grainSchema, type When } from '../../../core/slots/said.ts'
import { nextOccurrence } from '../../../core/time/fire.ts'
import { readTimes } from '../../../core/time/read.ts'
import { iso } from '../../../core/time/resolve.ts'
import { sayWhen } from '../../../core/time/say.ts'
import { sayRepeat } from '../../../core/time/say-repeat.ts'
import { all, hours, read, short } from './reader.ts'

const zones = ['Europe/Kyiv', 'Europe/Vilnius', 'America/New_York', 'UTC'] as const
const zone = fc.constantFrom(...zones)
const table = fc.constantFrom(...all)

/** Now, at any time of day; in zones with a change of the clocks also on those days. */
const moment = fc
  .record({
    minutes: fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 }),
    change: fc.option(
      fc.constantFrom('2026-03-28T22:00Z', '2026-10-24T20:00Z', '2026-03-08T03:00Z', '2026-11-01T03:00Z'),
    ),
    offset: fc.integer({ min: 0, max: 12 * 60 }),
    zone,
  })
  .map(({ minutes, change, offset, zone: timeZone }) => {
    const at = change
      ? Temporal.Instant.from(change).add({ minutes: offset })
      : Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)
    return at.toZonedDateTimeISO(timeZone)
  })

function startOf(at: Temporal.ZonedDateTime, grain: Grain): Temporal.ZonedDateTime {
  const day = at.startOfDay()
  if (grain === 'minute' || grain === 'hour') return at.round({ smallestUnit: 'minute', roundingMode: 'floor' })
  if (grain === 'day') return day
  if (grain === 'week') return day.subtract({ days: day.dayOfWeek - 1 })
  if (grain === 'month') return day.with({ day: 1 })
  return grain === 'quarter'
    ? day.with({ day: 1, month: day.month - ((day.month - 1) % 3) })
    : day.with({ day: 1, month: 1 })
}

describe('what is said can be read again', () => {
  test('times of every grain, in the direction that they lie in', () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: -500 * 24 * 60, max: 500 * 24 * 60 }),
        fc.constantFrom(...grainSchema.options),
        table,
        (now, away, grain, said) => {
          const at = startOf(now.add({ minutes: away }), grain)
          // The second of two equal clock times cannot be said apart from the first.
          fc.pre(at.equals(at.toPlainDateTime().toZonedDateTime(at.timeZoneId)))
          const kept = grain === 'hour' ? 'minute' : grain
          const when: When = { at: iso(at), grain: kept }
          const text = sayWhen(when, { table: said, zone: now.timeZoneId, now })
          const direction = Temporal.ZonedDateTime.compare(at, startOf(now, grain)) < 0 ? 'back' : 'forward'
          const [first] = read(text, { now, tables: [said], direction })
          expect(first && { from: first.from, said: short(first.said) }, text).toEqual({
            from: 0,
            said: short({ kind: 'when', text, value: when }),
          })
        },
      ),
      { numRuns: 400 },
    )
  })

  test.each([
    'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0',
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
    'FREQ=WEEKLY;INTERVAL=3',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=11;BYMINUTE=0',
    'FREQ=WEEKLY;BYDAY=SA,SU',
    'FREQ=DAILY;BYHOUR=17;BYMINUTE=30',
    'FREQ=DAILY;INTERVAL=10',
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1',
    'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;BYHOUR=10;BYMINUTE=0',
    'FREQ=MONTHLY;BYDAY=2TU',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1',
  ])('%s', (rule) => {
    for (const one of all) {
      const said = read(sayRepeat(rule, one), { tables: [one] })[0]?.said
      expect(said?.kind === 'repeat' && said.value, sayRepeat(rule, one)).toBe(rule)
    }
  })
})

/** Words and figures of times, put together at random. */
const salad = fc
  .array(
    fc.constantFrom(
      ...'next last this the of at on in from to by every half past quarter monday friday march may 15 15th 3 9:30 15.12 2026 2027 week month days ago and - , . / first second end tomorrow morning 30 2 am pm'.split(
        ' ',
      ),
      ...'sljedeći u do od za i pol pola petnaest petak ožujka 15. tjedan svaki drugi krajem mjeseca sat dana prije ujutro sati'.split(
        ' ',
      ),
      ...'наступного о на в пів чверть за через до з по кожного щопонеділка понеділка пʼятницю березня годину дні тому першого кінець місяця завтра вранці 15-го числа'.split(
        ' ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '))

describe('reading', () => {
  test('never throws, and gives periods that end after they begin', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), salad),
        moment,
        fc.constantFrom('forward', 'back'),
        (text, now, direction) => {
          const sentence = tokenize(text)
          for (const { from, to, said } of readTimes(sentence, { now, tables: all, hours, direction })) {
            expect(from >= 0 && from < to && to <= sentence.tokens.length).toBe(true)
            if (said.kind === 'period') expect(Temporal.Instant.compare(said.value.from, said.value.to)).toBeLessThan(0)
          }
        },
      ),
      { numRuns: 600 },
    )
  })

  test('does not depend on case, diacritics and apostrophes', () => {
    fc.assert(
      fc.property(salad, (text) => {
        const plain = read(text).map(({ from, to, said }) => `${from} ${to} ${short(said)}`)
        for (const other of [text.toUpperCase(), text.replaceAll('ʼ', '’'), text.replace(/[ae]/g, '$&\u0301')]) {
          expect(read(other).map(({ from, to, said }) => `${from} ${to} ${short(said)}`)).toEqual(plain)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('hostile input is read in the same way, however long', () => {
    for (const text of [
      'next ',
      'on the ',
      '1.',
      'monday at 9 ',
      'every monday and ',
      '1 day 2 hours and ',
      'first half of the ',
      'з 5 по 9 ',
    ]) {
      expect(() => read(text.repeat(20_000))).not.toThrow()
    }
  })
})

test('the next occurrence is always later, and none is left out between', () => {
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 0, max: 400 * 24 * 60 }),
      fc.constantFrom('FREQ=DAILY', 'FREQ=DAILY;BYHOUR=3;BYMINUTE=30', 'FREQ=DAILY;BYHOUR=2;BYMINUTE=15'),
      (first, minutes, rule) => {
        const after = first.toInstant().add({ minutes })
        const next = nextOccurrence(rule, first.toInstant(), first.timeZoneId, after)
        expect(next && Temporal.Instant.compare(next, after) > 0).toBe(true)
        const wait = next ? after.until(next, { largestUnit: 'hours' }).hours : 99
        expect(wait).toBeLessThanOrEqual(25)
      },
    ),
    { numRuns: 200 },
  )
})
