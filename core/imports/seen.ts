/** What was met before in a file, in constant memory: a Bloom filter. */
export interface Seen {
  /** Whether the word was there before; it is from now on. Wrong with a chance below one in a million for a million words. */
  meet(word: string): boolean
  has(word: string): boolean
}

/** 2^26 bits are 8 MB; with four hashes, a million words set one bit in seventeen. */
const BITS = 2 ** 26
const HASHES = 4

/** An empty memory of words. */
export function openSeen(): Seen {
  const bits = new Uint8Array(BITS / 8)
  const isSet = (at: number): boolean => ((bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0
  return {
    has: (word) => places(word).every(isSet),
    meet: (word) => {
      const at = places(word)
      const before = at.every(isSet)
      for (const place of at) bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7))
      return before
    },
  }
}

/** FNV-1a twice over, combined for each hash (Kirsch and Mitzenmacher, 2006). */
function places(word: string): number[] {
  let a = 0x811c9dc5
  let b = 0xc9dc5118
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + at), 0x01000193)
  }
  b = Math.imul(b ^ (b >>> 15), 0x2c1b3c6d) | 1
  a = Math.imul(a ^ (a >>> 13), 0x297a2d39)
  return Array.from({ length: HASHES }, (_, n) => ((a + Math.imul(n, b)) >>> 0) % BITS)
}
