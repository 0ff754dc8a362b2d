import { describe, expect, test } from 'vitest'
import { time as en } from '../../../core/languages/en/time.ts'
import { time as lt } from '../../../core/languages/lt/time.ts'
import { time as uk } from '../../../core/languages/uk/time.ts'
import type { TimeContext } from '../../../core/time/read.ts'
import { best as bestOf, read as readIn, short } from './reader.ts'

const tables = [lt, en, uk]
const best = (text: string, context: Partial<TimeContext> = {}) => bestOf(text, { tables, ...context })
const read = (text: string) => readIn(text, { tables })

const plans: readonly (readonly [said: string, meant: string])[] = [
  ['vasarą', '2027-06-01 month'],
  ['iki pavasario', '2027-03-01 month'],
  ['kitą rudenį', '2027-09-01 month'],
  ['vasaros pabaigoje', '2027-08-31 day'],
  ['antroje gruodžio pusėje', '2026-12-16 day'],
  ['šiandien', '2026-11-25 day'],
  ['rytoj', '2026-11-26 day'],
  ['poryt', '2026-11-27 day'],
  ['poryt ryte', '2026-11-27T09:00 minute'],
  ['užvakar', '2026-11-23 day'],
  ['penktadienį', '2026-11-27 day'],
  ['iki penktadienio', '2026-11-27 day'],
  ['šį penktadienį', '2026-11-27 day'],
  ['kitą antradienį', '2026-12-01 day'],
  ['kitos savaitės penktadienį', '2026-12-04 day'],
  ['kitą savaitę penktadienį', '2026-12-04 day'],
  ['penktadienį kitą savaitę', '2026-12-04 day'],
  ['praėjusį pirmadienį', '2026-11-23 day'],
  ['po 3 dienų', '2026-11-28 day'],
  ['po dviejų dienų', '2026-11-27 day'],
  ['po savaitės', '2026-12-02 day'],
  ['už savaitės', '2026-12-02 day'],
  ['už dviejų savaičių', '2026-12-09 day'],
  ['po poros dienų', '2026-11-27 day'],
  ['po mėnesio', '2026-12-25 day'],
  ['po valandos', '2026-11-25T11:30 minute'],
  ['po pusvalandžio', '2026-11-25T11:00 minute'],
  ['po pusantros valandos', '2026-11-25T12:00 minute'],
  ['po dvidešimt penkių minučių', '2026-11-25T10:55 minute'],
  ['po 2 val.', '2026-11-25T12:30 minute'],
  ['po 2 valandų', '2026-11-25T12:30 minute'],
  ['prieš savaitę', '2026-11-18 day'],
  ['prieš dvi dienas', '2026-11-23 day'],
  ['prieš 1 val.', '2026-11-25T09:30 minute'],
  ['savaitę prieš Kalėdas', '2026-12-18 day'],
  ['likus savaitei iki Kalėdų', '2026-12-18 day'],
  ['po 3 darbo dienų', '2026-11-30 day'],
  ['15 val.', '2026-11-25T15:00 minute'],
  ['rytoj 9 val.', '2026-11-26T09:00 minute'],
  ['rytoj 9 val. ryto', '2026-11-26T09:00 minute'],
  ['rytoj 9.30 val.', '2026-11-26T09:30 minute'],
  ['rytoj 9.30', '2026-11-26T09:30 minute'],
  ['rytoj 9val', '2026-11-26T09:00 minute'],
  ['penktadienį 15 val.', '2026-11-27T15:00 minute'],
  ['penktadienį 15:00', '2026-11-27T15:00 minute'],
  ['rytoj 15 val. 30 min.', '2026-11-26T15:30 minute'],
  ['trečią valandą', '2026-11-25T15:00 minute'],
  ['rytoj trečią valandą', '2026-11-26T15:00 minute'],
  ['rytoj devintą', '2026-11-26T09:00 minute'],
  ['penktadienį antrą', '2026-11-27T14:00 minute'],
  ['rytoj pusę penkių', '2026-11-26T16:30 minute'],
  ['rytoj pusę devynių', '2026-11-26T08:30 minute'],
  ['rytoj be penkiolikos penkios', '2026-11-26T16:45 minute'],
  ['rytoj be ketvirčio dešimt', '2026-11-26T09:45 minute'],
  ['rytoj penkiolika po penkių', '2026-11-26T17:15 minute'],
  ['8:30', '2026-11-26T08:30 minute'],
  ['7 vakaro', '2026-11-25T19:00 minute'],
  ['septintą vakaro', '2026-11-25T19:00 minute'],
  ['penktai vakaro', '2026-11-25T17:00 minute'],
  ['rytoj 2 val. dienos', '2026-11-26T14:00 minute'],
  ['rytoj 2 nakties', '2026-11-26T02:00 minute'],
  ['rytoj ryte', '2026-11-26T09:00 minute'],
  ['šįvakar', '2026-11-25T18:00 minute'],
  ['šį vakarą', '2026-11-25T18:00 minute'],
  ['po pietų', '2026-11-25T14:00 minute'],
  ['per pietus', '2026-11-25T12:00 minute'],
  ['rytoj vakare 7 val.', '2026-11-26T19:00 minute'],
  ['iki dienos pabaigos', '2026-11-25T18:00 minute'],
  ['vidurnaktį', '2026-11-26 minute'],
  ['15.12', '2026-12-15 day'],
  ['gruodžio 15', '2026-12-15 day'],
  ['gruodžio 15 d.', '2026-12-15 day'],
  ['gruodžio 15-ąją', '2026-12-15 day'],
  ['gruodžio penkioliktą', '2026-12-15 day'],
  ['gruodžio dvidešimt penktą', '2026-12-25 day'],
  ['gruodžio dvidešimt penktąją dieną', '2026-12-25 day'],
  ['gruodžio mėn. 15 d.', '2026-12-15 day'],
  ['2027 m. gruodžio 15 d.', '2027-12-15 day'],
  ['2027 metų gruodžio penkioliktąją', '2027-12-15 day'],
  ['2026-12-15', '2026-12-15 day'],
  ['2026-12-15 10:00', '2026-12-15T10:00 minute'],
  ['15 d.', '2026-12-15 day'],
  ['15-ą', '2026-12-15 day'],
  ['iki 15 dienos', '2026-12-15 day'],
  ['kito mėnesio 5 d.', '2026-12-05 day'],
  ['kito mėnesio penktą dieną', '2026-12-05 day'],
  ['antradienį, gruodžio 15 d., 10 val.', '2026-12-15T10:00 minute'],
  ['kitą savaitę', '2026-11-30 week'],
  ['kovą', '2027-03-01 month'],
  ['kovo mėnesį', '2027-03-01 month'],
  ['kitų metų kovą', '2027-03-01 month'],
  ['šį ketvirtį', '2026-10-01 quarter'],
  ['I ketvirtis', '2027-01-01 quarter'],
  ['II ketvirtį', '2027-04-01 quarter'],
  ['2027 m. II ketvirtis', '2027-04-01 quarter'],
  ['pirmas ketvirtis', '2027-01-01 quarter'],
  ['pirmas pusmetis', '2027-01-01 month'],
  ['pirmoje metų pusėje', '2027-01-01 month'],
  ['mėnesio gale', '2026-11-30 day'],
  ['iki savaitės pabaigos', '2026-11-27 day'],
  ['kovo pabaigoje', '2027-03-31 day'],
  ['iki metų galo', '2026-12-31 day'],
  ['ketvirčio pabaigoje', '2026-12-31 day'],
  ['kitų metų pradžioje', '2027-01-01 day'],
  ['mėnesio pradžioje', '2026-12-01 day'],
  ['gruodžio viduryje', '2026-12-15 day'],
  ['paskutinį gruodžio penktadienį', '2026-12-25 day'],
  ['pirmą kito mėnesio pirmadienį', '2026-12-07 day'],
  ['paskutinę mėnesio dieną', '2026-11-30 day'],
  ['paskutinę mėnesio darbo dieną', '2026-11-30 day'],
  ['nuo gruodžio 5 iki 9 d.', '2026-12-05..2026-12-10'],
  ['gruodžio 5-9 d.', '2026-12-05..2026-12-10'],
  ['rytoj nuo 10 iki 12', '2026-11-26T10:00..2026-11-26T12:00'],
  ['rytoj 10-12 val.', '2026-11-26T10:00..2026-11-26T12:00'],
  ['per pastarąsias 30 dienų', '2026-10-26..2026-11-25T10:30'],
  ['nuo pirmadienio', '2026-11-23..2026-11-25T10:30'],
  ['ryt', '2026-11-26 day'],
  ['penktadieni', '2026-11-27 day'],
  ['treciadieni 10 val', '2026-12-02T10:00 minute'],
  ['penktadenį', '2026-11-27 day'],
  ['rytoj apie pietus', '2026-11-26T12:00 minute'],
  ['šią popietę', '2026-11-25T14:00 minute'],
]

const repeats: readonly (readonly [said: string, meant: string])[] = [
  ['kas pirmadienį 9 val.', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0 from 2026-11-30T09:00'],
  ['kiekvieną pirmadienį devintą valandą', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0 from 2026-11-30T09:00'],
  ['kiekvieną antradienį ir ketvirtadienį', 'FREQ=WEEKLY;BYDAY=TU,TH from 2026-11-26'],
  ['pirmadieniais ir trečiadieniais 10 val.', 'FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=10;BYMINUTE=0 from 2026-11-30T10:00'],
  ['penktadieniais', 'FREQ=WEEKLY;BYDAY=FR from 2026-11-27'],
  ['kas dvi savaites', 'FREQ=WEEKLY;INTERVAL=2 from 2026-12-09'],
  ['kas antrą savaitę', 'FREQ=WEEKLY;INTERVAL=2 from 2026-12-09'],
  ['kas antrą ketvirtadienį', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH from 2026-11-26'],
  ['kartą per mėnesį', 'FREQ=MONTHLY from 2026-12-25'],
  ['kartą per ketvirtį', 'FREQ=MONTHLY;INTERVAL=3 from 2027-02-25'],
  ['kartą per dvi savaites', 'FREQ=WEEKLY;INTERVAL=2 from 2026-12-09'],
  ['kiekvieną darbo dieną', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR from 2026-11-26'],
  ['darbo dienomis 9:00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9;BYMINUTE=0 from 2026-11-26T09:00'],
  ['kas mėnesį 15 d.', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-12-15'],
  ['kiekvieno mėnesio 15 d.', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-12-15'],
  ['kiekvieno mėnesio penkioliktą dieną', 'FREQ=MONTHLY;BYMONTHDAY=15 from 2026-12-15'],
  ['paskutinę kiekvieno mėnesio dieną', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1 from 2026-11-30'],
  ['kiekvieno mėnesio gale', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1 from 2026-11-30'],
  ['kiekvieną paskutinį mėnesio penktadienį', 'FREQ=MONTHLY;BYDAY=-1FR from 2026-11-27'],
  ['kiekvieno mėnesio antrą antradienį', 'FREQ=MONTHLY;BYDAY=2TU from 2026-12-08'],
  ['kasmet kovo 8 d.', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8 from 2027-03-08'],
  ['kas ketvirtį', 'FREQ=MONTHLY;INTERVAL=3 from 2027-02-25'],
  ['kasdien 18 val.', 'FREQ=DAILY;BYHOUR=18;BYMINUTE=0 from 2026-11-25T18:00'],
  ['kas rytą', 'FREQ=DAILY;BYHOUR=9;BYMINUTE=0 from 2026-11-26T09:00'],
]

test('a month may be called one', () => {
  expect(read('gruodžio mėnesį').at(0)?.said.text).toBe('gruodžio mėnesį')
})

test.each(plans)('„%s“ – %s', (said, meant) => expect(best(said)).toBe(meant))
test.each(repeats)('„%s“ – %s', (said, meant) => expect(best(said)).toBe(meant))

describe('looking back', () => {
  test.each([
    ['pirmadienį', '2026-11-23 day'],
    ['gruodžio 15', '2025-12-15 day'],
    ['vakar vakare', '2026-11-24 day'],
  ])('„%s“ – %s', (said, meant) => expect(best(said, { direction: 'back' })).toBe(meant))
})

describe('a length before or after an event is no time', () => {
  test.each([
    'priminti savaitę prieš Tomo gimtadienį nupirkti dovaną',
    'valandą prieš susitikimą',
    '10 minučių iki skambučio',
    'dieną prieš pristatymą',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

describe('two languages in one sentence', () => {
  test.each([
    ['call Tomas penktadienį at 4pm', '2026-11-27T16:00 minute'],
    ['meeting gruodžio 15 d. 10:00', '2026-12-15T10:00 minute'],
    ['paskambinti Rasai next Friday', '2026-12-04 day'],
  ])('„%s“ – %s', (said, meant) => expect(best(said)).toBe(meant))
})

test.each([
  'laba diena',
  'vasaros pardavimai',
  'Saulius skambino',
  'vadovas liepia',
  'kaip sekasi',
  'pirmas skambutis',
  '12 000 EUR už 15 licencijų',
  'pasilik sau',
  'pirkėjas ir kt. žmonės',
  'už tris tūkstančius',
])('„%s“ nėra laikas', (text) => expect(read(text).map(({ said }) => short(said))).toEqual([]))
