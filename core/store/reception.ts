import { newId } from '../id.ts'
import type { Inbound } from '../inbound.ts'
import { isUnavailable } from './away.ts'
import type { Connections } from './lanes.ts'
import { storableJson, storableText } from './storable.ts'

/**
 * All in one statement and one commit, since the platforms wait for it. The account's row is made too, linked to nobody, so that
 * an admin can link who has written. Each $ is a list, with a place for each message: $1 installation, $2 chat, $3 direct, $4 account,
 * $5 name, $6 event key, $7 inbound, $8…$11 ids for what is new. A redelivery finds its row and changes nothing. What is looked up
 * is looked up by its key (offset 0), however few rows PostgreSQL takes a table to have; lanes are locked in the order of their chats,
 * so that two of these never wait for each other.
 */
const RECEIVE = `
  with given as materialized (
    select g.*, n.workspace_id, n.platform
    from unnest($1::uuid[], $2::text[], $3::boolean[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::uuid[], $9::uuid[], $10::uuid[], $11::uuid[])
      with ordinality as g (installation_id, chat, direct, account, name, event_key, inbound, new_account, new_chat, new_lane, id, nth)
    cross join lateral (
      select n.workspace_id, n.platform from installation n where n.id = g.installation_id and n.disabled_at is null offset 0) n),
  known as (
    select g.nth, i.lane_id from given g cross join lateral (
      select i.lane_id from inbox i where i.installation_id = g.installation_id and i.event_key = g.event_key offset 0) i),
  met as (
    select distinct g.installation_id, g.account, a.id, a.contact_id from given g cross join lateral (
      select a.id, a.contact_id from account a where a.installation_id = g.installation_id and a.external = g.account offset 0) a),
  stranger as (
    insert into account (workspace_id, id, installation_id, external, display_name)
    select distinct on (g.installation_id, g.account) g.workspace_id, g.new_account, g.installation_id, g.account, g.name from given g
    where not exists (select from met m where m.installation_id = g.installation_id and m.account = g.account)
    order by g.installation_id, g.account, g.nth
    on conflict (installation_id, external) do update set external = excluded.external
    returning installation_id, external, id, contact_id),
  person as (select * from met union all select * from stranger),
  old_chat as (
    select distinct g.installation_id, g.chat, c.id, c.blocked_at from given g cross join lateral (
      select c.id, c.blocked_at from chat c where c.installation_id = g.installation_id and c.external = g.chat offset 0) c),
  new_chat as (
    insert into chat (workspace_id, id, installation_id, external, direct, account_id)
    select distinct on (g.installation_id, g.chat) g.workspace_id, g.new_chat, g.installation_id, g.chat, g.direct, case when g.direct then p.id end
    from given g join person p on p.installation_id = g.installation_id and p.account = g.account
    where not exists (select from old_chat c where c.installation_id = g.installation_id and c.chat = g.chat)
    order by g.installation_id, g.chat, g.nth
    on conflict (installation_id, external) do update set external = excluded.external
    returning installation_id, external, id, blocked_at),
  place as (select * from old_chat union all select * from new_chat),
  fresh as (
    select g.*, c.id as chat_id, p.contact_id from given g
    join place c on c.installation_id = g.installation_id and c.chat = g.chat
    join person p on p.installation_id = g.installation_id and p.account = g.account
    where not exists (select from known k where k.nth = g.nth)),
  due as (
    insert into lane (workspace_id, id, kind, platform, chat_id, due_at)
    select distinct on (f.chat_id) f.workspace_id, f.new_lane, 'inbox', f.platform, f.chat_id, parley_now() from fresh f order by f.chat_id, f.nth
    on conflict (kind, chat_id) do update set due_at = least(lane.due_at, excluded.due_at)
    returning id, chat_id),
  arrived as (
    insert into inbox (workspace_id, id, installation_id, event_key, lane_id, inbound, subject_id)
    select f.workspace_id, f.id, f.installation_id, f.event_key, d.id, f.inbound, f.contact_id
    from fresh f join due d on d.chat_id = f.chat_id order by f.nth
    on conflict (installation_id, event_key) do nothing
    returning id)
  select g.nth::int as nth, a.id is not null as is_new, coalesce(k.lane_id, d.id) as lane_id, c.id as chat_id, c.blocked_at is not null as blocked
  from given g
  join place c on c.installation_id = g.installation_id and c.chat = g.chat
  left join arrived a on a.id = g.id left join known k on k.nth = g.nth left join due d on d.chat_id = c.id`

interface Arrival {
  readonly nth: number
  readonly is_new: boolean
  readonly lane_id: string
  readonly chat_id: string
  readonly blocked: boolean
}

/** Whether a message is new, and the lane in which it waits. */
interface Received {
  readonly kind: 'new' | 'known'
  readonly laneId: string
}

interface Waiting {
  readonly inbound: Inbound
  readonly chat: string
  readonly done: PromiseWithResolvers<Received>
}

/** So many messages share a commit. */
const TOGETHER = 100
/** So many commits go on side by side: one that waits for a turn to end in one of its lanes holds up no other chats. */
const SIDE_BY_SIDE = 2

/**
 * Gives what commits a message to the inbox and marks its lane as due; after that the platform may be answered. Messages that come while
 * a commit is under way share the next one: the more come, the less each costs. A chat's keep their order. `known`: it was delivered before, and
 * nothing happens. It rejects when the installation is unknown or disabled, and with pg's error when the database
 * is away.
 */
export function openReception({ pool }: Connections): (inbound: Inbound) => Promise<Received> {
  let waiting: Waiting[] = []
  /** The chats of the messages in each commit under way. */
  const underWay = new Set<ReadonlySet<string>>()

  function go(): void {
    if (underWay.size >= SIDE_BY_SIDE) return
    const isFree = ({ chat }: Waiting) => underWay.values().every((chats) => !chats.has(chat))
    const some = waiting.filter(isFree).slice(0, TOGETHER)
    if (some.length === 0) return
    const chats = new Set(some.map(({ chat }) => chat))
    const taken = new Set(some)
    waiting = waiting.filter((one) => !taken.has(one))
    underWay.add(chats)
    commit(some).finally(() => {
      underWay.delete(chats)
      go()
    })
  }

  /** Settles all of these; never rejects. */
  async function commit(some: readonly Waiting[]): Promise<void> {
    try {
      const arrivals = await arrive(some.map(({ inbound }) => inbound))
      for (const [at, { inbound, done }] of some.entries())
        settle(done, inbound, arrivals.get(at + 1)).catch(done.reject)
    } catch (error) {
      // One that the database does not take must not cost the others their place.
      if (some.length > 1 && !isUnavailable(error)) for (const one of some) await commit([one])
      else for (const { done } of some) done.reject(error)
    }
  }

  async function settle(
    done: Waiting['done'],
    { installationId }: Inbound,
    arrival: Arrival | undefined,
  ): Promise<void> {
    if (!arrival) throw new Error(`no bot has the installation ${installationId}`)
    if (arrival.blocked) await unblock({ pool }, arrival.chat_id)
    done.resolve({ kind: arrival.is_new ? 'new' : 'known', laneId: arrival.lane_id })
  }

  async function arrive(some: readonly Inbound[]): Promise<ReadonlyMap<number, Arrival>> {
    const ids = () => some.map(() => newId())
    const { rows } = await pool.query<Arrival>({
      name: 'parley-receive',
      text: RECEIVE,
      values: [
        some.map(({ installationId }) => installationId),
        some.map(({ chat }) => storableText(chat.external)),
        some.map(({ chat }) => chat.direct),
        some.map(({ account }) => storableText(account.external)),
        some.map(({ account: { name } }) => (name === undefined ? null : storableText(name))),
        some.map(({ eventKey }) => storableText(eventKey)),
        some.map(storableJson),
        ids(),
        ids(),
        ids(),
        ids(),
      ],
    })
    return new Map(rows.map((row) => [row.nth, row]))
  }

  return (inbound) => {
    const done = Promise.withResolvers<Received>()
    waiting.push({ inbound, chat: `${inbound.installationId} ${inbound.chat.external}`, done })
    go()
    return done.promise
  }
}

/** The person writes again: what waited for them may go. By itself, so that no lock is waited for before the message is safe. */
async function unblock({ pool }: Connections, chatId: string): Promise<void> {
  await pool.query(
    `with freed as (update chat set blocked_at = null where id = $1 and blocked_at is not null returning id)
     update lane set due_at = least(due_at, parley_now()) from freed where kind = 'outbox' and chat_id = freed.id`,
    [chatId],
  )
}
