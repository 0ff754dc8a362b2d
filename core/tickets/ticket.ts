import { z } from 'zod'
import { Prisma } from '#prisma'
import type { TicketCategory, TicketStatus } from '../languages/answers/ticket.ts'
import type { Said } from '../slots/said.ts'
import type { Tx } from '../store/db.ts'

const ticketSchema = z.object({
  id: z.string(),
  number: z.number(),
  contactId: z.string(),
  dealId: z.string().nullable(),
  text: z.string(),
  category: z.enum(['question', 'problem', 'warranty', 'return', 'other']) satisfies z.ZodType<TicketCategory>,
  status: z.enum(['open', 'taken', 'solved']) satisfies z.ZodType<TicketStatus>,
  ownerId: z.string().nullable(),
  /** The customer's chat, in which they are answered; null: none. */
  chatId: z.string().nullable(),
  human: z.boolean(),
  openedAt: z.date(),
  idealBy: z.date().nullable(),
  /** By when it is to be answered; null once it was. */
  answerBy: z.date().nullable(),
  answeredAt: z.date().nullable(),
  solvedAt: z.date().nullable(),
  /** The customer's name, whose they are, their language, and when they said stop. */
  customer: z.string(),
  customerOwnerId: z.string().nullable(),
  language: z.string().nullable(),
  stoppedAt: z.date().nullable(),
  /** Who answers. */
  owner: z.string().nullable(),
})

/** A customer's request. */
export type Ticket = z.infer<typeof ticketSchema>

/** Requests that the viewer sees and that fit a condition on `t`, with whose they are; in the order given, else the oldest first. */
export async function readTickets(
  tx: Tx,
  where: Prisma.Sql,
  { order = Prisma.sql`t.opened_at, t.id`, limit = 100 }: { readonly order?: Prisma.Sql; readonly limit?: number } = {},
): Promise<readonly Ticket[]> {
  const rows = await tx.$queryRaw`
    select t.id, t.number, t.contact_id as "contactId", t.deal_id as "dealId", t.text, t.category::text as category,
           t.status::text as status, t.owner_id as "ownerId", t.chat_id as "chatId", t.human, t.opened_at as "openedAt",
           t.ideal_by as "idealBy", t.answer_by as "answerBy", t.answered_at as "answeredAt", t.solved_at as "solvedAt",
           c.name as customer, c.owner_id as "customerOwnerId", c.language, c.stopped_at as "stoppedAt", m.name as owner
    from ticket t
    cross join lateral parley_customer(t.contact_id) c
    left join member m on m.workspace_id = t.workspace_id and m.id = t.owner_id
    where ${where}
    order by ${order} limit ${limit}`
  return z.array(ticketSchema).parse(rows)
}

/** A request by its id; undefined where there is none that the viewer sees. */
export async function ticketOf(id: string, tx: Tx): Promise<Ticket | undefined> {
  const [ticket] = await readTickets(tx, Prisma.sql`t.id = ${id}::uuid`)
  return ticket
}

/** A customer's requests that are not solved: what is passed on to somebody first, then the latest. */
export const openTicketsOf = (contactId: string, tx: Tx): Promise<readonly Ticket[]> =>
  readTickets(tx, Prisma.sql`t.contact_id = ${contactId}::uuid and t.status <> 'solved'`, {
    order: Prisma.sql`t.human desc, t.opened_at desc, t.id desc`,
  })

/** Its number and whose it is, for a sentence. */
export const named = ({ number, customer }: Ticket): { readonly number: number; readonly customer: string } => ({
  number,
  customer,
})

/** A request as an argument that was said. */
export const asSaid = ({ id, customer }: Pick<Ticket, 'id' | 'customer'>): Said => ({
  kind: 'name',
  text: customer,
  hits: [{ kind: 'ticket', id, name: customer, score: 1 }],
})

/** How somebody is called in a conversation with a customer: by their first name; "Website visitor 7" has none. */
export const firstName = (name: string): string => (/\d/.test(name) ? name : (name.split(/\s+/)[0] ?? name))

/** Whether what was promised has passed without an answer. */
export const isOverdue = ({ answerBy, status }: Pick<Ticket, 'answerBy' | 'status'>, now: Temporal.Instant): boolean =>
  status !== 'solved' && answerBy !== null && answerBy.getTime() <= now.epochMilliseconds
