import { z } from 'zod'

/** One scripted message. `key` is the platform's id of it: delivered again, it is the same message. */
export const heardLine = z.object({ key: z.string(), seat: z.string(), text: z.string() })
export type Saying = z.infer<typeof heardLine>

/** A reproducible source of numbers in [0, 1): mulberry32, a public-domain generator by Tommy Ettinger. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The messages of a round: notes and reminders in turn, over all seats, each with a mark of its own to be found again. */
export function sayings(round: number, count: number, seats: readonly string[]): readonly Saying[] {
  return Array.from({ length: count }, (_, at) => {
    const mark = `lot${round}x${at}`
    const seat = seats[at % seats.length] ?? 'olena'
    const text = at % 2 === 0 ? `note: ${mark} arrived` : `remind me to check ${mark} tomorrow at 15:00`
    return { key: `round-${round}-${at}`, seat, text }
  })
}
