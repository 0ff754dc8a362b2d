import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const forms = { one: 'угода', few: 'угоди', many: 'угод' }
const deals = (count: number): string => `${count} ${plural('uk', count, forms)}`
const ofDeals = (count: number): string => `${count} ${plural('uk', count, { one: 'угоди', many: 'угод' })}`
const ofRequests = (count: number): string => `${count} ${plural('uk', count, { one: 'звернення', many: 'звернень' })}`
const marks = (count: number): string =>
  `${count} ${plural('uk', count, { one: 'оцінка', few: 'оцінки', many: 'оцінок' })}`
const after = (when: string | undefined): string => (when ? ` ${when}` : '')

const shown = {
  deal: { one: 'угоду', few: 'угоди', many: 'угод' },
  activity: { one: 'активність', few: 'активності', many: 'активностей' },
  contact: { one: 'контакт', few: 'контакти', many: 'контактів' },
  request: { one: 'звернення', few: 'звернення', many: 'звернень' },
  feedback: { one: 'оцінку', few: 'оцінки', many: 'оцінок' },
}

export const report: Answers['report'] = {
  measure: {
    pipeline: 'Воронка',
    weighted: 'Зважена воронка',
    forecast: 'Прогноз',
    deals: 'Угоди',
    won: 'Виграно',
    lost: 'Програно',
    winRate: 'Частка виграних',
    averageDeal: 'Середня угода',
    cycleDays: 'Цикл угоди',
    activities: 'Активності',
    newContacts: 'Нові контакти',
    firstResponse: 'Перша відповідь',
    satisfaction: 'Задоволеність',
    nps: 'NPS',
    lifetimeValue: 'Цінність клієнта (LTV)',
  },
  meaning: {
    pipeline:
      'Суми відкритих угод. За минулий час: як було наприкінці, за тодішніми етапами угод і їхніми сьогоднішніми сумами.',
    weighted: 'Суми відкритих угод, кожна помножена на ймовірність її етапу.',
    forecast:
      'Скільки, найімовірніше, буде виграно за період: уже вигране в ньому та відкриті угоди із закриттям у ньому, кожна помножена на ймовірність її етапу.',
    deals: 'Кількість угод: без періоду ті, що відкриті зараз, з періодом ті, що були створені в ньому.',
    won: 'Суми угод, виграних за період. Відкрита знову угода рахується, коли її виграно знову.',
    lost: 'Суми угод, програних за період.',
    winRate: 'Яку частку закритих за період угод виграно: за кількістю, а не за сумою.',
    averageDeal: 'Середня сума угод, виграних за період, з тих, де вона є.',
    cycleDays:
      'Скільки часу минуло від створення до виграшу в угодах, виграних за період: у половини більше, у половини менше.',
    activities: 'Дзвінки, зустрічі, листи, повідомлення й нотатки за період, крім приватних.',
    newContacts: 'Контакти, додані за період.',
    firstResponse:
      'Скільки клієнти чекали на першу відповідь людини з команди: половина довше, половина менше. Рахується весь час, з ночами й вихідними; за зверненнями, що надійшли за період, без тих, на які ще не відповіли.',
    satisfaction: 'Середнє оцінок від 0 до 10, які клієнти поставили за період.',
    nps: 'Індекс готовності рекомендувати: частка оцінок 9 і 10 за період мінус частка оцінок від 0 до 6. Від −100 до 100.',
    lifetimeValue:
      'Скільки в середньому приніс один клієнт: виграні угоди кожного клієнта додаються, і з цих сум береться середнє.',
  },
  dimension: {
    stage: 'Етап',
    owner: 'Відповідає',
    company: 'Компанія',
    city: 'Місто',
    industry: 'Галузь',
    source: 'Джерело',
    tag: 'Мітка',
    product: 'Товар',
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
    industry: 'за галузями',
    source: 'за джерелами',
    tag: 'за мітками',
    product: 'за товарами',
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
    industry: 'без галузі',
    source: 'без джерела',
    tag: 'без мітки',
    product: 'без товарів',
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
      case 'forecast':
        return [b(value), ` прогнозується${after(when)}, ${deals(count)}.`]
      case 'firstResponse':
        return [b(value), ` до першої відповіді, медіана з ${ofRequests(count)}${after(when)}.`]
      case 'satisfaction':
        return [b(`${value} з 10`), ` у середньому${after(when)}, ${marks(count)}.`]
      case 'nps':
        return [b(`NPS ${value}`), `${after(when)}, ${marks(count)}.`]
      case 'lifetimeValue':
        return [b(value), ` у середньому на клієнта${after(when)}, виграно ${deals(count)}.`]
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
      case 'forecast':
        return `Нічого не виграно, і закриттів${after(when)} не заплановано.`
      case 'firstResponse':
        return `Звернень із відповіддю${after(when)} немає.`
      case 'satisfaction':
      case 'nps':
        return `Оцінок від клієнтів${after(when)} немає.`
      case 'lifetimeValue':
        return `Виграних угод${after(when)} немає.`
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
  marks: ({ count }) => marks(count),
  requests: ({ count, without }) => `з відповіддю ${count}${without > 0 ? `, ще без відповіді ${without}` : ''}`,
  receipt: {
    what: 'Що це означає',
    filter: 'Що враховано',
    period: 'Період',
    compareTo: 'Порівняно з',
    counted: 'Пораховано',
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
