import { z } from 'zod'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { countAsked, type Exportable, exportable, makeFiles } from '../../exports/make.ts'
import { reportFile } from '../../exports/report.ts'
import { exportFormats } from '../../exports/write.ts'
import { newId } from '../../id.ts'
import { paragraph } from '../../reply.ts'
import { questionSchema } from '../../reports/figures.ts'
import { word } from '../../slots/index.ts'
import { jobDue } from '../../store/jobs.ts'
import { answer } from '../answer.ts'
import { titleOf } from '../reports/words.ts'

const slots = z.object({
  what: word([...exportable, 'report']),
  format: word(exportFormats).optional(),
  /** Set by `completes`: the report shown last, where that is meant. */
  report: questionSchema.optional(),
})
type Args = z.output<typeof slots>

/** More records than these are written by a job. */
const AT_ONCE = 5_000

/** Sends records as a file: a rep their own and nobody's, the others all. Confirmed first, since what is out cannot be taken back. */
export const exportMake = command({
  name: 'export.make',
  risk: 'sends',
  takenBack: 'irreversible',
  right: { area: 'records', act: 'bulk' },
  slots,
  completes: ({ what, report: _, ...said }, { report }) =>
    what === 'report' ? { ...said, what, ...(report ? { report } : {}) } : { ...said, what },
  preview,
  run,
})

/** Records, with what they are written in. */
const askedOf = ({ what, format = 'csv' }: { what: Exportable; format?: Args['format'] }) => ({
  what: format === 'vcard' ? ('contacts' as const) : what,
  format,
})

async function preview(args: Args, turn: Turn): Promise<Preview> {
  const { conversation, answers } = turn.language
  if (!turn.me.chat.direct) return { ready: false, blocks: [paragraph(conversation.privately)] }
  const { exports } = answers.data
  const { what } = args
  if (what === 'report') {
    if (!args.report) return { ready: false, blocks: [paragraph(answers.schedule.whichReport)] }
    return { ready: true, blocks: [], what: exports.report({ report: await titleOf(args.report, turn) }) }
  }
  const asked = askedOf({ ...args, what })
  const count = await countAsked(asked, turn)
  if (count === 0) return { ready: false, blocks: [paragraph(exports.nothing)] }
  const mine = turn.me.role === 'rep'
  const format = asked.format === 'csv' ? 'CSV' : 'vCard'
  return { ready: true, blocks: [], what: exports.what({ what: asked.what, count, mine, format }) }
}

async function run(args: Args, turn: Turn): Promise<Ran> {
  const { me, tx, now, language } = turn
  const { exports } = language.answers.data
  if (!me.chat.direct) return answer([language.conversation.privately])
  const { what } = args
  if (what === 'report') return report(args, turn)
  const asked = askedOf({ ...args, what })
  if ((await countAsked(asked, turn)) > AT_ONCE) {
    await tx.$executeRaw`
      insert into export (workspace_id, id, member_id, chat_id, what, format, status, created_at)
      values (${me.workspaceId}::uuid, ${newId()}::uuid, ${me.id}::uuid, ${me.chat.id}::uuid, ${asked.what}, ${asked.format}, 'running',
              ${now.toString()}::timestamptz)`
    await jobDue(tx, me.workspaceId, me.id)
    return answer([exports.making])
  }
  const made = await makeFiles(asked, turn)
  if (!made) return answer([exports.tooLarge])
  if (made.blocks.length === 0) return answer([exports.nothing])
  return { blocks: [paragraph(exports.made({ count: made.count })), ...made.blocks] }
}

/** The report as it is at this moment. */
async function report({ report: question }: Args, turn: Turn): Promise<Ran> {
  const { exports } = turn.language.answers.data
  const saved = question && (await reportFile(question, turn))
  if (!saved || saved.kind === 'tooLarge') return answer([exports.nothing])
  return { blocks: [paragraph(exports.reportMade), { kind: 'file', ...saved.file }] }
}
