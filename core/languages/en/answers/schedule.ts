import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const schedule: Answers['schedule'] = {
  created: ({ report, rule, when, direct }) =>
    direct
      ? ['I will send you ', b(report), ` ${rule}, first ${when}.`]
      : ['I will post ', b(report), ` here ${rule}, first ${when}.`],
  onlyYou: 'Not everyone here may see these figures, so they come to you alone.',
  whichReport: 'Which report? Ask for it first, like “pipeline by stage”, then say this again.',
  never: 'That time never comes. Say it like “every Monday at 9”.',
  none: 'No report is sent regularly. Ask for one, then say “post it here every Monday at 9”.',
  listed: ({ count }) => `${count} regular ${plural('en', count, { one: 'report', other: 'reports' })}`,
  next: ({ when }) => `next ${when}`,
  elsewhere: 'in another chat',
  stop: ({ report }) => (report === undefined ? 'Stop sending this' : `Stop ${report}`),
  stopped: ({ report, rule }) => ['Stopped: ', b(report), `, ${rule}.`],
  which: 'Which one shall I stop?',
  gone: 'That report has been stopped already.',
  ended: ({ report }) => [
    'I have stopped posting ',
    b(report),
    ' in the group: it cannot be shown there any more. Ask for it here and say how often, and it comes to you.',
  ],
  since: ({ when, before, value, change }) => [
    `Since last time (${when}): ${before} → `,
    b(value),
    change === undefined ? '.' : ` (${change}).`,
  ],
  same: ({ when }) => `Nothing has changed since last time (${when}).`,
  sameTotal: ({ when, value }) => `Since last time (${when}): still ${value} in all, but divided differently.`,
  lastTime: ({ when, value }) => `Last time (${when}), for the period before: ${value}.`,
}
