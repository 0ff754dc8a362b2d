import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'

const clock = (time: string): string => time.replace(/^0/, '')
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "Monday to Friday", "Monday, Wednesday and Friday". */
function days(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  if (given.length > 2 && last - first === given.length - 1) return `${said[0]} to ${said.at(-1)}`
  return said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : (said[0] ?? '')
}

export const setting: Answers['setting'] = {
  language: 'From now on I speak English with you.',
  otherLanguages: ({ names: spoken }) => `I do not speak that language yet. I speak ${spoken.join(' and ')}.`,
  timezone: ({ zone }) => `Your time zone is ${zone} now.`,
  noTimezone: 'I do not know that place. Like: my time zone is Europe/Vilnius.',
  name: ({ name }) => `I’ll call you ${name}.`,
  noName: 'What shall I call you? Like: call me Olena.',
  hours: ({ from, to, days: given }) => `Your day is ${clock(from)} to ${clock(to)}, ${days(given)}.`,
  noHours: 'I did not get the hours. Like: my day is 8 to 16, or Monday to Thursday 9 to 17.',
  lunch: ({ from, to }) => `Nothing will come from ${clock(from)} to ${clock(to)}.`,
  noLunch: 'No lunch break then.',
  badLunch: 'I did not get the times. Like: lunch 12:30 to 13:30, or no lunch.',
  digest: ({ at }) => `Your digest comes at ${clock(at)} on working days.`,
  noDigest: 'No more digest. Say “digest at 8:30” to have it back.',
  badDigest: 'I did not get the time. Like: digest at 8:30, or no digest.',
  budget: ({ count }) =>
    count === 0
      ? 'I’ll send you no nudges; what matters is in the digest.'
      : `At most ${count} ${plural('en', count, { one: 'nudge', other: 'nudges' })} a day; the rest waits for the digest.`,
  badBudget: 'I did not get the number. Like: at most 3 nudges a day.',
  away: ({ from, last, standIn }) =>
    `You are away ${from ? `from ${from} ` : ''}until ${last}. ${
      standIn ? `What is urgent goes to ${standIn}.` : 'Nobody stands in: what comes due waits for you.'
    }`,
  absencePast: 'That time is over. Like: I’m away until Friday.',
  standInSelf: 'You cannot stand in for yourself.',
  back: 'Welcome back. Everything comes to you again.',
  shown: {
    language: 'Language',
    timezone: 'Time zone',
    hours: 'Working hours',
    lunch: 'Lunch',
    digest: 'Morning digest',
    budget: 'Nudges a day, at most',
    accounts: 'Linked accounts',
    off: 'off',
    button: {
      timezone: 'Time zone…',
      hours: 'Working hours…',
      noDigest: 'No digest',
      digest: ({ at }) => `Digest at ${clock(at)}`,
    },
  },
}
