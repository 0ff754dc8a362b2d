// `npm run faults [-- --rounds 30 --messages 200 --seed 1 --dir DIR]`: kill -9 of the program, the database or both while
// messages arrive. After each round everything acknowledged must have had its one effect and its one answer, in order.
// A round is reproducible by its seed; with --dir a campaign goes on where it was stopped.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { startPostgres } from '../../core/store/postgres/start.ts'
import { check, type Finding, openProbe } from './check.ts'
import { type Saying, sayings, seeded } from './sayings.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    messages: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    dir: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'parley-faults-'))
const dataDir = join(dir, 'data')
const stateFile = join(dir, 'state.json')
const sentFile = join(dir, 'sent.jsonl')
const seats = ['olena', 'petro', 'tomas', 'mia', 'iryna']

const stateSchema = z.object({ round: z.number(), kills: z.number(), resent: z.number(), repeats: z.number() })
const state = existsSync(stateFile)
  ? stateSchema.parse(JSON.parse(readFileSync(stateFile, 'utf8')))
  : { round: 0, kills: 0, resent: 0, repeats: 0 }

const answerSchema = z.object({ ack: z.string().optional(), ready: z.boolean().optional() })

interface Program {
  readonly process: ChildProcess
  readonly ready: Promise<boolean>
  readonly gone: Promise<void>
}

function startProgram(acknowledged: Set<string>): Program {
  const child = spawn(process.execPath, ['test/faults/program.ts', sentFile], {
    env: { ...process.env, PARLEY_DATA_DIR: dataDir, PARLEY_DEMO: '1', LOG_LEVEL: 'fatal' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin?.on('error', () => undefined)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const ready = new Promise<boolean>((resolve) => {
    void gone.then(() => resolve(false))
    if (!child.stdout) return resolve(false)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = answerSchema.safeParse(JSON.parse(line))
      if (answer.data?.ack) acknowledged.add(answer.data.ack)
      if (answer.data?.ready) resolve(true)
    })
  })
  return { process: child, ready, gone }
}

async function deliver(program: Program, messages: readonly Saying[], pace: () => number): Promise<void> {
  for (const message of messages) {
    if (program.process.exitCode !== null || program.process.signalCode !== null) return
    program.process.stdin?.write(`${JSON.stringify(message)}\n`)
    if (pace() < 0.2) await sleep(pace() * 20)
  }
}

function killDatabase(): void {
  const pid = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  if (pid > 0) process.kill(pid, 'SIGKILL')
}

async function playRound(round: number): Promise<readonly Finding[]> {
  const random = seeded(Number(values.seed) * 10_000 + round)
  const messages = sayings(round, Number(values.messages), seats)
  const acknowledged = new Set<string>()
  const target = (['program', 'database', 'both'] as const)[round % 3]
  let first = true
  for (let attempt = 0; acknowledged.size < messages.length && attempt < 20; attempt++) {
    const program = startProgram(acknowledged)
    if (!(await program.ready)) continue
    const left = messages.filter((message) => !acknowledged.has(message.key))
    // Some that were acknowledged are delivered again, as platforms do.
    const again = messages.filter((message) => acknowledged.has(message.key) && random() < 0.2)
    state.resent += again.length
    const delivering = deliver(program, [...again, ...left], random)
    if (first) {
      first = false
      await sleep(50 + random() * 1200)
      state.kills++
      if (target !== 'database') program.process.kill('SIGKILL')
      if (target !== 'program') killDatabase()
    }
    await delivering
    await Promise.race([program.gone, waitUntil(() => acknowledged.size === messages.length)])
    if (acknowledged.size < messages.length) {
      program.process.kill('SIGKILL')
      await program.gone
      continue
    }
    await Promise.race([program.gone, idle()])
    program.process.stdin?.end()
    await program.gone
  }
  return verify(round, messages, acknowledged)
}

async function waitUntil(done: () => boolean): Promise<void> {
  for (let n = 0; n < 2_000 && !done(); n++) await sleep(10)
}

async function idle(): Promise<void> {
  const probe = await openProbe(dataDir)
  for (let n = 0; n < 3_000 && !(await probe.idle()); n++) await sleep(20)
  await probe.close()
}

async function verify(
  round: number,
  messages: readonly Saying[],
  acknowledged: ReadonlySet<string>,
): Promise<readonly Finding[]> {
  const postgres = await startPostgres({ dataDir })
  const { findings, repeats } = await check(postgres.url, { round, messages, acknowledged, sentFile })
  state.repeats += repeats
  await postgres.stop()
  return findings
}

const began = performance.now()
while (state.round < rounds) {
  const findings = await playRound(state.round)
  for (const finding of findings) process.stdout.write(`round ${state.round}: ${finding}\n`)
  if (findings.length > 0) {
    process.stdout.write(`seed ${values.seed}, kept in ${dir}\n`)
    process.exit(1)
  }
  state.round++
  writeFileSync(stateFile, JSON.stringify(state))
}
const seconds = Math.round((performance.now() - began) / 1000)
process.stdout.write(
  `${JSON.stringify({ rounds, messages: rounds * Number(values.messages), kills: state.kills, redelivered: state.resent, sentTwice: state.repeats, lost: 0, seconds })}\n`,
)
