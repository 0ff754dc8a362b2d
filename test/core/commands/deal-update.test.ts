import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    companies: [{ id: 'acme', name: 'Acme', owner: 'petro' }],
    products: [
      { id: 'pro', name: 'Pro', price: { amount: '120', currency: 'EUR' } },
      { id: 'care', name: 'Care', price: { amount: '99.99', currency: 'EUR' } },
      { id: 'dollar', name: 'Import', price: { amount: '10', currency: 'USD' } },
      { id: 'free', name: 'Bespoke' },
    ],
    deals: [
      {
        id: 'renewal',
        title: 'Acme renewal',
        company: 'acme',
        stage: 'Proposal',
        owner: 'petro',
        amount: { amount: '12000.00', currency: 'EUR' },
        closeOn: '2026-12-18',
      },
      { id: 'mixed', title: 'Mixed', company: 'acme', stage: 'New', owner: 'petro' },
      { id: 'gone', title: 'Gone', stage: 'Lost', owner: 'petro' },
    ],
  })
})
afterAll(() => desk.close())

const row = async (id: string) =>
  desk.store.prisma.deal.findFirstOrThrow({
    where: { id },
    include: { stage: true, lines: { orderBy: { position: 'asc' } }, moves: true },
  })
const day = (at: string) => ({ at: `${at}T00:00:00+02:00`, grain: 'day' })
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test('a new amount and day are said with what they were, and taken back', async () => {
  const deal = desk.id('renewal')
  const changes = { amount: { amount: '15000', currency: 'EUR' }, closeOn: day('2026-12-04') }
  const answer = await desk.run('deal.update', { deal, changes })
  expect(answer.text).toBe('Acme renewal: amount €12,000 → €15,000, closing 18 December → 4 December.')
  expect(answer.about).toEqual({ kind: 'deal', id: deal })
  expect((await row(deal)).amount?.toString()).toBe('15000')

  const again = await desk.run('deal.update', { deal, changes }, { in: 'uk' })
  expect(again.text).toBe('«Acme renewal» — усе так і є.')
  expect(again.buttons).toEqual([])

  await answer.press('Undo')
  const back = await row(deal)
  expect([back.amount?.toString(), back.closeOn?.toISOString().slice(0, 10)]).toEqual(['12000', '2026-12-18'])
})

test('of a month, the closing day is its last', async () => {
  const deal = desk.id('renewal')
  const closeOn = { at: '2027-03-01T00:00:00+02:00', grain: 'month' }
  const answer = await desk.run('deal.update', { deal, changes: { closeOn } }, { in: 'uk' })
  expect(answer.text).toBe('«Acme renewal»: закриття 18 грудня → 31 березня 2027 року.')
  await answer.press('Скасувати')
})

test('renamed, it is found by its new name', async () => {
  const deal = desk.id('mixed')
  const answer = await desk.run('deal.update', { deal, changes: { title: 'Winter order' } })
  expect(answer.text).toBe('Mixed: title Mixed → Winter order.')
  const keys = await desk.store.prisma.nameKey.findMany({ where: { recordId: deal } })
  expect(keys.map(({ key }) => key)).toContain('order vinter')
  await answer.press('Undo')
})

test('the amount follows from the products; what was on the deal stays until it is said that only these are', async () => {
  const deal = desk.id('mixed')
  const first = { lines: [{ product: desk.id('pro'), quantity: 10 }] }
  expect((await desk.run('deal.update', { deal, changes: first })).text).toBe(
    'Mixed: amount €1,200, products 10 × Pro at €120.',
  )
  const price = { amount: '100', currency: 'EUR' }
  const more = {
    lines: [
      { product: desk.id('pro'), quantity: 20, price },
      { product: desk.id('care'), quantity: 1.5 },
    ],
  }
  const answer = await desk.run('deal.update', { deal, changes: more })
  expect(answer.text.split('\n')).toEqual([
    'Mixed: amount €1,200 → €2,149.99.',
    'Product | Qty | Price | Sum',
    'Pro | 20 | €100 | €2,000',
    'Care | 1.5 | €99.99 | €149.99',
  ])
  expect(answer.buttons).toEqual(['Undo'])

  const care = { lines: [{ product: desk.id('care'), quantity: 2 }] }
  const kept = await desk.run('deal.update', { deal, changes: care })
  expect(kept.buttons).toEqual(['Only these', 'Undo'])
  const only = await kept.press('Only these')
  expect(only.text).toBe('Mixed: amount €2,199.98 → €199.98, products 2 × Care at €99.99.')
  expect((await row(deal)).lines).toHaveLength(1)
  await only.press('Undo')
  expect((await row(deal)).lines).toHaveLength(2)
})

test('an amount that is said stays, and one that cannot be reckoned is left alone', async () => {
  const deal = desk.id('renewal')
  const lines = [{ product: desk.id('pro'), quantity: 100 }]
  const said = await desk.run('deal.update', { deal, changes: { lines, amount: { amount: '9000', currency: 'EUR' } } })
  expect(said.text).toBe('Acme renewal: amount €12,000 → €9,000, products 100 × Pro at €120.')
  const odd = await desk.run('deal.update', { deal, changes: { lines: [{ product: desk.id('free'), quantity: 1 }] } })
  expect(odd.text).toContain('left the amount as it is')
  const dollars = { lines: [{ product: desk.id('dollar'), quantity: 1 }] }
  expect(plain((await desk.run('deal.update', { deal, changes: dollars }, { in: 'uk' })).text)).toContain(
    'суму залишено',
  )
  expect((await row(deal)).amount?.toString()).toBe('9000')
})

test('too much for an amount is refused, a product times a price that is too much leaves the amount', async () => {
  const deal = desk.id('gone')
  const huge = { amount: '12345678901234567', currency: 'EUR' }
  expect((await desk.run('deal.update', { deal, changes: { amount: huge } })).text).toContain('too large')
  const lines = [{ product: desk.id('pro'), quantity: 1e9, price: { amount: '99999999999', currency: 'EUR' } }]
  await desk.run('deal.update', { deal, changes: { lines } })
  expect((await row(deal)).amount).toBeNull()
})

test('a new deal takes its amount from its products', async () => {
  const person = { kind: 'company', id: desk.id('acme') }
  const lines = [{ product: desk.id('pro'), quantity: 5 }]
  const answer = await desk.run('deal.add', { person, title: 'Licences', lines })
  expect(answer.text).toBe('New deal: “Licences” with Acme, €600 (5 × Pro at €120), in New.')
  const uk = await desk.run('deal.add', { person, title: 'Ліцензії', lines }, { in: 'uk' })
  expect(plain(uk.text)).toBe('Нова угода: «Ліцензії», Acme, 600 € (5 × Pro по 120 €), етап «Нова».')
})

test('many move at once, each move written down; those there or closed stay; one undo takes all back', async () => {
  const ids = ['renewal', 'mixed', 'gone'].map((id) => desk.id(id))
  const before = await Promise.all(ids.map(row))
  const answer = await desk.run('deal.move', { ids, stage: desk.stage('Negotiation') })
  expect(answer.text).toBe('2 deals → Negotiation. 1 was there or closed already.')
  const after = await Promise.all(ids.map(row))
  expect(after.map(({ stage }) => stage.name)).toEqual(['Negotiation', 'Negotiation', 'Lost'])
  expect(after.map(({ moves }, at) => moves.length - (before[at]?.moves.length ?? 0))).toEqual([1, 1, 0])
  await answer.press('Undo')
  expect(await Promise.all(ids.map(row))).toEqual(before)

  const lost = await desk.run('deal.lose', { ids, reason: 'no answer' }, { in: 'uk' })
  expect(lost.text).toBe('2 угоди — програно: no answer. Закриті раніше: 1.')
  expect((await row(desk.id('mixed'))).lostReason).toBe('no answer')
  expect((await desk.run('deal.lose', { ids })).text).toBe('They are all so already, so nothing was changed.')
  await lost.press('Скасувати')
  expect(await Promise.all(ids.map(row))).toEqual(before)
})

test('many get the same day, but no title', async () => {
  const ids = [desk.id('renewal'), desk.id('mixed')]
  const answer = await desk.run('deal.update', { ids, changes: { closeOn: day('2026-12-30') } })
  expect(answer.text).toBe('2 deals: closing 30 December.')
  const refused = await desk.run('deal.update', { ids, changes: { title: 'Same' } })
  expect(refused.text).toContain('one deal at a time')
  expect((await row(desk.id('mixed'))).title).toBe('Mixed')
})
