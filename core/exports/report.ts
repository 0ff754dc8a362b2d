import type { Turn } from '../command.ts'
import { titleOf } from '../commands/reports/words.ts'
import { askReport } from '../reports/ask.ts'
import { type Figures, MOST_ROWS, type Question } from '../reports/figures.ts'
import { type Saved, saveFile } from '../store/files.ts'
import { BOM, csvLines } from './csv.ts'

/** Asks a report anew and keeps it as a CSV of the speaker's: all rows, and numbers as programs read them. Null: it has none, or is refused. */
export async function reportFile(question: Question, turn: Turn): Promise<Saved | null> {
  const { tx, me, now } = turn
  const asked = await askReport({ ...question, top: question.top ?? MOST_ROWS }, turn)
  if (asked.kind === 'refused' || asked.figures.total.records === 0) return null
  const name = `${await titleOf(question, turn)} ${now.toZonedDateTimeISO(me.zone).toPlainDate()}.csv`
  const text = BOM + csvLines(rowsOf(asked.figures, turn))
  return saveFile(tx, { workspaceId: me.workspaceId, personId: me.id }, { name, mime: 'text/csv', now }, [
    new TextEncoder().encode(text),
  ])
}

function rowsOf(figures: Figures, { language }: Turn): readonly (readonly string[])[] {
  const { report } = language.answers
  const { dimension, measure, unit, currency, compareTo, rows, rest, total } = figures
  const inWhat = currency ?? (unit === 'minutes' ? minutesIn(language.code) : null)
  const named = (label: string): string => (inWhat === null ? label : `${label}, ${inWhat}`)
  const line = (label: string, value: string | null, records: string, compare: string | null | undefined) => [
    label,
    value ?? '',
    records,
    ...(compareTo ? [compare ?? ''] : []),
  ]
  const head = [
    dimension === null ? '' : report.dimension[dimension],
    named(report.measure[measure]),
    report.records,
    ...(compareTo ? [named(report.earlier)] : []),
  ]
  return [
    head,
    ...rows.map(({ label, value, records, compare }) => line(label, value, String(records), compare)),
    ...(rest ? [line(report.rest({ count: rest.rows }), rest.value, '', null)] : []),
    line(report.total, total.value, String(total.records), total.compare),
  ]
}

/** What minutes are called in a column of numbers: "min", "хв". */
const minutesIn = (code: string): string | null =>
  new Intl.NumberFormat(code, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
    .formatToParts(1)
    .find(({ type }) => type === 'unit')?.value ?? null
