import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainText } from '../../../core/reply.ts'
import { openWorld, type SentMessage, type World } from '../../support/world.ts'

const company = {
  name: 'Acme',
  now: '2026-11-25T10:30:00+02:00',
  team: [
    { id: 'anna', name: 'Anna Admin', role: 'admin', language: 'en' },
    { id: 'olena', name: 'Олена Коваль', role: 'manager', language: 'uk' },
    { id: 'petro', name: 'Petro Bondar', role: 'rep', language: 'en' },
  ],
  companies: [{ id: 'globex', name: 'Globex', owner: 'petro' }],
  contacts: [{ id: 'ivan', name: 'Ivan Franko', owner: 'petro' }],
  deals: [
    { id: 'one', title: 'First order', company: 'globex', stage: 'Proposal', owner: 'petro' },
    { id: 'two', title: 'Second order', company: 'globex', stage: 'Proposal', owner: 'olena' },
  ],
}

let world: World
beforeEach(async () => {
  world = await openWorld(company)
})
afterEach(() => world.close())

const words = (sent: readonly SentMessage[]): string =>
  sent
    .flatMap(({ reply }) => reply.blocks)
    .map((block) =>
      block.kind === 'text'
        ? plainText(block.text)
        : block.kind === 'list'
          ? block.items.map(plainText).join(', ')
          : block.kind === 'fields'
            ? block.fields.map(({ label, value }) => `${label}: ${plainText(value)}`).join('; ')
            : '',
    )
    .join(' ')
    .trim()

const buttons = (sent: readonly SentMessage[]) =>
  sent.flatMap(({ reply }) => reply.blocks).flatMap((block) => (block.kind === 'choices' ? block.choices : []))

async function press(seat: string, sent: readonly SentMessage[], label: string) {
  const token = buttons(sent).find((choice) => choice.label === label)?.token
  if (token === undefined) throw new Error(`no button "${label}" among ${buttons(sent).map((one) => one.label)}`)
  return world.press(seat, token)
}

const say = async (text: string, seat = 'anna'): Promise<string> => words(await world.say(seat, text))
const stages = async () =>
  (await world.store.prisma.stage.findMany({ where: { deletedAt: null }, orderBy: { position: 'asc' } })).map(
    ({ name, probability }) => `${name} ${probability}`,
  )
const stageOf = async (deal: string) =>
  (await world.store.prisma.deal.findFirstOrThrow({ where: { id: world.id(deal) }, select: { stage: true } })).stage
    .name
const workspace = () => world.store.prisma.workspace.findFirstOrThrow()
const before = ['New 20', 'Qualified 40', 'Proposal 60', 'Negotiation 80', 'Won 100', 'Lost 0']

describe('stages', () => {
  it('are added where they are said to be, found at once, and taken back', async () => {
    expect(await say('add a stage Trial after Qualified')).toBe(
      'New stage: Trial, after Qualified. Its deals count 50 %.',
    )
    expect(await stages()).toEqual([
      'New 20',
      'Qualified 40',
      'Trial 50',
      'Proposal 60',
      'Negotiation 80',
      'Won 100',
      'Lost 0',
    ])
    expect(await say('move First order to Trial')).toContain('Proposal → Trial')
    await say('undo')
    expect(await say('undo')).toContain('Taken back')
    expect(await stages()).toEqual(before)
  })

  it('stand before the ends of the pipeline where nothing else is said', async () => {
    await say('add a new stage Contract with probability 90 %')
    expect((await stages()).slice(-3)).toEqual(['Contract 90', 'Won 100', 'Lost 0'])
  })

  it('each have a name of their own', async () => {
    expect(await say('add a stage proposal')).toBe('There is a stage Proposal already.')
    expect(await say('rename New to Lost')).toBe('There is a stage Lost already.')
    expect(await stages()).toEqual(before)
  })

  it('are renamed and weighed, in either language', async () => {
    expect(await say('rename Proposal to Commercial offer')).toBe('The stage Proposal is called Commercial offer now.')
    expect(await say('the probability of Negotiation is 70 %')).toBe(
      'Deals in Negotiation count 70 % now (80 % before).',
    )
    expect(await say('move the stage Qualified after Commercial offer')).toContain('New → Commercial offer → Qualified')
    expect(await say('перейменуй етап Переговори на Торг')).toBe('The stage Negotiation is called Торг now.')
    expect(await say('undo')).toBe('Taken back: Negotiation is as before.')
  })

  it('take their deals into another when they go: asked, confirmed with the count, undone as one', async () => {
    const asked = await world.say('anna', 'remove the stage Proposal')
    expect(words(asked)).toBe('There are 2 deals in Proposal. Into which stage should they go?')
    const confirm = await press('anna', asked, 'Negotiation')
    expect(words(confirm)).toBe('Remove the stage Proposal and move its 2 deals to Negotiation?')
    expect(await stageOf('one')).toBe('Proposal')
    const done = await world.say('anna', 'yes')
    expect(words(done)).toBe('The stage Proposal is gone; 2 deals moved to Negotiation.')
    expect([await stageOf('one'), await stageOf('two')]).toEqual(['Negotiation', 'Negotiation'])
    expect(words(await press('anna', done, 'Undo'))).toBe('Taken back: Proposal is as before.')
    expect([await stageOf('one'), await stageOf('two')]).toEqual(['Proposal', 'Proposal'])
    expect(await stages()).toEqual(before)
  })

  it('take a typed answer, too', async () => {
    await world.say('anna', 'remove the stage Proposal')
    expect(await say('Qualified')).toBe('Remove the stage Proposal and move its 2 deals to Qualified?')
    expect(await say('no')).not.toContain('gone')
    expect(await stages()).toEqual(before)
  })

  it('that are empty go after a yes; the only one of a kind stays', async () => {
    expect(await say('delete the New stage')).toBe('Remove the stage New; there are no deals in it?')
    expect(await say('yes')).toBe('The stage New is gone.')
    expect(await say('remove the stage Won')).toBe('Won is the only won stage, and one must stay. Rename it instead.')
  })
})

describe('settings of the workspace', () => {
  it('are changed, shown and taken back', async () => {
    expect(await say('our currency is UAH')).toContain('(UAH)')
    expect(await say('we work 8 to 17')).toContain('The company works 8:00 to 17:00, Monday to Friday.')
    expect(await say('our holidays are those of Lithuania')).toContain('Lithuania')
    expect(await say('24 December is a day off')).toContain('24 December nobody works')
    expect(await say('deals count as stale after 14 days')).toContain('after 14 days')
    expect(await say('reps see only their own records')).toContain('only their own')
    expect(await workspace()).toMatchObject({ currency: 'UAH', country: 'LT', repsSeeAll: false })
    const shown = await say('show our settings')
    expect(shown).toContain('Other days off: 24 December')
    expect(shown).toContain('deals after 14 days in a stage')
    for (let times = 0; times < 6; times += 1) await say('undo')
    expect(await workspace()).toMatchObject({ currency: 'EUR', country: 'UA', repsSeeAll: true })
    expect(await say('show our settings')).not.toContain('days off')
  })

  it('take what is missing as an answer, and say what they do not know', async () => {
    expect(await say('change our currency')).toBe('What should it be?')
    expect(await say('zloty')).toContain('PLN')
    expect(await say('change our currency')).toBe('What should it be?')
    expect(await say('potatoes')).toContain('I do not know that currency')
  })

  it('are no business of reps and managers, who do not hear of them in help either', async () => {
    for (const [seat, text] of [
      ['petro', 'add a stage Trial'],
      ['petro', 'invite Oksana Bila as an admin'],
      ['petro', 'make Petro an admin'],
      ['олена', 'наша валюта — гривня'],
      ['олена', 'видали етап Пропозиція'],
    ] as const)
      expect(await say(text, seat)).toMatch(/^(You do not have the right|На це у вас немає прав)/)
    expect(await say('help with other', 'petro')).not.toContain('invite')
    expect(await stages()).toEqual(before)
    expect(await say('what are our stages?', 'petro')).toContain('Negotiation · 80 %')
  })
})

describe('the team', () => {
  it('gets somebody new with a link that lets in once, shown once', async () => {
    const sent = await world.say('anna', 'invite Oksana Bila as a manager')
    expect(words(sent)).toMatch(
      /^Oksana Bila is in the team, as a manager\. Give them this link, and nobody else\. It lets in once, until 2 December: \/join#[\w-]{43}$/,
    )
    const member = await world.store.prisma.member.findFirstOrThrow({ where: { name: 'Oksana Bila' } })
    expect(member.role).toBe('manager')
    expect(await world.store.prisma.invitation.count({ where: { memberId: member.id } })).toBe(1)
    expect(await say('undo')).toContain('Taken back')
    expect(await world.store.prisma.member.count({ where: { name: 'Oksana Bila' } })).toBe(0)
  })

  it('asks whether a name like a member’s is another person', async () => {
    const asked = await world.say('anna', 'invite Petro')
    expect(buttons(asked).map(({ label }) => label)).toEqual(['New link for Petro Bondar', 'Somebody else: Petro'])
    expect(words(await press('anna', asked, 'New link for Petro Bondar'))).toContain('A new link for Petro Bondar')
  })

  it('changes roles, tells who it is, and keeps one admin', async () => {
    const sent = await world.say('anna', 'make Petro a manager')
    expect(words(sent.filter(({ to }) => to.chat === 'anna'))).toBe('Petro Bondar is a manager now (was a rep).')
    expect(await say('make Anna Admin a rep')).toBe('Anna Admin is the only admin; make somebody else one first.')
    expect(await say('undo')).toContain('Petro Bondar is as before')
  })

  it('lets somebody go: confirmed, out at once, records handed over, taken back', async () => {
    const asked = await world.say('anna', 'Petro no longer works here')
    expect(words(asked)).toBe(
      'Petro Bondar has 1 contact, 1 company, and 1 open deal; they stay theirs until you give them away. Take Petro Bondar out of the team; they get in no longer?',
    )
    const done = await world.say('anna', 'yes')
    expect(buttons(done).map(({ label }) => label)).toEqual([
      'Give away 1 contact',
      'Give away 1 company',
      'Give away 1 open deal',
      'Undo',
    ])
    expect(await say('what do I have today?', 'petro')).not.toContain('today')
    await press('anna', done, 'Give away 1 contact')
    expect(await say('Олені Коваль')).toContain('Ivan Franko')
    expect(await say('yes')).toContain('Ivan Franko')
    const owner = { select: { owner: { select: { name: true } } } } as const
    expect((await world.store.prisma.contact.findFirstOrThrow(owner)).owner?.name).toBe('Олена Коваль')
    expect(words(await world.say('anna', 'invite Petro Bondar'))).toContain(
      'Petro Bondar is back in the team, as a rep.',
    )
  })
})
