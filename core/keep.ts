/** Gives what `make` makes, or what it made at an earlier start: it comes out the same each time, and is plain data (what structuredClone takes). */
export type Keep = <T>(name: string, make: () => T) => T

/** Keeps nothing. */
export const anew: Keep = (_, make) => make()
