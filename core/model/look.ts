import { authorise } from '../authorise.ts'
import type { Question } from '../call.ts'
import type { Clock } from '../clock.ts'
import type { Command } from '../command.ts'
import { commandNamed } from '../commands/index.ts'
import { describe } from '../conversation/describe.ts'
import { execute } from '../execute.ts'
import { viewerOf } from '../identify.ts'
import { languages } from '../languages/index.ts'
import type { Me } from '../me.ts'
import { type Block, plainText } from '../reply.ts'
import { resolve } from '../resolve.ts'
import { openSession } from '../session.ts'
import type { Store } from '../store/db.ts'
import type { Tool, ToolCall } from './port.ts'
import { readCalls } from './sentence.ts'
import { toolName, toolsFor } from './tools.ts'

/** What a look gave: the words for the model, and how it is shown to the person. */
export interface Looked {
  readonly text: string
  /** The command with its arguments, in the person's words; undefined when nothing was looked at. */
  readonly label?: string
}

/** More of an answer is not read by the model. */
const LONGEST = 4_000

const isLook = ({ risk, right }: Pick<Command, 'risk' | 'right'>): boolean => risk === 'reads' && right.act === 'see'

/** The tools of somebody that only look. */
export const looksFor = (me: Me): readonly Tool[] => {
  const looks = toolsFor(me)
  return looks.filter(({ name }) => {
    const command = commandNamed(name.replace('_', '.'))
    return command !== undefined && toolName(command.name) === name && isLook(command)
  })
}

/**
 * Carries out a command that only looks, as the person and with their rights, in a transaction that cannot write. What cannot be looked at is
 * said to the model in a sentence; nothing throws but what is broken.
 */
export async function look(call: ToolCall, me: Me, { store, clock }: { store: Store; clock: Clock }): Promise<Looked> {
  return store.for(viewerOf(me)).read(async (tx) => {
    const now = clock.now()
    const language = languages[me.language]
    const session = openSession({ me, now, tx, language, about: null, pending: null, said: '' })
    const [said] = (await readCalls([call], { sentence: null, candidates: new Map(), session })) ?? []
    const command = said && commandNamed(said.command)
    if (!said || !command || !isLook(command))
      return { text: 'There is no such function, or its arguments do not fit.' }
    const meant = await resolve([said], session)
    if (meant.kind === 'asking') return { text: open(meant.question) }
    if (meant.kind === 'noSet') return { text: 'Nothing fits.' }
    const verdict = await authorise(meant.calls, { by: 'model', confirmed: false }, session)
    if (verdict.kind !== 'go') return { text: 'That is not theirs to see.' }
    const { blocks } = await execute(verdict.calls, { by: 'model', confirmed: false }, session)
    const text = blocks.flatMap(linesOf).join('\n').slice(0, LONGEST)
    const [shown] = meant.said
    const label = describe(shown ?? said, { language, zone: me.zone, now })
    return { text: text === '' ? 'Nothing.' : text, label }
  })
}

function open(question: Question): string {
  switch (question.kind) {
    case 'missing':
      return `${question.slot} is needed.`
    case 'unknown':
      return `Nothing is called "${question.text}".`
    case 'which':
      return `"${question.text}" may be ${question.hits.map(({ name }) => name).join(', ')}.`
  }
}

function linesOf(block: Block): string[] {
  const title = 'title' in block && block.title !== undefined ? [plainText(block.title)] : []
  switch (block.kind) {
    case 'text':
      return [plainText(block.text)]
    case 'fields':
      return [...title, ...block.fields.map(({ label, value }) => `${label}: ${plainText(value)}`)]
    case 'list':
      return [...title, ...block.items.map((item) => `- ${plainText(item)}`)]
    case 'table':
      return [...title, ...[block.columns.map(({ label }) => label), ...block.rows].map((row) => row.join(' | '))]
    case 'chart':
      return [...title, block.alt]
    default:
      return []
  }
}
