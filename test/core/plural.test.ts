import { expect, test } from 'vitest'
import { plural } from '../../core/plural.ts'

test('English has two forms', () => {
  const forms = { one: 'deal', other: 'deals' }
  expect([0, 1, 2, 5, 21].map((count) => `${count} ${plural('en', count, forms)}`)).toEqual([
    '0 deals',
    '1 deal',
    '2 deals',
    '5 deals',
    '21 deals',
  ])
})

test('Ukrainian has three, and one more for fractions', () => {
  const forms = { one: 'угода', few: 'угоди', many: 'угод', other: 'угоди' }
  const said = [0, 1, 2, 4, 5, 11, 12, 21, 22, 25, 1.5].map((count) => plural('uk', count, forms))
  expect(said).toEqual(['угод', 'угода', 'угоди', 'угоди', 'угод', 'угод', 'угод', 'угода', 'угоди', 'угод', 'угоди'])
})

test('a form that is not given is taken from the nearest one', () => {
  expect(plural('uk', 5, { one: 'нагадування' })).toBe('нагадування')
})
