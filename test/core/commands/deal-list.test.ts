import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
const euros = (amount: string) => ({ amount, currency: 'EUR' })
beforeAll(async () => {
  desk = await openDesk({
    companies: [
      { id: 'acme', name: 'Acme', city: 'Kyiv', owner: 'petro' },
      { id: 'globex', name: 'Globex', city: 'Vilnius', owner: 'olena' },
    ],
    contacts: [{ id: 'ivan', name: 'Ivan Petrenko', company: 'acme', owner: 'petro' }],
    products: [{ id: 'pro', name: 'Pro', price: euros('120') }],
    deals: [
      {
        id: 'renewal',
        title: 'Acme renewal',
        company: 'acme',
        contact: 'ivan',
        stage: 'Proposal',
        owner: 'petro',
        amount: euros('12000'),
        closeOn: '2026-11-20',
        source: 'referral',
        need: 'a second site',
        lines: [{ product: 'pro', quantity: 100 }],
        createdAt: '2026-10-01T10:00:00+03:00',
      },
      {
        id: 'site',
        title: 'Second site',
        company: 'acme',
        stage: 'New',
        owner: 'petro',
        amount: { amount: '500', currency: 'USD' },
        closeOn: '2026-12-24',
        createdAt: '2026-11-24T10:00:00+02:00',
      },
      {
        id: 'rollout',
        title: 'Globex rollout',
        company: 'globex',
        stage: 'Negotiation',
        owner: 'olena',
        amount: euros('30000'),
        closeOn: '2027-01-15',
        createdAt: '2026-11-20T10:00:00+02:00',
      },
      { id: 'won', title: 'First order', company: 'acme', stage: 'Won', owner: 'petro', amount: euros('700') },
    ],
  })
})
afterAll(() => desk.close())

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test('a rep sees their own open deals, soonest first, and gets to everyone’s', async () => {
  const answer = await desk.run('deal.list', {})
  expect(answer.text.split('\n')).toEqual([
    '2 open deals, €12,000 + $500 · yours',
    'Deal | Stage | Amount | Closing',
    'Acme renewal | Proposal | €12,000 | 20 Nov !',
    'Second site | New | $500 | 24 Dec',
  ])
  expect(answer.buttons).toEqual(['Acme renewal', 'Second site', 'Everyone’s'])
  const all = await answer.press('Everyone’s')
  expect(all.text).toContain('3 open deals, €42,000 + $500\n')
  expect(all.text).toContain('Globex rollout')
  expect((await answer.press('Acme renewal')).text).toContain('Acme renewal · Ivan Petrenko (Acme)')
})

test('a manager sees everyone’s', async () => {
  const answer = await desk.run('deal.list', {}, { as: 'olena', in: 'uk' })
  expect(plain(answer.text).split('\n')[0]).toBe('3 відкриті угоди, 42 000 € + 500 $')
  expect(answer.buttons).toEqual(['Acme renewal', 'Second site', 'Globex rollout'])
})

test('what is stuck is what has been in its stage for longer than it may, the longest first', async () => {
  const stuck = await desk.run('deal.list', { staleDays: 0 })
  expect(stuck.text).toContain('Acme renewal | Proposal | €12,000 | 55 days')
  expect(stuck.text).not.toContain('Second site')
  const days = await desk.run('deal.list', { staleDays: 5, whose: 'everyone' })
  expect(days.text).toContain('Globex rollout')
  expect(days.text).not.toContain('Second site')
})

test('filters say themselves in the heading, and nothing found says so too', async () => {
  const period = { from: '2026-12-01T00:00:00+02:00', to: '2027-01-01T00:00:00+02:00' }
  const december = await desk.run('deal.list', { period })
  expect(december.text.split('\n')[0]).toBe('1 open deal, $500 · yours · closing 1 December – 31 December')
  const big = await desk.run('deal.list', { minAmount: euros('10000'), stage: desk.stage('Negotiation') })
  expect(big.text).toBe('No open deals · yours · in Negotiation · from €10,000.')
  expect((await big.press('Everyone’s')).text).toContain('Globex rollout')
  const theirs = await desk.run('deal.list', { company: desk.id('globex') })
  expect(theirs.text).toContain('1 open deal, €30,000 · at Globex')
  const won = await desk.run('deal.list', { status: 'won' }, { in: 'uk' })
  expect(plain(won.text)).toContain('1 виграна угода, 700 € · ваші\nУгода | Сума | Закрито\nFirst order | 700 €')
})

test('more than a screen of deals waits behind a button', async () => {
  for (let at = 1; at <= 15; at += 1)
    await desk.run('deal.add', { title: `Small ${at}`, stage: desk.stage('Qualified') })
  const answer = await desk.run('deal.list', { stage: desk.stage('Qualified') })
  expect(answer.text.split('\n').filter((line) => line.startsWith('Small'))).toHaveLength(12)
  expect(answer.text).toContain('and 3 more')
  const rest = await answer.press('Show 3 more')
  expect(rest.text.split('\n').filter((line) => line.startsWith('Small'))).toHaveLength(3)
})

test('a card says how long it stands, what is late, and what comes next', async () => {
  const card = await desk.run('deal.show', { deal: desk.id('renewal') })
  expect(card.text.split('\n')).toEqual([
    'Acme renewal · Ivan Petrenko (Acme)',
    'Stage: Proposal · 55 days, stuck (the limit is 21)',
    'Amount: €12,000',
    'Closing: 20 November — 5 days late',
    'Next step: none yet',
    'Needs: a second site',
    'Products: 100 × Pro at €120',
    'Owner: Petro Ivanenko',
    'Source: referral',
  ])
  expect(card.buttons).toEqual(['→ Negotiation', 'Won', 'Lost', 'Remind me…'])
  expect(card.about).toEqual({ kind: 'deal', id: desk.id('renewal') })

  const uk = await desk.run('deal.show', { deal: desk.id('site') }, { in: 'uk' })
  expect(plain(uk.text)).toContain(
    'Етап: Нова · 1 день\nСума: 500 $\nЗакриття: 24 грудня, за 29 днів\nНаступний крок: ще немає',
  )
  const moved = await card.press('→ Negotiation')
  expect(moved.text).toBe('Acme renewal: Proposal → Negotiation.')
  await moved.press('Undo')
})

test('a closed deal says how it ended and offers no stage to win', async () => {
  const card = await desk.run('deal.show', { deal: desk.id('won') })
  expect(card.text).toContain('Stage: Won')
  expect(card.buttons).toEqual(['Remind me…', 'Log a call'])
})
