import type { Turn } from '../command.ts'
import { sayMoney } from '../money/say.ts'
import type { Grain, Money } from '../slots/said.ts'
import { sayDate, sayWhen } from '../time/say.ts'
import { sayRepeat } from '../time/say-repeat.ts'

/** How Parley says times and amounts to the person whose turn it is, in their language and zone. */
export function speech({ language, me, now }: Turn) {
  const at = { table: language.time, zone: me.zone, now: now.toZonedDateTimeISO(me.zone) }
  return {
    /** "tomorrow at 9:00", "on Friday" */
    when: (instant: Temporal.Instant, grain: Grain = 'minute'): string =>
      sayWhen({ at: instant.toZonedDateTimeISO(me.zone).toString({ timeZoneName: 'never' }), grain }, at),
    /** A calendar date. */
    date: (date: Temporal.PlainDate): string => sayDate(date.toString(), at),
    /** "every Monday at 9:00" */
    repeat: (rule: string): string => sayRepeat(rule, language.time),
    money: (money: Money): string => sayMoney(money, language.code),
    /** "November 2026" */
    month: (instant: Temporal.Instant): string => {
      const { year } = instant.toZonedDateTimeISO(me.zone)
      const date = new Date(instant.epochMilliseconds)
      const month = new Intl.DateTimeFormat(language.code, { month: 'long', timeZone: me.zone }).format(date)
      return `${month} ${year}`
    },
  }
}
