import { z } from 'zod'
import type { MeantCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import { languages } from '../languages/index.ts'
import type { Phrases } from '../languages/phrases.ts'
import { fold } from '../names/fold.ts'
import type { Session } from '../session.ts'
import { type SlotOf, slotsOf } from '../slots/of.ts'
import type { Said } from '../slots/said.ts'
import { readSlot } from './answer-slot.ts'
import type { Pending } from './pending.ts'
import { takeBack } from './take-back.ts'

/** So long after it was done may something be set right by "no, tomorrow". */
const MOST_AGO = Temporal.Duration.from({ minutes: 15 })

/** So many commands of one sentence are looked at. */
const MOST_AT_ONCE = 6

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
  const rights: MeantCall[] = []
  for (const event of await lastEvents(session)) {
    const right = await withAnother(event, rest, session)
    if (right && !(await takeBack(event.id, session)).done) break
    if (right) rights.unshift(right)
  }
  return rights.length > 0 ? rights : undefined
}

/** What follows a "no" and a comma, or "not him" and one: "actually no, tomorrow", "oh no, back to proposal". */
function afterNo(text: string): string | undefined {
  const [, before = '', rest = ''] = /^\s*(\p{L}[\p{L}\p{M}'’ʼ ]*?)\s*[,.:;!–—-]+\s*(\S.*)$/su.exec(text) ?? []
  const no = without(before, (phrases) => phrases.openers)
  const isNo = all(({ no: nos, setRight: { notThat } }) => [...nos, ...notThat]).includes(fold(no))
  return isNo && rest !== '' ? without(rest, (phrases) => phrases.setRight.before) : undefined
}

const all = (words: (phrases: Phrases) => readonly string[]): readonly string[] =>
  Object.values(languages).flatMap(({ phrases }) => words(phrases).map(fold))

/** The text from behind the words, one after another, that it begins with. */
function without(text: string, words: (phrases: Phrases) => readonly string[]): string {
  const known = all(words).toSorted((a, b) => b.length - a.length)
  const folded = fold(text)
  const first = known.find((word) => folded.startsWith(`${word} `))
  if (first === undefined) return text.trim()
  const count = first.split(' ').length
  return without(text.trim().split(/\s+/).slice(count).join(' '), words)
}

/** What the speaker did last, if it was just now and still stands: all that one sentence did, the last first. */
async function lastEvents({ me, now, tx }: Session): Promise<readonly z.output<typeof eventSchema>[]> {
  const events = await tx.event.findMany({
    where: {
      workspaceId: me.workspaceId,
      memberId: me.id,
      at: { gte: new Date(now.subtract(MOST_AGO).epochMilliseconds) },
    },
    orderBy: { seq: 'desc' },
    select: { id: true, command: true, args: true, message: true, undoneById: true, undoesId: true },
    take: MOST_AT_ONCE,
  })
  const [last] = events
  if (!last || last.undoneById || last.undoesId) return []
  return events
    .filter(
      (event) => event === last || (event.message !== null && event.message === last.message && !event.undoneById),
    )
    .flatMap((event) => eventSchema.safeParse(event).data ?? [])
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
    const was = args[slot.name]
    if (was === undefined) continue
    const value = (await onItsDay(text, slot, was, session)) ?? (await valueIn(text, slot, was, session))
    if (value !== undefined) return { command: name, args: { ...args, [slot.name]: value } }
  }
  return undefined
}

const sameSchema = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])

/** The words as the argument's value; "the other Ivan" is whoever it was not. */
async function valueIn(text: string, slot: SlotOf, was: unknown, session: Session): Promise<unknown> {
  const name = without(text, (phrases) => phrases.setRight.other)
  const read = await readSlot(name, slot, [slot], session)
  if (!read || read.free) return undefined
  const { said } = read
  if (name === text.trim() || said.kind !== 'name') return meantBy(slot, said)
  const not = sameSchema.safeParse(was).data
  return meantBy(slot, { ...said, hits: said.hits.filter(({ id }) => id !== not) })
}

const whenSchema = z.object({ at: z.string() })

/**
 * A time of day by itself keeps the day that was said before: after "tomorrow at 10", "no, 11:00" is tomorrow. It is one that comes
 * the same day for who asks as it begins, and the next for who asks as it ends, be that today or any other day.
 */
async function onItsDay(text: string, slot: SlotOf, was: unknown, session: Session): Promise<unknown> {
  const before = slot.kind === 'when' ? whenSchema.safeParse(was).data : undefined
  if (!before) return undefined
  const { zone } = session.me
  const begin = Temporal.Instant.from(before.at).toZonedDateTimeISO(zone).startOfDay()
  const asked = async (now: Temporal.ZonedDateTime) => {
    const read = await readSlot(text, slot, [slot], { ...session, now: now.toInstant() })
    return read?.said.kind === 'when' && read.said.value.grain === 'minute' ? read.said.value : undefined
  }
  const early = await asked(begin)
  const late = await asked(begin.add({ days: 1 }).subtract({ minutes: 1 }))
  if (!early || !late) return undefined
  const [first, next] = [early, late].map(({ at }) => Temporal.Instant.from(at).toZonedDateTimeISO(zone))
  return first && next?.equals(first.add({ days: 1 })) && first.toPlainDate().equals(begin.toPlainDate())
    ? early
    : undefined
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
