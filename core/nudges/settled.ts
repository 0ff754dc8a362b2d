import { z } from 'zod'
import type { Session } from '../session.ts'
import { defaults, workspaceSettings } from '../settings.ts'
import { dateOf, workdayFrom } from './calendar.ts'
import { readContacts, readDeals } from './facts.ts'
import { candidates } from './plan.ts'

/** A nudge of longer ago is of no matter, though its buttons may still work. */
const LATELY = { hours: 24 * 30 } as const

const toldSchema = z.array(
  z.object({ id: z.uuid(), kind: z.string(), aboutKind: z.enum(['contact', 'deal']), aboutId: z.uuid() }),
)

/**
 * The speaker's nudges with buttons that still work whose reason is gone since these events: they changed the record, or what hangs on it, and its
 * rule asks for nothing any more.
 */
export async function settledNudges(
  { tx, me, now }: Pick<Session, 'tx' | 'me' | 'now'>,
  events: readonly string[],
): Promise<readonly string[]> {
  if (events.length === 0) return []
  const rows = await tx.$queryRaw`
    with changed as (
      select c.row_id, c."table", coalesce(c.after, c.before) as row from change c where c.event_id = any(${[...events]}::uuid[])),
    touched as (
      select row_id as id from changed where "table" in ('deal', 'contact')
      union select (row ->> 'deal_id')::uuid from changed where "table" in ('activity', 'reminder')
      union select (row ->> 'contact_id')::uuid from changed where "table" in ('activity', 'reminder')
      union select (row ->> 'company_id')::uuid from changed where "table" = 'reminder')
    select n.id, n.kind, n.about_kind::text as "aboutKind", n.about_id as "aboutId" from nudge n
    left join deal d on d.workspace_id = n.workspace_id and n.about_kind = 'deal' and d.id = n.about_id
    where n.workspace_id = ${me.workspaceId}::uuid and n.member_id = ${me.id}::uuid and n.outcome = 'sent'
      and n.told_at > ${new Date(now.subtract(LATELY).epochMilliseconds)}
      and (n.about_id in (select id from touched) or d.contact_id in (select id from touched) or d.company_id in (select id from touched))
      and exists (select from button b where b.settles = n.id and b.used_at is null)`
  const told = toldSchema.parse(rows)
  if (told.length === 0) return []
  const { staleDays = defaults.staleDays, quietDays = defaults.quietDays } = await workspaceSettings(tx)
  const calendar = { zone: me.zone, hours: me.hours, daysOff: me.daysOff ?? new Set<string>() }
  const today = dateOf(now, calendar)
  const ground = { today, next: workdayFrom(today.add({ days: 1 }), calendar), quietDays }
  const asking = (kind: 'contact' | 'deal') => ({
    ...{ me, now, ground, staleDays },
    ids: told.filter(({ aboutKind }) => aboutKind === kind).map(({ aboutId }) => aboutId),
  })
  const standing = candidates(await readDeals(tx, asking('deal')), await readContacts(tx, asking('contact')), ground)
  return told
    .filter(({ kind, aboutId }) => !standing.some((one) => one.kind === kind && one.about.id === aboutId))
    .map(({ id }) => id)
}
