/** With it spreadsheets read the file as UTF-8. */
export const BOM = '\ufeff'

/** What a spreadsheet would take for a formula, or for the end of a cell before one. */
const FORMULA = /^[=+\-@\t\r]/
/** Phones or numbers are none: they begin so, and hold nothing that calculates. */
const HARMLESS = /^[+-][\d\s().]*(; *[+-][\d\s().]*)*$/

/** Where semicolons part the cells, a comma's quotes count for nothing: there, a cell begins within a text. */
const WITHIN = /([;\t\r\n][ \t]*)([=+\-@][^;\t\r\n]*)/g
/** A dash that begins a line, and nothing that calls or reads what is elsewhere. */
const POINT = /^[+-][^|!(]*$/

/**
 * A cell of a CSV: people's text that a spreadsheet would calculate gets an apostrophe before it, which is how spreadsheets mark a
 * text; quotes where they are needed (RFC 4180).
 */
export function csvCell(text: string): string {
  const first = FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text
  const safe = first.replace(WITHIN, (all, before: string, rest: string) =>
    HARMLESS.test(rest) || POINT.test(rest) ? all : `${before}'${rest}`,
  )
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV lines. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
