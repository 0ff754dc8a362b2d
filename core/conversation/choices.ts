import { tokenize } from '../grammar/tokenize.ts'
import { fold } from '../names/fold.ts'
import { askedWords } from '../names/forms.ts'
import { nominative } from '../names/nominative.ts'
import type { Session } from '../session.ts'
import type { Hit, NameKind } from '../slots/said.ts'

type Speaker = Pick<Session, 'me' | 'now' | 'tx' | 'language'>

/** Scores closer than this are one to the other as good: the person is asked. */
export const CLOSE = 0.08

const idsOf = (hits: readonly Hit[]): string[] => hits.map((hit) => hit.id).sort()

/** "Івану", "Ivan" and "Іван" are one: words that can stand for the same names, one by one. */
function alike(a: string, b: string): boolean {
  const [these, those] = [keysOf(a), keysOf(b)]
  return (
    these.length === those.length && these.every((keys, at) => those[at]?.some((key) => keys.includes(key)) === true)
  )
}

/** The keys of each word of a name; small words count only where there are no others. */
function keysOf(words: string): readonly (readonly string[])[] {
  const asked = askedWords(tokenize(words))
  const telling = asked.filter(({ common }) => !common)
  return (telling.length > 0 ? telling : asked).map(({ keys }) => [...keys.keys()])
}

/** Whom this person meant by these words before, in whatever case and script, if the candidates are still the same. */
export async function remembered(words: string, hits: readonly Hit[], session: Speaker): Promise<Hit | undefined> {
  const { tx, me } = session
  const found = await tx.choice.findMany({
    where: { workspaceId: me.workspaceId, memberId: me.id, candidates: { equals: idsOf(hits) } },
    orderBy: { at: 'desc' },
  })
  const choice = found.find((one) => alike(one.words, words))
  return choice && hits.find((hit) => hit.id === choice.chosenId)
}

/** Remembers the answer to "which Ivan?" in the place of an earlier one; only members have choices. */
export async function remember(words: string, chosen: Hit, hits: readonly Hit[], session: Speaker): Promise<void> {
  const { me, now, tx, language } = session
  if (me.kind !== 'member' || chosen.kind === 'reminder') return
  await forget(words, chosen.kind, session)
  await tx.choice.createMany({
    data: [
      {
        workspaceId: me.workspaceId,
        memberId: me.id,
        words: fold(nominative(words, language.names)).trim(),
        kind: chosen.kind,
        chosenId: chosen.id,
        candidates: idsOf(hits),
        at: new Date(now.epochMilliseconds),
      },
    ],
    skipDuplicates: true,
  })
}

/** A remembered choice as it is kept. */
export interface Choice {
  readonly words: string
  readonly kind: NameKind
  readonly chosenId: string
  readonly candidates: readonly string[]
  readonly at: Date
}

/** The speaker's remembered choices, the latest first; those for some words alone, if they are given. */
export async function choicesFor(words: string | undefined, { tx, me }: Speaker): Promise<readonly Choice[]> {
  const all = await tx.choice.findMany({
    where: { workspaceId: me.workspaceId, memberId: me.id },
    orderBy: { at: 'desc' },
  })
  return words === undefined ? all : all.filter((choice) => alike(choice.words, words))
}

/** Forgets what these words were remembered to mean: the person wants someone else. Gives what is forgotten. */
export async function forget(
  words: string | undefined,
  kind: NameKind | undefined,
  session: Speaker,
): Promise<readonly Choice[]> {
  const { tx, me } = session
  const gone = (await choicesFor(words, session)).filter((choice) => kind === undefined || choice.kind === kind)
  if (gone.length > 0)
    await tx.choice.deleteMany({
      where: {
        workspaceId: me.workspaceId,
        memberId: me.id,
        OR: gone.map((choice) => ({ words: choice.words, kind: choice.kind })),
      },
    })
  return gone
}

/** Remembers again what was forgotten, unless something else has been remembered since. */
export async function recallAgain(choices: readonly Choice[], { tx, me }: Speaker): Promise<void> {
  await tx.choice.createMany({
    data: choices.map((choice) => ({
      ...choice,
      candidates: [...choice.candidates],
      workspaceId: me.workspaceId,
      memberId: me.id,
    })),
    skipDuplicates: true,
  })
}
