import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPoints } from '../../../core/contact-points/read.ts'
import { wordsOf } from '../../../core/grammar/sentence.ts'
import { tokenize } from '../../../core/grammar/tokenize.ts'

const read = (text: string, country = 'UA'): string[] =>
  readPoints(tokenize(text), { country }).flatMap(({ said }) => (said.kind === 'items' ? said.values : []))

it.each([
  '+380 67 123 45 67',
  '+380671234567',
  '067 123-45-67',
  '(067) 123 45 67',
  '0671234567',
  '067.123.45.67',
  '67 123-45-67',
  '380671234567',
  '00380671234567',
  'тел.0671234567',
])('reads the phone "%s"', (text) => {
  expect(read(text)).toEqual(['+380671234567'])
})

it('reads Russian phones as Russians write them, wherever the workspace is', () => {
  expect(read('89031234455')).toEqual(['+79031234455'])
  expect(read('8 (903) 123-44-55', 'LT')).toEqual(['+79031234455'])
  expect(read('8 000 000 000')).toEqual([])
})

it('takes a plus by its word, though no plan knows the number, and no more than is a phone', () => {
  expect(read('+44 7700 900 230')).toEqual(['+447700900230'])
  expect(read('+380 67 123 45 67 5')).toEqual(['+380671234567'])
  expect(read('+5 12')).toEqual([])
})

it('takes a number in groups that begins with 0 and is long enough, though no plan knows it', () => {
  expect(read('07700 900111', 'GB')).toEqual(['+447700900111'])
  expect(read('07700 9001', 'GB')).toEqual([])
})

it('reads phones by the country of the workspace', () => {
  expect(read('202-555-0143', 'US')).toEqual(['+12025550143'])
  expect(read('8 612 34567', 'LT')).toEqual(['+37061234567'])
  expect(read('091 234 5678', 'HR')).toEqual(['+385912345678'])
  // As most people still write them, without a space.
  expect(read('861234567', 'LT')).toEqual(['+37061234567'])
  expect(read('861234567', 'UA')).toEqual([])
  expect(read('+370 612 34567', 'UA')).toEqual(['+37061234567'])
  expect(read('+370 612 34567', 'no country')).toEqual(['+37061234567'])
})

it.each([
  '12.05.2026',
  '2026-11-25 10:30',
  '01.02.2026',
  '12 000 000',
  '500 000 000',
  '671234567',
  '15 000 грн',
  '1234567',
  '+12',
  'іvan@acme.com',
  'ivan@acmе.com',
  'a@b',
  'ivan@',
  '@acme.com',
  '',
])('finds nothing in "%s"', (text) => {
  expect(read(text)).toEqual([])
})

it('takes no date in Zagreb for a phone', () => {
  expect(read('01.02.2026', 'HR')).toEqual([])
})

it('swallows neither times nor years nor amounts', () => {
  const spans = (text: string) => {
    const sentence = tokenize(text)
    return readPoints(sentence, { country: 'UA' }).map((span) => wordsOf(sentence, span))
  }
  expect(spans('call 067 123 45 67 5pm')).toEqual(['067 123 45 67'])
  expect(spans('067 123 45 67 2026')).toEqual(['067 123 45 67'])
  expect(spans('+380 67 123 45 67 12000 грн')).toEqual(['+380 67 123 45 67'])
})

it('reads several of a sentence, each by itself, e-mails in lower case', () => {
  expect(read('add Ivan, CTO, +1 202-555-0143 and 050 123 45 67, Ivan.P+crm@ACME.co.uk. www.Acme.com')).toEqual([
    '+12025550143',
    '+380501234567',
    'ivan.p+crm@acme.co.uk',
    'https://www.acme.com',
  ])
})

it('reads web addresses', () => {
  expect(read('https://acme.com/x?y=1.')).toEqual(['https://acme.com/x?y=1'])
})

it('never throws, and gives values that the commands take', () => {
  const words = fc.constantFrom(
    '+',
    '380',
    '67',
    '123',
    '45',
    '0',
    '(',
    ')',
    '-',
    '.',
    '@',
    'acme',
    'com',
    'http://',
    'www.',
    '12.05.2026',
    ' ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('UA', 'US', 'LT', 'XX', ''), (said, country) =>
      read(said, country).every((value) => /^\+\d{5,15}$|^[^\s@]+@[^\s@]+$|^https?:\/\//.test(value)),
    ),
  )
})

it('reads a long hostile text in no time to speak of', () => {
  for (const text of ['0 '.repeat(50_000), `${'a'.repeat(50_000)}@`, 'a.'.repeat(50_000), '+0-('.repeat(20_000)]) {
    expect(read(text)).toEqual([])
  }
})

it('reads a number that is none of the country by that of the language spoken', () => {
  const abroad = (text: string, spokenIn?: string) =>
    readPoints(tokenize(text), { country: 'UA', spokenIn }).flatMap(({ said }) =>
      said.kind === 'items' ? said.values : [],
    )
  expect(abroad('upiši Anu, 098 441 220', 'HR')).toEqual(['+38598441220'])
  expect(abroad('upiši Anu, 098 441 220')).toEqual([])
  expect(abroad('upiši Anu, 067 123 45 67', 'HR')).toEqual(['+380671234567'])
  expect(abroad('platili su 98 441 220', 'HR')).toEqual([])
})
