import { describe, expect, it } from 'vitest'
import type { SaidCall } from '../../../core/call.ts'
import { withoutEcho } from '../../../core/conversation/echo.ts'
import type { Said } from '../../../core/slots/said.ts'

const forecast: Said = { kind: 'word', text: 'forecast', value: 'forecast' }
const won: Said = { kind: 'word', text: 'won', value: 'won' }
const december: Said = {
  kind: 'period',
  text: 'in December',
  value: { from: '2026-12-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
}
const report = (said: SaidCall['said']): SaidCall => ({ command: 'report.ask', said })
const callsOf = (calls: readonly SaidCall[]) => withoutEcho({ calls, sure: true, score: 1 }).calls

describe('a question that is asked twice', () => {
  it('is asked once where the second half says less', () =>
    expect(callsOf([report({ metric: forecast, period: december }), report({ metric: forecast })])).toHaveLength(1))

  it('is two where the second asks for something else', () => {
    expect(callsOf([report({ metric: forecast, period: december }), report({ metric: won })])).toHaveLength(2)
    expect(callsOf([report({ metric: forecast }), report({ metric: forecast, period: december })])).toHaveLength(2)
  })

  it('is no order, which stands as often as it is said', () => {
    const call: SaidCall = { command: 'activity.log', said: { kind: { kind: 'word', text: 'call', value: 'call' } } }
    expect(callsOf([call, call])).toHaveLength(2)
  })
})
