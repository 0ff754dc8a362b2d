import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import type { Ports } from '../../../core/ports.ts'
import { claimJob } from '../../../core/store/jobs.ts'
import { workJobs } from '../../../core/work/jobs-work.ts'
import { openWorld, type World } from '../../support/world.ts'
import { drop, textOf, tokenOf, wordsOf } from './drop.ts'

let world: World
let ports: Ports
beforeAll(async () => {
  world = await openWorld(small)
  ports = {
    store: world.store,
    clock: world.clock,
    log: pino({ level: 'silent' }),
    platforms: ['console'],
    send: async () => ({ kind: 'sent' }),
  }
})
afterAll(async () => world.close())

const ROWS = 2_500

function* table(prefix: string): Generator<Uint8Array> {
  yield Buffer.from('Name,Phone,Company,Tags\n')
  for (let n = 0; n < ROWS; n += 1) {
    const letters = [n, n / 26, n / 676].map((part) => String.fromCharCode(97 + (Math.floor(part) % 26))).join('')
    yield Buffer.from(`${prefix}${letters} Long${letters} Enough${letters},+38067${2_000_000 + n},Firm ${n % 50},Big\n`)
  }
}

const made = async () =>
  Promise.all([
    world.store.prisma.contact.count({ where: { importId: { not: null } } }),
    world.store.prisma.company.count({ where: { importId: { not: null } } }),
    world.store.prisma.contactPoint.count({ where: { value: { startsWith: '+38067200' } } }),
  ])

/** Works on the jobs that are due until something stops it: `times` transactions have begun, or all is done. */
async function workFor(times: number): Promise<void> {
  const claim = await claimJob(world.store, 10_000)
  if (!claim) return
  let left = times
  const dying = {
    ...world.store,
    for: (viewer: Parameters<typeof world.store.for>[0]) => {
      const scope = world.store.for(viewer)
      const write: typeof scope.write = async (event, work) =>
        scope.write(event, async (tx) => {
          const result = await work(tx)
          left -= 1
          // The program dies before its transaction ends.
          if (left <= 0) throw Object.assign(new Error('killed'), { code: 'ECONNREFUSED' })
          return result
        })
      return { ...scope, write }
    },
  }
  await workJobs(claim, { ...ports, store: dying }, new AbortController().signal, () => undefined).catch(
    () => undefined,
  )
}

it('looks a large file through by itself, brings it in once though it is killed on the way, and takes it back', async () => {
  const reading = await drop(world, 'olena', 'large.csv', table('A'))
  expect(wordsOf(reading)).toContain('I am looking through large.csv, about 2,500 rows.')
  expect(wordsOf(reading.slice(0, 1))).toContain('Aaaa Longaaa Enoughaaa | +380672000000 | Firm 0 | Big')
  expect(wordsOf(reading)).toContain('New: 2,500 contacts and 50 companies.')
  // Pressed without the jobs being worked on: they are, below.
  await world.store.prisma.lane.updateMany({
    where: { kind: 'job' },
    data: { leaseUntil: new Date('2100-01-01'), token: crypto.randomUUID() },
  })
  const started = await world.press('olena', tokenOf(reading, 'Yes'))
  expect(wordsOf(started)).toContain('Bringing in 2,500 rows.')
  await world.store.prisma.lane.updateMany({
    where: { kind: 'job' },
    data: { leaseUntil: null, token: null, dueAt: new Date(0) },
  })

  await workFor(4)
  const [some] = await made()
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(ROWS)
  await world.store.prisma.lane.updateMany({ where: { kind: 'job' }, data: { dueAt: new Date(0) } })
  const before = world.sent.length
  await world.core.drain()
  const told = world.sent.slice(before)
  expect(wordsOf(told)).toContain('Brought in: 2,500 contacts and 50 companies.')
  expect(await made()).toEqual([ROWS, 50, ROWS])

  const back = await world.press('olena', tokenOf(told, 'Undo'))
  expect(wordsOf(back)).toContain('I am taking the import back.')
  expect(wordsOf(back)).toContain('Taken back: 2,500 contacts and 50 companies.')
  expect(await made()).toEqual([0, 0, 0])
})

it('looks a file through anew when its columns are changed meanwhile', async () => {
  const { prisma } = world.store
  const nobody = { leaseUntil: null, token: null, dueAt: new Date(0) }
  const somebody = { leaseUntil: new Date('2100-01-01'), token: crypto.randomUUID() }
  await prisma.lane.updateMany({ where: { kind: 'job' }, data: somebody })
  await drop(world, 'olena', 'changed.csv', table('C'))
  await prisma.lane.updateMany({ where: { kind: 'job' }, data: nobody })
  const claim = await claimJob(world.store, 10_000)
  if (!claim) throw new Error('nobody has it')
  let times = 0
  const store = {
    ...world.store,
    for: (viewer: Parameters<typeof world.store.for>[0]) => {
      const scope = world.store.for(viewer)
      const write: typeof scope.write = async (event, work) => {
        times += 1
        // Between two batches, the third column, the company, is left out.
        if (times === 4)
          await world.store.pool.query(
            `update import set plan = jsonb_set(plan, '{columns,2,field}', '"skip"') where finished_at is null`,
          )
        return scope.write(event, work)
      }
      return { ...scope, write }
    },
  }
  const before = world.sent.length
  await workJobs(claim, { ...ports, store }, new AbortController().signal, () => undefined)
  await world.core.drain()
  expect(wordsOf(world.sent.slice(before))).toContain('New: 2,500 contacts.')
})

it('is done by one of two replicas', async () => {
  const reading = await drop(world, 'olena', 'again.csv', table('B'))
  await world.store.prisma.lane.updateMany({
    where: { kind: 'job' },
    data: { leaseUntil: new Date('2100-01-01'), token: crypto.randomUUID() },
  })
  await world.press('olena', tokenOf(reading, 'Yes'))
  await world.store.prisma.lane.updateMany({
    where: { kind: 'job' },
    data: { leaseUntil: null, token: null, dueAt: new Date(0) },
  })
  const [first, second] = await Promise.all([claimJob(world.store, 10_000), claimJob(world.store, 10_000)])
  expect([first, second].filter((claim) => claim === null)).toHaveLength(1)
  const slow = first ?? second
  if (!slow) throw new Error('nobody has it')
  // The slow one outlives its lease: it changes nothing any more.
  await world.store.prisma.lane.updateMany({ where: { kind: 'job' }, data: { leaseUntil: new Date(0) } })
  const other = await claimJob(world.store, 10_000)
  if (!other) throw new Error('nobody has it')
  const never = new AbortController().signal
  await Promise.all([workJobs(slow, ports, never, () => undefined), workJobs(other, ports, never, () => undefined)])
  expect(await made()).toEqual([ROWS, 50, ROWS])
})

it('what is exported comes in again as nothing new', async () => {
  const asked = await world.say('olena', 'export everything')
  expect(wordsOf(asked)).toContain('[Yes]')
  const sent = await world.press('olena', tokenOf(asked, 'Yes'))
  for (const name of [/contacts/, /companies/, /deals/, /activities/]) {
    const text = await textOf(world, sent, name)
    expect(text.startsWith('\ufeff')).toBe(true)
    const before = await world.store.prisma.$transaction([
      world.store.prisma.contact.count(),
      world.store.prisma.company.count(),
      world.store.prisma.deal.count(),
      world.store.prisma.activity.count(),
      world.store.prisma.contactPoint.count(),
      world.store.prisma.tagging.count(),
    ])
    const shown = await drop(world, 'olena', 'again.csv', text)
    if (wordsOf(shown).includes('[Yes]')) await world.press('olena', tokenOf(shown, 'Yes'))
    expect([
      name.source,
      ...(await world.store.prisma.$transaction([
        world.store.prisma.contact.count(),
        world.store.prisma.company.count(),
        world.store.prisma.deal.count(),
        world.store.prisma.activity.count(),
        world.store.prisma.contactPoint.count(),
        world.store.prisma.tagging.count(),
      ])),
    ]).toEqual([name.source, ...before])
  }
})

it('a rep takes out only what is theirs or nobody’s', async () => {
  const asked = await world.say('petro', 'export deals as csv')
  const sent = await world.press('petro', tokenOf(asked, 'Yes'))
  const text = await textOf(world, sent, /deals/)
  const others = await world.store.prisma.deal.findMany({ where: { owner: { name: { not: 'Petro Bondar' } } } })
  expect(others.length).toBeGreaterThan(0)
  for (const { title } of others) expect(text).not.toContain(title)
})
