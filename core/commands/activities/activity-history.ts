import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { type Block, type Choice, fileBlock, paragraph, type Text } from '../../reply.ts'
import { pastPeriod, subject, word } from '../../slots/index.ts'
import type { Period } from '../../slots/said.ts'
import { filesOfActivities } from '../../store/attached.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'
import { logButton } from './buttons.ts'
import { byWhom, cut, type Entry, entryLine, type Seen, withWhom } from './entry.ts'
import { nameOfSubject, readHistory } from './history.ts'

const slots = z.object({
  subject,
  period: pastPeriod.optional(),
  kind: word(['call', 'meeting', 'email', 'message', 'note']).optional(),
  /** Set by a button alone: how many have been shown. */
  skip: z.number().int().min(0).optional(),
})
type Args = z.output<typeof slots>

/** As many entries at a time, and as much of each. */
const SHOWN = 8
const LENGTH = 140
/** So many of the latest files that came or went with them. */
const FILES = 3

/** What passed with a contact, a company or in a deal: when and what last, then what was before. */
export const activityHistory = command({
  name: 'activity.history',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'activities', act: 'see' },
  fromAbout: { subject: ['contact', 'company', 'deal'] },
  slots,
  run: show,
})

async function show(args: Args, turn: Turn): Promise<Ran> {
  const name = await nameOfSubject(args.subject, turn)
  if (name === undefined) return answer([turn.language.answers.gone])
  const about: Seen = { ...args.subject, name }
  const skip = args.skip ?? 0
  const { entries, total } = await readHistory(args.subject, { ...args, skip, limit: SHOWN }, turn)
  if (entries.length === 0) return nothing(args, name, turn)
  const first = skip === 0 && !args.period ? await lastContact(args, entries, turn) : undefined
  const rest = entries.filter((entry) => entry !== first)
  const files = await filesOfActivities(
    turn.tx,
    entries.flatMap(({ id }) => id ?? []),
    FILES,
  )
  const more = skip + entries.length < total ? [earlier(args, skip + entries.length, turn)] : []
  return {
    blocks: [
      ...(skip === 0
        ? [paragraph(first ? lastLine(first, about, args.kind !== undefined, turn) : heading(args, name, total, turn))]
        : []),
      ...list(rest, first, about, turn),
      ...files.map(fileBlock),
      ...(more.length > 0 ? [{ kind: 'choices' as const, choices: more }] : []),
    ],
    about: args.subject,
  }
}

/** The last time that anything passed with them: not a note of one's own, unless there is nothing else. */
async function lastContact(args: Args, entries: readonly Entry[], turn: Turn): Promise<Entry | undefined> {
  const among = entries.find(({ kind }) => kind !== 'note')
  if (among || args.kind === 'note') return among ?? entries[0]
  const older = await readHistory(args.subject, { contacts: true, limit: 1 }, turn)
  return older.entries[0] ?? entries[0]
}

function lastLine(entry: Entry, about: Seen, only: boolean, turn: Turn): Text {
  const [whom, who] = [withWhom(entry, about), byWhom(entry, turn)]
  return turn.language.answers.activity.last({
    name: about.name,
    kind: entry.kind,
    only,
    when: speech(turn).when(entry.at, entry.grain),
    summary: cut(entry.summary, LENGTH * 2),
    ...(whom === undefined ? {} : { with: whom }),
    ...(who === undefined ? {} : { who }),
  })
}

function heading({ kind, period }: Args, name: string, count: number, turn: Turn): Text {
  const { activity } = turn.language.answers
  return activity.found({ name, count, ...(kind ? { kind } : {}), ...(period ? { span: spanOf(period, turn) } : {}) })
}

/** The first and the last day of a period: "1 October – 31 October". */
function spanOf({ from, to }: Period, turn: Turn): string {
  const say = speech(turn)
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(turn.me.zone).toPlainDate()
  const first = dayOf(Temporal.Instant.from(from))
  const last = dayOf(Temporal.Instant.from(to).subtract({ nanoseconds: 1 }))
  if (first.equals(last)) return say.date(first)
  return turn.language.answers.agenda.span({ from: say.date(first), to: say.date(last) })
}

function list(entries: readonly Entry[], last: Entry | undefined, about: Seen, turn: Turn): Block[] {
  if (entries.length === 0) return []
  const { activity } = turn.language.answers
  const items = entries.map((entry) => entryLine(entry, about, LENGTH, turn))
  const older = last && entries.every(({ at }) => Temporal.Instant.compare(at, last.at) <= 0)
  return [{ kind: 'list', items, ...(last ? { title: [{ bold: older ? activity.before : activity.others }] } : {}) }]
}

function earlier({ subject: of, period, kind }: Args, skip: number, turn: Turn): Choice {
  const args = { subject: of, skip, ...(period ? { period } : {}), ...(kind ? { kind } : {}) }
  return turn.button(turn.language.answers.activity.button.earlier, { command: 'activity.history', args })
}

function nothing({ subject: of, kind, period }: Args, name: string, turn: Turn): Ran {
  const words = turn.language.answers.activity.nothing({
    name,
    ...(kind ? { kind } : {}),
    ...(period ? { span: spanOf(period, turn) } : {}),
  })
  const all = turn.button(
    turn.language.answers.activity.button.all,
    { command: 'activity.history', args: { subject: of } },
    true,
  )
  return answer([words], [kind || period ? all : logButton({ ...of, name }, 'call', turn, true)], of)
}
