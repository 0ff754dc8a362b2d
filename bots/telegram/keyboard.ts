import type { InlineKeyboardButton } from 'grammy/types'
import type { Choice } from '../../core/index.ts'
import { cleanLine, widthOf } from '../width.ts'
import { limits } from './limits.ts'

/** Cells that the labels of a row may take together on a phone, and what a button takes around its own. */
const ROW_CELLS = 34
const EDGES = 4
const MOST_IN_ROW = 3

/** What stands where a label was cut, and where there is none. */
export const CUT = '…'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function labelOf({ label }: Choice): string {
  const whole = cleanLine(label)
  if (!/[^\p{C}\p{Z}\p{M}]/u.test(whole)) return CUT
  if (whole.length <= limits.label) return whole
  let kept = ''
  for (const { segment } of graphemes.segment(whole)) {
    if (kept.length + segment.length >= limits.label) break
    kept += segment
  }
  return `${kept.trimEnd()}${CUT}`
}

/** The choices as rows of buttons that a thumb can hit: short ones side by side, long ones one below the other. */
export function keyboard(choices: readonly Choice[]): InlineKeyboardButton.CallbackButton[][] {
  const rows: InlineKeyboardButton.CallbackButton[][] = []
  let taken = 0
  for (const choice of choices) {
    const text = labelOf(choice)
    const cells = widthOf(text) + EDGES
    const row = rows.at(-1)
    const button = { text, callback_data: choice.token, ...(choice.main ? { style: 'primary' as const } : {}) }
    if (row && row.length < MOST_IN_ROW && taken + cells <= ROW_CELLS) {
      row.push(button)
      taken += cells
    } else {
      rows.push([button])
      taken = cells
    }
  }
  return rows
}
