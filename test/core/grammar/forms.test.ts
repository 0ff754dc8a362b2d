import { describe, expect, test } from 'vitest'
import { formsOf } from '../../../core/grammar/forms.ts'
import { parseTemplate } from '../../../core/grammar/template.ts'
import { languages } from '../../../core/languages/index.ts'

const forms = formsOf({
  endings: { ao: 'ala ali' },
  orders: [{ of: 'dodaj prebaci', ending: 'i', forms: 'ite iti' }],
  words: { tko: 'ko' },
  letters: { đ: 'dj' },
})

describe('the forms of a template word', () => {
  test.each([
    ['poslao', ['poslala', 'poslali']],
    ['dao', []],
    ['prebaci', ['prebacite', 'prebaciti']],
    ['dodaj', []],
    ['tko', ['ko']],
    ['nađi', ['nadji']],
    ['acme', []],
  ])('%s', (word, others) => {
    expect(forms(word)).toEqual(others)
  })

  test('stand beside the words that a template lists itself', () => {
    const word = (folded: string) => ({ kind: 'word', folded })
    expect(parseTemplate('(tko|netko)', {}, forms)).toEqual({
      kind: 'oneOf',
      items: [word('tko'), word('ko'), word('netko')],
    })
  })

  test('a Croatian order to one is said to several, and after "can you"', () => {
    const found = formsOf(languages.hr.phrases.forms)('prebaci')
    expect(found).toEqual(expect.arrayContaining(['prebacite', 'prebaciti', 'prebacit', 'prebacis']))
  })
})
