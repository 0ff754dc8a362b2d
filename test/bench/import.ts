import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from } from 'pg-copy-streams'
import { keepMemoryLow } from '../../bots/memory.ts'
import { newId } from '../../core/id.ts'
import { identify, viewerOf } from '../../core/identify.ts'
import { findImport, openImport, saveImport } from '../../core/imports/imports.ts'
import { createCore } from '../../core/index.ts'
import { saveFile } from '../../core/store/files.ts'
import type { Bench } from './ground.ts'
import type { Result } from './result.ts'

const first = ['Іван', 'Олена', 'Петро', 'Марія', 'Андрій', 'Ірина', 'John', 'Anna', 'Jonas', 'Ivana']
const last = ['Петренко', 'Коваленко', 'Шевченко', 'Бондаренко', 'Smith', 'Kazlauskas', 'Horvat', 'Мельник']
const syllables = ['ма', 'ло', 'ні', 'ра', 'ст', 'ко', 'ве', 'ди', 'бу', 'гра', 'ше', 'пи']

/** Names of which hardly two are the same, as in a real file. */
const nameOf = (n: number): string => {
  const middle = [n, n / 12, n / 144, n / 1728].map((part) => syllables[Math.floor(part) % 12]).join('')
  return `${first[n % 10]} ${middle[0]?.toUpperCase()}${middle.slice(1)}${last[n % 8]?.slice(-4).toLowerCase()}`
}

function* table(rows: number): Generator<string> {
  yield 'Імʼя;Компанія;Посада;Телефон;Пошта;Місто;Мітки;Примітка\r\n'
  for (let n = 0; n < rows; n += 1)
    yield `${nameOf(n)};ТОВ Фірма ${n % 9973};Менеджер;+38067${String(1_000_000 + n)};person${n}@example.com;Київ;VIP;Нотатка ${n}\r\n`
}

const ROWS = 100_000
const FEW = 10_000

/** Bringing a file in, against COPY of the same rows into a table without keys and indexes; and the memory that it takes. */
export async function importing(bench: Bench): Promise<readonly Result[]> {
  keepMemoryLow()
  await oneImport(bench, 1_000)
  const few = await oneImport(bench, FEW)
  const many = await oneImport(bench, ROWS)
  const copy = await copied(bench, ROWS)
  const mb = (bytes: number) => Math.round(bytes / 1024 / 1024)
  return [
    {
      name: 'import-time',
      ratio: many.ms / copy,
      unit: 'COPY of the same rows into a bare table',
      n: ROWS,
      detail: {
        seconds: Math.round(many.ms / 100) / 10,
        lookSeconds: Math.round(many.lookMs / 100) / 10,
        undoSeconds: Math.round(many.undoMs / 100) / 10,
        copySeconds: Math.round(copy / 10) / 100,
        programSeconds: Math.round(many.programMs / 100) / 10,
        slowestTurnMs: Math.round(many.slowestTurn),
      },
    },
    {
      name: 'import-memory',
      ratio: many.peak / few.peak,
      unit: `the memory of ${FEW} rows`,
      n: ROWS,
      detail: { fewMB: mb(few.peak), manyMB: mb(many.peak), startMB: mb(few.start) },
    },
  ]
}

async function oneImport(bench: Bench, rows: number) {
  const { store, ports } = bench
  const { workspaceId, installationId } = await bench.company(10)
  const account = await store.prisma.account.findFirstOrThrow({ where: { workspaceId } })
  const core = createCore(ports)
  const hear = (text: string) =>
    core.hear({
      installationId,
      eventKey: newId(),
      chat: { external: account.external, direct: true },
      account: { external: account.external },
      body: { kind: 'text', text },
      at: ports.clock.now().toString(),
    })
  await hear('hello')
  await core.drain()
  const chat = await store.prisma.chat.findFirstOrThrow({ where: { workspaceId } })
  const me = await identify(store, chat.id, account)
  if (me.kind !== 'member') throw new Error(me.kind)
  const now = ports.clock.now()
  const saved = await saveFile(
    store.prisma,
    { workspaceId, personId: me.id },
    { name: 'contacts.csv', mime: 'text/csv', now },
    Readable.from(table(rows)).map((line: string) => Buffer.from(line)),
  )
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  const scope = store.for(viewerOf(me))
  const id = await scope.write(null, async (tx) => {
    const opened = await openImport(saved.file.id, { tx, me, now })
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    await saveImport({ tx, me }, opened.id, { finished: null })
    return opened.id
  })
  globalThis.gc?.()
  const start = process.memoryUsage.rss()
  let peak = start
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 50)
  let begun = performance.now()
  await core.drain()
  const lookMs = performance.now() - begun
  const eventId = newId()
  await scope.write(null, async (tx) => {
    const at = new Date(now.epochMilliseconds)
    await tx.event.create({
      data: { workspaceId, id: eventId, memberId: me.id, command: 'data.import', args: {}, by: 'button', at },
    })
    const found = await findImport({ tx, me }, id)
    await saveImport({ tx, me }, id, {
      status: 'running',
      eventId,
      finished: null,
      ...(found
        ? { counts: { ...found.counts, rows: 0, contacts: 0, companies: 0, notes: 0, deals: 0, duplicates: 0 } }
        : {}),
    })
  })
  begun = performance.now()
  const before = process.cpuUsage()
  core.start()
  let slowestTurn = 0
  for (;;) {
    const said = performance.now()
    await hear('help')
    while ((await store.prisma.inbox.count({ where: { workspaceId, doneAt: null } })) > 0) await pause(5)
    slowestTurn = Math.max(slowestTurn, performance.now() - said)
    const row = await store.prisma.import.findFirstOrThrow({ where: { workspaceId, id } })
    if (row.finishedAt) break
    await pause(500)
  }
  const ms = performance.now() - begun
  const { user, system } = process.cpuUsage(before)
  await core.stop()
  const made = await store.prisma.contact.count({ where: { workspaceId, importId: id } })
  if (made !== rows) throw new Error(`${made} of ${rows} rows were brought in`)
  begun = performance.now()
  await scope.write(null, (tx) => saveImport({ tx, me }, id, { status: 'undone', finished: null }))
  await core.drain()
  const undoMs = performance.now() - begun
  clearInterval(watch)
  const left = await store.prisma.contact.count({ where: { workspaceId, importId: id } })
  if (left !== 0) throw new Error(`${left} contacts are still there`)
  return { ms, lookMs, undoMs, start, peak, slowestTurn, programMs: (user + system) / 1000 }
}

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms))

/** Milliseconds that COPY takes for the same rows. */
async function copied({ store }: Bench, rows: number): Promise<number> {
  const client = await store.pool.connect()
  try {
    await client.query(
      'create table bare (name text, company text, role text, phone text, email text, city text, tags text, note text)',
    )
    const begun = performance.now()
    await pipeline(
      Readable.from(table(rows)),
      client.query(from("copy bare from stdin (format csv, delimiter ';', header true)")),
    )
    return performance.now() - begun
  } finally {
    client.release()
  }
}
