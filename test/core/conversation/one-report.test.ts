import { expect, it } from 'vitest'
import type { SaidCall } from '../../../core/call.ts'
import { withOneReport } from '../../../core/conversation/one-report.ts'

const word = (value: string) => ({ kind: 'word', text: value, value }) as const
const won: SaidCall = { command: 'report.ask', said: { metric: word('won'), by: word('city') } }
const chart: SaidCall = { command: 'report.ask', said: { after: word('last'), shape: word('chart') } }
const likely = (...calls: readonly SaidCall[]) => withOneReport([{ calls, sure: false, asks: true, score: 1 }])

it('shows "won by city, and draw a chart" as one chart, at once', () =>
  expect(likely(won, chart)).toEqual([
    { calls: [{ command: 'report.ask', said: { ...won.said, shape: word('chart') } }], sure: true, score: 1 },
  ]))

it('leaves two questions, and one that says otherwise, as they are', () => {
  const stages: SaidCall = { command: 'report.ask', said: { metric: word('pipeline'), by: word('stage') } }
  const byOwner: SaidCall = { command: 'report.ask', said: { after: word('last'), by: word('owner') } }
  expect(likely(won, stages)[0]?.calls).toEqual([won, stages])
  expect(likely(won, byOwner)[0]?.calls).toEqual([won, byOwner])
})
