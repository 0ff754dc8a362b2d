/** Which row of a model each feature has: a Map, or what is quicker. */
export interface Rows extends Iterable<readonly [feature: number, row: number]> {
  get(feature: number): number | undefined
  keys(): Iterable<number>
  readonly size: number
}

/** What spreads numbers over a table, whatever they have in common (Knuth, The Art of Computer Programming, 6.4). */
export const SPREAD = 0x9e3779b1

/**
 * The features of rows 0, 1, …, each once, as a table: a sentence asks for some ten thousand, and most of them are in none, which a table says
 * quicker than a Map. Each stands at the first free place from its own on; half of the places are free at least.
 */
export function rowsOf(features: Uint32Array): Rows {
  const bits = Math.max(1, Math.ceil(Math.log2(features.length * 2)))
  const last = 2 ** bits - 1
  const place = (feature: number): number => Math.imul(feature, SPREAD) >>> (32 - bits)
  /** One more than the row, 0 where there is none. */
  const places = new Uint32Array(last + 1)
  for (let row = 0; row < features.length; row += 1) {
    let at = place(features[row] ?? 0)
    while (places[at] !== 0) at = (at + 1) & last
    places[at] = row + 1
  }
  return {
    get: (feature) => {
      let at = place(feature)
      for (;;) {
        const row = (places[at] ?? 0) - 1
        if (row < 0) return undefined
        if (features[row] === feature) return row
        at = (at + 1) & last
      }
    },
    keys: () => features,
    size: features.length,
    *[Symbol.iterator]() {
      for (const [row, feature] of features.entries()) yield [feature, row]
    },
  }
}
