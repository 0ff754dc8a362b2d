import type { Turn } from '../../command.ts'

/** The speaker's date today. */
export const today = ({ now, me }: Pick<Turn, 'now' | 'me'>): Temporal.PlainDate =>
  now.toZonedDateTimeISO(me.zone).toPlainDate()

/** Whole days from then to the speaker's now; 0 for what began today. */
export function daysSince(then: Date, turn: Pick<Turn, 'now' | 'me'>): number {
  const from = then.toTemporalInstant().toZonedDateTimeISO(turn.me.zone).toPlainDate()
  return Math.max(0, from.until(today(turn)).days)
}
