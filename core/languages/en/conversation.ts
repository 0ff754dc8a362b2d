import { plural } from '../../plural.ts'
import type { Conversation } from '../conversation.ts'
import { set } from './set.ts'

const kinds = {
  contact: 'contact',
  company: 'company',
  deal: 'deal',
  product: 'product',
  member: 'colleague',
  stage: 'stage',
  reminder: 'reminder',
  ticket: 'request',
}
const readers = {
  exact: 'I know the phrase',
  nearest: 'it is close to phrases I know',
  model: 'the language model read it so',
  button: 'you pressed the button',
  shared: 'you passed it on to me',
  pending: 'it answered my question',
}

export const conversation: Conversation = {
  stranger: 'Hello! I am Parley, a CRM bot. I do not know you here yet: ask your Parley admin for an invitation link.',
  unclear: ({ examples }) => [
    'I did not understand that, so I changed nothing. Try: ',
    ...examples.flatMap((example, at) => [...(at ? [' · '] : []), { code: example }]),
    ', or “help”.',
  ],
  empty: 'There was nothing to read in that message.',
  tooLong: ({ limit }) =>
    `That is too long for me to read as a request (over ${limit} characters). Nothing was changed.`,
  offer: 'I am not sure I got that. Did you mean this?',
  which: ({ words, kind }) =>
    kind === 'contact' ? `Which “${words}”?` : `Which ${kinds[kind]} do you mean by “${words}”?`,
  unknown: ({ words, kind }) => `I found no ${kinds[kind]} “${words}”.`,
  noSubject: ({ words }) => `I do not know what “${words}” means here. Please name it.`,
  missing: 'What should it be?',
  again: 'I did not get that.',
  forgotten: 'All right, I did nothing.',
  courtesies: {
    hello: [
      'hi',
      'hello',
      'hey',
      'hi there',
      'hello there',
      'good morning',
      'good afternoon',
      'good evening',
      'morning',
    ],
    thanks: ['thanks', 'thank you', 'thx', 'ty', 'ok thanks', 'ok', 'okay', 'great', 'thanks a lot', 'cool', 'bye'],
  },
  hello: 'Hello! What shall I do? “help” shows what I can.',
  shared: {
    welcome: ({ name }) =>
      `Hello, ${name}! I keep your contacts, deals and reminders: write to me as you would to a colleague.`,
    inGroup: {
      readers:
        'Hello! I am Parley, your CRM. Mention me here and I answer with what everybody who reads along may see; the rest I tell each of you alone.',
      admin:
        'Hello! I am Parley, your CRM. Mention me or reply to me, and I answer. What I may show here, an admin says here: “everyone here may see what reps see”. Until then I answer each of you alone.',
    },
    own: 'That is a message of mine, so there is nothing to log.',
    unread: ({ words }) => `I could not read this, so I left it out: ${words.join(', ')}.`,
    oddForm: 'I do not know what that form is for, so I did nothing.',
  },
  thanks: 'Any time.',
  confirm: ({ what, owner }) => (owner ? [`${what}? `, { bold: `It belongs to ${owner}.` }] : `${what}?`),
  next: ({ what }) => `Then: ${what}.`,
  ownerTold: ({ who, what, record }) => [`${who} worked on your record `, { bold: record }, `: ${what}.`],
  remembered: ({ words, name }) => [`“${words}” is `, { bold: name }, ', as last time.'],
  edited: {
    corrected: 'Corrected:',
    unclear: 'I did not understand the new words.',
    stands: 'What I did before stands.',
  },
  readAs: ({ words, when }) => [`“${words}”, that is `, { bold: when }, '.'],
  guest: {
    learnt: 'I will remember how you said it: next time I will do it at once.',
    heard: ({ words }) => ['I heard: “', { bold: words }, '”. If that is wrong, write it as it should be.'],
    unheard: 'I could not make out what is said in it. Please write it.',
    deaf: 'I cannot listen to recordings here, since no language model is set up. Please write it.',
    blind: 'I cannot read pictures here, since no language model is set up. Share the contact as a card, or write it.',
    lookedAt: 'The language model worked this out from:',
    unseen: 'I could not read a business card in that picture. Please write who it is.',
  },
  notAllowed: 'You do not have the right to do that. An admin can change your role.',
  set,
  settled: {
    done: ({ where }) => `✓ done${where}`,
    cancelled: ({ where }) => `✓ cancelled${where}`,
    later: ({ where }) => `⏰ put off${where}`,
    answered: ({ where }) => `✓ answered${where}`,
    where: {
      telegram: ' in Telegram',
      slack: ' in Slack',
      teams: ' in Teams',
      web: ' in the browser',
      console: ' in the terminal',
    },
  },
  answeredAside: 'I answered you directly.',
  privately: 'Nobody has said yet what may be shown in this group. Write to me directly and I will answer there.',
  button: {
    yes: 'Yes',
    no: 'No',
    cancel: 'Cancel',
    another: 'Someone else',
    rather: ({ when }) => `Rather ${when}`,
    add: ({ name }) => `Add ${name}`,
    done: 'Done',
    snoozeHour: 'In an hour',
    snoozeTomorrow: 'Tomorrow',
    open: 'Open',
    agenda: 'My day',
    expired: 'This button is too old. Please say again what you would like.',
    used: 'That was answered already.',
    notYours: 'This button belongs to somebody else.',
  },
  failed: ({ code }) =>
    `Something went wrong on my side and nothing was changed. Please try again; if it happens again, tell your admin the code ${code}.`,
  reminder: {
    due: ({ about, who, from }) => [
      '⏰ ',
      { bold: about },
      ...(who ? [` (${who})`] : []),
      ...(from ? [` (from ${from})`] : []),
    ],
    late: ({ when }) => `It was due ${when}.`,
    repeats: ({ rule }) => `Repeats ${rule}.`,
    many: ({ count }) => `${count} ${plural('en', count, { one: 'reminder has', other: 'reminders have' })} come due:`,
  },
  why: ({ what, by }) => `${what} (${readers[by]}).`,
}
