import type { Ran, Turn } from '../../command.ts'
import { BATCH } from '../../imports/entry.ts'
import { type Import, saveImport } from '../../imports/imports.ts'
import { stayed, takeBackPart, type Undoing } from '../../imports/take-back.ts'
import type { Language } from '../../languages/language.ts'
import type { Text } from '../../reply.ts'
import { answer, sentences } from '../answer.ts'

/** Takes an import back that this turn's undo names: a small one at once, a large one, or one that is still running, by a job. */
export async function takeBackImport(found: Import, undone: string, turn: Turn): Promise<Ran> {
  const { tx, me, now } = turn
  const { data } = turn.language.answers
  await tx.event.updateMany({
    where: { workspaceId: me.workspaceId, id: undone },
    data: { undoneById: turn.eventId },
  })
  if (found.counts.total > BATCH || found.status === 'running') {
    await saveImport(turn, found.id, { status: 'undone', finished: null })
    return answer([data.takingBack])
  }
  let state = await takeBackPart(tx, found.id, {})
  while (state.more) state = await takeBackPart(tx, found.id, state)
  await saveImport(turn, found.id, { status: 'undone', finished: now })
  return answer([takenBackWords(state, await stayed(tx, me, found.id), turn.language)])
}

/** What an undo of an import came to, and what stayed. */
export function takenBackWords(
  { contacts, companies, restored }: Undoing,
  left: { readonly names: readonly string[]; readonly count: number },
  { answers: { data } }: Language,
): Text {
  const words = data.takenBack({ contacts, companies, restored })
  return left.count > 0 ? sentences(words, data.stayed(left)) : words
}
