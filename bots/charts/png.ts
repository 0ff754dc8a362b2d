import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import { picture } from './picture.ts'
import type { Chart } from './scene.ts'
import { svgOf } from './svg.ts'

/** Pixels a point: what phones have today. */
const SCALE = 3

/**
 * A chart as a PNG, with its title; null where there is nothing to draw. The letters are those of DejaVu Sans, which has all of our five
 * languages; nothing of the machine is used. Drawn and packed beside the program's own thread, by a library that is loaded with the first picture.
 */
export async function pngOf(chart: Chart): Promise<Buffer | null> {
  const scene = picture(chart, { titled: true })
  if (!scene) return null
  const { renderAsync } = await import('@resvg/resvg-js')
  const drawn = await renderAsync(svgOf(scene), {
    font: { loadSystemFonts: false, fontFiles: letters, defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: SCALE },
  })
  // Its own asPng() packs on the program's thread, for some 60 ms.
  return packed(drawn.width, drawn.height, drawn.pixels)
}

const { resolve } = createRequire(import.meta.url)
const letters = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}`))

/** Pixels of red, green, blue and alpha as a PNG (https://www.w3.org/TR/png-3/): a header, one piece of packed rows without filters, an end. */
async function packed(width: number, height: number, pixels: Buffer): Promise<Buffer> {
  const row = width * 4
  const rows = Buffer.alloc((row + 1) * height)
  for (let y = 0; y < height; y += 1) pixels.copy(rows, y * (row + 1) + 1, y * row, (y + 1) * row)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a channel, colour with alpha.
  header.writeUInt8(8, 8)
  header.writeUInt8(6, 9)
  const data = await promisify(deflate)(rows)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
