import { describe, expect, it } from 'vitest'
import { answersTo, unitsOf } from '../../../core/knowledge/match.ts'
import { across, shops } from './questions.ts'

const entriesOf = (language: string, answers: readonly (readonly [string, string])[]) =>
  answers.map(([question, answer]) => ({ question, answer, language, words: unitsOf(question) }))

describe('what the company has answered before', () => {
  for (const { language, answers, asked } of shops)
    it(`is found by those who ask about it in ${language}, however they do, and by nobody else`, () => {
      const entries = entriesOf(language, answers)
      const found = asked.map(([text]) => {
        const [best] = answersTo(text, entries, language)
        return [text, best ? entries.indexOf(best.entry) : null]
      })
      expect(found).toEqual(asked.map(([text, answer]) => [text, answer]))
    })

  it('is found in another language, where it is there in that alone', () => {
    const found = across.map(([text, from, of]) => {
      const entries = entriesOf(of, shops.find(({ language }) => language === of)?.answers ?? [])
      const [best] = answersTo(text, entries, from)
      return [text, from, of, best ? entries.indexOf(best.entry) : null]
    })
    expect(found).toEqual(across)
  })

  it("comes in the asker's own language before another", () => {
    const entries = [...entriesOf('en', [['delivery', 'Three days.']]), ...entriesOf('uk', [['доставка', 'Три дні.']])]
    expect(answersTo('скільки йде доставка', entries, 'uk')[0]?.entry.answer).toBe('Три дні.')
    expect(answersTo('how long is delivery', entries, 'en')[0]?.entry.answer).toBe('Three days.')
  })
})
