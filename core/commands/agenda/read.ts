import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { nextOccurrence } from '../../time/fire.ts'

const itemSchema = z.object({
  kind: z.enum(['reminder', 'deal']),
  id: z.string(),
  /** What a reminder is about, or a deal's title. */
  what: z.string(),
  /** When a reminder fires or has fired; null for a deal. */
  at: z.date().nullable(),
  /** When a deal is to close; null for a reminder. */
  close_on: z.string().nullable(),
  late: z.boolean(),
  /** How a reminder repeats, and where its rule counts from. */
  repeat: z.string().nullable(),
  first: z.date().nullable(),
  zone: z.string().nullable(),
  stage: z.string().nullable(),
  amount: z.string().nullable(),
  currency: z.string().nullable(),
})

/** A reminder or a deal of the speaker's agenda. */
export type AgendaItem = z.infer<typeof itemSchema>

export interface Span {
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
}

/** More than this of a kind is not read. */
const LIMIT = 50

/**
 * The speaker's own reminders and deals to close, earliest first: those within a span of time, those that repeat with their
 * first occurrence in it, and, where the span takes in now, what is late.
 */
export async function readAgenda(span: Span, turn: Pick<Turn, 'tx' | 'me' | 'now'>): Promise<readonly AgendaItem[]> {
  const { tx, me, now } = turn
  const [from, to, present] = [span.from, span.to, now].map((at) => new Date(at.epochMilliseconds))
  const current = Temporal.Instant.compare(span.from, now) <= 0 && Temporal.Instant.compare(now, span.to) < 0
  const [firstDay, lastDay, today] = [span.from, span.to.subtract({ nanoseconds: 1 }), now].map((at) =>
    at.toZonedDateTimeISO(me.zone).toPlainDate().toString(),
  )
  const rows = await tx.$queryRaw`
    select * from (
      (select 'reminder' as kind, r.id, r.about as what, w.at, null as close_on, w.late, null as stage, null as amount,
              null as currency, r.repeat, coalesce(r.at, r.due_at) as first, r.zone
       from reminder r
       cross join lateral (
         select r.due_at is null or r.due_at <= ${present}
                or r.repeat is not null and r.fired_at is not null and r.fired_at > coalesce(r.done_at, '-infinity') as late) l
       cross join lateral (
         select l.late, case when l.late then coalesce(r.fired_at, r.due_at, r.at) else r.due_at end as at) w
       where r.workspace_id = ${me.workspaceId}::uuid and r.member_id = ${me.id}::uuid and r.status = 'open'
         and (w.late and ${current} or r.due_at < ${to} and r.due_at > ${present} and (r.due_at >= ${from} or r.repeat is not null))
       order by w.at limit ${LIMIT})
      union all
      (select 'deal', d.id, d.title, null, d.close_on::text, d.close_on < ${today}::date, s.name, d.amount::text, d.currency,
              null, null, null
       from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
       where d.workspace_id = ${me.workspaceId}::uuid and d.owner_id = ${me.id}::uuid and d.deleted_at is null
         and s.kind = 'open' and d.close_on <= ${lastDay}::date
         and (d.close_on >= ${firstDay}::date or ${current})
       order by d.close_on limit ${LIMIT})
    ) agenda order by at nulls last, close_on`
  const items = z.array(itemSchema).parse(rows)
  return items.flatMap((item) => within(item, span, now, current)).toSorted((a, b) => ms(a) - ms(b))
}

/** Deals, which have no time, stay behind the reminders in their own order. */
const ms = ({ at }: AgendaItem): number => at?.getTime() ?? Number.MAX_SAFE_INTEGER

/** The item as it falls into the span; one that repeats with its first occurrence there. */
function within(item: AgendaItem, { from, to }: Span, now: Temporal.Instant, current: boolean): AgendaItem[] {
  const { repeat, first, zone, at } = item
  if (repeat === null || !first || zone === null || !at) return [item]
  if (item.late && current) return [item]
  const due = at.toTemporalInstant()
  if (!item.late && Temporal.Instant.compare(due, from) >= 0) return [item]
  const start = Temporal.Instant.compare(from, now) > 0 ? from : now
  const next = nextOccurrence(repeat, first.toTemporalInstant(), zone, start.subtract({ milliseconds: 1 }))
  return next && Temporal.Instant.compare(next, to) < 0
    ? [{ ...item, late: false, at: new Date(next.epochMilliseconds) }]
    : []
}
