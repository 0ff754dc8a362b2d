import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { type Block, type Choice, paragraph, type Text } from '../../reply.ts'
import { period } from '../../slots/index.ts'
import { short } from '../answer.ts'
import { rowMoney } from '../deals/amount.ts'
import { tomorrow } from '../reminders/later.ts'
import { nextReminder } from '../reminders/reminder.ts'
import { speech } from '../speech.ts'
import { waitingRequests } from '../tickets/waiting.ts'
import { type AgendaItem, readAgenda, type Span } from './read.ts'

const slots = z.object({ period: period.optional() })

/** Items of a group that are shown; the rest is counted. */
const SHOWN = 8
/** Reminders that get buttons of their own. */
const BUTTONS = 3

/** What the speaker has to do: what is late, what is planned, which deals are to close. Today unless a period is said. */
export const agendaShow = command({
  name: 'agenda.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'reminders', act: 'see' },
  slots,
  run: show,
})

async function show(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { agenda } = turn.language.answers
  const span = args.period ? spanOf(args.period) : today(turn)
  const items = await readAgenda(span, turn)
  const reminders = items.filter((item) => item.kind === 'reminder')
  const late = reminders.filter((item) => item.late)
  const planned = reminders.filter((item) => !item.late)
  const requests = isIn(span, turn.now) ? await waitingRequests(turn) : []
  const groups = [
    ...requests,
    ...group(agenda.overdue, late, turn),
    ...group(agenda.planned, planned, turn),
    ...group(
      agenda.closing,
      items.filter((item) => item.kind === 'deal'),
      turn,
    ),
  ]
  if (groups.length === 0) return nothing(span, turn)
  const choices = buttons(late.length > 0 ? late : planned.slice(0, 1), items.length, turn)
  const title = paragraph([{ bold: heading(span, turn) }])
  return {
    blocks: [title, ...groups, ...(choices.length > 0 ? [{ kind: 'choices' as const, choices }] : [])],
    about: null,
  }
}

/** Who waits now is no news of another day. */
const isIn = ({ from, to }: Span, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, to) < 0

const spanOf = ({ from, to }: { from: string; to: string }): Span => ({
  from: Temporal.Instant.from(from),
  to: Temporal.Instant.from(to),
})

function today({ now, me }: Turn): Span {
  const start = now.toZonedDateTimeISO(me.zone).startOfDay()
  return { from: start.toInstant(), to: start.add({ days: 1 }).toInstant() }
}

const lastDayOf = ({ to }: Span, { me }: Turn): Temporal.PlainDate =>
  to.subtract({ nanoseconds: 1 }).toZonedDateTimeISO(me.zone).toPlainDate()
const firstDayOf = ({ from }: Span, { me }: Turn): Temporal.PlainDate => from.toZonedDateTimeISO(me.zone).toPlainDate()
const isDay = (span: Span, turn: Turn): boolean => firstDayOf(span, turn).equals(lastDayOf(span, turn))

function heading(span: Span, turn: Turn): string {
  const say = speech(turn)
  const words = isDay(span, turn)
    ? say.day(span.from)
    : turn.language.answers.agenda.span({
        from: say.date(firstDayOf(span, turn)),
        to: say.date(lastDayOf(span, turn)),
      })
  return words.charAt(0).toLocaleUpperCase(turn.language.code) + words.slice(1)
}

function group(title: string, items: readonly AgendaItem[], turn: Turn): Block[] {
  if (items.length === 0) return []
  const rest = items.length - SHOWN
  const lines = items.slice(0, SHOWN).map((item) => line(item, turn))
  const more = rest > 0 ? [turn.language.answers.agenda.more({ count: rest })] : []
  return [{ kind: 'list', title: [{ bold: title }], items: [...lines, ...more] }]
}

function line(item: AgendaItem, turn: Turn): Text {
  const say = speech(turn)
  const money = rowMoney(item, turn.me.currency)
  const details = [
    ...(item.at ? [say.when(item.at.toTemporalInstant())] : []),
    ...(item.repeat ? [say.repeat(item.repeat)] : []),
    ...(item.close_on ? [say.date(Temporal.PlainDate.from(item.close_on))] : []),
    ...(item.stage ? [say.stage(item.stage)] : []),
    ...(money ? [say.money(money)] : []),
  ]
  return [item.what, ` · ${details.join(' · ')}`]
}

/**
 * Buttons for what matters: what is late, else what comes next; one that is late can be put off, too. Where more is listed they
 * say what they are for.
 */
function buttons(items: readonly AgendaItem[], listed: number, turn: Turn): Choice[] {
  const { button } = turn.language.answers
  const alone = listed === 1
  return items.slice(0, BUTTONS).flatMap(({ id, what }): Choice[] => {
    const about = short(what)
    const done = { command: 'reminder.done', args: { reminder: id } }
    const later = { command: 'reminder.snooze', args: { reminder: id, until: tomorrow(turn) } }
    return [
      turn.button(alone ? button.done : button.doneWith({ about }), done, items.length === 1),
      ...(items.length === 1 ? [turn.button(alone ? button.tomorrow : button.tomorrowWith({ about }), later)] : []),
    ]
  })
}

async function nothing(span: Span, turn: Turn): Promise<Ran> {
  const { agenda, reminder } = turn.language.answers
  const say = speech(turn)
  const free = paragraph(agenda.nothing(isDay(span, turn) ? { day: say.when(span.from, 'day') } : {}))
  const next = await nextReminder(turn)
  if (!next?.dueAt) return { blocks: [free], about: null }
  const words = reminder.next({ about: next.about, when: say.when(next.dueAt.toTemporalInstant()) })
  return { blocks: [free, paragraph(words)], about: null }
}
