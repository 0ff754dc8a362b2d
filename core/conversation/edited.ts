import { z } from 'zod'
import type { Outcome } from '../execute.ts'
import type { Inbound } from '../inbound.ts'
import { heardIn } from '../me.ts'
import { type Block, paragraph } from '../reply.ts'
import { openSession, type Session } from '../session.ts'
import { dropPending } from './pending.ts'
import { takeBack } from './take-back.ts'

type Edit = Extract<Inbound['body'], { kind: 'edit' }>

/**
 * A message that now reads otherwise: what it did is taken back, its question is dropped, and the new words are understood as if
 * said now, all of it or nothing. Where it cannot be taken back, or the new words ask for nothing, what was done stands.
 */
export async function edited(
  { of, text }: Edit,
  session: Session,
  understand: (session: Session) => Promise<Outcome>,
): Promise<Outcome> {
  const before = await messageOf(of, session)
  if (before.said?.trim() === text.trim()) return { blocks: [], note: 'edited: to the same' }
  const asks = session.pending?.message === before.message
  if (asks) await dropPending(session)
  const anew = { ...session, message: before.message, pending: asks ? null : session.pending }
  const events = await doneBy(before.message, session)
  if (events.length === 0) return understand(anew)
  if (events.some(({ forgotten }) => forgotten))
    return { blocks: [paragraph(session.language.answers.undo.cannot)], note: 'edited: too late' }
  return inTheirPlace(events, anew, understand)
}

/** Takes the events back and does what the new words say; goes back to where it began where either cannot be. */
async function inTheirPlace(
  events: readonly Done[],
  session: Session,
  understand: (session: Session) => Promise<Outcome>,
): Promise<Outcome> {
  const { tx, language } = session
  const { corrected, unclear, stands } = language.conversation.edited
  // What the message did is no answer to a question that was asked since.
  const anew = openSession({ ...session, pending: null })
  const takingBack = openSession({ ...session, pending: null, message: undefined })
  await tx.$executeRaw`savepoint before_edit`
  const taken: Block[] = []
  for (const { id } of events) {
    const { done, outcome } = await takeBack(id, takingBack)
    if (!done) {
      await tx.$executeRaw`rollback to savepoint before_edit`
      return { ...outcome, events: [], note: 'edited: not taken back' }
    }
    taken.push(...outcome.blocks)
  }
  const outcome = await understand(anew)
  if (NOTHING.test(outcome.note)) {
    await tx.$executeRaw`rollback to savepoint before_edit`
    const words = outcome.note.startsWith('refused') ? outcome.blocks : [paragraph(unclear)]
    return { blocks: [...words, paragraph(stands)], note: `edited: ${outcome.note}` }
  }
  session.adopt({ buttons: anew.buttons, messages: [...takingBack.messages, ...anew.messages] })
  if (await hasChanged(outcome.events ?? [], session))
    return { ...outcome, blocks: beginning(corrected, outcome.blocks) }
  session.adopt({ buttons: takingBack.buttons, messages: [] })
  return { ...outcome, blocks: [...taken, ...outcome.blocks] }
}

/** Notes of turns in which nothing was asked for that could be done, or it is only guessed at: a guess takes nothing back. */
const NOTHING = /^(unclear|offered|courtesy|empty|too long|dropped|asked again|refused|none|tooMany)/

/** "Corrected: " before what is said first. */
function beginning(words: string, [first, ...rest]: readonly Block[]): readonly Block[] {
  if (first?.kind !== 'text') return [paragraph(words), ...(first ? [first, ...rest] : [])]
  const { text } = first
  return [paragraph([`${words} `, ...(typeof text === 'string' ? [text] : text)]), ...rest]
}

const rowsSchema = z.array(z.object({ id: z.string(), message: z.string().nullable(), said: z.string().nullable() }))

/** So far back a chat's messages are looked through for one that is edited. */
const REACH = 2_000

/**
 * What the message says that is edited, after its last edit, and the name by which its events are known: the platform's, or the
 * id of its row, by which the page calls it. One that is not found goes by the name given.
 */
async function messageOf(
  of: string,
  { tx, me }: Session,
): Promise<{ readonly message: string; readonly said: string | null }> {
  const rows = await tx.$queryRaw`
    with heard as (
      select i.seq, i.id::text as id, i.inbound ->> 'message' as message, i.inbound -> 'body' as body
      from lane l join inbox i on i.workspace_id = l.workspace_id and i.lane_id = l.id
      where l.workspace_id = ${me.workspaceId}::uuid and l.kind = 'inbox' and l.chat_id = ${heardIn(me)}::uuid and i.done_at is not null
      order by i.seq desc limit ${REACH}),
    first as (
      select * from heard where (id = ${of} or message = ${of}) and body ->> 'kind' = 'text' order by seq limit 1),
    latest as (
      select e.body from heard e, first f
      where e.id = f.id or e.body ->> 'kind' = 'edit' and e.body ->> 'of' in (f.id, f.message)
      order by e.seq desc limit 1)
    select f.id, f.message, l.body ->> 'text' as said from first f left join latest l on true`
  const [row] = rowsSchema.parse(rows)
  return row ? { message: row.message ?? row.id, said: row.said } : { message: of, said: null }
}

/** A platform may swap what comes close together: among so many of a chat's messages an edit is looked for that came before what it edits. */
const NEAR = 20

/** Whether a message comes after its own edit, which has done what it was to do: it says what nobody means any more. */
export async function isOutdated({ body, message }: Inbound, { tx, me }: Session): Promise<boolean> {
  if (body.kind !== 'text' || message === undefined || me.kind !== 'member') return false
  const rows = await tx.$queryRaw`
    with heard as (
      select i.inbound -> 'body' as body from lane l join inbox i on i.workspace_id = l.workspace_id and i.lane_id = l.id
      where l.workspace_id = ${me.workspaceId}::uuid and l.kind = 'inbox' and l.chat_id = ${heardIn(me)}::uuid and i.done_at is not null
      order by i.seq desc limit ${NEAR})
    select 1 as one from heard where body ->> 'kind' = 'edit' and body ->> 'of' = ${message} limit 1`
  return z.array(z.unknown()).parse(rows).length > 0
}

const doneSchema = z.object({ id: z.string(), forgotten: z.boolean() })
type Done = z.infer<typeof doneSchema>

/** What has no changes on record and is older than this may have lost them. */
const FORGOTTEN = { hours: 24 * 7 } as const

/** The speaker's events of a message, and those of the answers to the questions that it led to, which stand and changed something; newest first. */
async function doneBy(message: string, { tx, me, now }: Session): Promise<readonly Done[]> {
  const old = new Date(now.subtract(FORGOTTEN).epochMilliseconds)
  const rows = await tx.$queryRaw`
    with done as (
      select e.id, e.seq, e.at,
        exists (select from change c where c.workspace_id = e.workspace_id and c.event_id = e.id)
          or exists (select from import i where i.workspace_id = e.workspace_id and i.event_id = e.id) as changed
      from event e
      where e.workspace_id = ${me.workspaceId}::uuid and e.chat_id = ${heardIn(me)}::uuid and e.member_id = ${me.id}::uuid
        and (e.message = ${message} or e.begun_by = ${message}) and e.undone_by_id is null),
    kept as (
      select e.seq from (select event_id from change where workspace_id = ${me.workspaceId}::uuid order by seq limit 1) c
      join event e on e.workspace_id = ${me.workspaceId}::uuid and e.id = c.event_id)
    select d.id, not d.changed as forgotten from done d
    where d.changed or d.at < ${old} and d.seq < (select seq from kept)
    order by d.seq desc`
  return z.array(doneSchema).parse(rows)
}

/** Whether any of the events changed something. */
async function hasChanged(events: readonly string[], { tx, me }: Session): Promise<boolean> {
  if (events.length === 0) return false
  const found = await tx.change.findFirst({
    where: { workspaceId: me.workspaceId, eventId: { in: [...events] } },
    select: { seq: true },
  })
  return found !== null
}
