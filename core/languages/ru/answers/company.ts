import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const company: Answers['company'] = {
  added: ({ name, details }) => ['Новая компания: ', b(name), details.length > 0 ? ` (${details.join(', ')}).` : '.'],
  notAdded: ({ name }) => ['Отменено: компания ', b(name), ' не добавлена.'],
  known: ({ name, city }) => ['Такая компания уже есть: ', b(name), city ? ` (${city}).` : '.'],
  fields: {
    people: 'Люди',
    nextStep: 'Следующий шаг',
    deals: 'Открытые сделки',
    lastContact: 'Последний контакт',
    website: 'Сайт',
    owner: 'Отвечает',
    tags: 'Метки',
  },
  newDeal: 'Новая сделка…',
  addPerson: 'Добавить контакт…',
  allPeople: ({ count }) =>
    `${plural('ru', count, { one: 'Весь', few: 'Все', many: 'Все' })} ${count} ${plural('ru', count, { one: 'человек', few: 'человека', many: 'человек' })}`,
}
