import type { Turn } from '../../command.ts'
import { fold } from '../../names/fold.ts'

export interface Entry {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly createdAt: Date
}

const bare = (text: string): string =>
  fold(text)
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()

/** The answers that there are, by their questions. */
export const entriesOf = ({ tx, me }: Turn): Promise<readonly Entry[]> =>
  tx.knowledge.findMany({
    where: { workspaceId: me.workspaceId, deletedAt: null },
    select: { id: true, question: true, answer: true, createdAt: true },
    orderBy: [{ question: 'asc' }, { createdAt: 'asc' }],
  })

/** The answer to exactly this question, however it is typed. */
export const entryNamed = async (question: string, turn: Turn): Promise<Entry | undefined> =>
  (await entriesOf(turn)).find((entry) => bare(entry.question) === bare(question))
