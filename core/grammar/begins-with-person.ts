import type { Source } from './candidates.ts'
import { endsOf } from './wordings.ts'

/** Whether a text may not begin here: with a name, or somebody else than the speaker ("remind Ivan" is not "remind me"). */
export function beginsWithPerson(
  at: number,
  { sentence, spans, words }: Pick<Source, 'sentence' | 'spans' | 'words'>,
): boolean {
  const named = spans.names.some(
    (span) => span.from === at && span.hits.some(({ kind }) => kind === 'contact' || kind === 'company'),
  )
  return named || endsOf(words.that.person, sentence, at).length > 0 || endsOf(words.others, sentence, at).length > 0
}
