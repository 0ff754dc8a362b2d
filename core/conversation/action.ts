import { z } from 'zod'
import { meantCallSchema, saidCallSchema } from '../call.ts'
import { hitSchema } from '../slots/said.ts'

/** What a button does when it is pressed; stored under its token. */
export const actionSchema = z.discriminatedUnion('do', [
  /** Carry out one of the readings that the open question offers. */
  z.object({ do: z.literal('option'), pendingId: z.uuid(), index: z.number().int().nonnegative() }),
  /** Carry out calls that still have to be resolved. */
  z.object({ do: z.literal('calls'), calls: z.array(saidCallSchema) }),
  /** Carry out a call with exact arguments: "Done" on a reminder. */
  z.object({ do: z.literal('meant'), call: meantCallSchema }),
  /** Put a reminder off, counted from the moment of the press. */
  z.object({ do: z.literal('snooze'), reminder: z.uuid(), until: z.enum(['hour', 'tomorrow']) }),
  /** Answer the open question with one of its candidates. */
  z.object({ do: z.literal('pick'), pendingId: z.uuid(), hit: hitSchema }),
  z.object({ do: z.literal('yes'), pendingId: z.uuid() }),
  z.object({ do: z.literal('no'), pendingId: z.uuid() }),
  /** "Someone else": take the event back, forget the remembered choice and ask again. */
  z.object({
    do: z.literal('rechoose'),
    eventId: z.uuid().optional(),
    calls: z.array(saidCallSchema),
    words: z.string(),
    kind: hitSchema.shape.kind,
  }),
  /** "I am a customer already": how that is shown. For customers alone (core/door/proof.ts). */
  z.object({ do: z.literal('prove') }),
  /** "Rather 6 December": take the event back and carry out these calls in its place. */
  z.object({ do: z.literal('instead'), eventId: z.uuid(), calls: z.array(saidCallSchema) }),
])

export type Action = z.infer<typeof actionSchema>

/** The question, the reminder or the customer's request that a button settles; undefined for one that stands by itself. */
export function settledWith(action: Action): string | undefined {
  if ('pendingId' in action) return action.pendingId
  if (action.do === 'snooze') return action.reminder
  if (action.do === 'calls') return ticketIn(action.calls)
  if (action.do !== 'meant') return undefined
  const { command, args } = action.call
  const named = z.uuid().safeParse(settlesTicket.has(command) ? args.ticket : args.reminder)
  return named.success ? named.data : undefined
}

const settlesTicket: ReadonlySet<string> = new Set(['ticket.take', 'ticket.close'])

/** "Answer…" on a customer's request, which has no use once that is solved. */
function ticketIn([call]: readonly z.infer<typeof saidCallSchema>[]): string | undefined {
  const said = call?.command === 'message.send' ? call.said.ticket : undefined
  return said?.kind === 'name' ? said.hits.find(({ kind }) => kind === 'ticket')?.id : undefined
}
