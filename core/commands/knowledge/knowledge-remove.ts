import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { answersTo, unitsOf } from '../../knowledge/match.ts'
import { text } from '../../slots/index.ts'
import { answer, short, undoButton } from '../answer.ts'
import { type Entry, entriesOf, entryNamed } from './entries.ts'

const slots = z.object({
  question: text.optional(),
  /** Set by a button alone. */
  entry: z.uuid().optional(),
})
type Args = z.output<typeof slots>

/** Takes an answer away from what customers are told. */
export const knowledgeRemove = command({
  name: 'knowledge.remove',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'knowledge', act: 'change' },
  slots,
  oneOf: [['question', 'entry']],
  run: remove,
})

/** So many that may be meant are offered. */
const OFFERED = 5

async function remove({ question = '', entry }: Args, turn: Turn): Promise<Ran> {
  const { knowledge: words, gone } = turn.language.answers
  const entries = await entriesOf(turn)
  const chosen = entry === undefined ? await entryNamed(question, turn) : entries.find(({ id }) => id === entry)
  if (chosen) return removed(chosen, turn)
  if (entry !== undefined) return answer([gone])
  const near = answersTo(
    question,
    entries.map((one) => ({ ...one, language: turn.language.code, words: unitsOf(one.question) })),
    turn.language.code,
  )
  if (near.length === 0) return answer([words.unknown({ question })])
  const choices = near.slice(0, OFFERED).map(({ entry: one }) =>
    turn.button(words.remove({ question: short(one.question) }), {
      command: 'knowledge.remove',
      args: { entry: one.id },
    }),
  )
  return answer([words.which], choices)
}

async function removed({ id, question }: Entry, turn: Turn): Promise<Ran> {
  const at = new Date(turn.now.epochMilliseconds)
  await turn.tx.knowledge.updateMany({ where: { id }, data: { deletedAt: at } })
  return answer([turn.language.answers.knowledge.removed({ question })], [undoButton(turn)])
}
