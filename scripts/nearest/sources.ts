import { readdir } from 'node:fs/promises'
import { languageCodes } from '../../core/languages/language.ts'

/** A file of annotated sentences. */
export interface SentenceFile {
  readonly path: string
  readonly language: string
}

/** The files of annotated sentences to learn from, in one order everywhere. */
export const sentenceFiles = (): Promise<readonly SentenceFile[]> =>
  filesIn((language) => `core/languages/${language}/sentences`)

/** The files of the corpus of what the templates must read. */
export const corpusFiles = (): Promise<readonly SentenceFile[]> => filesIn((language) => `test/corpus/${language}`)

async function filesIn(folderOf: (language: string) => string): Promise<readonly SentenceFile[]> {
  const found: SentenceFile[] = []
  for (const language of languageCodes) {
    const folder = folderOf(language)
    const names: readonly string[] = await readdir(folder).catch(() => [])
    for (const name of names.filter((one) => one.endsWith('.txt')).toSorted())
      found.push({ path: `${folder}/${name}`, language })
  }
  return found
}
