import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '../../core/id.ts'
import { languages } from '../../core/languages/index.ts'
import type { Platform } from '../../core/me.ts'
import { allWords, bindHere, buttonIn, everywhere, hearThere, sayThere, type There } from '../support/places.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

// A database of its own for each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const company = {
  name: 'Acme',
  team: [
    { id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' },
    { id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'petro', name: 'Petro Melnyk', role: 'rep', language: 'en' },
  ],
  companies: [{ id: 'nordwind', name: 'Nordwind' }],
  contacts: [
    { id: 'ivan', name: 'Ivan Petrenko', owner: 'olena' },
    { id: 'ivan2', name: 'Ivan Petrov', owner: 'petro' },
  ],
  deals: [{ id: 'd1', title: 'Nordwind renewal', company: 'nordwind', stage: 'New', owner: 'petro' }],
}
const people = ['anna', 'olena', 'petro'] as const

let opened: World | undefined
afterEach(async () => {
  await opened?.close()
  opened = undefined
})

interface Scene {
  readonly world: World
  readonly installationId: string
  readonly reads: { accounts: readonly string[] | null }
  in(who: string, group: string, thread?: string): There
}

/** A company on a platform: everybody is known there and has written directly once. */
async function scene(platform: Platform): Promise<Scene> {
  const reads: Scene['reads'] = { accounts: [...people] }
  const world = await openWorld(company, { platforms: everywhere, readers: async () => reads.accounts })
  opened = world
  const installationId = await bindHere(world, platform)
  for (const who of people) {
    await world.store.prisma.account.createMany({
      data: [{ workspaceId: world.workspaceId, id: newId(), installationId, external: who, memberId: world.id(who) }],
    })
    await sayThere(world, { installationId, account: who }, 'hello')
  }
  return {
    world,
    installationId,
    reads,
    in: (account, group, thread) => ({ installationId, account, group, ...(thread ? { thread } : {}) }),
  }
}

/** What everybody in the group reads. */
const inOpen = (sent: readonly SentMessage[], group = '#sales'): string =>
  allWords(sent.filter(({ to, reply }) => to.chat === group && reply.onlyFor === undefined))
const whispered = (sent: readonly SentMessage[], to: string): string =>
  allWords(sent.filter(({ reply }) => reply.onlyFor === to))

describe.each(['slack', 'teams'] as const)('a group on %s', (platform) => {
  it('sees what the least of its readers may see', async () => {
    const { world, in: at } = await scene(platform)
    const sent = await sayThere(world, at('olena', '#sales'), 'who is Ivan Petrenko?', { message: 'm1' })
    expect(inOpen(sent)).toContain('Ivan Petrenko')
    expect(sent[0]?.reply.answers).toBe('m1')
  })

  it.each([
    ['a stranger', ['anna', 'olena', 'petro', 'U999']],
    ['nobody knows whom', null],
  ] as const)('with %s in it sees no records: the asker alone does', async (_, accounts) => {
    const { world, in: at, reads } = await scene(platform)
    reads.accounts = accounts
    const sent = await sayThere(world, at('olena', '#sales'), 'who is Ivan Petrenko?', { message: 'm1' })
    expect(inOpen(sent)).toBe('')
    expect(whispered(sent, 'olena')).toContain('Ivan Petrenko')
    expect(sent[0]?.reply.answers).toBe('m1')
    const written = await sayThere(world, at('olena', '#sales'), 'add Zoe Black, buyer at Nordwind')
    expect(inOpen(written)).toBe('')
    expect(whispered(written, 'olena')).toContain('Zoe Black')
    expect(await world.store.prisma.contact.count({ where: { name: 'Zoe Black' } })).toBe(1)
  })

  it('of which somebody is disabled, or nobody can be read in time, sees no records', async () => {
    const { world, in: at } = await scene(platform)
    await world.store.prisma.member.updateMany({ where: { id: world.id('petro') }, data: { disabledAt: new Date() } })
    expect(inOpen(await sayThere(world, at('olena', '#sales'), 'who is Ivan Petrenko?'))).toBe('')
  })

  it('sees nobody’s own where reps see only theirs, and tells the asker alone', async () => {
    const { world, in: at, reads } = await scene(platform)
    await world.store.prisma.workspace.updateMany({ data: { repsSeeAll: false } })
    const sent = await sayThere(world, at('olena', '#sales'), 'who is Ivan Petrenko?')
    expect(inOpen(sent)).toBe('')
    expect(whispered(sent, 'olena')).toContain('Ivan Petrenko')
    reads.accounts = ['anna', 'olena']
    expect(inOpen(await sayThere(world, at('olena', '#sales'), 'who is Ivan Petrenko?'))).toContain('Ivan Petrenko')
  })

  it('asks and is answered beside the group, in its threads too', async () => {
    const { world, in: at, reads } = await scene(platform)
    reads.accounts = null
    const asked = await sayThere(world, at('olena', '#sales', '#sales/1'), 'show Ivan')
    expect(allWords(asked.filter(({ reply }) => reply.onlyFor === undefined))).toBe('')
    expect(whispered(asked, 'olena')).toContain('Which “Ivan”')
    const answered = await sayThere(world, at('olena', '#sales', '#sales/1'), 'Petrenko')
    expect(whispered(answered, 'olena')).toContain('Ivan Petrenko')
    const again = await sayThere(world, at('olena', '#sales', '#sales/1'), 'show him')
    expect(whispered(again, 'olena')).toContain('Ivan Petrenko')
    const other = await sayThere(world, at('petro', '#sales', '#sales/1'), 'show him')
    expect(allWords(other)).not.toContain('Petrenko')
  })

  it('keeps a question that was asked beside it there, though the group may see more by then', async () => {
    const { world, in: at, reads } = await scene(platform)
    reads.accounts = null
    const asked = await sayThere(world, at('olena', '#sales'), 'show Ivan')
    reads.accounts = [...people]
    const pressed = await hearThere(world, at('olena', '#sales'), {
      kind: 'press',
      token: buttonIn(asked, 'Ivan Petrenko'),
    })
    expect(inOpen(pressed)).toBe('')
    expect(whispered(pressed, 'olena')).toContain('Ivan Petrenko')
    const open = await sayThere(world, at('olena', '#sales'), 'show him')
    expect(inOpen(open)).not.toContain('Petrenko')
  })

  it('reads nothing of anybody’s day, reminders, settings and exports', async () => {
    const { world, in: at } = await scene(platform)
    for (const said of [
      'what do I have today?',
      'remind me to call Ivan Petrenko tomorrow',
      'which accounts are connected?',
      'why?',
      'undo',
    ]) {
      const sent = await sayThere(world, at('olena', '#sales'), said)
      expect([said, inOpen(sent)]).toEqual([said, ''])
      expect(whispered(sent, 'olena')).not.toBe('')
    }
    const exported = await sayThere(world, at('olena', '#sales'), 'export my contacts')
    expect(inOpen(exported)).toBe('')
  })

  it('tells who presses a button of another that it is not theirs, and nobody else', async () => {
    const { world, in: at } = await scene(platform)
    const sent = await sayThere(world, at('olena', '#sales'), 'show Ivan')
    expect(inOpen(sent)).toContain('Which “Ivan”')
    const token = buttonIn(sent, 'Ivan Petrenko')
    const pressed = await hearThere(world, at('petro', '#sales'), { kind: 'press', token })
    expect(inOpen(pressed)).toBe('')
    expect(whispered(pressed, 'petro')).toContain('belongs to somebody else')
    expect(inOpen(await sayThere(world, at('petro', '#sales'), '1'))).not.toContain('Petrenko')
    expect(inOpen(await hearThere(world, at('olena', '#sales'), { kind: 'press', token }))).toContain('Ivan Petrenko')
  })

  it('is bound to nobody’s word: it goes by who reads along', async () => {
    const { world, in: at, reads } = await scene(platform)
    reads.accounts = null
    const sent = await sayThere(world, at('anna', '#sales'), 'everyone here may see what managers see')
    expect(inOpen(sent)).toContain('who reads along')
    expect(inOpen(await sayThere(world, at('anna', '#sales'), 'who is Ivan Petrenko?'))).toBe('')
  })
})

describe('a group on Telegram', () => {
  it('sees nothing until an admin says there what it may see', async () => {
    const { world, in: at } = await scene('telegram')
    const asked = await sayThere(world, at('olena', '-100'), 'who is Ivan Petrenko?', { message: '7' })
    const line = asked.filter(({ to }) => to.chat === '-100')
    expect(allWords(line)).toBe('I answered you directly.')
    expect(line[0]?.reply.answers).toBe('7')
    expect(allWords(asked.filter(({ to }) => to.chat === 'olena'))).toContain('Ivan Petrenko')
    expect(asked.every(({ reply }) => reply.onlyFor === undefined)).toBe(true)

    const reps = await sayThere(world, at('petro', '-100'), 'everyone here may see what reps see')
    expect(allWords(reps.filter(({ to }) => to.chat === '-100'))).toBe('I answered you directly.')
    expect(allWords(reps)).toContain('do not have the right')
    const bound = await sayThere(world, at('anna', '-100'), 'everyone here may see what managers see')
    expect(inOpen(bound, '-100')).toContain('what managers see')
    expect(inOpen(await sayThere(world, at('olena', '-100'), 'who is Ivan Petrenko?'), '-100')).toContain(
      'Ivan Petrenko',
    )
  })

  it('sees in its threads what the whole of it may see', async () => {
    const { world, in: at } = await scene('telegram')
    await sayThere(world, at('anna', '-100', '-100:5'), 'everyone here may see what managers see')
    const sent = await sayThere(world, at('olena', '-100', '-100:9'), 'who is Ivan Petrenko?')
    expect(inOpen(sent, '-100:9')).toContain('Ivan Petrenko')
    const other = await sayThere(world, at('olena', '-200', '-200:5'), 'who is Ivan Petrenko?')
    expect(inOpen(other, '-200:5')).not.toContain('Petrenko')
  })

  it('is bound, unbound and bound again by undo', async () => {
    const { world, in: at } = await scene('telegram')
    await sayThere(world, at('anna', '-100'), 'everyone here may see what managers see')
    const none = await sayThere(world, at('anna', '-100'), 'nobody here may see records')
    expect(inOpen(none, '-100')).toContain('sees no records')
    expect(inOpen(await sayThere(world, at('olena', '-100'), 'who is Ivan Petrenko?'), '-100')).not.toContain(
      'Petrenko',
    )
    await hearThere(world, at('anna', '-100'), { kind: 'press', token: buttonIn(none, 'Undo') })
    expect(inOpen(await sayThere(world, at('olena', '-100'), 'who is Ivan Petrenko?'), '-100')).toContain(
      'Ivan Petrenko',
    )
  })

  it('is bound in itself alone', async () => {
    const { world, installationId } = await scene('telegram')
    const sent = await sayThere(world, { installationId, account: 'anna' }, 'everyone here may see what managers see')
    expect(allWords(sent)).toContain('in the group itself')
  })

  it('gets a word of courtesy and of help openly', async () => {
    const { world, in: at } = await scene('telegram')
    expect(inOpen(await sayThere(world, at('olena', '-100'), 'thanks'), '-100')).toBe('Any time.')
    expect(inOpen(await sayThere(world, at('olena', '-100'), 'help'), '-100')).toContain(
      'Write as you would to a colleague',
    )
  })

  it('is told what Parley is and what an admin can say, by whomever it was brought in', async () => {
    const { world, in: at } = await scene('telegram')
    for (const who of ['anna', 'petro']) {
      const sent = await hearThere(world, at(who, '-100'), { kind: 'hello' })
      expect(inOpen(sent, '-100')).toMatch(/I am Parley.*“everyone here may see what reps see”/s)
      expect(sent.filter(({ to }) => to.chat !== '-100')).toEqual([])
    }
    for (const { conversation } of Object.values(languages)) {
      const words = /[“«„](.+)[”»“]/.exec(conversation.shared.inGroup.admin)?.[1] ?? ''
      await sayThere(world, at('anna', '-100'), 'nobody here may see records')
      expect(inOpen(await sayThere(world, at('anna', '-100'), words), '-100')).toContain('what reps see')
    }
  })

  it('is bound by an admin who has never written directly, and tells them nothing else', async () => {
    const { world, in: at } = await scene('telegram')
    await world.store.prisma.chat.updateMany({ where: { external: 'anna' }, data: { blockedAt: new Date() } })
    const asked = await sayThere(world, at('anna', '-100'), 'who is Ivan Petrenko?')
    expect(allWords(asked)).toContain('Write to me directly')
    const bound = await sayThere(world, at('anna', '-100'), 'everyone here may see what managers see')
    expect(inOpen(bound, '-100')).toContain('what managers see')
    expect(inOpen(await sayThere(world, at('olena', '-100'), 'who is Ivan Petrenko?'), '-100')).toContain(
      'Ivan Petrenko',
    )
  })

  it('is told to write directly while somebody has no direct chat', async () => {
    const { world, in: at } = await scene('telegram')
    await world.store.prisma.chat.updateMany({ where: { external: 'olena' }, data: { blockedAt: new Date() } })
    expect(inOpen(await sayThere(world, at('olena', '-100'), 'who is Ivan Petrenko?'), '-100')).toContain(
      'Write to me directly',
    )
  })
})
