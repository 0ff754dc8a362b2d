import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { companyFileSchema } from '../../core/store/company/file.ts'
import { openStore, type Store } from '../../core/store/db.ts'
import { answerTo, type Case } from '../../scripts/understand/answer.ts'
import { answerAll, countWrites } from '../../scripts/understand/cases.ts'
import { type Company, openCompany } from '../../scripts/understand/company.ts'
import { readCrm } from '../../scripts/understand/crm.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let database: TestDatabase
let store: Store
let company: Company

beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.url)
  const file = readFileSync(new URL('../corpus/company.json', import.meta.url), 'utf8')
  company = await openCompany(store, companyFileSchema.parse(JSON.parse(file)))
})

afterAll(async () => {
  await store.close()
  await database.drop()
})

async function answer(text: string, more: Omit<Case, 'text'> = {}) {
  const { commands, policy, by } = await answerTo({ text, lang: 'auto', ...more }, company)
  return { commands, policy, by }
}

test('a sentence that would be carried out comes with the ids of the file and the names of its stages', async () => {
  expect(await answer('Акме на переговори', { speaker: 'm1' })).toEqual({
    commands: [{ name: 'deal.move', args: { deal: 'd1', stage: 'Negotiation' } }],
    policy: 'do',
    by: 'exact',
  })
})

test('a new name alone is a change like any other', async () => {
  expect(await answer('rename Іван Петренко to Ivan Bondar', { speaker: 'm1' })).toMatchObject({
    commands: [{ name: 'contact.update', args: { changes: { name: 'Ivan Bondar' } } }],
  })
})

test('what is said by a word of its own and is yes or no comes as a boolean', async () => {
  expect(await answer('overdue requests', { speaker: 'm1' })).toMatchObject({
    commands: [{ name: 'ticket.list', args: { overdue: true } }],
    policy: 'do',
  })
})

test('"it" is the record of the context', async () => {
  expect(await answer('посунь на переговори', { speaker: 'm1', context: { subject: 'd2' } })).toMatchObject({
    commands: [{ name: 'deal.move', args: { deal: 'd2', stage: 'Negotiation' } }],
    policy: 'do',
  })
})

test('what is missing is absent, what is ambiguous or unknown says so, beside what is known', async () => {
  expect(await answer('remind me to call Sofia')).toMatchObject({
    commands: [{ name: 'reminder.create', args: { about: 'call Sofia', subject: 'p7' } }],
    policy: 'ask',
  })
  const { commands, policy } = await answer("Ivan's phone")
  expect(policy).toBe('ask')
  expect(commands).toEqual([
    { name: 'contact.show', args: { contact: { ambiguous: expect.arrayContaining(['p1', 'p2']) }, field: 'phone' } },
  ])
  expect(await answer('who is Bob Dylan?')).toMatchObject({
    commands: [{ name: 'contact.show', args: { contact: { unknown: 'Bob Dylan' } } }],
    policy: 'ask',
  })
})

test("a colleague's record is confirmed first, a doubtful sentence offered, another one is none", async () => {
  expect(await answer('move Acme to negotiation', { speaker: 'm2' })).toMatchObject({ policy: 'confirm' })
  expect(await answer('I need to move Acme to negotiation')).toMatchObject({
    commands: [{ name: 'deal.move' }],
    policy: 'offer',
  })
  expect(await answer('what a lovely day')).toEqual({ commands: [], policy: 'none', by: 'exact' })
})

test('a set stands where the one record would, and is confirmed', async () => {
  expect(await answer('give all my Kyiv clients to Petro', { speaker: 'm1' })).toMatchObject({
    commands: [{ name: 'owner.assign', args: { subject: { where: { owner: 'm1', city: 'Kyiv' } }, to: 'm2' } }],
    policy: 'confirm',
  })
})

test('several commands come in their order, "them" in the second being what the first is about', async () => {
  expect(
    await answer('lost Globex, too expensive, and remind me to call them in March', { speaker: 'm1' }),
  ).toMatchObject({
    commands: [
      { name: 'deal.lose', args: { deal: 'd2', reason: 'too expensive' } },
      { name: 'reminder.create', args: { about: 'call them', subject: 'd2' } },
    ],
    policy: 'do',
  })
})

test('two contacts that are one come as a pair', async () => {
  const { commands } = await answer('Anna Keller and Sofia Marino are the same person')
  expect(commands).toMatchObject([
    { name: 'contact.merge', args: { contacts: [expect.any(String), expect.any(String)] } },
  ])
})

test('nothing is carried out', async () => {
  await answer('lost Globex, too expensive')
  await answer('remind me to call Sofia tomorrow')
  const where = { workspaceId: company.workspaceId }
  expect(await store.prisma.event.count({ where })).toBe(0)
  expect(await store.prisma.reminder.count({ where })).toBe(2)
})

test('a request goes by what it is about, if all of the words are in it', async () => {
  const office = await openCompany(
    store,
    companyFileSchema.parse({
      team: [{ id: 'm1', name: 'Petra Babić', role: 'manager', language: 'hr' }],
      contacts: [{ id: 'p1', name: 'Dario Šimić' }],
      tickets: [
        { id: 't1', contact: 'p1', text: 'Pisač računa na recepciji ne radi' },
        { id: 't2', contact: 'p1', text: 'krivi iznos na računu za listopad' },
      ],
    }),
  )
  const read = async (text: string) =>
    (await answerTo({ text, lang: 'hr', speaker: 'm1' }, office)).commands.map(({ name, args }) => [name, args])
  expect(await read('preuzimam zahtjev za pisač na recepciji')).toEqual([['ticket.take', { ticket: 't1' }]])
  expect(await read('zatvori upit oko krivog iznosa')).toEqual([['ticket.close', { ticket: 't2' }]])
  expect(await read('zatvori upit za skener')).toEqual([['ticket.close', {}]])
})

test('a mark out of ten is how a customer found it, and no date', async () => {
  const mark = async (text: string) =>
    (await answerTo({ text, lang: 'hr', speaker: 'p1' }, company)).commands.map(({ name, args }) => [name, args])
  expect(await mark('9/10, super ste')).toEqual([['feedback.give', { score: 9, text: 'super ste' }]])
  expect(await mark('dolazim 9/10')).toEqual([])
})

test('a report whose measure is not named is answered like any other sentence', async () => {
  const { commands, policy } = await answer('give me a report by stage this quarter', { speaker: 'm1' })
  expect(policy).not.toBe('do')
  expect(commands.map(({ name }) => name)).toEqual(['report.ask'])
})

test('a case that fails is said, and the others are answered', async () => {
  const lines = [
    { id: 'x1', text: 'move Acme to negotiation', speaker: 'nobody' },
    { id: 'x2', text: 'move Acme to negotiation', speaker: 'm1', expected: { intent: 'of another tool' }, kind: 7 },
  ].map((one) => JSON.stringify(one))
  const heard = () => {
    const said: unknown[] = []
    const failed: string[] = []
    const voice = { say: (line: string) => said.push(JSON.parse(line)), fail: (why: string) => failed.push(why) }
    return { said, failed, voice }
  }
  const cases = heard()
  expect(await answerAll(lines, company, cases.voice)).toBe('well')
  expect(cases.said).toMatchObject([
    { id: 'x1', commands: [], policy: 'none' },
    { id: 'x2', commands: [{ name: 'deal.move' }], policy: 'do' },
  ])
  expect(cases.failed).toEqual([expect.stringMatching(/^x1: .*nobody in the company/)])
  const none = heard()
  expect(await countWrites(lines, company, none.voice)).toBe('wrong')
  expect(none.said).toMatchObject([
    { id: 'x2', policy: 'do' },
    { n: 1, do: 1, ask: 0, offer: 0 },
  ])
  expect(none.failed).toHaveLength(1)
})

test('what a setting becomes is one text, whatever Parley reads out of it', async () => {
  expect(await answer('my day is 8 to 16', { speaker: 'm1' })).toMatchObject({
    commands: [{ name: 'settings.change', args: { what: 'workingHours', value: '8 to 16' } }],
  })
  expect(await answer('speak Lithuanian with me', { speaker: 'm1' })).toMatchObject({
    commands: [{ name: 'settings.change', args: { what: 'language', value: 'lt' } }],
  })
})

test('what repeats comes with its first occurrence, and the reminder of the context with its id', async () => {
  expect(await answer('remind me every Monday at 9 to check the stock', { speaker: 'm1' })).toMatchObject({
    commands: [{ args: { repeat: 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0', at: { grain: 'minute' } } }],
  })
  expect(await answer('done', { speaker: 'm1', context: { subject: 'r1' } })).toMatchObject({
    commands: [{ name: 'reminder.done', args: { reminder: 'r1' } }],
  })
})

test('what is not right in a company is left out and named, and the rest is a company', () => {
  const crm = readCrm({
    now: '2026-11-25T10:30:00+02:00',
    team: [{ id: 'm1', name: 'Olena', role: null }],
    contacts: [
      { id: 'p1', name: 'Ivan', company: 'c9', phones: ['none'] },
      { id: 'p2', role: 'CTO' },
    ],
    deals: [{ id: 'd1', title: 'Acme', amount: { amount: 12000, currency: 'EUR' }, stage: null }],
    tickets: [{ id: 't1', contact: 'p1', text: 'no sound', status: 'closed' }],
  })
  if (typeof crm === 'string') throw new Error(crm)
  expect(crm.file.contacts).toMatchObject([{ id: 'p1', phones: [] }])
  expect(crm.file.contacts[0]).not.toHaveProperty('company')
  expect(crm.file.deals).toMatchObject([{ amount: { amount: '12000.00' } }])
  expect(crm.file.tickets).toMatchObject([{ status: 'solved' }])
  expect(crm.leftOut).toEqual([
    expect.stringMatching(/^contacts\.0\.phones\.0: /),
    expect.stringMatching(/^contacts\.1\.name: /),
    expect.stringMatching(/^contacts\.0\.company: /),
  ])
  expect(readCrm('a company')).toMatch(/expected object/)
})
