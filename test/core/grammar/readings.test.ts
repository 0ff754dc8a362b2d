import { describe, expect, test } from 'vitest'
import { commands } from '../../../core/commands/index.ts'
import { grammarOf } from '../../../core/grammar/grammar.ts'
import { readSentence } from '../../../core/grammar/readings.ts'
import { noSpans, type Span } from '../../../core/grammar/spans.ts'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import { languages } from '../../../core/languages/index.ts'
import type { NameSpan } from '../../../core/names/hits.ts'
import type { NameKind } from '../../../core/slots/said.ts'

const grammars = Object.values(languages).map((language) => grammarOf(language, commands))
const records: Readonly<Record<string, NameKind>> = {
  ivan: 'contact',
  acme: 'company',
  petro: 'member',
  negotiation: 'stage',
}

/** Reads with the names above; "friday" and "monday" are times. */
function read(text: string) {
  const sentence = tokenize(text)
  const names = sentence.tokens.flatMap((token, from): NameSpan[] => {
    const kind = records[token.folded]
    return kind ? [{ from, to: from + 1, hits: [{ kind, id: token.folded, name: token.folded, score: 1 }] }] : []
  })
  const pure = sentence.tokens.flatMap((token, from): Span[] => {
    const day = ['friday', 'monday'].indexOf(token.folded)
    const at = `2026-11-${27 + 3 * day}T00:00:00+02:00`
    return day < 0
      ? []
      : [{ from, to: from + 1, said: { kind: 'when', text: token.text, value: { at, grain: 'day' } } }]
  })
  const spans = { ...noSpans, pure, past: pure, names }
  return readSentence(sentence, spans, grammars, 'Europe/Kyiv')
}

const best = (text: string) => read(text)[0]

describe('readSentence', () => {
  test('keeps other readings beside the best one, best first', () => {
    const readings = read('move Acme to negotiation')
    expect(readings[0]).toMatchObject({ sure: true, calls: [{ command: 'deal.move' }] })
    const scores = readings.map((reading) => reading.score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(readings.filter((reading) => reading.sure)).toHaveLength(1)
  })

  test('means of the future the time until then, not the day on which it ends', () => {
    const sentence = tokenize('forecast december')
    const value = { from: '2026-11-25T10:30:00+02:00', to: '2027-01-01T00:00:00+02:00' }
    const place = { from: 1, to: 2 }
    const day: Span = {
      ...place,
      said: { kind: 'when', text: 'december', value: { at: '2026-12-31T00:00:00+02:00', grain: 'day' } },
    }
    const until: Span = { ...place, said: { kind: 'period', text: 'december', value } }
    const over = { from: '2025-12-01T00:00:00+02:00', to: '2026-01-01T00:00:00+02:00' }
    const past: Span = { ...place, said: { kind: 'period', text: 'december', value: over } }
    const [found] = readSentence(sentence, { ...noSpans, pure: [day, until], past: [past] }, grammars, 'Europe/Kyiv')
    expect(found?.calls[0]?.said.period).toMatchObject({ ahead: value })
  })

  test('takes the words without the time as what to be reminded of, on both sides of it', () => {
    expect(best('remind me to call Ivan friday about the contract')?.calls[0]?.said).toMatchObject({
      about: { text: 'call Ivan about the contract' },
      at: { text: 'friday' },
      subject: { text: 'Ivan' },
    })
  })

  test('is not sure which of two times was meant, and takes the first for the time', () => {
    expect(best('remind me to prepare for friday with Acme monday')?.sure).toBe(false)
    expect(best('remind me friday to prepare the report for monday')).toMatchObject({
      sure: false,
      calls: [{ said: { at: { text: 'friday' }, about: { text: 'prepare the report for monday' } } }],
    })
  })

  test('passes over polite words and punctuation, and keeps them inside a text', () => {
    expect(best('Hey, could you please move Acme to negotiation!!')?.sure).toBe(true)
    expect(best('remind me friday to say “please, Ivan” (twice)')?.calls[0]?.said.about).toMatchObject({
      text: 'say “please, Ivan” (twice)',
    })
  })

  test('does not lose a second command', () => {
    expect(best('remind me to call Ivan friday and move Acme to negotiation')?.sure).toBe(false)
    expect(best('remind me to move Acme to negotiation friday')?.sure).toBe(true)
  })

  test('is not sure of a write about what it does not know', () => {
    expect(best('move Zorblax to negotiation')).toMatchObject({
      sure: false,
      calls: [{ said: { deal: { kind: 'name', text: 'Zorblax', hits: [] } } }],
    })
  })

  test('shows two fields of the same person', () => {
    const both = {
      sure: true,
      calls: ['phone', 'email'].map((value) => ({ said: { contact: { text: 'Ivan' }, field: { value } } })),
    }
    expect(best('daj mi Ivan broj i mail')).toMatchObject(both)
    expect(best('daj mi Ivan broj i telefon')?.calls).toHaveLength(1)
  })

  test('takes a word for a pronoun only before a verb at the beginning of a text', () => {
    const subjectOf = (text: string) => best(text)?.calls[0]?.said['subject']?.text
    expect(subjectOf('podsjeti me friday da je nazovem')).toBe('je')
    expect(subjectOf('podsjeti me friday da je rok')).toBeUndefined()
  })

  test('reads nothing in what is too long', () => {
    expect(read(`note: ${'word '.repeat(1000)}`)).toEqual([])
  })

  const hostile = [
    'remind me to '.repeat(130),
    'friday '.repeat(399),
    'acme to negotiation '.repeat(133),
    'add ivan, '.repeat(130),
    'add contact ivan director at acme, director, at acme '.repeat(44),
    `log call with ivan: ${'and then, '.repeat(120)}`,
    `remind me to ${'(('.repeat(190)}`,
    'нагадай мені будь ласка '.repeat(99),
  ]
  // What would blow up does not end within the runner's own limit.
  test.each(hostile)('comes to an end with %.40s…', (text) => {
    expect(read(text).length).toBeLessThanOrEqual(6)
  })
})
