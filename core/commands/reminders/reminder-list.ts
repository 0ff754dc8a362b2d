import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { Choice, Text } from '../../reply.ts'
import { period, subject } from '../../slots/index.ts'
import { answer, short } from '../answer.ts'
import { speech } from '../speech.ts'
import { type Listed, listReminders } from './listed.ts'
import { nextReminder } from './reminder.ts'

const slots = z.object({ period: period.optional(), subject: subject.optional() })
type Args = z.output<typeof slots>

/** Reminders that are shown; the rest is counted. */
const SHOWN = 12
/** With more than this many, buttons are no help. */
const BUTTONS = 3

/** The speaker's open reminders, and those given to colleagues: all, of a time, or about somebody. */
export const reminderList = command({
  name: 'reminder.list',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'reminders', act: 'see' },
  slots,
  run: list,
})

async function list(args: Args, turn: Turn): Promise<Ran> {
  const found = await listReminders(args, turn)
  if (found.length === 0) return none(args, turn)
  const { reminder } = turn.language.answers
  const rest = found.length - SHOWN
  const items = found.slice(0, SHOWN).map((one) => line(one, args, turn))
  const title: Text = [{ bold: reminder.listed({ count: found.length }) }]
  const choices = found.length <= BUTTONS ? found.flatMap((one) => buttons(one, found.length === 1, turn)) : []
  const [only, another] = found
  return {
    blocks: [
      { kind: 'list', title, items: rest > 0 ? [...items, turn.language.answers.agenda.more({ count: rest })] : items },
      ...(choices.length > 0 ? [{ kind: 'choices' as const, choices }] : []),
    ],
    about: only && !another ? { kind: 'reminder', id: only.id } : null,
    listed: found.slice(0, SHOWN).map(({ id, about }) => ({ kind: 'reminder', id, name: about })),
  }
}

function line(one: Listed, { subject: about }: Args, turn: Turn): Text {
  const say = speech(turn)
  const { reminder } = turn.language.answers
  const details = [
    ...(one.late ? [reminder.overdue] : []),
    ...(one.at ? [say.when(one.at)] : []),
    ...(one.repeat ? [say.repeat(one.repeat)] : []),
    ...(one.whom !== null && !about ? [one.whom] : []),
    ...(one.forWhom === null ? [] : [reminder.forColleague({ name: one.forWhom })]),
  ]
  return details.length > 0 ? [{ bold: one.about }, ` · ${details.join(' · ')}`] : [{ bold: one.about }]
}

function buttons({ id, about }: Listed, alone: boolean, turn: Turn): Choice[] {
  const { button, reminder } = turn.language.answers
  const cancel = { command: 'reminder.cancel', args: { reminder: id } }
  if (!alone) return [turn.button(reminder.cancel({ about: short(about) }), cancel)]
  return [
    turn.button(button.done, { command: 'reminder.done', args: { reminder: id } }, true),
    turn.button(reminder.cancel({}), cancel),
  ]
}

async function none(args: Args, turn: Turn): Promise<Ran> {
  const { reminder } = turn.language.answers
  const next = args.subject ? null : await nextReminder(turn)
  const after = next?.dueAt
    ? [reminder.next({ about: next.about, when: speech(turn).when(next.dueAt.toTemporalInstant()) })]
    : []
  return answer([args.subject ? reminder.noneAbout : reminder.none, ...(args.period ? after : [])])
}
