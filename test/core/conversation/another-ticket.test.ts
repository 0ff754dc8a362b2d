import { expect, it } from 'vitest'
import type { SaidCall } from '../../../core/call.ts'
import { withAnotherTicket } from '../../../core/conversation/another-ticket.ts'
import type { Said } from '../../../core/slots/said.ts'

const name = (text: string): Said => ({ kind: 'name', text, hits: [] })
const taken: SaidCall = { command: 'ticket.take', said: { ticket: name("Ana's") } }
const given: SaidCall = { command: 'owner.assign', said: { subject: name("Marko's"), to: name('Dino') } }

it('gives on another request, and not the customer, behind one that was taken; and asks about it', () =>
  expect(withAnotherTicket({ calls: [taken, given], sure: true, score: 1 })).toEqual({
    calls: [taken, { command: 'ticket.assign', said: { ticket: name("Marko's"), to: name('Dino') } }],
    sure: false,
    asks: true,
    score: 1,
  }))

it('takes another request where the speaker is to have it', () =>
  expect(
    withAnotherTicket({
      calls: [taken, { command: 'owner.assign', said: { subject: name("Marko's"), to: { kind: 'that', text: 'me' } } }],
      sure: true,
      score: 1,
    }).calls[1],
  ).toEqual({ command: 'ticket.take', said: { ticket: name("Marko's") } }))

it('leaves a customer who is given on where no request is spoken of', () => {
  const reading = { calls: [given], sure: true, score: 1 }
  expect(withAnotherTicket(reading)).toBe(reading)
})
