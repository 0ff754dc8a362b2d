import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '../../core/id.ts'
import type { Inbound } from '../../core/index.ts'
import type { Platform } from '../../core/me.ts'
import {
  allWords,
  bindHere,
  buttonIn,
  everywhere,
  hearThere,
  sayThere,
  type There,
  wordsOf,
} from '../support/places.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

// A database of its own for each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const company = {
  team: [
    { id: 'anna', name: 'Anna Keller', role: 'manager', language: 'en' },
    { id: 'olena', name: 'Olena Kovalenko', role: 'rep', language: 'uk' },
  ],
  contacts: [
    { id: 'ivan', name: 'Ivan Petrenko', owner: 'anna' },
    { id: 'ivan2', name: 'Ivan Petrov', owner: 'anna' },
  ],
}

let opened: World | undefined
afterEach(async () => {
  await opened?.close()
  opened = undefined
})

interface Scene {
  readonly world: World
  on(platform: Platform, who?: string): There
  /** Presses the button on the message that shows it, as a platform that can edit says it. */
  press(there: There, sent: readonly SentMessage[], label: string): Promise<readonly SentMessage[]>
}

/** Anna, and whoever is named, on Telegram and Slack. Messages there are numbered as they are sent. */
async function scene(more: object = {}): Promise<Scene> {
  let count = 0
  const names = new Map<object, string>()
  const world = await openWorld(
    { ...company, ...more },
    {
      platforms: everywhere,
      send: async (_, reply) => {
        const external = reply.replaces ?? `m${++count}`
        names.set(reply, external)
        return { kind: 'sent', external }
      },
    },
  )
  opened = world
  const homes = new Map<Platform, string>()
  for (const platform of ['telegram', 'slack', 'web'] as const) {
    const installationId = await bindHere(world, platform)
    homes.set(platform, installationId)
    for (const who of ['anna', 'olena'])
      await world.store.prisma.account.createMany({
        data: [{ workspaceId: world.workspaceId, id: newId(), installationId, external: who, memberId: world.id(who) }],
      })
  }
  const on = (platform: Platform, account = 'anna'): There => ({ installationId: homes.get(platform) ?? '', account })
  return {
    world,
    on,
    press: (there, sent, label) => {
      const token = buttonIn(sent, label)
      const shows = sent.findLast(({ reply }) => JSON.stringify(reply).includes(token))
      const of = shows && names.get(shows.reply)
      const body: Inbound['body'] = { kind: 'press', token, ...(of ? { of } : {}) }
      return hearThere(world, there, body)
    },
  }
}

const to = (sent: readonly SentMessage[], platform: Platform) => sent.filter((one) => one.to.platform === platform)
const choices = (sent: readonly SentMessage[]) =>
  sent.flatMap(({ reply }) => reply.blocks.filter(({ kind }) => kind === 'choices'))

/** The reminder comes due in the chat that was used last. */
async function reminded({ world, on }: Scene, platform: Platform): Promise<readonly SentMessage[]> {
  await sayThere(world, on(platform), 'remind me to call the bank in 5 minutes')
  const before = world.sent.length
  world.clock.set(world.clock.now().add({ minutes: 6 }).toString())
  await world.core.drain()
  const due = world.sent.slice(before)
  expect(allWords(to(due, platform))).toContain('call the bank')
  return due
}

describe('an answer to a press', () => {
  it('stands in the place of the message when nothing else can be done there', async () => {
    const here = await scene()
    const due = await reminded(here, 'telegram')
    const [done] = await here.press(here.on('telegram'), due, 'Done')
    expect(done?.reply.replaces).toBe('m2')
    expect(done && wordsOf(done.reply)).toContain('call the bank')
    const [again] = await here.press(here.on('telegram'), due, 'Done')
    expect(again && wordsOf(again.reply)).toContain('answered already')
    expect(again?.reply.replaces).toBeUndefined()
  })

  it('is a message of its own when there is more to do, when it only shows something, and where the platform says no name', async () => {
    const here = await scene()
    const { world, on } = here
    await sayThere(world, on('telegram'), 'remind me to call the bank today at 18:00')
    await sayThere(world, on('telegram'), 'remind me to write to Julia today at 19:00')
    const due = await reminded(here, 'telegram')
    const [again] = await hearThere(world, on('telegram'), { kind: 'press', token: buttonIn(due, 'Done') })
    expect(again?.reply.replaces).toBeUndefined()
    const which = await sayThere(world, on('telegram'), 'show Ivan')
    const [card] = await here.press(on('telegram'), which, 'Ivan Petrenko')
    expect(card?.reply.replaces).toBeDefined()
    const [shown] = await here.press(on('telegram'), card ? [card] : [], 'Brief')
    expect(shown?.reply.replaces).toBeUndefined()
  })
})

describe('the other copies', () => {
  it('of a reminder that is done elsewhere say so, and have no buttons', async () => {
    const here = await scene()
    const due = await reminded(here, 'slack')
    await sayThere(here.world, here.on('telegram'), 'hello')
    const sent = await sayThere(here.world, here.on('telegram'), 'done')
    const [retired] = to(sent, 'slack')
    expect(retired?.reply.replaces).toBe('m2')
    expect(retired && wordsOf(retired.reply)).toContain('call the bank')
    expect(retired && wordsOf(retired.reply)).toContain('✓ done in Telegram')
    expect(choices(to(sent, 'slack'))).toEqual([])
    const late = await here.press(here.on('slack'), due, 'Done')
    expect(allWords(late)).toContain('answered already')
  })

  it('of a reminder that is put off, from the browser too, say so in their reader’s language', async () => {
    const here = await scene()
    await here.world.store.prisma.member.updateMany({ where: { id: here.world.id('anna') }, data: { language: 'uk' } })
    await sayThere(here.world, here.on('slack'), 'нагадай подзвонити в банк через 5 хвилин')
    here.world.clock.set(here.world.clock.now().add({ minutes: 6 }).toString())
    await here.world.core.drain()
    const sent = await sayThere(here.world, here.on('web'), 'нагадай ще раз через дві години')
    expect(allWords(to(sent, 'slack'))).toContain('⏰ відкладено у браузері')
  })

  it('of a question that is answered in words lose their buttons', async () => {
    const here = await scene()
    const asked = await sayThere(here.world, here.on('slack'), 'show Ivan')
    expect(choices(asked)).toHaveLength(1)
    const sent = await sayThere(here.world, here.on('telegram'), 'Petrenko')
    expect(allWords(to(sent, 'telegram'))).toContain('Ivan Petrenko')
    const [retired] = to(sent, 'slack')
    expect(retired && wordsOf(retired.reply)).toMatch(/Which “Ivan”.*✓ answered in Telegram/s)
  })

  it('of a question that is dropped lose their buttons without a word, and nothing is said of what was not done', async () => {
    const here = await scene()
    await sayThere(here.world, here.on('slack'), 'delete Ivan Petrenko')
    const sent = await sayThere(here.world, here.on('slack'), 'forget it')
    const retired = to(sent, 'slack').find(({ reply }) => reply.replaces !== undefined)
    expect(retired && wordsOf(retired.reply)).not.toContain('✓')
    expect(choices(retired ? [retired] : [])).toEqual([])
    expect(await here.world.store.prisma.contact.count({ where: { deletedAt: null } })).toBe(2)
  })

  it('of a nudge whose reason is gone say so, and no other does', async () => {
    const here = await scene({
      now: '2026-11-24T15:00:00+02:00',
      followUps: true,
      deals: [
        { id: 'd1', title: 'Kitchen', stage: 'New', owner: 'anna', createdAt: '2026-11-22', closeOn: '2026-11-28' },
      ],
    })
    const { world, on } = here
    await sayThere(world, on('slack'), 'hi')
    const before = world.sent.length
    for (const time of ['10:00', '12:00', '15:00']) {
      world.clock.set(`2026-11-25T${time}:00+02:00`)
      await world.core.drain()
    }
    const nudged = to(world.sent.slice(before), 'slack')
    expect(allWords(nudged)).toMatch(/Kitchen.*Remind me/s)
    const seen = await sayThere(world, on('telegram'), 'show Kitchen')
    expect(to(seen, 'slack')).toEqual([])
    const sent = await sayThere(world, on('telegram'), 'Kitchen closes on 20 December')
    const retired = to(sent, 'slack')
    expect(allWords(retired)).toMatch(/Kitchen.*✓ done in Telegram/s)
    expect(choices(retired)).toEqual([])
    expect(allWords(await here.press(on('slack'), nudged, 'Won'))).toContain('answered already')
  })

  it('are left alone where other things can still be done, and where the platform cannot edit', async () => {
    const here = await scene()
    const { world, on } = here
    await sayThere(world, on('web'), 'show Ivan')
    const sent = await sayThere(world, on('telegram'), 'Petrenko')
    expect(to(sent, 'web')).toEqual([])
  })
})

describe('what is begun on one platform', () => {
  it('is confirmed on another', async () => {
    const here = await scene()
    const asked = await sayThere(here.world, here.on('slack'), 'delete Ivan Petrenko')
    expect(allWords(asked)).toContain('[Yes]')
    const sent = await sayThere(here.world, here.on('telegram'), 'yes')
    expect(allWords(to(sent, 'telegram'))).toContain('Ivan Petrenko')
    expect(allWords(to(sent, 'slack'))).toContain('✓ answered in Telegram')
    expect(await here.world.store.prisma.contact.count({ where: { deletedAt: null } })).toBe(1)
    expect(allWords(await here.press(here.on('slack'), asked, 'Yes'))).toContain('answered already')
  })

  it('is the person’s, on whatever platform: a colleague’s press does nothing', async () => {
    const here = await scene()
    const asked = await sayThere(here.world, here.on('slack'), 'delete Ivan Petrenko')
    expect(allWords(await here.press(here.on('telegram', 'olena'), asked, 'Yes'))).toContain('не для вас')
    expect(allWords(await here.press(here.on('telegram'), asked, 'Yes'))).toContain('Ivan Petrenko')
    expect(await here.world.store.prisma.contact.count({ where: { deletedAt: null } })).toBe(1)
  })
})
