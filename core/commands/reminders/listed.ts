import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { fold } from '../../names/fold.ts'
import type { Period } from '../../slots/said.ts'
import { nextOccurrence } from '../../time/fire.ts'

const rowSchema = z.object({
  id: z.string(),
  about: z.string(),
  at: z.date().nullable(),
  first: z.date().nullable(),
  repeat: z.string().nullable(),
  zone: z.string(),
  late: z.boolean(),
  whom: z.string().nullable(),
  for_whom: z.string().nullable(),
})

/** An open reminder as a list shows it. */
export interface Listed {
  readonly id: string
  readonly about: string
  /** When it fires next, or fired. */
  readonly at: Temporal.Instant | null
  readonly repeat: string | null
  /** It has fired and is not done. */
  readonly late: boolean
  /** Whom or what it is about, where its words do not say so. */
  readonly whom: string | null
  /** The colleague whom it reminds; null: the speaker. */
  readonly forWhom: string | null
}

interface Asked {
  readonly period?: Period | undefined
  readonly subject?: { readonly kind: 'contact' | 'company' | 'deal'; readonly id: string } | undefined
}

/** More than this many are not read. */
const LIMIT = 200

/**
 * The speaker's open reminders and those that they gave to colleagues, earliest first: those of a period (one that repeats with
 * its first occurrence there), those about a record, what hangs on it included.
 */
export async function listReminders({ period, subject }: Asked, turn: Turn): Promise<readonly Listed[]> {
  const { tx, me, now } = turn
  const present = new Date(now.epochMilliseconds)
  const id = (kind: 'contact' | 'company' | 'deal'): string | null => (subject?.kind === kind ? subject.id : null)
  const rows = await tx.$queryRaw`
    select r.id, r.about, coalesce(r.due_at, r.fired_at, r.at) as at, coalesce(r.at, r.due_at) as first, r.repeat, r.zone,
      r.due_at is null or r.due_at <= ${present}
        or r.repeat is not null and r.fired_at is not null and r.fired_at > coalesce(r.done_at, '-infinity') as late,
      coalesce(c.name, d.title, co.name) as whom,
      case when r.member_id <> ${me.id}::uuid then m.name end as for_whom
    from reminder r
    join member m on m.workspace_id = r.workspace_id and m.id = r.member_id
    left join contact c on c.workspace_id = r.workspace_id and c.id = r.contact_id
    left join deal d on d.workspace_id = r.workspace_id and d.id = r.deal_id
    left join company co on co.workspace_id = r.workspace_id and co.id = r.company_id
    where r.workspace_id = ${me.workspaceId}::uuid and r.status = 'open'
      and (r.member_id = ${me.id}::uuid or r.by_id = ${me.id}::uuid)
      and (${subject === undefined} or r.contact_id = ${id('contact')}::uuid or d.contact_id = ${id('contact')}::uuid
        or r.deal_id = ${id('deal')}::uuid or r.company_id = ${id('company')}::uuid
        or c.company_id = ${id('company')}::uuid or d.company_id = ${id('company')}::uuid)
    order by at, r.id limit ${LIMIT}`
  return z
    .array(rowSchema)
    .parse(rows)
    .flatMap((row) => within(row, period, now))
    .toSorted((a, b) => (a.at?.epochMilliseconds ?? 0) - (b.at?.epochMilliseconds ?? 0))
}

function within(row: z.infer<typeof rowSchema>, period: Period | undefined, now: Temporal.Instant): readonly Listed[] {
  const { at, first, for_whom: forWhom, whom, ...rest } = row
  const due = at?.toTemporalInstant() ?? null
  const shown = { ...rest, whom: whom !== null && fold(row.about).includes(fold(whom)) ? null : whom, forWhom, at: due }
  if (!period) return [shown]
  const [from, to] = [Temporal.Instant.from(period.from), Temporal.Instant.from(period.to)]
  const isIn = (one: Temporal.Instant | null): boolean =>
    one !== null && Temporal.Instant.compare(one, from) >= 0 && Temporal.Instant.compare(one, to) < 0
  const current = Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, to) < 0
  if (isIn(due) || (row.late && current)) return [shown]
  if (row.repeat === null || !first) return []
  const next = nextOccurrence(
    row.repeat,
    first.toTemporalInstant(),
    row.zone,
    later(from, now).subtract({ milliseconds: 1 }),
  )
  return isIn(next) ? [{ ...shown, at: next, late: false }] : []
}

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) > 0 ? a : b
