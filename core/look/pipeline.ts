import { z } from 'zod'
import { Prisma } from '#prisma'
import type { Turn } from '../command.ts'
import { rowMoney } from '../commands/deals/amount.ts'
import { daysSince, today } from '../commands/deals/day.ts'
import { type Listed, type Listing, listDeals } from '../commands/deals/listed.ts'
import { speech } from '../commands/speech.ts'
import { type Block, paragraph, type Text } from '../reply.ts'
import type { Session } from '../session.ts'
import { moneySchema } from '../slots/said.ts'

/** Deals of a heading that are shown; the rest is counted. */
const SHOWN = 5

type Looking = Pick<Session, 'tx' | 'me' | 'now' | 'language' | 'button'>

/**
 * The person's open deals: how many in which stage and what they come to, which are to be closed this month, which are stuck. Who leads and
 * has none sees the team's.
 */
export async function pipeline(
  session: Looking,
): Promise<{ readonly title: string; readonly blocks: readonly Block[] }> {
  const { glance } = session.language.answers
  const own = await byStage(session.me.id, session)
  const leads = session.me.role !== 'rep'
  const all = own.length === 0 && leads ? await byStage(null, session) : []
  const title = all.length > 0 ? glance.teamPipeline : glance.pipeline
  const [stages, owner] = all.length > 0 ? [all, null] : [own, session.me.id]
  if (stages.length === 0) return { title, blocks: [paragraph(glance.noDeals)] }
  const where = { of: 'deal', status: 'open', ...(owner === null ? {} : { owner }) } as const
  const closing = await listDeals({ where, days: untilMonthEnd(session) }, 0, SHOWN, session)
  const stuck = await listDeals({ where: { ...where, staleDays: 0 } }, 0, SHOWN, session)
  const args = owner === null ? { whose: 'everyone' } : { owner }
  const list = session.button(glance.all, { do: 'meant', call: { command: 'deal.list', args } })
  return {
    title,
    blocks: [
      stageTable(stages, session),
      ...listOf(glance.thisMonth, closing, closingLine, session),
      ...listOf(glance.stuck, stuck, stuckLine, session),
      { kind: 'choices', choices: [list] },
    ],
  }
}

/** What should have been closed before is late, and counts. */
function untilMonthEnd(session: Pick<Turn, 'now' | 'me'>) {
  const day = today(session)
  return { from: Temporal.PlainDate.from('0001-01-01'), to: day.with({ day: day.daysInMonth }) }
}

const stagesSchema = z.array(z.object({ stage: z.string(), count: z.number(), sums: z.array(moneySchema) }))
type Stages = z.output<typeof stagesSchema>

/** The open stages that hold deals of somebody (null: of anybody), in their order; sums per currency, the workspace's own first. */
async function byStage(owner: string | null, { tx, me }: Looking): Promise<Stages> {
  const whose = owner === null ? Prisma.empty : Prisma.sql`and d.owner_id = ${owner}::uuid`
  const rows = await tx.$queryRaw`
    with open as (
      select d.stage_id, d.amount, coalesce(d.currency, ${me.currency}) as currency from deal d
      where d.workspace_id = ${me.workspaceId}::uuid and d.deleted_at is null and d.merged_into is null ${whose})
    select s.name as stage, c.count, coalesce(t.sums, '[]') as sums
    from stage s
    join (select stage_id, count(*)::int as count from open group by 1) c on c.stage_id = s.id
    left join (
      select stage_id, jsonb_agg(jsonb_build_object('amount', total::text, 'currency', currency) order by currency <> ${me.currency}, total desc) as sums
      from (select stage_id, currency, sum(amount) as total from open where amount is not null group by 1, 2) per group by 1) t
      on t.stage_id = s.id
    where s.workspace_id = ${me.workspaceId}::uuid and s.kind = 'open'
    order by s.position`
  return stagesSchema.parse(rows)
}

function stageTable(stages: Stages, session: Looking): Block {
  const { deal, glance } = session.language.answers
  const say = speech(session)
  return {
    kind: 'table',
    columns: [
      { label: deal.columns.stage },
      { label: glance.deals, align: 'right' },
      { label: glance.sum, align: 'right' },
    ],
    rows: stages.map(({ stage, count, sums }) => [
      say.stage(stage),
      String(count),
      sums.map(say.money).join(' + ') || '–',
    ]),
  }
}

type Line = (deal: Listed, session: Looking) => readonly string[]

const closingLine: Line = ({ close_on: on }, session) => {
  if (on === null) return []
  const date = Temporal.PlainDate.from(on)
  const late = Temporal.PlainDate.compare(date, today(session)) < 0
  return [`${speech(session).shortDate(date)}${late ? ' !' : ''}`]
}

const stuckLine: Line = ({ stage, since }, session) => [
  speech(session).stage(stage),
  session.language.answers.deal.days({ count: daysSince(since, session) }),
]

function listOf(title: string, { rows, count }: Listing, line: Line, session: Looking): Block[] {
  if (rows.length === 0) return []
  const say = speech(session)
  const items = rows.map((row): Text => {
    const money = rowMoney(row, session.me.currency)
    const rest = [...line(row, session), ...(money ? [say.money(money)] : [])]
    return [{ bold: row.title }, ...rest.map((one) => ` · ${one}`)]
  })
  const more = count - rows.length
  return [
    {
      kind: 'list',
      title: [{ bold: title }],
      items: [...items, ...(more > 0 ? [session.language.answers.deal.more({ count: more })] : [])],
    },
  ]
}
