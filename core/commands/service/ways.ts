import type { Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'

/** How a customer may go on by a button: a request with their words, a person, their orders, their requests. */
type Way = 'request' | 'human' | 'status' | 'mine'

/** A button to go on by. `words`: what it is about, in their own words; without them a request asks for some. `main`: the one obvious button. */
export function wayOn(
  way: Way,
  turn: Pick<Turn, 'language' | 'button'>,
  { words, main = false }: { readonly words?: string; readonly main?: boolean } = {},
): Choice {
  const label = turn.language.answers.service.button[way]
  switch (way) {
    case 'request':
      return turn.button(
        label,
        words === undefined ? { command: 'ticket.open', said: {} } : { command: 'ticket.open', args: { text: words } },
        main,
      )
    case 'human':
      return turn.button(
        label,
        { command: 'handover.request', args: words === undefined ? {} : { about: words } },
        main,
      )
    case 'status':
      return turn.button(label, { command: 'deal.status', args: {} }, main)
    case 'mine':
      return turn.button(label, { command: 'ticket.show', args: {} }, main)
  }
}
