/** The same order each time: a list put out of order by a generator. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const next = generator(seed)
  return list
    .map((one) => ({ one, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one)
}

/** The same fractions each time, from 0 to less than 1. */
export function fractions(seed: number): () => number {
  const next = generator(seed)
  return () => next() / 2 ** 32
}

/** Whole numbers of 32 bits (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return (value ^ (value >>> 14)) >>> 0
  }
}
