import { Prisma } from '#prisma'
import type { Turn } from '../../command.ts'
import type { Block } from '../../reply.ts'
import { readTickets } from '../../tickets/ticket.ts'
import { rowOf } from './ticket-list.ts'

/** So many are listed with what else there is to do. */
const MOST = 5

/**
 * Customers who wait for the person's answer, for the top of their day: what is theirs, and what is overdue and nobody's. Nothing where
 * nobody waits.
 */
export async function waitingRequests(turn: Pick<Turn, 'tx' | 'me' | 'now' | 'language'>): Promise<readonly Block[]> {
  const { tx, me, now, language } = turn
  const waiting = await readTickets(
    tx,
    Prisma.sql`t.status <> 'solved' and t.answer_by is not null
      and (t.owner_id = ${me.id}::uuid or t.owner_id is null and t.answer_by <= ${new Date(now.epochMilliseconds)})`,
    { order: Prisma.sql`t.answer_by, t.opened_at, t.id`, limit: MOST },
  )
  if (waiting.length === 0) return []
  const { title } = language.phrases.commands['ticket.list']
  return [{ kind: 'list', title: [{ bold: title }], items: waiting.map((one) => rowOf(one, turn)) }]
}
