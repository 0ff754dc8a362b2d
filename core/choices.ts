import { fold } from './names/fold.ts'
import type { Session } from './session.ts'
import type { Hit, NameKind } from './slots/said.ts'

const keyOf = (words: string): string => fold(words).trim()
const idsOf = (hits: readonly Hit[]): string[] => hits.map((hit) => hit.id).sort()

/** Whom this person meant by these words before, if the candidates are still the same. */
export async function remembered(words: string, hits: readonly Hit[], session: Session): Promise<Hit | undefined> {
  const found = await session.tx.choice.findFirst({ where: { memberId: session.me.id, words: keyOf(words) } })
  if (!found || found.candidates.toSorted().join() !== idsOf(hits).join()) return undefined
  return hits.find((hit) => hit.id === found.chosenId)
}

/** Remembers the answer to "which Ivan?"; only members have choices. */
export async function remember(words: string, chosen: Hit, hits: readonly Hit[], session: Session): Promise<void> {
  if (session.me.kind !== 'member' || chosen.kind === 'reminder') return
  const key = { workspaceId: session.me.workspaceId, memberId: session.me.id, words: keyOf(words), kind: chosen.kind }
  const value = { chosenId: chosen.id, candidates: idsOf(hits), at: new Date(session.now.epochMilliseconds) }
  await session.tx.choice.upsert({
    where: { workspaceId_memberId_words_kind: key },
    create: { ...key, ...value },
    update: value,
  })
}

/** Forgets a remembered choice: the person wants someone else. */
export async function forget(words: string, kind: NameKind, session: Session): Promise<void> {
  await session.tx.choice.deleteMany({ where: { memberId: session.me.id, words: keyOf(words), kind } })
}
