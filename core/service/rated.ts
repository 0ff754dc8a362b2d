import type { MeantCall } from '../call.ts'
import type { Session } from '../session.ts'

/** How long after a request was solved a bare number is taken for how it was, and words after a mark for why. */
const DAYS = 7

const SCORE = /^\s*(10|[0-9])\s*(?:\/\s*10)?(?![\p{L}\p{N}%])[\s.,!:;)–-]*(.*)$/su

/** "9", "9, thanks", "8/10 ok" after being asked how it was: the call that keeps it; undefined for anything else, and where nobody asked. */
export async function rated(text: string, { tx, me, now }: Session): Promise<MeantCall | undefined> {
  const [, figure, words = ''] = SCORE.exec(text) ?? []
  if (figure === undefined) return undefined
  const since = new Date(now.subtract({ hours: 24 * DAYS }).epochMilliseconds)
  const solved = await tx.ticket.findFirst({
    where: { contactId: me.id, status: 'solved', solvedAt: { gte: since }, feedback: { none: {} } },
    select: { id: true },
    orderBy: { solvedAt: 'desc' },
  })
  if (!solved) return undefined
  const said = words.trim() === '' ? {} : { text: words.trim() }
  return { command: 'feedback.give', args: { score: Number(figure), ticket: solved.id, ...said } }
}

/** Whether a customer was asked a moment ago why their mark was low, and has said nothing since. */
export async function isAskedWhy({ tx, me, now }: Session): Promise<boolean> {
  const since = new Date(now.subtract({ hours: 1 }).epochMilliseconds)
  const where = { contactId: me.id, text: null, score: { lt: 7 }, at: { gte: since } }
  return (await tx.feedback.count({ where })) > 0
}
