/** Countries (ISO 3166) with the currency (ISO 4217) that is paid with there, where that is not the euro or the US dollar. */
// biome-ignore format: a table
const own: Readonly<Record<string, string>> = {
  UA: 'UAH', GB: 'GBP', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', SE: 'SEK', NO: 'NOK', DK: 'DKK', CH: 'CHF', LI: 'CHF', IS: 'ISK',
  RS: 'RSD', BA: 'BAM', MK: 'MKD', AL: 'ALL', MD: 'MDL', GE: 'GEL', AM: 'AMD', AZ: 'AZN', KZ: 'KZT', UZ: 'UZS', KG: 'KGS', TR: 'TRY',
  IL: 'ILS', AE: 'AED', SA: 'SAR', EG: 'EGP', ZA: 'ZAR', NG: 'NGN', KE: 'KES', IN: 'INR', PK: 'PKR', CN: 'CNY', JP: 'JPY', KR: 'KRW',
  HK: 'HKD', SG: 'SGD', TH: 'THB', ID: 'IDR', MY: 'MYR', PH: 'PHP', VN: 'VND', AU: 'AUD', NZ: 'NZD', CA: 'CAD', MX: 'MXN', BR: 'BRL',
  AR: 'ARS', CL: 'CLP', CO: 'COP', PE: 'PEN', RU: 'RUB', BY: 'BYN',
}
const dollars = new Set(['US', 'PR', 'EC', 'SV', 'PA', 'VI', 'GU'])

/** The currency of a country; the euro where it is not known. */
export const currencyIn = (country: string): string => own[country] ?? (dollars.has(country) ? 'USD' : 'EUR')
