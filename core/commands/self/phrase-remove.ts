import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { forget, recallAgain } from '../../conversation/choices.ts'
import { text } from '../../slots/index.ts'
import { nameKindSchema } from '../../slots/said.ts'
import { answer } from '../answer.ts'
import { forgetLearnt, forgetSaid, shareLearnt } from './learnt.ts'
import { asWritten } from './written.ts'

const choiceSchema = z.object({
  words: z.string(),
  kind: nameKindSchema,
  chosenId: z.uuid(),
  candidates: z.array(z.uuid()),
  at: z.coerce.date(),
})

const slots = z.object({
  /** Without it, all of them. */
  phrase: text.optional(),
  /** Set by buttons alone: one choice exactly, or those that are to be remembered after all. */
  words: z.string().optional(),
  kind: nameKindSchema.optional(),
  again: z.array(choiceSchema).optional(),
  /** Set by buttons alone: a phrase that was learnt is to be forgotten, or is everybody's from now on. */
  learnt: z.uuid().optional(),
  everyones: z.uuid().optional(),
})

/** Forgets whom the speaker's words were remembered to mean: next time they are asked again. */
export const phraseRemove = command({
  name: 'phrase.remove',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'own', act: 'change' },
  slots,
  run: remove,
})

async function remove(
  { phrase, words, kind, again, learnt, everyones }: z.output<typeof slots>,
  turn: Turn,
): Promise<Ran> {
  if (learnt !== undefined) return forgetLearnt(learnt, turn)
  if (everyones !== undefined) return shareLearnt(everyones, turn)
  const { phrases: say, button } = turn.language.answers
  if (again) {
    await recallAgain(again, turn)
    return answer([say.again])
  }
  const gone = await forget(words ?? phrase, kind, turn)
  const unlearnt = words === undefined ? await forgetSaid(phrase, turn) : []
  if (gone.length === 0 && unlearnt.length > 0) return answer(unlearnt)
  if (gone.length === 0) return answer([phrase === undefined ? say.none : say.unknown({ words: phrase })])
  const named = [...new Set(gone.map((choice) => asWritten(choice, turn)))]
  return answer(
    [say.forgotten({ words: named }), ...unlearnt],
    [
      turn.button(button.undo, {
        command: 'phrase.remove',
        args: { again: gone.map((one) => ({ ...one, at: one.at.toISOString() })) },
      }),
    ],
  )
}
