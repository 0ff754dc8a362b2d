import type { ColumnField } from '../plan.ts'

/**
 * How a language's spreadsheets head their columns: names apart by commas, in lower case, without marks; figures and words such as
 * "1" and "value" are taken out of a header before it is looked up.
 */
export type Headers = Readonly<Record<Exclude<ColumnField, 'skip'>, string>>
