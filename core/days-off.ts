import type { Me } from './me.ts'

/** A workspace's settings of days: "daysOff", "daysOn", and "holidays:UA:2026" for each year whose public holidays are known. */
export type KeptDays = Readonly<Record<string, readonly string[]>>

/** The local dates on which a workspace does not work, whatever the weekday: public holidays but those on which it works, and its own. */
export function daysOff(kept: KeptDays): ReadonlySet<string> {
  const on = new Set(kept.daysOn)
  const holidays = Object.entries(kept).flatMap(([key, dates]) => (key.startsWith('holidays:') ? dates : []))
  return new Set([...holidays.filter((date) => !on.has(date)), ...(kept.daysOff ?? [])])
}

/** Whether nobody works on a date, for the arithmetic of working days. */
export const isDayOff =
  ({ daysOff: days }: Pick<Me, 'daysOff'>) =>
  (date: Temporal.PlainDate): boolean =>
    days?.has(date.toString()) ?? false
