import type { Sentence, Token } from '../grammar/sentence.ts'
import { type Decimal, decimal, shifted, sum } from './decimal.ts'
import { figuresAt } from './figures.ts'
import type { Lexicon } from './lexicon.ts'

/** A number at a token, in figures or words; `to` exclusive. */
export interface Amount {
  readonly value: Decimal
  readonly to: number
  /** figures alone, words alone below a thousand, or with a power of ten. */
  readonly kind: 'figures' | 'words' | 'scaled'
}

interface Piece {
  readonly value: Decimal
  readonly to: number
  readonly inFigures: boolean
  /** The power of ten that multiplied it; 0: none. */
  readonly power: number
}

const parts = (token: Token | undefined): readonly string[] =>
  token?.kind === 'word' ? token.folded.split(/[-‑]/) : []

/** Whether a number word may follow what has been summed up: "two hundred" and "forty", never "two" and "three". */
function joins(total: number, next: number): boolean {
  if (next < 10) return total % 10 === 0 && (total % 100 === 0 || total % 100 >= 20)
  if (next < 100) return total % 100 === 0
  return total === 0
}

/** Number words below a thousand; null if there are none. */
function wordsAt({ tokens }: Sentence, at: number, lexicon: Lexicon): { value: number; to: number } | null {
  let value = 0
  let to = at
  let found = false
  for (let here = at; ; ) {
    const words = parts(tokens[here])
    const open = value >= 100 || (value >= 20 && value % 10 === 0)
    const joint = found && open && words.length === 1 && lexicon.joints.has(words[0] ?? '')
    const next = addWords(joint ? parts(tokens[here + 1]) : words, value, lexicon)
    if (next === null) break
    value = next
    found = true
    here += joint ? 2 : 1
    to = here
  }
  return found ? { value, to } : null
}

function addWords(words: readonly string[], before: number, lexicon: Lexicon): number | null {
  if (words.length === 0) return null
  let value = before
  for (const word of words) {
    const number = lexicon.numbers.get(word)
    if (lexicon.hundreds.has(word) && value < 100) value = (value || 1) * 100
    else if (number !== undefined && joins(value, number)) value += number
    else return null
  }
  return value
}

/** The power of ten that a token multiplies by; short forms only right after figures. */
function powerAt({ text, tokens }: Sentence, at: number, lexicon: Lexicon, afterFigures: boolean): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const scale = lexicon.scales.get(token.folded)
  if (scale !== undefined || !afterFigures) return scale
  const power = lexicon.suffixes.get(token.folded)
  const before = text.slice(tokens[at - 1]?.end, token.start)
  const loose = token.folded.length > 1 || power === 3
  return power !== undefined && (before === '' || (loose && /^\s$/u.test(before))) ? power : undefined
}

/** "milijun i pol": a part more of the power of ten before it. */
function partMoreAt(
  { tokens }: Sentence,
  at: number,
  power: number,
  lexicon: Lexicon,
): { value: Decimal; to: number } | null {
  const part = lexicon.joints.has(tokens[at]?.folded ?? '')
    ? lexicon.parts.get(tokens[at + 1]?.folded ?? '')
    : undefined
  return part === undefined || Number(part) >= 1 ? null : { value: shifted(decimal(part), power), to: at + 2 }
}

function pieceAt(sentence: Sentence, at: number, lexicon: Lexicon): Piece | null {
  const token = sentence.tokens[at]
  if (token?.kind === 'number') return figurePiece(sentence, at, lexicon)
  if (token?.kind !== 'word') return null
  const part = lexicon.parts.get(token.folded)
  const article = lexicon.articles.has(token.folded)
  if (part !== undefined || article) {
    const skip = part !== undefined && lexicon.articles.has(sentence.tokens[at + 1]?.folded ?? '') ? 2 : 1
    const hundred = article && lexicon.hundreds.has(sentence.tokens[at + 1]?.folded ?? '')
    const to = at + skip + (hundred ? 1 : 0)
    const power = powerAt(sentence, to, lexicon, false)
    const value = decimal(part ?? (hundred ? '100' : '1'))
    if (power !== undefined) return { value: shifted(value, power), to: to + 1, inFigures: false, power }
    return hundred ? { value, to, inFigures: false, power: 0 } : null
  }
  const alone = lexicon.scales.get(token.folded)
  if (alone !== undefined) return { value: shifted(decimal('1'), alone), to: at + 1, inFigures: false, power: alone }
  const words = wordsAt(sentence, at, lexicon)
  if (!words) return null
  const more = fractionAt(sentence, words.to, lexicon, false)
  if (more)
    return { ...more, value: shifted(sum(decimal(String(words.value)), more.value), more.power), inFigures: false }
  const power = words.value < 1000 ? powerAt(sentence, words.to, lexicon, false) : undefined
  const value = decimal(String(words.value))
  return { value: shifted(value, power ?? 0), to: words.to + (power ? 1 : 0), inFigures: false, power: power ?? 0 }
}

/** A part more and the power that both are multiplied by: "two and a half million", «два с половиной миллиона». */
function fractionAt(
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
  afterFigures: boolean,
): Omit<Piece, 'inFigures'> | null {
  const word = (place: number): string => sentence.tokens[place]?.folded ?? ''
  if (!lexicon.joints.has(word(at))) return null
  const place = at + (lexicon.articles.has(word(at + 1)) ? 2 : 1)
  const part = lexicon.parts.get(word(place))
  const power = powerAt(sentence, place + 1, lexicon, afterFigures)
  if (part === undefined || Number(part) >= 1 || power === undefined) return null
  return { value: decimal(part), to: place + 2, power }
}

function figurePiece(sentence: Sentence, at: number, lexicon: Lexicon): Piece | null {
  const figures = figuresAt(sentence, at, false)
  if (!figures) return null
  const more = fractionAt(sentence, figures.to, lexicon, true)
  if (more) return { ...more, value: shifted(sum(figures.value, more.value), more.power), inFigures: true }
  const hundred = lexicon.hundreds.has(sentence.tokens[figures.to]?.folded ?? '')
  const to = figures.to + (hundred ? 1 : 0)
  const power = (powerAt(sentence, to, lexicon, true) ?? 0) + (hundred ? 2 : 0)
  if (power === 0) return { value: figures.value, to: figures.to, inFigures: true, power }
  // Before a power of ten, "1.250" is one and a quarter.
  const value = figures.thousands ? (figuresAt(sentence, at, true)?.value ?? figures.value) : figures.value
  return { value: shifted(value, power), to: to + (power === 2 ? 0 : 1), inFigures: true, power }
}

/** A number at a token: "12k", "1,5 млн", "two thousand five hundred", "пів мільйона", "2 млн 300 тис". Null if there is none. */
export function amountAt(sentence: Sentence, at: number, lexicon: Lexicon): Amount | null {
  const first = pieceAt(sentence, at, lexicon)
  if (!first) return null
  let { value, to, power } = first
  const more = power > 2 ? partMoreAt(sentence, to, power, lexicon) : null
  if (more && powerAt(sentence, more.to, lexicon, false) === undefined)
    return { value: sum(value, more.value), to: more.to, kind: 'scaled' }
  while (power > 2) {
    const joint = lexicon.joints.has(sentence.tokens[to]?.folded ?? '')
    const next = pieceAt(sentence, joint ? to + 1 : to, lexicon)
    const fits = next && next.power < power && next.inFigures === first.inFigures && (next.power > 0 || !next.inFigures)
    if (!next || !fits || (joint && first.inFigures)) break
    value = sum(value, next.value)
    to = next.to
    power = next.power
  }
  const kind = first.power > 0 ? 'scaled' : first.inFigures ? 'figures' : 'words'
  return { value, to, kind }
}
