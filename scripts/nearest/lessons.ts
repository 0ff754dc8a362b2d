import { readFile } from 'node:fs/promises'
import company from '../../core/nearest/company.json' with { type: 'json' }
import { inScratch } from '../understand/scratch.ts'
import { beside } from './beside.ts'
import type { Example } from './examples.ts'
import { type Frozen, thawed } from './frozen.ts'
import { examplesIn } from './gather.ts'
import { corpusFiles, type SentenceFile, sentenceFiles } from './sources.ts'

/** What there is to learn from. */
export interface Lessons {
  /** The annotated sentences of the languages. */
  readonly sentences: readonly Example[]
  /** The corpus of what the templates must read, which speaks of a company of its own; never measured on. */
  readonly corpus: readonly Example[]
}

/** Files to gather sentences from in a company, in the form of docs/understand.md. `as`: the tool's name. */
export interface ToGather {
  readonly files: readonly SentenceFile[]
  readonly company: unknown
  readonly as: string
}

/** What a thread of its own has gathered. */
export interface Gathered {
  readonly found: readonly { readonly path: string; readonly examples: readonly Frozen[] }[]
  /** What is wrong with sentences, which are left out. */
  readonly problems: readonly string[]
  /** What is wrong with all. */
  readonly wrong: string | undefined
}

/** Gathers all there is to learn from; what is wrong in words. `as`: the tool's name. */
export async function lessons(as: string, report: (problem: string) => void): Promise<Lessons | string> {
  const sentences = await gather({ files: await sentenceFiles(), company, as }, report)
  if (typeof sentences === 'string') return sentences
  const other: unknown = JSON.parse(await readFile('test/corpus/company.json', 'utf8'))
  const corpus = await gather({ files: await corpusFiles(), company: other, as }, () => undefined)
  return typeof corpus === 'string' ? corpus : { sentences, corpus }
}

/** So many megabytes the other thread may take. */
const ROOM = 6_000

/** The sentences in the order of their files, every second file gathered by a thread of its own. */
async function gather(all: ToGather, report: (problem: string) => void): Promise<readonly Example[] | string> {
  const { files, as } = all
  const byPath = new Map<string, readonly Example[]>()
  const wrong = await inScratch(all.company, as, async (opened) => {
    const half: ToGather = { ...all, files: files.filter((_, at) => at % 2 === 1) }
    const others = beside<Gathered>(new URL('gather-thread.ts', import.meta.url), half, ROOM)
    for (const file of files.filter((_, at) => at % 2 === 0))
      byPath.set(file.path, await examplesIn([file], opened, report))
    const { found, problems, wrong } = await others
    if (wrong !== undefined) throw new Error(wrong)
    for (const problem of problems) report(problem)
    for (const { path, examples } of found) byPath.set(path, examples.map(thawed))
  })
  return wrong ?? files.flatMap(({ path }) => byPath.get(path) ?? [])
}
