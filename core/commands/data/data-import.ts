import { z } from 'zod'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { analyse } from '../../imports/analyse.ts'
import { bringIn } from '../../imports/batch.ts'
import { rowReader } from '../../imports/draft.ts'
import { BATCH, readBatches } from '../../imports/entry.ts'
import { aboutRows, findImport, type Import, rowsOf, SMALL_FILE, saveImport, settingOf } from '../../imports/imports.ts'
import { columnFields, noCounts } from '../../imports/plan.ts'
import { UnreadableFile } from '../../imports/rows.ts'
import { type Block, paragraph } from '../../reply.ts'
import { number, text, word } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { changedPlan, columnForm } from './columns.ts'
import { previewBlocks, sampleBlocks } from './preview.ts'

const slots = z.object({
  /** Which column is to be something else: by its number, or by its header. */
  column: number.optional(),
  nth: word(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']).optional(),
  header: text.optional(),
  as: word(columnFields).optional(),
  /** Set by a button or a dropped file alone; without it, the person's newest import. */
  import: z.uuid().optional(),
  /** Set by buttons alone: show the columns to be changed, and what was chosen for them. */
  columns: z.literal(true).optional(),
  values: z.record(z.string(), z.string()).optional(),
})
export type ImportArgs = z.output<typeof slots>

/**
 * Brings contacts in from a file: shows what is in it and what would come of it, lets the columns be corrected, and does it after one
 * yes; a large file in the background (core/jobs-work.ts).
 */
export const dataImport = command({
  name: 'data.import',
  risk: 'destroys',
  takenBack: 'undo',
  right: { area: 'records', act: 'bulk' },
  slots,
  preview,
  run,
})

const not = (words: string | readonly ReturnType<typeof paragraph>[]): Preview => ({
  ready: false,
  blocks: typeof words === 'string' ? [paragraph(words)] : words,
})

async function preview(args: ImportArgs, turn: Turn): Promise<Preview> {
  const { data } = turn.language.answers
  const found = await findImport(turn, args.import)
  if (!found || (args.import === undefined && found.status !== 'preview')) return not(data.drop)
  if (found.status !== 'preview') return not(data.begun)
  if (found.size === null) return not(data.fileGone)
  if (args.columns) return { ready: false, blocks: [columnForm(found, turn), paragraph(data.form.hint)] }
  const changed = changedPlan(found.plan, args, turn)
  if (typeof changed === 'string') return not(changed)
  const one = changed ? { ...found, plan: changed, counts: noCounts } : found
  if (changed) await saveImport(turn, found.id, { plan: changed, counts: noCounts })
  if (!one.plan.columns.some(({ field }) => field !== 'skip')) return askColumns(one, turn)
  return one.counts.total > 0 ? shown(one, turn) : look(one, found.size, turn)
}

/** Looks a small file through at once; of a large one, shows how it is read and leaves it to a job, which says the rest when it is done. */
async function look(found: Import, size: number, turn: Turn): Promise<Preview> {
  const { me, now, tx } = turn
  const { data } = turn.language.answers
  if (size > SMALL_FILE) {
    await saveImport(turn, found.id, { finished: null })
    const about = await aboutRows(tx, me, found)
    const choices: Block = { kind: 'choices', choices: [columnsButton(found, turn)] }
    const reading = paragraph(data.reading({ name: found.plan.name, about }))
    return { ready: false, blocks: [reading, ...(await sampleBlocks(found, turn)), choices] }
  }
  try {
    const counts = await analyse(found, { me, now, files: tx, inTx: (work) => work(tx), words: data.report })
    await saveImport(turn, found.id, { counts })
    return await shown({ ...found, counts }, turn)
  } catch (error) {
    if (error instanceof UnreadableFile) return not(data.unreadable({ row: error.row }))
    throw error
  }
}

async function shown(found: Import, turn: Turn): Promise<Preview> {
  const { data } = turn.language.answers
  const { contacts, companies, deals, notes, filled, total } = found.counts
  if (total === 0) return not(data.empty)
  const blocks = await previewBlocks(found, turn)
  const columns = columnsButton(found, turn)
  if (contacts + companies + deals + notes + filled > 0)
    return { ready: true, blocks, choices: [columns], what: data.what }
  const nothing = found.plan.columns.some(
    ({ field }) => field === 'name' || field === 'lastName' || field === 'company',
  )
  return {
    ready: false,
    blocks: [
      ...blocks,
      paragraph(nothing ? data.nothingNew({ rows: total }) : data.noName),
      { kind: 'choices', choices: [columns] },
    ],
  }
}

async function askColumns(found: Import, turn: Turn): Promise<Preview> {
  const { data } = turn.language.answers
  const blocks = await previewBlocks(found, turn)
  return { ready: false, blocks: [...blocks, paragraph(data.noName), columnForm(found, turn)] }
}

const columnsButton = (found: Import, turn: Turn) =>
  turn.button(turn.language.answers.data.button.columns, {
    command: 'data.import',
    args: { import: found.id, columns: true },
  })

/** A few rows are brought in at once; many by a job. Either way they are this turn's event, and taken back as one. */
async function run(args: ImportArgs, turn: Turn): Promise<Ran> {
  const { data } = turn.language.answers
  const found = await findImport(turn, args.import)
  if (!found) return answer([data.drop])
  if (found.status !== 'preview') return answer([data.begun])
  if (found.size === null) return answer([data.fileGone])
  const counts = { ...noCounts, total: found.counts.total }
  const { total } = counts
  const begun = { status: 'running', eventId: turn.eventId } as const
  if (found.size > SMALL_FILE || total > BATCH) {
    await saveImport(turn, found.id, { ...begun, counts, finished: null })
    return answer([data.started({ rows: total })], [undoButton(turn)])
  }
  return now({ ...found, counts }, turn, begun)
}

async function now(
  found: Import,
  turn: Turn,
  begun: { readonly status: 'running'; readonly eventId: string },
): Promise<Ran> {
  const { me, tx } = turn
  const { data } = turn.language.answers
  const read = rowReader(found.plan, await settingOf(turn))
  const writer = {
    workspaceId: me.workspaceId,
    memberId: me.id,
    importId: found.id,
    eventId: turn.eventId,
    now: turn.now,
    zone: me.zone,
  }
  let { counts } = found
  for await (const batch of readBatches(read, rowsOf(tx, me, found)))
    counts = await bringIn(batch, { tx, me }, writer, counts)
  await saveImport(turn, found.id, { ...begun, status: 'done', counts, finished: turn.now })
  return answer([data.done({ ...counts, known: counts.duplicates })], [undoButton(turn)])
}
