import type { Linear } from './linear.ts'
import type { Implied, Model } from './model.ts'
import type { Network } from './network.ts'
import { rowsOf } from './rows.ts'

/** What stands before the numbers: all that is no array. */
interface Header {
  readonly implied: readonly Implied[]
  readonly confidence: Model['confidence']
  readonly division: Model['division']
  readonly network: {
    readonly width: number
    readonly rows: number
    readonly classes: number
    readonly units: readonly [number, number]
  }
  readonly parts: readonly {
    readonly classes: readonly string[]
    readonly rows: number
    readonly entries: number
    readonly unit: number
    /** All weights are of so many steps; null where they differ. */
    readonly steps: number | null
  }[]
}

const KEYS = ['ranker', 'tagger', 'texts', 'lexicon', 'meanings'] as const

/**
 * A model as bytes: the header's length (4 bytes, little endian), the header as JSON, then for each part and row how much higher the
 * feature's number is than that of the row before, how many entries there are and for each how much higher its column is than the one before
 * (both left out where there is one class), and its steps (one byte; left out where all are the same); last the network: how much higher each
 * feature's number is than the one before, then the steps of both layers. Numbers are of seven bits a byte, the lowest first, the highest bit set
 * where another byte follows. Rows and their columns rise.
 */
export function pack(model: Model): Uint8Array {
  const parts = KEYS.map((key) => model[key])
  const header: Header = {
    implied: model.implied,
    confidence: model.confidence,
    division: model.division,
    network: {
      width: model.network.width,
      rows: model.network.rows.size,
      classes: model.network.outer.steps.length / (model.network.width + 1),
      units: [model.network.inner.unit, model.network.outer.unit],
    },
    parts: parts.map(({ classes, rows, unit, steps }) => ({
      classes,
      rows: rows.size,
      entries: steps.length,
      unit,
      steps: common(steps),
    })),
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const numbers: number[] = []
  for (const part of parts) write(part, numbers)
  for (const number of risesOf(model.network)) varint(number, numbers)
  const { inner, outer } = model.network
  const size = new DataView(new ArrayBuffer(4))
  size.setUint32(0, text.length, true)
  return Buffer.concat([
    new Uint8Array(size.buffer),
    text,
    Uint8Array.from(numbers),
    asBytes(inner.steps),
    asBytes(outer.steps),
  ])
}

const risesOf = ({ rows }: Network): readonly number[] => {
  const numbers = [...rows.keys()]
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}

const asBytes = (steps: Int8Array): Uint8Array => new Uint8Array(steps.buffer, steps.byteOffset, steps.length)

const common = (steps: Int8Array): number | null => {
  const [first = 0] = steps
  return steps.every((step) => step === first) ? first : null
}

function write({ classes, rows, starts, columns, steps }: Linear, to: number[]): void {
  const same = common(steps) !== null
  let before = 0
  for (const [number, row] of rows) {
    varint(number - before, to)
    before = number
    const [from, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    if (classes.length > 1) varint(end - from, to)
    for (let at = from; at < end; at += 1) {
      if (classes.length > 1) varint((columns[at] ?? 0) - (at === from ? 0 : (columns[at - 1] ?? 0)), to)
      if (!same) to.push((steps[at] ?? 0) & 0xff)
    }
  }
}

function varint(number: number, to: number[]): void {
  let left = number
  while (left > 0x7f) {
    to.push((left & 0x7f) | 0x80)
    left = Math.floor(left / 0x80)
  }
  to.push(left)
}

/** The model of bytes that `pack` made; what is no such file throws. */
export function unpack(bytes: Uint8Array): Model {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  let at = 4 + length
  const next = (): number => {
    let one = bytes[at++] ?? 0
    if (one < 0x80) return one
    let sum = one & 0x7f
    for (let scale = 0x80; one >= 0x80; scale *= 0x80) {
      one = bytes[at++] ?? 0
      sum += (one & 0x7f) * scale
    }
    return sum
  }
  const parts = header.parts.map(({ classes, rows: count, entries, unit, steps: all }): Linear => {
    const features = new Uint32Array(count)
    const starts = new Uint32Array(count + 1)
    const columns = new Uint16Array(entries)
    const steps = new Int8Array(entries).fill(all ?? 0)
    const isOne = classes.length === 1
    let [number, entry] = [0, 0]
    for (let row = 0; row < count; row += 1) {
      number += next()
      features[row] = number
      const end = entry + (isOne ? 1 : next())
      for (let column = 0; entry < end; entry += 1) {
        if (!isOne) column += next()
        columns[entry] = column
        if (all === null) steps[entry] = bytes[at++] ?? 0
      }
      starts[row + 1] = entry
    }
    return { classes, rows: rowsOf(features), starts, columns, steps, unit }
  })
  const { width, rows: known, classes, units } = header.network
  const features = new Uint32Array(known)
  for (let row = 0, feature = 0; row < known; row += 1) {
    feature += next()
    features[row] = feature
  }
  const layer = (count: number, unit: number): Network['inner'] => {
    const steps = Int8Array.from(bytes.subarray(at, at + count))
    at += count
    return { steps, unit }
  }
  const network = {
    width,
    rows: rowsOf(features),
    inner: layer((known + 1) * width, units[0]),
    outer: layer(classes * (width + 1), units[1]),
  }
  const [ranker, tagger, texts, lexicon, meanings] = parts
  if (at !== bytes.length || !ranker || !tagger || !texts || !lexicon || !meanings)
    throw new Error('the weights of the nearest reader are not whole')
  return {
    ranker,
    network,
    tagger,
    texts,
    lexicon,
    meanings,
    implied: header.implied,
    confidence: header.confidence,
    division: header.division,
  }
}
