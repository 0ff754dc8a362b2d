import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const reminder: Answers['reminder'] = {
  created: ({ about, when, who, whom, rule, unless }) => [
    `I’ll remind ${who ?? 'you'} ${rule ? `${rule}, first ${when}` : when}${unless ? `, ${unless}` : ''}: `,
    b(about),
    whom ? ` (${whom}).` : '.',
  ],
  past: ({ when }) => `That time has passed (${when}). When shall I remind you instead?`,
  conditions: {
    noAnswer: 'unless there is an answer by then',
    notMoved: 'unless the deal has moved by then',
    notClosed: 'unless the deal is closed by then',
  },
  done: ({ about, whom, next }) => ['Done: ', b(about), whom ? ` (${whom}).` : '.', next ? ` Next time ${next}.` : ''],
  alreadyDone: ({ about, when }) => ['That was done already', when ? `, ${when}` : '', ': ', b(about), '.'],
  cancelled: ({ about }) => ['That reminder was cancelled: ', b(about), '.'],
  forgotten: ({ about, rule }) => ['Cancelled: ', b(about), rule ? `, ${rule}.` : '.'],
  snoozed: ({ about, whom, when }) => [`I’ll remind you again ${when}: `, b(about), whom ? ` (${whom}).` : '.'],
  whichDone: 'Which one is done?',
  whichSnoozed: 'Which one shall I put off?',
  whichCancelled: 'Which one shall I forget?',
  cancel: ({ about }) => (about ? `Cancel: ${about}` : 'Cancel it'),
  listed: ({ count }) => `${count} ${plural('en', count, { one: 'reminder', other: 'reminders' })}`,
  overdue: 'overdue',
  forColleague: ({ name }) => `for ${name}`,
  none: 'You have no reminders then.',
  noneAbout: 'You have no reminders about that.',
  noneDue: 'Nothing of yours is due.',
  next: ({ about, when }) => ['Next: ', b(about), ` — ${when}.`],
  gone: 'That reminder is no longer there.',
}

export const agenda: Answers['agenda'] = {
  overdue: 'Overdue',
  planned: 'Planned',
  closing: 'Deals to close',
  nothing: ({ day }) => (day ? `Nothing planned ${day}.` : 'Nothing planned for that time.'),
  more: ({ count }) => `and ${count} more`,
  span: ({ from, to }) => `${from} – ${to}`,
}
