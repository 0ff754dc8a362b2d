import type { Sentence } from '../../core/grammar/sentence.ts'
import type { Spans } from '../../core/grammar/spans.ts'
import { viewerOf } from '../../core/identify.ts'
import { languages } from '../../core/languages/index.ts'
import { spansOf } from '../../core/understand.ts'
import type { Company } from '../understand/company.ts'

/** What a sentence's words can be in a company, as its first member sees it. `language`: a code, or "auto". */
export async function spansIn(sentence: Sentence, language: string, company: Company): Promise<Spans> {
  const me = company.me(undefined, language, undefined, sentence.text)
  return company.store
    .for(viewerOf(me))
    .read((tx) => spansOf(sentence, { me, now: company.now, language: languages[me.language], tx }))
}
