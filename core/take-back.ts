import { execute, type Outcome } from './execute.ts'
import type { Session } from './session.ts'

/** Takes an event back before something else is done in its place. Null when it is taken back; else the answer that says why not. */
export async function takeBack(eventId: string, session: Session): Promise<Outcome | null> {
  const call = { command: 'undo', args: { event: eventId } }
  const outcome = await execute([call], { by: 'button', confirmed: true }, session)
  const event = await session.tx.event.findFirst({ where: { id: eventId }, select: { undoneById: true } })
  return event?.undoneById ? null : { ...outcome, note: 'button: not taken back' }
}
