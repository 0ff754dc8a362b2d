import { z } from 'zod'
import type { About, Turn } from '../../command.ts'
import type { Text } from '../../reply.ts'
import { speech } from '../speech.ts'
import type { Changed, Done } from './event.ts'

const textSchema = z.string()
const kindSchema = z.enum(['call', 'meeting', 'email', 'message', 'note'])

/** A column of a row's image as text; undefined where it is none. */
export const column = (image: Changed['after'], name: string): string | undefined =>
  textSchema.safeParse(image?.[name]).data

/** The table of the record that a command is about: "deal.move" changes a deal first of all. */
const records = ['contact', 'company', 'deal', 'activity', 'reminder'] as const

/** The change that an event is about: of the record itself, else of what hangs on it. An event's last word on it counts. */
export function mainChange({ command, changes }: Done): Changed | undefined {
  // A tag is put on a record: the tag itself may have been made for it, and is not what one thinks of.
  const noun = command.startsWith('tag.') ? 'tagging' : command.split('.')[0]
  const order = [noun, ...records, 'contact_point']
  return changes.toSorted((a, b) => rank(order, a) - rank(order, b))[0]
}

function rank(order: readonly (string | undefined)[], { table }: Changed): number {
  const at = order.indexOf(table)
  return at < 0 ? order.length : at
}

/** What people call the record of a change: its name, its title, what it is about. A contact's phone is the contact's. */
export async function nameOf(change: Changed, { tx, me }: Turn): Promise<string | undefined> {
  const image = change.after ?? change.before
  const own = column(image, 'name') ?? column(image, 'title') ?? column(image, 'about') ?? column(image, 'summary')
  if (own !== undefined) return own
  const of = { workspaceId: me.workspaceId }
  const [contactId, companyId, dealId] = [
    column(image, 'contact_id'),
    column(image, 'company_id'),
    column(image, 'deal_id'),
  ]
  const select = { name: true } as const
  if (contactId !== undefined) return (await tx.contact.findFirst({ where: { ...of, id: contactId }, select }))?.name
  if (companyId !== undefined) return (await tx.company.findFirst({ where: { ...of, id: companyId }, select }))?.name
  if (dealId === undefined) return undefined
  return (await tx.deal.findFirst({ where: { ...of, id: dealId }, select: { title: true } }))?.title
}

/** The record that is there again after an undo, for "it"; undefined where the undo has removed it. */
export function recordOf(change: Changed): About | undefined {
  const kind = records.find((record) => record === change.table)
  return kind && kind !== 'activity' && change.before ? { kind, id: change.row } : undefined
}

/** What an undo has taken back, in words. */
export async function tookBack(event: Done, turn: Turn): Promise<Text> {
  const { undo, contact, company } = turn.language.answers
  const change = mainChange(event)
  if (event.command === 'contact.merge') return contact.apart({ names: await mergedNames(event, turn) })
  if (event.command.startsWith('workspace.') || event.command.startsWith('team.')) return adminBack(event, turn)
  const name = change && (await nameOf(change, turn))
  if (!change || name === undefined) return undo.takenBack
  switch (change.table) {
    case 'contact':
      return change.before ? undo.asBefore({ name }) : undo.contactAdded({ name })
    case 'company':
      return change.before ? undo.asBefore({ name }) : company.notAdded({ name })
    case 'deal':
      return dealBack(change, name, turn)
    case 'activity': {
      const kind = kindSchema.safeParse(change.after?.kind)
      if (!kind.success) return undo.takenBack
      const whom = await withWhom(change, turn)
      return undo.logged({ kind: kind.data, ...(whom === undefined ? {} : { with: whom }) })
    }
    case 'reminder':
      return reminderBack(change, name, turn)
    default:
      return undo.asBefore({ name })
  }
}

/** A stage, a member or the workspace is as before, by the name that it has again; what was made is gone without a name. */
function adminBack({ changes }: Done, turn: Turn): Text {
  const { undo } = turn.language.answers
  const main = ['member', 'workspace_column', 'stage'].flatMap((table) => changes.filter((one) => one.table === table))
  const made = main.some(({ before }) => before === null)
  const change = main.find(({ before, after }) => before?.position === after?.position) ?? main[0]
  const name = column(change?.before ?? null, 'name')
  if (made || name === undefined) return undo.takenBack
  return undo.asBefore({ name: change?.table === 'stage' ? speech(turn).stage(name) : name })
}

/** The names of the two contacts of a merge, the one that stayed first. */
async function mergedNames({ changes }: Done, { tx, me }: Turn): Promise<string[]> {
  const gone = changes.find(
    ({ table, before, after }) => table === 'contact' && before?.merged_into === null && column(after, 'merged_into'),
  )
  const id = column(gone?.after ?? null, 'merged_into')
  const where = { workspaceId: me.workspaceId, id: id ?? '' }
  const stayed = id === undefined ? null : await tx.contact.findFirst({ where, select: { name: true } })
  return [stayed?.name, column(gone?.before ?? null, 'name')].flatMap((name) => name ?? [])
}

/** With whom an activity was: the contact, else the company. */
async function withWhom({ after }: Changed, { tx, me }: Turn): Promise<string | undefined> {
  const select = { name: true } as const
  const [contactId, companyId] = [column(after, 'contact_id'), column(after, 'company_id')]
  const where = { workspaceId: me.workspaceId }
  if (contactId !== undefined) return (await tx.contact.findFirst({ where: { ...where, id: contactId }, select }))?.name
  if (companyId === undefined) return undefined
  return (await tx.company.findFirst({ where: { ...where, id: companyId }, select }))?.name
}

async function dealBack({ before, after }: Changed, title: string, turn: Turn): Promise<Text> {
  const { undo } = turn.language.answers
  if (!before) return undo.dealAdded({ title })
  const stageId = column(before, 'stage_id')
  if (stageId === undefined || stageId === column(after, 'stage_id')) return undo.asBefore({ name: title })
  const stage = await turn.tx.stage.findFirst({
    where: { workspaceId: turn.me.workspaceId, id: stageId },
    select: { name: true },
  })
  return stage ? undo.stage({ title, stage: speech(turn).stage(stage.name) }) : undo.asBefore({ name: title })
}

function reminderBack({ before }: Changed, about: string, turn: Turn): Text {
  const { undo } = turn.language.answers
  if (!before) return undo.reminderAdded({ about })
  const due = column(before, 'due_at')
  return undo.reminderBack({
    about,
    ...(due === undefined ? {} : { when: speech(turn).when(Temporal.Instant.from(due)) }),
  })
}

const ownerKinds = ['contact', 'company', 'deal'] as const

/**
 * How many records of which kind an event has changed that was said of many: "14 contacts". Themselves, else those on which it
 * changed a tag. Undefined of another event, and of an undo, whose answer names one record.
 */
export function manyIn({ many, changes }: Done, { language }: Turn): string | undefined {
  if (!many) return undefined
  const rows = (kind: string): string[] => changes.flatMap(({ table, row }) => (table === kind ? [row] : []))
  const tagged = (kind: string): string[] =>
    changes.flatMap(({ table, before, after }) =>
      table === 'tagging' ? (column(after ?? before, `${kind}_id`) ?? []) : [],
    )
  const direct = ownerKinds.some((kind) => rows(kind).length > 0)
  const counts = ownerKinds.flatMap((kind) => {
    const count = new Set(direct ? rows(kind) : tagged(kind)).size
    return count > 0 ? [language.conversation.set.count({ kind, count })] : []
  })
  return counts.length > 0 ? counts.join(', ') : undefined
}
