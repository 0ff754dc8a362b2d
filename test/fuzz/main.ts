// `npm run fuzz [-- STEPS [SEED]]`: so many sentences, presses, edits and files (100,000), played in stretches against a core on a real database.
// What must not be is printed with its seed, made as short as it can be, and kept in seeds.json, which test/fuzz/seeds.test.ts plays.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { openStore } from '../../core/store/db.ts'
import { migrate } from '../../core/store/migrate.ts'
import { startPostgres } from '../../core/store/postgres/start.ts'
import { play } from './play.ts'
import { days } from './steps.ts'

const [wanted = '100000', first = String(Math.floor(Math.random() * 0x7fffffff))] = process.argv.slice(2)
const seedsFile = new URL('seeds.json', import.meta.url)
/** Making one failure short takes no longer. */
const SHRINK_MS = 60_000

const dataDir = mkdtempSync(join(tmpdir(), 'parley-fuzz-'))
chmodSync(dataDir, 0o711)
const postgres = await startPostgres({
  dataDir,
  settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
})
await migrate(postgres.url)
const store = openStore(postgres.url)

/** Ends after the stretch in hand, and leaves nothing behind. */
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (stopping = true))

const totals = { steps: 0, writes: 0, undone: 0 }
const known = new Set<string>()
const begun = performance.now()
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)
const seconds = () => Math.round((performance.now() - begun) / 1000)

for (let seed = Number(first); totals.steps < Number(wanted) && !stopping; seed += 1) {
  const until = performance.now() + SHRINK_MS
  const day = fc.asyncProperty(days, async (steps) => {
    // Whatever is left to be tried passes.
    if (stopping || performance.now() > until) return
    const played = await play(store, steps)
    totals.steps += played.steps
    totals.writes += played.writes
    totals.undone += played.undone
  })
  const run = await fc.check(day, { seed, numRuns: 10 })
  if (run.failed && run.counterexample) {
    const [steps] = run.counterexample
    const what = run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance)
    // Steps and names differ; what went wrong is the same.
    const kind = what
      .replace(/^step \d+ .*?\}: /s, '')
      .replace(/[0-9a-f-]{36}|\d+|"(?:[^"\\]|\\.)*"|:.*$/gs, '')
      .slice(0, 80)
    say({ failed: what, seed, steps: steps.length })
    if (!known.has(kind)) {
      known.add(kind)
      const kept: unknown = JSON.parse(readFileSync(seedsFile, 'utf8'))
      if (Array.isArray(kept))
        writeFileSync(seedsFile, `${JSON.stringify([...kept, { seed, what: what.slice(0, 300), steps }], null, 2)}\n`)
    }
  }
  if (seed % 5 === 0 || totals.steps >= Number(wanted))
    say({
      ...totals,
      failures: known.size,
      seed,
      seconds: seconds(),
      perSecond: Math.round(totals.steps / Math.max(1, seconds())),
    })
}

await store.close()
await postgres.stop()
rmSync(dataDir, { recursive: true, force: true })
process.exitCode = known.size > 0 ? 1 : 0
