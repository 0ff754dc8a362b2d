import type { Answers } from '../../answers.ts'

export const glance: Answers['glance'] = {
  today: 'Сьогодні',
  pipeline: 'Моя воронка',
  teamPipeline: 'Воронка команди',
  noDeals: 'Відкритих угод немає.',
  deals: 'Угоди',
  sum: 'Сума',
  thisMonth: 'Закриття цього місяця',
  stuck: 'Застрягли',
  all: 'Усі угоди',
}
