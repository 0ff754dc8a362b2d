import type { Reading, SaidCall } from '../call.ts'

/**
 * The reading with a customer's request where who is given away is named behind another: in "I'll take Ana's ticket, and Marko's goes to Dino" Marko's is a
 * request, too, and not the customer. It is asked about, since the customer may be meant. Pure.
 */
export function withAnotherTicket(reading: Reading): Reading {
  const calls = reading.calls.map(asTicket)
  return calls.some((call, at) => call !== reading.calls[at])
    ? { calls, sure: false, asks: true, score: reading.score }
    : reading
}

function asTicket(call: SaidCall, at: number, calls: readonly SaidCall[]): SaidCall {
  const before = calls[at - 1]
  const isBehindTicket = before?.command === 'ticket.take' || before?.command === 'ticket.assign'
  const { subject, to, ...rest } = call.said
  const isNamed = subject?.kind === 'name' || subject?.kind === 'text'
  if (call.command !== 'owner.assign' || !isBehindTicket || !isNamed || !to || Object.keys(rest).length > 0) return call
  return to.kind === 'that'
    ? { command: 'ticket.take', said: { ticket: subject } }
    : { command: 'ticket.assign', said: { ticket: subject, to } }
}
