import { expect, test } from 'vitest'
import { time as lt } from '../../../core/languages/lt/time.ts'
import type { When } from '../../../core/slots/said.ts'
import { sayDate, sayWhen } from '../../../core/time/say.ts'
import { sayRepeat } from '../../../core/time/say-repeat.ts'
import { now } from './reader.ts'

const saying = { table: lt, zone: 'Europe/Kyiv', now }

test.each<[When, string]>([
  [{ at: '2026-11-25T15:00:00+02:00', grain: 'minute' }, 'šiandien 15:00'],
  [{ at: '2026-11-26T09:00:00+02:00', grain: 'minute' }, 'rytoj 9:00'],
  [{ at: '2026-11-27T00:00:00+02:00', grain: 'day' }, 'penktadienį, lapkričio 27 d.'],
  [{ at: '2026-11-27T09:00:00+02:00', grain: 'minute' }, 'penktadienį, lapkričio 27 d., 9:00'],
  [{ at: '2027-01-05T00:00:00+02:00', grain: 'day' }, 'antradienį, 2027 m. sausio 5 d.'],
  [{ at: '2026-11-24T00:00:00+02:00', grain: 'day' }, 'vakar'],
  [{ at: '2026-11-30T00:00:00+02:00', grain: 'week' }, 'kitą savaitę'],
  [{ at: '2026-12-14T00:00:00+02:00', grain: 'week' }, 'savaitę nuo gruodžio 14 d.'],
  [{ at: '2027-03-01T00:00:00+02:00', grain: 'month' }, '2027 m. kovą'],
  [{ at: '2027-01-01T00:00:00+02:00', grain: 'quarter' }, '2027 m. 1 ketvirtį'],
  [{ at: '2027-01-01T00:00:00+02:00', grain: 'year' }, '2027 metais'],
])('a time is said as in a sentence: %o', (when, said) => {
  expect(sayWhen(when, saying)).toBe(said)
})

test('a date by itself', () => {
  expect(sayDate('1985-02-01', saying)).toBe('1985 m. vasario 1 d.')
})

test.each([
  ['FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0', 'kiekvieną pirmadienį 9:00'],
  ['FREQ=WEEKLY;BYDAY=TU,TH', 'kiekvieną antradienį ir ketvirtadienį'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', 'kas 2 savaites penktadienį'],
  ['FREQ=DAILY;INTERVAL=10', 'kas 10 dienų'],
  ['FREQ=DAILY;INTERVAL=21', 'kas 21 dieną'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'kiekvieną darbo dieną'],
  ['FREQ=MONTHLY;BYMONTHDAY=15', 'kas mėnesį 15 d.'],
  ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', 'kas mėnesį paskutinę dieną'],
  ['FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=16;BYMINUTE=0', 'kas mėnesį paskutinį penktadienį 16:00'],
  ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8', 'kasmet kovo 8 d.'],
])('a recurrence is said: %s', (rule, said) => {
  expect(sayRepeat(rule, lt)).toBe(said)
})
