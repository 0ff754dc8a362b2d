import type { SaidCall } from '../call.ts'
import type { Outcome } from '../execute.ts'
import { type Block, plainText } from '../reply.ts'
import type { Recalled } from '../resolve.ts'
import type { Session } from '../session.ts'

/** Says which names were understood as last time, each with a button for someone else. */
export function recalling(
  outcome: Outcome,
  recalled: readonly Recalled[],
  calls: readonly SaidCall[],
  session: Session,
): Outcome {
  const { conversation } = session.language
  const { events } = outcome
  const eventId = events?.at(-1)
  const notes = recalled.flatMap(({ words, name, kind }): Block[] => {
    const note = { kind: 'text', text: conversation.remembered({ words, name }) } as const
    // Nothing is done yet: whoever is meant can still be said instead of "yes".
    if (!events) return [note]
    const another = session.button(conversation.button.another, {
      do: 'rechoose',
      ...(eventId === undefined ? {} : { eventId }),
      calls: [...calls],
      words,
      kind,
    })
    return [note, { kind: 'choices', choices: [another] }]
  })
  const known = recalled.map(({ words, name }) => plainText(conversation.remembered({ words, name })))
  return { ...outcome, blocks: [...outcome.blocks, ...notes], note: [outcome.note, ...known].join(' ') }
}
