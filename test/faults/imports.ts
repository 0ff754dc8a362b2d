// `npm run faults:import [-- --rounds 5 --rows 20000 --seed 1]`: kill -9 of the program, the database or both, again and again,
// while a file is looked through, brought in and taken back. Each of its rows must then be there once, and in the end none.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { z } from 'zod'
import { systemClock } from '../../core/clock.ts'
import { createCore } from '../../core/index.ts'
import { openStore, type Store } from '../../core/store/db.ts'
import { saveFile } from '../../core/store/files.ts'
import { startPostgres } from '../../core/store/postgres/start.ts'
import { seeded } from './sayings.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    rows: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
})
const rounds = Number(values.rounds)
const rows = Number(values.rows)
const random = seeded(Number(values.seed))
const dir = mkdtempSync(join(tmpdir(), 'parley-faults-'))
const dataDir = join(dir, 'data')
const seat = 'olena'
const targets = ['program', 'database', 'both'] as const
const clock = systemClock()
let kills = 0

/** Starts the program; gives it when it is ready, or when it has ended because it could not be. */
async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/faults/program.ts', join(dir, 'sent.jsonl')], {
    env: { ...process.env, PARLEY_DATA_DIR: dataDir, PARLEY_DEMO: '1', LOG_LEVEL: 'fatal' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.on('error', () => undefined)
  const lines = createInterface({ input: child.stdout })
  await new Promise<void>((resolve) => {
    lines.once('line', () => resolve())
    child.once('exit', () => resolve())
  })
  return child
}

async function kill(child: ChildProcess, target: (typeof targets)[number]): Promise<void> {
  kills += 1
  const gone = child.exitCode ?? child.signalCode
  const ended = gone === null ? new Promise((resolve) => child.once('exit', resolve)) : undefined
  if (target !== 'program') {
    const [pid] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), 'SIGKILL')
  }
  // Without its database the program ends by itself, or is ended.
  if (target === 'database') await Promise.race([ended, sleep(1_000)])
  child.kill('SIGKILL')
  await ended
}

/** Does something with the database, which may have just been killed: until it works. */
async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    const { url } = await startPostgres({ dataDir })
    const store = openStore(url, { max: 2 })
    try {
      return await work(store)
    } catch (error) {
      if (attempt >= 20) throw error
      await sleep(200)
    } finally {
      await store.close().catch(() => undefined)
    }
  }
}

type Body = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly fileId: string }

async function hear(key: string, body: Body): Promise<void> {
  await inStore(async (store) => {
    const installation = await store.prisma.installation.findFirstOrThrow({ where: { platform: 'console' } })
    const log = pino({ level: 'silent' })
    const core = createCore({ store, clock, log, platforms: ['console'], send: async () => ({ kind: 'sent' }) })
    await core.hear({
      installationId: installation.id,
      eventKey: key,
      chat: { external: seat, direct: true },
      account: { external: seat },
      body: body.kind === 'file' ? { ...body, name: `${key}.csv`, mime: 'text/csv' } : body,
      at: clock.now().toString(),
    })
  })
}

function* table(round: number): Generator<Uint8Array> {
  yield Buffer.from('Name,Phone,Company,Tags,Note\n')
  for (let n = 0; n < rows; n += 1) {
    const letters = [n, n / 26, n / 676, n / 17_576].map((part) => String.fromCharCode(97 + (Math.floor(part) % 26)))
    const name = `Round${round} ${letters.join('')}son`
    yield Buffer.from(`${name},+38067${2_000_000 + n},Lot ${round} ${n % 500},Lot,note ${round}x${n}\n`)
  }
}

const stateSchema = z.object({
  status: z.string().nullable(),
  finished: z.boolean().nullable(),
  people: z.coerce.number(),
  phones: z.coerce.number(),
  notes: z.coerce.number(),
  tagged: z.coerce.number(),
  keyed: z.coerce.number(),
  companies: z.coerce.number(),
})
type State = z.infer<typeof stateSchema>

/** How the newest import stands, and what of a round's rows is there. */
async function look(round: number): Promise<State> {
  return inStore(async ({ pool }) => {
    const found = await pool.query(
      `with i as (select status, finished_at from import order by created_at desc limit 1),
            c as (select id from contact where name like $1)
       select (select status from i) as status, (select finished_at is not null from i) as finished,
         (select count(*) from c) as people,
         (select count(distinct p.value) from contact_point p join c on c.id = p.contact_id) as phones,
         (select count(distinct a.summary) from activity a join c on c.id = a.contact_id) as notes,
         (select count(*) from tagging t join c on c.id = t.contact_id) as tagged,
         (select count(distinct k.record_id) from name_key k join c on c.id = k.record_id) as keyed,
         (select count(*) from company where name like $2) as companies`,
      [`Round${round} %`, `Lot ${round} %`],
    )
    return stateSchema.parse(found.rows[0])
  })
}

/** Works until the import stands so; the first times the program is killed on the way. */
async function until(round: number, status: string, times: number): Promise<State> {
  let left = times
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const child = await start()
    const end = performance.now() + (left > 0 ? 300 + random() * 3_500 : 240_000)
    let state = await look(round)
    while (!(state.status === status && state.finished) && performance.now() < end && child.exitCode === null) {
      await sleep(100)
      state = await look(round)
    }
    const done = state.status === status && state.finished === true
    await kill(child, done ? 'program' : (targets[Math.floor(random() * targets.length)] ?? 'both'))
    left -= 1
    if (done) return look(round)
  }
  throw new Error(`the import of round ${round} never became ${status}`)
}

function expect(round: number, state: State, people: number): void {
  const { phones, notes, tagged, keyed, companies } = state
  const all = [state.people, phones, notes, tagged, keyed].every((count) => count === people)
  if (all && companies === (people > 0 ? Math.min(500, rows) : 0)) return
  process.stdout.write(`round ${round}, seed ${values.seed}: ${JSON.stringify(state)}, kept in ${dir}\n`)
  process.exit(1)
}

const began = performance.now()
const first = await start()
await hear('hello', { kind: 'text', text: 'hello' })
await kill(first, 'program')
for (let round = 0; round < rounds; round += 1) {
  const fileId = await inStore(async (store) => {
    const account = await store.prisma.account.findFirstOrThrow({ where: { external: seat } })
    const owner = { workspaceId: account.workspaceId, personId: account.memberId ?? '' }
    const file = { name: `lot-${round}.csv`, mime: 'text/csv', now: clock.now() }
    const saved = await saveFile(store.prisma, owner, file, table(round))
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    return saved.file.id
  })
  await hear(`file-${round}`, { kind: 'file', fileId })
  expect(round, await until(round, 'preview', 2), 0)
  await hear(`yes-${round}`, { kind: 'text', text: 'yes' })
  expect(round, await until(round, 'done', 5), rows)
  await hear(`undo-${round}`, { kind: 'text', text: 'undo' })
  expect(round, await until(round, 'undone', 3), 0)
}
const { stop } = await startPostgres({ dataDir })
await stop()
rmSync(dir, { recursive: true, force: true })
const seconds = Math.round((performance.now() - began) / 1000)
process.stdout.write(`${JSON.stringify({ rounds, rows, kills, lost: 0, doubled: 0, seconds })}\n`)
