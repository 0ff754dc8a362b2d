import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const days = (count: number): string => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`

const kinds = {
  noNextStep: 'deals without a next step',
  staleDeal: 'stale deals',
  closing: 'closing dates',
  quiet: 'quiet contacts',
  birthday: 'birthdays',
  digest: 'morning digests',
}
/** What is said to hear of it again. */
const again = {
  noNextStep: 'next steps again',
  staleDeal: 'stale deals again',
  closing: 'closing dates again',
  quiet: 'quiet contacts again',
  birthday: 'birthdays again',
  digest: 'digests again',
}

export const nudge: Answers['nudge'] = {
  why: {
    noNextStep: (p) => `No next step: nothing has happened for ${days(p.days)}, and nothing is planned.`,
    staleDeal: (p) => `In ${p.stage} for ${days(p.days)}; ${days(p.limit)} is the limit there.`,
    closesOn: ({ when, stage }) => `Closes ${when}; it is in ${stage}.`,
    closedOn: (p) => `Was to close on ${p.date}, ${days(p.days)} ago; it is still in ${p.stage}.`,
    quiet: (p) => `Last contact ${days(p.days)} ago.`,
    never: (p) => `Here for ${days(p.days)}, and nothing logged yet.`,
    birthday: ({ when }) => `Birthday ${when}.`,
  },
  several: ({ count }) => `${count} things to look at:`,
  digest: {
    title: ({ day }) => ['☀️ ', b(day)],
    late: ({ time }) => `I could not send this at ${time}.`,
    first: 'First: ',
    today: 'Today',
    slipped: 'Slipped',
    changed: 'Changed by colleagues',
    others: 'Worth a look',
    away: ({ name }) => `For ${name}, who is away`,
    due: ({ when }) => `was due ${when}`,
  },
  button: {
    open: 'Open',
    openWith: ({ name }) => `Open ${name}`,
    won: 'Won',
    logCall: 'Log a call',
    remindTomorrow: 'Remind me tomorrow',
    remindNextWeek: 'In a week',
    notAbout: ({ name }) => `No more about ${name}`,
    noMore: {
      noNextStep: 'No more about next steps',
      staleDeal: 'No more about stale deals',
      closing: 'No more about closing dates',
      quiet: 'No more about quiet contacts',
      birthday: 'No more birthdays',
      digest: 'No more digests',
    },
    unmute: 'Tell me again',
  },
  kinds,
  muted: ({ kind, name, until }) => [
    `No more ${kind ? kinds[kind] : 'nudges'}`,
    ...(name ? [' about ', b(name)] : []),
    until ? `; I’ll begin again ${until}. ` : '. ',
    kind || name ? '' : 'Your reminders and the morning digest still come. ',
    until ? 'To hear of it sooner: ' : 'To hear of it again: ',
    { code: kind ? again[kind] : name ? `nudges about ${name} again` : 'nudges again' },
    '.',
  ],
  unmuted: ({ kind, name }) => [
    'All right, I’ll tell you of ',
    kind ? kinds[kind] : name ? 'things' : 'everything',
    ...(name ? [' about ', b(name)] : []),
    ' again.',
  ],
  notMuted: 'That is not muted: I tell you of it when there is reason to.',
  untilPast: ({ when }) => `That time has passed (${when}). Until when shall I be silent?`,
}
