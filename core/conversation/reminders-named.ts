import { fold } from '../names/fold.ts'
import { romanise } from '../names/romanise.ts'
import type { Session } from '../session.ts'
import type { Hit } from '../slots/said.ts'

/** More open reminders than this are not looked through. */
const MOST = 500
/** Endings change, beginnings stay: "про договір" means "підписати договору". As many last letters may differ. */
const ENDING = 3
const SHORTEST = 3

/** The speaker's open reminders that have all of these words, in whatever case form, in their own words or in whom they are about; the next one first. */
export async function remindersNamed(words: string, { tx, me, language }: Session): Promise<Hit[]> {
  const small = new Set(language.phrases.prepositions.map(fold))
  const wanted = keys(words).filter((word) => !small.has(word))
  if (wanted.length === 0) return []
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
    .filter(({ about, contact, company, deal }) => {
      const there = keys([about, contact?.name, company?.name, deal?.title].join(' '))
      return wanted.every((word) => there.some((one) => isLike(word, one)))
    })
    .map(({ id, about }) => ({ kind: 'reminder', id, name: about, score: 1 }))
}

const keys = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(romanise)

function isLike(a: string, b: string): boolean {
  const shared = Math.max(SHORTEST, Math.max(a.length, b.length) - ENDING)
  return a === b || (Math.min(a.length, b.length) >= shared && a.slice(0, shared) === b.slice(0, shared))
}
