import { expect, test } from 'vitest'
import { hasWords } from '../../../core/names/words-of.ts'

const small = ['about', 'the', 'one', 'ones', 'issue', 'with']

test('a text has words in whatever form, without those that say nothing', () => {
  expect(hasWords('the missing charging cable one', small)?.('charging cable is missing from the box')).toBe(true)
  expect(hasWords("the wrong ribbon one's", small)?.('wrong ribbon size delivered')).toBe(true)
  expect(hasWords('the printer issue', small)?.('charging cable is missing from the box')).toBe(false)
})

test('one word may be written as two', () => {
  expect(hasWords('the login issue', small)?.('cannot log in since the update')).toBe(true)
})

test('what has no word of its own means nothing', () => {
  expect(hasWords('the one with the issue', small)).toBeUndefined()
})
