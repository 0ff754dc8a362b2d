import { expect, it } from 'vitest'
import { inOneScale } from '../../../core/money/between.ts'
import type { Said } from '../../../core/slots/said.ts'

const money = (text: string, amount: string): Said => ({ kind: 'money', text, value: { amount, currency: 'EUR' } })

it.each([
  ['5', '5.00', '15k', '15000.00', '5000.00'],
  ['2,5', '2.50', '4 milijuna', '4000000.00', '2500000.00'],
  ['500', '500.00', '15k', '15000.00', '500.00'],
  ['5k', '5000.00', '15k', '15000.00', '5000.00'],
  ['50', '50.00', '150', '150.00', '50.00'],
])('from %s (%s) to %s (%s) begins at %s', (least, min, greatest, max, expected) => {
  const said = { 'where.minAmount': money(least, min), 'where.maxAmount': money(greatest, max) }
  expect(inOneScale(said)['where.minAmount']).toMatchObject({ value: { amount: expected } })
})
