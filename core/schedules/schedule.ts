import type { Schedule } from '#prisma'
import type { Turn } from '../command.ts'
import { type Question, questionSchema } from '../reports/figures.ts'

/** A schedule that goes on, with its question read; one of another version of Parley that no longer fits is not among them. */
export type Standing = Omit<Schedule, 'report'> & { readonly report: Question; readonly direct: boolean }

/** More than these are not read. */
const LIMIT = 100

/** What is told regularly: what a member asked for, and in a group what is told there whoever asked. */
export async function standing(
  { tx, me }: Pick<Turn, 'tx' | 'me'>,
  chatId: string | null,
): Promise<readonly Standing[]> {
  const rows = await tx.schedule.findMany({
    where: { workspaceId: me.workspaceId, stoppedAt: null, OR: [{ memberId: me.id }, ...(chatId ? [{ chatId }] : [])] },
    include: { chat: { select: { direct: true } } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: LIMIT,
  })
  return rows.flatMap(({ chat, report, ...row }) => {
    const read = questionSchema.safeParse(report)
    return read.success ? [{ ...row, report: read.data, direct: chat.direct }] : []
  })
}

/** What a report is called: "Pipeline by stage". */
export function titleOf({ metric, by }: Question, { language }: Pick<Turn, 'language'>): string {
  const { report } = language.answers
  return by === undefined ? report.measure[metric] : `${report.measure[metric]} ${report.by[by]}`
}
