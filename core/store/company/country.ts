import { getCountries } from 'libphonenumber-js'

/** The country (ISO 3166) that keeps a time zone ("Europe/Zagreb" is HR's); undefined for a zone of none, such as UTC, and for some old names of zones. */
export function countryOfZone(zone: string): string | undefined {
  return getCountries().find((code) => zonesIn(code).includes(zone))
}

const zonesIn = (code: string): readonly string[] => new Intl.Locale(`und-${code}`).getTimeZones?.() ?? []
