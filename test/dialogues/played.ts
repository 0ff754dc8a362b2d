import { readdirSync, readFileSync } from 'node:fs'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { type MovableClock, standingClock } from '../../bots/dialogue/clock.ts'
import { loadFor, openWorld } from '../../bots/dialogue/open.ts'
import { parseScript } from '../../bots/dialogue/parse.ts'
import { play } from '../../bots/dialogue/play.ts'
import type { Script } from '../../bots/dialogue/script.ts'
import type { World } from '../../bots/dialogue/world.ts'
import { type LanguageCode, languageCodes } from '../../core/languages/language.ts'
import { openStore, type Store } from '../../core/store/db.ts'
import { testDatabase } from '../support/database.ts'

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

export function readScript(file: string): Script {
  const parsed = parseScript(readFileSync(new URL(file, folder), 'utf8'))
  if ('problem' in parsed) throw new Error(`${file}:${parsed.problem.line}: ${parsed.problem.why}`)
  return parsed.script
}

/** What a conversation is played in, and how it ends. */
interface Stage {
  readonly world: World
  close?(): Promise<void>
}

/** What a stage is made of. `failed` is told of every line of the log that is worth one. */
export interface StageWish extends NonNullable<Awaited<ReturnType<typeof loadFor>>> {
  readonly store: Store
  readonly clock: MovableClock
  readonly failed: (line: string) => void
}

/** What did not come true, in words; empty when all did. */
async function played(file: string, openStage: (wish: StageWish, script: Script) => Promise<Stage>): Promise<string> {
  const script = readScript(file)
  const database = await testDatabase()
  const store = openStore(database.url)
  const failures: string[] = []
  try {
    const clock = standingClock(script.now ?? Temporal.Instant.from('2026-11-25T10:30+02:00'))
    const company = await loadFor(store, script.company ?? 'demo', clock)
    if (!company) return `there is no company "${script.company}"`
    const stage = await openStage({ ...company, store, clock, failed: (line) => failures.push(line) }, script)
    const result = await play(script, stage.world, { strict: true }).finally(() => stage.close?.())
    const report = result.ok ? [] : [`test/dialogues/${file}:${result.line}`, ...result.report]
    return [...report, ...failures].join('\n')
  } finally {
    await store.close()
    await database.drop()
  }
}

/** On the console: without a wire. */
const onConsole = async ({ failed, ...wish }: StageWish, { platforms }: Script): Promise<Stage> => {
  const log = pino({ level: 'error' }, { write: failed })
  return { world: await openWorld({ ...wish, log, platforms }) }
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
      it(`${file}: ${readScript(file).title}`, async () => {
        expect(await played(file, onConsole)).toBe('')
      }, 60_000)
    }
  })
}

/** Of each kind one, since all of them take minutes: buttons, edits, files, several people, groups, reminders, each language. */
const ofEachKind = [
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

/** Plays some of the conversations through a platform's wire. */
export function playThrough(
  platform: string,
  openStage: (wish: StageWish, script: Script) => Promise<Stage>,
  some: readonly string[] = ofEachKind,
): void {
  describe(`conversations through ${platform}`, () => {
    for (const file of some)
      it(`${file}: ${readScript(file).title}`, async () => {
        expect(await played(file, openStage)).toBe('')
      }, 60_000)
  })
}
