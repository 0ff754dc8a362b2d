import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { unitsOf } from '../../knowledge/match.ts'
import { writtenIn } from '../../knowledge/written-in.ts'
import { text } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { entryNamed } from './entries.ts'

const slots = z.object({ question: text, answer: text })
type Args = z.output<typeof slots>

/** What a customer reads at once. */
const LONGEST = 1_500
const LONGEST_QUESTION = 200

/** Keeps what customers are answered to a question; a new answer to the same question takes the place of the old one. */
export const knowledgeAdd = command({
  name: 'knowledge.add',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'knowledge', act: 'change' },
  slots,
  run: add,
})

async function add({ question, answer: words }: Args, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const { knowledge: say } = language.answers
  const asked = question.replace(/^["“„«'”]+|["“„»'”]+$/gu, '').trim()
  if (words.length > LONGEST || asked.length > LONGEST_QUESTION || asked === '')
    return answer([say.tooLong({ limit: LONGEST })])
  const before = await entryNamed(asked, turn)
  const at = new Date(now.epochMilliseconds)
  if (before) await tx.knowledge.updateMany({ where: { id: before.id }, data: { deletedAt: at } })
  await tx.knowledge.createMany({
    data: [
      {
        workspaceId: me.workspaceId,
        id: newId(),
        question: asked,
        answer: words,
        language: writtenIn(`${asked} ${words}`) ?? me.language,
        words: [...unitsOf(asked)],
        authorId: me.id,
        createdAt: at,
      },
    ],
  })
  return answer([before ? say.changed({ question: asked }) : say.added({ question: asked })], [undoButton(turn)])
}
