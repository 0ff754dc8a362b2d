import type { Ran, Turn } from '../../command.ts'
import { bare } from '../../conversation/answer.ts'
import { type LearntPhrase, phrasesFor, share, unlearn } from '../../learnt/phrases.ts'
import type { Block, Text } from '../../reply.ts'
import { answer, short } from '../answer.ts'

/** More are not shown at once: the latest. */
const SHOWN = 12

const oversees = ({ me }: Turn): boolean => me.role === 'manager' || me.role === 'admin'
const says = (words: string | undefined, phrase: LearntPhrase): boolean =>
  words === undefined || ` ${bare(phrase.words)} `.includes(` ${bare(words)} `)

/** The sentences that the speaker has confirmed once, and the workspace's; whoever oversees the team sees all and can share them. */
export async function learntBlocks(words: string | undefined, turn: Turn): Promise<readonly Block[]> {
  const { learnt: say, quoted, forget } = turn.language.answers.phrases
  const found = (await phrasesFor(turn, oversees(turn))).filter((phrase) => says(words, phrase)).slice(0, SHOWN)
  if (found.length === 0) return []
  const items = found.map((phrase): Text => {
    const whose = phrase.memberId === null ? say.everyones : say.of({ owner: phrase.owner ?? '' })
    return [quoted({ words: phrase.words }), phrase.memberId === turn.me.id ? '' : ` ${whose}`]
  })
  const choices = found.flatMap((phrase) => {
    const may = phrase.memberId === turn.me.id || oversees(turn)
    const label = { words: short(phrase.words) }
    const gone = turn.button(forget(label), { command: 'phrase.remove', args: { learnt: phrase.id } })
    const shared = () => turn.button(say.share(label), { command: 'phrase.remove', args: { everyones: phrase.id } })
    return [...(may ? [gone] : []), ...(oversees(turn) && phrase.memberId !== null ? [shared()] : [])]
  })
  return [
    { kind: 'list', title: say.title, items },
    { kind: 'choices', choices },
  ]
}

/** Forgets one by its button. */
export async function forgetLearnt(id: string, turn: Turn): Promise<Ran> {
  const { learnt: say } = turn.language.answers.phrases
  const phrase = await known(id, turn)
  if (!phrase) return answer([say.gone])
  if (phrase.memberId !== turn.me.id && !oversees(turn)) return answer([say.managers])
  await unlearn([id], turn)
  return answer([say.forgotten({ words: [phrase.words] })])
}

/** Forgets the speaker's own that have these words, all without them; what is to be said of it, nothing when there is none. */
export async function forgetSaid(words: string | undefined, turn: Turn): Promise<readonly Text[]> {
  const own = (await phrasesFor(turn)).filter((phrase) => phrase.memberId === turn.me.id && says(words, phrase))
  await unlearn(
    own.map(({ id }) => id),
    turn,
  )
  if (own.length === 0) return []
  return [turn.language.answers.phrases.learnt.forgotten({ words: own.map((phrase) => phrase.words).slice(0, SHOWN) })]
}

/** Makes one the workspace's, so that everybody can say it. */
export async function shareLearnt(id: string, turn: Turn): Promise<Ran> {
  const { learnt: say } = turn.language.answers.phrases
  if (!oversees(turn)) return answer([say.managers])
  const phrase = await known(id, turn)
  if (!phrase || !(await share(id, turn))) return answer([say.gone])
  return answer([say.shared({ words: phrase.words })])
}

const known = async (id: string, turn: Turn): Promise<LearntPhrase | undefined> =>
  (await phrasesFor(turn, oversees(turn))).find((phrase) => phrase.id === id)
