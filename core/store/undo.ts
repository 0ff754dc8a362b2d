import { z } from 'zod'
import type { Tx } from './db.ts'

const undoneSchema = z.discriminatedUnion('kind', [
  /** Every row is as it was before the event. */
  z.object({ kind: z.literal('done'), rows: z.number() }),
  /** A row is not as the event left it; `by`: the event that changed it since, null when no event did. */
  z.object({ kind: z.literal('changed'), table: z.string(), row: z.string(), by: z.string().nullable() }),
  /** A row that the event made is needed by one in table `by`, or one that it removed has had its place taken. */
  z.object({ kind: z.literal('used'), table: z.string(), row: z.string(), by: z.string().nullable() }),
  /** The event was taken back before, by the event `by`. */
  z.object({ kind: z.literal('already'), by: z.string() }),
  /** The event changed nothing, or what was before it has been forgotten. */
  z.object({ kind: z.literal('nothing') }),
  z.object({ kind: z.literal('gone') }),
])

export type Undone = z.infer<typeof undoneSchema>

/**
 * Takes the event `eventId` back, as if it had not been, unless somebody has gone on from there; what this changes belongs to
 * the event `byEventId`, whose row exists already, so that taking that one back does the first again. Nothing is changed unless
 * all of it can be. Whether this person may undo that event is for the caller to decide: the rows may be out of their sight.
 */
export async function undoEvent(tx: Tx, eventId: string, byEventId: string): Promise<Undone> {
  const rows = await tx.$queryRaw`select parley_undo(${eventId}::uuid, ${byEventId}::uuid) as undone`
  return z.tuple([z.object({ undone: undoneSchema })]).parse(rows)[0].undone
}
