import type { Turn } from '../../command.ts'
import { speech } from '../speech.ts'
import { rowMoney } from './amount.ts'
import { daysSince, today } from './day.ts'
import type { Listed, Listing, Wanted } from './listed.ts'

interface Column {
  readonly label: string
  readonly align?: 'right'
  readonly cell: (row: Listed) => string
}

/** A list as a table of four columns at most, so that a phone shows it: what all rows have in common stands in the title. */
export function tableOf({ rows, owners }: Listing, { where }: Wanted, turn: Turn) {
  const { columns: label, days } = turn.language.answers.deal
  const say = speech(turn)
  const open = where.status === 'open'
  const second: Column[] = [
    ...(open && where.stage === undefined ? [{ label: label.stage, cell: (row: Listed) => say.stage(row.stage) }] : []),
    ...(owners > 1 ? [{ label: label.owner, cell: firstName }] : []),
  ]
  const age: Column = { label: label.days, align: 'right', cell: (row) => days({ count: daysSince(row.since, turn) }) }
  const columns: Column[] = [
    { label: label.deal, cell: ({ title }) => title },
    ...second.slice(0, 1),
    { label: label.amount, align: 'right', cell: (row) => amount(row, turn) },
    where.staleDays !== undefined
      ? age
      : open
        ? { label: label.closing, cell: (row) => closing(row, turn) }
        : { label: label.closed, cell: (row) => closed(row, turn) },
  ]
  return {
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

const firstName = ({ owner }: Listed): string => owner?.split(' ')[0] ?? '–'

function amount(row: Listed, turn: Turn): string {
  const money = rowMoney(row, turn.me.currency)
  return money ? speech(turn).money(money) : '–'
}

/** The day, with a mark where it is past. */
function closing({ close_on: on }: Listed, turn: Turn): string {
  if (on === null) return '–'
  const date = Temporal.PlainDate.from(on)
  const late = Temporal.PlainDate.compare(date, today(turn)) < 0
  return `${speech(turn).shortDate(date)}${late ? ' !' : ''}`
}

function closed({ closed_at: at }: Listed, turn: Turn): string {
  return at ? speech(turn).shortDate(at.toTemporalInstant().toZonedDateTimeISO(turn.me.zone).toPlainDate()) : '–'
}
