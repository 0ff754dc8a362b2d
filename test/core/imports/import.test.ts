import { afterAll, beforeAll, expect, it } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { openWorld, type SentMessage, type World } from '../../support/world.ts'
import { drop, textOf, tokenOf, wordsOf } from './drop.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({
    ...small,
    team: [...small.team, { id: 'boss', name: 'Nadia Boss', role: 'manager', language: 'en' }],
  })
})
afterAll(async () => world.close())

const press = async (seat: string, sent: readonly SentMessage[], label: string) =>
  world.press(seat, tokenOf(sent, label))

const counts = async () => {
  const { contact, company, contactPoint, deal, activity, tag, tagging, nameKey } = world.store.prisma
  return Promise.all([
    contact.count(),
    company.count(),
    contactPoint.count(),
    deal.count(),
    activity.count(),
    tag.count(),
    tagging.count(),
    nameKey.count(),
  ])
}

const people =
  'Name;Phone;Company;Tags;Note;Deal;Amount\nIvan Newman;0671110001;New Corp;VIP, Kyiv;met at a fair;Pilot;12 000\nAnna Newman;0671110002;New Corp;;;;\nIvan Newman;0671110001;;;;;\n'

it('shows what is in a file, brings it in after one yes, and takes all of it back', async () => {
  const before = await counts()
  const shown = await drop(world, 'nadia', 'people.csv', people)
  expect(wordsOf(shown)).toContain('people.csv: 3 rows.')
  expect(wordsOf(shown)).toContain('New: 2 contacts, 1 company, 1 deal, and 1 note.')
  expect(wordsOf(shown)).toContain('1 row is about people who are here already or named twice.')
  expect(await counts()).toEqual(before)
  const done = await press('nadia', shown, 'Yes')
  expect(wordsOf(done)).toContain('Brought in: 2 contacts, 1 company, 1 deal, and 1 note.')
  const ivan = await world.store.prisma.contact.findFirstOrThrow({
    where: { name: 'Ivan Newman' },
    include: { points: true, company: true, owner: true, taggings: { include: { tag: true } }, deals: true },
  })
  expect([
    ivan.company?.name,
    ivan.owner?.name,
    ivan.points.map(({ value }) => value),
    ivan.deals.map(({ title }) => title),
  ]).toEqual(['New Corp', 'Nadia Boss', ['+380671110001'], ['Pilot']])
  expect(ivan.taggings.map(({ tag }) => tag.name).toSorted()).toEqual(['Kyiv', 'VIP'])
  const back = await press('nadia', done, 'Undo')
  expect(wordsOf(back)).toContain('Taken back: 2 contacts')
  expect(await counts()).toEqual(before)
})

it('fills what is empty of whom it knows, overwrites nothing, and restores it', async () => {
  const ivan = await world.store.prisma.contact.findFirstOrThrow({
    where: { points: { some: { kind: 'phone' } } },
    include: { points: true },
  })
  const phone = ivan.points.find(({ kind }) => kind === 'phone')?.value ?? ''
  const before = await world.store.prisma.contact.findFirstOrThrow({ where: { id: ivan.id } })
  const csv = `Name,Phone,City,Role,E-mail\nSomebody Else,${phone},Poltava,Overwritten,fresh@example.com\n`
  const done = await press('nadia', await drop(world, 'nadia', 'fill.csv', csv), 'Yes')
  const filled = await world.store.prisma.contact.findFirstOrThrow({
    where: { id: ivan.id },
    include: { points: true },
  })
  expect([filled.name, filled.city, filled.role]).toEqual([before.name, 'Poltava', before.role ?? 'Overwritten'])
  expect(filled.points.map(({ value }) => value)).toContain('fresh@example.com')
  await press('nadia', done, 'Undo')
  expect(await world.store.prisma.contact.findFirstOrThrow({ where: { id: ivan.id } })).toEqual(before)
  expect(await world.store.prisma.contactPoint.count({ where: { value: 'fresh@example.com' } })).toBe(0)
})

it('leaves what somebody has gone on with, and says so', async () => {
  const shown = await drop(world, 'nadia', 'two.csv', 'Name,Phone\nStays Here,0671110011\nGoes Away,0671110012\n')
  const done = await press('nadia', shown, 'Yes')
  const stays = await world.store.prisma.contact.findFirstOrThrow({ where: { name: 'Stays Here' } })
  await world.store.prisma.reminder.create({
    data: {
      workspaceId: world.workspaceId,
      id: crypto.randomUUID(),
      memberId: stays.ownerId ?? '',
      byId: stays.ownerId ?? '',
      about: 'call',
      contactId: stays.id,
      zone: 'Europe/Kyiv',
    },
  })
  const back = await press('nadia', done, 'Undo')
  expect(wordsOf(back)).toContain('Taken back: 1 contact.')
  expect(wordsOf(back)).toContain('Stays Here')
  expect(await world.store.prisma.contact.count({ where: { name: { in: ['Stays Here', 'Goes Away'] } } })).toBe(1)
})

it('lets the columns be corrected in a form', async () => {
  const shown = await drop(world, 'nadia', 'odd.csv', 'Xyz,Qwe\nWrong Column,0671110021\n')
  const form = await press('nadia', shown, 'Change columns')
  expect(wordsOf(form)).toContain('Qwe: Phone')
  const before = world.sent.length
  await world.core.hear({
    installationId: world.installationId,
    eventKey: crypto.randomUUID(),
    chat: { external: 'nadia', direct: true },
    account: { external: 'nadia' },
    body: { kind: 'press', token: tokenOf(form, 'Use these'), values: { column0: 'Company', column1: 'Phone' } },
    at: world.clock.now().toString(),
  })
  await world.core.drain()
  const again = world.sent.slice(before)
  expect(wordsOf(again)).toContain('Company | Phone\nWrong Column | 0671110021')
})

it('names problems by their rows, the rest of them in a file', async () => {
  const rows = Array.from({ length: 15 }, (_, n) => `Person ${'abcdefghijklmno'[n]}x,bad${n}`)
  const shown = await drop(world, 'nadia', 'bad.csv', `Name,Phone\n${rows.join('\n')}\n`)
  expect(wordsOf(shown)).toContain('Row 2: I can’t read the phone (bad0)')
  expect(wordsOf(shown)).not.toContain('bad12')
  expect(await textOf(world, shown, /problems/)).toContain('16,I can’t read the phone,bad14')
})

it.each([
  ['empty', '', 'That file is empty.'],
  [
    'a picture',
    new Uint8Array(Array.from({ length: 999 }, (_, n) => (n * 7919) % 256)),
    'I find no contacts in that file.',
  ],
  ['Excel’s own', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'Save it as CSV'],
  ['of 10,000 columns', `${'a,'.repeat(10_000)}\n`, 'too many columns'],
  ['with a header alone', 'Name,Phone\n', 'That file is empty.'],
])('says what is the matter with a file that is %s', async (_what, bytes, words) => {
  expect(wordsOf(await drop(world, 'nadia', 'x.csv', bytes))).toContain(words)
})

it('leaves a colleague’s record alone when a rep brings in the same person', async () => {
  const { prisma } = world.store
  const petro = await prisma.account.findFirstOrThrow({ where: { external: 'petro' } })
  const theirs = await prisma.contact.findFirstOrThrow({
    where: {
      ownerId: { not: petro.memberId },
      owner: { isNot: null },
      points: { some: { kind: 'phone' } },
      city: null,
    },
    include: { points: true },
  })
  const phone = theirs.points.find(({ kind }) => kind === 'phone')?.value
  const shown = await drop(
    world,
    'petro',
    'theirs.csv',
    `Name,Phone,City\n${theirs.name},${phone},Odesa\nOnly Mine,0671110031,Odesa\n`,
  )
  await world.press('petro', tokenOf(shown, wordsOf(shown).includes('[Так]') ? 'Так' : 'Yes'))
  expect((await prisma.contact.findFirstOrThrow({ where: { id: theirs.id } })).city).toBeNull()
  expect((await prisma.contact.findFirstOrThrow({ where: { name: 'Only Mine' } })).ownerId).toBe(petro.memberId)
})

it('hangs nothing on a colleague’s company that a rep’s file names, and counts it', async () => {
  const { prisma } = world.store
  const csv =
    'Company,City,Tags,Note,Deal,Amount\nAcme,Odesa,Slipped in,not theirs to write,Backdoor,100\nOf My Own,,,,,\n'
  const shown = await drop(world, 'petro', 'companies.csv', csv)
  expect(wordsOf(shown)).toContain('colleague')
  await world.press('petro', tokenOf(shown, 'Yes'))
  const acme = await prisma.company.findFirstOrThrow({
    where: { name: 'Acme' },
    include: { taggings: true, activities: true, deals: { where: { title: 'Backdoor' } } },
  })
  expect([acme.taggings, acme.activities, acme.deals]).toEqual([[], [], []])
})
