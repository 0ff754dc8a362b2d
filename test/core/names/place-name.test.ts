import { expect, test } from 'vitest'
import { languages } from '../../../core/languages/index.ts'
import type { LanguageCode } from '../../../core/languages/language.ts'
import { placeName } from '../../../core/names/nominative.ts'

const named = (words: string, code: LanguageCode): string => {
  const { phrases, names } = languages[code]
  return placeName(words, phrases.places, names)
}

test.each([
  ['Zadra', 'hr', 'Zadar'],
  ['Beča', 'hr', 'Beč'],
  ['splitu', 'hr', 'Split'],
  ['Відня', 'uk', 'Відень'],
  ['Рівного', 'uk', 'Рівне'],
  ['Вінниці', 'uk', 'Вінниця'],
  ['Тернополя', 'uk', 'Тернопіль'],
  ['Миколаєва', 'uk', 'Миколаїв'],
  ['Oxenford', 'hr', 'Oxenford'],
] as const)('a new city said as "%s" (%s) is called %s', (said, code, name) => {
  expect(named(said, code)).toBe(name)
})
