import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import demo from '../prisma/seed/company.json' with { type: 'json' }
import { type Answer, answerTo } from './understand/answer.ts'
import { answerAll, compareAll, countWrites, linesOf, type Went } from './understand/cases.ts'
import type { Company } from './understand/company.ts'
import { inScratch } from './understand/scratch.ts'

// What Parley understands, for people who write phrases and for measuring (docs/understand.md):
//   npm run --silent understand -- --crm crm.json --cases cases.jsonl    JSON lines, in the order of the cases
//   … --compare                                                           the cases that are not as expected, and counts of each kind
//   npm run --silent understand -- "remind me to call Ivan Friday"       one sentence against the demo company, readable
//   npm run --silent understand -- --none oos.jsonl …                    which of sentences that are no commands would change something
// Nothing is carried out; the company is loaded into a workspace of its own and removed afterwards.

const usage =
  'npm run --silent understand -- [--crm FILE] [--lang en|uk] (--cases FILE [--compare] | --none FILE … | "a sentence")'

interface Task {
  readonly crm: unknown
  readonly run: (company: Company) => Promise<Went>
}

async function main(): Promise<number> {
  const task = await readTask()
  if (typeof task === 'string') return fail(task)
  let went: Went = 'well'
  const wrong = await inScratch(task.crm, 'npm run understand', async (company) => {
    // What is made once (templates, tables) is start-up and not part of any sentence's time.
    await answerTo({ text: 'help' }, company)
    went = await task.run(company)
  })
  if (wrong !== undefined) return fail(wrong)
  return went === 'well' ? 0 : 1
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
    const answered = values.compare ? compareAll : answerAll
    return { crm, run: (company) => answered(lines, company, { say, fail }) }
  }
  if (values.none !== undefined) {
    const lines = (await Promise.all([...values.none, ...positionals].map(linesOf))).flat()
    return { crm, run: (company) => countWrites(lines, company, { say, fail }) }
  }
  const text = positionals.join(' ')
  if (text === '') return usage
  return {
    crm,
    run: async (company) => {
      say(readable(await answerTo({ text, lang: values.lang ?? 'auto' }, company)))
      return 'well'
    },
  }
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
