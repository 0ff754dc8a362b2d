import { readFile } from 'node:fs/promises'

const read = new Map<string, Promise<string>>()

/**
 * A prompt of the folder prompts/ with its {{holes}} filled in. The words that fill them are Parley's own; what people have written goes
 * into the user's message, as JSON (see `fenced`). Throws when a hole is left open, or there is none for something given.
 */
export async function prompt(name: string, holes: Readonly<Record<string, string>>): Promise<string> {
  const file = read.get(name) ?? readFile(new URL(`../../prompts/${name}.md`, import.meta.url), 'utf8')
  read.set(name, file)
  const text = await file
  const open = new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, hole = '']) => hole))
  for (const hole of Object.keys(holes)) if (!open.has(hole)) throw new Error(`prompts/${name}.md has no {{${hole}}}`)
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, hole: string) => {
    const words = holes[hole]
    if (words === undefined) throw new Error(`prompts/${name}.md needs {{${hole}}}`)
    return words
  })
}

/** Text from outside as data: JSON in one line, in which no line break or quotation mark can end it. */
export const fenced = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')
