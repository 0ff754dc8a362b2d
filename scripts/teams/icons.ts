import { crc32, deflateSync } from 'node:zlib'

/** A colour, 0 to 255 each, and how much of it there is. */
type Pixel = readonly [red: number, green: number, blue: number, alpha: number]

const green = [11, 90, 74] as const
const white = [255, 255, 255] as const
/** Each pixel is looked at in so many places each way, so that edges are smooth. */
const FINE = 4

const inRounded = (
  x: number,
  y: number,
  [left, top, right, bottom, round]: readonly [number, number, number, number, number],
): boolean => {
  const dx = Math.max(left + round - x, 0, x - right + round)
  const dy = Math.max(top + round - y, 0, y - bottom + round)
  return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= round * round
}

/** A speech bubble on a square from 0 to 1, made smaller all around by `less`. */
function inBubble(x: number, y: number, less = 0): boolean {
  const body = inRounded(x, y, [0.16 + less, 0.2 + less, 0.84 - less, 0.68 - less, 0.16 - less])
  // The tail, at the lower left.
  const tail = x >= 0.28 + less && y >= 0.6 && y <= 0.85 - 2.4 * less && x - 0.28 <= 0.85 - less - y
  return body || tail
}

const inDots = (x: number, y: number): boolean =>
  [0.34, 0.5, 0.66].some((at) => (x - at) ** 2 + (y - 0.44) ** 2 <= 0.055 ** 2)

/** How much of a pixel lies within a shape: 0 to 1. */
function share(px: number, py: number, size: number, within: (x: number, y: number) => boolean): number {
  let inside = 0
  for (let n = 0; n < FINE * FINE; n++) {
    const x = (px + ((n % FINE) + 0.5) / FINE) / size
    const y = (py + (Math.floor(n / FINE) + 0.5) / FINE) / size
    if (within(x, y)) inside += 1
  }
  return inside / (FINE * FINE)
}

/** The icon in colour, 192 by 192: a white bubble on green. */
export const colorIcon = (): Buffer =>
  png(192, (x, y) => {
    const bubble = share(x, y, 192, (a, b) => inBubble(a, b) && !inDots(a, b))
    const mixed = green.map((part, at) => Math.round(part + ((white[at] ?? 0) - part) * bubble))
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 255]
  })

/** The outline, 32 by 32: white lines on nothing, as Teams wants it. */
export const outlineIcon = (): Buffer =>
  png(32, (x, y) => {
    const line = share(x, y, 32, (a, b) => (inBubble(a, b) && !inBubble(a, b, 0.07)) || inDots(a, b))
    return [...white, Math.round(255 * line)]
  })

/** A picture as PNG (ISO/IEC 15948): eight bits, red, green, blue and opacity. */
function png(size: number, at: (x: number, y: number) => Pixel): Buffer {
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, x) => at(x, y)).flat()]),
  )
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 6], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
