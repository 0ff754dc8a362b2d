import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { Text } from '../../reply.ts'
import { ticket } from '../../slots/index.ts'
import { firstName } from '../../tickets/ticket.ts'
import { aboutOf } from '../../tickets/words.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'
import { waysOn } from './ways.ts'

const slots = z.object({ ticket: ticket.optional() })

/** How the customer's requests stand: whose they are, by when they are answered, what was said last. */
export const ticketShow = command({
  name: 'ticket.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'service', act: 'see' },
  fromAbout: { ticket: ['ticket'] },
  slots,
  run: show,
})

/** More requests than these are not listed, open ones first. */
const MOST = 5

const requestSchema = z.array(
  z.object({
    id: z.string(),
    number: z.number(),
    text: z.string(),
    status: z.enum(['open', 'taken', 'solved']),
    owner: z.string().nullable(),
    answer_by: z.date().nullable(),
    solved_at: z.date().nullable(),
    last: z.string().nullable(),
    last_by: z.string().nullable(),
    incoming: z.boolean().nullable(),
  }),
)
type Request = z.infer<typeof requestSchema>[number]

async function requestsOf({ tx, me }: Turn, only: string | undefined): Promise<readonly Request[]> {
  const rows = await tx.$queryRaw`
    select t.id, t.number, t.text, t.status::text as status, m.name as owner, t.answer_by, t.solved_at,
      l.summary as last, l.by as last_by, l.incoming
    from ticket t
    left join member m on m.workspace_id = t.workspace_id and m.id = t.owner_id and m.disabled_at is null
    left join lateral (
      select a.summary, w.name as by, a.incoming from activity a
      left join member w on w.workspace_id = a.workspace_id and w.id = a.member_id
      where a.workspace_id = t.workspace_id and a.ticket_id = t.id and a.kind = 'message' and a.deleted_at is null
      order by a.at desc, a.id desc limit 1) l on true
    where t.workspace_id = ${me.workspaceId}::uuid and t.contact_id = ${me.id}::uuid
      and (${only ?? null}::uuid is null or t.id = ${only ?? null}::uuid)
    order by t.status = 'solved', t.opened_at desc limit ${MOST}`
  return requestSchema.parse(rows)
}

/** How a request stands, in words. */
function standing(request: Request, turn: Turn): string {
  const { request: words } = turn.language.answers.service
  const say = speech(turn)
  const due = request.answer_by && { by: say.when(request.answer_by.toTemporalInstant()) }
  if (request.status === 'solved')
    return words.solved({ when: request.solved_at ? say.when(request.solved_at.toTemporalInstant(), 'day') : '' })
  return request.owner === null
    ? words.waits(due ?? {})
    : words.inHand({ who: firstName(request.owner), ...(due ?? {}) })
}

const line = (request: Request, turn: Turn): Text => [
  { bold: `${request.number}` },
  ` “${aboutOf(request)}”: ${standing(request, turn)}.`,
]

async function show({ ticket: only }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { service } = turn.language.answers
  const requests = await requestsOf(turn, only)
  const [first, ...more] = requests
  if (!first) return answer([service.request.none], waysOn('request', turn))
  if (more.length > 0) {
    const items = requests.map((request) => line(request, turn))
    return { blocks: [{ kind: 'list', title: [{ bold: service.request.title }], items }] }
  }
  const last: Text[] =
    first.last !== null && first.incoming === false
      ? [service.request.lastWords({ who: firstName(first.last_by ?? service.request.us), text: first.last })]
      : []
  return answer([line(first, turn), ...last], [], { kind: 'ticket', id: first.id })
}
