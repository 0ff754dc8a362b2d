import { unitsOf, wordsIn } from '../knowledge/match.ts'
import { isBroken, isQuestion } from '../knowledge/topics.ts'
import type { TicketCategory } from '../languages/answers/ticket.ts'

/** What sort of request words are, by what they are about: a guarantee, something sent back, something broken, a question. Pure. */
export function categoryOf(text: string): TicketCategory {
  const units = new Set(unitsOf(text))
  const words = wordsIn(text)
  if (units.has('#warranty')) return 'warranty'
  if (units.has('#returns')) return 'return'
  if (isBroken(words) || units.has('#repair')) return 'problem'
  return text.includes('?') || isQuestion(words) ? 'question' : 'other'
}
