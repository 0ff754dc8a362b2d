import type { Pool } from 'pg'
import { z } from 'zod'
import { type Inbound, inboundSchema } from '../inbound.ts'
import { type Reply, replySchema } from '../reply.ts'
import { type Cursor, type Place, readPlace, type Seen, writeCursor } from './cursor.ts'

/** A message of a chat as a page shows it: one that was heard (`mine`), or one of Parley's. */
export interface ChatItem {
  readonly id: string
  readonly cursor: Cursor
  readonly from: 'me' | 'parley'
  /** By the database's clock. */
  readonly at: Temporal.Instant
  readonly text: string | null
  readonly kind: 'text' | 'press' | 'edit' | 'file' | 'reply'
  readonly key: string | null
  readonly of: string | null
  readonly reply: Reply | null
  /** What a customer has sent, where it was taken. */
  readonly file?: { readonly id: string; readonly mime: string; readonly size: number }
  /** The button that was pressed. */
  readonly token: string | null
}

/** A chat, and what the keys of its messages begin with. */
export interface WebChat {
  readonly chatId: string
  readonly keyPrefix: string
}

const rowSchema = z.object({
  seq: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  mine: z.boolean(),
  /** The outbox row's id, or the key under which a message arrived. */
  name: z.string(),
  body: z.unknown(),
  /** The key of the message that a reply answers. */
  answers: z.string().nullable(),
})
type Row = z.infer<typeof rowSchema>

const seenSchema = z.object({ inbox: z.string(), outbox: z.string(), at: z.number() })
const foundSchema = z.tuple([
  z.object({
    rows: z.array(rowSchema).nullable(),
    seen: seenSchema,
    /** The last rows before these. */
    before: seenSchema.nullish(),
  }),
])

/** How far back a transaction may have begun that has not shown its rows yet; turns end within two minutes. */
const UNSEEN = "interval '1 hour'"

/**
 * What has been seen of a chat: the last `seq` of its inbox and of its outbox. Each is written under the lock of its lane, so within a
 * chat it grows in the order in which rows become visible, which no clock does; what is due later only counts by `at`.
 * $1 chat, $2 … the caller's. `since`: when what was seen before was read.
 */
const seenNow = (since: string, inbox: string, outbox: string): string => `
  jsonb_build_object(
    'inbox', greatest(${inbox}, (select coalesce(max(i.seq), 0) from inbox i where i.lane_id = ${lane('inbox')} and i.received_at > ${since}))::text,
    'outbox', greatest(${outbox}, (select coalesce(max(o.seq), 0) from outbox o where o.chat_id = $1 and o.created_at > ${since}))::text,
    'at', floor(extract(epoch from now()) * 1000)::bigint)`

const lane = (kind: 'inbox' | 'outbox'): string =>
  `(select l.id from lane l where l.kind = '${kind}' and l.chat_id = $1)`
const ms = (column: string): string => `floor(extract(epoch from ${column}) * 1000 + 0.5)::bigint`

const MINE = `i.seq, i.received_at as at, true as mine, i.event_key as name, i.inbound as body, null::text as answers`
/** An answer's message was ended in the transaction that wrote the answer, hence at the same instant: that finds it by an index. */
const THEIRS = `o.seq, o.created_at as at, false as mine, o.id::text as name, o.reply as body, (
    select i.event_key from inbox i
    where o.key like 'inbox:%' and i.lane_id = ${lane('inbox')} and i.done_at = o.created_at and starts_with(o.key, 'inbox:' || i.id) limit 1) as answers`
const THERE = 'o.due_at <= now() and o.failed_at is null'

const asRows = (of: string, order: string): string => `(
  select jsonb_agg(jsonb_build_object('seq', r.seq::text, 'at', ${ms('r.at')}, 'mine', r.mine, 'name', r.name, 'body', r.body, 'answers', r.answers)
                   order by ${order}) from (${of}) r)`

const HISTORY = `
  with mine as (
    select ${MINE} from inbox i
    where i.lane_id = ${lane('inbox')} and i.received_at <= $2 and (i.received_at, 0, i.seq) < ($2, $3::int, $4::bigint)
    order by i.received_at desc, i.seq desc limit $5),
  theirs as (
    select ${THEIRS} from outbox o
    where o.chat_id = $1 and ${THERE} and o.created_at <= $2 and (o.created_at, 1, o.seq) < ($2, $3::int, $4::bigint)
    order by o.created_at desc, o.seq desc limit $5),
  page as (select * from (select * from mine union all select * from theirs) b order by at desc, mine, seq desc limit $5),
  oldest as (select at, not mine as answer, seq from page order by at, not mine, seq limit 1)
  select ${asRows('select * from page', 'r.at, not r.mine, r.seq')} as rows,
         ${seenNow(`now() - ${UNSEEN}`, '0', '0')} as seen,
         (select jsonb_build_object(
            'inbox', coalesce((select i.seq from inbox i where i.lane_id = ${lane('inbox')} and i.received_at <= f.at
              and (i.received_at, false, i.seq) < (f.at, f.answer, f.seq) order by i.received_at desc, i.seq desc limit 1), 0)::text,
            'outbox', coalesce((select o.seq from outbox o where o.chat_id = $1 and o.created_at <= f.at
              and (o.created_at, true, o.seq) < (f.at, f.answer, f.seq) order by o.created_at desc, o.seq desc limit 1), 0)::text,
            'at', 0) from oldest f) as before`

export interface ChatPage {
  readonly items: readonly ChatItem[]
  /** There are earlier ones. */
  readonly more: boolean
  /** What is seen of the chat where this is its newest page. */
  readonly seen: Seen
}

/** The newest `limit` messages of a chat before a cursor (null: all), oldest first. */
export async function chatHistory(
  pool: Pool,
  chat: WebChat,
  { before, limit }: { readonly before: string | null; readonly limit: number },
): Promise<ChatPage> {
  const place = before === null ? null : readPlace(before)
  const { rows } = await pool.query({
    name: 'parley-web-history',
    text: HISTORY,
    values: [
      chat.chatId,
      place === null ? 'infinity' : Temporal.Instant.fromEpochMilliseconds(place.at).toString(),
      place?.mine === true ? 0 : 1,
      place?.seq ?? '0',
      limit + 1,
    ],
  })
  const [found] = foundSchema.parse(rows)
  const all = found.rows ?? []
  const items = inOrder(all, found.before ? seenOf(found.before) : nothingSeen, chat)
  return { items: items.slice(-limit).flat(), more: all.length > limit, seen: seenOf(found.seen) }
}

const nothingSeen: Seen = { inbox: 0n, outbox: 0n, at: 0 }

/** Rows as a page shows them, each with what is seen when it and those before it are; those of another version of Parley are left out. */
function inOrder(rows: readonly Row[], before: Seen, chat: WebChat): ChatItem[][] {
  let seen = before
  return rows.map((row) => {
    seen = after(seen, row)
    return item(row, seen, chat)
  })
}

/** News beyond this many of a kind come in the next look. */
const BATCH = 200

const NEWS = `
  with mine as (
    select ${MINE} from inbox i
    where i.lane_id = ${lane('inbox')} and i.received_at > $2::timestamptz - ${UNSEEN} and i.seq > $3 order by i.seq limit ${BATCH}),
  theirs as (
    select ${THEIRS} from outbox o
    where o.chat_id = $1 and ${THERE} and o.created_at > $2::timestamptz - ${UNSEEN} and o.seq > $4 order by o.seq limit ${BATCH}),
  later as (
    select ${THEIRS} from outbox o
    where o.lane_id = ${lane('outbox')} and (o.sent_at is null or o.sent_at > $2::timestamptz) and o.seq <= $4
      and o.due_at > $2::timestamptz and ${THERE})
  select ${asRows(
    // Of each kind in the order of seq, though by time where the kinds meet.
    'select *, max(b.at) over (partition by b.mine order by b.seq) as peak from (select * from mine union all select * from theirs union all select * from later) b',
    '(r.seq <= $4 and not r.mine) desc, r.peak, not r.mine, r.seq',
  )} as rows,
         ${seenNow(`$2::timestamptz - ${UNSEEN}`, '$3::bigint', '$4::bigint')} as seen`

export interface ChatNews {
  readonly items: readonly ChatItem[]
  /** What is seen after these. */
  readonly seen: Seen
  /** There is more: look again. */
  readonly more: boolean
}

/**
 * What a chat has become since, whoever wrote it: each message once, though it became visible late. Each item's cursor says that it
 * and those before it were seen, so that one may go on after any of them.
 */
export async function chatNews(pool: Pool, chat: WebChat, since: Seen): Promise<ChatNews> {
  const { rows } = await pool.query({
    name: 'parley-web-news',
    text: NEWS,
    values: [
      chat.chatId,
      Temporal.Instant.fromEpochMilliseconds(since.at).toString(),
      since.inbox.toString(),
      since.outbox.toString(),
    ],
  })
  const [found] = foundSchema.parse(rows)
  const all = found.rows ?? []
  const more = [true, false].some((mine) => all.filter((row) => row.mine === mine).length >= BATCH)
  const seen = more ? all.reduce(after, since) : seenOf(found.seen)
  return { items: inOrder(all, since, chat).flat(), seen, more }
}

const seenOf = ({ inbox, outbox, at }: z.infer<typeof seenSchema>): Seen => ({
  inbox: BigInt(inbox),
  outbox: BigInt(outbox),
  at,
})

const after = (seen: Seen, { mine, seq }: Row): Seen => {
  const key = mine ? 'inbox' : 'outbox'
  return { ...seen, [key]: BigInt(seq) > seen[key] ? BigInt(seq) : seen[key] }
}

/** A row as a page shows it; none where it is of another version of Parley. */
function item(row: Row, seen: Seen, { keyPrefix }: WebChat): ChatItem[] {
  const place: Place = { at: row.at, mine: row.mine, seq: row.seq }
  const key = (name: string) => (name.startsWith(keyPrefix) ? name.slice(keyPrefix.length) : name)
  const common = { cursor: writeCursor(place, seen), at: Temporal.Instant.fromEpochMilliseconds(row.at) }
  if (!row.mine) {
    const reply = replySchema.safeParse(row.body)
    if (!reply.success) return []
    const of = row.answers === null ? null : key(row.answers)
    return [
      {
        ...common,
        id: row.name,
        from: 'parley',
        kind: 'reply',
        text: null,
        key: null,
        of,
        reply: reply.data,
        token: null,
      },
    ]
  }
  const inbound = inboundSchema.safeParse(row.body)
  if (!inbound.success) return []
  const { body, replyTo } = inbound.data
  const mine = {
    ...common,
    id: key(row.name),
    from: 'me',
    key: key(row.name),
    reply: null,
    token: null,
  } as const
  switch (body.kind) {
    case 'text':
      return [{ ...mine, kind: 'text', text: body.text, of: replyTo ?? null }]
    case 'press':
      return [{ ...mine, kind: 'press', text: body.label ?? '', of: null, token: body.token }]
    case 'edit':
      return [{ ...mine, kind: 'edit', text: body.text, of: body.of }]
    case 'file':
      return [
        { ...mine, kind: 'file', text: [body.caption ?? [], body.name].flat().join('\n'), of: null, ...fileIn(body) },
      ]
    // Of other platforms only.
    case 'hello':
    case 'forward':
    case 'card':
    case 'call':
      return []
  }
}

const fileIn = ({ fileId: id, mime, size }: Extract<Inbound['body'], { kind: 'file' }>): Pick<ChatItem, 'file'> =>
  size === undefined ? {} : { file: { id, mime, size } }
