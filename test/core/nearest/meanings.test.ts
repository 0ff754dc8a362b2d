import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { languageCodes } from '../../../core/languages/language.ts'
import { meaningsOf } from '../../../core/nearest/known.ts'
import { stemOf } from '../../../core/nearest/stem.ts'
import { type Meaning, meanings, meaningsFolder, readMeanings } from '../../../scripts/nearest/meanings.ts'

const files = readdirSync(meaningsFolder).filter((name) => name.endsWith('.txt'))
const all: readonly Meaning[] = files.flatMap((name) =>
  readMeanings(readFileSync(new URL(name, meaningsFolder), 'utf8')),
)
const meaningsFor = (word: string): readonly string[] => meaningsOf(word, stemOf(word), meanings())

it('each meaning is said in every language, and has a name of its own', () => {
  const wrong = all.filter(
    ({ words }) =>
      [...words.keys()].toSorted().join() !== [...languageCodes].toSorted().join() ||
      [...words.values()].some((said) => said.some((word) => !/^\p{L}/u.test(word))),
  )
  expect(wrong.map(({ name }) => name)).toEqual([])
  const names = all.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

it.each([['leaks'], ['протікає'], ['протекает'], ['teka'], ['curi']])(
  '“%s” means what leaks do, in any language',
  (word) => {
    expect(meaningsFor(word)).toEqual(expect.arrayContaining([expect.stringMatching(/\/leak$/)]))
  },
)

it('a word in a form that nobody wrote down is known by how it begins, a short one by itself alone', () => {
  expect(meaningsFor('discounted').join()).toContain('/discount')
  expect(meaningsFor('xyz')).toEqual([])
})
