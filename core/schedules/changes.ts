import { decimal, difference, written } from '../money/decimal.ts'
import type { Figures, Row } from '../reports/figures.ts'

/** How a row has changed: by how much (a decimal string, never below zero) and in which direction. */
export interface Change {
  readonly label: string
  readonly sign: 1 | -1
  readonly by: string
}

/** What has changed since figures were told last. `moved`: they were of another period, so that rows are not compared. */
export interface Changes {
  readonly total: boolean
  readonly moved: boolean
  /** The rows that changed most, the largest change first. */
  readonly rows: readonly Change[]
}

/** More than these are not told; the rest is seen below. */
const MOST = 3

/** Compares figures with those of before; null where these answered another question. */
export function changesBetween(before: Figures, now: Figures): Changes | null {
  if (before.measure !== now.measure || before.dimension !== now.dimension || before.currency !== now.currency)
    return null
  const moved = before.period?.from !== now.period?.from || before.period?.to !== now.period?.to
  const then = new Map(before.rows.map((row) => [row.key, row]))
  const kept = now.rows.flatMap((row) => changed(row, then.get(row.key)?.value ?? null, row.value))
  const gone = before.rows
    .filter(({ key }) => !now.rows.some((row) => row.key === key))
    .flatMap((row) => changed(row, row.value, null))
  // Of rows that were cut to the largest, one that is not there may only have become too small.
  const whole = now.rest === null && before.rest === null
  const rows = moved || !whole ? [] : [...kept, ...gone].toSorted((a, b) => compare(b.by, a.by)).slice(0, MOST)
  return { total: before.total.value !== now.total.value, moved, rows }
}

function changed({ label }: Row, before: string | null, now: string | null): readonly Change[] {
  const { digits, places } = difference(decimal(now ?? '0'), decimal(before ?? '0'))
  if (digits === 0n) return []
  const sign = digits < 0n ? -1 : 1
  return [{ label, sign, by: written({ digits: digits < 0n ? -digits : digits, places }) }]
}

function compare(a: string, b: string): number {
  const { digits } = difference(decimal(a), decimal(b))
  return digits < 0n ? -1 : digits > 0n ? 1 : 0
}
