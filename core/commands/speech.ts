import type { Turn } from '../command.ts'
import type { Language } from '../languages/language.ts'
import { sayMoney } from '../money/say.ts'
import type { Grain, Money } from '../slots/said.ts'
import { fill, sayDate, sayWhen } from '../time/say.ts'
import { sayRepeat } from '../time/say-repeat.ts'

/** Within so many days a day and month say which year is meant. */
const NEARLY_A_YEAR = 300

/** How Parley says times and amounts to the person whose turn it is, in their language and zone. */
export function speech({ language, me, now }: Pick<Turn, 'language' | 'me' | 'now'>) {
  const at = { table: language.time, zone: me.zone, now: now.toZonedDateTimeISO(me.zone) }
  return {
    /** "tomorrow at 9:00", "on Friday" */
    when: (instant: Temporal.Instant, grain: Grain = 'minute'): string =>
      sayWhen({ at: instant.toZonedDateTimeISO(me.zone).toString({ timeZoneName: 'never' }), grain }, at),
    /** A day by itself, for a heading: "today", "Thursday, 24 December". */
    day: (instant: Temporal.Instant): string => {
      const words = sayWhen({ at: instant.toString(), grain: 'day' }, at)
      if (!/\d/.test(words)) return words
      const options = { weekday: 'long', timeZone: me.zone } as const
      const weekday = new Intl.DateTimeFormat(language.code, options).format(new Date(instant.epochMilliseconds))
      const date = sayDate(instant.toZonedDateTimeISO(me.zone).toPlainDate().toString(), at)
      return fill(language.time.say.onDate, { weekday, date })
    },
    /** A calendar date without its year. */
    dayOfYear: (date: Temporal.PlainDate): string =>
      sayDate(date.toString(), { ...at, now: at.now.with({ year: date.year }) }),
    /** A calendar date. */
    date: (date: Temporal.PlainDate): string => sayDate(date.toString(), at),
    /** A calendar date for a narrow column: "27 Nov", "11-27", with its year where another could be thought of. */
    shortDate: (date: Temporal.PlainDate): string => {
      const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const
      const noon = new Date(date.toZonedDateTime('UTC').epochMilliseconds)
      const format = new Intl.DateTimeFormat(language.code, options)
      const month = format.formatToParts(noon).find(({ type }) => type === 'month')?.value ?? ''
      const words = fill(language.time.say.date, { d: date.day, month, year: date.year })
      const far = Math.abs(at.now.toPlainDate().until(date).days) > NEARLY_A_YEAR
      // Where short months are figures, so is the date: 11-27, 2027-11-27.
      if (/^\d/.test(month)) return far ? date.toString() : format.format(noon)
      return far ? `${words} ${date.year}` : words
    },
    /** "every Monday at 9:00" */
    repeat: (rule: string): string => sayRepeat(rule, language.time),
    money: (money: Money): string => sayMoney(money, language.code),
    stage: (name: string): string => sayStage(name, language),
  }
}

/** A stage as one says it in a language: the common name for a standard English one, else as the workspace wrote it. */
export function sayStage(name: string, { answers }: Language): string {
  const common: Readonly<Record<string, string>> = answers.stages
  return Object.hasOwn(common, name) ? (common[name] ?? name) : name
}
