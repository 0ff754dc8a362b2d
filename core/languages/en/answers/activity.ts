import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { base } from './base.ts'
import { after, b, logged } from './pieces.ts'

const many = { call: 'calls', meeting: 'meetings', email: 'e-mails', message: 'messages', note: 'notes' }

export const activity: Answers['activity'] = {
  logged: (p) => {
    const [what, joined] = logged[p.kind]
    return [
      `Logged ${what}`,
      ...(p.with ? [joined, b(p.with.name), after(p.with)] : []),
      ...(p.deal ? [p.with ? ' on ' : joined, b(p.deal)] : []),
      ...(p.when ? [`, ${p.when}`] : []),
      `: ${p.summary}`,
    ]
  },
  future: ({ when }) =>
    `I log what has happened, and that is still to come (${when}). Say “remind me …” and I’ll remind you.`,
  noNextStep: 'No next step yet.',
  followUp: ({ name }) => `follow up with ${name}`,
  last: ({ name, kind, only, when, summary, with: whom, who }) => [
    only ? `Last ${base.activities[kind]} with ` : 'Last contact with ',
    b(name),
    ': ',
    b(when),
    `${only ? (whom ? ',' : '') : `, ${base.activities[kind]}`}${whom ? ` with ${whom}` : ''}${who ? ` by ${who}` : ''}: ${summary}`,
  ],
  entry: ({ kind, summary, with: whom, who, private: own }) =>
    `${own ? 'private ' : ''}${base.activities[kind]}${whom ? `, ${whom}` : ''}${who ? ` (${who})` : ''}: ${summary}`,
  found: ({ name, kind, span, count }) => [
    b(name),
    `: ${count} ${kind ? (count === 1 ? base.activities[kind] : many[kind]) : plural('en', count, { one: 'entry', other: 'entries' })}${span ? `, ${span}` : ''}`,
  ],
  nothing: ({ name, kind, span }) => [
    kind ? `No ${many[kind]} with ` : 'Nothing is logged with ',
    b(name),
    span ? ` for ${span}.` : kind ? ' are logged.' : ' yet.',
  ],
  before: 'Before that',
  others: 'Also',
  button: { logCall: 'Log a call', logMeeting: 'Log the meeting', earlier: 'Earlier', all: 'The whole history' },
}
