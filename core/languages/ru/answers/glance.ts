import type { Answers } from '../../answers.ts'

export const glance: Answers['glance'] = {
  today: 'Сегодня',
  pipeline: 'Моя воронка',
  teamPipeline: 'Воронка команды',
  noDeals: 'Открытых сделок нет.',
  deals: 'Сделки',
  sum: 'Сумма',
  thisMonth: 'Закрытие в этом месяце',
  stuck: 'Застряли',
  all: 'Все сделки',
}
