/** A feature's number: FNV-1a of its name, 32 bits. Two of 100,000 features share a number about once. */
export function hash(name: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** A feature of two: what it is about, and what is said of it. */
export function both(one: number, other: number): number {
  return Math.imul(Math.imul(one ^ (other >>> 15), 0x85ebca6b) ^ other, 0xc2b2ae35) >>> 0
}
