import { readFile } from 'node:fs/promises'
import company from '../../core/nearest/company.json' with { type: 'json' }
import { inScratch } from '../understand/scratch.ts'
import type { Example } from './examples.ts'
import { examplesIn } from './gather.ts'
import { corpusFiles, sentenceFiles } from './sources.ts'

/** What there is to learn from. */
export interface Lessons {
  /** The annotated sentences of the languages. */
  readonly sentences: readonly Example[]
  /** The corpus of what the templates must read, which speaks of a company of its own; never measured on. */
  readonly corpus: readonly Example[]
}

/** Gathers all there is to learn from; what is wrong in words. `as`: the tool's name. */
export async function lessons(as: string, report: (problem: string) => void): Promise<Lessons | string> {
  let sentences: readonly Example[] = []
  let corpus: readonly Example[] = []
  const wrong =
    (await inScratch(company, as, async (opened) => {
      sentences = await examplesIn(await sentenceFiles(), opened, report)
    })) ??
    (await inScratch(JSON.parse(await readFile('test/corpus/company.json', 'utf8')), as, async (opened) => {
      corpus = await examplesIn(await corpusFiles(), opened, () => undefined)
    }))
  return wrong ?? { sentences, corpus }
}
