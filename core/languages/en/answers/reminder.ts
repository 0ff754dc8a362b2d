import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const reminder: Answers['reminder'] = {
  created: ({ about, when, who, whom, rule }) => [
    `I’ll remind ${who ?? 'you'} ${rule ? `${rule}, first ${when}` : when}: `,
    b(about),
    whom ? ` (${whom}).` : '.',
  ],
  past: ({ when }) => `That time has passed (${when}). When shall I remind you instead?`,
  done: ({ about, next }) => ['Done: ', b(about), '.', next ? ` Next time ${next}.` : ''],
  alreadyDone: ({ about, when }) => ['That was done already', when ? `, ${when}` : '', ': ', b(about), '.'],
  cancelled: ({ about }) => ['That reminder was cancelled: ', b(about), '.'],
  snoozed: ({ about, when }) => [`I’ll remind you again ${when}: `, b(about), '.'],
  whichDone: 'Which one is done?',
  whichSnoozed: 'Which one shall I put off?',
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
