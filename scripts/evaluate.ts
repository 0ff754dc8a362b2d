import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { readConfig } from '../bots/config.ts'
import { openGuest } from '../core/model/guest.ts'
import demo from '../prisma/seed/company.json' with { type: 'json' }
import { type Answered, caseSchema, type Evaluated, sumUp } from './evaluate/score.ts'
import { answerTo } from './understand/answer.ts'
import { linesOf } from './understand/cases.ts'
import type { Company } from './understand/company.ts'
import { inScratch } from './understand/scratch.ts'

// What a language model adds, before it is trusted (docs/model.md):
//   npm run --silent evaluate -- --model NAME --cases FILE [--crm FILE] [--alone]
// The cases are those of docs/understand.md, with "expected" where the answer is known: { "commands": [{ "name", "args" }] }.
// Without --alone the model is asked where Parley is not sure, as it would be; with it, about every sentence. Nothing is carried out.
// The server, the key and the price are those of the settings. Prints the answers as JSON lines, and the sum as the last line.

const usage = 'npm run --silent evaluate -- --model NAME --cases FILE [--crm FILE] [--alone]'

async function main(): Promise<number> {
  const options = {
    model: { type: 'string' },
    cases: { type: 'string' },
    crm: { type: 'string' },
    alone: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ options })
  if (values.model === undefined || values.cases === undefined) return fail(usage)
  const configured = readConfig()
  if (!configured.ok) return fail(configured.problems.join('\n'))
  const { model } = configured.config
  if (!model) return fail('there is no language model: set OPENAI_API_KEY or OPENAI_BASE_URL (docs/model.md)')
  const cases = (await linesOf(values.cases)).map((line) => caseSchema.parse(JSON.parse(line)))
  const crm: unknown = values.crm === undefined ? demo : JSON.parse(await readFile(values.crm, 'utf8'))
  const settings = { ...model, model: values.model, tokensPerDay: Number.MAX_SAFE_INTEGER }
  const wrong = await inScratch(crm, 'npm run evaluate', async (company) => {
    const guest = openGuest(settings, {
      store: company.store,
      clock: { now: () => company.now },
      log: pino({ level: 'silent' }),
    })
    const answered: Answered[] = []
    for (const one of cases) {
      const answer = await answerTo(one, company, { guest, alone: values.alone ?? false })
      answered.push({ one, answer })
      say({ id: one.id, ...answer })
    }
    say(await summed(answered, company, { model: values.model ?? '', priced: model.price !== null }))
  })
  return wrong === undefined ? 0 : fail(wrong)
}

async function summed(
  answered: readonly Answered[],
  { store, workspaceId }: Company,
  { model, priced }: { readonly model: string; readonly priced: boolean },
): Promise<Evaluated & { readonly model: string }> {
  const used = await store.prisma.modelUsage.findMany({ where: { workspaceId } })
  const total = used.reduce(
    (sum, day) => ({
      asked: sum.asked + day.asked,
      failed: sum.failed + day.failed,
      read: sum.read + Number(day.read),
      written: sum.written + Number(day.written),
      cost: sum.cost + day.cost,
    }),
    { asked: 0, failed: 0, read: 0, written: 0, cost: 0 },
  )
  const { cost, ...counts } = total
  return { model, ...sumUp(answered), ...counts, cost: priced ? Number(cost.toFixed(6)) : null }
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

process.exitCode = await main()
