import type { Language } from '../../languages/language.ts'
import type { Hours } from '../../me.ts'
import { fold } from '../../names/fold.ts'
import { romanise } from '../../names/romanise.ts'
import { expand } from '../../time/template.ts'

const WEEK = [1, 2, 3, 4, 5, 6, 7]

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}:]+/u)
    .filter(Boolean)

/** Whether the words only say "off", "no", "without". */
export function isOff(text: string, { phrases }: Language): boolean {
  const words = wordsOf(text).join(' ')
  return phrases.settingWords.off.some((off) => fold(off) === words)
}

/** A clock time as people write it: "8", "8:30", "8.30", "6pm", "18". Undefined for what is none. */
export function clockOf(text: string): string | undefined {
  const found = /(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?(?![\d:])/i.exec(fold(text))
  return found ? clock(found) : undefined
}

function clock([, hour = '', minute = '0', half]: RegExpExecArray): string | undefined {
  const [h, m] = [(Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'pm' ? 12 : 0), Number(minute)]
  if (m > 59 || Number(hour) > 24) return undefined
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
}

/** Two clock times: "8 to 16", "from 9:30 till 6pm", "з 8 до 17". Undefined when there are not exactly two, or the day ends before it begins. */
export function spanOf(text: string): { readonly from: string; readonly to: string } | undefined {
  const found = [...fold(text).matchAll(/(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?(?![\d:])/gi)].map(clock)
  const [from, to] = found
  return found.length === 2 && from !== undefined && to !== undefined && from < to ? { from, to } : undefined
}

/**
 * Working hours in words: a span of the day and, if said, the days ("Monday to Thursday", "пн-пт", "except Friday" is not read).
 * `before`: those that hold until now, whose days stay when none are said.
 */
export function hoursOf(text: string, before: Hours, { time }: Language): Hours | undefined {
  const words = wordsOf(text)
  const named = words.flatMap((word) => {
    const day = time.weekdays.findIndex((forms) => variants(forms).includes(word))
    return day < 0 ? [] : [day + 1]
  })
  const span = spanOf(text)
  if (!span && named.length === 0) return undefined
  const { from, to } = span ?? before
  return { from, to, days: daysOf(named, /\p{L}\s*[-–—]\s*\p{L}/u.test(text) || words.length > 0, before.days) }
}

const variants = (forms: string | readonly string[]): readonly string[] =>
  (typeof forms === 'string' ? [forms] : forms).flatMap((one) => expand(one).map((form) => wordsOf(form).join('')))

/** Two days are a range, more are a list. */
function daysOf(named: readonly number[], ranged: boolean, before: readonly number[]): readonly number[] {
  const [first, last, more] = named
  if (first === undefined) return before
  if (last === undefined || more !== undefined || !ranged || last < first)
    return WEEK.filter((day) => named.includes(day))
  return WEEK.filter((day) => day >= first && day <= last)
}

/** A number from 0 to 50; undefined for what is none. */
export function budgetOf(text: string): number | undefined {
  const found = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]
  return found !== undefined && Number(found) <= 50 ? Number(found) : undefined
}

/** What cities are called today that the list of zones still has under an older name. */
const RENAMED: Readonly<Record<string, string>> = { kyiv: 'Europe/Kyiv', kiev: 'Europe/Kyiv' }

/** An IANA zone by its name or its city, in any case form that begins like it: "Europe/Vilnius", "за Вільнюсом", "New York". */
export function zoneOf(text: string): string | undefined {
  const asked = text.trim()
  const zones = Intl.supportedValuesOf('timeZone')
  const exact = zones.find((zone) => zone.toLowerCase() === asked.toLowerCase())
  if (exact) return exact
  const words = romanise(fold(asked)).replaceAll(/[^a-z ]+/g, ' ')
  const cities = [...Object.entries(RENAMED), ...zones.map((zone) => [cityOf(zone), zone] as const)]
  const found = cities
    .filter(([city]) => city.length > 3 && ` ${words}`.includes(` ${stem(city)}`))
    .toSorted(([a], [b]) => b.length - a.length)
  return found[0]?.[1]
}

const cityOf = (zone: string): string => fold(zone.split('/').at(-1) ?? '').replaceAll('_', ' ')
/** Case endings come after it. */
const stem = (city: string): string => (city.length > 5 ? city.slice(0, -1) : city)
