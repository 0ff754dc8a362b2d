import { afterAll, beforeAll, expect, test } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { findFile, MAX_FILE, readFile, saveFile } from '../../../core/store/files.ts'
import { openWorld, type World } from '../../support/world.ts'

let world: World
let owner: { workspaceId: string; personId: string }
let other: { workspaceId: string; personId: string }
beforeAll(async () => {
  world = await openWorld(small)
  const [first, second] = await world.store.prisma.member.findMany({ take: 2 })
  owner = { workspaceId: world.workspaceId, personId: first?.id ?? '' }
  other = { workspaceId: world.workspaceId, personId: second?.id ?? '' }
})
afterAll(async () => world.close())

const now = Temporal.Instant.from('2026-11-25T08:30:00Z')
const given = { name: '../../etc/contacts\u202e.csv', mime: 'text/csv', now }

async function* pieces(size: number, piece: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += piece) yield Buffer.alloc(Math.min(piece, size - at), at % 251)
}

async function bytesOf(id: string): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(readFile(world.store.prisma, owner, id)))
}

test('a file comes back as it was, whatever the pieces it came in', async () => {
  for (const [size, piece] of [
    [0, 1],
    [1, 1],
    [700_000, 65_537],
    [600_000, 600_000],
  ] as const) {
    const saved = await saveFile(world.store.prisma, owner, given, pieces(size, piece))
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    expect(saved.file).toMatchObject({ name: 'contacts.csv', mime: 'text/csv', size })
    expect(await bytesOf(saved.file.id)).toEqual(Buffer.concat(await Array.fromAsync(pieces(size, piece))))
    expect(await findFile(world.store.prisma, owner, saved.file.id, now)).toEqual(saved.file)
  }
})

test('a file is its person’s alone, and for a week', async () => {
  const saved = await saveFile(world.store.prisma, owner, given, [Buffer.from('name\nIvan\n')])
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  expect(await findFile(world.store.prisma, other, saved.file.id, now)).toBeUndefined()
  expect(await findFile(world.store.prisma, owner, saved.file.id, now.add({ hours: 24 * 8 }))).toBeUndefined()
  await saveFile(world.store.prisma, owner, { ...given, now: now.add({ hours: 24 * 8 }) }, [])
  expect(await bytesOf(saved.file.id)).toEqual(Buffer.alloc(0))
})

test('a file that is too large leaves nothing behind', async () => {
  const before = await world.store.prisma.file.count()
  const piece = Buffer.alloc(1024 * 1024)
  const stream = (function* () {
    for (let n = 0; n * piece.length <= MAX_FILE; n += 1) yield piece
  })()
  expect(await saveFile(world.store.prisma, owner, given, stream)).toEqual({ kind: 'tooLarge', limit: MAX_FILE })
  const broken = (function* () {
    yield piece
    throw new Error('the line broke')
  })()
  await expect(saveFile(world.store.prisma, owner, given, broken)).rejects.toThrow('the line broke')
  expect(await world.store.prisma.file.count()).toBe(before)
  expect(await world.store.prisma.fileChunk.count()).toBeLessThan(20)
})
