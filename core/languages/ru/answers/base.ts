import type { Answers } from '../../answers.ts'
import { fields } from './pieces.ts'

export const base = {
  gone: 'Этой записи уже нет.',
  tooMuch: 'Сумма слишком велика, её не записать. Ничего не изменено.',
  button: {
    undo: 'Отменить',
    redo: 'Вернуть',
    show: ({ name }) => `Показать: ${name}`,
    addAnyway: 'Всё равно добавить',
    remindMe: 'Напомнить…',
    inAnHour: 'Через час',
    tomorrow: 'Завтра',
    done: 'Готово',
    doneWith: ({ about }) => `Готово: ${about}`,
    tomorrowWith: ({ about }) => `Завтра: ${about}`,
    lostAfterAll: 'Всё-таки проиграна',
    wonAfterAll: 'Всё-таки выиграна',
    reasons: ['Дорого', 'Выбрали конкурента', 'Не сейчас'],
  },
  activities: { call: 'звонок', meeting: 'встреча', email: 'письмо', message: 'сообщение', note: 'заметка' },
  lifecycles: {
    lead: 'лид',
    customer: 'клиент',
    partner: 'партнёр',
    supplier: 'поставщик',
    former: 'бывший клиент',
  },
  stages: {
    New: 'Новая',
    Qualified: 'Квалификация',
    Demo: 'Демонстрация',
    Trial: 'Пробный период',
    Proposal: 'Предложение',
    Negotiation: 'Переговоры',
    Contract: 'Договор',
    Won: 'Выиграна',
    Lost: 'Проиграна',
  },
  fields,
} satisfies Partial<Answers>
