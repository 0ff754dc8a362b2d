import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { conditionKinds } from '../../nudges/condition.ts'
import { member, repeat, subject, text, when, word } from '../../slots/index.ts'
import type { When } from '../../slots/said.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { colleague, type Recipient } from './colleague.ts'
import { conditionOf, inThreeDays } from './condition.ts'
import { laterButtons } from './later.ts'
import { firstTime, wakeAt } from './schedule.ts'
import { whomOf } from './whom.ts'

const slots = z.object({
  about: text,
  subject: subject.optional(),
  at: when.optional(),
  repeat: repeat.optional(),
  for: member.optional(),
  /** It comes only if this has not happened with the subject by then. */
  if: word(conditionKinds).optional(),
})
type Args = z.output<typeof slots>

/** Reminds the speaker, or a colleague, once or again and again. */
export const reminderCreate = command({
  name: 'reminder.create',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reminders', act: 'change' },
  slots,
  oneOf: [['at', 'repeat', 'if']],
  run: create,
})

async function create(said: Args, turn: Turn): Promise<Ran> {
  const args = said.if && !said.at && !said.repeat ? { ...said, at: inThreeDays(turn) } : said
  const { answers } = turn.language
  const other = args.for === undefined || args.for === turn.me.id ? null : await colleague(args.for, turn)
  if (other === undefined) return answer([answers.gone])
  const dueAt = firstTime(args.at && other ? { ...args, at: inTheirs(args.at, other, turn) } : args, {
    // A clock time is the speaker's, whoever is reminded; a day begins when the other's working day does.
    me: other ? { ...turn.me, ...other, zone: args.repeat === undefined ? other.zone : turn.me.zone } : turn.me,
    now: turn.now,
  })
  if (!dueAt) return refusePast(args, turn)
  const id = newId()
  const memberId = other?.id ?? turn.me.id
  await insert({ id, memberId, dueAt, args }, turn)
  await wakeAt(memberId, dueAt, turn)
  const say = speech(turn)
  const whom = await whomOf(args, turn)
  const words = answers.reminder.created({
    about: args.about,
    when: say.when(dueAt),
    ...(whom === undefined ? {} : { whom }),
    ...(other ? { who: other.name } : {}),
    ...(args.repeat === undefined ? {} : { rule: say.repeat(args.repeat) }),
    ...(conditionOf(args, turn) && args.if ? { unless: answers.reminder.conditions[args.if] } : {}),
  })
  return answer([words], [undoButton(turn)], { kind: 'reminder', id })
}

function refusePast(args: Args, turn: Turn): Ran {
  const at = args.at ? speech(turn).when(Temporal.Instant.from(args.at.at), args.at.grain) : ''
  const again = laterButtons((later) => ({ command: 'reminder.create', args: { ...args, at: later } }), turn)
  return answer([turn.language.answers.reminder.past({ when: at })], again)
}

/** The same calendar day where the other is; a clock time stays the same instant. */
function inTheirs(at: When, { zone }: Recipient, { me }: Turn): When {
  if (at.grain === 'minute' || at.grain === 'hour') return at
  const day = Temporal.Instant.from(at.at).toZonedDateTimeISO(me.zone).toPlainDate()
  return { ...at, at: day.toZonedDateTime(zone).toString({ timeZoneName: 'never' }) }
}

interface New {
  readonly id: string
  readonly memberId: string
  readonly dueAt: Temporal.Instant
  readonly args: Args
}

async function insert({ id, memberId, dueAt, args }: New, turn: Turn): Promise<void> {
  const { tx, me, now } = turn
  const condition = conditionOf(args, turn)
  const due = new Date(dueAt.epochMilliseconds)
  const once = args.repeat === undefined && args.at
  const linked = (kind: 'contact' | 'company' | 'deal'): string | null =>
    args.subject?.kind === kind ? args.subject.id : null
  await tx.reminder.createMany({
    data: [
      {
        workspaceId: me.workspaceId,
        id,
        memberId,
        byId: me.id,
        about: args.about,
        contactId: linked('contact'),
        companyId: linked('company'),
        dealId: linked('deal'),
        // What repeats counts from its first occurrence, at its time of the day.
        at: once ? new Date(Temporal.Instant.from(once.at).epochMilliseconds) : due,
        grain: once ? once.grain : 'minute',
        zone: me.zone,
        repeat: args.repeat ?? null,
        ...(condition ? { condition } : {}),
        dueAt: due,
        subjectId: linked('contact'),
        createdAt: new Date(now.epochMilliseconds),
      },
    ],
  })
}
