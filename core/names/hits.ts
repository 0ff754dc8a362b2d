import type { Range } from '../grammar/sentence.ts'
import type { Hit } from '../slots/said.ts'

/** Words of a sentence that can name records of this CRM, best first. */
export interface NameSpan extends Range {
  readonly hits: readonly Hit[]
}
