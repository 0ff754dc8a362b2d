import { z } from 'zod'
import type { Grain } from '../../slots/said.ts'

const steps = /([+-]\d{1,4})(y|mo|wd|w|d)/g
const relative =
  /^(?:today|[+-]\d{1,4}(?:y|mo|wd|w|d)(?: [+-]\d{1,4}(?:y|mo|wd|w|d))*)(?: (?<clock>(?:[01]\d|2[0-3]):[0-5]\d))?$/
const absolute = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])
const units: Readonly<Record<string, 'years' | 'months' | 'weeks' | 'days'>> = {
  y: 'years',
  mo: 'months',
  w: 'weeks',
  d: 'days',
}

/** Whether a text is a time of a company file: ISO, or relative such as "today 09:00", "-3w", "+2wd 10:00". */
export const isFileTime = (text: string): boolean => relative.test(text) || absolute.safeParse(text).success

/**
 * A time of a company file as an instant and its grain: minute where a clock time stands, else day. `now` is what relative
 * times count from, `zone` the IANA zone of local times. Throws a RangeError for what `isFileTime` refuses.
 */
export function fileTime(text: string, now: Temporal.Instant, zone: string): { at: Temporal.Instant; grain: Grain } {
  const found = relative.exec(text)
  if (!found && /T.*(Z|[+-]\d\d:?\d\d)$/.test(text)) return { at: Temporal.Instant.from(text), grain: 'minute' }
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const day = found ? stepped(today, text) : Temporal.PlainDate.from(text.slice(0, 10))
  const clock = found ? found.groups?.clock : text.split('T')[1]
  const plainTime = clock === undefined ? undefined : Temporal.PlainTime.from(clock)
  const local = plainTime ? day.toZonedDateTime({ timeZone: zone, plainTime }) : day.toZonedDateTime(zone)
  return { at: local.toInstant(), grain: plainTime ? 'minute' : 'day' }
}

function stepped(from: Temporal.PlainDate, text: string): Temporal.PlainDate {
  let day = from
  for (const [, count, letter = ''] of text.matchAll(steps)) {
    const unit = units[letter]
    day = unit ? day.add({ [unit]: Number(count) }) : workingDays(day, Number(count))
  }
  return day
}

/** The count-th working day, Monday to Friday, after or before a day; for 0 the day itself or the next working one. */
function workingDays(from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const step = count < 0 ? -1 : 1
  let day = from
  let left = Math.abs(count)
  while (left > 0 || day.dayOfWeek > 5) {
    day = day.add({ days: step })
    if (day.dayOfWeek <= 5) left -= 1
  }
  return day
}
