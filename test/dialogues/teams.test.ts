import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { standingClock } from '../../bots/dialogue/clock.ts'
import { loadFor } from '../../bots/dialogue/open.ts'
import { parseScript } from '../../bots/dialogue/parse.ts'
import { play } from '../../bots/dialogue/play.ts'
import { openStore } from '../../core/store/db.ts'
import { testDatabase } from '../support/database.ts'
import { openStage } from '../support/teams/stage.ts'

const folder = new URL('./', import.meta.url)
/** Of each kind one, since all of them take minutes: buttons, edits, files, several people, groups, reminders, each language. */
const scripts = [
  'en-which-ivan.txt',
  'en-someone-elses-button.txt',
  'en-message-edited.txt',
  'en-export.txt',
  'en-hand-over.txt',
  'en-in-a-channel.txt',
  'en-two-at-once.txt',
  'en-snooze.txt',
  'uk-team.txt',
  'uk-follow-ups.txt',
  'uk-import.txt',
  'ru-deal-won.txt',
  'lt-first-reminder.txt',
  'hr-which-ivan.txt',
  'mixed-languages.txt',
  'stranger.txt',
]

/** What did not come true, in words; empty when all did. */
async function played(file: string): Promise<string> {
  const parsed = parseScript(readFileSync(new URL(file, folder), 'utf8'))
  if ('problem' in parsed) throw new Error(`${file}:${parsed.problem.line}: ${parsed.problem.why}`)
  const { script } = parsed
  const database = await testDatabase()
  const store = openStore(database.url)
  const failures: string[] = []
  try {
    const clock = standingClock(script.now ?? Temporal.Instant.from('2026-11-25T10:30+02:00'))
    const company = await loadFor(store, script.company ?? 'demo', clock)
    if (!company) return `there is no company "${script.company}"`
    const stage = await openStage({ store, clock, ...company, failed: (line) => failures.push(line) })
    const result = await play(script, stage.world, { strict: true }).finally(stage.close)
    const report = result.ok ? [] : [`test/dialogues/${file}:${result.line}`, ...result.report]
    return [...report, ...failures].join('\n')
  } finally {
    await store.close()
    await database.drop()
  }
}

describe('conversations through Teams', () => {
  for (const file of scripts)
    it(file, async () => {
      expect(await played(file)).toBe('')
    }, 60_000)
})
