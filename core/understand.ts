import type { Reading } from './call.ts'
import { commands } from './commands/index.ts'
import { readPoints } from './contact-points/read.ts'
import { grammarOf } from './grammar/grammar.ts'
import { readSentence } from './grammar/readings.ts'
import { type Sentence, wordsOf } from './grammar/sentence.ts'
import type { Span, Spans } from './grammar/spans.ts'
import { commonStages, stageSpans } from './grammar/stages.ts'
import { tokenize } from './grammar/tokenize.ts'
import { languages } from './languages/index.ts'
import type { Language } from './languages/language.ts'
import { readMoney } from './money/read.ts'
import type { NameSpan } from './names/hits.ts'
import { findNames } from './names/lookup.ts'
import type { Session } from './session.ts'
import { readTimes, type TimeContext } from './time/read.ts'

/** Who speaks, when, and in whose view of the CRM names are looked up. */
export type Listening = Pick<Session, 'me' | 'now' | 'language' | 'tx'>

export interface Understood {
  /** Best first; none when the sentence is no command. Only the first may be sure: what is not sure is offered, never done. */
  readonly readings: readonly Reading[]
  readonly by: 'exact'
}

/**
 * What a sentence asks for, by the templates of all languages, the speaker's own preferred: words → times, money, phones and names
 * found in the CRM → templates. Bounded in time for any text; what is too long has no reading.
 */
export async function understand(text: string, listening: Listening): Promise<Understood> {
  const sentence = tokenize(text)
  const spoken = [listening.language, ...Object.values(languages).filter((one) => one.code !== listening.language.code)]
  const names = await namesIn(sentence, spoken, listening)
  const spans = { ...pureSpans(sentence, spoken, listening), names }
  const grammars = spoken.map((language) => grammarOf(language.phrases, commands))
  return { readings: readSentence(sentence, spans, grammars, listening.me.zone), by: 'exact' }
}

/** What a sentence's words can be without looking into the CRM. */
export function pureSpans(
  sentence: Sentence,
  spoken: readonly Language[],
  { me, now }: Pick<Session, 'me' | 'now'>,
): Omit<Spans, 'names'> {
  const context = { now: now.toZonedDateTimeISO(me.zone), tables: spoken.map((one) => one.time), hours: me.hours }
  return {
    pure: [
      ...readTimes(sentence, context),
      ...readMoney(sentence, { tables: spoken.map((one) => one.money), currency: me.currency }),
      ...readPoints(sentence, { country: me.country }),
    ],
    past: readTimes(sentence, { ...context, direction: 'back' }),
    lengths: () => lengths(sentence, spoken, context),
  }
}

/** Only a short sentence puts something off. */
const MAX_LENGTH_TOKENS = 16

/** Lengths of time, read as if "in" stood before them. */
function lengths(sentence: Sentence, spoken: readonly Language[], context: TimeContext): readonly Span[] {
  const { text, tokens } = sentence
  if (tokens.length > MAX_LENGTH_TOKENS) return []
  return tokens.slice(1).flatMap((_, index) =>
    spoken.flatMap(({ phrases }) => {
      const put = tokens.map((token, at) =>
        at === index ? { ...token, folded: phrases.fromNow, kind: 'word' as const } : token,
      )
      const found = readTimes({ text, tokens: put }, context).filter(
        ({ from, to, said }) => from === index && to > index + 1 && said.kind === 'when',
      )
      return found.map(({ to, said }) => ({
        from: index + 1,
        to,
        said: { ...said, text: wordsOf(sentence, { from: index + 1, to }) },
      }))
    }),
  )
}

/** The names found in the CRM, and its stages by their common names. */
async function namesIn(
  sentence: Sentence,
  spoken: readonly Language[],
  { me, tx }: Listening,
): Promise<readonly NameSpan[]> {
  const found = await findNames(sentence, tx, { workspaceId: me.workspaceId })
  const common = commonStages(
    sentence,
    spoken.map((one) => one.phrases),
  )
  if (common.length === 0) return found
  const stages = await tx.stage.findMany({ where: { deletedAt: null }, select: { id: true, name: true } })
  return [...found, ...stageSpans(common, stages)]
}
