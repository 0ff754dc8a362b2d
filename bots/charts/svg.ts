import { cleanLine } from '../width.ts'
import { paper, style } from './palette.ts'
import type { Mark, Scene } from './scene.ts'

const EDGE = 16

/** A scene as a picture of its own: with an edge, a ground and its colours. People's text is text in it and never markup. */
export function svgOf({ width, height, marks }: Scene): string {
  const wide = width + 2 * EDGE
  const high = Math.ceil(height) + 2 * EDGE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">`,
    `<style>${style}</style><rect width="${wide}" height="${high}" fill="${paper}"/><g transform="translate(${EDGE} ${EDGE})">`,
    ...marks.map(element),
    '</g></svg>',
  ].join('')
}

const element = ({ tag, attributes, words }: Mark): string => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  return `<${tag}${written.join('')}${words === undefined ? '/>' : `>${escaped(cleanLine(words))}</${tag}>`}`
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
