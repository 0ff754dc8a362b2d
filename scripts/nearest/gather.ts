import { readFile } from 'node:fs/promises'
import { tokenize } from '../../core/grammar/tokenize.ts'
import type { Company } from '../understand/company.ts'
import { readAnnotated } from './annotated.ts'
import { wrongIn } from './check.ts'
import { withComparisons } from './comparisons.ts'
import { type Example, exampleOf } from './examples.ts'
import { spansIn } from './spans.ts'
import { withWordValues } from './word-values.ts'

/** Sentences of files with what their words can be in the company; `report` gets what is wrong, which is left out. */
export async function examplesIn(
  files: readonly { readonly path: string; readonly language: string }[],
  company: Company,
  report: (problem: string) => void,
): Promise<readonly Example[]> {
  const examples: Example[] = []
  for (const { path, language } of files) {
    for (const one of readAnnotated(await readFile(path, 'utf8'), path, report)) {
      const wrong = wrongIn(one)
      for (const what of wrong) report(`${one.at}: ${what}`)
      if (wrong.length > 0) continue
      const spans = await spansIn(tokenize(one.text), language, company)
      examples.push(exampleOf(withComparisons(withWordValues(one), spans), language, spans))
    }
  }
  return examples
}
