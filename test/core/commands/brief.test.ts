import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { promisesIn } from '../../../core/commands/briefs/promises.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    companies: [
      {
        id: 'acme',
        name: 'Acme',
        city: 'Kyiv',
        industry: 'manufacturing',
        owner: 'olena',
        createdAt: '2025-09-22T10:00:00+03:00',
      },
      { id: 'quiet', name: 'Quiet', owner: 'petro', createdAt: '2026-11-20T10:00:00+02:00' },
    ],
    contacts: [
      {
        id: 'ivan',
        name: 'Ivan Petrenko',
        company: 'acme',
        role: 'CTO',
        phones: ['+380671234567'],
        owner: 'olena',
        lifecycle: 'customer',
        birthday: '1985-11-30',
        createdAt: '2025-09-22T10:00:00+03:00',
      },
    ],
    deals: [
      {
        id: 'renewal',
        title: 'Renewal',
        company: 'acme',
        contact: 'ivan',
        stage: 'Proposal',
        amount: { amount: '12000', currency: 'EUR' },
        closeOn: '2026-11-20',
        owner: 'olena',
        createdAt: '2026-10-01T10:00:00+03:00',
        moves: [
          { to: 'New', at: '2026-10-01T10:00:00+03:00' },
          { to: 'Proposal', at: '2026-10-10T10:00:00+03:00' },
        ],
      },
    ],
    activities: [
      {
        kind: 'call',
        summary: 'He likes it. Will send the signed copy on Monday. I will prepare the invoice!',
        at: '2026-11-20T15:00:00+02:00',
        contact: 'ivan',
        by: 'petro',
      },
      { kind: 'meeting', summary: 'agreed on terms', at: '2026-10-20T12:00:00+03:00', deal: 'renewal', by: 'olena' },
    ],
    reminders: [
      { id: 'late', about: 'send the offer', at: '2026-11-24T09:00:00+02:00', contact: 'ivan', owner: 'petro' },
      { id: 'soon', about: 'call Ivan', at: '2026-11-27T09:00:00+02:00', deal: 'renewal', owner: 'petro' },
    ],
  })
})
afterAll(() => desk.close())

test('a brief on a contact says who they are, what was said, what is open on both sides and what to ask', async () => {
  const answer = await desk.run('brief.show', { subject: { kind: 'contact', id: desk.id('ivan') } })
  expect(answer.text.split('\n')).toEqual([
    'Ivan Petrenko · CTO at Acme',
    'Customer, known since 22 September 2025, looked after by Olena Kovalenko. +380 67 123 4567',
    'Overdue on our side',
    '- send the offer — yesterday at 9:00',
    'Said last',
    '- 20 Nov · call: He likes it. Will send the signed copy on Monday. I will prepare the invoice!',
    '- 20 Oct · meeting (Olena Kovalenko): agreed on terms',
    'Open deals',
    '- Renewal, €12,000: Proposal for 46 days, was to close 20 November',
    'We promised',
    '- call Ivan — on Friday, 27 November, at 9:00',
    '- “I will prepare the invoice!” — 20 Nov',
    'They promised',
    '- “Will send the signed copy on Monday” — 20 Nov',
    '🎂 Ivan Petrenko has a birthday on 30 November',
    'Worth asking',
    '- Renewal was to close 20 November: when is it now?',
    '- Renewal has been in Proposal for 46 days: what holds it up?',
    '- What does Ivan Petrenko need? It is noted nowhere.',
  ])
  expect(answer.buttons).toEqual(['Log the meeting', 'Remind me…', 'Open Renewal'])
})

test('a brief on a company has its people, one on a deal where it stands', async () => {
  const company = await desk.run('brief.show', { subject: { kind: 'company', id: desk.id('acme') } })
  expect(company.text).toContain(
    'Acme · manufacturing, Kyiv\nKnown since 22 September 2025, looked after by Olena Kovalenko.',
  )
  expect(company.text).toContain('People: Ivan Petrenko (CTO)')
  const deal = await desk.run('brief.show', { subject: { kind: 'deal', id: desk.id('renewal') } }, { in: 'uk' })
  expect(deal.text).toContain(', етап «Пропозиція» уже 46 днів, мала закритися 20 листопада')
  expect(deal.text).not.toContain('Відкриті угоди')
  expect(deal.text.split('\n').length).toBeLessThanOrEqual(25)
})

test('of what little is known a brief is short, and says what to begin with', async () => {
  const answer = await desk.run('brief.show', { subject: { kind: 'company', id: desk.id('quiet') } })
  expect(answer.text.split('\n')).toEqual([
    'Quiet',
    'Known since 20 November.',
    'Worth asking',
    '- Nobody has spoken with them yet: what brought them here?',
    '- Who decides? No contact is known yet.',
    '- What does Quiet need? It is noted nowhere.',
  ])
})

describe('promises', () => {
  it('are theirs or ours, in any language', () => {
    expect(promisesIn('Обіцяв надіслати договір. Ми надішлемо рахунок.')).toEqual([
      { by: 'them', words: 'Обіцяв надіслати договір' },
      { by: 'us', words: 'Ми надішлемо рахунок' },
    ])
    expect(promisesIn('she promised to call back')).toEqual([{ by: 'them', words: 'she promised to call back' }])
  })

  it('are none where it depends, or is denied', () => {
    expect(promisesIn('Просить знижку, якщо підпишуть на два роки. Will not pay. If they will sign, fine.')).toEqual([])
    expect(promisesIn('the contract was signed')).toEqual([])
  })
})
