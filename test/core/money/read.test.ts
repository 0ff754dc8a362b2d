import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import { money as english } from '../../../core/languages/en/money.ts'
import { money as croatian } from '../../../core/languages/hr/money.ts'
import { money as lithuanian } from '../../../core/languages/lt/money.ts'
import { money as russian } from '../../../core/languages/ru/money.ts'
import { money as ukrainian } from '../../../core/languages/uk/money.ts'
import { readMoney } from '../../../core/money/read.ts'

/** The amounts in a sentence, bare numbers in brackets. */
function read(text: string, currency = 'EUR'): string {
  return readMoney(tokenize(text), { tables: [english, ukrainian, russian, lithuanian, croatian], currency })
    .map(({ said }) =>
      said.kind === 'money'
        ? `${said.value.amount} ${said.value.currency}`
        : said.kind === 'number'
          ? `(${said.value})`
          : '',
    )
    .join(', ')
}

it.each([
  ['12k', '12000 EUR'],
  ['12к', '12000 EUR'],
  ['12.5k', '12500 EUR'],
  ['12k eur', '12000 EUR'],
  ['12 000 €', '12000 EUR'],
  ['€12,000.50', '12000.5 EUR'],
  ['1.234,56 EUR', '1234.56 EUR'],
  ['1,234.56 EUR', '1234.56 EUR'],
  ['1 234,56 EUR', '1234.56 EUR'],
  ['1\u00a0234\u202f567 грн.', '1234567 UAH'],
  ['1.234.567 грн', '1234567 UAH'],
  ['0,5 грн', '0.5 UAH'],
  ['15 000 грн', '15000 UAH'],
  ['15000грн', '15000 UAH'],
  ['15 тис. гривень', '15000 UAH'],
  ['15 тис. грн', '15000 UAH'],
  ['₴15 000', '15000 UAH'],
  ['1,5 млн', '1500000 EUR'],
  ['1.250 млн', '1250000 EUR'],
  ['$1.2m', '1200000 USD'],
  ['$10 USD', '10 USD'],
  ['US$ 3.14', '3.14 USD'],
  ['USD3.14', '3.14 USD'],
  ['C$5', '5 CAD'],
  ['EUR 20', '20 EUR'],
  ['TRY 5', '5 TRY'],
  ['two thousand euros', '2000 EUR'],
  ['two thousand five hundred and sixty dollars', '2560 USD'],
  ['forty-two pounds', '42 GBP'],
  ['half a million dollars', '500000 USD'],
  ['a million', '1000000 EUR'],
  ['a hundred euros', '100 EUR'],
  ['a dollar', '1 USD'],
  ['10 grand', '10000 EUR'],
  ['пів мільйона', '500000 EUR'],
  ['півмільйона гривень', '500000 UAH'],
  ['півтора мільйона гривень', '1500000 UAH'],
  ["дві тисячі п'ятсот гривень", '2500 UAH'],
  ['сто двадцять тисяч', '120000 EUR'],
  ['мільйон євро', '1000000 EUR'],
  ['2 млн 300 тис грн', '2300000 UAH'],
  ['two and a half million dollars', '2500000 USD'],
  ['два з половиною мільйони гривень', '2500000 UAH'],
  ['15 тысяч рублей', '15000 RUB'],
  ['15 тыс. руб.', '15000 RUB'],
  ['15 т.р.', '15000 RUB'],
  ['300 у.е.', '300 USD'],
  ['полмиллиона евро', '500000 EUR'],
  ['полтора миллиона', '1500000 EUR'],
  ['два с половиной миллиона рублей', '2500000 RUB'],
  ['2 с половиной тысячи долларов', '2500 USD'],
  ['двести пятьдесят тысяч гривен', '250000 UAH'],
  ['5 лямов', '5000000 EUR'],
  ['40 тыс. тенге', '40000 KZT'],
  ['500 рублей 50 копеек', '500.5 RUB'],
  ['20 dollars and 43 cents', '20.43 USD'],
  ['$20 and 43c', '20.43 USD'],
  ['20 гривень 50 копійок', '20.5 UAH'],
  ['ten pennies', '0.1 GBP'],
  ['12 000 eurų', '12000 EUR'],
  ['12 tūkst. eurų', '12000 EUR'],
  ['12 tukst eur', '12000 EUR'],
  ['1,5 mln. Eur', '1500000 EUR'],
  ['du tūkstančiai penki šimtai eurų', '2500 EUR'],
  ['dviejų tūkstančių dolerių', '2000 USD'],
  ['penkiolikos tūkstančių eurų', '15000 EUR'],
  ['pusantro tūkstančio eurų', '1500 EUR'],
  ['pusę milijono', '500000 EUR'],
  ['šimtas dvidešimt penki tūkstančiai', '125000 EUR'],
  ['du šimtai eurų', '200 EUR'],
  ['20 eurų 50 centų', '20.5 EUR'],
  ['5 štukos', '5000 EUR'],
  ['12.000 €', '12000 EUR'],
  ['12.000,50 eura', '12000.5 EUR'],
  ['dvije tisuće petsto eura', '2500 EUR'],
  ['dvije i pol tisuće eura', '2500 EUR'],
  ['2 i pol milijuna eura', '2500000 EUR'],
  ['milijun i pol', '1500000 EUR'],
  ['tisuću i pol eura', '1500 EUR'],
  ['dvadeset i pet tisuća eura', '25000 EUR'],
  ['dvjesto pedeset eura', '250 EUR'],
  ['5 soma', '5000 EUR'],
  ['10 eura i 50 centi', '10.5 EUR'],
  ['200 kn', '200 HRK'],
  ['EUR29,99', '29.99 EUR'],
])('reads "%s" as %s', (text, amount) => {
  expect(read(text)).toBe(amount)
})

it.each([
  ['new deal with Acme, 12k, closing end of March', '12000 EUR'],
  ['Акме підписали, 15 000 грн', '15000 UAH'],
  ['from 10 dollars to 20 dollars', '10 USD, 20 USD'],
  ['угода 200', '(200)'],
  ['15 штук по 300 евро', '(15), 300 EUR'],
  ['в 10 с Иваном', '(10)'],
  ['Acme is 15,000 now', '(15000)'],
])('finds in "%s" %s', (text, amount) => {
  expect(read(text)).toBe(amount)
})

it.each([
  'call at 10:30 on 12.05.2026',
  '15-го',
  '1st',
  '5 %',
  '007',
  'one of them',
  'try it',
  'exactly dollars',
  '',
  '10.000.00.0',
])('finds no amount in "%s"', (text) => {
  expect(read(text)).toBe('')
})

it('takes the dollar sign for the dollar of the workspace', () => {
  expect(read('$5', 'CAD')).toBe('5 CAD')
  expect(read('$5', 'UAH')).toBe('5 USD')
})

it('keeps amounts exact that no float holds', () => {
  expect(read('90071992547409.93 EUR')).toBe('90071992547409.93 EUR')
})

it('finds no amount that could not be kept', () => {
  expect(read('99999999999 млрд')).toBe('')
  expect(read('9'.repeat(40))).toBe('')
})

it('reads back every amount in each way to write it', () => {
  const amount = fc.tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 99 }))
  const ways = [',|.', '.|,', ' |,', '\u00a0|,', ' |.', '\u202f|.', '|,', '|.']
  fc.assert(
    fc.property(amount, fc.constantFrom(...ways), ([whole, cents], way) => {
      const [thousands = '', point = ''] = way.split('|')
      const groups = String(whole).replace(/\B(?=(\d{3})+$)/g, thousands)
      const fraction = String(cents).padStart(2, '0')
      const plain = `${whole}.${fraction}`.replace(/0$/, '')
      return read(`${groups}${point}${fraction} €`) === `${plain} EUR`
    }),
  )
})

it('never throws, and its spans lie in order within the sentence', () => {
  const words = fc.constantFrom(
    '12',
    '000',
    'k',
    '€',
    '$',
    '.',
    ',',
    'million',
    'і',
    'and',
    'пів',
    'тис',
    'грн',
    'a',
    'two',
    '1,5',
    'USD3',
    'cents',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(text, (said) => {
      const sentence = tokenize(said)
      let end = 0
      return readMoney(sentence, {
        tables: [english, ukrainian, russian, lithuanian, croatian],
        currency: 'EUR',
      }).every(({ from, to, said: { kind } }) => {
        const fine = from >= end && to > from && to <= sentence.tokens.length && (kind === 'money' || kind === 'number')
        end = to
        return fine
      })
    }),
  )
})
