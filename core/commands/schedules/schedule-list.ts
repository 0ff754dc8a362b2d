import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { Text } from '../../reply.ts'
import { standing, type Titled, titled } from '../../schedules/schedule.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'

/** With more than this many, buttons are no help. */
const BUTTONS = 6

/** What is told regularly: what the speaker has asked for, and in a group what is told there. */
export const scheduleList = command({
  name: 'schedule.list',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'reports', act: 'see' },
  slots: z.object({}),
  run: list,
})

async function list(_: object, turn: Turn): Promise<Ran> {
  const { schedule } = turn.language.answers
  const found = await titled(await standing(turn, turn.me.chat.direct ? null : turn.me.chat.id), turn)
  if (found.length === 0) return answer([schedule.none])
  const mine = found.filter(({ memberId }) => memberId === turn.me.id)
  const choices =
    mine.length > BUTTONS
      ? []
      : mine.map((one) =>
          turn.button(schedule.stop(found.length > 1 ? { report: one.title } : {}), {
            command: 'schedule.stop',
            args: { report: one.id },
          }),
        )
  return {
    blocks: [
      {
        kind: 'list',
        title: [{ bold: schedule.listed({ count: found.length }) }],
        items: found.map((one) => line(one, turn)),
      },
      ...(choices.length > 0 ? [{ kind: 'choices' as const, choices }] : []),
    ],
    about: null,
  }
}

/** "Pipeline by stage · every Monday at 9:00 · next on Monday · in another chat" */
function line(one: Titled, turn: Turn): Text {
  const say = speech(turn)
  const { schedule } = turn.language.answers
  const details = [
    say.repeat(one.repeat),
    ...(one.dueAt ? [schedule.next({ when: say.when(one.dueAt.toTemporalInstant()) })] : []),
    ...(one.chatId === turn.me.chat.id || one.direct ? [] : [schedule.elsewhere]),
  ]
  return [{ bold: one.title }, ` · ${details.join(' · ')}`]
}
