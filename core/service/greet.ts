import { orderName, ordersOf } from '../commands/service/deal-status.ts'
import { wayOn } from '../commands/service/ways.ts'
import type { Outcome } from '../execute.ts'
import { type Block, paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { addressed } from '../tickets/addressed.ts'
import { openTicketsOf } from '../tickets/ticket.ts'
import { aboutOf } from '../tickets/words.ts'
import { buttonsOf } from './buttons.ts'

/** To a customer who opens the conversation: who speaks, what is known (a request that is open, an order under way), and the usual ways to begin. */
export async function greet(session: Session): Promise<Outcome> {
  const { me, tx, language } = session
  const { service } = language.answers
  const workspace = await tx.workspace.findFirst({ where: { id: me.workspaceId }, select: { name: true } })
  const [request] = await openTicketsOf(me.id, tx)
  const [order] = await ordersOf(session)
  const under = order?.kind === 'open' ? order : undefined
  const turn = buttonsOf(session)
  const blocks: Block[] = [
    paragraph(addressed(me.name, ({ name }) => service.hello({ name, company: workspace?.name ?? '' }))),
    ...(request ? [paragraph(service.openRequest({ number: request.number, about: aboutOf(request) }))] : []),
    ...(under ? [paragraph(service.orderUnderWay({ what: orderName(under) }))] : []),
    {
      kind: 'choices',
      choices: [
        ...(under ? [wayOn('status', turn, { main: true })] : []),
        ...(request ? [wayOn('mine', turn, { main: !under })] : []),
        wayOn('request', turn, { main: !under && !request }),
        wayOn('human', turn),
      ],
    },
  ]
  return { blocks, about: request ? { kind: 'ticket', id: request.id } : null, note: 'greeted' }
}
