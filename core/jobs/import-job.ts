import { isDeepStrictEqual } from 'node:util'
import { takenBackWords } from '../commands/data/take-back-import.ts'
import { analyse } from '../imports/analyse.ts'
import { bringIn } from '../imports/batch.ts'
import { rowReader } from '../imports/draft.ts'
import { BATCH, type Batch, readBatches } from '../imports/entry.ts'
import { findImport, type Import, rowsOf, saveImport, settingOf } from '../imports/imports.ts'
import type { Counts } from '../imports/plan.ts'
import { type Row, UnreadableFile } from '../imports/rows.ts'
import { stayed, takeBackPart } from '../imports/take-back.ts'
import { languages } from '../languages/index.ts'
import { type Block, paragraph, type Text } from '../reply.ts'
import type { Session } from '../session.ts'
import { isUnavailable } from '../store/db.ts'
import { tablesGrown } from '../store/jobs.ts'
import { carryOut } from '../turn.ts'
import { inJob, type Job, JobLost, sessionOf, tell } from './job.ts'
import { progressed } from './progress.ts'

/** After so many batches the tables are of another size than before. */
const GROWN = [1, 8, 64, 256]
/** After so many failures an import is given up. */
const ATTEMPTS = 3

/** Goes on with an import until it is done or stopped; false when it failed and is to be tried again later. */
export async function importJob(id: string, job: Job): Promise<boolean> {
  const found = await inJob(job, (tx) => findImport({ tx, me: job.me }, id))
  if (!found || found.finished) return true
  try {
    await (found.status === 'preview'
      ? look(found, job)
      : found.status === 'undone'
        ? takeBack(found, job)
        : bringAllIn(found, job))
    return true
  } catch (error) {
    if (error instanceof JobLost || isUnavailable(error)) throw error
    if (error instanceof UnreadableFile) return unreadable(found, error, job)
    job.ports.log.error({ err: error, import: id }, 'an import failed')
    return failed(found, job)
  }
}

/** Looks a large file through, then shows what would come of it and asks, as a turn does for a small one. */
async function look(found: Import, job: Job): Promise<void> {
  const { me, ports } = job
  const now = ports.clock.now()
  const words = languages[me.language].answers.data.report
  const counts = await analyse(found, { me, now, files: ports.store.prisma, inTx: (work) => inJob(job, work), words })
  await inJob(job, async (tx) => {
    const still = await findImport({ tx, me }, found.id)
    if (still?.status !== 'preview' || still.finished) return
    // Its columns were changed meanwhile: it is looked through anew.
    if (!isDeepStrictEqual(still.plan, found.plan)) return
    await saveImport({ tx, me }, found.id, { counts, finished: now })
    const session = sessionOf(job, tx)
    const call = { command: 'data.import', args: { import: found.id } }
    const { blocks } = await carryOut([call], [call], { by: 'button', confirmed: false }, session)
    await tell(session, `import:${found.id}:shown:${now.epochMilliseconds}`, blocks)
  })
}

/** Brings the rows in that are not in yet, a batch a transaction. */
async function bringAllIn(found: Import, job: Job): Promise<void> {
  const { me, ports, stopped } = job
  const read = rowReader(found.plan, await inJob(job, (tx) => settingOf({ tx, me, now: ports.clock.now() })))
  let { counts } = found
  const rest = after(rowsOf(ports.store.prisma, me, found), counts.rows)
  for await (const batch of readBatches(read, rest)) {
    const next = await oneBatch(found, counts, batch, job)
    if (!next || stopped.aborted) return
    if (GROWN.includes(next.rows / BATCH)) await tablesGrown(ports.store)
    counts = next
    job.wake()
  }
  await inJob(job, async (tx) => {
    const still = await findImport({ tx, me }, found.id)
    if (still?.status !== 'running') return
    await saveImport({ tx, me }, found.id, { status: 'done', counts, finished: ports.clock.now() })
    const session = sessionOf(job, tx)
    const { data } = session.language.answers
    await tellWithUndo(found, data.done({ ...counts, known: counts.duplicates }), session)
  })
}

/** One batch; undefined when the import is no longer to go on: somebody is taking it back. */
async function oneBatch(found: Import, counts: Counts, batch: Batch, job: Job): Promise<Counts | undefined> {
  const { me, ports } = job
  return inJob(job, async (tx) => {
    const still = await findImport({ tx, me }, found.id)
    if (!still?.event_id || still.status !== 'running' || still.counts.rows !== counts.rows) return undefined
    const writer = {
      workspaceId: me.workspaceId,
      memberId: me.id,
      importId: found.id,
      eventId: still.event_id,
      now: ports.clock.now(),
      zone: me.zone,
    }
    const next = await bringIn(batch, { tx, me }, writer, counts)
    await saveImport({ tx, me }, found.id, { counts: next })
    await progressed(found, counts, next, sessionOf(job, tx))
    return next
  })
}

/** The rows after the first `skipped`: those are in already. */
async function* after(rows: AsyncIterable<Row>, skipped: number): AsyncGenerator<Row> {
  let at = 0
  for await (const row of rows) {
    at += 1
    if (at > skipped) yield row
  }
}

/** Takes an import back, part by part; each part keeps how far it came. */
async function takeBack(found: Import, job: Job): Promise<void> {
  const { me, ports, stopped } = job
  for (let more = true; more; ) {
    if (stopped.aborted) return
    more = await inJob(job, async (tx) => {
      const still = await findImport({ tx, me }, found.id)
      if (!still || still.finished) return false
      const state = await takeBackPart(tx, found.id, still.counts.undo)
      await saveImport({ tx, me }, found.id, { counts: { ...still.counts, undo: state } })
      if (state.more) return true
      await saveImport({ tx, me }, found.id, { finished: ports.clock.now() })
      const session = sessionOf(job, tx)
      const words = takenBackWords(state, await stayed(tx, me, found.id), session.language)
      await tell(session, `import:${found.id}:undone`, [paragraph(words)])
      return false
    })
  }
}

/** The file breaks off: what is in stays, and can be taken back. */
async function unreadable(found: Import, error: UnreadableFile, job: Job): Promise<boolean> {
  const { me, ports } = job
  await inJob(job, async (tx) => {
    const still = await findImport({ tx, me }, found.id)
    if (!still) return
    const running = still.status === 'running'
    await saveImport({ tx, me }, found.id, { ...(running ? { status: 'failed' } : {}), finished: ports.clock.now() })
    const session = sessionOf(job, tx)
    const { data } = session.language.answers
    if (running) await tellWithUndo(found, data.failed({ row: error.row, done: still.counts.rows }), session)
    else await tell(session, `import:${found.id}:unreadable`, [paragraph(data.unreadable({ row: error.row }))])
  })
  return true
}

async function failed(found: Import, job: Job): Promise<boolean> {
  const { me, ports } = job
  return inJob(job, async (tx) => {
    const still = await findImport({ tx, me }, found.id)
    if (!still) return true
    const failures = still.counts.failures + 1
    const over = failures >= ATTEMPTS
    await saveImport({ tx, me }, found.id, {
      counts: { ...still.counts, failures },
      ...(over ? { status: still.status === 'running' ? 'failed' : still.status, finished: ports.clock.now() } : {}),
    })
    if (!over) return false
    const session = sessionOf(job, tx)
    const { answers, conversation } = session.language
    if (still.status === 'running')
      await tellWithUndo(found, answers.data.failed({ row: still.counts.rows + 1, done: still.counts.rows }), session)
    else
      await tell(session, `import:${found.id}:failed`, [paragraph(conversation.failed({ code: found.id.slice(0, 8) }))])
    return true
  })
}

async function tellWithUndo({ id, event_id }: Import, words: Text, session: Session): Promise<void> {
  const undo = session.button(session.language.answers.button.undo, {
    do: 'meant',
    call: { command: 'undo', args: { event: event_id } },
  })
  const blocks: Block[] = [paragraph(words), { kind: 'choices', choices: [undo] }]
  await tell(session, `import:${id}:done`, blocks)
}
