import { afterAll, beforeAll, expect, test } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { newId } from '../../core/id.ts'
import { openWorld, type World } from '../support/world.ts'

// A group whose readers see only what is theirs or nobody's: what somebody adds there is theirs, and so out of the group's sight.
let world: World

beforeAll(async () => {
  world = await openWorld({
    now: '2026-11-25T10:30:00+02:00',
    team: [
      { id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
      { id: 'petro', name: 'Petro Melnyk', role: 'rep' },
    ],
    companies: [{ id: 'c1', name: 'Acme' }],
    contacts: [{ id: 'p1', name: 'Anna Keller', company: 'c1' }],
  })
  await world.store.prisma.workspace.updateMany({ data: { repsSeeAll: false } })
  const { workspaceId, installationId } = world
  await world.store.prisma.chat.create({
    data: { workspaceId, id: newId(), installationId, external: 'reps', direct: false, audience: 'rep' },
  })
})
afterAll(() => world.close())

async function inGroup(text: string): Promise<string> {
  const before = world.sent.length
  await world.core.hear({
    installationId: world.installationId,
    eventKey: newId(),
    chat: { external: 'reps', direct: false },
    account: { external: 'olena' },
    body: { kind: 'text', text },
    at: world.clock.now().toString(),
  })
  await world.core.drain()
  return world.sent
    .slice(before)
    .map(({ reply }) => plain(reply, 300).text)
    .join('\n')
}

test('a deal that is added there is kept, with its first move', async () => {
  expect(await inGroup('new deal with Acme, 12000 euro')).toContain('12,000')
  const deals = await world.store.prisma.deal.findMany({ include: { moves: true } })
  expect(deals).toMatchObject([{ moves: [{}] }])
})

test('a contact that is added there is kept, with the phone', async () => {
  expect(await inGroup('add Nadia Kulish, buyer at Acme, +380671234567')).toContain('Nadia Kulish')
  expect(await world.store.prisma.contactPoint.count()).toBe(1)
})
