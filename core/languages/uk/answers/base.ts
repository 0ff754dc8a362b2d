import type { Answers } from '../../answers.ts'
import { fields } from './pieces.ts'

export const base = {
  gone: 'Цього запису вже немає.',
  tooMuch: 'Ця сума завелика, щоб її записати. Нічого не змінено.',
  button: {
    undo: 'Скасувати',
    redo: 'Повернути',
    show: ({ name }) => `Показати: ${name}`,
    addAnyway: 'Усе одно додати',
    remindMe: 'Нагадати…',
    inAnHour: 'За годину',
    tomorrow: 'Завтра',
    done: 'Готово',
    doneWith: ({ about }) => `Готово: ${about}`,
    tomorrowWith: ({ about }) => `Завтра: ${about}`,
    lostAfterAll: 'Змінити на програну',
    wonAfterAll: 'Змінити на виграну',
    reasons: ['Задорого', 'Обрали конкурента', 'Не на часі'],
  },
  activities: { call: 'дзвінок', meeting: 'зустріч', email: 'лист', message: 'повідомлення', note: 'нотатка' },
  lifecycles: {
    lead: 'лід',
    customer: 'клієнт',
    partner: 'партнер',
    supplier: 'постачальник',
    former: 'колишній клієнт',
  },
  stages: {
    New: 'Нова',
    Qualified: 'Кваліфікація',
    Demo: 'Демонстрація',
    Trial: 'Пробний період',
    Proposal: 'Пропозиція',
    Negotiation: 'Переговори',
    Contract: 'Договір',
    Won: 'Виграно',
    Lost: 'Програно',
  },
  fields,
} satisfies Partial<Answers>
