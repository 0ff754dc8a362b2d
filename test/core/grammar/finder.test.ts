import { expect, it } from 'vitest'
import { commands } from '../../../core/commands/index.ts'
import { grammarOf } from '../../../core/grammar/grammar.ts'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import type { Keep } from '../../../core/keep.ts'
import { languages } from '../../../core/languages/index.ts'
import type { SlotKind } from '../../../core/slots/slot.ts'

/** As it comes back from an earlier start. */
const again: Keep = (_, make) => structuredClone(make())

const grammars = Object.values(languages).map((language) => grammarOf(language, commands, again))

const sentences = [
  'remind me to call Ivan on Friday at 9',
  'нагадай подзвонити Івану в пʼятницю',
  'перенеси сделку с Акме на переговоры',
  'what do we have in Kyiv?',
  'pokaži mi moje prilike',
  'kiek naujų klientų šį mėnesį',
  'Acme',
  '',
]

it.each(sentences)(
  'finds every template that “%s” has all the needed words for, and no other, in their order',
  (text) => {
    const words = new Set(tokenize(text).tokens.map(({ folded }) => folded))
    for (const held of [[], ['contact', 'company'], ['when', 'place', 'period', 'subject', 'number']]) {
      const holds = (kind: SlotKind): boolean => held.includes(kind)
      for (const { templates, templatesFor } of grammars) {
        const fitting = templates.filter(({ needs }) =>
          needs().every((need) => [...need.words].some((word) => words.has(word)) || [...need.kinds].some(holds)),
        )
        expect(templatesFor(words, holds).map(({ source }) => source)).toEqual(fitting.map(({ source }) => source))
      }
    }
  },
)
