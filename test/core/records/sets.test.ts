import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../core/id.ts'
import { plainText } from '../../../core/reply.ts'
import { openWorld, type SentMessage, type World } from '../../support/world.ts'

const kyiv = Array.from({ length: 12 }, (_, at) => ({
  id: `k${at}`,
  name: `Client ${String(at + 1).padStart(2, '0')}`,
  company: 'acme',
  owner: 'petro',
}))

const worlds: World[] = []
async function open(more: Readonly<Record<string, unknown>> = {}): Promise<World> {
  const world = await openWorld({
    team: [
      { id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'uk' },
      { id: 'petro', name: 'Petro Bondar', role: 'rep', language: 'en' },
      { id: 'marta', name: 'Marta Lysenko', role: 'rep', language: 'en' },
    ],
    companies: [
      { id: 'acme', name: 'Acme', city: 'Kyiv', owner: 'petro' },
      { id: 'globex', name: 'Globex', city: 'Vilnius', owner: 'olena' },
    ],
    contacts: [
      ...kyiv,
      { id: 'theirs', name: 'Anna Keller', company: 'acme', owner: 'marta' },
      { id: 'far', name: 'John Smith', company: 'globex', owner: 'petro' },
    ],
    ...more,
  })
  worlds.push(world)
  return world
}
afterAll(async () => {
  for (const one of worlds) await one.close()
})

const wordsOf = (sent: readonly SentMessage[], world?: World, seat?: string): string =>
  sent
    .filter(({ to }) => seat === undefined || world === undefined || to.chat === seat)
    .flatMap(({ reply }) => reply.blocks)
    .flatMap((block) => (block.kind === 'text' ? [plainText(block.text)] : []))
    .join('\n')

function tokenOf(sent: readonly SentMessage[], label: string): string {
  const choices = sent
    .flatMap(({ reply }) => reply.blocks)
    .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
  const found = choices.find((choice) => choice.label === label)
  if (!found) throw new Error(`no button "${label}" among ${choices.map((choice) => choice.label).join(', ')}`)
  return found.token
}

const owned = (world: World, seat: string) =>
  world.store.prisma.contact.count({ where: { ownerId: world.id(seat), deletedAt: null } })

describe('many records at once', () => {
  let world: World
  beforeAll(async () => {
    world = await open()
    await world.say('olena', 'привіт')
  })

  it('are always asked about with their count and names, sorted', async () => {
    const asked = await world.say('petro', 'give all my Kyiv clients to Olena')
    expect(wordsOf(asked)).toBe(
      `Give 12 contacts to Olena Kovalenko: ${kyiv
        .slice(0, 10)
        .map(({ name }) => name)
        .join(', ')} … and 2 more?`,
    )
    expect(await owned(world, 'olena')).toBe(0)
    expect(wordsOf(await world.say('petro', 'no'))).toContain('I did nothing')
  })

  it('are those that were named: one that comes in between is not among them', async () => {
    const asked = await world.say('petro', 'give all my Kyiv clients to Olena')
    await world.store.prisma.contact.create({
      data: {
        workspaceId: world.workspaceId,
        id: newId(),
        name: 'Late Comer',
        companyId: world.id('acme'),
        ownerId: world.id('petro'),
      },
    })
    await world.store.prisma.contact.updateMany({ where: { id: world.id('k0') }, data: { ownerId: world.id('marta') } })
    await world.store.prisma.contact.updateMany({ where: { id: world.id('k1') }, data: { deletedAt: new Date() } })
    const done = await world.press('petro', tokenOf(asked, 'Yes'))
    expect(wordsOf(done)).toContain('10 contacts are now Olena Kovalenko’s')
    expect(wordsOf(done)).toContain('2 contacts changed hands or went away meanwhile and were left out.')
    expect(await owned(world, 'olena')).toBe(10)
    expect(await world.store.prisma.contact.count({ where: { name: 'Late Comer', ownerId: world.id('petro') } })).toBe(
      1,
    )
  })

  it('are told to the new owner once, in their language', async () => {
    const told = wordsOf(world.sent.filter(({ reply }) => JSON.stringify(reply).includes('передає вам')))
    expect(told).toMatch(/^Petro Bondar передає вам 10 контактів: Client 03, .*\.$/)
  })

  it('are taken back as one', async () => {
    expect(wordsOf(await world.say('petro', 'undo'))).toContain('Taken back, as before: 10 contacts.')
    expect(await owned(world, 'olena')).toBe(0)
  })

  it('cannot be confirmed twice', async () => {
    const asked = await world.say('petro', 'tag all my clients in Vilnius as fair')
    const yes = tokenOf(asked, 'Yes')
    const events = () => world.store.prisma.event.count({ where: { command: 'tag.add' } })
    const hear = (n: number) =>
      world.core.hear({
        installationId: world.installationId,
        eventKey: `twice-${n}`,
        chat: { external: `petro-${n}`, direct: true },
        account: { external: 'petro' },
        body: n === 0 ? { kind: 'press', token: yes } : { kind: 'text', text: 'yes' },
        at: world.clock.now().toString(),
      })
    await Promise.all([hear(0), hear(1)])
    await Promise.all([world.core.drain(), world.core.drain()])
    expect(await events()).toBe(1)
  })

  it('that are none are said with what was looked for', async () => {
    expect(wordsOf(await world.say('petro', 'give all my Vilnius partners to Olena'))).toBe(
      'I found no contacts: partners · yours · in Vilnius.',
    )
  })
})

describe('a rep', () => {
  it('changes no colleague’s among many, and is told how many are left out and whose', async () => {
    const world = await open()
    const asked = await world.say('petro', 'tag all Kyiv clients as VIP')
    expect(wordsOf(asked)).toContain('I leave out 1 of Marta Lysenko’s: a manager can change those.')
    expect(wordsOf(asked)).toContain('Tag 12 contacts as VIP')
    await world.press('petro', tokenOf(asked, 'Yes'))
    expect(await world.store.prisma.tagging.count()).toBe(12)
    expect(await world.store.prisma.tagging.count({ where: { contactId: world.id('theirs') } })).toBe(0)
  })

  it('deletes no colleague’s contact, and is told whose it is', async () => {
    const world = await open()
    expect(wordsOf(await world.say('petro', 'delete Anna Keller'))).toBe(
      'Anna Keller belongs to Marta Lysenko: only they or a manager can do that. Nothing was changed.',
    )
    const asked = await world.say('olena', 'видали Anna Keller')
    expect(wordsOf(asked)).toBe('Видалити контакт: Anna Keller?')
  })

  it('gives a colleague’s record away after a yes, and the colleague is told once', async () => {
    const world = await open()
    await world.say('marta', 'hello')
    await world.say('olena', 'привіт')
    const asked = await world.say('petro', 'give Anna Keller to Olena')
    expect(wordsOf(asked)).toContain('It belongs to Marta Lysenko.')
    const done = await world.press('petro', tokenOf(asked, 'Yes'))
    const words = wordsOf(done)
    expect(words).toContain('Petro Bondar worked on your record Anna Keller')
    expect(words).toContain('Petro Bondar передає вам: Anna Keller.')
    expect(words).not.toContain('зміни у вашому записі')
  })
})

it('three thousand are changed and taken back within a turn', async () => {
  const world = await open()
  await world.store.prisma.$executeRaw`
    insert into contact (workspace_id, id, name, owner_id, lifecycle)
    select ${world.workspaceId}::uuid, gen_random_uuid(), 'Lead ' || n, ${world.id('petro')}::uuid, 'partner' from generate_series(1, 3000) n`
  const asked = await world.say('petro', 'give all my partners to Olena')
  expect(wordsOf(asked)).toMatch(/^Give 3,000 contacts to Olena Kovalenko: Lead 1, .* … and 2,990 more\?$/)
  const done = await world.press('petro', tokenOf(asked, 'Yes'))
  expect(wordsOf(done)).toContain('3,000 contacts are now Olena Kovalenko’s')
  expect(await owned(world, 'olena')).toBe(3000)
  const tagging = await world.say('olena', 'познач усіх моїх партнерів міткою «ярмарок»')
  await world.press('olena', tokenOf(tagging, 'Так'))
  expect(await world.store.prisma.tagging.count()).toBe(3000)
  expect(wordsOf(await world.say('olena', 'скасуй'))).toMatch(/3\s000 контактів/)
  expect(await world.store.prisma.tagging.count()).toBe(0)
  expect(wordsOf(await world.say('petro', 'undo'))).toContain('Taken back, as before: 3,000 contacts.')
  expect(await owned(world, 'olena')).toBe(0)
})
