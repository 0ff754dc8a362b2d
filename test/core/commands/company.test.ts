import { afterAll, beforeAll, expect, test } from 'vitest'
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
        website: 'https://acme.example',
        owner: 'petro',
        tags: ['key account'],
      },
      { id: 'globex', name: 'Globex', city: 'Vilnius', owner: 'olena' },
      { id: 'bare', name: 'Bare Ltd', owner: 'petro' },
    ],
    contacts: [
      { id: 'ivan', name: 'Ivan Petrenko', company: 'acme', role: 'CTO', owner: 'petro' },
      { id: 'rasa', name: 'Rasa Urbonė', company: 'acme', owner: 'petro' },
    ],
    deals: [
      {
        id: 'renewal',
        title: 'Renewal',
        company: 'acme',
        contact: 'ivan',
        stage: 'Proposal',
        amount: { amount: '12000', currency: 'EUR' },
        owner: 'petro',
      },
      { id: 'old', title: 'Before', company: 'acme', stage: 'Won', owner: 'petro' },
    ],
    activities: [
      { kind: 'call', summary: 'wants 10 % off', at: '2026-11-24T15:00:00+02:00', contact: 'ivan', by: 'olena' },
      { kind: 'note', summary: 'likes cats', at: '2026-11-25T09:00:00+02:00', contact: 'ivan', by: 'petro' },
    ],
    reminders: [{ id: 'due', about: 'call Ivan', at: '2026-11-24T09:00:00+02:00', contact: 'ivan', owner: 'petro' }],
  })
})
afterAll(() => desk.close())

test('a card says who is there, what is open, what passed last and what is due', async () => {
  const answer = await desk.run('company.show', { company: desk.id('acme') })
  expect(answer.text.split('\n')).toEqual([
    'Acme · manufacturing, Kyiv',
    'People: Ivan Petrenko (CTO), Rasa Urbonė',
    'Next step: ⚠️ call Ivan — yesterday at 9:00',
    'Open deals: Renewal (Proposal, €12,000)',
    'Last contact: yesterday at 15:00, call (Ivan Petrenko; Olena Kovalenko): wants 10 % off',
    'Website: acme.example',
    'Owner: Petro Ivanenko',
    'Tags: key account',
  ])
  expect(answer.buttons).toEqual(['Done: call Ivan', 'Log a call', 'Brief'])
  expect(answer.about).toEqual({ kind: 'company', id: desk.id('acme') })
})

test('a company of which little is known has a short card, and buttons to begin with', async () => {
  const answer = await desk.run('company.show', { company: desk.id('bare') })
  expect(answer.text).toBe('Bare Ltd\nOwner: Petro Ivanenko')
  expect(answer.buttons).toEqual(['Remind me…', 'Log a call', 'New deal…', 'Brief'])
})

test('a company is added, found by its name, and gone after an undo', async () => {
  const answer = await desk.run('company.add', {
    name: 'ТОВ «Смачна кава»',
    city: 'Kyiv',
    industry: 'food',
    website: 'https://kava.example',
  })
  expect(answer.text).toBe('New company: ТОВ «Смачна кава», food, Kyiv, kava.example.')
  expect(answer.buttons).toEqual(['Add a contact…', 'Undo'])
  const known = await desk.run('company.add', { name: 'Смачна Кава' }, { in: 'uk' })
  expect(known.text).toBe('Така компанія вже є: ТОВ «Смачна кава» (Kyiv).')
  const undone = await answer.press('Undo')
  expect(undone.text).toBe('Taken back: ТОВ «Смачна кава» is not added.')
  const again = await desk.run('company.add', { name: 'Смачна Кава' }, { in: 'uk' })
  expect(again.text).toContain('Нова компанія')
})

test('one that is known is shown instead, in whatever script and with whatever legal form, and added all the same if asked for', async () => {
  for (const name of ['globex', 'Глобекс', 'UAB Globex', 'Globex, Ltd'])
    expect((await desk.run('company.add', { name })).text).toBe('Globex (Vilnius) is already here.')
  const known = await desk.run('company.add', { name: 'Globex UAB', city: 'Kaunas' })
  expect(known.buttons).toEqual(['Show Globex', 'Add anyway'])
  expect((await known.press('Add anyway')).text).toBe('New company: Globex UAB, Kaunas.')
})

test('a name that only begins like a known one is another company', async () => {
  expect((await desk.run('company.add', { name: 'Acme Logistics' })).text).toBe('New company: Acme Logistics.')
})
