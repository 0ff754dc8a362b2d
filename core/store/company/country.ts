import { getCountries } from 'libphonenumber-js'

/** The country (ISO 3166) that keeps a time zone ("Europe/Zagreb" is HR's); undefined for a zone of none, such as UTC, and for some old names of zones. */
export function countryOfZone(zone: string): string | undefined {
  countries ??= new Map(
    getCountries()
      .flatMap((code) => zonesIn(code).map((each): [string, string] => [each, code]))
      .reverse(),
  )
  return countries.get(zone)
}

/** Asking Intl takes a tenth of a second for all countries, so they are asked once. A zone that several keep is the first one's. */
let countries: ReadonlyMap<string, string> | undefined

const zonesIn = (code: string): readonly string[] => new Intl.Locale(`und-${code}`).getTimeZones?.() ?? []
