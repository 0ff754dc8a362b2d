import { describe, expect, test } from 'vitest'
import type { TimeContext } from '../../../core/time/read.ts'
import { best as bestOf, both, read as readIn } from './reader.ts'

const tables = both.toReversed()
const best = (text: string, context: Partial<TimeContext> = {}) => bestOf(text, { tables, ...context })
const read = (text: string) => readIn(text, { tables })

const plans: readonly (readonly [said: string, meant: string])[] = [
  ['сьогодні', '2026-11-25 day'],
  ['післязавтра', '2026-11-27 day'],
  ['позавчора', '2026-11-23 day'],
  ['у пʼятницю', '2026-11-27 day'],
  ["до п'ятниці", '2026-11-27 day'],
  ['цієї пʼятниці', '2026-11-27 day'],
  ['наступного вівторка', '2026-12-01 day'],
  ['у пʼятницю наступного тижня', '2026-12-04 day'],
  ['наступного тижня в пʼятницю', '2026-12-04 day'],
  ['минулого понеділка', '2026-11-23 day'],
  ['через 3 дні', '2026-11-28 day'],
  ['через тиждень', '2026-12-02 day'],
  ['за два тижні', '2026-12-09 day'],
  ['за годину', '2026-11-25T11:30 minute'],
  ['за пів години', '2026-11-25T11:00 minute'],
  ['через півтори години', '2026-11-25T12:00 minute'],
  ['через двадцять пʼять хвилин', '2026-11-25T10:55 minute'],
  ['тиждень тому', '2026-11-18 day'],
  ['за тиждень до Різдва', '2026-12-18 day'],
  ['через 3 робочі дні', '2026-11-30 day'],
  ['о 15', '2026-11-25T15:00 minute'],
  ['завтра о 9-й', '2026-11-26T09:00 minute'],
  ['завтра о 3', '2026-11-26T15:00 minute'],
  ['завтра о девʼятій', '2026-11-26T09:00 minute'],
  ['завтра о пів на девʼяту', '2026-11-26T08:30 minute'],
  ['завтра за чверть десята', '2026-11-26T09:45 minute'],
  ['завтра о чверть на десяту', '2026-11-26T09:15 minute'],
  ['завтра о 9-30', '2026-11-26T09:30 minute'],
  ['8:30', '2026-11-26T08:30 minute'],
  ['о 8 вечора', '2026-11-25T20:00 minute'],
  ['завтра о 2 ночі', '2026-11-26T02:00 minute'],
  ['завтра вранці', '2026-11-26T09:00 minute'],
  ['по обіді', '2026-11-25T14:00 minute'],
  ['завтра ввечері о 7', '2026-11-26T19:00 minute'],
  ['до кінця дня', '2026-11-25T18:00 minute'],
  ['опівночі', '2026-11-26 minute'],
  ['15.12', '2026-12-15 day'],
  ['15 грудня', '2026-12-15 day'],
  ['пʼятнадцятого грудня', '2026-12-15 day'],
  ['15 грудня 2027 року', '2027-12-15 day'],
  ['15-го', '2026-12-15 day'],
  ['у вівторок, 15 грудня, о 10:00', '2026-12-15T10:00 minute'],
  ['наступного тижня', '2026-11-30 week'],
  ['у березні', '2027-03-01 month'],
  ['цього кварталу', '2026-10-01 quarter'],
  ['перше півріччя', '2027-01-01 month'],
  ['до кінця тижня', '2026-11-27 day'],
  ['наприкінці березня', '2027-03-31 day'],
  ['на початку місяця', '2026-12-01 day'],
  ['в середині грудня', '2026-12-15 day'],
  ['з 5 по 9 грудня', '2026-12-05..2026-12-10'],
  ['завтра з 10 до 12', '2026-11-26T10:00..2026-11-26T12:00'],
  ['за останні 30 днів', '2026-10-26..2026-11-25T10:30'],
  ['з понеділка', '2026-11-23..2026-11-25T10:30'],
  ['понеділк', '2026-11-30 day'],
]

const repeats: readonly (readonly [said: string, meant: string])[] = [
  ['щопонеділка о 9', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0 from 2026-11-30T09:00'],
  ['щовівторка й щочетверга', 'FREQ=WEEKLY;BYDAY=TU,TH from 2026-11-26'],
  ['по понеділках і середах о 10', 'FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=10;BYMINUTE=0 from 2026-11-30T10:00'],
  ['кожної пʼятниці', 'FREQ=WEEKLY;BYDAY=FR from 2026-11-27'],
  ['кожні два тижні', 'FREQ=WEEKLY;INTERVAL=2 from 2026-12-09'],
  ['раз на місяць', 'FREQ=MONTHLY from 2026-12-25'],
  ['по буднях', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-11-26'],
  ['щомісяця 15-го', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-12-15'],
  ['15 числа кожного місяця', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-12-15'],
  ['в останній день кожного місяця', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1 from 2026-11-30'],
  ['кожного другого вівторка місяця', 'FREQ=MONTHLY;BYDAY=2TU from 2026-12-08'],
  ['щороку 8 березня', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8 from 2027-03-08'],
  ['щокварталу', 'FREQ=MONTHLY;INTERVAL=3 from 2027-02-25'],
]

test.each(plans)('«%s» — %s', (said, meant) => expect(best(said)).toBe(meant))
test.each(repeats)('«%s» — %s', (said, meant) => expect(best(said)).toBe(meant))

describe('looking back', () => {
  test.each([
    ['в понеділок', '2026-11-23 day'],
    ['15 грудня', '2025-12-15 day'],
    ['вчора ввечері', '2026-11-24 day'],
  ])('«%s» — %s', (said, meant) => expect(best(said, { direction: 'back' })).toBe(meant))
})

describe('two languages in one sentence', () => {
  test.each([
    ['call Ivan в пʼятницю at 4pm', '2026-11-27T16:00 minute'],
    ['подзвонити Івану next п’ятницю', '2026-12-04 day'],
    ['meeting 15 грудня о 10', '2026-12-15T10:00 minute'],
  ])('"%s" is %s', (said, meant) => expect(best(said)).toBe(meant))
})

test.each([
  'вів переговори з Акме',
  'серед клієнтів',
  'травма',
  'добрий день',
  'Середа Олена дзвонила'.slice(7),
  '12 000 грн за 15 ліцензій',
])('«%s» — не час', (text) => expect(read(text)).toEqual([]))
