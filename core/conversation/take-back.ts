import { execute, type Outcome } from '../execute.ts'
import type { Session } from '../session.ts'

/** Whether an event is taken back, and what is said of it: what was taken back, or why it was not. */
interface TakenBack {
  readonly done: boolean
  readonly outcome: Omit<Outcome, 'note'>
  /** The message that began what was taken back. */
  readonly begunBy: string | undefined
}

/** Takes an event of the speaker's back before something else is done in its place. */
export async function takeBack(eventId: string, session: Session): Promise<TakenBack> {
  const call = { command: 'undo', args: { event: eventId } }
  const outcome = await execute([call], { by: 'button', confirmed: true }, session)
  const event = await session.tx.event.findFirst({
    where: { id: eventId },
    select: { undoneById: true, message: true, begunBy: true },
  })
  return {
    done: Boolean(event?.undoneById),
    outcome,
    begunBy: event?.begunBy ?? event?.message ?? undefined,
  }
}
