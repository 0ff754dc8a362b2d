import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where Chromium is; null: the browser tests are left out. */
    chromium: string | null
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** CHROMIUM names a browser that must be there; without it the first one found is taken. */
function find(): string | null {
  const wanted = process.env.CHROMIUM
  if (wanted && !runs(wanted)) throw new Error(`CHROMIUM names no program: ${wanted}`)
  return wanted || (places.find(runs) ?? null)
}

/** Browser tests run with `npm run test:page` and where there is a Chromium; what is left out is said. */
export default function setup(project: TestProject): void {
  const chromium = project.vite.config.mode === 'page' ? find() : null
  project.provide('chromium', chromium)
  const why =
    project.vite.config.mode === 'page'
      ? 'no Chromium was found. Install one (apt-get install chromium) or name it: CHROMIUM=/path/to/chrome npm run test:page'
      : 'they need Chromium and run with npm run test:page'
  if (chromium === null) process.stdout.write(`\nThe browser tests of the chat page (test/page) are skipped: ${why}\n`)
}
