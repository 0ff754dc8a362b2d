import type { Block } from '../../core/index.ts'

export type Chart = Extract<Block, { kind: 'chart' }>

/** A part of a picture, as an element of SVG: its colours follow from its classes (palette.ts, page.css). */
export interface Mark {
  readonly tag: 'text' | 'rect' | 'path' | 'circle'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly words?: string
}

/** Marks within a width and a height, below each other from 0 on. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** Colours that can be told apart: palette.ts has as many. */
const HUES = 6
export const hue = (at: number): string => `c${at % HUES}`

/** How the members of a group differ beside their colours: full, light within an edge, an edge alone. */
const fills = ['full', 'light', 'empty'] as const
export const fillOf = (series: number): string => fills[series % fills.length] ?? 'full'

/** Lines differ by their dashes as well. */
const dashes = ['', '7 4', '2 4', '10 3 2 3'] as const
export const dashOf = (series: number): string => dashes[series % dashes.length] ?? ''

export const SIZE = 14
export const SMALL = 12

interface Written {
  readonly x: number
  /** Where the letters stand. */
  readonly y: number
  readonly words: string
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly look?: 'ink' | 'soft' | 'bold'
}

export const text = ({ x, y, words, size = SIZE, anchor = 'start', look = 'ink' }: Written): Mark => ({
  tag: 'text',
  attributes: { x: round(x), y: round(y), 'font-size': size, 'text-anchor': anchor, class: look },
  words,
})

export const rect = (
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  classes: string,
): Mark => ({
  tag: 'rect',
  attributes: {
    x: round(at.x),
    y: round(at.y),
    width: round(at.width),
    height: round(at.height),
    rx: 2,
    class: classes,
  },
})

export const path = (d: string, classes: string, dash = ''): Mark => ({
  tag: 'path',
  attributes: { d, class: classes, ...(dash ? { 'stroke-dasharray': dash } : {}) },
})

/** Marks moved down. */
export const lowered = (marks: readonly Mark[], by: number): Mark[] =>
  marks.map((mark) => ({ ...mark, attributes: { ...mark.attributes, ...moved(mark, by) } }))

const moved = ({ attributes }: Mark, by: number): Readonly<Record<string, string | number>> => {
  if (typeof attributes.y === 'number') return { y: round(attributes.y + by) }
  const before = typeof attributes.transform === 'string' ? ` ${attributes.transform}` : ''
  return { transform: `translate(0 ${round(by)})${before}` }
}

/** Hundredths are finer than any screen. */
export const round = (value: number): number => Math.round(value * 100) / 100
