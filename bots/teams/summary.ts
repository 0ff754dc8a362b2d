import type { Block, Text } from '../../core/index.ts'
import { label } from './rich.ts'

/** So much of an answer a notification shows. */
const MOST = 200

/** The first words of an answer, for the notification of a card. */
export function summaryOf(blocks: readonly Block[]): string {
  let summary = ''
  for (const block of blocks) {
    for (const words of wordsOf(block)) summary = [summary, words.slice(0, MOST)].filter(Boolean).join(' ')
    if (summary.length >= MOST) break
  }
  return label(summary, MOST)
}

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [unmarked(block.text)]
    case 'fields':
      return [titleOf(block.title), ...block.fields.slice(0, 5).map(({ value }) => unmarked(value))]
    case 'list':
      return [titleOf(block.title), ...block.items.slice(0, 5).map(unmarked)]
    case 'table':
      return [titleOf(block.title), ...block.rows.slice(0, 3).flat()]
    case 'chart':
      return [block.title, block.alt]
    case 'image':
      return [block.alt]
    case 'file':
      return [block.name]
    case 'form':
      return [block.title]
    case 'choices':
      return []
  }
}

const titleOf = (title: Text | undefined): string => (title === undefined ? '' : `${unmarked(title)}:`)

const unmarked = (text: Text): string =>
  typeof text === 'string'
    ? text
    : text
        .map((one) => (typeof one === 'string' ? one : 'bold' in one ? one.bold : 'code' in one ? one.code : one.link))
        .join('')
