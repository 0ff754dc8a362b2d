import type { Ran, Turn } from '../../command.ts'
import type { Text } from '../../reply.ts'
import { answer, undoOf } from '../answer.ts'
import { lastDoing } from '../events/event.ts'
import type { Bound } from './bound.ts'
import { amounts, reasonButtons } from './go.ts'

/** Whether a deal that is won is to be lost, or the other way round: done at the press of a button alone. */
export const turnsRound = ({ from_kind, to_kind }: Bound): boolean =>
  from_kind !== 'open' && to_kind !== 'open' && from_kind !== to_kind

/** It was won (or lost) already, and how; a button changes it all the same. `anyway`: the call of that button. */
export function closedBefore(
  deal: Bound,
  anyway: { readonly command: string; readonly args: Readonly<Record<string, unknown>> },
  turn: Turn,
): Ran {
  const { button } = turn.language.answers
  const label = deal.to_kind === 'won' ? button.wonAfterAll : button.lostAfterAll
  return answer([already(deal, turn)], [turn.button(label, anyway, true)], { kind: 'deal', id: deal.id })
}

/** It is where it was to go; what took it there can still be taken back. */
export async function sameAgain(deal: Bound, turn: Turn): Promise<Ran> {
  const before = await lastDoing(deal.id, turn)
  const reasons = deal.to_kind === 'lost' && deal.lost_reason === null ? reasonButtons(deal.id, turn) : []
  const undo = before === undefined ? [] : [undoOf(before, turn)]
  return answer([already(deal, turn)], [...reasons, ...undo], { kind: 'deal', id: deal.id })
}

function already(deal: Bound, turn: Turn): Text {
  const words = turn.language.answers.deal
  const { title, lost_reason: reason } = deal
  return deal.from_kind === 'won'
    ? words.alreadyWon({ title, ...amounts(deal, undefined, turn) })
    : words.alreadyLost({ title, ...(reason === null ? {} : { reason }) })
}
