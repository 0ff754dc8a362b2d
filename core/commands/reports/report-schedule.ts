import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { heardIn } from '../../me.ts'
import { DIMENSIONS, MEASURES, type Question, questionSchema } from '../../reports/figures.ts'
import { isOfRequests } from '../../reports/measures.ts'
import { movingOf } from '../../reports/period.ts'
import { standing } from '../../schedules/schedule.ts'
import { pastPeriod, repeat, word } from '../../slots/index.ts'
import { slot } from '../../slots/slot.ts'
import { nudgeDue } from '../../store/lanes.ts'
import { answer, undoButton } from '../answer.ts'
import { firstTime } from '../reminders/schedule.ts'
import { speech } from '../speech.ts'
import { titleOf } from './words.ts'

const slots = z.object({
  /** Left out: the report shown last. */
  report: slot(
    'changes',
    z.object({ metric: word(MEASURES).optional(), by: word(DIMENSIONS).optional(), period: pastPeriod.optional() }),
  ).optional(),
  repeat,
  to: word(['here']).optional(),
})
type Args = z.output<typeof slots>

/** Has a report told again and again, in the chat where it was said; to the speaker alone where not all who read along may see it. */
export const reportSchedule = command({
  name: 'report.schedule',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'reports', act: 'change' },
  // What is told by itself is told to whoever reads along at that moment, who may see no colleague's requests.
  alone: isAboutRequests,
  slots,
  run: schedule,
})

const aboutSchema = z.object({ report: z.object({ metric: z.enum(MEASURES) }) })
function isAboutRequests(args: Readonly<Record<string, unknown>>): boolean {
  const { data } = aboutSchema.safeParse(args)
  return data !== undefined && isOfRequests(data.report.metric)
}

async function schedule({ report, repeat: rule }: Args, turn: Turn): Promise<Ran> {
  const { me, now, tx, language } = turn
  const { schedule: words } = language.answers
  const { metric, by, period } = report ?? {}
  const asked = metric === undefined ? turn.report : questionSchema.parse({ metric, by, period })
  const first = firstTime({ repeat: rule }, turn)
  if (!asked) return answer([words.whichReport])
  if (!first) return answer([words.never])
  const question = movingOn(asked, turn)
  const chatId = me.chat.id
  const same = (await standing(turn, chatId)).find(
    (one) => one.chatId === chatId && one.repeat === rule && JSON.stringify(one.report) === JSON.stringify(question),
  )
  const dueAt = same?.dueAt?.toTemporalInstant() ?? first
  const say = speech(turn)
  const said = words.created({
    report: await titleOf(question, turn),
    rule: say.repeat(rule),
    when: say.when(dueAt),
    direct: me.chat.direct,
  })
  const beside = heardIn(me) === chatId ? [] : [words.onlyYou]
  if (same) return answer([said, ...beside])
  const due = new Date(first.epochMilliseconds)
  await tx.schedule.createMany({
    data: [
      {
        workspaceId: me.workspaceId,
        id: newId(),
        memberId: me.id,
        chatId,
        report: question,
        repeat: rule,
        zone: me.zone,
        at: due,
        dueAt: due,
        createdAt: new Date(now.epochMilliseconds),
      },
    ],
  })
  await nudgeDue(tx, me.workspaceId, me.id, first)
  return answer([said, ...beside], [undoButton(turn)])
}

/** With periods that move on with the day: "this month" is another one in a month. */
function movingOn({ period, compareTo, ...question }: Question, { me, now }: Pick<Turn, 'me' | 'now'>): Question {
  const here = now.toZonedDateTimeISO(me.zone)
  const moving = period && movingOf(period, here)
  const then = compareTo && movingOf(compareTo, here)
  return questionSchema.parse({
    ...question,
    ...(moving ? { moving } : period ? { period } : {}),
    ...(then ? { movingCompareTo: then } : compareTo ? { compareTo } : {}),
  })
}
