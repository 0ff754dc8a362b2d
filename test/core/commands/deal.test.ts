import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    companies: [{ id: 'acme', name: 'Acme', owner: 'petro' }],
    contacts: [
      { id: 'ivan', name: 'Іван Петренко', company: 'acme', role: 'CTO', owner: 'petro' },
      { id: 'luka', name: 'Luka Horvat', owner: 'petro' },
    ],
    deals: [
      {
        id: 'renewal',
        title: 'Acme renewal',
        company: 'acme',
        contact: 'ivan',
        stage: 'Proposal',
        owner: 'petro',
        amount: { amount: '12000.00', currency: 'EUR' },
      },
      {
        id: 'pilot',
        title: 'Pilot',
        contact: 'luka',
        stage: 'New',
        owner: 'petro',
        amount: { amount: '9000', currency: 'USD' },
      },
      { id: 'lost', title: 'Old licence', contact: 'luka', stage: 'Lost', owner: 'petro', lostReason: 'no budget' },
      { id: 'small', title: 'Small order', company: 'acme', stage: 'Negotiation', owner: 'petro' },
    ],
  })
})
afterAll(() => desk.close())

const row = async (id: string) =>
  desk.store.prisma.deal.findFirstOrThrow({
    where: { id },
    include: { stage: true, moves: { orderBy: { at: 'asc' } } },
  })
const byTitle = async (title: string) => row((await desk.store.prisma.deal.findFirstOrThrow({ where: { title } })).id)

test('a deal moves, says from where to where, and its move is written down', async () => {
  const deal = desk.id('renewal')
  const answer = await desk.run('deal.move', { deal, stage: desk.stage('Negotiation') })
  expect(answer.text).toBe('Acme renewal: Proposal → Negotiation.')
  expect(answer.buttons).toEqual(['Undo'])
  expect(answer.about).toEqual({ kind: 'deal', id: deal })
  const { stage, moves, closedAt } = await row(deal)
  expect([stage.name, closedAt]).toEqual(['Negotiation', null])
  expect(moves.at(-1)).toMatchObject({
    fromId: desk.stage('Proposal'),
    toId: desk.stage('Negotiation'),
    memberId: desk.id('petro'),
  })
})

test('moved to where it is, it says so and changes nothing', async () => {
  const deal = desk.id('small')
  const before = await row(deal)
  const answer = await desk.run('deal.move', { deal, stage: desk.stage('Negotiation') }, { in: 'uk' })
  expect(answer.text).toBe('«Small order» — уже на етапі «Переговори».')
  expect(answer.buttons).toEqual([])
  expect(await row(deal)).toEqual(before)
})

test('won at another amount, in another currency, both are said; the new ones are kept', async () => {
  const deal = desk.id('pilot')
  const amount = { amount: '8500', currency: 'EUR' }
  const answer = await desk.run('deal.win', { deal, amount })
  expect(answer.text).toBe('Pilot is won: €8,500 (was $9,000). Well done!')
  const after = await row(deal)
  expect([after.stage.name, after.amount?.toString(), after.currency]).toEqual(['Won', '8500', 'EUR'])
  expect(after.closedAt?.toISOString()).toBe('2026-11-25T08:30:00.000Z')

  const again = await desk.run('deal.win', { deal })
  expect(again.text).toBe('Pilot is won already: €8,500.')
  expect(again.buttons).toEqual(['Undo'])
  expect((await row(deal)).moves).toHaveLength(2)

  const corrected = await desk.run('deal.win', { deal, amount: { amount: '8600.50', currency: 'EUR' } }, { in: 'uk' })
  expect(corrected.text.replaceAll('\u00a0', ' ')).toBe('«Pilot» — виграно: 8 600,50 € (раніше 8 500 €). Вітаю!')
})

test('moved back out of a closed stage it is open again', async () => {
  const deal = desk.id('lost')
  const answer = await desk.run('deal.move', { deal, stage: desk.stage('Qualified') })
  expect(answer.text).toBe('Old licence is open again: Lost → Qualified.')
  expect(await row(deal)).toMatchObject({ closedAt: null, lostReason: null })
})

test('moved into the won stage it is won, into the lost stage it is lost', async () => {
  await desk.run('deal.add', { title: 'Two ways', amount: { amount: '100', currency: 'EUR' } })
  const { id: deal } = await byTitle('Two ways')
  const won = await desk.run('deal.move', { deal, stage: desk.stage('Won') }, { in: 'uk' })
  expect(won.text.replaceAll('\u00a0', ' ')).toBe('«Two ways» — виграно: 100 €. Вітаю!')
  expect(won.buttons).toEqual(['Подякувати…', 'Поновлення за рік', 'Скасувати'])
  const asked = await desk.run('deal.move', { deal, stage: desk.stage('Lost') })
  expect(asked.text).toBe('Two ways is won already: €100.')
  expect((await row(deal)).stage.name).toBe('Won')
  const lost = await asked.press('Change to lost')
  expect(lost.text).toBe('Two ways is lost. Why was it lost?')
  expect((await row(deal)).closedAt).not.toBeNull()
})

test('lost without a reason it asks why; a button gives the reason', async () => {
  await desk.run('deal.add', { title: 'Gone' })
  const { id: deal } = await byTitle('Gone')
  const answer = await desk.run('deal.lose', { deal })
  expect(answer.text).toBe('Gone is lost. Why was it lost?')
  expect(answer.buttons).toEqual(['Too expensive', 'Chose a competitor', 'Not now', 'Undo'])
  const reason = await answer.press('Too expensive')
  expect(reason.text).toBe('Gone is lost: Too expensive.')
  expect((await row(deal)).lostReason).toBe('Too expensive')
  const again = await desk.run('deal.lose', { deal }, { in: 'uk' })
  expect(again.text).toBe('«Gone» — уже програно: Too expensive.')
  expect(again.buttons).toEqual(['Скасувати'])
  expect((await again.press('Скасувати', { in: 'en' })).text).toBe('Taken back: Gone is as before.')
})

test('a deal that is won is not lost without a second word, nor one that is lost won', async () => {
  await desk.run('deal.add', { title: 'Back and forth', amount: { amount: '100', currency: 'EUR' } })
  const { id: deal } = await byTitle('Back and forth')
  await desk.run('deal.win', { deal })
  const asked = await desk.run('deal.lose', { deal, reason: 'price' }, { in: 'uk' })
  expect(asked.text.replaceAll('\u00a0', ' ')).toBe('«Back and forth» — уже виграно: 100 €.')
  expect(asked.buttons).toEqual(['Змінити на програну'])
  expect((await row(deal)).stage.name).toBe('Won')
  expect((await asked.press('Змінити на програну', { in: 'en' })).text).toBe('Back and forth is lost: price.')
  const again = await desk.run('deal.win', { deal })
  expect(again.text).toBe('Back and forth is lost already: price.')
  expect((await again.press('Change to won')).text).toBe('Back and forth is won: €100. Well done!')
})

test('a deal with a contact takes their company, its name, the first stage and the speaker', async () => {
  const closeOn = { at: '2027-03-01T00:00:00+02:00', grain: 'month' }
  const person = { kind: 'contact', id: desk.id('ivan') }
  const first = await desk.run('deal.add', { person, amount: { amount: '12000', currency: 'USD' }, closeOn })
  expect(first.text).toBe('New deal: “Acme” with Іван Петренко (Acme), $12,000, in New, closing 31 March 2027.')
  expect(await byTitle('Acme')).toMatchObject({
    companyId: desk.id('acme'),
    contactId: desk.id('ivan'),
    ownerId: desk.id('petro'),
    currency: 'USD',
    moves: [{ fromId: null, toId: desk.stage('New') }],
  })
  const second = await desk.run('deal.add', { person }, { in: 'uk' })
  expect(second.text).toBe('Нова угода: «Acme 2», Іван Петренко (Acme), етап «Нова».')
  const third = await desk.run('deal.add', { person }, { in: 'uk' })
  expect(third.text).toBe('Нова угода: «Acme 3», Іван Петренко (Acme), етап «Нова».')
})

test('a deal with a contact of no company is called by the contact', async () => {
  const answer = await desk.run('deal.add', { person: { kind: 'contact', id: desk.id('luka') } })
  expect(answer.text).toBe('New deal: “Luka Horvat”, in New.')
})

test('an amount with more digits than can be kept is refused', async () => {
  const answer = await desk.run('deal.add', { title: 'Huge', amount: { amount: '99999999999999999', currency: 'EUR' } })
  expect(answer.text).toBe('That amount is too large for me to keep. Nothing was changed.')
  expect(await desk.store.prisma.deal.count({ where: { title: 'Huge' } })).toBe(0)
})

test('a deal that is not there any more is no error', async () => {
  const answer = await desk.run('deal.win', { deal: '0198c5a0-0000-7000-8000-000000000000' }, { in: 'uk' })
  expect(answer.text).toBe('Цього запису вже немає.')
})
