import { type DimensionName, type FilterName, type MeasureName, TIMES, type Unit } from './figures.ts'

/**
 * When a record counts. standing: deals that are open at a moment; begun: deals, by when they were entered; closed: deals, by when they
 * were won or lost; expected: won deals by when they were won, open ones by their closing date; happened: activities; made: contacts;
 * opened: requests; given: feedback.
 */
type Counting = 'standing' | 'begun' | 'closed' | 'expected' | 'happened' | 'made' | 'opened' | 'given'

/** One measure, defined once: what it is of, how it is worked out, what it can be asked by, and what it means in words. */
export interface Measure {
  readonly of: 'deal' | 'activity' | 'contact' | 'request' | 'feedback'
  readonly counting: Counting
  /** Of closed deals, those that ended so; both where it is left out. */
  readonly ended?: 'won' | 'lost'
  readonly how: 'count' | 'sum' | 'weighted' | 'mean' | 'perCustomer' | 'share' | 'median' | 'score' | 'balance'
  readonly unit: Unit
  /** The figures of the parts come to that of the whole. */
  readonly adds: boolean
  readonly by: readonly DimensionName[]
  readonly filters: readonly FilterName[]
  /** What it means, in English, for docs/measures.md. */
  readonly meaning: string
}

const around = ['owner', 'company', 'city', 'industry', 'source', 'tag'] as const
const ofDeals = ['owner', 'source', 'company', 'city', 'tag'] as const

/** Deals in any stage, and deals that were closed. */
const staged = { of: 'deal', by: ['stage', ...around, 'product', ...TIMES], filters: ['stage', ...ofDeals] } as const
const closed = { of: 'deal', counting: 'closed', by: [...around, ...TIMES], filters: ofDeals } as const
const served = {
  by: ['owner', 'company', 'city', 'industry', 'tag', ...TIMES],
  filters: ['owner', 'company', 'city', 'tag'],
} as const

/** What comes of working them out so. */
const summed = { how: 'sum', unit: 'money', adds: true } as const
const weighted = { how: 'weighted', unit: 'money', adds: true } as const
const averaged = { how: 'mean', unit: 'money', adds: false } as const
const counted = { how: 'count', unit: 'count', adds: true } as const
const shared = { how: 'share', unit: 'percent', adds: false } as const
const halfway = { how: 'median', adds: false } as const

/** Every measure. docs/measures.md is written from this (scripts/measures.ts). */
export const measures: { readonly [M in MeasureName]: Measure } = {
  pipeline: {
    ...staged,
    counting: 'standing',
    ...summed,
    meaning:
      'The amounts of the deals that are open, added up. Without a period, or in one that goes on, as it stands now; for a period that is over, as it stood when it ended: in which stage a deal was then follows from its moves, while amounts, owners and all else are as they are today. For a period to come, the open deals whose closing date lies in it. By month, week or quarter: as it stood at the end of each.',
  },
  weighted: {
    ...staged,
    counting: 'standing',
    ...weighted,
    meaning:
      'Like the pipeline, each amount times the probability of the stage that the deal is in, or was in then. The probabilities are those of today.',
  },
  forecast: {
    ...staged,
    counting: 'expected',
    ...weighted,
    meaning:
      'What is likely to be won in the period: the amounts of the deals that were won in it, whole, and of the open deals whose closing date lies in it, each times the probability of the stage that it is in now. An open deal without a closing date counts nowhere. Without a period this month; by week, month or quarter the twelve weeks, six months or four quarters from this one on. A quarter or a year without more is the next one that begins or goes on, as for plans.',
  },
  deals: {
    ...staged,
    counting: 'begun',
    ...counted,
    meaning:
      'How many deals. Without a period, those that are open now; with one, those that were entered in it, whatever has become of them; for a period to come, the open ones whose closing date lies in it. By stage and filtered by stage: the stage that they are in now.',
  },
  won: {
    ...closed,
    ended: 'won',
    ...summed,
    by: [...around, 'product', ...TIMES],
    meaning:
      'The amounts of the deals that were won in the period, by the moment in which they were last closed. A deal that was opened again is not won until it is won again, and then counts there alone.',
  },
  lost: {
    ...closed,
    ended: 'lost',
    ...summed,
    by: [...around, 'product', 'lostReason', ...TIMES],
    meaning: 'The amounts of the deals that were lost in the period, by the moment in which they were last closed.',
  },
  winRate: {
    ...closed,
    ...shared,
    by: [...around, 'product', ...TIMES],
    meaning:
      'Of the deals that were closed in the period, the share that was won, in per cent with one digit: won / (won + lost), by number, not by amount. Nothing where none was closed.',
  },
  averageDeal: {
    ...closed,
    ended: 'won',
    ...averaged,
    meaning: 'The mean amount of the deals that were won in the period and have an amount that can be counted.',
  },
  cycleDays: {
    ...closed,
    ended: 'won',
    ...halfway,
    unit: 'days',
    meaning:
      'How many days of 24 hours the deals that were won in the period took from being entered to being won: the median, with one digit, so that a single deal of two years moves nothing. A deal that was entered after it was won does not count.',
  },
  activities: {
    of: 'activity',
    counting: 'happened',
    ...counted,
    by: ['owner', 'company', 'city', 'industry', ...TIMES],
    filters: ['owner', 'company', 'city'],
    meaning:
      'How many calls, meetings, e-mails, messages and notes there were in the period, by when they happened; private notes are nobody’s business and do not count, nor does what customers write to us by themselves. Their owner is who wrote them down; their company is the one that they are about, else their contact’s, else their deal’s.',
  },
  newContacts: {
    of: 'contact',
    counting: 'made',
    ...counted,
    by: [...around, ...TIMES],
    filters: ofDeals,
    meaning: 'How many contacts were added in the period.',
  },
  firstResponse: {
    of: 'request',
    counting: 'opened',
    ...halfway,
    ...served,
    unit: 'minutes',
    meaning:
      'How long customers waited for the first answer that one of the team wrote them, from when they opened the request: the median of the requests opened in the period, in minutes with one digit. Counted by the clock, nights and days off too, since that is how customers wait. What Parley answers by itself is no such answer, and a request that was opened again keeps its first one. Requests without an answer yet are not counted, and it is said how many; conversations that one of the team began are none. Their owner is who answers the request; their company the contact’s, else their deal’s.',
  },
  satisfaction: {
    of: 'feedback',
    counting: 'given',
    how: 'score',
    unit: 'score',
    adds: false,
    ...served,
    meaning:
      'The mean of the marks from 0 to 10 that customers gave in the period, with one digit; it is said how many. Words without a mark do not count. Their owner is who answers the request that they are about; their company the contact’s, else the deal’s of that request.',
  },
  nps: {
    of: 'feedback',
    counting: 'given',
    how: 'balance',
    unit: 'balance',
    adds: false,
    ...served,
    meaning:
      'Net promoter score (Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003): of the marks that customers gave in the period, the share of 9 and 10 in per cent minus the share of 0 to 6, a whole number from −100 to 100; it is said of how many marks.',
  },
  lifetimeValue: {
    ...closed,
    ended: 'won',
    how: 'perCustomer',
    unit: 'money',
    adds: false,
    by: around,
    meaning:
      'What a customer has brought in: the amounts of the deals won, added up for each customer (the deal’s company, else its contact), and the mean of these sums over all customers with an amount that can be counted. By company it is each one’s own sum. Without a period of all time; with one, of what was won in it, by the customers that it was won from. Deals with neither a company nor a contact do not count.',
  },
}

/** What dimensions mean, in English, for docs/measures.md. */
export const dimensions: { readonly [D in DimensionName]: string } = {
  stage: 'The stage of a deal, in the order in which they follow one another, those with nothing in them too.',
  owner: 'Whose the record is today; of activities, who wrote them down; of marks, who answers the request.',
  company: 'The company of the deal, contact or request; a company that was merged into another counts as that one.',
  city: 'Where the company is, else the contact; one city in several spellings and scripts is one.',
  industry: 'The line of business of the company; capitals and spaces at the ends make no difference.',
  source: 'Where the deal came from, else its contact; capitals and spaces at the ends make no difference.',
  tag: 'The tags of the deal; of a contact, a request or a mark those of the contact and of its company. What has several stands in several rows, so that these do not add up to the total.',
  product:
    'The products of the deal: where amounts are asked for those of its lines, quantity times the price agreed, else the product’s own; what has no lines by the deal’s amount, in one row. What has several stands in several rows, and prices agreed for the whole are in the total alone.',
  lostReason: 'Why the deal was lost; capitals and spaces at the ends make no difference.',
  month: 'The calendar month in the asker’s zone, those with nothing in them too. Without a period the last twelve.',
  week: 'The week from Monday on in the asker’s zone, those with nothing in them too. Without a period the last twelve.',
  quarter: 'The calendar quarter in the asker’s zone, those with nothing in them too. Without a period the last eight.',
}

/** What filters mean, in English, for docs/measures.md. */
export const filters: { readonly [F in FilterName]: string } = {
  owner: 'Whose the record is today; of activities, who wrote them down; of marks, who answers the request.',
  stage: 'The stage of a deal: now, or at the moment that is asked about.',
  source: 'Where the deal came from, else its contact.',
  company: 'The company of the deal, contact, activity or request.',
  city: 'Where the company or the contact is, in any spelling.',
  tag: 'A tag of the deal; of a contact, a request or a mark the contact’s own or its company’s.',
}

/** Whether it is of customers' requests or what they said of them: these are seen by who may see the requests. */
export const isOfRequests = (name: MeasureName): boolean => {
  const { of } = measures[name]
  return of === 'request' || of === 'feedback'
}
