import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { number, text } from '../../slots/index.ts'
import { addressed } from '../../tickets/addressed.ts'
import { answer, sentences } from '../answer.ts'

const slots = z.object({
  score: number.optional(),
  text: text.optional(),
  /** Set by a button alone: the request that it is about. */
  ticket: z.uuid().optional(),
})
type Args = z.output<typeof slots>

/** Keeps what a customer thinks of it, from 0 to 10, in words, or both. */
export const feedbackGive = command({
  name: 'feedback.give',
  risk: 'writes',
  takenBack: 'compensate',
  right: { area: 'service', act: 'change' },
  slots,
  oneOf: [['score', 'text']],
  run: give,
})

/** The best mark, and from where on it is a good one, and a fair one. */
const BEST = 10
const GOOD = 9
const FAIR = 7

async function give({ score, text: words, ticket }: Args, turn: Turn): Promise<Ran> {
  const { me, tx, now, about, language } = turn
  const { feedback: say } = language.answers.service
  if (score !== undefined && score > BEST) return answer([say.ask])
  const ticketId = ticket ?? (about?.kind === 'ticket' ? about.id : null)
  // Words after a mark belong to it.
  const marked =
    score === undefined
      ? await tx.$executeRaw`
          update feedback set text = ${words ?? ''} where workspace_id = ${me.workspaceId}::uuid and text is null and contact_id = ${me.id}::uuid
            and at > ${now.subtract({ hours: 24 }).toString()}::timestamptz`
      : 0
  if (marked === 0)
    await tx.$executeRaw`
      insert into feedback (workspace_id, id, contact_id, ticket_id, score, text, at, subject_id)
      select ${me.workspaceId}::uuid, ${newId()}::uuid, ${me.id}::uuid,
        (select t.id from ticket t where t.workspace_id = ${me.workspaceId}::uuid and t.id = ${ticketId}::uuid),
        ${score ?? null}, ${words ?? null}, ${now.toString()}::timestamptz, ${me.id}::uuid`
  if (score === undefined) return answer([addressed(me.name, say.words)])
  if (score >= GOOD) return answer([addressed(me.name, say.high)])
  if (score >= FAIR) return answer([addressed(me.name, say.middle)])
  const low = addressed(me.name, say.low)
  return answer([words === undefined ? sentences(low, say.tell) : low])
}
