import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { commandNamed } from '../../core/commands/index.ts'
import { type Answer, answerTo } from './answer.ts'
import type { Company } from './company.ts'
import { expectedSchema, verdictOn } from './judge.ts'

/** A field that may be left out, be null, or be something else than it should: then it is not said. */
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const caseSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  text: z.string(),
  lang: optional(z.string()),
  speaker: optional(z.string()),
  audience: optional(z.string()),
  context: optional(z.object({ subject: optional(z.string()) })),
  /** What other tools' cases expect is in other forms, and no matter here. */
  expected: optional(expectedSchema),
  /** What sort of sentence it is, in the writer's own words. */
  kind: optional(z.string()),
})
type Case = z.output<typeof caseSchema>

/** The lines of a file but for the empty ones: a case each. */
export const linesOf = async (file: string): Promise<readonly string[]> =>
  (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')

/** Where what is said goes: answers, and what Parley failed at. */
interface Voice {
  say(line: string): void
  fail(why: string): void
}

/** What is made of a sentence that Parley fails at. */
const nothing: Answer = { commands: [], policy: 'none', by: 'exact', ms: 0 }

/** Whether all went well. */
export type Went = 'well' | 'wrong'

/** Answers every case, a line of JSON each; one that Parley fails at is said to be one, and answered as no command, so that all is well for whoever reads the answers. */
export async function answerAll(lines: readonly string[], company: Company, voice: Voice): Promise<Went> {
  await forEachCase(lines, company, voice, (one, answer) =>
    voice.say(JSON.stringify({ id: one.id, ...(answer ?? nothing) })),
  )
  return 'well'
}

/** Says the cases that are not as expected, those among them that Parley fails at, then how many of each kind are; `counts`: only that. */
export async function compareAll(
  lines: readonly string[],
  company: Company,
  voice: Voice,
  show: 'all' | 'counts' = 'all',
): Promise<Went> {
  const counts = new Map<string, { n: number; right: number; names: number; wrongWrites: number }>()
  const went = await forEachCase(lines, company, voice, (one, answer = nothing) => {
    if (!one.expected) return
    const verdict = verdictOn(one.expected, answer)
    for (const kind of [one.kind ?? 'other', 'all']) {
      const count = counts.get(kind) ?? { n: 0, right: 0, names: 0, wrongWrites: 0 }
      counts.set(kind, count)
      count.n += 1
      count.right += Number(verdict.right)
      count.names += Number(verdict.names)
      count.wrongWrites += Number(verdict.wrongWrite)
    }
    if (verdict.right || show === 'counts') return
    const { lang: _, ...asked } = one
    voice.say(JSON.stringify({ ...asked, ...(verdict.wrongWrite ? { wrongWrite: true } : {}), given: answer }))
  })
  for (const [kind, count] of counts) voice.say(JSON.stringify({ kind, ...count }))
  return went
}

/** Says which sentences would change something, then how many there are and what their share is at most (95 %, rule of three); one that Parley fails at is said, and not counted. */
export async function countWrites(lines: readonly string[], company: Company, voice: Voice): Promise<Went> {
  const count = { n: 0, do: 0, ask: 0, offer: 0 }
  const went = await forEachCase(lines, company, voice, (one, answer) => {
    if (!answer) return
    const { commands, policy } = answer
    const writes = commands.some(({ name }) => commandNamed(name)?.risk !== 'reads')
    count.n += 1
    if (!writes || policy === 'none') return
    if (policy === 'offer') count.offer += 1
    else if (policy === 'do') count.do += 1
    else count.ask += 1
    if (policy !== 'offer') voice.say(JSON.stringify({ id: one.id, text: one.text, policy, commands }))
  })
  voice.say(JSON.stringify({ ...count, atMost: count.do === 0 ? 3 / count.n : null }))
  return went
}

/** What comes of each case, in their order; undefined where Parley fails. */
async function forEachCase(
  lines: readonly string[],
  company: Company,
  { fail }: Voice,
  then: (one: Case, answer: Answer | undefined) => void,
): Promise<Went> {
  let went: Went = 'well'
  for (const line of lines) {
    const one = caseSchema.parse(JSON.parse(line))
    const answer = await answerTo(one, company).catch((error: unknown) => {
      fail(`${one.id}: ${error instanceof Error ? error.stack : String(error)}`)
      went = 'wrong'
      return undefined
    })
    then(one, answer)
  }
  return went
}
