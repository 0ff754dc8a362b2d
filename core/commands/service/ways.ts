import type { Turn } from '../../command.ts'
import { unitsOf } from '../../knowledge/match.ts'
import type { Choice } from '../../reply.ts'

/** How a customer may go on by a button: a request with their words, an offer for what they asked about, a person, their orders, their requests. */
type Way = 'request' | 'offer' | 'human' | 'status' | 'mine'

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
    case 'offer':
      return turn.button(label, { command: 'need.tell', args: { text: words } }, main)
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

/** How to go on where nothing else helps: by the one obvious button, or by a person. `words`: what it is about, in their own words. */
export const waysOn = (
  first: 'request' | 'offer',
  turn: Pick<Turn, 'language' | 'button'>,
  words?: string,
): Choice[] => {
  const about = words === undefined ? {} : { words }
  return [wayOn(first, turn, { ...about, main: true }), wayOn('human', turn, about)]
}

/** What is said to a question that has no answer yet, and how to go on: by an offer where it is what something costs, else by a request; or by a person. */
export function noAnswer(
  question: string,
  turn: Pick<Turn, 'language' | 'button'>,
): { readonly words: string; readonly choices: Choice[] } {
  const { none, noneOfPrice } = turn.language.answers.service.answer
  const asksPrice = isOfPrice(question)
  return {
    words: asksPrice ? noneOfPrice : none,
    choices: waysOn(asksPrice ? 'offer' : 'request', turn, question),
  }
}

/** What a price is asked of that a seller makes an offer for. */
const forSale: ReadonlySet<string> = new Set(['#price', '#licence', '#training', '#order', '#stock', '#discount'])

/** What something costs that may be for sale is for a seller to say; what shipping or a repair costs is a question like others. */
function isOfPrice(question: string): boolean {
  const topics = unitsOf(question).filter((unit) => unit.startsWith('#'))
  return topics.includes('#price') && topics.every((topic) => forSale.has(topic))
}
