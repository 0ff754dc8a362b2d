import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { Text } from '../../reply.ts'
import { cut } from '../activities/entry.ts'
import { answer, short } from '../answer.ts'
import { speech } from '../speech.ts'
import { entriesOf } from './entries.ts'

/** What customers are answered, with a way to remove each. */
export const knowledgeList = command({
  name: 'knowledge.list',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'knowledge', act: 'see' },
  slots: z.object({}),
  run: list,
})

/** So many answers are shown, as many have buttons, and so much of each is. */
const MOST = 30
const BUTTONS = 8
const SHOWN = 120

async function list(_: unknown, turn: Turn): Promise<Ran> {
  const { knowledge: words } = turn.language.answers
  const entries = (await entriesOf(turn)).slice(0, MOST)
  if (entries.length === 0) return answer([words.none])
  const say = speech(turn)
  const items = entries.map(({ question, answer: text, createdAt }): Text => {
    const when = say.date(createdAt.toTemporalInstant().toZonedDateTimeISO(turn.me.zone).toPlainDate())
    return [{ bold: question }, `: ${cut(text, SHOWN)} (${words.updated({ when })})`]
  })
  const choices = entries
    .slice(0, BUTTONS)
    .map(({ id, question }) =>
      turn.button(words.remove({ question: short(question) }), { command: 'knowledge.remove', args: { entry: id } }),
    )
  return {
    blocks: [
      { kind: 'list', title: [{ bold: words.title }], items },
      { kind: 'choices', choices },
    ],
    about: null,
  }
}
