import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ team: [{ id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' }] })
})
afterAll(() => world.close())

const said = async (text: string): Promise<string> =>
  (await world.say('olena', text)).map(({ reply }) => plain(reply, 200).text).join('\n')

describe('words that are too long for what they are', () => {
  it('are no name, and the name is asked for', async () => {
    expect(await said(`add contact A${'a'.repeat(250)}`)).toContain('What is the name?')
    expect(await said('Ann Short')).toContain('Ann Short')
    expect(await world.store.prisma.contact.count()).toBe(1)
  })

  it('are cut on a button, not in the text', async () => {
    const [offered] = await world.say('olena', 'remind me '.repeat(60))
    const labels = offered?.reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])) ?? []
    expect(labels.length).toBeGreaterThan(0)
    expect(Math.max(...labels.map(({ label }) => label.length))).toBeLessThanOrEqual(120)
  })
})
