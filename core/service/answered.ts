import type { Turn } from '../command.ts'
import { speech } from '../commands/speech.ts'
import { answersTo } from '../knowledge/match.ts'
import { languageOf } from '../languages/language.ts'
import { type Block, paragraph } from '../reply.ts'

/** So many answers of a company are looked through. */
const MOST = 2_000

/**
 * The company's answer that fits a question best, as it was written, with its source; one in another language is said to be in that. Undefined where none
 * fits well.
 */
export async function answered(
  question: string,
  turn: Pick<Turn, 'tx' | 'me' | 'now' | 'language'>,
): Promise<readonly Block[] | undefined> {
  const { tx, me, language } = turn
  const known = await tx.knowledge.findMany({
    where: { workspaceId: me.workspaceId, deletedAt: null },
    select: { question: true, answer: true, language: true, words: true, createdAt: true },
    take: MOST,
  })
  const [best] = answersTo(question, known, language.code)
  if (!best) return undefined
  const { answer: words } = language.answers.service
  const { entry } = best
  const written = languageOf(entry.language)
  const say = speech(turn)
  const when = say.date(entry.createdAt.toTemporalInstant().toZonedDateTimeISO(me.zone).toPlainDate())
  return [
    ...(written && written !== language.code ? [paragraph(words.onlyIn[written])] : []),
    paragraph(entry.answer),
    paragraph(words.source({ question: entry.question, when })),
  ]
}
