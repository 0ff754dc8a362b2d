import { expect, it } from 'vitest'
import { commandsOf } from '../../../core/commands/index.ts'
import { grammarOf } from '../../../core/grammar/grammar.ts'
import { noSpans } from '../../../core/grammar/spans.ts'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import { languages } from '../../../core/languages/index.ts'
import { saidIn } from '../../../core/nearest/fixed-words.ts'
import { sceneOf } from '../../../core/nearest/scene.ts'

const grammars = [grammarOf(languages.en, commandsOf('member'))]

/** What a sentence says of what a report asks, and by what. */
const saidOfReports = (text: string): readonly string[] =>
  [...saidIn(sceneOf(tokenize(text), noSpans, grammars, 'Europe/Kyiv'))]
    .filter((name) => /^(measures|dimensions)\./.test(name))
    .toSorted()

it.each([
  ['the weighted pipeline by months', ['dimensions.month', 'measures.weighted']],
  ['svertinį piltuvą pagal žymas', ['dimensions.tag', 'measures.weighted']],
  ['prosječni posao po izvorima', ['dimensions.source', 'measures.averageDeal']],
  ['конверсія за менеджерами', ['dimensions.owner', 'measures.winRate']],
  ['выигранное по отраслям', ['dimensions.industry', 'measures.won']],
])('“%s” says what is asked and by what, in whatever form, and the longer of two', (text, said) => {
  expect(saidOfReports(text)).toEqual(said)
})

it('says nothing by words that only begin alike', () => {
  expect(saidOfReports('the cities are lovely, staging was fun')).not.toContain('dimensions.stage')
})
