import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Span } from '../core/grammar/spans.ts'
import { tokenize } from '../core/grammar/tokenize.ts'
import { languages } from '../core/languages/index.ts'
import { languageCodes } from '../core/languages/language.ts'
import { readTimes } from '../core/time/read.ts'

/**
 * Reads the time in each case of a file: `npm run --silent dates -- --cases FILE`. A case is a JSON line with id, text, lang and, where it
 * matters, reference_time, timezone and locale; an answer is {"id","from","to"?,"grain"} or {"id","none":true}, in the order of the cases.
 */
const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string().nullish(),
  locale: z.string().nullish(),
  reference_time: z.string().nullish(),
  timezone: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
})

/** Where a case names no time to count from. */
const REFERENCE = '2018-01-04T10:30:00'
const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }
/** English locales that write the month first. */
const MONTH_FIRST = ['en-us', 'en-ca', 'en-ph']

function nowOf(reference: string | null | undefined, zone: string | null | undefined): Temporal.ZonedDateTime {
  const text = reference ?? REFERENCE
  const offset = /([+-]\d\d:\d\d|Z)$/.exec(text)?.[1]
  const timeZone = zone ?? (offset && offset !== 'Z' ? offset : 'UTC')
  if (offset) return Temporal.Instant.from(text).toZonedDateTimeISO(timeZone)
  return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone)
}

/** The one best time: of the longest, the likeliest; a recurrence answers with its first time. */
function best(spans: readonly Span[]): Span['said'] | null {
  return spans[0]?.said ?? null
}

function answer(line: string): object {
  const { id, text, lang, locale, reference_time: reference, timezone } = caseSchema.parse(JSON.parse(line))
  const own = languageCodes.find((code) => code === lang)
  if (own === undefined) return { id, none: true }
  const spoken = [own, ...languageCodes.filter((code) => code !== own)]
  const said = best(
    readTimes(tokenize(text), {
      now: nowOf(reference, timezone),
      tables: spoken.map((code) => languages[code].time),
      hours,
      monthFirst: MONTH_FIRST.includes((locale ?? '').replace('_', '-').toLowerCase()),
    }),
  )
  if (said?.kind === 'when') return { id, from: utc(said.value.at), grain: said.value.grain }
  if (said?.kind === 'period')
    return { id, from: utc(said.value.from), to: utc(said.value.to), grain: grainOf(said.value) }
  if (said?.kind === 'repeat' && said.first)
    return { id, from: utc(said.first.at), grain: said.first.grain, repeat: said.value }
  return { id, none: true }
}

const utc = (at: string): string => Temporal.Instant.from(at).toString()

function grainOf({ from, to }: { readonly from: string; readonly to: string }): 'minute' | 'day' {
  return [from, to].every((at) => at.includes('T00:00:00')) ? 'day' : 'minute'
}

const file = process.argv[process.argv.indexOf('--cases') + 1]
if (!process.argv.includes('--cases') || file === undefined) {
  process.stderr.write('Usage: npm run --silent dates -- --cases FILE\n')
  process.exitCode = 1
} else {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  process.stdout.write(lines.map((line) => `${JSON.stringify(answer(line))}\n`).join(''))
}
