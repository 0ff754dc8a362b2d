import { readdirSync, readFileSync } from 'node:fs'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { standingClock } from '../../bots/dialogue/clock.ts'
import { loadFor, openWorld } from '../../bots/dialogue/open.ts'
import { parseScript } from '../../bots/dialogue/parse.ts'
import { play } from '../../bots/dialogue/play.ts'
import type { Script } from '../../bots/dialogue/script.ts'
import { type LanguageCode, languageCodes } from '../../core/languages/language.ts'
import { openStore } from '../../core/store/db.ts'
import { testDatabase } from '../support/database.ts'

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

export function readScript(file: string): Script {
  const parsed = parseScript(readFileSync(new URL(file, folder), 'utf8'))
  if ('problem' in parsed) throw new Error(`${file}:${parsed.problem.line}: ${parsed.problem.why}`)
  return parsed.script
}

/** What did not come true, in words; empty when all did. */
async function played(script: Script, file: string): Promise<string> {
  const database = await testDatabase()
  const store = openStore(database.url)
  const failures: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => failures.push(line) })
  try {
    const clock = standingClock(script.now ?? Temporal.Instant.from('2026-11-25T10:30+02:00'))
    const company = await loadFor(store, script.company ?? 'demo', clock)
    if (!company) return `there is no company "${script.company}"`
    const result = await play(script, await openWorld({ store, clock, log, platforms: script.platforms, ...company }), {
      strict: true,
    })
    const report = result.ok ? [] : [`test/dialogues/${file}:${result.line}`, ...result.report]
    return [...report, ...failures].join('\n')
  } finally {
    await store.close()
    await database.drop()
  }
}

/** Plays every conversation in a language, a file a language, so that they are tested side by side; undefined: those in none or in several. */
export function playDialogues(language: LanguageCode | undefined): void {
  const codeOf = (file: string) => languageCodes.find((code) => file.startsWith(`${code}-`))
  const own = files.filter((file) => codeOf(file) === language)

  describe(`conversations (${language ?? 'mixed'})`, () => {
    it('are there', () => {
      expect(own.length).toBeGreaterThan(3)
    })

    for (const file of own) {
      const script = readScript(file)
      it(`${file}: ${script.title}`, async () => {
        expect(await played(script, file)).toBe('')
      }, 60_000)
    }
  })
}
