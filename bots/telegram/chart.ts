import type { Block } from '../../core/index.ts'
import { sayValue } from '../charts/say.ts'
import { cleanLine, pad, widthOf, wrap } from '../width.ts'
import { PHONE_CELLS } from './limits.ts'
import { type Styled, styled } from './styled.ts'

type Chart = Extract<Block, { kind: 'chart' }>

interface Bar {
  readonly label: string
  /** Absent: a category or a series without a number. */
  readonly value?: number
  readonly said?: string
  /** Of the whole, from 0 to 1. */
  readonly share?: number
}

const LABEL_CELLS = 14
const BAR_CELLS = 12
const LEAST_BAR = 4

/** A chart as bars of a phone's width, in characters of one width. */
export function chart(block: Chart): Styled {
  const bars = barsOf(block)
  if (bars.length === 0) return styled('')
  const labels = Math.max(...bars.map(({ label }) => widthOf(label)))
  const numbers = Math.max(...bars.map((bar) => widthOf(numberOf(bar))))
  const most = Math.max(0, ...bars.map(({ value = 0 }) => Math.abs(value)))
  const beside = labels <= LABEL_CELLS
  const room = Math.min(BAR_CELLS, PHONE_CELLS - numbers - 1 - (beside ? labels + 1 : 2))
  const drawn = ({ value }: Bar) => (room < LEAST_BAR || value === undefined ? '' : bar(value, most, room))
  const lines = bars.flatMap((one) => {
    const rest = [drawn(one), numberOf(one)].filter(Boolean).join(' ')
    if (beside) return [`${pad(one.label, labels)} ${rest}`.trimEnd()]
    return [...wrap(one.label, PHONE_CELLS), ...(rest === '' ? [] : [`  ${rest}`])]
  })
  return styled(lines.join('\n'), 'pre')
}

/** What is below zero is drawn light. */
const bar = (value: number, most: number, cells: number): string =>
  most > 0 ? (value < 0 ? '░' : '█').repeat(Math.round((Math.abs(value) / most) * cells)) : ''

const numberOf = ({ said = '', share }: Bar): string =>
  share === undefined ? said : `${said} (${Math.round(share * 100)}\u00A0%)`

function barsOf(chart: Chart): readonly Bar[] {
  const { shape, categories, series } = chart
  const count = Math.max(categories.length, ...series.map(({ values }) => values.length))
  const only = series.length === 1 && count > 0
  const bars = Array.from({ length: count }, (_, at) => {
    const category = cleanLine(categories[at] ?? '')
    const said = series.flatMap(({ name, values }, nth): Bar[] => {
      const value = values[at]
      if (value === undefined) return []
      const all = values.reduce((sum, one) => sum + Math.abs(one), 0)
      const label = only && category ? category : [category, cleanLine(name)].filter(Boolean).join(', ')
      return [
        {
          label,
          value,
          said: cleanLine(sayValue(chart, nth, at)),
          ...(shape === 'pie' && all > 0 ? { share: Math.abs(value) / all } : {}),
        },
      ]
    })
    return said.length > 0 ? said : [{ label: category }]
  }).flat()
  const silent = series
    .filter(({ values }) => values.length === 0 && !only)
    .map(({ name }) => ({ label: cleanLine(name) }))
  return [...bars, ...silent]
}
