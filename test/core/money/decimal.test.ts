import { expect, test } from 'vitest'
import { decimal, difference, written } from '../../../core/money/decimal.ts'

test('numbers with places are taken from one another without rounding, also below zero', () => {
  const less = (a: string, b: string): string => written(difference(decimal(a), decimal(b)))
  expect(less('12', '11.50')).toBe('0.5')
  expect(less('11.50', '12')).toBe('-0.5')
  expect(less('-0.25', '-10')).toBe('9.75')
  expect(less('3', '3.00')).toBe('0')
})
