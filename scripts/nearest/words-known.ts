import type { Words } from '../../core/nearest/model.ts'
import { lexicon } from './lexicon.ts'
import { meanings } from './meanings.ts'

/** What is known of words whatever is learnt. */
export const wordsKnown = (): Words => ({ lexicon: lexicon(), meanings: meanings() })
