import { languages } from '../languages/index.ts'
import { hasWords } from '../names/words-of.ts'
import type { Session } from '../session.ts'
import type { Hit } from '../slots/said.ts'

/** People mix languages: small words of any of them tell nothing. */
const small = Object.values(languages).flatMap(({ phrases }) => [...phrases.prepositions, ...phrases.anyMatter])

/** More open reminders than this are not looked through. */
const MOST = 500

/** The speaker's open reminders that have all of these words, in whatever case form, in their own words or in whom they are about; the next one first. */
export async function remindersNamed(words: string, { tx, me }: Pick<Session, 'tx' | 'me'>): Promise<Hit[]> {
  const isMeant = hasWords(words, small)
  if (!isMeant) return []
  const open = await tx.reminder.findMany({
    where: { OR: [{ memberId: me.id }, { byId: me.id }], status: 'open' },
    select: {
      id: true,
      about: true,
      contact: { select: { name: true } },
      company: { select: { name: true } },
      deal: { select: { title: true } },
    },
    orderBy: { dueAt: 'asc' },
    take: MOST,
  })
  return open
    .filter(({ about, contact, company, deal }) =>
      isMeant([about, contact?.name, company?.name, deal?.title].join(' ')),
    )
    .map(({ id, about }) => ({ kind: 'reminder', id, name: about, score: 1 }))
}
