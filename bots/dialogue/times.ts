const units = new Map([
  ['s', 'seconds'],
  ['sec', 'seconds'],
  ['second', 'seconds'],
  ['min', 'minutes'],
  ['minute', 'minutes'],
  ['h', 'hours'],
  ['hour', 'hours'],
  ['d', 'days'],
  ['day', 'days'],
  ['w', 'weeks'],
  ['week', 'weeks'],
  ['month', 'months'],
])

/** "2 days", "a day", "1 hour 30 minutes", "+3d": a length of time; undefined for anything else or nothing. */
export function durationOf(text: string): Temporal.Duration | undefined {
  const total: Record<string, number> = {}
  const words = text.trim().toLowerCase().replace(/^\+/, '')
  if (!/^((\d{1,5}|an?)\s*[a-z]+[\s,]*(and\s+)?)+$/.test(words)) return undefined
  for (const [, count = '', unit = ''] of words.matchAll(/(\d+|an?(?=\s))\s*(?!and\b)([a-z]+)/g)) {
    const key = units.get(unit) ?? units.get(unit.replace(/s$/, ''))
    if (!key) return undefined
    total[key] = (total[key] ?? 0) + (/^\d/.test(count) ? Number(count) : 1)
  }
  const length = Object.keys(total).length > 0 ? Temporal.Duration.from(total) : undefined
  return length?.blank ? undefined : length
}

/** An instant with its offset, a local date and time, or a time of the day; undefined for anything else. */
export function momentOf(text: string): Temporal.Instant | Temporal.PlainDateTime | Temporal.PlainTime | undefined {
  const words = text.trim()
  if (/^\d{1,2}:\d{2}$/.test(words)) return tried(() => Temporal.PlainTime.from(words.padStart(5, '0')))
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(words)) return undefined
  return tried(() => Temporal.Instant.from(words)) ?? tried(() => Temporal.PlainDateTime.from(words))
}

function tried<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** When something said as a time comes next, seen from `now` in a zone. */
export function instantOf(
  time: Temporal.Instant | Temporal.PlainDateTime | Temporal.PlainTime,
  now: Temporal.Instant,
  zone: string,
): Temporal.Instant {
  if (time instanceof Temporal.Instant) return time
  if (time instanceof Temporal.PlainDateTime) return time.toZonedDateTime(zone).toInstant()
  const today = now.toZonedDateTimeISO(zone)
  const there = today.withPlainTime(time)
  return (Temporal.ZonedDateTime.compare(there, today) > 0 ? there : there.add({ days: 1 })).toInstant()
}
