import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { OrderState } from '../../languages/answers/service.ts'
import { paragraph, type Text } from '../../reply.ts'
import { deal } from '../../slots/index.ts'
import { answer } from '../answer.ts'
import { today } from '../deals/day.ts'
import { speech } from '../speech.ts'
import { wayOn } from './ways.ts'

const slots = z.object({ deal: deal.optional() })

/** Where the customer's orders are, as far as they may know: in plain words, by when, and who looks after them. */
export const dealStatus = command({
  name: 'deal.status',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'service', act: 'see' },
  slots,
  run: show,
})

/** More orders than these are not listed. */
const MOST = 5

const orderSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    kind: z.enum(['open', 'won', 'lost']),
    /** How far it is among the open stages, 0 to 1. */
    way: z.number(),
    close_on: z.iso.date().nullable(),
    closed_at: z.date().nullable(),
    owner: z.string().nullable(),
    lines: z.array(z.string()),
  }),
)
type Order = z.infer<typeof orderSchema>[number]

/** The viewer's own deals, open ones first; all when none is named. */
export async function ordersOf({ tx, me }: Pick<Turn, 'tx' | 'me'>, only?: string): Promise<readonly Order[]> {
  const rows = await tx.$queryRaw`
    select d.id, d.title, s.kind::text as kind, d.close_on::text, d.closed_at, m.name as owner,
      coalesce((select count(*) filter (where o.position < s.position)::float / nullif(count(*), 0) from stage o
                where o.workspace_id = d.workspace_id and o.kind = 'open' and o.deleted_at is null), 0) as way,
      array(select trim(trailing '.' from trim(trailing '0' from l.quantity::text)) || ' × ' || p.name
            from deal_line l join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
            where l.workspace_id = d.workspace_id and l.deal_id = d.id order by l.position) as lines
    from deal d join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
    left join member m on m.workspace_id = d.workspace_id and m.id = d.owner_id and m.disabled_at is null
    where d.workspace_id = ${me.workspaceId}::uuid and d.contact_id = ${me.id}::uuid and d.deleted_at is null
      and (${only ?? null}::uuid is null or d.id = ${only ?? null}::uuid)
    order by s.kind <> 'open', coalesce(d.closed_at, d.created_at) desc limit ${MOST}`
  return orderSchema.parse(rows)
}

function stateOf({ kind, way }: Order): OrderState {
  if (kind === 'won') return 'confirmed'
  if (kind === 'lost') return 'closed'
  return way >= 0.6 ? 'agreed' : way > 0 ? 'underWay' : 'received'
}

/** What was ordered, as the customer knows it: the products, else what the order is called. */
export const orderName = ({ lines, title }: Order): string => (lines.length > 0 ? lines.join(', ') : title)

/** An order in one line: what, where it is, by when, with whom. */
export function orderLine(order: Order, turn: Turn): Text {
  const { order: words } = turn.language.answers.service
  const say = speech(turn)
  const date = order.close_on === null ? undefined : Temporal.PlainDate.from(order.close_on)
  const ahead = date && Temporal.PlainDate.compare(date, today(turn)) >= 0
  const when = date && ahead && order.kind === 'open' ? words.by({ when: say.date(date) }) : undefined
  const closed = order.closed_at?.toTemporalInstant().toZonedDateTimeISO(turn.me.zone).toPlainDate()
  const facts = [
    words.states[stateOf(order)],
    when,
    closed && words.since({ when: say.date(closed) }),
    order.owner === null ? undefined : words.with({ who: order.owner }),
  ].filter((fact) => fact !== undefined)
  return [{ bold: orderName(order) }, `: ${facts.join('; ')}.`]
}

async function show({ deal: only }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { service } = turn.language.answers
  const orders = await ordersOf(turn, only)
  const [first, ...more] = orders
  if (!first) return answer([service.order.none], [wayOn('human', turn, { main: true })])
  const about = { kind: 'deal', id: first.id } as const
  if (more.length === 0) return { blocks: [paragraph(orderLine(first, turn))], about }
  const items = orders.map((order) => orderLine(order, turn))
  return { blocks: [{ kind: 'list', title: [{ bold: service.order.title }], items }], about: null }
}
