import type { Sentence, Token } from '../grammar/sentence.ts'
import { type Decimal, decimal } from './decimal.ts'

/** Longer numbers are no amounts. */
const MAX_DIGITS = 18

/** A number in figures that begins at a token; `to` exclusive. */
export interface Figures {
  readonly value: Decimal
  readonly to: number
  /** Whether one separator before three figures was taken for thousands: "1.250", which before "млн" is one and a quarter. */
  readonly thousands: boolean
}

const plain = (whole: string, fraction = ''): Decimal | null =>
  whole.length + fraction.length > MAX_DIGITS ? null : decimal(fraction === '' ? whole : `${whole}.${fraction}`)

function read(text: string, scaled: boolean): { value: Decimal; thousands: boolean } | null {
  const parts = text.split(/[.,]/)
  const [first = '', ...rest] = parts
  const marks = text.replace(/[^.,]/g, '')
  const last = rest.at(-1) ?? ''
  const made = (value: Decimal | null, thousands = false) => (value ? { value, thousands } : null)
  if (!/^(0|[1-9]\d*)$/.test(first)) return null
  if (marks === '') return made(plain(first))
  const grouped = (groups: readonly string[]): boolean =>
    first.length <= 3 && first !== '0' && groups.every((group) => group.length === 3)
  if (marks.length === 1) {
    if (!scaled && grouped(rest)) return made(plain(first + last), true)
    return last.length <= 6 ? made(plain(first, last), false) : null
  }
  const separator = marks[0] ?? ''
  if (marks === separator.repeat(marks.length)) return grouped(rest) ? made(plain(parts.join(''))) : null
  const groups = rest.slice(0, -1)
  if (marks.slice(0, -1) !== separator.repeat(marks.length - 1) || !grouped(groups) || last.length > 2) return null
  return made(plain(first + groups.join(''), last))
}

const FIGURES = /^\d[\d.,]*$/
const GROUP = /^\d{3}(?:[.,]\d{1,2})?$/
/** One space of any width between groups of three figures. */
const GAP = /^[\u0020\u00a0\u2009\u202f]$/

function gap(sentence: Sentence, before: Token, after: Token): boolean {
  return GAP.test(sentence.text.slice(before.end, after.start))
}

/**
 * A number in figures: 12, 12.50, 1,5, 12 000, 1.234.567,89, 1,234.50. Separators are read by where they stand: the last of two
 * kinds is the decimal one, one before three figures parts thousands, unless `scaled` says that a power of ten follows. Null
 * for what is no number (12:30, 067, 1.02.2026).
 */
export function figuresAt(sentence: Sentence, at: number, scaled: boolean): Figures | null {
  const { tokens } = sentence
  const first = tokens[at]
  if (first?.kind !== 'number' || !FIGURES.test(first.text)) return null
  let to = at + 1
  let text = first.text
  if (/^[1-9]\d{0,2}$/.test(text)) {
    for (let next = tokens[to]; next && GROUP.test(next.text); next = tokens[to]) {
      const before = tokens[to - 1]
      if (!before || !/^\d+$/.test(before.text) || !gap(sentence, before, next)) break
      text += next.text
      to += 1
    }
  }
  const found = read(to > at + 1 ? text.replace(',', '.') : text, scaled || to > at + 1)
  return found ? { ...found, to } : null
}
