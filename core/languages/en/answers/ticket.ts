import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const ticket: Answers['ticket'] = {
  statuses: { open: 'waiting', taken: 'in hand', solved: 'solved' },
  categories: { question: 'question', problem: 'problem', warranty: 'warranty', return: 'return', other: 'other' },
  heading: {
    opened: ({ number, customer }) => [b(customer), ` has a request, #${number}:`],
    human: ({ number, customer }) => [b(customer), ` asks for a person, #${number}:`],
    reopened: ({ number, customer }) => [b(customer), ` writes again about #${number}:`],
    given: ({ number, customer, who }) => [`${who} has handed you request #${number} from `, b(customer), ':'],
    shown: ({ number, customer }) => [`#${number} · `, b(customer)],
  },
  due: ({ by, ideal }) =>
    ideal ? `To be answered ${ideal}, at the latest ${by}` : `To be answered ${by} at the latest`,
  overdue: ({ since }) => `❗ The answer was due ${since}`,
  answered: 'answered',
  nobodys: 'nobody’s yet',
  stops: ({ since }) => `said stop ${since}`,
  before: 'What was before',
  note: 'note',
  us: 'we',
  replyHere: 'Reply to this message, and your words go to the customer.',
  said: ({ number, customer, texts }) => [b(customer), ` (#${number}): ${texts.join('\n')}`],
  nowReads: ({ text }) => `(corrected) ${text}`,
  sent: ({ customer }) => ['Sent to ', b(customer), '.'],
  answeredBy: ({ number, customer, who, text }) => [`${who} has answered `, b(customer), ` (#${number}): ${text}`],
  waits: ({ customer }) => [b(customer), ' has stopped the bot; your words go out when they write again.'],
  taken: ({ number, customer }) => [`You look after #${number} of `, b(customer), ' now.'],
  takenAlready: ({ number, customer, who }) =>
    who
      ? [`${who} looks after #${number} of `, b(customer), ' already.']
      : [`You look after #${number} of `, b(customer), ' already.'],
  assigned: ({ number, customer, who }) => [`${who} looks after #${number} of `, b(customer), ' now.'],
  noted: ({ number, customer }) => [`Noted on #${number} of `, b(customer), '. The customer never sees it.'],
  closed: ({ number, customer }) => [
    `#${number} of `,
    b(customer),
    ' is solved. They were thanked and asked how it was.',
  ],
  closedAlready: ({ number, customer }) => [`#${number} of `, b(customer), ' is solved already.'],
  none: 'No customer is waiting.',
  noneSuch: 'There are no such requests.',
  noneOpen: 'No request is open.',
  which: 'Which request?',
  gone: 'I cannot find that request.',
  unknownNumber: ({ number }) => `I know of no request #${number}.`,
  count: ({ count }) => `${count} ${plural('en', count, { one: 'request', other: 'requests' })}`,
  late: 'overdue',
  row: ({ number, customer, text, owner, due }) => `#${number} ${customer}: ${text} · ${owner} · ${due}`,
  nudge: {
    soon: ({ number, customer, by }) => [
      '⏳ ',
      b(customer),
      ` (#${number}) is waiting: the answer was promised ${by}.`,
    ],
    late: ({ number, customer, since }) => [
      '❗ ',
      b(customer),
      ` (#${number}) has no answer yet; it was promised ${since}.`,
    ],
    whose: ({ who }) => `It is with ${who}.`,
  },
  settled: { taken: ({ who }) => `✓ ${who} looks after it`, solved: ({ who }) => `✓ solved (${who})` },
  message: {
    what: ({ customer, text }) => `Send to ${customer}: “${text}”`,
    stopped: ({ customer, since }) => [b(customer), ` said stop ${since}, so I write nothing to them.`],
    noChat: ({ customer }) => [b(customer), ' has no chat with us, so I cannot write to them.'],
    insteadPhone: ({ phone }) => ['You can call ', { link: phone, url: `tel:${phone}` }, '.'],
    insteadMail: ({ email }) => ['You can mail ', { link: email, url: `mailto:${email}` }, '.'],
    none: 'I have neither a phone nor an e-mail of theirs.',
    self: 'Their own answer will come to you here.',
  },
  place: {
    here: 'Customers’ requests come here from now on. Anybody here can take one, or answer by replying to it.',
    hereAlready: 'Customers’ requests come here already.',
    direct: 'Say that in the team’s chat where they are to come.',
  },
  button: {
    take: 'I take it',
    answer: 'Answer…',
    close: 'Solved',
    show: ({ number, customer }) => `#${number} ${customer}`,
    send: 'Send',
    customer: 'About the customer',
  },
  to: {
    thanks: ({ name, number, about }) => [`Thank you, ${name}. Your request is number ${number}: “${about}”.`],
    within: ({ by }) => `Somebody will answer you here ${by} at the latest, most likely sooner.`,
    outOfHours: ({ from, by }) => `We are back at work ${from} and will answer you here ${by} at the latest.`,
    passedOn: ({ name }) => [
      `Thank you, ${name}. I am passing this on to a colleague; everything you write now reaches them.`,
    ],
    taken: ({ who }) => [b(who), ' is looking after your request and will write to you here.'],
    said: ({ who, text }) => [b(who), `: ${text}`],
    waiting: ({ by }) =>
      `Nobody has got round to your request yet. I have reminded them; you will have an answer ${by} at the latest.`,
    waitingLonger: 'I am sorry that you are still waiting. I have told those in charge.',
    solved: ({ name, number, about }) => [`Thank you, ${name}: your request ${number} (“${about}”) is solved.`],
    howWasIt: 'How was it, from 0 to 10?',
    reopened: ({ number }) => [`I have opened your request ${number} again; somebody will answer you here.`],
    notSolved: 'It is not solved',
  },
}
