import type { Found } from './read.ts'
import type { Span } from './spans.ts'
import { endsOf } from './wordings.ts'

/**
 * What is told as having happened, and did not, or not yet: right behind with whom it was stands a time to come or that it fell through, "meeting
 * with Acme tomorrow at 10", "call with Ivan was cancelled". Notes say what they like.
 */
export function isNoEvent({ template, match, lattice, grammar }: Found): boolean {
  const { kind } = match.said
  const person = match.places.get('person')
  if (template.command.name !== 'activity.log' || !person || (kind?.kind === 'word' && kind.value === 'note'))
    return false
  const { sentence, spans } = lattice
  const at = match.places.get('at')
  const end = at?.from === person.to ? at.to : person.to
  if (endsOf(grammar.fellThrough, sentence, end).length > 0) return true
  const begins = ({ from, said }: Span): boolean => from === end && said.kind === 'when'
  return spans.pure.some(begins) && !spans.past.some(begins)
}
