import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const clock = (time: string): string => time.replace(/^0/, '')
const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const list = (parts: readonly string[]): string => new Intl.ListFormat('en').format(parts)

/** "Monday to Friday", "Monday, Wednesday and Friday". */
function weekdays(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  return given.length > 2 && last - first === given.length - 1 ? `${said[0]} to ${said.at(-1)}` : list(said)
}

const deals = (count: number): string => `${count} ${plural('en', count, { one: 'deal', other: 'deals' })}`
const days = (count: number): string => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`
const span = ({ from, to }: { from: string; to?: string }): string => (to ? `From ${from} to ${to}` : `On ${from}`)

export const workspace: Answers['workspace'] = {
  stageAdded: ({ stage, probability, after }) =>
    `New stage: ${stage}${after ? `, after ${after}` : ', the first'}. Its deals count ${probability} %.`,
  stageRenamed: ({ from, to }) => `The stage ${from} is called ${to} now.`,
  stageThere: ({ stage }) => `There is a stage ${stage} already.`,
  badStageName: ({ most }) => `A stage’s name has 1 to ${most} characters.`,
  tooManyStages: ({ most }) => `There are ${most} stages; that is as many as there can be.`,
  probability: ({ stage, probability, before }) => `Deals in ${stage} count ${probability} % now (${before} % before).`,
  badProbability: 'A probability is from 0 to 100 %.',
  closedProbability: ({ stage }) =>
    `${stage} is an end of the pipeline: its deals are won or lost, with no probability.`,
  endsStay: ({ stage }) => `${stage} is an end of the pipeline and stays there.`,
  order: ({ stages }) => `The stages are now: ${stages.join(' → ')}.`,
  removeStage: ({ stage, deals: count, to }) =>
    count && to
      ? `Remove the stage ${stage} and move its ${deals(count)} to ${to}`
      : `Remove the stage ${stage}; there are no deals in it`,
  stageHasDeals: ({ stage, deals: count }) =>
    `There ${plural('en', count, { one: 'is', other: 'are' })} ${deals(count)} in ${stage}.`,
  stageRemoved: ({ stage, deals: count, to }) =>
    count && to ? `The stage ${stage} is gone; ${deals(count)} moved to ${to}.` : `The stage ${stage} is gone.`,
  lastOfKind: ({ stage, kind }) => `${stage} is the only ${kind} stage, and one must stay. Rename it instead.`,
  currency: ({ currency }) =>
    `From now on an amount without a currency is in ${currency}. What is written already stays.`,
  noCurrency: 'I do not know that currency. Like: our currency is UAH.',
  hours: ({ from, to, days: given }) =>
    `The company works ${clock(from)} to ${clock(to)}, ${weekdays(given)}. Whoever has hours of their own keeps them.`,
  country: ({ country }) => `The public holidays of ${country} count from now on.`,
  noCountry: 'I do not know that country. Like: our holidays are those of Lithuania.',
  daysOff: (p) => `${span(p)} nobody works.`,
  daysOn: (p) => `${span(p)} you work, holiday or not.`,
  noDay: 'Which days? Like: 24 December is a day off.',
  staleDays: ({ days: count, stage }) =>
    stage
      ? `A deal may stay in ${stage} for ${days(count)}.`
      : `A deal counts as stuck after ${days(count)} in its stage.`,
  quietDays: ({ days: count }) => `A customer counts as quiet after ${days(count)}.`,
  badDays: ({ most }) => `From 1 to ${most} days.`,
  access: {
    all: 'Reps see all records from now on.',
    own: 'Reps see only their own records and those that nobody owns.',
  },
  audience: {
    bound: {
      reps: 'Everybody in this group may see what reps see.',
      managers: 'Everybody in this group may see what managers see.',
      admins: 'Everybody in this group may see what admins see.',
      nobody: 'This group sees no records from now on: I answer each of you alone.',
    },
    notHere: 'Say that in the group itself: it holds there.',
    byReaders: 'Here I go by who reads along: everybody sees what the one with the least rights may see.',
  },
  name: ({ name }) => `The company is called ${name} now.`,
  noName: 'What is the company called? Like: our company is called Acme.',
  language: ({ language }) => `New people are spoken to in: ${language}. Everybody may choose their own.`,
  timezone: ({ zone }) => `The company’s time zone is ${zone} now, also for those who had the old one.`,
  shown: {
    stages: 'Stages',
    team: 'Team',
    timezone: 'Time zone',
    hours: 'Working hours',
    holidays: 'Public holidays',
    daysOff: 'Other days off',
    currency: 'Currency',
    limits: 'Reminded of by itself',
    access: 'Reps see',
    hoursValue: ({ from, to, days: given }) => `${clock(from)} to ${clock(to)}, ${weekdays(given)}`,
    limitsValue: ({ staleDays, quietDays }) =>
      `deals after ${days(staleDays)} in a stage, customers after ${days(quietDays)} of silence`,
    accessValue: { all: 'all records', own: 'their own records and those that nobody owns' },
    model: {
      title: 'Language model',
      today: 'Today',
      month: 'This month',
      used: ({ asked, failed, tokens, cost }) =>
        `${asked} ${plural('en', asked, { one: 'question', other: 'questions' })}${failed > 0 ? ` (${failed} without an answer)` : ''}, ${tokens} tokens${cost ? `, ${cost}` : ''}`,
      none: 'The language model has not been asked anything this month.',
    },
  },
}

const roles = { rep: 'a rep', manager: 'a manager', admin: 'an admin' } as const

export const team: Answers['team'] = {
  roles: { rep: 'rep', manager: 'manager', admin: 'admin' },
  invited: ({ name, role }) => [b(name), ` is in the team, as ${roles[role]}.`],
  invitedAgain: ({ name, role }) => ['A new link for ', b(name), `, who is ${roles[role]}; an earlier one ends.`],
  backAgain: ({ name, role }) => [b(name), ` is back in the team, as ${roles[role]}.`],
  link: ({ until }) => `Give them this link, and nobody else. It lets in once, until ${until}:`,
  elsewhere: ({ platform }) => `Once in, they say “connect ${platform}” to have me there as well.`,
  similar: ({ name, known }) =>
    `${list(known)} ${known.length > 1 ? 'are' : 'is'} in the team already. Is ${name} somebody else?`,
  button: {
    linkFor: ({ name }) => `New link for ${name}`,
    newPerson: ({ name }) => `Somebody else: ${name}`,
    handOver: ({ what }) => `Give away ${what}`,
  },
  role: ({ name, role, before }) => [b(name), ` is ${roles[role]} now (was ${roles[before]}).`],
  roleAlready: ({ name, role }) => [b(name), ` is ${roles[role]} already.`],
  yourRole: ({ who, role }) => `${who} made you ${roles[role]}.`,
  lastAdmin: ({ name }) => `${name} is the only admin; make somebody else one first.`,
  remove: ({ name }) => `Take ${name} out of the team; they get in no longer`,
  has: ({ name, what }) => `${name} has ${list(what)}; they stay theirs until you give them away.`,
  openReminders: ({ count }) => `${count} open ${plural('en', count, { one: 'reminder', other: 'reminders' })}`,
  removed: ({ name }) => [b(name), ' is no longer in the team and gets in no longer.'],
  notYourself: 'You cannot take yourself out of the team.',
}
