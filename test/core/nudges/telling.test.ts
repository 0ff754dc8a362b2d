import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../../bots/plain.ts'
import { newId } from '../../../core/id.ts'
import { openWorld, type SentMessage, type World } from '../../support/world.ts'

const company = {
  now: '2026-11-24T15:00:00+02:00',
  followUps: true,
  team: [
    { id: 'm1', name: 'Petro Melnyk', role: 'rep', language: 'en' },
    { id: 'm2', name: 'Olena Kovalenko', role: 'manager', language: 'uk' },
  ],
  companies: [{ id: 'o1', name: 'Globex', owner: 'm1' }],
  contacts: [{ id: 'c1', name: 'Ivan Petrenko', owner: 'm1', birthday: '1980-11-25', company: 'o1' }],
  deals: [
    {
      id: 'd1',
      title: 'Kitchen',
      company: 'o1',
      owner: 'm1',
      stage: 'New',
      createdAt: '2026-11-20',
      closeOn: '2026-11-28',
    },
    { id: 'd2', title: 'Canteen', owner: 'm1', stage: 'New', createdAt: '2026-10-20', amount: { amount: '900' } },
  ],
  reminders: [{ id: 'r1', about: 'send the offer', at: '2026-11-25T15:00:00+02:00', owner: 'm1' }],
}

let world: World
beforeEach(async () => {
  world = await openWorld(company)
  await world.say('petro', 'hi')
})
afterEach(() => world.close())

const textOf = ({ reply }: SentMessage): string => plain(reply, 200).text
const labels = ({ reply }: SentMessage) =>
  reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))

/** Lets it be `instant` on 25 November in Kyiv, and gives what comes then. */
async function at(time: string, day = '2026-11-25'): Promise<readonly SentMessage[]> {
  const before = world.sent.length
  world.clock.set(`${day}T${time}:00+02:00`)
  await world.core.drain()
  return world.sent.slice(before)
}

/** Petro's first day is over; this is what the next one brings, message by message. */
async function day(...times: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = []
  for (const time of times) texts.push(...(await at(time)).map(textOf))
  return texts
}

/** A colleague has done something to Petro's deal. */
async function byOlena(command: string, instant: string): Promise<void> {
  const { store, workspaceId } = world
  const id = newId()
  await store.prisma.event.create({
    data: { workspaceId, id, memberId: world.id('m2'), command, args: {}, by: 'exact', at: new Date(instant) },
  })
  const viewer = { workspaceId, personId: world.id('m2'), sees: 'all' } as const
  await store
    .for(viewer)
    .write(id, async (tx) => tx.deal.updateMany({ where: { id: world.id('d2') }, data: { need: 'x' } }))
}

describe('the first day', () => {
  it('begins with a digest behind the first answer and brings nothing more by itself', async () => {
    const texts = world.sent.map(textOf)
    expect(texts).toHaveLength(2)
    expect(texts[1]).toContain('Tuesday, 24 November')
    expect(await at('17:59', '2026-11-24')).toHaveLength(0)
    expect((await world.say('petro', 'hi')).map(textOf).join()).not.toContain('☀️')
  })
})

describe('the digest', () => {
  it('says what is due, what a colleague changed, and what to do first', async () => {
    await byOlena('deal.move', '2026-11-24T19:00:00+02:00')
    const [digest, ...more] = await at('08:30')
    expect(more).toHaveLength(0)
    const text = digest ? textOf(digest) : ''
    expect(text).toContain('First: send the offer · today at 15:00')
    expect(text).toContain('Canteen · Olena Kovalenko')
    expect(
      digest &&
        labels(digest)
          .filter(({ main }) => main)
          .map(({ label }) => label),
    ).toEqual(['Done: send the offer'])
  })

  it('comes late but once, and says so; after a week of silence there is one', async () => {
    expect((await day('12:00')).filter((text) => text.includes('could not send this at 8:30'))).toHaveLength(1)
    const back = (await at('10:00', '2026-12-04')).map(textOf)
    expect(back.filter((text) => text.includes('☀️'))).toHaveLength(1)
    expect((await at('11:00', '2026-12-04')).map(textOf).join()).not.toContain('☀️')
  })

  it('does not come when there is nothing to say', async () => {
    const { prisma } = world.store
    await prisma.reminder.deleteMany()
    await prisma.deal.updateMany({ data: { deletedAt: new Date() } })
    await prisma.contact.updateMany({ data: { deletedAt: new Date() } })
    expect(await day('08:30', '09:00', '12:00')).toEqual([])
  })
})

describe('a nudge', () => {
  it('says why now, and its button does the next step', async () => {
    await at('08:30')
    const told = [...(await at('09:00')), ...(await at('10:00'))]
    expect(told.map(textOf).join()).toContain('Ivan Petrenko · Globex\nBirthday today.')
    expect(told.map(textOf).join()).toContain('Kitchen · Globex\nCloses on Saturday, 28 November; it is in New.')
  })

  it.each([
    ['is won', { closedAt: new Date() }],
    ['is another’s', 'owner'],
    ['closes later', { closeOn: new Date('2027-01-15') }],
  ] as const)('is dropped when its deal meanwhile %s', async (_name, change) => {
    await at('08:30')
    const { prisma } = world.store
    const won = await prisma.stage.findFirstOrThrow({ where: { kind: 'won' } })
    const data =
      change === 'owner' ? { ownerId: world.id('m2') } : 'closedAt' in change ? { ...change, stageId: won.id } : change
    await prisma.deal.updateMany({ where: { id: world.id('d1') }, data })
    expect((await day('09:00', '10:00', '11:30')).join()).not.toContain('Kitchen')
    const row = await prisma.nudge.findFirstOrThrow({ where: { aboutId: world.id('d1'), kind: 'closing' } })
    expect([row.outcome, row.toldAt]).toEqual(['dropped: settled', null])
  })

  it('waits for the end of an absence that was begun after it was planned', async () => {
    await at('08:30')
    const { workspaceId, store } = world
    const value = { from: '2026-11-25', to: '2026-11-26' }
    await store.prisma.setting.create({
      data: { workspaceId, id: newId(), memberId: world.id('m1'), key: 'absence', value },
    })
    expect(await day('09:00', '10:00', '12:00')).toEqual([])
    expect((await at('08:30', '2026-11-26')).map(textOf).join()).toContain('Thursday')
  })
})

describe('muting', () => {
  const press = async (message: SentMessage | undefined, label: string) => {
    const found = message && labels(message).find((one) => one.label.startsWith(label))
    return (await world.press('petro', found?.token ?? '')).map(textOf).join()
  }

  it('by the button takes effect at once, says how it comes back, and can be taken back', async () => {
    await at('08:30')
    const [birthday] = await at('09:00')
    expect(await press(birthday, 'No more birthdays')).toContain('birthdays again')
    const [closing] = await at('10:00')
    const muted = await press(closing, 'No more about Kitchen')
    expect(muted).toContain('No more nudges about Kitchen')
    const rows = await world.store.prisma.setting.findFirstOrThrow({ where: { key: 'mutes' } })
    expect(rows.value).toHaveLength(2)
  })

  it('of a company drops what is planned about its deals', async () => {
    await at('08:30')
    await world.say('petro', 'stop nagging me about Globex')
    expect((await day('09:00', '10:00', '12:00')).join()).not.toMatch(/Kitchen|Ivan/)
    expect((await world.say('petro', 'nag me about Globex again')).map(textOf).join()).toContain('Globex')
    expect((await world.say('petro', 'nag me about Globex again')).map(textOf).join()).toContain('not muted')
  })

  it('of digests leaves the nudges', async () => {
    await world.say('petro', 'no more digests')
    expect(await day('08:30')).toEqual([])
    expect((await day('09:00')).join()).toContain('Ivan Petrenko')
  })

  it('of everything leaves the digest and the reminders', async () => {
    await world.say('petro', 'no more nudges')
    expect((await day('08:30', '09:00', '10:00', '12:00')).filter((text) => !text.includes('☀️'))).toEqual([])
    expect((await day('15:00')).join()).toContain('send the offer')
  })
})

describe('a reminder that cannot be sent', () => {
  it('waits by itself', async () => {
    const { prisma } = world.store
    const { workspaceId } = world
    const bad = {
      workspaceId,
      memberId: world.id('m1'),
      byId: world.id('m1'),
      grain: 'minute',
      status: 'open',
    } as const
    const dueAt = new Date('2026-11-25T14:59:00+02:00')
    await prisma.reminder.create({
      data: { ...bad, id: newId(), about: 'bad one', zone: 'No/Where', repeat: 'FREQ=DAILY', at: dueAt, dueAt },
    })
    await at('08:30')
    expect((await day('15:00')).join()).toContain('send the offer')
    expect((await at('15:00')).map(textOf)).toEqual([])
  })
})
