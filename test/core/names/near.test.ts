import fc from 'fast-check'
import { expect, it } from 'vitest'
import { oneSlipAway, slips, slipsAllowed } from '../../../core/names/near.ts'

it.each([
  ['petrenko', 'petrenko', 0],
  ['petrenko', 'petrneko', 1],
  ['petrenko', 'petrenk', 1],
  ['petrenko', 'petrrenko', 1],
  ['petrenko', 'pitrenko', 1],
  ['petrenko', 'pitrenka', 2],
  ['petrenko', 'bondar', 3],
])('counts from %s to %s as many slips as %i, no further than two', (a, b, count) => {
  expect(slips(a, b, 2)).toBe(count)
  expect(slips(b, a, 2)).toBe(count)
})

it('forgives short names nothing', () => {
  expect([4, 5, 8, 9].map(slipsAllowed)).toEqual([0, 1, 1, 2])
})

it('makes every key that is one slip after the first letter away, and none other', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abcdefgiklmnoprstuvz'), minLength: 2, maxLength: 8 })
  fc.assert(fc.property(key, (word) => oneSlipAway(word).every((other) => slips(word, other, 2) === 1)))
  fc.assert(fc.property(key, key, (a, b) => slips(a, b, 1) !== 1 || a[0] !== b[0] || oneSlipAway(a).includes(b)))
})
