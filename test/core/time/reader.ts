import type { Span } from '../../../core/grammar/spans.ts'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import { time as en } from '../../../core/languages/en/time.ts'
import { languages } from '../../../core/languages/index.ts'
import { time as uk } from '../../../core/languages/uk/time.ts'
import { lexiconOf } from '../../../core/time/lexicon.ts'
import { readTimes, type TimeContext } from '../../../core/time/read.ts'

/** A Wednesday morning in Kyiv. */
export const now = Temporal.ZonedDateTime.from('2026-11-25T10:30+02:00[Europe/Kyiv]')
export const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }
export const both = [en, uk]
// They are read as they come back from an earlier start.
lexiconOf(both, (_, make) => structuredClone(make()))

/** The tables of every language that Parley speaks. */
export const all = Object.values(languages).map((language) => language.time)

export const read = (text: string, context: Partial<TimeContext> = {}): readonly Span[] =>
  readTimes(tokenize(text), { now, tables: both, hours, ...context })

/** The best time in a sentence, short: "27 Nov 2026 day" is 2026-11-27 day. */
export function best(text: string, context: Partial<TimeContext> = {}): string {
  const said = read(text, context)[0]?.said
  return said ? short(said) : 'none'
}

const local = (at: string): string => at.replace(/T00:00:00[+-]\d\d:\d\d$/, '').replace(/:00[+-]\d\d:\d\d$/, '')

export function short(said: Span['said']): string {
  if (said.kind === 'when') return `${local(said.value.at)} ${said.value.grain}`
  if (said.kind === 'period') return `${local(said.value.from)}..${local(said.value.to)}`
  if (said.kind === 'repeat') return `${said.value}${said.first ? ` from ${local(said.first.at)}` : ''}`
  return said.kind === 'date' ? said.value : said.kind
}
