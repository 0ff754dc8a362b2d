import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const company: Answers['company'] = {
  added: ({ name, details }) => ['Нова компанія: ', b(name), details.length > 0 ? ` (${details.join(', ')}).` : '.'],
  notAdded: ({ name }) => ['Скасовано: компанію ', b(name), ' не додано.'],
  known: ({ name, city }) => ['Така компанія вже є: ', b(name), city ? ` (${city}).` : '.'],
  fields: {
    people: 'Люди',
    nextStep: 'Наступний крок',
    deals: 'Відкриті угоди',
    lastContact: 'Останній контакт',
    website: 'Сайт',
    owner: 'Відповідає',
    tags: 'Мітки',
  },
  newDeal: 'Нова угода…',
  addPerson: 'Додати контакт…',
  allPeople: ({ count }) => `Усі ${count} ${plural('uk', count, { one: 'людина', few: 'людини', many: 'людей' })}`,
}
