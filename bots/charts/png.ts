import { createRequire } from 'node:module'
import { picture } from './picture.ts'
import type { Chart } from './scene.ts'
import { svgOf } from './svg.ts'

/** Pixels a point: what phones have today. */
const SCALE = 3

/**
 * A chart as a PNG, with its title; null where there is nothing to draw. The letters are those of DejaVu Sans, which has all of our five
 * languages; nothing of the machine is used. Drawn beside the program's own thread, by a library that is loaded with the first picture.
 */
export async function pngOf(chart: Chart): Promise<Buffer | null> {
  const scene = picture(chart, { titled: true })
  if (!scene) return null
  const { renderAsync } = await import('@resvg/resvg-js')
  const drawn = await renderAsync(svgOf(scene), {
    font: { loadSystemFonts: false, fontFiles: letters, defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: SCALE },
  })
  return drawn.asPng()
}

const { resolve } = createRequire(import.meta.url)
const letters = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}`))
