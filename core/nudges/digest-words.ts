import type { AgendaItem } from '../commands/agenda/read.ts'
import { short } from '../commands/answer.ts'
import { rowMoney } from '../commands/deals/amount.ts'
import { commandNamed } from '../commands/index.ts'
import { speech } from '../commands/speech.ts'
import type { Block, Choice, Text } from '../reply.ts'
import type { Session } from '../session.ts'
import { fill } from '../time/say.ts'
import type { Changed } from './digest.ts'
import { open, subjectOf, type Told, whyNow } from './nudge-words.ts'

/** What a morning digest has to tell. */
export interface Digest {
  /** Customers who wait for an answer. */
  readonly requests?: readonly Block[]
  /** What is late, planned and to close today, as in the agenda. */
  readonly agenda: readonly AgendaItem[]
  readonly changed: readonly Changed[]
  /** What the rules ask for beyond the day's budget. */
  readonly others: readonly Told[]
  /** What waits for people in whose place the reader stands. */
  readonly away: readonly { readonly name: string; readonly agenda: readonly AgendaItem[] }[]
  /** When it was to come, if it comes noticeably later. */
  readonly lateSince?: Temporal.Instant | undefined
}

/** Lines of a part; what is more is counted. A digest is read on a phone. */
const SHOWN = 5

/** A digest in the person's language; no blocks when there is nothing to say. */
export function digestBlocks(digest: Digest, session: Session): readonly Block[] {
  const { digest: words } = session.language.answers.nudge
  const first = firstOf(digest, session)
  const rest = digest.agenda.filter((item) => item !== first?.item)
  const others = digest.others.filter((told) => told !== first?.told)
  const parts = [
    ...(digest.requests ?? []),
    ...part(
      words.today,
      rest.filter((item) => !item.late).map((item) => line(item, session)),
      session,
    ),
    ...part(
      words.slipped,
      rest.filter((item) => item.late).map((item) => line(item, session)),
      session,
    ),
    ...part(
      words.changed,
      digest.changed.map((one) => changedLine(one, session)),
      session,
    ),
    ...part(
      words.others,
      others.map((told) => toldLine(told, session)),
      session,
    ),
    ...digest.away.flatMap(({ name, agenda }) =>
      part(
        words.away({ name }),
        agenda.map((item) => line(item, session)),
        session,
      ),
    ),
  ]
  if (!first && parts.length === 0) return []
  const title = words.title({ day: heading(session) })
  const late = digest.lateSince && words.late({ time: clockOf(digest.lateSince, session) })
  return [
    { kind: 'text', text: title },
    ...(late === undefined ? [] : [{ kind: 'text' as const, text: late }]),
    ...(first ? [{ kind: 'text' as const, text: [words.first, ...asPieces(first.text)] }] : []),
    ...parts,
    { kind: 'choices', choices: [...(first ? [first.button] : []), agendaButton(session, !first)] },
  ]
}

/** "Wednesday, 25 November" */
function heading(session: Session): string {
  const { language, me, now } = session
  const options = { weekday: 'long', timeZone: me.zone } as const
  const weekday = new Intl.DateTimeFormat(language.code, options).format(new Date(now.epochMilliseconds))
  const date = speech(session).date(now.toZonedDateTimeISO(me.zone).toPlainDate())
  return fill(language.time.say.onDate, {
    weekday: weekday.charAt(0).toLocaleUpperCase(language.code) + weekday.slice(1),
    date,
  })
}

const clockOf = (instant: Temporal.Instant, { me }: Session): string => {
  const { hour, minute } = instant.toZonedDateTimeISO(me.zone)
  return `${hour}:${String(minute).padStart(2, '0')}`
}

const asPieces = (text: Text) => (typeof text === 'string' ? [text] : text)

const agendaButton = (session: Session, main: boolean): Choice =>
  session.button(
    session.language.conversation.button.agenda,
    { do: 'meant', call: { command: 'agenda.show', args: {} } },
    { main },
  )

interface First {
  readonly text: Text
  readonly button: Choice
  readonly item?: AgendaItem
  readonly told?: Told
}

/** What to do first: what is late, then what is planned, then what closes, then what the rules say. */
function firstOf({ agenda, others }: Digest, session: Session): First | undefined {
  const reminders = agenda.filter(({ kind }) => kind === 'reminder')
  const item = reminders.find(({ late }) => late) ?? reminders[0] ?? agenda[0]
  if (item) return { text: line(item, session, true), button: itemButton(item, session), item }
  const [told] = others
  if (!told) return undefined
  const name = short(told.facts.name)
  const button = open(told, session.language.answers.nudge.button.openWith({ name }), session, true)
  return { text: toldLine(told, session), button, told }
}

function itemButton({ kind, id, what }: AgendaItem, session: Session): Choice {
  const { button, nudge } = session.language.answers
  if (kind === 'deal') {
    return open({ about: { kind: 'deal', id } }, nudge.button.openWith({ name: short(what) }), session, true)
  }
  const call = { command: 'reminder.done', args: { reminder: id } }
  return session.button(button.doneWith({ about: short(what) }), { do: 'meant', call }, { main: true })
}

function part(title: string, lines: readonly Text[], { language }: Session): Block[] {
  if (lines.length === 0) return []
  const more = lines.length - SHOWN
  const rest = more > 0 ? [language.answers.agenda.more({ count: more })] : []
  return [{ kind: 'list', title: [{ bold: title }], items: [...lines.slice(0, SHOWN), ...rest] }]
}

function line(item: AgendaItem, session: Session, bold = false): Text {
  const say = speech(session)
  const { digest: words } = session.language.answers.nudge
  const money = rowMoney(item, session.me.currency)
  const when = item.at ? say.when(item.at.toTemporalInstant()) : undefined
  const details = [
    ...(when ? [item.late ? words.due({ when }) : when] : []),
    ...(item.close_on ? [say.date(Temporal.PlainDate.from(item.close_on))] : []),
    ...(item.stage ? [say.stage(item.stage)] : []),
    ...(money ? [say.money(money)] : []),
  ]
  return [bold ? { bold: item.what } : item.what, ` · ${details.join(' · ')}`]
}

const toldLine = (told: Told, session: Session): Text => [
  ...subjectOf(told, session),
  ` — ${whyNow(told.kind, told.facts, session)}`,
]

function changedLine({ who, record, command }: Changed, { language }: Session): Text {
  const known = commandNamed(command)
  return [{ bold: record }, ` · ${who}`, known ? `: ${language.phrases.commands[known.name].title}` : '']
}
