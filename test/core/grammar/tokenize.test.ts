import { describe, expect, test } from 'vitest'
import { isWhole, tokenize } from '../../../core/grammar/tokenize.ts'

const words = (text: string) => tokenize(text).tokens.map((token) => token.text)

describe('tokenize', () => {
  test('keeps words with inner apostrophes and hyphens whole', () => {
    expect(words("Ivan's зв’язок, Івано-Франківськ")).toEqual(["Ivan's", 'зв’язок', ',', 'Івано-Франківськ'])
  })

  test('keeps dates, times and amounts as numbers and gives what follows a number apart', () => {
    expect(words('15.12 о 9:30, €12,000 or 12k 15-го')).toEqual([
      '15.12',
      'о',
      '9:30',
      ',',
      '€',
      '12,000',
      'or',
      '12',
      'k',
      '15',
      '-',
      'го',
    ])
  })

  test('gives phones and addresses in pieces whose range covers them', () => {
    const { text, tokens } = tokenize('tel +380 67 123-45-67 ivan@acme.com')
    expect(text.slice(tokens[1]?.start, tokens[8]?.end)).toBe('+380 67 123-45-67')
  })

  test('folds words for comparison', () => {
    expect(tokenize('НАГАДАЙ Ёлка').tokens.map((token) => token.folded)).toEqual(['нагадай', 'елка'])
  })

  test.each(['', ' \n\t', '\u0000\u0007', '\u202E\u200F', '\uD83D', '\uDE00x', '👍🏽👨‍👩‍👧'])('survives %j', (text) => {
    const sentence = tokenize(text)
    for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  test('stops at a bound and says that something is left', () => {
    const long = tokenize('а '.repeat(50_000))
    expect(long.tokens).toHaveLength(400)
    expect(isWhole(long)).toBe(false)
    expect(isWhole(tokenize('Ivan called '))).toBe(true)
  })
})
