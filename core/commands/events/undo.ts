import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { importOfEvent } from '../../imports/imports.ts'
import type { Text } from '../../reply.ts'
import { undoEvent } from '../../store/undo.ts'
import { answer, sentences } from '../answer.ts'
import { takeBackImport } from '../data/take-back-import.ts'
import { rowMoney } from '../deals/amount.ts'
import { wakeAt } from '../reminders/schedule.ts'
import { speech } from '../speech.ts'
import { column, mainChange, manyIn, nameOf, recordOf, tookBack } from './describe.ts'
import { type Changed, type Done, eventToUndo, laterChange } from './event.ts'

const slots = z.object({
  /** Set by a button alone: the event to take back; without it, the speaker's last. An undo taken back is done again. */
  event: z.uuid().optional(),
})

/** What was done so recently needs no time to be known by. */
const JUST_NOW = { minutes: 1 }

/**
 * Takes back what the speaker did last, or what a button names, as if it had not been; refuses, with the reason, when somebody
 * has gone on from there. Said again it goes further back; the button on its answer does again what was taken back.
 */
export const undo = command({
  name: 'undo',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'own', act: 'change' },
  slots,
  run: takeBack,
})

async function takeBack(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { undo: words, button } = turn.language.answers
  const event = await eventToUndo(args.event, turn)
  if (!event) return answer([args.event === undefined ? words.nothing : words.cannot])
  if (event.undone) return answer([words.already])
  const imported = await importOfEvent(turn, event.id)
  if (imported) return takeBackImport(imported, event.id, turn)
  if (!(await inSight(event, turn))) return answer([words.cannot])
  const undone = await undoEvent(turn.tx, event.id, turn.eventId)
  switch (undone.kind) {
    case 'done': {
      await wakeReminders(event, turn)
      const change = mainChange(event)
      const about = change && recordOf(change)
      const what = manyIn(event, turn)
      if (event.command === 'undo') return answer([await again(change, what, turn)], [], about)
      const redo = turn.button(button.redo, { command: 'undo', args: { event: turn.eventId } })
      return answer(
        [sentences(await backInWords(event, what, turn), doneAt(args.event, event, turn))],
        [redo],
        what ? undefined : about,
      )
    }
    case 'changed':
      return answer([await changedSince(event, undone, turn)])
    case 'used':
      return answer([words.used({ name: (await nameIn(event, undone.row, turn)) ?? '' })])
    case 'already':
      return answer([words.already])
    case 'nothing':
    case 'gone':
      return answer([words.cannot])
  }
}

/**
 * Whether the speaker still sees the records that would change: what was done once may be another's by now. What they gave away
 * themselves is out of sight for that alone, and so may be what moved along when two contacts became one.
 */
async function inSight({ changes }: Done, { tx }: Turn): Promise<boolean> {
  const ids = [...new Set(changes.some(merges) ? changes.filter(merges).map(({ row }) => row) : recordsIn(changes))]
  if (ids.length === 0) return true
  const rows = await tx.$queryRaw`
    select id from contact where id = any(${ids}::uuid[])
    union all select id from company where id = any(${ids}::uuid[])
    union all select id from deal where id = any(${ids}::uuid[])`
  return Array.isArray(rows) && rows.length === ids.length
}

/** Of two contacts the one that went, or came back. */
const merges = ({ table, before, after }: Changed): boolean =>
  table === 'contact' &&
  before !== null &&
  after !== null &&
  (before.merged_into === null) !== (after.merged_into === null)

const records = ['contact', 'company', 'deal']
/** What is a part of a record, and no one's by itself. */
const parts = ['contact_point', 'deal_line', 'stage_move', 'tagging']

/** The records that stay, and those of which a part changes. */
function recordsIn(changes: readonly Changed[]): string[] {
  const changed = changes.filter(({ table }) => records.includes(table))
  const staying = changed.filter(({ before, after }) => after && (!before || before.owner_id === after.owner_id))
  const by = new Set(changed.map(({ row }) => row))
  const wholes = changes.flatMap(({ table, before, after }) =>
    parts.includes(table) ? records.flatMap((record) => column(after ?? before, `${record}_id`) ?? []) : [],
  )
  return [...staying.map(({ row }) => row), ...wholes.filter((id) => !by.has(id))]
}

/** When that had been done, if it was not just now: whoever says "undo" may have another thing in mind. */
function doneAt(named: string | undefined, { at }: Done, turn: Turn): string | undefined {
  const done = at.toTemporalInstant()
  if (named !== undefined || Temporal.Instant.compare(done.add(JUST_NOW), turn.now) >= 0) return undefined
  return turn.language.answers.undo.doneAt({ when: speech(turn).when(done) })
}

const backInWords = async (event: Done, many: string | undefined, turn: Turn): Promise<Text> =>
  many === undefined ? tookBack(event, turn) : turn.language.answers.undo.manyAsBefore({ what: many })

async function again(change: Changed | undefined, many: string | undefined, turn: Turn): Promise<Text> {
  const what = many ?? (change && (await nameOf(change, turn)))
  return turn.language.answers.undo.again(what === undefined ? {} : { what })
}

/** Reminders that are to fire again are seen to. */
async function wakeReminders({ changes }: Done, turn: Turn): Promise<void> {
  for (const { table, before } of changes) {
    const [member, due] = [column(before, 'member_id'), column(before, 'due_at')]
    if (table === 'reminder' && member !== undefined && due !== undefined && column(before, 'status') === 'open')
      await wakeAt(member, Temporal.Instant.from(due), turn)
  }
}

async function nameIn(event: Done, row: string, turn: Turn): Promise<string | undefined> {
  const change = event.changes.find((one) => one.row === row) ?? mainChange(event)
  return change && nameOf(change, turn)
}

async function changedSince(
  event: Done,
  { row, by }: { readonly row: string; readonly by: string | null },
  turn: Turn,
): Promise<Text> {
  const words = turn.language.answers.undo
  const name = (await nameIn(event, row, turn)) ?? ''
  const later = by === null ? undefined : await laterChange(by, row, turn)
  if (!later) return words.changedSince({ name })
  const who = later.by_id === turn.me.id ? words.you : later.by_name
  const what = changedTo(later, turn)
  return words.changedSince({ name, ...(who === null ? {} : { who }), ...(what === undefined ? {} : { what }) })
}

type Later = NonNullable<Awaited<ReturnType<typeof laterChange>>>

/** What somebody changed, where a word says it: the stage, the amount. */
function changedTo({ before, after, stage }: Later, turn: Turn): string | undefined {
  const { changedTo: words } = turn.language.answers.undo
  const differs = (name: string): boolean => before?.[name] !== after?.[name]
  if (stage !== null && differs('stage_id')) return words.stage({ to: speech(turn).stage(stage) })
  const amount = after?.amount
  if (!differs('amount') || (typeof amount !== 'number' && typeof amount !== 'string')) return undefined
  const money = rowMoney({ amount: String(amount), currency: column(after, 'currency') ?? null }, turn.me.currency)
  return money && words.amount({ to: speech(turn).money(money) })
}
