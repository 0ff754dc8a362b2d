import type { Texts } from './texts.ts'

/** What a person reads of times: in their zone and language. `now` is the business clock, which a demonstration moves. */
export interface When {
  /** "15:04" */
  clock(at: string): string
  /** The whole of it, for a tooltip. */
  full(at: string): string
  /** Equal for instants of one day. */
  dayKey(at: string): string
  /** "Today", "Yesterday", "Monday 23 November", "3 March 2025" */
  day(at: string): string
  /** The business clock, an ISO instant. */
  now(): string
}

/** `now`: the business clock at the moment of the call, from the server. */
export function whenOf(texts: Texts, zone: string, now: string): When {
  const ahead = new Date(now).getTime() - Date.now()
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(texts.locale, { timeZone: zone, ...options })
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const full = format({ dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' })
  const near = format({ weekday: 'long', day: 'numeric', month: 'long' })
  const far = format({ day: 'numeric', month: 'long', year: 'numeric' })
  const key = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  const relative = new Intl.RelativeTimeFormat(texts.locale, { numeric: 'auto' })
  const keyOf = (at: Date) => key.format(at)
  const capital = (words: string) => words.charAt(0).toLocaleUpperCase(texts.locale) + words.slice(1)
  const present = () => new Date(Date.now() + ahead)
  const day = 86_400_000
  return {
    clock: (at) => clock.format(new Date(at)),
    full: (at) => full.format(new Date(at)),
    dayKey: (at) => keyOf(new Date(at)),
    day: (at) => {
      const of = keyOf(new Date(at))
      const today = keyOf(present())
      const days = Math.round((Date.parse(of) - Date.parse(today)) / day)
      if (Math.abs(days) < 2) return capital(relative.format(days, 'day'))
      return capital((of.slice(0, 4) === today.slice(0, 4) ? near : far).format(new Date(at)))
    },
    now: () => present().toISOString(),
  }
}
