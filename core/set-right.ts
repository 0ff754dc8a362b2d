import { z } from 'zod'
import { readSlot } from './answer-slot.ts'
import type { MeantCall } from './call.ts'
import { commandNamed } from './commands/index.ts'
import { languages } from './languages/index.ts'
import { fold } from './names/fold.ts'
import type { Pending } from './pending.ts'
import type { Session } from './session.ts'
import { type SlotOf, slotsOf } from './slots/of.ts'
import type { Said } from './slots/said.ts'
import { takeBack } from './take-back.ts'

/** So long after it was done may something be set right by "no, tomorrow". */
const MOST_AGO = Temporal.Duration.from({ minutes: 15 })

const eventSchema = z.object({ id: z.string(), command: z.string(), args: z.record(z.string(), z.unknown()) })

/**
 * "No, tomorrow": what was just asked about or done, with one argument set right. What was done is taken back. Undefined when the
 * words are no such thing, or it cannot be taken back.
 */
export async function setRight(
  text: string,
  pending: Pending | null,
  session: Session,
): Promise<readonly MeantCall[] | undefined> {
  const rest = afterNo(text)
  if (rest === undefined) return undefined
  if (pending) {
    const [call] = pending.open.kind === 'confirm' ? pending.open.calls : []
    const right = call && (await withAnother(call, rest, session))
    return right && [right]
  }
  const event = await lastEvent(session)
  const right = event && (await withAnother(event, rest, session))
  if (!event || !right) return undefined
  return (await takeBack(event.id, session)).done ? [right] : undefined
}

/** What follows a "no" and a comma. */
function afterNo(text: string): string | undefined {
  const [, no = '', rest = ''] = /^\s*(\p{L}+)\s*[,.:;!–—-]+\s*(\S.*)$/su.exec(text) ?? []
  const words = Object.values(languages).flatMap(({ phrases }) => phrases.no.map(fold))
  return rest !== '' && words.includes(fold(no)) ? rest : undefined
}

/** What the speaker did last, if it was just now, in one command, and still stands. */
async function lastEvent({ me, now, tx }: Session): Promise<z.output<typeof eventSchema> | undefined> {
  const event = await tx.event.findFirst({
    where: {
      workspaceId: me.workspaceId,
      memberId: me.id,
      at: { gte: new Date(now.subtract(MOST_AGO).epochMilliseconds) },
    },
    orderBy: { seq: 'desc' },
    select: { id: true, command: true, args: true, undoneById: true, undoesId: true },
  })
  return event && !event.undoneById && !event.undoesId ? eventSchema.safeParse(event).data : undefined
}

/** The call with the first of its arguments that the words can be a value of. */
async function withAnother(
  { command: name, args }: { readonly command: string; readonly args: Readonly<Record<string, unknown>> },
  text: string,
  session: Session,
): Promise<MeantCall | undefined> {
  const command = commandNamed(name)
  const slots = command ? slotsOf(command.slots) : []
  for (const slot of slots) {
    if (args[slot.name] === undefined) continue
    const read = await readSlot(text, slot, [slot], session)
    const value = read && !read.free ? meantBy(slot, read.said) : undefined
    if (value !== undefined) return { command: name, args: { ...args, [slot.name]: value } }
  }
  return undefined
}

/** What was said as an argument's value, where that needs no question. */
function meantBy({ kind }: SlotOf, said: Said): unknown {
  switch (said.kind) {
    case 'when':
    case 'period':
    case 'repeat':
    case 'date':
    case 'money':
    case 'number':
      return said.value
    case 'name': {
      const [hit] = said.hits
      if (!hit || said.hits.length > 1) return undefined
      return kind === 'person' || kind === 'subject'
        ? { kind: hit.kind, id: hit.id }
        : hit.kind === kind
          ? hit.id
          : undefined
    }
    default:
      return undefined
  }
}
