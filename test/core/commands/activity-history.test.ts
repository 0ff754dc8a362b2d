import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  const calls = Array.from({ length: 10 }, (_, at) => ({
    kind: 'call',
    summary: `call ${at}`,
    at: `2026-0${1 + Math.floor(at / 2)}-1${at % 2}T15:00:00+02:00`,
    contact: 'ivan',
    by: 'petro',
  }))
  desk = await openDesk({
    companies: [
      { id: 'acme', name: 'Acme' },
      { id: 'quiet', name: 'Quiet' },
    ],
    contacts: [
      { id: 'ivan', name: 'Ivan Petrenko', company: 'acme', owner: 'petro' },
      { id: 'anna', name: 'Anna Keller', owner: 'petro' },
    ],
    deals: [{ id: 'renewal', title: 'Renewal', company: 'acme', stage: 'Proposal', owner: 'petro' }],
    activities: [
      ...calls,
      { kind: 'meeting', summary: 'agreed on terms', at: '2026-10-20T12:00:00+03:00', deal: 'renewal', by: 'olena' },
      { kind: 'email', summary: 'sent the offer', at: '2026-11-24T15:00:00+02:00', contact: 'ivan', by: 'petro' },
      { kind: 'note', summary: 'likes cats', at: '2026-11-25T09:00:00+02:00', contact: 'ivan', by: 'petro' },
      { kind: 'note', summary: 'Anna prefers tea', at: '2026-11-25T09:00:00+02:00', contact: 'anna', by: 'petro' },
    ],
  })
})
afterAll(() => desk.close())

const acme = () => ({ subject: { kind: 'company', id: desk.id('acme') } })

test('the last contact comes first, then what was before, across the people and deals of a company', async () => {
  const answer = await desk.run('activity.history', acme())
  const lines = answer.text.split('\n')
  expect(lines.slice(0, 4)).toEqual([
    'Last contact with Acme: yesterday at 15:00, e-mail with Ivan Petrenko: sent the offer',
    'Also',
    '- today · note, Ivan Petrenko: likes cats',
    '- 20 Oct · meeting (Olena Kovalenko): agreed on terms',
  ])
  expect(lines).toHaveLength(9)
  expect(answer.buttons).toEqual(['Earlier'])
  const earlier = await answer.press('Earlier')
  expect(earlier.text.split('\n')).toHaveLength(5)
  expect(earlier.text).toContain('- 10 Jan 2026 · call, Ivan Petrenko: call 0')
  expect(earlier.buttons).toEqual([])
})

test('a kind or a time is asked for by itself', async () => {
  const call = await desk.run('activity.history', { ...acme(), kind: 'call' })
  expect(call.text.split('\n')[0]).toBe('Last call with Acme: on Monday, 11 May, at 16:00, with Ivan Petrenko: call 9')
  const october = { from: '2026-10-01T00:00:00+03:00', to: '2026-11-01T00:00:00+02:00' }
  const meetings = await desk.run('activity.history', { ...acme(), kind: 'meeting', period: october }, { in: 'uk' })
  expect(meetings.text).toBe(
    'Acme: 1 зустріч, 1 жовтня – 31 жовтня\n- 20 жовт. · зустріч (Olena Kovalenko): agreed on terms',
  )
})

test('where nothing was logged it says so, and offers to log or to show the rest', async () => {
  const quiet = await desk.run('activity.history', { subject: { kind: 'company', id: desk.id('quiet') } })
  expect(quiet.text).toBe('Nothing is logged with Quiet yet.')
  expect(quiet.buttons).toEqual(['Log a call'])
  const october = { from: '2026-10-01T00:00:00+03:00', to: '2026-11-01T00:00:00+02:00' }
  const none = await desk.run('activity.history', { ...acme(), kind: 'call', period: october })
  expect(none.text).toBe('No calls with Acme for 1 October – 31 October.')
  expect((await none.press('The whole history')).text).toContain('Last contact with Acme')
})

test('a private note is its author’s alone', async () => {
  await desk.store.prisma.activity.updateMany({ where: { summary: 'Anna prefers tea' }, data: { private: true } })
  const subject = { subject: { kind: 'contact', id: desk.id('anna') } }
  expect((await desk.run('activity.history', subject)).text).toContain('Anna prefers tea')
  expect((await desk.run('activity.history', subject, { as: 'olena' })).text).toBe(
    'Nothing is logged with Anna Keller yet.',
  )
})
