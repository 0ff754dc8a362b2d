/** With it spreadsheets read the file as UTF-8. */
export const BOM = '\ufeff'

/** What a spreadsheet would take for a formula, or for the end of a cell before one. */
const FORMULA = /^[=+\-@\t\r]/
/** A phone or a number is none: it begins so, and holds nothing that calculates. */
const HARMLESS = /^[+-][\d\s().]*$/

/**
 * A cell of a CSV: people's text that a spreadsheet would calculate gets an apostrophe before it, which is how spreadsheets mark a
 * text; quotes where they are needed (RFC 4180).
 */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV lines. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
