import type { types } from '@slack/bolt'
import type { Looked } from '../../core/index.ts'
import { cleanLine } from '../width.ts'
import { IDS } from './form.ts'
import { LIMITS } from './limits.ts'
import { kindButtons } from './modal.ts'
import { textsIn } from './texts.ts'
import { viewBlocks } from './write.ts'

const words = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false })

/** The Home of somebody: what can be made, the day, the pipeline and the settings; a stranger is told what Parley is. */
export function homeView(looked: Looked): types.HomeView {
  const texts = textsIn(looked.language)
  const blocks: types.KnownBlock[] =
    looked.kind === 'home'
      ? [kindButtons(texts, IDS.open), ...looked.parts.flatMap((part, nth) => partBlocks(part, nth))]
      : looked.kind === 'stranger'
        ? viewBlocks(looked.blocks)
        : []
  if (blocks.length <= LIMITS.viewBlocks) return { type: 'home', blocks }
  const more: types.ContextBlock = { type: 'context', elements: [words(texts.more)] }
  return { type: 'home', blocks: [...blocks.slice(0, LIMITS.viewBlocks - 1), more] }
}

type Part = Extract<Looked, { kind: 'home' }>['parts'][number]

/** Ids have to be unique in the whole of the Home. */
const APART = 1_000

function partBlocks({ title, blocks }: Part, nth: number): types.KnownBlock[] {
  const heading = cleanLine(title).slice(0, LIMITS.header) || '–'
  return [{ type: 'divider' }, { type: 'header', text: words(heading) }, ...viewBlocks(blocks, (nth + 1) * APART)]
}
