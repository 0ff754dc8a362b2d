import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const door: Answers['door'] = {
  greeting: ({ company }) => [
    'Hello! I am ',
    b(company),
    '’s assistant, a bot. Ask me anything about what you bought or want to buy, tell me what is wrong, or ask for a human: just write.',
  ],
  bound: ({ company, platform }) => [
    'This bot is ',
    b(company),
    `’s from now on, for its customers: whoever writes to it in ${platform} is a customer, you too. You go on working where I know you already.`,
  ],
  visitor: ({ number }) => `Website visitor ${number}`,
  website: 'website',
  source: 'Telegram',
  slowly: 'That was a lot at once. Give me a minute, please; then I read on.',
}
