import type { Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'
import { logButton, type NamedSubject, remindButton } from '../activities/buttons.ts'
import { short } from '../answer.ts'
import type { Next, OpenDeal } from './card.ts'

/** What to do next with somebody: their reminder is due, there is none yet, or they are to be called. */
interface Standing {
  readonly next: Next | null
  readonly deals: readonly OpenDeal[]
}

/**
 * The buttons of a card, at most three: the one that comes next stands first and is the main one; a deal is moved on where it is the only
 * one that is open.
 */
export function nextButtons(subject: NamedSubject, { next, deals }: Standing, turn: Turn): Choice[] {
  const [only] = deals
  const late = next?.at && next.of === null && Temporal.Instant.compare(next.at, turn.now) <= 0
  const move = only && deals.length === 1 ? [moveButton(only, turn)] : []
  if (next && late) return [doneButton(next, turn), logButton(subject, 'call', turn), ...move]
  if (next) return [logButton(subject, 'call', turn, true), remindButton(subject, turn), ...move]
  return [remindButton(subject, turn, { main: true }), logButton(subject, 'call', turn), ...move]
}

function doneButton({ id, about }: Next, turn: Turn): Choice {
  const label = turn.language.answers.button.doneWith({ about: short(about) })
  return turn.button(label, { command: 'reminder.done', args: { reminder: id } }, true)
}

/** "Move Acme renewal…": to which stage is asked for. */
function moveButton({ id, title }: OpenDeal, turn: Turn): Choice {
  const label = turn.language.answers.contact.moveDeal({ title: short(title) })
  return turn.button(label, {
    command: 'deal.move',
    said: { deal: { kind: 'name', text: title, hits: [{ kind: 'deal', id, name: title, score: 1 }] } },
  })
}

/** "Brief": all that is worth knowing before one meets. */
export const briefButton = ({ kind, id }: NamedSubject, turn: Turn): Choice =>
  turn.button(turn.language.answers.brief.button, { command: 'brief.show', args: { subject: { kind, id } } })
