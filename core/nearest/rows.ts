/** Which row of a model each feature has, as plain data: a sentence asks for some ten thousand, and most are in none, which a table says quicker than a Map. */
export interface Rows {
  /** The features of rows 0, 1, …, each once. */
  readonly features: Uint32Array
  /** One more than the row, 0 where there is none. Each stands at the first free place from its own on; half of the places are free at least. */
  readonly places: Uint32Array
}

/** What spreads numbers over a table, whatever they have in common (Knuth, The Art of Computer Programming, 6.4). */
export const SPREAD = 0x9e3779b1

export function rowsOf(features: Uint32Array): Rows {
  const bits = Math.max(1, Math.ceil(Math.log2(features.length * 2)))
  const last = 2 ** bits - 1
  const places = new Uint32Array(last + 1)
  for (let row = 0; row < features.length; row += 1) {
    let at = placeOf(features[row] ?? 0, last)
    while (places[at] !== 0) at = (at + 1) & last
    places[at] = row + 1
  }
  return { features, places }
}

const placeOf = (feature: number, last: number): number => Math.imul(feature, SPREAD) >>> Math.clz32(last)

/** The row of a feature; undefined where it has none. */
export function rowAt(feature: number, { features, places }: Rows): number | undefined {
  const last = places.length - 1
  for (let at = placeOf(feature, last); ; at = (at + 1) & last) {
    const row = (places[at] ?? 0) - 1
    if (row < 0) return undefined
    if (features[row] === feature) return row
  }
}
