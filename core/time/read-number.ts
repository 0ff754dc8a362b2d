import { digitsAt, firstOfEach, isMark, joint, memo, NOTHING, type Reader, type Reading, skip } from './reading.ts'
import { type Found, matchWords } from './trie.ts'

/** "twenty-five", "двадцять п'ять": a ten and a one. */
function compound(reading: Reading, at: number, ones: Reader<number>): readonly Found<number>[] {
  const { number, and } = reading.lexicon
  const found: Found<number>[] = []
  for (const ten of matchWords(number, reading.pieces, at)) {
    if (ten.value < 20 || ten.value % 10 !== 0 || ten.value > 90) continue
    const places = isMark(reading, ten.to, '-') ? [ten.to + 1] : skip(reading, and, ten.to)
    for (const place of places)
      for (const one of ones(reading, place))
        if (one.value >= 1 && one.value <= 9) found.push({ to: one.to, value: ten.value + one.value })
  }
  return found
}

const words: Reader<number> = (reading, at) => matchWords(reading.lexicon.number, reading.pieces, at)
const ordinalWords: Reader<number> = (reading, at) => matchWords(reading.lexicon.ordinal, reading.pieces, at)

/** A whole number, in digits or words. */
export const whole = memo<number>((reading, at) => {
  const digits = digitsAt(reading, at)
  if (digits !== undefined) return [{ to: at + 1, value: digits }]
  const single = words(reading, at)
  return single.length === 0 ? NOTHING : [...compound(reading, at, words), ...single]
})

/** A number before a unit: also 2.5, 1/2, "half an". */
export const quantity = memo<number>((reading, at) => {
  const found: Found<number>[] = []
  const digits = digitsAt(reading, at)
  if (digits !== undefined) {
    const sign = joint(reading, at + 1, '.,/')
    const more = reading.pieces[at + 2]?.text ?? ''
    if (sign === '/' && Number(more) > 0) found.push({ to: at + 3, value: digits / Number(more) })
    else if (sign && more.length <= 3) found.push({ to: at + 3, value: Number(`${digits}.${more}`) })
  }
  found.push(...matchWords(reading.lexicon.fraction, reading.pieces, at))
  for (const { to } of matchWords(reading.lexicon.article, reading.pieces, at)) found.push({ to, value: 1 })
  return [...oneOfTwo(reading, at), ...found, ...whole(reading, at)]
})

/** "2-3", "two or three", «дня два-три»: the first of them, so that nothing comes too late. Without anything between, only of words that count on. */
function oneOfTwo(reading: Reading, at: number): readonly Found<number>[] {
  const { pieces, lexicon } = reading
  return whole(reading, at).flatMap((first) => {
    const between = matchWords(lexicon.or, pieces, first.to).map(({ to }) => to)
    const dash = isMark(reading, first.to, '-') ? [first.to + 1] : []
    const said = pieces[at]?.kind === 'letters' ? [first.to] : []
    return [...between, ...dash, ...said].flatMap((place) =>
      whole(reading, place).flatMap(({ to, value }) =>
        value > first.value && (place > first.to || value === first.value + 1) ? [{ to, value: first.value }] : [],
      ),
    )
  })
}

/** A number with an ordinal ending, in digits: 15th, 15-го. */
export const digitOrdinal = memo<number>((reading, at) => {
  const digits = digitsAt(reading, at)
  if (digits === undefined || digits > 366) return NOTHING
  const { pieces, lexicon } = reading
  if (!pieces[at + 1]?.glued) return NOTHING
  // An ending that could be a unit is one only after its hyphen: 2-м.
  const places = isMark(reading, at + 1, '-') ? [at + 2, at + 1] : [at + 1]
  return places
    .flatMap((place) => matchWords(lexicon.ordinalEnding, pieces, place))
    .filter(({ to }) => pieces[to - 1]?.glued && !isMark(reading, to - 1, '.'))
    .map(({ to }) => ({ to, value: digits }))
})

/** "15.", in languages that write ordinals so: not as sure of itself, since any sentence may end in a number. */
function dotted(reading: Reading, at: number): readonly Found<number>[] {
  const digits = digitsAt(reading, at)
  const dot = digits !== undefined && digits <= 366 && isMark(reading, at + 1, '.') && reading.pieces[at + 1]?.glued
  return dot
    ? matchWords(reading.lexicon.ordinalEnding, reading.pieces, at + 1).map(({ to }) => ({ to, value: digits }))
    : NOTHING
}

/** An ordinal in digits or words. */
export const ordinal = memo<number>((reading, at) => {
  if (reading.pieces[at]?.kind === 'digits') return [...digitOrdinal(reading, at), ...dotted(reading, at)]
  const single = ordinalWords(reading, at)
  const compounds = compound(reading, at, ordinalWords)
  return single.length + compounds.length === 0 ? NOTHING : [...compounds, ...single]
})

/**
 * An ordinal in words that its case makes a day of the month: «двадцать пятого». One up to ten is as often one of several
 * («второго клиента»), so that no word may come after it.
 */
export const inflectedDay: Reader<number> = (reading, at) => {
  const { pieces, lexicon } = reading
  if (pieces[at]?.kind !== 'letters') return NOTHING
  return ordinal(reading, at).filter(({ to, value }) => {
    const last = pieces[to - 1]?.text ?? ''
    const inflected = lexicon.dayEndings.some((ending) => last.endsWith(ending))
    if (value > 31 || !(inflected || isLastDay(reading, at, to))) return false
    return value > 10 || pieces[to]?.kind !== 'letters'
  })
}

/** «На шестое»: after a preposition and with nothing behind. */
function isLastDay({ pieces, lexicon }: Reading, at: number, to: number): boolean {
  const [before, last, next] = [pieces[at - 1], pieces[to - 1], pieces[to]]
  const led = before !== undefined && lexicon.dayLeads.has(before.text)
  return (
    led && (next === undefined || next.kind === 'mark') && lexicon.dayEndingsLed.some((end) => last?.text.endsWith(end))
  )
}

/** A day of the month: 15, 15th, fifteenth. */
export const dayNumber = memo<number>((reading, at) => {
  const digits = digitsAt(reading, at)
  const plain =
    digits !== undefined && (reading.pieces[at]?.text.length ?? 9) <= 2 ? [{ to: at + 1, value: digits }] : NOTHING
  const found = [...ordinal(reading, at), ...plain].filter(({ value }) => value >= 1 && value <= 31)
  return found.length === 0 ? NOTHING : firstOfEach(found)
})

/** A year in two digits, where a form says that it is one: «79-го», "'79". */
export const shortYear: Reader<number> = (reading, at) => {
  const piece = reading.pieces[at]
  return piece?.kind === 'digits' && piece.text.length === 2 ? [{ to: at + 1, value: Number(piece.text) }] : NOTHING
}

/** A year in four digits. */
export const yearNumber: Reader<number> = (reading, at) => {
  const piece = reading.pieces[at]
  if (piece?.kind !== 'digits' || piece.text.length !== 4) return NOTHING
  const year = Number(piece.text)
  return year >= 1800 && year <= 2299 ? [{ to: at + 1, value: year }] : NOTHING
}
