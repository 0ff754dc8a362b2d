import type { Reading } from '../call.ts'
import { wordsIn } from '../knowledge/match.ts'
import { isBroken, isQuestion } from '../knowledge/topics.ts'
import { categoryOf } from './category.ts'

/**
 * What a customer's sentence may mean that no template says: a question is looked up, and what is broken may be a request, which is asked about first.
 * Undefined for what is neither. Pure.
 */
export function supposed(text: string): Reading | undefined {
  const words = wordsIn(text)
  const asks = isQuestion(words)
  if (!asks && isBroken(words)) {
    const category = { kind: 'word', text: '', value: categoryOf(text) } as const
    return {
      calls: [{ command: 'ticket.open', said: { text: { kind: 'text', text }, category } }],
      sure: false,
      asks: true,
      score: 0,
    }
  }
  if (!asks && !text.includes('?')) return undefined
  return { calls: [{ command: 'faq.ask', said: { question: { kind: 'text', text } } }], sure: true, score: 0 }
}
