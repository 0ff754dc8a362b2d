import { z } from 'zod'
import { Prisma } from '#prisma'
import type { Me } from '../me.ts'
import type { Tx } from '../store/db.ts'
import type { ContactFact, DealFact, Ground } from './rules.ts'

/** Whose records, seen when and by which defaults. */
interface Asking {
  readonly me: Me
  readonly now: Temporal.Instant
  readonly ground: Ground
  /** Days after which a deal is stale in a stage without a limit of its own. */
  readonly staleDays: number
  /** Only these records; all of the person's own when left out. */
  readonly ids?: readonly string[]
}

/** A person's own records beyond this are not looked at: the largest deals and the longest silence come first. */
const MOST = 10_000

const dealSchema = z.array(
  z
    .object({
      id: z.string(),
      name: z.string(),
      contact_id: z.string().nullable(),
      company_id: z.string().nullable(),
      with: z.string().nullable(),
      stage: z.string(),
      stage_on: z.string(),
      limit: z.number(),
      close_on: z.string().nullable(),
      touched_on: z.string(),
      next_step: z.boolean(),
      amount: z.string().nullable(),
      currency: z.string().nullable(),
    })
    .transform(
      ({ contact_id, company_id, stage_on, close_on, touched_on, next_step, ...row }): DealFact => ({
        ...row,
        contactId: contact_id,
        companyId: company_id,
        stageOn: stage_on,
        closeOn: close_on,
        touchedOn: touched_on,
        nextStep: next_step,
      }),
    ),
)

const only = (column: Prisma.Sql, ids: readonly string[] | undefined): Prisma.Sql =>
  ids ? Prisma.sql`and ${column} = any(${[...ids]}::uuid[])` : Prisma.empty

/** What is planned, by whom the viewer may see it: open reminders, and what was put down for a time to come. */
const steps = (now: Date): Prisma.Sql => Prisma.sql`
  steps as materialized (
    select deal_id, contact_id, company_id from reminder where status = 'open'
    union all select deal_id, contact_id, company_id from activity where at > ${now} and deleted_at is null)`

/** The open deals that are the person's own, as the rules see them: one statement. */
export async function readDeals(tx: Tx, { me, now, staleDays, ids }: Asking): Promise<readonly DealFact[]> {
  const present = new Date(now.epochMilliseconds)
  const rows = await tx.$queryRaw`
    with ${steps(present)}
    select d.id, d.title as name, d.contact_id, d.company_id, coalesce(o.name, c.name) as "with", s.name as stage,
           (d.stage_since at time zone ${me.zone})::date::text as stage_on, coalesce(s.limit_days, ${staleDays}) as "limit",
           d.close_on::text as close_on,
           (greatest(d.created_at, d.stage_since, l.at) at time zone ${me.zone})::date::text as touched_on,
           d.id in (select deal_id from steps where deal_id is not null)
             or coalesce(d.contact_id in (select contact_id from steps where contact_id is not null and deal_id is null), false)
             or coalesce(d.company_id in (select company_id from steps where company_id is not null and deal_id is null), false)
             as next_step,
           d.amount::text as amount, d.currency
    from deal d
    join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind = 'open'
    left join company o on o.workspace_id = d.workspace_id and o.id = d.company_id
    left join contact c on c.workspace_id = d.workspace_id and c.id = d.contact_id
    left join lateral (select max(a.at) as at from activity a
      where a.workspace_id = d.workspace_id and a.deal_id = d.id and a.at <= ${present} and a.deleted_at is null) l on true
    where d.workspace_id = ${me.workspaceId}::uuid and d.owner_id = ${me.id}::uuid and d.deleted_at is null and d.merged_into is null
      ${only(Prisma.sql`d.id`, ids)}
    order by d.amount desc nulls last, d.id limit ${MOST}`
  return dealSchema.parse(rows)
}

const contactSchema = z.array(
  z
    .object({
      id: z.string(),
      name: z.string(),
      company_id: z.string().nullable(),
      with: z.string().nullable(),
      birthday: z.string().nullable(),
      matters: z.boolean(),
      last_on: z.string().nullable(),
      since: z.string(),
      next_step: z.boolean(),
    })
    .transform(
      ({ company_id, last_on, next_step, ...row }): ContactFact => ({
        ...row,
        companyId: company_id,
        lastOn: last_on,
        nextStep: next_step,
      }),
    ),
)

/** Birthdays that fall on these days are looked for: today, and the days off that follow, a week at most. */
function birthdays({ today, next }: Ground): string[] {
  const length = Math.min(7, Math.max(1, today.until(next, { largestUnit: 'days' }).days))
  const dates = Array.from({ length }, (_, ahead) => today.add({ days: ahead }))
  const days = dates.map((date) => date.toString().slice(5))
  // One on 29 February falls on the 28th in other years.
  return dates.some((date) => !date.inLeapYear && date.month === 2 && date.day === 28) ? [...days, '02-29'] : days
}

/** Those of the person's own contacts about whom a rule may say something: quiet ones who matter, and birthdays. One statement. */
export async function readContacts(tx: Tx, { me, now, ground, ids }: Asking): Promise<readonly ContactFact[]> {
  const present = new Date(now.epochMilliseconds)
  const quiet = ground.today.subtract({ days: ground.quietDays }).toString()
  const rows = await tx.$queryRaw`
    with ${steps(present)},
    dealing as materialized (
      select d.contact_id from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id and s.kind = 'open'
      where d.contact_id is not null and d.deleted_at is null and d.merged_into is null),
    mine as (
      select c.*, c.lifecycle = 'customer' or c.id in (select contact_id from dealing) as matters,
             c.id in (select contact_id from steps where contact_id is not null) as next_step,
             to_char(c.birthday, 'MM-DD') = any(${birthdays(ground)}) as celebrates
      from contact c
      where c.workspace_id = ${me.workspaceId}::uuid and c.owner_id = ${me.id}::uuid and c.deleted_at is null and c.merged_into is null
        ${only(Prisma.sql`c.id`, ids)})
    select m.id, m.name, m.company_id, o.name as "with", m.birthday::text as birthday, m.matters, m.next_step,
           (l.at at time zone ${me.zone})::date::text as last_on, (m.created_at at time zone ${me.zone})::date::text as since
    from mine m
    left join company o on o.workspace_id = m.workspace_id and o.id = m.company_id
    left join lateral (select max(a.at) as at from activity a
      where a.workspace_id = m.workspace_id and a.contact_id = m.id and a.at <= ${present} and a.deleted_at is null) l on true
    where m.celebrates or m.matters and not m.next_step
      and (coalesce(l.at, m.created_at) at time zone ${me.zone})::date <= ${quiet}::date
    order by coalesce(l.at, m.created_at), m.id limit ${MOST}`
  return contactSchema.parse(rows)
}
