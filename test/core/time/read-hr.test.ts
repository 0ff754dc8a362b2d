import { describe, expect, test } from 'vitest'
import { time as hr } from '../../../core/languages/hr/time.ts'
import type { TimeContext } from '../../../core/time/read.ts'
import { all, best as bestOf, read as readIn } from './reader.ts'

const tables = [hr, ...all.filter((table) => table !== hr)]
const best = (text: string, context: Partial<TimeContext> = {}) => bestOf(text, { tables, ...context })
const read = (text: string) => readIn(text, { tables })

const plans: readonly (readonly [said: string, meant: string])[] = [
  ['sutra u isto vrijeme', '2026-11-26T10:30 minute'],
  ['kroz dva-tri dana', '2026-11-27 day'],
  ['za dan-dva', '2026-11-26 day'],
  ['do Uskrsa', '2027-03-28 day'],
  ['u 48. tjednu', '2026-11-23 week'],
  ['ostatak tjedna', '2026-11-25T10:30..2026-11-30'],
  ['u petak odmah ujutro', '2026-11-27T09:00 minute'],
  ['prodaja po mjesecima', 'none'],
  ['javim se do vas', 'none'],
  ['prekosut', '2026-11-27 day'],
  ['cijeli siječanj', '2027-01-01 month'],
  ['cijelu godinu', '2026-01-01..2027-01-01'],
  ['ljeti', '2027-06-01 month'],
  ['do proljeća', '2027-03-01 month'],
  ['iduće jeseni', '2027-09-01 month'],
  ['krajem ljeta', '2027-08-31 day'],
  ['u prvoj polovici prosinca', '2026-12-01 day'],
  ['u šesnaest trideset', '2026-11-25T16:30 minute'],
  ['sutra u 11 s Anom', '2026-11-26T11:00 minute'],
  ['od devet do pet', '2026-11-26T09:00..2026-11-26T17:00'],
  ['u sridu prije ručka', '2026-12-02T09:00 minute'],
  ['krajem miseca', '2026-11-30 day'],
  ['danas', '2026-11-25 day'],
  ['prekosutra', '2026-11-27 day'],
  ['prekosutra ujutro', '2026-11-27T09:00 minute'],
  ['u petak', '2026-11-27 day'],
  ['do petka', '2026-11-27 day'],
  ['za petak', '2026-11-27 day'],
  ['u cetvrtak', '2026-11-26 day'],
  ['sljedeći utorak', '2026-12-01 day'],
  ['nadolazeći petak', '2026-11-27 day'],
  ['slijedeci utorak', '2026-12-01 day'],
  ['u petak sljedeći tjedan', '2026-12-04 day'],
  ['idući tjedan u petak', '2026-12-04 day'],
  ['za 3 dana', '2026-11-28 day'],
  ['za tjedan dana', '2026-12-02 day'],
  ['za mjesec dana', '2026-12-25 day'],
  ['za dva tjedna', '2026-12-09 day'],
  ['za pola godine', '2027-05-25 day'],
  ['za sat', '2026-11-25T11:30 minute'],
  ['za jedan sat', '2026-11-25T11:30 minute'],
  ['za sat i pol', '2026-11-25T12:00 minute'],
  ['za pola sata', '2026-11-25T11:00 minute'],
  ['za dva i pol sata', '2026-11-25T13:00 minute'],
  ['za petnaestak minuta', '2026-11-25T10:45 minute'],
  ['za dvadeset i pet minuta', '2026-11-25T10:55 minute'],
  ['prije tjedan dana', '2026-11-18 day'],
  ['tjedan dana prije Božića', '2026-12-18 day'],
  ['za 3 radna dana', '2026-11-30 day'],
  ['za vikend', '2026-11-28 day'],
  ['u 15h', '2026-11-25T15:00 minute'],
  ['sutra u 9', '2026-11-26T09:00 minute'],
  ['sutra u 3', '2026-11-26T15:00 minute'],
  ['sutra u devet', '2026-11-26T09:00 minute'],
  ['u pet', '2026-11-25T17:00 minute'],
  ['u pet popodne', '2026-11-25T17:00 minute'],
  ['u 1 sat', '2026-11-25T13:00 minute'],
  ['sutra u pola devet', '2026-11-26T08:30 minute'],
  ['u tri i pol', '2026-11-25T15:30 minute'],
  ['petnaest do pet', '2026-11-25T16:45 minute'],
  ['15 do 5', '2026-11-25T16:45 minute'],
  ['sutra u 10 do 9', '2026-11-26T08:50 minute'],
  ['u frtalj do pet', '2026-11-25T16:45 minute'],
  ['u pet i petnaest', '2026-11-25T17:15 minute'],
  ['sutra u 9 i 30', '2026-11-26T09:30 minute'],
  ['u 15.30', '2026-11-25T15:30 minute'],
  ['nakon 17h', '2026-11-25T17:00 minute'],
  ['oko 3', '2026-11-25T15:00 minute'],
  ['večeras u 8', '2026-11-25T20:00 minute'],
  ['sutra popodne', '2026-11-26T14:00 minute'],
  ['sutra poslije ručka', '2026-11-26T14:00 minute'],
  ['u podne', '2026-11-25T12:00 minute'],
  ['do kraja dana', '2026-11-25T18:00 minute'],
  ['15.12.', '2026-12-15 day'],
  ['27. 11. 2026.', '2026-11-27 day'],
  ['27.11.2026. u 9', '2026-11-27T09:00 minute'],
  ['15. 12. u 9', '2026-12-15T09:00 minute'],
  ['15. prosinca', '2026-12-15 day'],
  ['petnaestog prosinca', '2026-12-15 day'],
  ['dvadeset i petog prosinca 2027.', '2027-12-25 day'],
  ['15. dvanaestog mjeseca', '2026-12-15 day'],
  ['u 3. mjesecu', '2027-03-01 month'],
  ['15. januara', '2027-01-15 day'],
  ['do 15.', '2026-12-15 day'],
  ['4. u mjesecu', '2026-12-04 day'],
  ['petak, 27. studenoga u 9:00', '2026-11-27T09:00 minute'],
  ['pet 27.11. u 9', '2026-11-27T09:00 minute'],
  ['sljedeći tjedan', '2026-11-30 week'],
  ['u ožujku', '2027-03-01 month'],
  ['ovaj kvartal', '2026-10-01 quarter'],
  ['2. kvartal 2027.', '2027-04-01 quarter'],
  ['prvo polugodište', '2027-01-01 month'],
  ['do kraja tjedna', '2026-11-27 day'],
  ['krajem ožujka', '2027-03-31 day'],
  ['početkom sljedećeg mjeseca', '2026-12-01 day'],
  ['sredinom prosinca', '2026-12-15 day'],
  ['od 5. do 9. prosinca', '2026-12-05..2026-12-10'],
  ['sutra od 9 do 11 ujutro', '2026-11-26T09:00..2026-11-26T11:00'],
  ['od pet do sedam', '2026-11-25T17:00..2026-11-25T19:00'],
  ['zadnjih 30 dana', '2026-10-26..2026-11-25T10:30'],
  ['od ponedjeljka', '2026-11-23..2026-11-25T10:30'],
  ['u ponedjljak', '2026-11-30 day'],
]

const repeats: readonly (readonly [said: string, meant: string])[] = [
  ['svaki dan osim vikenda u 16:45', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=16;BYMINUTE=45 from 2026-11-25T16:45'],
  ['svaki ponedjeljak u 9', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0 from 2026-11-30T09:00'],
  ['ponedjeljkom i četvrtkom u 9h', 'FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0 from 2026-11-26T09:00'],
  ['svake srijede', 'FREQ=WEEKLY;BYDAY=WE from 2026-12-02'],
  ['svaki drugi četvrtak', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH from 2026-11-26'],
  ['svaka dva tjedna', 'FREQ=WEEKLY;INTERVAL=2 from 2026-12-09'],
  ['svaki sat', 'FREQ=HOURLY from 2026-11-25T11:30'],
  ['svaki radni dan', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-11-26'],
  ['svako jutro', 'FREQ=DAILY;BYHOUR=9;BYMINUTE=0 from 2026-11-26T09:00'],
  ['jednom u kvartalu', 'FREQ=MONTHLY;INTERVAL=3 from 2027-02-25'],
  ['jednom mjesečno', 'FREQ=MONTHLY from 2026-12-25'],
  ['svakog 15. u mjesecu', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-12-15'],
  ['svaki drugi utorak u mjesecu', 'FREQ=MONTHLY;BYDAY=2TU from 2026-12-08'],
  ['zadnji dan svakog mjeseca', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1 from 2026-11-30'],
  ['svake godine 8. ožujka', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8 from 2027-03-08'],
]

test.each(plans)('„%s” je %s', (said, meant) => expect(best(said)).toBe(meant))
test.each(repeats)('„%s” je %s', (said, meant) => expect(best(said)).toBe(meant))

describe('looking back', () => {
  test.each([
    ['u ponedjeljak', '2026-11-23 day'],
    ['15. prosinca', '2025-12-15 day'],
    ['jučer navečer', '2026-11-24 day'],
  ])('„%s” je %s', (said, meant) => expect(best(said, { direction: 'back' })).toBe(meant))
})

describe('a word of two languages is read in each', () => {
  test.each([
    ['call Ivan u petak at 4pm', '2026-11-27T16:00 minute'],
    ['every other sat', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA from 2026-11-28'],
    ['lunch at 1 sat', '2026-11-28T13:00 minute'],
  ])('"%s" is %s', (said, meant) => expect(best(said)).toBe(meant))
})

test('the dot of a number that ends a sentence makes no date of it', () => {
  expect(best('nazovi Anu u 15.')).toBe('2026-11-25T15:00 minute')
  expect(read('prodali smo 15.')).toEqual([])
  expect(read('we need 20.')).toEqual([])
})

test.each([
  'nazovi Martu',
  'nazovi Božića',
  'zove Maja',
  'student je zvao',
  'sat prije sastanka',
  '15 minuta prije poziva',
  'kada polazi U6',
])('„%s” nije vrijeme', (text) => expect(read(text)).toEqual([]))
