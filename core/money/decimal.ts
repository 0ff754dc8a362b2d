/** A decimal number without rounding: `digits` × 10^-`places`. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

/** The number that "12", "-12.50" stand for; only figures, one dot and a sign before them. */
export function decimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.')
  return { digits: BigInt(`${whole}${fraction}`), places: fraction.length }
}

const POWERS = 10n

/** Times 10^`power`. */
export const shifted = ({ digits, places }: Decimal, power: number): Decimal =>
  places >= power
    ? { digits, places: places - power }
    : { digits: digits * POWERS ** BigInt(power - places), places: 0 }

export function sum(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  const lifted = (one: Decimal): bigint => one.digits * POWERS ** BigInt(places - one.places)
  return { digits: lifted(a) + lifted(b), places }
}

export const difference = (a: Decimal, b: Decimal): Decimal => sum(a, { ...b, digits: -b.digits })

/** As written in a plain decimal string, without zeros at the end of the fraction: "12000", "12.5". */
export function written({ digits, places }: Decimal): string {
  if (places === 0) return String(digits)
  if (digits < 0n) return `-${written({ digits: -digits, places })}`
  const padded = String(digits).padStart(places + 1, '0')
  const fraction = padded.slice(-places).replace(/0+$/, '')
  return fraction === '' ? padded.slice(0, -places) : `${padded.slice(0, -places)}.${fraction}`
}
