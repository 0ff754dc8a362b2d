import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const forms = { one: 'угода', few: 'угоди', many: 'угод' }
const deals = (count: number): string => `${count} ${plural('uk', count, forms)}`
const ofDeals = (count: number): string => `${count} ${plural('uk', count, { one: 'угоди', many: 'угод' })}`
const after = (when: string | undefined): string => (when ? ` ${when}` : '')

const shown = {
  deal: { one: 'угоду', few: 'угоди', many: 'угод' },
  activity: { one: 'активність', few: 'активності', many: 'активностей' },
  contact: { one: 'контакт', few: 'контакти', many: 'контактів' },
}

export const report: Answers['report'] = {
  measure: {
    pipeline: 'Воронка',
    weighted: 'Зважена воронка',
    deals: 'Угоди',
    won: 'Виграно',
    lost: 'Програно',
    winRate: 'Частка виграних',
    averageDeal: 'Середня угода',
    cycleDays: 'Цикл угоди',
    activities: 'Активності',
    newContacts: 'Нові контакти',
  },
  meaning: {
    pipeline:
      'Суми відкритих угод. За минулий час: як було наприкінці, за тодішніми етапами угод і їхніми сьогоднішніми сумами.',
    weighted: 'Суми відкритих угод, кожна помножена на ймовірність її етапу.',
    deals: 'Кількість угод: без періоду ті, що відкриті зараз, з періодом ті, що були створені в ньому.',
    won: 'Суми угод, виграних за період. Відкрита знову угода рахується, коли її виграно знову.',
    lost: 'Суми угод, програних за період.',
    winRate: 'Яку частку закритих за період угод виграно: за кількістю, а не за сумою.',
    averageDeal: 'Середня сума угод, виграних за період, з тих, де вона є.',
    cycleDays:
      'Скільки часу минуло від створення до виграшу в угодах, виграних за період: у половини більше, у половини менше.',
    activities: 'Дзвінки, зустрічі, листи, повідомлення й нотатки за період, крім приватних.',
    newContacts: 'Контакти, додані за період.',
  },
  dimension: {
    stage: 'Етап',
    owner: 'Відповідає',
    company: 'Компанія',
    city: 'Місто',
    source: 'Джерело',
    lostReason: 'Причина',
    month: 'Місяць',
    week: 'Тиждень',
    quarter: 'Квартал',
  },
  by: {
    stage: 'за етапами',
    owner: 'за відповідальними',
    company: 'за компаніями',
    city: 'за містами',
    source: 'за джерелами',
    lostReason: 'за причинами',
    month: 'за місяцями',
    week: 'за тижнями',
    quarter: 'за кварталами',
  },
  nothing: {
    stage: 'без етапу',
    owner: 'нічиї',
    company: 'без компанії',
    city: 'без міста',
    source: 'без джерела',
    lostReason: 'причину не вказано',
    month: 'без дати',
    week: 'без дати',
    quarter: 'без дати',
  },
  filter: {
    owner: 'відповідальним',
    stage: 'етапом',
    source: 'джерелом',
    company: 'компанією',
    city: 'містом',
    tag: 'міткою',
  },
  source: ({ name }) => `джерело: ${name}`,
  quarter: ({ q, year }) => `${q} кв. ${year}`,
  month: ({ month, year }) => (year === undefined ? month : `${month} ${year}`),
  says: ({ metric, sense, value, count, when }) => {
    switch (metric) {
      case 'pipeline':
        return [b(value), ` у воронці${after(when)}, ${deals(count)}.`]
      case 'weighted':
        return [b(value), ` у воронці${after(when)} з урахуванням ймовірності, ${deals(count)}.`]
      case 'deals':
        return sense === 'within'
          ? [
              b(`${value} ${plural('uk', count, { one: 'нова угода', few: 'нові угоди', many: 'нових угод' })}`),
              `${after(when)}.`,
            ]
          : [
              b(
                `${value} ${plural('uk', count, { one: 'відкрита угода', few: 'відкриті угоди', many: 'відкритих угод' })}`,
              ),
              `${after(when)}.`,
            ]
      case 'won':
        return [b(value), ` виграно${after(when)}, ${deals(count)}.`]
      case 'lost':
        return [b(value), ` програно${after(when)}, ${deals(count)}.`]
      case 'winRate':
        return [b(value), ` закритих угод виграно${after(when)}, усього закрито ${count}.`]
      case 'averageDeal':
        return [b(value), ` — середня виграна угода${after(when)}, з ${ofDeals(count)}.`]
      case 'cycleDays':
        return [b(value), ` від створення до виграшу${after(when)}, медіана з ${ofDeals(count)}.`]
      case 'activities':
        return [
          b(`${value} ${plural('uk', count, { one: 'активність', few: 'активності', many: 'активностей' })}`),
          `${after(when)}.`,
        ]
      case 'newContacts':
        return [
          b(`${value} ${plural('uk', count, { one: 'новий контакт', few: 'нові контакти', many: 'нових контактів' })}`),
          `${after(when)}.`,
        ]
    }
  },
  none: ({ metric, sense, when }) => {
    switch (metric) {
      case 'pipeline':
      case 'weighted':
        return `Відкритих угод${after(when)} немає.`
      case 'deals':
        return sense === 'within' ? `Нових угод${after(when)} немає.` : `Відкритих угод${after(when)} немає.`
      case 'won':
      case 'averageDeal':
      case 'cycleDays':
        return `Виграних угод${after(when)} немає.`
      case 'lost':
        return `Програних угод${after(when)} немає.`
      case 'winRate':
        return `Закритих угод${after(when)} немає, тож і частки виграних теж.`
      case 'activities':
        return `Активностей${after(when)} немає.`
      case 'newContacts':
        return `Нових контактів${after(when)} немає.`
    }
  },
  when: {
    ever: 'за весь час',
    asOf: ({ date }) => `станом на ${date}`,
    between: ({ from, to }) => `з ${from} до ${to}`,
    closing: ({ when }) => `із закриттям ${when}`,
    soFar: ({ when }) => `${when} (поки що)`,
  },
  compared: ({ when, value, change }) => `${when}: ${value}${change ? `, зміна ${change}` : ''}`,
  points: ({ count }) => `${count} п. п.`,
  rest: ({ count }) => `ще ${count}`,
  earlier: 'Було',
  total: 'Разом',
  records: 'Кількість',
  everything: 'усі',
  now: 'зараз',
  allTime: 'увесь час',
  closingIn: ({ span }) => `закриття ${span}`,
  versus: ({ span }) => `порівняння: ${span}`,
  rate: ({ one, value, date }) => `${one} = ${value} (${date})`,
  moment: ({ date, time }) => `станом на ${date}, ${time}`,
  unrated: ({ currency, count, amount }) =>
    `Не враховано: ${deals(count)} у ${currency}, ${amount}. Курс невідомий; адміністратор може сказати «1 ${currency} це …».`,
  rateKept: ({ one, value, date }) => [b(`${one} = ${value}`), ` з ${date}. Звіти рахуються за цим курсом.`],
  badRate: ({ currency }) => `Скажіть, скільки коштує інша валюта у ${currency}, наприклад: 1 USD це 0,92 EUR.`,
  without: ({ count }) => `Без суми: ${deals(count)}, до підсумку нічого не додають.`,
  receipt: {
    what: 'Що це означає',
    filter: 'Що враховано',
    period: 'Період',
    compareTo: 'Порівняно з',
    currency: 'Валюта',
    moment: 'Станом на',
  },
  noRecords: 'Цих записів уже немає.',
  cannotBy: ({ metric, by, can }) => [b(metric), `: ${by} показати не можна. Можна ${can.join(', ')}.`],
  cannotFilter: ({ metric, filter, can }) => [b(metric), `: обмежити ${filter} не можна. Можна ${can.join(', ')}.`],
  tooFine: ({ by }) => `Це задовгий час, щоб показати його ${by}. Запитайте про коротший або більшими кроками.`,
  button: {
    records: ({ of, count }) => `Показати ${count} ${plural('uk', count, shown[of])}`,
    before: 'Порівняти з попереднім',
    chart: 'Діаграмою',
    table: 'Таблицею',
    file: 'Файлом CSV',
    all: 'Без цього',
  },
}
