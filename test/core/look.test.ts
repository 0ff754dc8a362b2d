import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { newId } from '../../core/id.ts'
import type { Block, Look, Looked } from '../../core/index.ts'
import { bindHere } from '../support/places.ts'
import { openWorld, type World } from '../support/world.ts'

const company = {
  team: [
    { id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'petro', name: 'Petro Bondar', role: 'rep', language: 'en' },
    { id: 'maria', name: 'Марія Ткач', role: 'rep', language: 'uk' },
    { id: 'ivan', name: 'Иван Орлов', role: 'rep', language: 'ru' },
    { id: 'jonas', name: 'Jonas Kazlauskas', role: 'rep', language: 'lt' },
    { id: 'ana', name: 'Ana Horvat', role: 'rep', language: 'hr' },
  ],
  repsSeeAll: false,
  companies: [
    { id: 'acme', name: 'Acme', city: 'Київ', owner: 'petro' },
    { id: 'globex', name: 'Globex', city: 'Vilnius', owner: 'olena' },
  ],
  contacts: [
    { id: 'p1', name: 'Іван Петренко', company: 'acme', role: 'CTO', phones: ['+380671234567'], owner: 'petro' },
    {
      id: 'p2',
      name: 'Petra Novak',
      company: 'globex',
      role: 'buyer',
      emails: ['petra@globex.example'],
      owner: 'olena',
    },
    { id: 'p3', name: 'Petras Jonaitis', company: 'acme', owner: 'petro' },
  ],
  deals: [
    {
      id: 'd1',
      title: 'Acme renewal',
      company: 'acme',
      contact: 'p1',
      stage: 'Proposal',
      createdAt: '2026-09-01T10:00:00+03:00',
      amount: { amount: '12000.00', currency: 'EUR' },
      closeOn: '2026-11-27',
      owner: 'petro',
    },
    { id: 'd2', title: 'Acme training', company: 'acme', stage: 'Qualified', closeOn: '2027-01-29', owner: 'petro' },
    {
      id: 'd3',
      title: 'Globex pilot',
      company: 'globex',
      stage: 'Negotiation',
      amount: { amount: '8000.00', currency: 'EUR' },
      owner: 'maria',
    },
  ],
  reminders: [{ id: 'r1', about: 'call Ivan', at: '2026-11-25T15:00:00+02:00', owner: 'petro', contact: 'p1' }],
}

let world: World
beforeAll(async () => {
  world = await openWorld(company)
})
afterAll(() => world.close())

const look = (account: string, what: Look): Promise<Looked> =>
  world.core.look({ installationId: world.installationId, account }, what)

const textOf = (blocks: readonly Block[]): string => plain({ blocks: [...blocks] }, 200).text

/** The parts of somebody's home page, each as text. */
async function homeOf(account: string): Promise<Readonly<Record<string, string>>> {
  const seen = await look(account, { kind: 'home' })
  if (seen.kind !== 'home') throw new Error(seen.kind)
  return Object.fromEntries(seen.parts.map(({ name, title, blocks }) => [name, `${title}\n${textOf(blocks)}`]))
}

const tokensOf = (seen: Looked): ReadonlyMap<string, string> => {
  const blocks = seen.kind === 'home' ? seen.parts.flatMap((part) => part.blocks) : 'blocks' in seen ? seen.blocks : []
  return new Map(
    blocks.flatMap((block) =>
      block.kind === 'choices' ? block.choices.map(({ label, token }) => [label, token]) : [],
    ),
  )
}

async function found(account: string, words: string, of?: 'contact' | 'company' | 'deal') {
  const seen = await look(account, { kind: 'search', words, ...(of ? { of } : {}) })
  if (seen.kind !== 'found') throw new Error(seen.kind)
  return seen.hits.map(({ name }) => name)
}

describe('a home page', () => {
  it('shows the day, the pipeline by stage with what closes and what is stuck, and the settings', async () => {
    const home = await homeOf('petro')
    expect(home.today).toContain('call Ivan')
    expect(home.pipeline).toMatch(/Qualified\s+1\s+–/)
    expect(home.pipeline).toMatch(/Proposal\s+1\s+€12,000/)
    expect(home.pipeline).toMatch(/To close this month\n.*Acme renewal · 27 Nov · €12,000/)
    expect(home.pipeline).toMatch(/Stuck\n.*Acme renewal · Proposal · 85 days/)
    expect(home.pipeline).not.toContain('Globex')
    expect(home.settings).toMatch(/Language: +English/)
    expect(home.settings).toMatch(/Time zone: +Europe\/Kyiv · 10:30/)
    expect(home.settings).toMatch(/Working hours: +9:00 to 18:00, Monday to Friday/)
    expect(home.settings).toMatch(/Morning digest: +8:30/)
    expect(home.settings).toMatch(/Linked accounts: +Terminal/)
  })

  it.each([
    ['марія', 'Сьогодні', 'Моя воронка', /Мова: +Українська/],
    ['иван', 'Сегодня', 'Моя воронка', /Язык: +Русский/],
    ['jonas', 'Šiandien', 'Mano piltuvas', /Kalba: +Lietuvių/],
    ['ana', 'Danas', 'Moja prodaja', /Jezik: +Hrvatski/],
  ])('speaks the language of its reader: %s', async (account, today, pipeline, language) => {
    const home = await homeOf(account)
    expect(home.today).toMatch(new RegExp(`^${today}\n`))
    expect(home.pipeline).toMatch(new RegExp(`^${pipeline}\n`))
    expect(home.settings).toMatch(language)
  })

  it('shows the team’s pipeline to who leads it and has no deals', async () => {
    expect((await homeOf('olena')).pipeline).toMatch(/^The team’s pipeline\n[\s\S]*Negotiation\s+1\s+€8,000/)
    expect((await homeOf('jonas')).pipeline).toBe('Mano piltuvas\nAtvirų sandorių nėra.')
  })

  it('has buttons that are answered in the direct chat, and work again where they are shown again', async () => {
    const before = tokensOf(await look('petro', { kind: 'home' }))
    expect(tokensOf(await look('petro', { kind: 'home' }))).toEqual(before)
    const press = async (label: string) => {
      const sent = await world.press('petro', tokensOf(await look('petro', { kind: 'home' })).get(label) ?? '')
      return sent.map(({ reply }) => textOf(reply.blocks)).join('\n')
    }
    expect(await press('All deals')).toContain('2 open deals')
    expect(await press('No digest')).toContain('No more digest')
    expect((await homeOf('petro')).settings).toMatch(/Morning digest: +off/)
    expect(await press('Digest at 8:30')).toContain('8:30')
    expect(await press('No digest')).toContain('No more digest')
    expect(await press('Working hours…')).toContain('What should it be?')
    await world.say('petro', '8 to 16')
    expect((await homeOf('petro')).settings).toMatch(/Working hours: +8:00 to 16:00/)
    expect(await press('Lietuvių')).toContain('lietuvi')
    expect((await homeOf('petro')).settings).toMatch(/Kalba: +Lietuvių/)
    expect(await press('English')).toContain('English')
  })

  it('does nothing for somebody who presses another’s button', async () => {
    const token = tokensOf(await look('petro', { kind: 'home' })).get('All deals') ?? ''
    const [sent] = await world.press('марія', token)
    expect(sent && textOf(sent.reply.blocks)).toContain('не для вас')
  })
})

describe('a record', () => {
  const card = (account: string, of: 'contact' | 'company' | 'deal', id: string) =>
    look(account, { kind: 'record', of, id })

  it('is the card that its command shows, with its name', async () => {
    const seen = await card('petro', 'contact', world.id('p1'))
    expect(seen).toMatchObject({ kind: 'record', title: 'Іван Петренко · CTO at Acme', language: 'en' })
    expect(seen.kind === 'record' && textOf(seen.blocks)).toContain('+380 67 123 4567')
    expect(await card('petro', 'company', world.id('acme'))).toMatchObject({ kind: 'record', title: 'Acme · Київ' })
    expect(await card('petro', 'deal', world.id('d1'))).toMatchObject({
      kind: 'record',
      title: 'Acme renewal · Іван Петренко (Acme)',
    })
  })

  it('is nothing where it is not theirs to see, or there is none', async () => {
    for (const [of, id] of [
      ['contact', 'p2'],
      ['company', 'globex'],
      ['deal', 'd3'],
    ] as const) {
      expect(await card('petro', of, world.id(id))).toEqual({ kind: 'nothing', language: 'en' })
      expect((await card('olena', of, world.id(id))).kind).toBe('record')
    }
    expect((await card('petro', 'contact', newId())).kind).toBe('nothing')
    expect((await card('petro', 'contact', world.id('d1'))).kind).toBe('nothing')
    expect((await card('petro', 'deal', "'; drop table deal")).kind).toBe('nothing')
  })

  it('has buttons that work', async () => {
    const token = tokensOf(await card('petro', 'deal', world.id('d2'))).get('→ Proposal') ?? ''
    const [sent] = await world.press('petro', token)
    expect(sent && textOf(sent.reply.blocks)).toContain('Acme training: Qualified → Proposal.')
  })
})

describe('a search', () => {
  it('finds names in any form and script, and as they begin, best first', async () => {
    expect(await found('petro', 'Ivana Petrenka')).toEqual(['Іван Петренко', 'Acme renewal'])
    expect(await found('petro', 'petren', 'contact')).toEqual(['Іван Петренко'])
    expect((await found('petro', 'ivan pet'))[0]).toBe('Іван Петренко')
    expect(await found('petro', 'Acme')).toEqual(['Acme', 'Acme renewal', 'Acme training'])
    expect(await found('petro', 'acm', 'company')).toEqual(['Acme'])
    expect(await found('petro', 'Акме', 'deal')).toEqual(['Acme renewal', 'Acme training'])
    expect(await found('petro', 'petr', 'contact')).toEqual(['Petras Jonaitis', 'Іван Петренко'])
    expect(await found('petro', '')).toEqual([])
    expect(await found('petro', '%_~ !?')).toEqual([])
  })

  it('finds contacts by phone and e-mail, as they are typed', async () => {
    for (const words of ['+380671234567', '067 123-45-67', '(067) 12345', '4567'])
      expect(await found('petro', words)).toEqual(['Іван Петренко'])
    for (const words of ['Petra@globex.example', 'petra@glo', 'petra@'])
      expect((await found('olena', words))[0]).toBe('Petra Novak')
    for (const words of ['067', '%@%', '_@_', 'etra@']) expect(await found('olena', words)).not.toContain('Petra Novak')
    expect(await found('petro', 'petra@globex.example')).not.toContain('Petra Novak')
  })

  it('says what tells them apart', async () => {
    const seen = await look('petro', { kind: 'search', words: 'renewal' })
    expect(seen).toMatchObject({
      kind: 'found',
      hits: [{ of: 'deal', name: 'Acme renewal', detail: 'Proposal, €12,000' }],
    })
  })

  it('has nothing among its candidates that the viewer may not see', async () => {
    expect(await found('petro', 'Globex')).toEqual([])
    expect(await found('petro', 'glob')).toEqual([])
    expect(await found('petro', 'Petra Novak')).not.toContain('Petra Novak')
    expect(await found('olena', 'glob')).toEqual(['Globex', 'Globex pilot'])
  })
})

describe('who looks', () => {
  it('is told nothing but who Parley is as a stranger, as a customer, and once disabled', async () => {
    const stranger = await look('nobody', { kind: 'home' })
    expect(stranger.kind === 'stranger' && textOf(stranger.blocks)).toContain('I do not know you here yet')
    const language = 'hr-HR'
    const spoken = await world.core.look(
      { installationId: world.installationId, account: 'nobody', language },
      { kind: 'search', words: 'Acme' },
    )
    expect(spoken).toMatchObject({ kind: 'stranger', language: 'hr' })
    const ids = { workspaceId: world.workspaceId, installationId: world.installationId }
    await world.store.prisma.account.create({
      data: { ...ids, id: newId(), external: 'client', contactId: world.id('p1') },
    })
    expect((await look('client', { kind: 'record', of: 'contact', id: world.id('p1') })).kind).toBe('stranger')
    await world.store.prisma.member.updateMany({ where: { id: world.id('ana') }, data: { disabledAt: new Date(0) } })
    expect((await look('ana', { kind: 'search', words: 'Acme' })).kind).toBe('stranger')
    expect(await world.core.look({ installationId: newId(), account: 'petro' }, { kind: 'home' })).toEqual({
      kind: 'nothing',
      language: 'en',
    })
  })

  it('need not have said anything yet', async () => {
    const chats = await world.store.prisma.chat.count({ where: { external: 'jonas' } })
    expect(await homeOf('jonas')).toHaveProperty('today')
    expect(await world.store.prisma.chat.count({ where: { external: 'jonas' } })).toBe(chats)
  })

  it('sees in a group what all who read along may see, without buttons', async () => {
    const slack = await bindHere(world, 'slack')
    const accounts = { U1: 'olena', U2: 'petro' } as const
    for (const [external, member] of Object.entries(accounts))
      await world.store.prisma.account.create({
        data: {
          workspaceId: world.workspaceId,
          id: newId(),
          installationId: slack,
          external,
          memberId: world.id(member),
        },
      })
    const card = (readers: readonly string[] | null, id: string) =>
      world.core.look(
        { installationId: slack, account: 'U1', group: { external: 'C1', readers } },
        { kind: 'record', of: 'deal', id: world.id(id) },
      )
    const seen = await card(['U1'], 'd3')
    expect(seen).toMatchObject({ kind: 'record', title: 'Globex pilot · Globex' })
    expect(seen.kind === 'record' && seen.blocks.map(({ kind }) => kind)).toEqual(['fields'])
    // Petro is a rep, and reps see their own: of a group with him, only what nobody owns.
    expect((await card(['U1', 'U2'], 'd3')).kind).toBe('nothing')
    expect((await card(['U1', 'U9'], 'd3')).kind).toBe('nothing')
    expect((await card(null, 'd3')).kind).toBe('nothing')
    const who = { installationId: slack, account: 'U1', group: { external: 'C1', readers: ['U1'] } }
    expect((await world.core.look(who, { kind: 'home' })).kind).toBe('nothing')
    expect(await world.core.look(who, { kind: 'search', words: 'glob' })).toMatchObject({
      kind: 'found',
      hits: [{ name: 'Globex' }, { name: 'Globex pilot' }],
    })
  })

  it('sees in a group whose platform cannot say who reads along what an admin has said', async () => {
    const telegram = await bindHere(world, 'telegram')
    const common = { workspaceId: world.workspaceId, installationId: telegram }
    await world.store.prisma.account.create({
      data: { ...common, id: newId(), external: '7', memberId: world.id('olena') },
    })
    const who = { installationId: telegram, account: '7', group: { external: '-100', readers: null } }
    const what = { kind: 'record', of: 'deal', id: world.id('d3') } as const
    expect((await world.core.look(who, what)).kind).toBe('nothing')
    await world.store.prisma.chat.create({
      data: { ...common, id: newId(), external: '-100', direct: false, audience: 'manager' },
    })
    expect((await world.core.look(who, what)).kind).toBe('record')
  })
})
