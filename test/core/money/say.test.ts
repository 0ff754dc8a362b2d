import { expect, it } from 'vitest'
import { sayMoney } from '../../../core/money/say.ts'

/** Money with plain spaces: which of the narrow and non-breaking ones stands there is the runtime's business. */
const say = (amount: string, currency: string, locale: string): string =>
  sayMoney({ amount, currency }, locale).replace(/\s/gu, ' ')

it.each([
  ['12000.00', 'EUR', 'en', '€12,000'],
  ['12000.5', 'EUR', 'en', '€12,000.50'],
  ['12000', 'EUR', 'uk', '12 000 €'],
  ['15000', 'UAH', 'uk', '15 000 ₴'],
  ['1234.56', 'UAH', 'uk', '1 234,56 ₴'],
  ['12000', 'EUR', 'lt', '12 000 €'],
  ['1234.5', 'EUR', 'lt', '1 234,50 €'],
  ['12000', 'EUR', 'hr', '12.000 €'],
  ['1234.5', 'EUR', 'hr', '1.234,50 €'],
  ['3', 'USD', 'en', '$3'],
  ['-3', 'USD', 'en', '-$3'],
  ['123456789012345678.91', 'EUR', 'en', '€123,456,789,012,345,678.91'],
])('says %s %s in %s as %s', (amount, currency, locale, said) => {
  expect(say(amount, currency, locale)).toBe(said)
})

it('gives back what is no money', () => {
  expect(say('many', 'EUR', 'en')).toBe('many EUR')
  expect(say('5', '???', 'en')).toBe('5 ???')
})
