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
  crowded: ({ minutes }) =>
    `Many people are writing to us right now. I have your message and will answer it when its turn comes, in about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  crowdedTeam: ({ minutes, perMinute }) =>
    `Very many customers are writing at once: more than ${perMinute} messages a minute. Nothing is lost: new ones wait for their turn, at the moment about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, and know it; whoever has a request open is answered at once. If that is no attack, raise CUSTOMER_MESSAGES_A_MINUTE.`,
  alreadyCustomer: 'I am a customer already',
  howToProve: ({ phone, mail }) =>
    phone && mail
      ? 'Then let me be sure that it is you: share your phone with the button below, or write the e-mail address that we have of you, and I send a code there.'
      : phone
        ? 'Then let me be sure that it is you: share your phone with the button below.'
        : mail
          ? 'Then let me be sure that it is you: write the e-mail address that we have of you, and I send a code there.'
          : 'Then ask whoever looks after you here for a link: it tells me who you are.',
  sharePhone: 'Share my phone',
  addressWords: [
    'my',
    'e',
    'mail',
    'email',
    'address',
    'is',
    'its',
    'it',
    'here',
    'the',
    'this',
    'i',
    'am',
    'and',
    'hi',
    'hello',
    'customer',
    'already',
    'a',
    'to',
    'code',
    'send',
  ],
  codeSent: ({ email, minutes }) => [
    'I have sent a code to ',
    b(email),
    `. Write it here within ${minutes} minutes. If it does not come, look among the spam.`,
  ],
  mailSubject: ({ company, code }) => `${code} is your code for ${company}`,
  mailText: ({ company, code, minutes }) =>
    `Hello!\n\nYour code for the chat with ${company}: ${code}\n\nWrite it there within ${minutes} minutes. It works once. If you did not ask for it, do nothing: nobody gets in without it.\n`,
  wrongCode: 'That is not the code that I sent. Look once more; after five wrong ones I need to send another.',
  codeOver: 'That code is over: too old, or tried too often. Write your e-mail address again and I send a new one.',
  wrongLink: 'That link has been used already or is too old. Ask for a new one, please.',
  paused: 'Too many tries. Please try again in a quarter of an hour.',
  known: ({ name }) => ['Thank you, ', b(name), '. Now I know who you are, and what we have agreed.'],
  kept: ({ value }) => ['Thank you: I have noted ', b(value), ' as yours.'],
  teamDecides: 'Thank you, that is proved. A colleague will look at your details; meanwhile just write what you need.',
  severalHave: ({ name, value, names }) => [
    b(name),
    ...(value ? [' has proved in the chat that ', b(value), ' is theirs'] : [' has come by a link']),
    '. They may be: ',
    names.join(', '),
    '. Are they the same person?',
  ],
  merge: ({ name }) => `Same as ${name}`,
  invitation: ({ name, days, telegram, web }) => [
    'For ',
    b(name),
    ` alone, once, within ${days} days: whoever opens it is known as them. `,
    ...(telegram ? ['Telegram: ', { link: telegram, url: telegram }] : []),
    ...(telegram && web ? [' · '] : []),
    ...(web ? ['Web: ', { link: web, url: web }] : []),
  ],
  noDoor: 'Customers have no chat with us yet: docs/widget.md and docs/telegram.md say how an admin sets one up.',
}
