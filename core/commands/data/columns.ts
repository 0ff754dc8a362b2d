import type { Turn } from '../../command.ts'
import type { Import } from '../../imports/imports.ts'
import { type ColumnField, columnFields, type Plan } from '../../imports/plan.ts'
import { fold } from '../../names/fold.ts'
import type { Block } from '../../reply.ts'

/** What a column is called: by its header, else by its number. */
export const titleOf = ({ columns }: Plan, at: number, { language }: Turn): string =>
  columns[at]?.title || language.answers.data.column({ number: at + 1 })

/** Forms with more fields than these are no form. */
const MAX_FIELDS = 30

/** The columns, each with what it is taken for, to be changed. */
export function columnForm({ id, plan }: Import, turn: Turn): Block {
  const { fields, form } = turn.language.answers.data
  const options = columnFields.map((field) => fields[field])
  return {
    kind: 'form',
    title: form.title,
    fields: plan.columns.slice(0, MAX_FIELDS).map(({ field }, at) => ({
      name: `column${at}`,
      label: titleOf(plan, at, turn),
      value: fields[field],
      options,
    })),
    submit: turn.button(form.submit, { command: 'data.import', args: { import: id, values: {} } }, true),
  }
}

interface Change {
  readonly column?: number | undefined
  readonly nth?: string | undefined
  readonly header?: string | undefined
  readonly as?: ColumnField | undefined
  readonly values?: Readonly<Record<string, string>> | undefined
}

/** The plan with what was said of a column, or chosen in the form; null where nothing was; words where there is no such column. */
export function changedPlan(plan: Plan, change: Change, turn: Turn): Plan | string | null {
  const { data } = turn.language.answers
  if (change.values) return chosen(plan, change.values, turn)
  if (change.as === undefined) return null
  const at = columnSaid(plan, change)
  if (plan.columns[at]) return { ...plan, columns: plan.columns.with(at, { ...plan.columns[at], field: change.as }) }
  return change.header === undefined
    ? data.noColumn({ count: plan.columns.length })
    : data.noHeader({ header: change.header })
}

function chosen(plan: Plan, values: Readonly<Record<string, string>>, { language }: Turn): Plan {
  const { fields } = language.answers.data
  const byLabel = new Map(columnFields.map((field) => [fields[field], field]))
  const columns = plan.columns.map((column, at) => ({
    ...column,
    field: byLabel.get(values[`column${at}`] ?? '') ?? column.field,
  }))
  return { ...plan, columns }
}

function columnSaid({ columns }: Plan, { column, nth, header }: Change): number {
  if (column !== undefined) return column - 1
  if (nth !== undefined) return Number(nth) - 1
  const bare = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const wanted = bare(header ?? '')
  const exact = columns.findIndex(({ title }) => bare(title) === wanted)
  return exact >= 0 || wanted === '' ? exact : columns.findIndex(({ title }) => bare(title).startsWith(wanted))
}
