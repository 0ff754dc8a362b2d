// `npm run shop [-- --customers 100 --minutes 60 --seed 1]`: an hour of a shop. Customers write by Telegram and on the website: questions, orders,
// complaints, chatter, some at once, some again and again; three of the team answer from Telegram, Slack and Teams, each at their own pace;
// platforms deliver twice and are too busy to take messages. In the end every message must have been answered or be with a person, and none lost,
// doubled or told to somebody else. One JSON line says what happened; status 1 where something is wrong.
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { newId } from '../../core/id.ts'
import { createCore, type Destination, type Reply, type Sent } from '../../core/index.ts'
import type { Platform } from '../../core/me.ts'
import { companyFileSchema } from '../../core/store/company/file.ts'
import { loadCompany } from '../../core/store/load.ts'
import { openBench } from '../bench/ground.ts'
import { wordsOf } from '../support/places.ts'
import { seeded } from './sayings.ts'
import { company, customerOf, patience, type Role, roles, staffReply } from './shop-people.ts'
import { type Arrival, reckon } from './shop-reckoning.ts'

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '100' },
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
})
const minutes = Number(values.minutes)
const random = seeded(Number(values.seed))
/** Seconds of the shop's time between two looks, and minutes that are left for the last answers. */
const TICK = 20
const AFTER = 30

const ground = await openBench()
const { prisma, pool } = ground.store
const beginning = Temporal.Instant.from('2026-11-25T10:00:00+02:00')
let now = beginning
const minute = () => (now.epochMilliseconds - beginning.epochMilliseconds) / 60_000
const { workspaceId, ids } = await loadCompany(ground.store, companyFileSchema.parse(company), { now })

async function bot(platform: Platform, external: string, door: 'staff' | 'customers'): Promise<string> {
  const id = newId()
  await prisma.installation.create({ data: { workspaceId, id, platform, external, door, credentials: 'env:NONE' } })
  return id
}
const doors = [await bot('telegram', 'shop', 'customers'), await bot('web', 'widget', 'customers')]
const desks: Readonly<Record<Role, { readonly installationId: string; readonly account: string }>> = {
  anna: { installationId: await bot('telegram', 'team', 'staff'), account: 'tg-anna' },
  petro: { installationId: await bot('slack', 'T1', 'staff'), account: 'U-petro' },
  lina: { installationId: await bot('teams', 'tenant', 'staff'), account: 'teams-lina' },
}

const arrived: Arrival[] = []
const tried = new Set<string>()
let busy = 0
/** The platforms: too busy now and then, and then they take it. */
async function send(to: Destination, reply: Reply, id: string): Promise<Sent> {
  if (!tried.has(id) && random() < 0.05) {
    tried.add(id)
    busy++
    return { kind: 'later', afterMs: 1 }
  }
  arrived.push({ to, words: wordsOf(reply), id })
  return { kind: 'sent', external: `m-${id}` }
}
const core = createCore({
  store: ground.store,
  clock: { now: () => now },
  log: pino({ level: 'silent' }),
  platforms: ['console', 'web', 'telegram', 'slack', 'teams'],
  // Its hour passes within a minute.
  customersAMinute: 100_000,
  send,
})

let twice = 0
async function hear(
  {
    installationId,
    account,
    name,
  }: { readonly installationId: string; readonly account: string; readonly name?: string },
  text: string,
  replyTo?: string,
): Promise<string> {
  const eventKey = newId()
  const inbound = {
    installationId,
    eventKey,
    chat: { external: account, direct: true },
    account: { external: account, ...(name === undefined ? {} : { name }) },
    body: { kind: 'text' as const, text },
    ...(replyTo === undefined ? {} : { replyTo }),
    at: now.toString(),
  }
  await core.hear(inbound)
  // Platforms deliver again what they think was not taken.
  if (random() < 0.1) {
    twice++
    await core.hear(inbound)
  }
  return eventKey
}

for (const role of roles) {
  const { installationId, account } = desks[role]
  await hear(desks[role], 'hello')
  await core.drain()
  await prisma.account.updateMany({
    where: { installationId, external: account },
    data: { memberId: ids.get(role) ?? null },
  })
}
let seen = arrived.length

const customers = Array.from({ length: Number(values.customers) }, (_, n) => customerOf(n, minutes, random))
const written: { who: string; mark: string | null; text: string; key: string }[] = []
const answers: { mark: string; contactId: string }[] = []
/** What each of the team still has to look at: a message about a request, and when they come to it. */
const heap: { role: Role; id: string; contactId: string; when: number }[] = []

/** New messages about requests lie on their readers' heaps. */
async function notice(): Promise<void> {
  for (const { to, id } of arrived.slice(seen)) {
    const role = roles.find((one) => desks[one].installationId === to.installationId)
    if (!role) continue
    const { rows } = await pool.query<{ contact_id: string }>(
      `select t.contact_id from outbox o join ticket t on t.workspace_id = o.workspace_id and t.id = o.about_id
       where o.id = $1 and o.about_kind = 'ticket' and o.key like 'ticket:%'`,
      [id],
    )
    const [about] = rows
    if (about) heap.push({ role, id, contactId: about.contact_id, when: minute() + patience(role, random) })
  }
  seen = arrived.length
}

const waiting = async (): Promise<number> => {
  const { rows } = await pool.query<{ n: number }>(
    'select count(*)::int as n from outbox where sent_at is null and failed_at is null',
  )
  return rows[0]?.n ?? 0
}

const started = performance.now()
for (let before = minute(); minute() < minutes + AFTER; before = minute()) {
  now = now.add({ seconds: TICK })
  for (const { lines, account, name, door } of customers)
    for (const { at, text, mark } of lines)
      if (at > before && at <= minute())
        written.push({
          who: account,
          mark,
          text,
          key: await hear({ installationId: doors[door] ?? '', account, name }, text),
        })
  for (const one of heap.filter(({ when }) => when <= minute())) {
    heap.splice(heap.indexOf(one), 1)
    const mark = `«s${answers.length}»`
    const { text, said } = staffReply(mark, random)
    if (said) answers.push({ mark, contactId: one.contactId })
    await hear(desks[one.role], text, `m-${one.id}`)
  }
  await core.drain()
  for (let n = 0; n < 20 && (await waiting()) > 0; n++) await core.drain()
  await notice()
}

const { wrong, counts } = await reckon({ prisma, workspaceId, doors, arrived, written, answers })
const result = {
  customers: customers.length,
  written: written.length,
  twice,
  busy,
  sent: arrived.length,
  answers: answers.length,
  ...counts,
  seconds: Math.round((performance.now() - started) / 1000),
  wrong,
}
process.stdout.write(`${JSON.stringify(result)}\n`)
await core.stop()
await ground.close()
process.exitCode = wrong.length > 0 ? 1 : 0
