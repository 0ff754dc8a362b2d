import { z } from 'zod'
import type { Origin } from './authorise.ts'
import type { MeantCall } from './call.ts'
import type { About, Listed, Preview, Turn } from './command.ts'
import { commandNamed } from './commands/index.ts'
import { newId } from './id.ts'
import { heardIn } from './me.ts'
import { namesOf } from './records/words.ts'
import type { Block } from './reply.ts'
import type { Question } from './reports/figures.ts'
import type { Session } from './session.ts'

/** What came of a turn: the answer, what "it" means next, and a line for the record of how it was read. */
export interface Outcome {
  readonly blocks: readonly Block[]
  readonly about?: About | null
  /** The records that it lists, for "the second". */
  readonly listed?: readonly Listed[]
  /** What it answers, where it is a report. */
  readonly report?: Question
  /** Something is asked: what else was said waits for the answer. */
  readonly waits?: boolean
  readonly note: string
  /** The customer whose it is, where they turned out to be another than who began the turn. */
  readonly subjectId?: string
  /** The events that it made, newest last. */
  readonly events?: readonly string[]
  /** It is the answer to a question that was open, or what came of that. */
  readonly answered?: boolean
  /** It tells nothing of records, so that a whole group may read it. */
  readonly inPublic?: boolean
  /** A language model wrote it. */
  readonly byModel?: boolean
}

/**
 * Carries out calls in the turn's transaction, in order. Each that changes something is an event first, so that the change log
 * knows whose words changed a row; owners of colleagues' records are told. Throws only on bugs.
 */
export async function execute(
  calls: readonly MeantCall[],
  origin: Origin,
  session: Session,
): Promise<Omit<Outcome, 'note'>> {
  const blocks: Block[] = []
  const events: string[] = []
  let about: About | null | undefined
  let listed: readonly Listed[] | undefined
  let report: Question | undefined
  let inPublic = true
  for (const call of calls) {
    const command = commandNamed(call.command)
    if (!command) throw new Error(`no command is named ${call.command}`)
    const eventId = newId()
    if (command.risk !== 'reads') {
      await record(eventId, call, origin, session)
      events.push(eventId)
    }
    const ran = await command.perform(call.args, turnOf(eventId, about === undefined ? session.about : about, session))
    blocks.push(...ran.blocks)
    about = ran.about === undefined ? about : ran.about
    listed = ran.listed ?? listed
    report = ran.report ?? report
    inPublic &&= ran.inPublic ?? false
  }
  if (events.length > 0 && session.me.role === 'rep')
    tellOwners(await colleaguesRecords(events, session), calls, session)
  return {
    blocks,
    events,
    inPublic,
    ...(about === undefined ? {} : { about }),
    ...(listed ? { listed } : {}),
    ...(report ? { report } : {}),
  }
}

/** What the calls would do, where their commands can show it; the first that is not ready is all there is to say. Null: none can. */
export async function foresee(calls: readonly MeantCall[], session: Session): Promise<Preview | null> {
  const seen: Preview[] = []
  for (const call of calls) {
    const command = commandNamed(call.command)
    const one = command?.preview && (await command.preview(call.args, turnOf(newId(), session.about, session)))
    if (one && !one.ready) return one
    if (one) seen.push(one)
  }
  if (seen.length === 0) return null
  const what = seen.flatMap((one) => one.what ?? [])
  return {
    ready: true,
    ...(what.length === calls.length ? { what: what.join('; ') } : {}),
    blocks: seen.flatMap(({ blocks }) => blocks),
    choices: seen.flatMap(({ choices = [] }) => choices),
  }
}

/** What a command works with, of a session; `eventId`: what it does is written down under it. */
export function turnOf(eventId: string, about: About | null, session: Session): Turn {
  const { me, now, language, tx, address = null } = session
  return {
    me,
    now,
    language,
    tx,
    eventId,
    about,
    report: session.report ?? null,
    address,
    replyTo: session.replyTo,
    tell: session.tell,
    button: (label, call, main) =>
      session.button(
        label,
        'said' in call
          ? { do: 'calls', calls: [call] }
          : { do: 'meant', call: { command: call.command, args: { ...call.args } } },
        main ? { main } : {},
      ),
  }
}

const contactSchema = z.union([
  z.uuid(),
  z.object({ kind: z.literal('contact'), id: z.uuid() }).transform(({ id }) => id),
])

/** Writes the event and says to the change log that what follows is its doing. */
async function record(eventId: string, call: MeantCall, origin: Origin, session: Session): Promise<void> {
  const { me, tx, now, said, message = null, begunBy = null } = session
  const named = [call.args.contact, call.args.person, call.args.subject].map(
    (value) => contactSchema.safeParse(value).data,
  )
  const subject = me.kind === 'customer' ? me.id : (named.find((id) => id !== undefined) ?? null)
  await tx.$queryRaw`
    with made as (
      insert into event (workspace_id, id, member_id, contact_id, chat_id, command, args, said, message, begun_by, by, at, subject_id)
      values (${me.workspaceId}::uuid, ${eventId}::uuid, ${me.kind === 'member' ? me.id : null}::uuid,
              ${me.kind === 'customer' ? me.id : null}::uuid, ${heardIn(me)}::uuid, ${call.command},
              ${JSON.stringify(call.args)}::jsonb, ${said}, ${message}, ${begunBy}, ${origin.by}, ${new Date(now.epochMilliseconds)}, ${subject}::uuid)
      returning id)
    select set_config('parley.event', id::text, true) from made`
}

const touchedSchema = z.array(z.object({ id: z.string(), name: z.string(), owner_id: z.string() }))
type Touched = z.infer<typeof touchedSchema>

/**
 * The colleagues' records that the events have changed, by an undo too: themselves, or what hangs on them. What was given away is
 * that of its owner until then: the new one is told by the command that gives.
 */
async function colleaguesRecords(events: readonly string[], { tx, me }: Session): Promise<Touched> {
  const rows = await tx.$queryRaw`
    with image as (select "table" as kind, row_id, coalesce(after, before) as it, before from change where event_id = any(${events}::uuid[])),
    touched as (
      select row_id as id, (before ->> 'owner_id')::uuid as owner_id, it is not null and before is not null as changed
      from image where kind in ('contact', 'company', 'deal')
      union select (it ->> 'deal_id')::uuid, null, false from image where kind in ('deal_line', 'stage_move', 'activity', 'tagging')
      union select coalesce(it ->> 'contact_id', it ->> 'company_id')::uuid, null, false
        from image where kind in ('contact_point', 'activity', 'tagging'))
    select distinct r.id, r.name, case when t.changed then t.owner_id else r.owner_id end as owner_id
    from (select id, name, owner_id from contact union all select id, name, owner_id from company
          union all select id, title, owner_id from deal) r
    join touched t using (id)
    where case when t.changed then t.owner_id else r.owner_id end <> ${me.id}::uuid
      and (t.changed or not exists (select from touched o where o.id = t.id and o.changed))`
  return touchedSchema.parse(rows)
}

/** Each owner in their own language, once for all of theirs; the turn sends it when it ends. */
function tellOwners(records: Touched, calls: readonly MeantCall[], session: Session): void {
  const done = calls.flatMap((call) => commandNamed(call.command) ?? [])
  for (const [owner, theirs] of Map.groupBy(records, (record) => record.owner_id)) {
    const [first] = theirs
    if (!first) continue
    session.tell({
      memberId: owner,
      key: `owner:${first.id}:${newId()}`,
      blocks: (language) => {
        const { conversation, phrases } = language
        const titles = done.map((command) => phrases.commands[command.name].title)
        const what = [...new Set(titles.map((title) => title.charAt(0).toLowerCase() + title.slice(1)))].join(', ')
        const who = session.me.name
        const names = namesOf(
          theirs.map(({ name }) => name),
          { language },
        )
        const text =
          theirs.length === 1
            ? conversation.ownerTold({ who, what, record: first.name })
            : conversation.set.ownerTold({ who, what, names })
        return [{ kind: 'text', text }]
      },
    })
  }
}
