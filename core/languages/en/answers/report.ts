import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const deals = (count: number): string => `${count} ${plural('en', count, { one: 'deal', other: 'deals' })}`
const requests = (count: number): string => `${count} ${plural('en', count, { one: 'request', other: 'requests' })}`
const marks = (count: number): string => `${count} ${plural('en', count, { one: 'mark', other: 'marks' })}`
const after = (when: string | undefined): string => (when ? ` ${when}` : '')

const things = {
  deal: (count: number) => plural('en', count, { one: 'deal', other: 'deals' }),
  activity: (count: number) => plural('en', count, { one: 'activity', other: 'activities' }),
  contact: (count: number) => plural('en', count, { one: 'contact', other: 'contacts' }),
  request: (count: number) => plural('en', count, { one: 'request', other: 'requests' }),
  feedback: (count: number) => plural('en', count, { one: 'mark', other: 'marks' }),
}

export const report: Answers['report'] = {
  measure: {
    pipeline: 'Pipeline',
    weighted: 'Weighted pipeline',
    forecast: 'Forecast',
    deals: 'Deals',
    won: 'Won',
    lost: 'Lost',
    winRate: 'Win rate',
    averageDeal: 'Average deal',
    cycleDays: 'Sales cycle',
    activities: 'Activities',
    newContacts: 'New contacts',
    firstResponse: 'First response',
    satisfaction: 'Satisfaction',
    nps: 'NPS',
    lifetimeValue: 'Lifetime value',
  },
  meaning: {
    pipeline:
      'The amounts of the open deals. For a time that is over: as it stood at its end, by the stages that deals were in then and their amounts of today.',
    weighted: 'The amounts of the open deals, each times the probability of its stage.',
    forecast:
      'What is likely to be won in the period: what was won in it already, and the open deals to be closed in it, each times the probability of its stage.',
    deals: 'How many deals: without a period those that are open now, with one those that were entered in it.',
    won: 'The amounts of the deals won in the period. A deal that was opened again counts when it is won again.',
    lost: 'The amounts of the deals lost in the period.',
    winRate: 'Of the deals closed in the period, how many were won: by number, not by amount.',
    averageDeal: 'The mean amount of the deals won in the period, of those that have one.',
    cycleDays:
      'How long the deals won in the period took from being entered to being won: half took longer, half less.',
    activities: 'Calls, meetings, e-mails, messages and notes in the period, but for private ones.',
    newContacts: 'Contacts added in the period.',
    firstResponse:
      'How long customers waited for the first answer of one of the team: half waited longer, half less. By the clock, nights and days off too; of the requests opened in the period, those without an answer yet not counted.',
    satisfaction: 'The mean of the marks from 0 to 10 that customers gave in the period.',
    nps: 'Net promoter score: of the marks given in the period, the share of 9 and 10 less the share of 0 to 6. From −100 to 100.',
    lifetimeValue:
      'What a customer has brought in on average: the won deals of each customer added up, and the mean of these sums.',
  },
  dimension: {
    stage: 'Stage',
    owner: 'Owner',
    company: 'Company',
    city: 'City',
    industry: 'Industry',
    source: 'Source',
    tag: 'Tag',
    product: 'Product',
    lostReason: 'Reason',
    month: 'Month',
    week: 'Week',
    quarter: 'Quarter',
  },
  by: {
    stage: 'by stage',
    owner: 'by owner',
    company: 'by company',
    city: 'by city',
    industry: 'by industry',
    source: 'by source',
    tag: 'by tag',
    product: 'by product',
    lostReason: 'by reason',
    month: 'by month',
    week: 'by week',
    quarter: 'by quarter',
  },
  nothing: {
    stage: 'no stage',
    owner: 'nobody’s',
    company: 'no company',
    city: 'no city',
    industry: 'no industry',
    source: 'no source',
    tag: 'no tag',
    product: 'no product',
    lostReason: 'no reason given',
    month: 'no date',
    week: 'no date',
    quarter: 'no date',
  },
  filter: { owner: 'owner', stage: 'stage', source: 'source', company: 'company', city: 'city', tag: 'tag' },
  source: ({ name }) => `from ${name}`,
  quarter: ({ q, year }) => `Q${q} ${year}`,
  month: ({ month, year }) => (year === undefined ? month : `${month} ${year}`),
  says: ({ metric, sense, value, count, when }) => {
    switch (metric) {
      case 'pipeline':
        return [b(value), ` in the pipeline${after(when)}, ${deals(count)}.`]
      case 'weighted':
        return [b(value), ` in the pipeline${after(when)}, weighted by probability, ${deals(count)}.`]
      case 'deals':
        return sense === 'within'
          ? [b(`${value} new ${plural('en', count, { one: 'deal', other: 'deals' })}`), `${after(when)}.`]
          : [b(`${value} open ${plural('en', count, { one: 'deal', other: 'deals' })}`), `${after(when)}.`]
      case 'won':
        return [b(value), ` won${after(when)}, ${deals(count)}.`]
      case 'lost':
        return [b(value), ` lost${after(when)}, ${deals(count)}.`]
      case 'winRate':
        return [
          b(value),
          count === 1
            ? ` of the deals closed${after(when)} were won, but it was only one.`
            : ` of the ${deals(count)} closed${after(when)} were won.`,
        ]
      case 'averageDeal':
        return [b(value), ` on average: ${deals(count)} won${after(when)}.`]
      case 'cycleDays':
        return [b(value), ` from start to win: the median of ${deals(count)} won${after(when)}.`]
      case 'activities':
        return [b(`${value} ${plural('en', count, { one: 'activity', other: 'activities' })}`), `${after(when)}.`]
      case 'newContacts':
        return [b(`${value} new ${plural('en', count, { one: 'contact', other: 'contacts' })}`), `${after(when)}.`]
      case 'forecast':
        return [b(value), ` likely to be won${after(when)}, ${deals(count)}.`]
      case 'firstResponse':
        return [b(value), ` until the first answer: the median of ${requests(count)}${after(when)}.`]
      case 'satisfaction':
        return [b(`${value} out of 10`), ` on average: ${marks(count)}${after(when)}.`]
      case 'nps':
        return [b(`NPS ${value}`), `: ${marks(count)}${after(when)}.`]
      case 'lifetimeValue':
        return [b(value), ` per customer on average: ${deals(count)} won${after(when)}.`]
    }
  },
  none: ({ metric, sense, when }) => {
    switch (metric) {
      case 'pipeline':
      case 'weighted':
        return `No open deals${after(when)}.`
      case 'deals':
        return sense === 'within' ? `No new deals${after(when)}.` : `No open deals${after(when)}.`
      case 'won':
      case 'averageDeal':
      case 'cycleDays':
        return `No deals won${after(when)}.`
      case 'lost':
        return `No deals lost${after(when)}.`
      case 'winRate':
        return `No deals closed${after(when)}, so there is no win rate.`
      case 'activities':
        return `No activities${after(when)}.`
      case 'newContacts':
        return `No new contacts${after(when)}.`
      case 'forecast':
        return `Nothing won and nothing to be closed${after(when)}.`
      case 'firstResponse':
        return `No requests answered${after(when)}.`
      case 'satisfaction':
      case 'nps':
        return `No marks from customers${after(when)}.`
      case 'lifetimeValue':
        return `No deals won${after(when)}.`
    }
  },
  when: {
    ever: 'in all',
    asOf: ({ date }) => `as of ${date}`,
    between: ({ from, to }) => `from ${from} to ${to}`,
    closing: ({ when }) => `closing ${when}`,
    soFar: ({ when }) => `${when} so far`,
  },
  compared: ({ when, value, change }) => `${when}: ${value}${change ? `, change ${change}` : ''}`,
  points: ({ count }) => `${count} points`,
  rest: ({ count }) => `${count} more`,
  earlier: 'Before',
  total: 'Total',
  records: 'Records',
  everything: 'everyone’s',
  now: 'now',
  allTime: 'all time',
  closingIn: ({ span }) => `closing ${span}`,
  versus: ({ span }) => `compared: ${span}`,
  rate: ({ one, value, date }) => `${one} = ${value} (${date})`,
  moment: ({ date, time }) => `as of ${date}, ${time}`,
  unrated: ({ currency, count, amount }) =>
    `Not counted: ${deals(count)} in ${currency}, ${amount}. No rate is known; an admin can say “1 ${currency} is …”.`,
  rateKept: ({ one, value, date }) => [b(`${one} = ${value}`), ` from ${date} on. Reports count by it.`],
  badRate: ({ currency }) => `Say what another currency is worth in ${currency}, like: 1 USD is 0.92 EUR.`,
  without: ({ count }) =>
    `${deals(count)} without an amount ${plural('en', count, { one: 'adds', other: 'add' })} nothing.`,
  marks: ({ count }) => marks(count),
  requests: ({ count, without }) => `${count} answered${without > 0 ? `, ${without} without an answer yet` : ''}`,
  receipt: {
    what: 'What it means',
    filter: 'Of what',
    period: 'Period',
    compareTo: 'Compared with',
    counted: 'Counted',
    currency: 'Currency',
    moment: 'Asked',
  },
  noRecords: 'Those records are not there any more.',
  cannotBy: ({ metric, by, can }) => [b(metric), ` cannot be shown ${by}. I can show it ${can.join(', ')}.`],
  cannotFilter: ({ metric, filter, can }) => [
    b(metric),
    ` cannot be narrowed to a ${filter}. I can narrow it by ${can.join(', ')}.`,
  ],
  tooFine: ({ by }) => `That is too long a time to show ${by}. Ask for a shorter one, or for larger steps.`,
  button: {
    records: ({ of, count }) => (count === 1 ? `Show the ${things[of](1)}` : `Show the ${count} ${things[of](count)}`),
    before: 'Compare with before',
    chart: 'As a chart',
    table: 'As a table',
    file: 'As a CSV file',
    all: 'Without that',
  },
}
