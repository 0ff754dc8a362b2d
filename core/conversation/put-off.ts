import type { Reading } from '../call.ts'
import type { About } from '../command.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Sentence } from '../grammar/sentence.ts'
import type { Span, Spans } from '../grammar/spans.ts'
import { endsOf } from '../grammar/wordings.ts'

/**
 * The readings of a sentence that is nothing but a time while a reminder is what was shown last: "tomorrow" may put it off, which is asked about before what else
 * it may mean. Pure.
 */
export function puttingOff(
  readings: readonly Reading[],
  {
    sentence,
    spans,
    grammars,
  }: { readonly sentence: Sentence; readonly spans: Spans; readonly grammars: readonly Grammar[] },
  about: About | null,
): readonly Reading[] {
  const [best] = readings
  const isElse = best?.sure === true && best.calls[0]?.command !== 'agenda.show'
  const until = about?.kind === 'reminder' && !isElse ? timeAlone(sentence, spans, grammars) : undefined
  if (!until) return readings
  const later: Reading = { calls: [{ command: 'reminder.snooze', said: { until } }], sure: false, asks: true, score: 1 }
  const others = readings.filter(({ calls: [call, more] }) => more || call?.command !== 'reminder.snooze')
  return [later, ...others.map(({ calls, score }) => ({ calls, score, sure: false }))]
}

/** The time that a sentence is, but for "till", "please", "rather" and marks. */
function timeAlone(sentence: Sentence, spans: Spans, grammars: readonly Grammar[]): Span['said'] | undefined {
  const { tokens } = sentence
  const small = new Set(tokens.flatMap((_, at) => smallWords(at, sentence, grammars)))
  return spans.pure.find(
    ({ from, to, said }) => said.kind === 'when' && tokens.every((_, at) => (at >= from && at < to) || small.has(at)),
  )?.said
}

/** The positions of what begins at a token and says nothing of the time. */
function smallWords(at: number, sentence: Sentence, grammars: readonly Grammar[]): readonly number[] {
  const token = sentence.tokens[at]
  const ends = grammars.flatMap(({ words: { polite }, corrections: { again } }) => [
    ...endsOf(polite, sentence, at),
    ...endsOf(again, sentence, at),
  ])
  const isSmall =
    token?.kind === 'mark' || grammars.some(({ words: { prepositions } }) => prepositions.has(token?.folded ?? ''))
  const to = Math.max(isSmall ? at + 1 : at, ...ends)
  return Array.from({ length: to - at }, (_, index) => at + index)
}
