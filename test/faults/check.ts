import { existsSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { z } from 'zod'
import { startPostgres } from '../../core/store/postgres/start.ts'
import type { Saying } from './sayings.ts'

/** What is wrong after a round, in words; none: all is well. */
export type Finding = string

interface Round {
  readonly round: number
  readonly messages: readonly Saying[]
  readonly acknowledged: ReadonlySet<string>
  readonly sentFile: string
}

/** Looks whether the Parley of a data folder is idle. */
export async function openProbe(dataDir: string): Promise<{ idle(): Promise<boolean>; close(): Promise<void> }> {
  const { url } = await startPostgres({ dataDir })
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  return {
    idle: async () => {
      const left = await client.query(
        `select (select count(*) from inbox where done_at is null)
              + (select count(*) from outbox where sent_at is null and failed_at is null) as left`,
      )
      return Number(z.object({ left: z.coerce.number() }).parse(left.rows[0]).left) === 0
    },
    close: () => client.end(),
  }
}

/** Compares what was acknowledged with what came of it: one effect, one answer, in order; counts messages sent twice. */
export async function check(url: string, round: Round): Promise<{ findings: readonly Finding[]; repeats: number }> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const findings = [
      ...(await lost(client, round)),
      ...(await doubled(client, round)),
      ...(await answers(client, round)),
    ]
    return { findings, repeats: repeatsIn(round) }
  } finally {
    await client.end()
  }
}

const inboxSchema = z.array(z.object({ event_key: z.string(), outcome: z.string().nullable(), done: z.boolean() }))

async function lost(client: pg.Client, { round, messages, acknowledged }: Round): Promise<readonly Finding[]> {
  const { rows } = await client.query(
    `select event_key, outcome, done_at is not null as done from inbox where event_key like $1`,
    [`round-${round}-%`],
  )
  const known = new Map(inboxSchema.parse(rows).map((row) => [row.event_key, row]))
  return messages.flatMap(({ key }) => {
    const row = known.get(key)
    if (!acknowledged.has(key)) return [`${key} was never acknowledged`]
    if (!row) return [`${key} was acknowledged and is lost`]
    if (!row.done) return [`${key} was never worked off`]
    return row.outcome?.startsWith('failed') ? [`${key} ended as ${row.outcome}`] : []
  })
}

const countSchema = z.array(z.object({ mark: z.string(), n: z.coerce.number() }))

async function doubled(client: pg.Client, { round, messages }: Round): Promise<readonly Finding[]> {
  const { rows } = await client.query(
    `select mark, count(*) as n from (
       select substring(summary from $1) as mark from activity
       union all select substring(about from $1) from reminder) effects
     where mark is not null group by mark`,
    [`lot${round}x[0-9]+`],
  )
  const effects = new Map(countSchema.parse(rows).map(({ mark, n }) => [mark, n]))
  return messages.flatMap(({ text }) => {
    const mark = text.match(/lot\d+x\d+/)?.[0] ?? ''
    const n = effects.get(mark) ?? 0
    return n === 1 ? [] : [`"${text}" had ${n} effects`]
  })
}

const orderSchema = z.array(
  z.object({ lane: z.string(), event_key: z.string(), answers: z.coerce.number(), out: z.coerce.number() }),
)

/** Every message has one answer, and within a chat the answers stand in the order of the messages. */
async function answers(client: pg.Client, { round }: Round): Promise<readonly Finding[]> {
  const { rows } = await client.query(
    `select i.lane_id as lane, i.event_key, count(o.id) as answers, coalesce(min(o.seq), 0) as out
     from inbox i left join outbox o on o.key = 'inbox:' || i.id
     where i.event_key like $1 group by i.lane_id, i.event_key, i.seq order by i.seq`,
    [`round-${round}-%`],
  )
  const latest = new Map<string, number>()
  return orderSchema.parse(rows).flatMap(({ lane, event_key: key, answers: n, out }) => {
    if (n !== 1) return [`${key} has ${n} answers`]
    const before = latest.get(lane) ?? 0
    latest.set(lane, out)
    return out > before ? [] : [`the answer to ${key} stands before an earlier one`]
  })
}

const sentSchema = z.object({ chat: z.string(), text: z.string() })

/** A message may go out twice when the program dies between sending and noting it; how often that was. */
function repeatsIn({ round, sentFile }: Round): number {
  if (!existsSync(sentFile)) return 0
  const texts = readFileSync(sentFile, 'utf8')
    .split('\n')
    .filter((line) => line.includes(`lot${round}x`))
    .map((line) => sentSchema.parse(JSON.parse(line)).text)
  return texts.length - new Set(texts).size
}
