import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { plannedDays } from '../../nudges/planned.ts'
import { member, period, word } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'

const slots = z.object({
  period: period.optional(),
  standIn: member.optional(),
  /** Back again: the absence ends today. */
  over: word(['over']).optional(),
})
type Args = z.output<typeof slots>

/** The speaker is away: nothing is sent to them meanwhile, and what is urgent goes to the one who stands in. */
export const absenceSet = command({
  name: 'absence.set',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'own', act: 'change' },
  slots,
  oneOf: [['period', 'over']],
  run: set,
})

async function set(args: Args, turn: Turn): Promise<Ran> {
  const { setting, gone } = turn.language.answers
  if (args.over) return back(turn)
  const days = daysOf(args, turn)
  const today = turn.now.toZonedDateTimeISO(turn.me.zone).toPlainDate()
  if (!days || Temporal.PlainDate.compare(days.last, days.from) < 0 || Temporal.PlainDate.compare(days.last, today) < 0)
    return answer([setting.absencePast])
  if (args.standIn === turn.me.id) return answer([setting.standInSelf])
  const standIn = args.standIn === undefined ? null : await nameOf(args.standIn, turn)
  if (standIn === undefined) return answer([gone])
  await keep(
    {
      from: days.from.toString(),
      to: days.last.add({ days: 1 }).toString(),
      ...(args.standIn === undefined ? {} : { standIn: args.standIn }),
    },
    turn,
  )
  const say = speech(turn)
  const from = Temporal.PlainDate.compare(days.from, today) <= 0 ? {} : { from: say.date(days.from) }
  const words = setting.away({ ...from, last: say.date(days.last), ...(standIn === null ? {} : { standIn }) })
  return answer([words], [undoButton(turn)])
}

function daysOf({ period: away }: Args, { me }: Turn) {
  const dayOf = (instant: Temporal.Instant): Temporal.PlainDate => instant.toZonedDateTimeISO(me.zone).toPlainDate()
  return (
    away && {
      from: dayOf(Temporal.Instant.from(away.from)),
      last: dayOf(Temporal.Instant.from(away.to).subtract({ nanoseconds: 1 })),
    }
  )
}

async function nameOf(id: string, { tx, me }: Turn): Promise<string | undefined> {
  const where = { workspaceId: me.workspaceId, id, disabledAt: null }
  return (await tx.member.findFirst({ where, select: { name: true } }))?.name
}

async function keep(value: Readonly<Record<string, string>> | null, turn: Turn): Promise<void> {
  const { tx, me } = turn
  await tx.setting.deleteMany({ where: { workspaceId: me.workspaceId, memberId: me.id, key: 'absence' } })
  if (value)
    await tx.setting.create({
      data: { workspaceId: me.workspaceId, id: newId(), memberId: me.id, key: 'absence', value: { ...value } },
    })
  await plannedDays(turn)
}

async function back(turn: Turn): Promise<Ran> {
  await keep(null, turn)
  return answer([turn.language.answers.setting.back], [undoButton(turn)])
}
