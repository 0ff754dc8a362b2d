import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { opens, sentTo } from '../../support/customers.ts'
import { allWords } from '../../support/places.ts'
import { channel, mentioning, replying } from '../../support/teams/activities.ts'
import { type House, openHouse } from '../../support/teams/house.ts'
import { seenIn } from '../../support/teams/seen.ts'

const olena = '29:olena'
const petro = '29:petro'
const iryna = '29:iryna'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let house: House
beforeAll(async () => {
  house = await openHouse(
    { ...small, contacts: [...small.contacts, { id: 'p9', name: 'Ana Marić' }] },
    { people: { m1: olena, m2: petro, m5: iryna } },
  )
  await house.says(olena, 'hello')
})
afterAll(() => house.close())

type Shown = Awaited<ReturnType<House['does']>>
const words = (shown: Shown) => shown.map(({ activity }) => seenIn(activity)).join('\n')

/** A customer asks for a person; gives what Teams shows of it. */
async function asks(seat: string, text: string): Promise<Shown> {
  const before = house.teams.shown.length
  await opens(house.world, seat, text)
  await house.core.drain()
  return house.teams.shown.slice(before)
}

/** What a customer gets because of what somebody does in Teams. */
async function reaches(seat: string, doing: () => Promise<Shown>): Promise<string> {
  const before = house.world.sent.length
  await doing()
  await house.world.core.drain()
  return allWords(sentTo(house.world.sent.slice(before), seat))
}

describe('a customer’s request in Teams', () => {
  it('comes to whose customer it is, whose reply goes to the customer, and the customer’s words come back', async () => {
    const card = (await asks('customer:p1', 'My printer shows error 52')).at(-1)
    expect(card?.conversation).toBe('a:29:olena')
    expect(seenIn(card?.activity)).toContain('Іван Петренко asks for a person, #1:')
    const reply = replying(card?.id ?? '', 'Parley', 'asks for a person', 'Please switch it off and on')
    const got = await reaches('customer:p1', () => house.does(olena, reply))
    expect(got).toBe('Olena: Please switch it off and on')
    const before = house.teams.shown.length
    await house.world.say('customer:p1', 'Now it works')
    await house.core.drain()
    expect(words(house.teams.shown.slice(before))).toContain('Іван Петренко (#1): Now it works')
    const note = replying(house.teams.shown.at(-1)?.id ?? '', 'Parley', 'Now it works', 'note: he prefers calls')
    expect(await reaches('customer:p1', () => house.does(olena, note))).toBe('')
    const solved = replying(house.teams.shown.at(-1)?.id ?? '', 'Parley', 'note', 'solved')
    expect(await reaches('customer:p1', () => house.does(olena, solved))).toContain('is solved')
  })

  it('comes to the channel that an admin names, where a reply in its thread answers and another thread does not', async () => {
    house.teams.members.set('19:support@thread.tacv2', [olena, petro, iryna])
    const { appId } = house.teams
    const named = await house.does(
      iryna,
      mentioning(appId, 'customers’ requests come here'),
      channel('support', '1700'),
    )
    expect(words(named)).toContain('come here from now on')
    const card = (await asks('customer:p9', 'Do you ship to Split?')).at(-1)
    expect(card?.conversation).toBe('19:support@thread.tacv2')
    expect(seenIn(card?.activity)).toContain('Do you ship to Split?')
    const elsewhere = channel('support', '1699')
    const said = mentioning(appId, 'Nobody should hear this')
    expect(await reaches('customer:p9', () => house.does(petro, said, elsewhere))).toBe('')
    const thread = channel('support', card?.id ?? '')
    const answer = mentioning(appId, 'Yes, within three days')
    expect(await reaches('customer:p9', () => house.does(petro, answer, thread))).toBe('Petro: Yes, within three days')
    const ticket = await house.world.store.prisma.ticket.findFirstOrThrow({ where: { number: 2 } })
    expect(ticket).toMatchObject({ status: 'taken', ownerId: house.world.id('m2'), answerBy: null })
  })
})
