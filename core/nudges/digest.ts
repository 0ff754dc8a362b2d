import { z } from 'zod'
import { readAgenda } from '../commands/agenda/read.ts'
import { viewerOf } from '../identify.ts'
import type { Me } from '../me.ts'
import type { Store, Tx } from '../store/db.ts'
import type { Digest } from './digest-words.ts'

/** What a colleague did to a record of the reader's. */
export interface Changed {
  readonly who: string
  readonly record: string
  readonly command: string
}

/** More changes than this are not looked at: after a bulk change nobody reads them all. */
const MOST = 200

const changedSchema = z.array(z.object({ who: z.string(), record: z.string(), command: z.string() }))

/** What colleagues did to the person's own records since an instant and not took back, latest first, once a record. One statement. */
export async function readChanges(tx: Tx, me: Me, since: Temporal.Instant): Promise<readonly Changed[]> {
  const rows = await tx.$queryRaw`
    with done as (
      select e.id, e.seq, e.command, m.name as who from event e
      join member m on m.workspace_id = e.workspace_id and m.id = e.member_id
      where e.workspace_id = ${me.workspaceId}::uuid and e.at > ${new Date(since.epochMilliseconds)} and e.member_id <> ${me.id}::uuid
        and e.undone_by_id is null and e.undoes_id is null
      order by e.seq desc limit ${MOST}),
    image as (
      select d.*, c."table" as kind, c.row_id, coalesce(c.after, c.before) as it
      from done d join change c on c.workspace_id = ${me.workspaceId}::uuid and c.event_id = d.id),
    touched as (
      select seq, who, command, row_id as id from image where kind in ('contact', 'company', 'deal')
      union select seq, who, command, (it ->> 'deal_id')::uuid from image where kind in ('deal_line', 'stage_move', 'activity', 'tagging')
      union select seq, who, command, coalesce(it ->> 'contact_id', it ->> 'company_id')::uuid from image
        where kind in ('contact_point', 'activity', 'tagging')),
    mine as (
      select distinct on (r.id) t.seq, t.who, t.command, r.name as record
      from touched t
      join (select id, name, owner_id, deleted_at from contact union all select id, name, owner_id, deleted_at from company
            union all select id, title, owner_id, deleted_at from deal) r on r.id = t.id
      where r.owner_id = ${me.id}::uuid and r.deleted_at is null
      order by r.id, t.seq desc)
    select who, record, command from mine order by seq desc limit 20`
  return changedSchema.parse(rows)
}

/** Today, in the person's zone. */
function today(me: Me, now: Temporal.Instant): { readonly from: Temporal.Instant; readonly to: Temporal.Instant } {
  const start = now.toZonedDateTimeISO(me.zone).startOfDay()
  return { from: start.toInstant(), to: start.add({ days: 1 }).toInstant() }
}

/** What the person has to do today: late, planned, to close. */
export const readToday = (tx: Tx, me: Me, now: Temporal.Instant): Promise<Digest['agenda']> =>
  readAgenda(today(me, now), { tx, me, now })

const awaySchema = z.array(
  z.object({ id: z.string(), name: z.string(), role: z.enum(['rep', 'manager', 'admin']), zone: z.string() }),
)

/**
 * What waits today for the colleagues who are away and have named the person as their stand-in. It is read with the colleagues'
 * own eyes, since they themselves gave it to the person; what is private stays with them, as no notes are read.
 */
export async function readAway(store: Store, me: Me, now: Temporal.Instant): Promise<Digest['away']> {
  const date = now.toZonedDateTimeISO(me.zone).toPlainDate().toString()
  const rows = await store.for(viewerOf(me)).read(
    (tx) => tx.$queryRaw`
      select m.id, m.name, m.role::text as role, m.timezone as zone from setting s
      join member m on m.workspace_id = s.workspace_id and m.id = s.member_id and m.disabled_at is null
      where s.workspace_id = ${me.workspaceId}::uuid and s.key = 'absence' and s.value ->> 'standIn' = ${me.id}
        and s.value ->> 'from' <= ${date} and s.value ->> 'to' > ${date}
      order by m.name`,
  )
  const away: Digest['away'][number][] = []
  for (const { id, name, role, zone } of awaySchema.parse(rows)) {
    const them: Me = { ...me, id, name, role, zone }
    const agenda = await store.for(viewerOf(them)).read((tx) => readToday(tx, them, now))
    if (agenda.length > 0) away.push({ name, agenda })
  }
  return away
}
