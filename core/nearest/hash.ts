/** A feature's number: FNV-1a of its name, 32 bits. Two of 100,000 features share a number about once. */
export function hash(name: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193)
  return value >>> 0
}
