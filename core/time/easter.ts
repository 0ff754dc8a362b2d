/** Whose Easter: by the Gregorian calendar, or by the Julian, which Orthodox churches count it by. */
export type Church = 'western' | 'orthodox'

/** Easter Sunday of a year in the Gregorian calendar (J. Meeus, Astronomical Algorithms, ch. 8: Butcher's rule, and the rule of the Julian calendar). */
export function easterSunday(year: number, church: Church): Temporal.PlainDate {
  return church === 'western' ? gregorian(year) : julian(year)
}

function gregorian(year: number): Temporal.PlainDate {
  const golden = year % 19
  const [century, within] = [Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(within / 4) - moon - (within % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const days = moon + sunday - 7 * late + 114
  return new Temporal.PlainDate(year, Math.floor(days / 31), (days % 31) + 1)
}

function julian(year: number): Temporal.PlainDate {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const days = moon + sunday + 114
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return new Temporal.PlainDate(year, Math.floor(days / 31), (days % 31) + 1).add({ days: behind })
}
