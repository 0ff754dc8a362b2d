import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { Linear } from './linear.ts'
import type { Implied, Model } from './model.ts'
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
 * A model as bytes, brotli over all: the header's length (4 bytes, little endian), the header as JSON, then the parts one after the other, then the
 * network. Of a part, what is alike stands together: how much higher each row's feature is than that of the row before; how many entries each row has;
 * how much higher each entry's column is than the one before in its row (these two left out where there is one class); each entry's steps, a byte
 * (left out where all are the same). Of the network how much higher each feature is than the one before, then the steps of both layers. Numbers are of
 * seven bits a byte, the lowest first, the highest bit set where another byte follows. Rows and their columns rise.
 */
export function pack(model: Model): Uint8Array {
  const parts = KEYS.map((key) => model[key])
  const { network } = model
  const header: Header = {
    implied: model.implied,
    confidence: model.confidence,
    division: model.division,
    network: {
      width: network.width,
      rows: network.rows.features.length,
      classes: network.outer.steps.length / (network.width + 1),
      units: [network.inner.unit, network.outer.unit],
    },
    parts: parts.map(({ classes, rows, unit, steps }) => ({
      classes,
      rows: rows.features.length,
      entries: steps.length,
      unit,
      steps: common(steps),
    })),
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const size = new DataView(new ArrayBuffer(4))
  size.setUint32(0, text.length, true)
  const whole = Buffer.concat([
    new Uint8Array(size.buffer),
    text,
    ...parts.flatMap(bytesOf),
    varints(rises(network.rows.features)),
    asBytes(network.inner.steps),
    asBytes(network.outer.steps),
  ])
  return brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } })
}

/** How much higher each number is than the one before it. */
const rises = (numbers: ArrayLike<number>): readonly number[] =>
  Array.from(numbers, (number, at) => number - (numbers[at - 1] ?? 0))

const asBytes = (steps: Int8Array): Uint8Array => new Uint8Array(steps.buffer, steps.byteOffset, steps.length)

const common = (steps: Int8Array): number | null => {
  const [first = 0] = steps
  return steps.every((step) => step === first) ? first : null
}

function bytesOf({ classes, rows, starts, columns, steps }: Linear): readonly Uint8Array[] {
  const own = Array.from(rows.features, (_, row) => [...columns.subarray(starts[row], starts[row + 1])])
  const many = classes.length > 1 ? [varints(own.map(({ length }) => length)), varints(own.flatMap(rises))] : []
  return [varints(rises(rows.features)), ...many, ...(common(steps) === null ? [asBytes(steps)] : [])]
}

function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (const number of numbers) {
    let left = number
    for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80)
    bytes.push(left)
  }
  return Uint8Array.from(bytes)
}

/** The model of bytes that `pack` made; what is no such file throws. */
export function unpack(packed: Uint8Array): Model {
  const bytes = brotliDecompressSync(packed)
  const length = bytes.readUInt32LE(0)
  const header: Header = JSON.parse(bytes.toString('utf8', 4, 4 + length))
  let at = 4 + length
  const next = (): number => {
    let one = bytes[at++] ?? 0
    let sum = one & 0x7f
    for (let shift = 7; one >= 0x80; shift += 7) {
      one = bytes[at++] ?? 0
      sum |= (one & 0x7f) << shift
    }
    return sum
  }
  const risen = (count: number): Uint32Array => {
    const numbers = new Uint32Array(count)
    for (let row = 0, number = 0; row < count; row += 1) {
      number += next()
      numbers[row] = number
    }
    return numbers
  }
  const steps = (count: number): Int8Array => {
    const from = at
    at += count
    return Int8Array.from(bytes.subarray(from, at))
  }
  const parts = header.parts.map(({ classes, rows, entries, unit, steps: all }): Linear => {
    const features = risen(rows)
    const starts = new Uint32Array(rows + 1)
    const columns = new Uint16Array(entries)
    const isOne = classes.length === 1
    for (let row = 0; row < rows; row += 1) starts[row + 1] = (starts[row] ?? 0) + (isOne ? 1 : next())
    for (let row = 0; row < rows && !isOne; row += 1)
      for (let entry = starts[row] ?? 0, column = 0; entry < (starts[row + 1] ?? 0); entry += 1) {
        column += next()
        columns[entry] = column
      }
    return {
      classes,
      rows: rowsOf(features),
      starts,
      columns,
      steps: all === null ? steps(entries) : new Int8Array(entries).fill(all),
      unit,
    }
  })
  const { width, rows, classes, units } = header.network
  const network = {
    width,
    rows: rowsOf(risen(rows)),
    inner: { steps: steps((rows + 1) * width), unit: units[0] },
    outer: { steps: steps(classes * (width + 1)), unit: units[1] },
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
