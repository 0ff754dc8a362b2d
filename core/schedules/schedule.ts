import type { Schedule } from '#prisma'
import type { Turn } from '../command.ts'
import { titleOf } from '../commands/reports/words.ts'
import { type Question, questionSchema } from '../reports/figures.ts'
import type { Asking } from '../reports/prepare.ts'

/** A schedule that goes on, with its question read; one of another version of Parley that no longer fits is not among them. */
export type Standing = Omit<Schedule, 'report'> & {
  readonly report: Question
  readonly direct: boolean
}

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
    const { data } = questionSchema.safeParse(report)
    return data ? [{ ...row, report: data, direct: chat.direct }] : []
  })
}

/** One with what it is called, for whoever reads it. */
export interface Titled extends Standing {
  readonly title: string
}

/** What each of them is called. */
export async function titled(all: readonly Standing[], asking: Asking): Promise<readonly Titled[]> {
  const found: Titled[] = []
  // One after the other: a transaction has one connection.
  for (const one of all) found.push({ ...one, title: await titleOf(one.report, asking) })
  return found
}
