import { z } from 'zod'
import { exportable, makeFiles } from '../exports/make.ts'
import { exportFormats } from '../exports/write.ts'
import { languages } from '../languages/index.ts'
import { paragraph } from '../reply.ts'
import { isUnavailable } from '../store/db.ts'
import { inJob, type Job, JobLost, sessionOf, tell } from './job.ts'

/** After so many failures an export is given up. */
const ATTEMPTS = 3

const askedSchema = z.object({ what: z.enum(exportable), format: z.enum(exportFormats), attempts: z.number() })

/** Writes an export that is too large for a turn, and sends it; false when it failed and is to be tried again later. */
export async function exportJob(id: string, job: Job): Promise<boolean> {
  try {
    await write(id, job)
    return true
  } catch (error) {
    if (error instanceof JobLost || isUnavailable(error)) throw error
    job.ports.log.error({ err: error, export: id }, 'an export failed')
    return failed(id, job)
  }
}

async function write(id: string, job: Job): Promise<void> {
  const { me, ports } = job
  const { exports } = languages[me.language].answers.data
  await inJob(job, async (tx) => {
    const row = await tx.export.findFirstOrThrow({ where: { workspaceId: me.workspaceId, id } })
    const asked = askedSchema.parse(row)
    const session = sessionOf(job, tx)
    const made = await makeFiles(asked, session)
    const blocks = made
      ? [paragraph(made.count > 0 ? exports.made({ count: made.count }) : exports.nothing), ...made.blocks]
      : [paragraph(exports.tooLarge)]
    await tell(session, `export:${id}`, blocks)
    await tx.export.updateMany({
      where: { workspaceId: me.workspaceId, id },
      data: { status: 'done', finishedAt: new Date(ports.clock.now().epochMilliseconds) },
    })
  })
}

async function failed(id: string, job: Job): Promise<boolean> {
  const { me, ports } = job
  const where = { workspaceId: me.workspaceId, id }
  return inJob(job, async (tx) => {
    await tx.export.updateMany({ where, data: { attempts: { increment: 1 } } })
    const row = await tx.export.findFirstOrThrow({ where })
    if (row.attempts < ATTEMPTS) return false
    const finishedAt = new Date(ports.clock.now().epochMilliseconds)
    await tx.export.updateMany({ where, data: { status: 'failed', finishedAt } })
    const session = sessionOf(job, tx)
    await tell(session, `export:${id}`, [paragraph(session.language.conversation.failed({ code: id.slice(0, 8) }))])
    return true
  })
}
