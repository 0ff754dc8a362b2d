import { expect, it } from 'vitest'
import { languages } from '../../../core/languages/index.ts'
import type { LanguageCode } from '../../../core/languages/language.ts'
import { hasWords } from '../../../core/names/words-of.ts'

// What people call a reminder or a request by what it is about.
const said: readonly (readonly [LanguageCode, string, string])[] = [
  ['en', 'that thing with the contract for Marino', 'send Sofia Marino the contract'],
  ['uk', 'те питання з рахунком для Петренка', 'виставити рахунок Івану Петренку'],
  ['ru', 'то дело с договором для Петренко', 'отправить договор Ивану Петренко'],
  ['lt', 'tą reikalą dėl sutarties su Petrenka', 'išsiųsti sutartį Ivanui Petrenkai'],
  ['hr', 'onu stvar s ugovorom za Horvata', 'poslati ugovor Ivanu Horvatu'],
]

it.each(said)('%s: "%s" is "%s"', (code, words, about) => {
  const { prepositions, anyMatter } = languages[code].phrases
  expect(hasWords(words, [...prepositions, ...anyMatter])?.(about)).toBe(true)
})
