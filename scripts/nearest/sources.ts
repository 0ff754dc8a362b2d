import { readdir } from 'node:fs/promises'
import { languageCodes } from '../../core/languages/language.ts'

/** The files of annotated sentences to learn from, in one order everywhere. */
export async function sentenceFiles(): Promise<readonly { readonly path: string; readonly language: string }[]> {
  const found: { path: string; language: string }[] = []
  for (const language of languageCodes) {
    const folder = `core/languages/${language}/sentences`
    const names: readonly string[] = await readdir(folder).catch(() => [])
    for (const name of names.filter((one) => one.endsWith('.txt')).toSorted())
      found.push({ path: `${folder}/${name}`, language })
  }
  return found
}
