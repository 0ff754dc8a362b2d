import type { Turn } from '../../command.ts'
import { today } from '../deals/day.ts'
import { speech } from '../speech.ts'
import type { Dossier } from './dossier.ts'

/** A birthday sooner than this many days from now is worth a word. */
const NEAR = 14

/** Whose birthday is near, and when; that of 29 February falls on the 28th in other years. */
export function birthdaysNear(
  people: Dossier['people'],
  turn: Turn,
): readonly { readonly name: string; readonly date: string; readonly days: number }[] {
  const now = today(turn)
  return people.flatMap(({ name, birthday }) => {
    if (!birthday) return []
    const thisYear = birthday.with({ year: now.year }, { overflow: 'constrain' })
    const next = Temporal.PlainDate.compare(thisYear, now) < 0 ? birthday.with({ year: now.year + 1 }) : thisYear
    const { days } = now.until(next)
    return days < NEAR ? [{ name, days, date: speech(turn).dayOfYear(next) }] : []
  })
}
