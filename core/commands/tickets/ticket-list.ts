import { z } from 'zod'
import { Prisma } from '#prisma'
import { command, type Ran, type Turn } from '../../command.ts'
import { flag, member, ticket, word } from '../../slots/index.ts'
import { isOverdue, readTickets, type Ticket, ticketOf } from '../../tickets/ticket.ts'
import { cut } from '../activities/entry.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'
import { showButton, showTicket } from './shown.ts'

const slots = z.object({
  status: word(['open', 'taken', 'solved']).optional(),
  owner: member.optional(),
  /** Only those whose promised answer is late. */
  overdue: flag('overdue').optional(),
  /** One of them: its card. */
  ticket: ticket.optional(),
})
type Args = z.output<typeof slots>

/** So many are listed, and so many of them get a button. */
const MOST = 20
const BUTTONS = 5
/** Of what a customer wrote a line shows so much. */
const LENGTH = 60

/** What customers are waiting for: what is overdue first, then by when it was promised. One alone is shown as its card. */
export const ticketList = command({
  name: 'ticket.list',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'tickets', act: 'see' },
  slots,
  completes: ({ overdue, ...said }) => (overdue === undefined ? said : { ...said, overdue: true }),
  run: list,
})

async function list(args: Args, turn: Turn): Promise<Ran> {
  const words = turn.language.answers.ticket
  if (args.ticket !== undefined) {
    const one = await ticketOf(args.ticket, turn.tx)
    return one ? showTicket(one, turn) : answer([words.gone])
  }
  const found = await readTickets(turn.tx, conditionsOf(args, turn), { order: ORDER, limit: MOST })
  const [only, other] = found
  if (!only) return { ...answer([isAll(args) ? words.none : words.noneSuch]), about: null }
  if (!other) return showTicket(only, turn)
  return {
    blocks: [
      {
        kind: 'list',
        title: words.count({ count: found.length }),
        items: found.map((one) => rowOf(one, turn)),
        ordered: true,
      },
      { kind: 'choices', choices: found.slice(0, BUTTONS).map((one) => showButton(one, turn)) },
    ],
    about: null,
    listed: found.map(({ id, number, customer }) => ({ kind: 'ticket', id, name: `#${number} ${customer}` })),
  }
}

/** What waits for an answer comes before what was answered. */
const ORDER = Prisma.sql`t.answer_by is null, t.answer_by, t.opened_at, t.id`

const isAll = ({ status, owner, overdue }: Args): boolean =>
  status === undefined && owner === undefined && overdue === undefined

function conditionsOf({ status, owner, overdue }: Args, { now }: Turn): Prisma.Sql {
  const conditions = [
    status === undefined ? Prisma.sql`t.status <> 'solved'` : Prisma.sql`t.status = ${status}::ticket_status`,
    ...(owner === undefined ? [] : [Prisma.sql`t.owner_id = ${owner}::uuid`]),
    ...(overdue === undefined
      ? []
      : [Prisma.sql`t.status <> 'solved' and t.answer_by <= ${new Date(now.epochMilliseconds)}`]),
  ]
  return Prisma.join(conditions, ' and ')
}

/** A request in a line: whose, what, who has it, and by when it is to be answered. */
export function rowOf(one: Ticket, turn: Pick<Turn, 'me' | 'now' | 'language'>): string {
  const words = turn.language.answers.ticket
  const { number, customer, text, owner, answerBy, status } = one
  const at = answerBy && speech(turn).when(answerBy.toTemporalInstant())
  const due =
    status === 'solved'
      ? words.statuses.solved
      : at === null
        ? words.answered
        : isOverdue(one, turn.now)
          ? words.overdue({ since: at })
          : words.due({ by: at })
  return words.row({ number, customer, text: cut(text, LENGTH), owner: owner ?? words.nobodys, due })
}
