// A program of its own (holidays.ts): prints the public holidays of a country in some years as JSON, local dates by year.
//   node core/nudges/holidays-of.ts UA 2026 2027
import Holidays from 'date-holidays'

const [country = '', ...years] = process.argv.slice(2)
const holidays = new Holidays(country, { types: ['public'] })
process.stdout.write(JSON.stringify(Object.fromEntries(years.map((year) => [year, datesIn(Number(year))]))))

function datesIn(year: number): string[] {
  const found = holidays.getHolidays(year)
  return [...new Set(found.flatMap(({ date, start, end }) => datesOf(date, start, end)))]
}

/** A holiday may last for days; the last one begins before `end`. Times of day and half days do not count. */
function datesOf(date: string, start: Date, end: Date): string[] {
  const first = Temporal.PlainDate.from(date.slice(0, 10))
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
  return Array.from({ length: days }, (_, at) => first.add({ days: at }).toString())
}
