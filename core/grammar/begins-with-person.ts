import { beginsWithThat, isBeforeInfinitive } from './begins-with-that.ts'
import type { Source } from './candidates.ts'
import { endsOf } from './wordings.ts'

/**
 * Whether a text may not begin here: with a name, or somebody else than the speaker ("remind Ivan" is not "remind me"). Whom something is to be done to
 * may stand before the verb: «нагадай його привітати», and behind a time «нагадай завтра їй подзвонити».
 */
export function beginsWithPerson(
  at: number,
  { sentence, spans, words }: Pick<Source, 'sentence' | 'spans' | 'words'>,
): boolean {
  const named = spans.names.some(
    (span) => span.from === at && span.hits.some(({ kind }) => kind === 'contact' || kind === 'company'),
  )
  if (named || endsOf(words.others, sentence, at).length > 0) return true
  if (endsOf(words.that.person, sentence, at).length === 0) return false
  const behindTime = spans.pure.some(({ to, said }) => to === at && said.kind === 'when')
  return !beginsWithThat(at, sentence, words) && !(behindTime && isBeforeInfinitive(at, sentence, words))
}
