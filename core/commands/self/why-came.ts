import { z } from 'zod'
import type { Ran, Turn } from '../../command.ts'
import { subjectOf, whyNow } from '../../nudges/nudge-words.ts'
import { seenSchema } from '../../nudges/plan.ts'
import type { Text } from '../../reply.ts'
import { defaults, memberSettings, nudgeKinds } from '../../settings.ts'
import { answer, short } from '../answer.ts'
import { speech } from '../speech.ts'

/** Why a message came that Parley wrote by itself: its key says what it was. */
export async function whyCame(key: string, turn: Turn): Promise<Ran> {
  const { why } = turn.language.answers
  const [kind = '', id = '', ...rest] = key.split(':')
  switch (kind) {
    case 'nudge':
      return whyNudge(id, turn)
    case 'digest':
      return whyDigest(turn)
    case 'reminder':
      return rest.includes('and') ? answer([why.reminders]) : whyReminder(id, turn)
    case 'owner':
      return answer([why.owner])
    case 'given':
      return answer([why.given])
    default:
      return answer([why.other])
  }
}

const nudgeSchema = z.array(
  z.object({
    kind: z.enum(nudgeKinds),
    about: z.object({ kind: z.enum(['contact', 'deal']), id: z.uuid() }),
    facts: seenSchema,
  }),
)

/** What the rule saw, for each that was told in the same message, and a mute for it. */
async function whyNudge(id: string, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const { nudge, why } = language.answers
  const rows = await tx.$queryRaw`
    select n.kind, jsonb_build_object('kind', n.about_kind, 'id', n.about_id) as about, n.facts
    from nudge first join nudge n on n.workspace_id = first.workspace_id and n.member_id = first.member_id
      and n.told_at = first.told_at and n.outcome = first.outcome
    where first.workspace_id = ${me.workspaceId}::uuid and first.member_id = ${me.id}::uuid and first.id::text = ${id}
    order by n.id`
  const told = nudgeSchema.safeParse(rows).data ?? []
  const [only] = told
  if (!only) return answer([why.other])
  const lines = told.map((one): Text => [...subjectOf(one, turn), ` — ${whyNow(one.kind, one.facts, turn)}`])
  const kinds = [...new Set(told.map((one) => one.kind))]
  const mutes = [
    ...(told.length === 1 && only.kind !== 'birthday'
      ? [
          turn.button(nudge.button.notAbout({ name: short(only.facts.name) }), {
            command: 'nudge.mute',
            args: { subject: only.about },
          }),
        ]
      : []),
    ...kinds.map((kind) => turn.button(nudge.button.noMore[kind], { command: 'nudge.mute', args: { kind } })),
  ]
  return answer(
    [...lines, why.nudge({ kinds: kinds.map((kind) => nudge.kinds[kind]) })],
    mutes,
    told.length === 1 ? only.about : undefined,
  )
}

async function whyDigest(turn: Turn): Promise<Ran> {
  const { nudge, why } = turn.language.answers
  const { digest = defaults.digest } = await memberSettings(turn.tx, turn.me.id)
  const text = why.digest({ time: digest ?? defaults.digest })
  return answer([text], [turn.button(nudge.button.noMore.digest, { command: 'nudge.mute', args: { kind: 'digest' } })])
}

const reminderSchema = z.array(
  z.object({
    about: z.string(),
    repeat: z.string().nullable(),
    open: z.boolean(),
    conditional: z.boolean(),
    by: z.string().nullable(),
    at: z.date(),
    /** The speaker’s own words for it, where they said it in one. */
    said: z.string().nullable(),
  }),
)

/** Who asked for a reminder, and when; their words only where they are the speaker's own. */
async function whyReminder(id: string, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const { why } = language.answers
  const rows = await tx.$queryRaw`
    select r.about, r.repeat, r.due_at is not null and r.status = 'open' as open, r.condition is not null as conditional,
      case when r.by_id <> r.member_id then b.name end as by, coalesce(e.at, r.created_at) as at,
      case when e.member_id = ${me.id}::uuid and e.begun_by is null then nullif(e.said, '') end as said
    from reminder r
    join member b on b.workspace_id = r.workspace_id and b.id = r.by_id
    left join lateral (
      select e.* from change c join event e on e.workspace_id = c.workspace_id and e.id = c.event_id
      where c.workspace_id = r.workspace_id and c.row_id = r.id and c."table" = 'reminder' and c.before is null
      order by c.seq limit 1) e on true
    where r.workspace_id = ${me.workspaceId}::uuid and r.member_id = ${me.id}::uuid and r.id::text = ${id}`
  const [found] = reminderSchema.parse(rows)
  if (!found) return answer([why.other])
  const say = speech(turn)
  const words = why.reminder({
    when: say.when(found.at.toTemporalInstant()),
    ...(found.by === null ? {} : { by: found.by }),
    ...(found.said === null ? {} : { said: found.said }),
    ...(found.repeat === null ? {} : { rule: say.repeat(found.repeat) }),
    conditional: found.conditional,
  })
  const cancel = { command: 'reminder.cancel', args: { reminder: id } }
  return answer([words], found.open ? [turn.button(why.cancel, cancel)] : [], { kind: 'reminder', id })
}
