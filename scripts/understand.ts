import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { commandNamed } from '../core/commands/index.ts'
import demo from '../prisma/seed/company.json' with { type: 'json' }
import { type Answer, answerTo } from './understand/answer.ts'
import type { Company } from './understand/company.ts'
import { expectedSchema, verdictOn } from './understand/judge.ts'
import { inScratch } from './understand/scratch.ts'

// What Parley understands, for people who write phrases and for measuring (docs/understand.md):
//   npm run --silent understand -- --crm crm.json --cases cases.jsonl    JSON lines, in the order of the cases
//   … --compare                                                           the cases that are not as expected, and counts of each kind
//   npm run --silent understand -- "remind me to call Ivan Friday"       one sentence against the demo company, readable
//   npm run --silent understand -- --none oos.jsonl …                    which of sentences that are no commands would change something
// Nothing is carried out; the company is loaded into a workspace of its own and removed afterwards.

const usage =
  'npm run --silent understand -- [--crm FILE] [--lang en|uk] (--cases FILE [--compare] | --none FILE … | "a sentence")'

const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z
    .string()
    .nullish()
    .transform((lang) => lang ?? undefined),
  speaker: z
    .string()
    .nullish()
    .transform((speaker) => speaker ?? undefined),
  audience: z
    .string()
    .nullish()
    .transform((audience) => audience ?? undefined),
  context: z.object({ subject: z.string().optional() }).nullish(),
  expected: expectedSchema.optional(),
  /** What sort of sentence it is, in the writer's own words. */
  kind: z.string().optional(),
})

interface Task {
  readonly crm: unknown
  readonly run: (company: Company) => Promise<void>
}

async function main(): Promise<number> {
  const task = await readTask()
  if (typeof task === 'string') return fail(task)
  const wrong = await inScratch(task.crm, 'npm run understand', async (company) => {
    // What is made once (templates, tables) is start-up and not part of any sentence's time.
    await answerTo({ text: 'help' }, company)
    await task.run(company)
  })
  return wrong === undefined ? 0 : fail(wrong)
}

async function readTask(): Promise<Task | string> {
  const options = {
    crm: { type: 'string' },
    cases: { type: 'string' },
    none: { type: 'string', multiple: true },
    compare: { type: 'boolean' },
    lang: { type: 'string' },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const crm: unknown = values.crm === undefined ? demo : JSON.parse(await readFile(values.crm, 'utf8'))
  if (values.cases !== undefined) {
    const lines = await linesOf(values.cases)
    const run = values.compare ? compareAll : answerAll
    return { crm, run: (company) => run(lines, company) }
  }
  if (values.none !== undefined) {
    const lines = (await Promise.all([...values.none, ...positionals].map(linesOf))).flat()
    return { crm, run: (company) => countWrites(lines, company) }
  }
  const text = positionals.join(' ')
  if (text === '') return usage
  return { crm, run: async (company) => say(readable(await answerTo({ text, lang: values.lang ?? 'auto' }, company))) }
}

async function linesOf(file: string): Promise<readonly string[]> {
  return (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
}

type OneCase = z.output<typeof caseSchema>

async function answerAll(lines: readonly string[], company: Company): Promise<void> {
  for await (const { one, answer } of answersTo(lines, company)) say(JSON.stringify({ id: one.id, ...answer }))
}

/** A case that Parley fails at is said to be one, and the others are answered. */
async function* answersTo(
  lines: readonly string[],
  company: Company,
): AsyncGenerator<{ readonly one: OneCase; readonly answer: Answer }> {
  for (const line of lines) {
    const one = caseSchema.parse(JSON.parse(line))
    const answer = await answerTo(one, company).catch((error: unknown): Answer => {
      fail(`${one.id}: ${error instanceof Error ? error.stack : String(error)}`)
      return { commands: [], policy: 'none', by: 'exact', ms: 0 }
    })
    yield { one, answer }
  }
}

/** Prints the cases that are not as expected, then how many of each kind are. */
async function compareAll(lines: readonly string[], company: Company): Promise<void> {
  const counts = new Map<string, { n: number; right: number; names: number; wrongWrites: number }>()
  for await (const { one, answer } of answersTo(lines, company)) {
    if (!one.expected) continue
    const verdict = verdictOn(one.expected, answer)
    for (const kind of [one.kind ?? 'other', 'all']) {
      const count = counts.get(kind) ?? { n: 0, right: 0, names: 0, wrongWrites: 0 }
      counts.set(kind, count)
      count.n += 1
      count.right += Number(verdict.right)
      count.names += Number(verdict.names)
      count.wrongWrites += Number(verdict.wrongWrite)
    }
    if (verdict.right) continue
    const { lang: _, ...asked } = one
    say(JSON.stringify({ ...asked, ...(verdict.wrongWrite ? { wrongWrite: true } : {}), given: answer }))
  }
  for (const [kind, count] of counts) say(JSON.stringify({ kind, ...count }))
}

/** Prints the sentences that would change something, then how many there are and what their share is at most (95 %, rule of three). */
async function countWrites(lines: readonly string[], company: Company): Promise<void> {
  const count = { n: 0, do: 0, ask: 0, offer: 0 }
  for (const line of lines) {
    const one = caseSchema.parse(JSON.parse(line))
    const { commands, policy } = await answerTo(one, company)
    const writes = commands.some(({ name }) => commandNamed(name)?.risk !== 'reads')
    count.n += 1
    if (!writes || policy === 'none') continue
    if (policy === 'offer') count.offer += 1
    else if (policy === 'do') count.do += 1
    else count.ask += 1
    if (policy !== 'offer') say(JSON.stringify({ id: one.id, text: one.text, policy, commands }))
  }
  say(JSON.stringify({ ...count, atMost: count.do === 0 ? 3 / count.n : null }))
}

const policies: Readonly<Record<Answer['policy'], string>> = {
  do: 'carried out at once',
  confirm: 'asks for a yes first',
  ask: 'asks for what is open',
  offer: 'offers it as a button',
  none: 'not a command',
}

function readable({ commands, policy, by, ms }: Answer): string {
  const calls = commands.map(({ name, args }) =>
    [
      name,
      ...Object.entries(args).map(
        ([slot, value]) => `  ${slot}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      ),
    ].join('\n'),
  )
  return [...calls, `${policies[policy]} (${by}, ${ms} ms)`].join('\n')
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

process.exitCode = await main()
