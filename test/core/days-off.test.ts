import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../core/id.ts'
import { openWorld, type World } from '../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  timezone: 'Europe/Kyiv',
  country: 'DE',
  team: [{ id: 'm1', name: 'Olena Kovalenko', role: 'rep', seat: 'olena' }],
  contacts: [{ id: 'p1', name: 'Anna Schmidt', owner: 'm1' }],
}

let world: World
beforeEach(async () => {
  world = await openWorld(company)
  const { country } = await world.store.prisma.workspace.findFirstOrThrow()
  await keep(`holidays:${country}:2026`, ['2026-11-26', '2026-12-25'])
  await keep(`holidays:${country}:2027`, ['2027-01-01'])
})
afterEach(() => world.close())

const keep = (key: string, value: readonly string[]) =>
  world.store.prisma.setting.create({ data: { workspaceId: world.workspaceId, id: newId(), key, value: [...value] } })

/** On which day the reminder fires that these words ask for. */
async function day(words: string): Promise<string | undefined> {
  await world.say('olena', words)
  const reminder = await world.store.prisma.reminder.findFirst({ orderBy: { id: 'desc' } })
  return reminder?.dueAt?.toISOString().slice(0, 10)
}

describe('public holidays and days off', () => {
  it('are no working days to count', async () => {
    expect(await day('remind me to call Anna in 2 working days')).toBe('2026-11-30')
  })

  it('are passed over by a reminder for a month, in the next year, too', async () => {
    expect(await day('remind me in January to call Anna')).toBe('2027-01-04')
  })

  it('do not move the day that somebody names', async () => {
    expect(await day('remind me to call Anna tomorrow')).toBe('2026-11-26')
  })

  it('count as the workspace says: its own, and not those on which it works', async () => {
    await keep('daysOn', ['2026-11-26'])
    await keep('daysOff', ['2026-11-27'])
    expect(await day('remind me to call Anna in 2 working days')).toBe('2026-11-30')
    expect(await day('remind me to call Anna in 1 working day')).toBe('2026-11-26')
  })
})
