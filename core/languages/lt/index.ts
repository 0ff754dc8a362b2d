import type { Language } from '../language.ts'
import { answers } from './answers/index.ts'
import { conversation } from './conversation.ts'
import { money } from './money.ts'
import { names } from './names.ts'
import { phrases } from './phrases/index.ts'
import { time } from './time.ts'
import { topics } from './topics.ts'

export const lithuanian: Language = {
  code: 'lt',
  name: 'Lietuvių',
  country: 'LT',
  time,
  names,
  money,
  phrases,
  answers,
  conversation,
  topics,
}
