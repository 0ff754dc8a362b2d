import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepSent } from '../../../core/attached/keep.ts'
import { newId } from '../../../core/id.ts'
import { erasuresIn, restoreBackup } from '../../../core/store/backup/read.ts'
import { writeBackup } from '../../../core/store/backup/write.ts'
import { saveFile } from '../../../core/store/files.ts'
import { testDatabase } from '../../support/database.ts'
import { wordsOf } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  timezone: 'Europe/Kyiv',
  currency: 'EUR',
  country: 'UA',
  stages: ['New', 'Proposal', 'Won', 'Lost'],
  team: [
    { id: 'olena', name: 'Olena Kovalenko', role: 'admin', language: 'en' },
    { id: 'petro', name: 'Petro Melnyk', role: 'rep', language: 'en' },
  ],
  companies: [{ id: 'acme', name: 'Acme', city: 'Kyiv', owner: 'petro' }],
  contacts: [
    {
      id: 'ivan',
      name: 'Іван Петренко',
      phones: ['+380671234567'],
      emails: ['ivan@acme.example'],
      owner: 'petro',
      tags: ['VIP'],
    },
    { id: 'other', name: 'Іван Бондар', phones: ['+380509998877'], owner: 'petro' },
    { id: 'darka', name: 'Darka Vovk', phones: ['+380631112233'], owner: 'petro' },
    { id: 'hers', name: 'Mark Novak', owner: 'olena' },
  ],
  products: [{ id: 'pro', name: 'Pro licence', price: { amount: '120.00', currency: 'EUR' } }],
  deals: [
    {
      id: 'won',
      title: 'Петренко, ліцензії',
      contact: 'ivan',
      company: 'acme',
      stage: 'Won',
      amount: { amount: '7777.00', currency: 'EUR' },
      owner: 'petro',
      lines: [{ product: 'pro', quantity: 20 }],
    },
    {
      id: 'open',
      title: 'Petrenko upgrade',
      contact: 'ivan',
      stage: 'New',
      amount: { amount: '5.00', currency: 'EUR' },
      owner: 'petro',
    },
  ],
} as const

/** All that could tell who he was, and what he said or was told. */
const TRACES = [
  /петренк/iu,
  /petrenko/iu,
  /67\D{0,3}123\D{0,3}45\D{0,3}67/u,
  /ivan@acme/iu,
  /помилк[уа] 52/iu,
  /тонер/iu,
  /дуже чемно/iu,
  /крапля води/iu,
  /sweet tooth/iu,
  /серійний 4711/iu,
]

/** Where in the whole database something of him is left, as "table: words". */
async function leftIn(url: string, traces: readonly RegExp[] = TRACES): Promise<readonly string[]> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations' order by 1`,
  )
  const left: string[] = []
  for (const { name } of rows) {
    const all = await client.query<{ row: string }>(
      name === 'file_chunk'
        ? `select convert_from(bytes, 'UTF8') as row from file_chunk`
        : `select to_jsonb(t)::text as row from "${name}" t`,
    )
    for (const { row } of all.rows)
      for (const trace of traces) {
        const found = trace.exec(row)
        if (found) left.push(`${name}: ${row.slice(Math.max(0, found.index - 60), found.index + 60)}`)
      }
  }
  await client.end()
  return left
}

let world: World
let before: Buffer
const me = 'customer:ivan'

/** A file of the customer's, as his chat takes it. */
async function sendsFile(name: string, words: string): Promise<void> {
  const { store, clock, core } = world
  const { id: installationId } = await store.prisma.installation.findFirstOrThrow({ where: { door: 'customers' } })
  async function* bytes() {
    yield Buffer.from(words)
  }
  const kept = await keepSent(store, { installationId, account: me }, { name, now: clock.now() }, bytes())
  if (kept.kind !== 'kept') throw new Error(`the file was not taken: ${kept.kind}`)
  const { id: fileId, mime } = kept.file
  const where = { chat: { external: me, direct: true }, account: { external: me } }
  const body = { kind: 'file', fileId, name: kept.file.name, mime } as const
  await core.hear({ installationId, eventKey: newId(), ...where, body, at: clock.now().toString() })
  await core.drain()
}

/** Everything that is known of him by now comes from talk: his own, the team's about him, the card of his request, a file with him in it. */
beforeAll(async () => {
  world = await openWorld(company)
  const { id } = world
  for (const line of [
    'hello',
    'note on Іван Петренко: he has a sweet tooth',
    'remind me to call Іван Петренко tomorrow at 9',
    'log this call with Acme: Petrenko wants twenty pro licences, his number is 067 123-45-67',
    "Петренка's new email is ivan@acme.example",
  ])
    await world.say('petro', line)
  await world.say('olena', 'answer "delivery" like that: three days')
  await world.say(me, 'у мене проблема з принтером, показує помилку 52')
  await world.say(me, 'хочу купити 20 картриджів, тонер закінчився')
  await world.say(me, 'мій відгук: дуже чемно')
  await world.say(me, 'хочу поговорити з людиною')
  await world.say(me, 'сюди потрапила крапля води')
  await saveFile(
    world.store.prisma,
    { workspaceId: world.workspaceId, personId: id('petro') },
    { name: 'list.csv', mime: 'text/csv', now: world.clock.now() },
    [Buffer.from('Name,Phone\nІван Петренко,+380671234567\n')],
  )
  await world.store.prisma.mail.create({
    data: {
      workspaceId: world.workspaceId,
      id: newId(),
      to: 'Ivan@acme.example',
      subject: 'Ваш код',
      text: 'Вітаю, Іване: тонер їде',
      expiresAt: new Date('2026-11-26T00:00:00Z'),
    },
  })
  await sendsFile('серійний-4711.txt', 'серійний 4711, Іван')
  await world.say(me, 'що ви про мене знаєте?')
  const out = new PassThrough()
  const [bytes] = await Promise.all([buffer(out), writeBackup(world.url, out, '2026-11-25T09:00:00Z')])
  before = bytes
})
afterAll(() => world.close())

describe('a customer who has everything deleted', () => {
  it('is told exactly what goes, and nothing goes before a yes', async () => {
    expect((await leftIn(world.url)).length).toBeGreaterThan(30)
    const [asked] = await world.say(me, 'видаліть усі мої дані')
    const words = asked ? wordsOf(asked.reply) : ''
    expect(words).toContain('ваше ім’я в 1 замовленні')
    expect(words).toContain('1 файл')
    expect(words).toContain('1 ще не підтверджене замовлення')
    expect(words).toContain('Видалити все про вас назавжди?')
  })

  it('is gone from every table, with all that was said by, to and of them', async () => {
    const said = await world.say(me, 'так')
    expect(said.map(({ reply }) => wordsOf(reply))).toEqual(['Готово: усе про вас видалено. На все добре й дякуємо.'])
    expect(await leftIn(world.url)).toEqual([])
  })

  it('leaves what the company needs, without the person', async () => {
    const { prisma } = world.store
    const [deal, ...more] = await prisma.deal.findMany({ include: { lines: true } })
    expect(more).toEqual([])
    expect(deal).toMatchObject({ contactId: null, title: 'Order (customer’s data deleted)' })
    expect(deal?.amount?.toString()).toBe('7777')
    expect(deal?.lines).toHaveLength(1)
    expect(await prisma.contact.findMany({ select: { name: true }, orderBy: { createdAt: 'asc' } })).toEqual(
      company.contacts.slice(1).map(({ name }) => ({ name })),
    )
    expect(await prisma.knowledge.count()).toBe(1)
  })

  it('is nobody when they write again', async () => {
    const [answer] = await world.say(me, 'де моє замовлення?')
    expect(answer ? wordsOf(answer.reply) : '').toContain('Я не бачу тут ваших замовлень')
  })

  it('stays gone when an older backup is brought back', async () => {
    const out = new PassThrough()
    const [after] = await Promise.all([buffer(out), writeBackup(world.url, out, '2026-11-25T10:00:00Z')])
    const fresh = await testDatabase()
    const erased = await erasuresIn(Readable.from([after]))
    expect(erased).toHaveLength(1)
    const restored = await restoreBackup(fresh.url, Readable.from([before]), erased)
    expect(restored.erased).toBe(1)
    expect(await leftIn(fresh.url)).toEqual([])
    await fresh.drop()
  })
})

describe('a contact who asked the team for it', () => {
  const traces = [/vovk/iu, /вовк/iu, /63\D{0,3}111\D{0,3}22\D{0,3}33/u, /peanut/iu, /darka@/iu]

  beforeAll(async () => {
    for (const line of [
      "Darka Vovk's email is darka@mail.example",
      'note on Darka Vovk: allergic to peanuts',
      'remind me to call Darka Vovk tomorrow at 9',
      'note on Acme: Darka brings the samples on Monday',
      'remind me to thank Mark Novak on Friday at 9',
    ])
      await world.say('petro', line)
  })

  it('is told what goes before a yes, and only by whoever may delete them', async () => {
    const refused = await world.say('petro', 'erase everything about Mark Novak for good')
    expect(refused.map(({ reply }) => wordsOf(reply)).join()).toContain('Olena Kovalenko')
    expect(await world.store.prisma.contact.count({ where: { name: 'Mark Novak' } })).toBe(1)
    expect((await leftIn(world.url, traces)).length).toBeGreaterThan(5)
    const [asked] = await world.say('petro', 'erase everything about Darka Vovk for good')
    const words = asked ? wordsOf(asked.reply) : ''
    expect(words).toContain('Delete everything about Darka Vovk for good?')
    expect(words).toContain('1 reminder')
    expect(words).toContain('Undo will not bring this back')
  })

  it('is gone from every table, and where the first name alone is left is shown', async () => {
    const said = await world.say('petro', 'yes')
    const words = said.map(({ reply }) => wordsOf(reply)).join('\n')
    expect(words).toContain('deleted for good')
    expect(words).toContain('Darka brings the samples')
    expect(words).not.toContain('Mark')
    expect(await leftIn(world.url, traces)).toEqual([])
    expect(await world.store.prisma.erasure.count()).toBe(2)
    expect((await world.say('petro', 'undo')).map(({ reply }) => wordsOf(reply)).join()).not.toContain('Vovk')
  })
})
