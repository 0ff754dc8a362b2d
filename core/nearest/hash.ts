/** Features are numbers of 26 bits: of 100,000 that are known, one that is not is taken for one of them once in 670 times. */
const BITS = 26

/** A feature's number: FNV-1a of its name, folded into its bits (http://www.isthe.com/chongo/tech/comp/fnv/#xor-fold). */
export function hash(name: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193)
  return ((value >>> BITS) ^ value) & (2 ** BITS - 1)
}

/** A feature of two: what it is about, and what is said of it. */
export function both(one: number, other: number): number {
  return Math.imul(Math.imul(one ^ (other >>> 15), 0x85ebca6b) ^ other, 0xc2b2ae35) >>> (32 - BITS)
}
