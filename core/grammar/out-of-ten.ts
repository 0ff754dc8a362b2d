import type { Candidate, Source } from './candidates.ts'

/** A mark as it is given: "9/10". `worth`: of its token. */
export function outOfTen(at: number, { sentence }: Source, worth: number): Candidate[] {
  const text = sentence.tokens[at]?.text ?? ''
  const [, mark] = /^(10|[0-9])\/10$/.exec(text) ?? []
  if (mark === undefined) return []
  return [{ to: at + 1, said: { kind: 'number', text, value: Number(mark) }, score: worth, unknown: false }]
}
