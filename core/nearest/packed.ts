import type { Linear } from './linear.ts'
import type { Implied, Model } from './model.ts'

/** What stands before the numbers: all that is no array. */
interface Header {
  readonly implied: readonly Implied[]
  readonly confidence: Model['confidence']
  readonly parts: readonly {
    readonly classes: readonly string[]
    readonly rows: number
    readonly entries: number
    readonly unit: number
  }[]
}

const KEYS = ['ranker', 'tagger', 'texts', 'lexicon'] as const

/**
 * A model as bytes: the header's length (4 bytes, little endian), the header as JSON, then for each part the features' numbers (4 bytes each),
 * how many entries each has (2), the entries' columns (2; left out where there is one class) and their steps (1).
 */
export function pack(model: Model): Uint8Array {
  const parts = KEYS.map((key) => model[key])
  const header: Header = {
    implied: model.implied,
    confidence: model.confidence,
    parts: parts.map(({ classes, rows, steps, unit }) => ({ classes, rows: rows.size, entries: steps.length, unit })),
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const bytes = new Uint8Array(
    4 +
      text.length +
      parts.reduce((sum, part) => sum + sizeOf(part.rows.size, part.steps.length, part.classes.length), 0),
  )
  const view = new DataView(bytes.buffer)
  view.setUint32(0, text.length, true)
  bytes.set(text, 4)
  let at = 4 + text.length
  const write = (size: number, set: (place: number) => void): void => {
    set(at)
    at += size
  }
  for (const { rows, starts, classes, columns, steps } of parts) {
    for (const number of rows.keys()) write(4, (place) => view.setUint32(place, number, true))
    for (let row = 0; row < rows.size; row += 1)
      write(2, (place) => view.setUint16(place, (starts[row + 1] ?? 0) - (starts[row] ?? 0), true))
    if (classes.length > 1) for (const column of columns) write(2, (place) => view.setUint16(place, column, true))
    for (const step of steps) write(1, (place) => view.setInt8(place, step))
  }
  return bytes
}

const sizeOf = (rows: number, entries: number, classes: number): number => rows * 6 + entries * (classes > 1 ? 3 : 1)

/** The model of bytes that `pack` made; what is no such file throws. */
export function unpack(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(0, true)
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  let at = 4 + length
  const parts = header.parts.map(({ classes, rows: count, entries, unit }): Linear => {
    const rows = new Map<number, number>()
    for (let row = 0; row < count; row += 1) rows.set(view.getUint32(at + row * 4, true), row)
    at += count * 4
    const starts = new Uint32Array(count + 1)
    for (let row = 0; row < count; row += 1) starts[row + 1] = (starts[row] ?? 0) + view.getUint16(at + row * 2, true)
    at += count * 2
    const columns = new Uint16Array(entries)
    if (classes.length > 1) {
      for (let entry = 0; entry < entries; entry += 1) columns[entry] = view.getUint16(at + entry * 2, true)
      at += entries * 2
    }
    const steps = new Int8Array(bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + entries))
    at += entries
    return { classes, rows, starts, columns, steps, unit }
  })
  const [ranker, tagger, texts, lexicon] = parts
  if (!ranker || !tagger || !texts || !lexicon) throw new Error('the weights of the nearest reader are not whole')
  return { ranker, tagger, texts, lexicon, implied: header.implied, confidence: header.confidence }
}
