import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { member, repeat, subject, text, when } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { laterButtons } from './later.ts'
import { firstTime, wakeAt } from './schedule.ts'
import { whomOf } from './whom.ts'

const slots = z.object({
  about: text,
  subject: subject.optional(),
  at: when.optional(),
  repeat: repeat.optional(),
  for: member.optional(),
})
type Args = z.output<typeof slots>

/** Reminds the speaker, or a colleague, once or again and again. */
export const reminderCreate = command({
  name: 'reminder.create',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reminders', act: 'change' },
  slots,
  oneOf: [['at', 'repeat']],
  run: create,
})

async function create(args: Args, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  const dueAt = firstTime(args, turn)
  if (!dueAt) return refusePast(args, turn)
  const colleague = await forWhom(args.for, turn)
  if (colleague === 'nobody') return answer([answers.gone])
  const id = newId()
  const memberId = colleague?.id ?? turn.me.id
  await insert({ id, memberId, dueAt, args }, turn)
  await wakeAt(memberId, dueAt, turn)
  const say = speech(turn)
  const whom = await whomOf(args, turn)
  const words = answers.reminder.created({
    about: args.about,
    when: say.when(dueAt),
    ...(whom === undefined ? {} : { whom }),
    ...(colleague ? { who: colleague.name } : {}),
    ...(args.repeat === undefined ? {} : { rule: say.repeat(args.repeat) }),
  })
  return answer([words], [undoButton(turn)], { kind: 'reminder', id })
}

function refusePast(args: Args, turn: Turn): Ran {
  const at = args.at ? speech(turn).when(Temporal.Instant.from(args.at.at), args.at.grain) : ''
  const again = laterButtons((later) => ({ command: 'reminder.create', args: { ...args, at: later } }), turn)
  return answer([turn.language.answers.reminder.past({ when: at })], again)
}

/** The colleague to be reminded; undefined: the speaker. */
async function forWhom(
  id: string | undefined,
  { tx, me }: Turn,
): Promise<{ id: string; name: string } | undefined | 'nobody'> {
  if (id === undefined || id === me.id) return undefined
  const where = { workspaceId: me.workspaceId, id, disabledAt: null }
  return (await tx.member.findFirst({ where, select: { id: true, name: true } })) ?? 'nobody'
}

interface New {
  readonly id: string
  readonly memberId: string
  readonly dueAt: Temporal.Instant
  readonly args: Args
}

async function insert({ id, memberId, dueAt, args }: New, { tx, me, now }: Turn): Promise<void> {
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
        dueAt: due,
        subjectId: linked('contact'),
        createdAt: new Date(now.epochMilliseconds),
      },
    ],
  })
}
