import type { Answers } from '../../answers.ts'

export const glance: Answers['glance'] = {
  today: 'Today',
  pipeline: 'My pipeline',
  teamPipeline: 'The team’s pipeline',
  noDeals: 'No open deals.',
  deals: 'Deals',
  sum: 'Sum',
  thisMonth: 'To close this month',
  stuck: 'Stuck',
  all: 'All deals',
}
