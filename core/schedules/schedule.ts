import type { Schedule } from '#prisma'
import type { Turn } from '../command.ts'
import { sayFilters } from '../commands/reports/words.ts'
import { type Question, questionSchema } from '../reports/figures.ts'

/** A schedule that goes on, with its question read and what that is called; one of another version of Parley that no longer fits is not among them. */
export type Standing = Omit<Schedule, 'report'> & {
  readonly report: Question
  readonly title: string
  readonly direct: boolean
}

/** More than these are not read. */
const LIMIT = 100

/** What is told regularly: what a member asked for, and in a group what is told there whoever asked. */
export async function standing(
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'language'>,
  chatId: string | null,
): Promise<readonly Standing[]> {
  const { tx, me } = turn
  const rows = await tx.schedule.findMany({
    where: { workspaceId: me.workspaceId, stoppedAt: null, OR: [{ memberId: me.id }, ...(chatId ? [{ chatId }] : [])] },
    include: { chat: { select: { direct: true } } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: LIMIT,
  })
  const found: Standing[] = []
  for (const { chat, report, ...row } of rows) {
    const { data } = questionSchema.safeParse(report)
    // One after the other: a transaction has one connection.
    if (data) found.push({ ...row, report: data, title: await titleOf(data, turn), direct: chat.direct })
  }
  return found
}

/** What a report is called: "Pipeline by stage, in Kyiv". */
export async function titleOf(
  { metric, by, filters = {} }: Question,
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'language'>,
): Promise<string> {
  const { report } = turn.language.answers
  const name = by === undefined ? report.measure[metric] : `${report.measure[metric]} ${report.by[by]}`
  return [name, ...(await sayFilters({ filters, measure: metric }, turn))].join(', ')
}
