import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const deals = (count: number): string =>
  `${count} ${plural('ru', count, { one: 'сделка', few: 'сделки', many: 'сделок' })}`
const ofDeals = (count: number): string => `${count} ${plural('ru', count, { one: 'сделки', many: 'сделок' })}`
const ofRequests = (count: number): string => `${count} ${plural('ru', count, { one: 'обращения', many: 'обращений' })}`
const marks = (count: number): string =>
  `${count} ${plural('ru', count, { one: 'оценка', few: 'оценки', many: 'оценок' })}`
const after = (when: string | undefined): string => (when ? ` ${when}` : '')

const shown = {
  deal: { one: 'сделку', few: 'сделки', many: 'сделок' },
  activity: { one: 'активность', few: 'активности', many: 'активностей' },
  contact: { one: 'контакт', few: 'контакта', many: 'контактов' },
  request: { one: 'обращение', few: 'обращения', many: 'обращений' },
  feedback: { one: 'оценку', few: 'оценки', many: 'оценок' },
}

export const report: Answers['report'] = {
  measure: {
    pipeline: 'Воронка',
    weighted: 'Взвешенная воронка',
    forecast: 'Прогноз',
    deals: 'Сделки',
    won: 'Выиграно',
    lost: 'Проиграно',
    winRate: 'Доля выигранных',
    averageDeal: 'Средняя сделка',
    cycleDays: 'Цикл сделки',
    activities: 'Активности',
    newContacts: 'Новые контакты',
    firstResponse: 'Первый ответ',
    satisfaction: 'Удовлетворённость',
    nps: 'NPS',
    lifetimeValue: 'Ценность клиента (LTV)',
  },
  meaning: {
    pipeline:
      'Суммы открытых сделок. За прошедшее время: как было в его конце, по тогдашним этапам сделок и их сегодняшним суммам.',
    weighted: 'Суммы открытых сделок, каждая умножена на вероятность её этапа.',
    forecast:
      'Сколько, скорее всего, будет выиграно за период: уже выигранное в нём и открытые сделки с закрытием в нём, каждая умножена на вероятность её этапа.',
    deals: 'Число сделок: без периода те, что открыты сейчас, с периодом те, что были созданы в нём.',
    won: 'Суммы сделок, выигранных за период. Открытая снова сделка считается, когда её выиграли снова.',
    lost: 'Суммы сделок, проигранных за период.',
    winRate: 'Какая доля закрытых за период сделок выиграна: по числу, а не по сумме.',
    averageDeal: 'Средняя сумма сделок, выигранных за период, из тех, где она есть.',
    cycleDays:
      'Сколько прошло от создания до выигрыша у сделок, выигранных за период: у половины больше, у половины меньше.',
    activities: 'Звонки, встречи, письма, сообщения и заметки за период, кроме личных.',
    newContacts: 'Контакты, добавленные за период.',
    firstResponse:
      'Сколько клиенты ждали первого ответа человека из команды: половина дольше, половина меньше. Считается всё время, с ночами и выходными; по обращениям, поступившим за период, без тех, на которые ещё не ответили.',
    satisfaction: 'Среднее оценок от 0 до 10, которые клиенты поставили за период.',
    nps: 'Индекс готовности рекомендовать: доля оценок 9 и 10 за период минус доля оценок от 0 до 6. От −100 до 100.',
    lifetimeValue:
      'Сколько в среднем принёс один клиент: выигранные сделки каждого клиента складываются, и из этих сумм берётся среднее.',
  },
  dimension: {
    stage: 'Этап',
    owner: 'Отвечает',
    company: 'Компания',
    city: 'Город',
    industry: 'Отрасль',
    source: 'Источник',
    tag: 'Метка',
    product: 'Товар',
    lostReason: 'Причина',
    month: 'Месяц',
    week: 'Неделя',
    quarter: 'Квартал',
  },
  by: {
    stage: 'по этапам',
    owner: 'по ответственным',
    company: 'по компаниям',
    city: 'по городам',
    industry: 'по отраслям',
    source: 'по источникам',
    tag: 'по меткам',
    product: 'по товарам',
    lostReason: 'по причинам',
    month: 'по месяцам',
    week: 'по неделям',
    quarter: 'по кварталам',
  },
  nothing: {
    stage: 'без этапа',
    owner: 'ничьи',
    company: 'без компании',
    city: 'без города',
    industry: 'без отрасли',
    source: 'без источника',
    tag: 'без метки',
    product: 'без товаров',
    lostReason: 'причина не указана',
    month: 'без даты',
    week: 'без даты',
    quarter: 'без даты',
  },
  filter: {
    owner: 'ответственным',
    stage: 'этапом',
    source: 'источником',
    company: 'компанией',
    city: 'городом',
    tag: 'меткой',
  },
  source: ({ name }) => `источник: ${name}`,
  quarter: ({ q, year }) => `${q} кв. ${year}`,
  month: ({ month, year }) => (year === undefined ? month : `${month} ${year}`),
  says: ({ metric, sense, value, count, when }) => {
    switch (metric) {
      case 'pipeline':
        return [b(value), ` в воронке${after(when)}, ${deals(count)}.`]
      case 'weighted':
        return [b(value), ` в воронке${after(when)} с учётом вероятности, ${deals(count)}.`]
      case 'deals':
        return sense === 'within'
          ? [
              b(`${value} ${plural('ru', count, { one: 'новая сделка', few: 'новые сделки', many: 'новых сделок' })}`),
              `${after(when)}.`,
            ]
          : [
              b(
                `${value} ${plural('ru', count, { one: 'открытая сделка', few: 'открытые сделки', many: 'открытых сделок' })}`,
              ),
              `${after(when)}.`,
            ]
      case 'won':
        return [b(value), ` выиграно${after(when)}, ${deals(count)}.`]
      case 'lost':
        return [b(value), ` проиграно${after(when)}, ${deals(count)}.`]
      case 'winRate':
        return [b(value), ` закрытых сделок выиграно${after(when)}, всего закрыто ${count}.`]
      case 'averageDeal':
        return [b(value), ` — средняя выигранная сделка${after(when)}, из ${ofDeals(count)}.`]
      case 'cycleDays':
        return [b(value), ` от создания до выигрыша${after(when)}, медиана из ${ofDeals(count)}.`]
      case 'activities':
        return [
          b(`${value} ${plural('ru', count, { one: 'активность', few: 'активности', many: 'активностей' })}`),
          `${after(when)}.`,
        ]
      case 'newContacts':
        return [
          b(
            `${value} ${plural('ru', count, { one: 'новый контакт', few: 'новых контакта', many: 'новых контактов' })}`,
          ),
          `${after(when)}.`,
        ]
      case 'forecast':
        return [b(value), ` прогнозируется${after(when)}, ${deals(count)}.`]
      case 'firstResponse':
        return [b(value), ` до первого ответа, медиана из ${ofRequests(count)}${after(when)}.`]
      case 'satisfaction':
        return [b(`${value} из 10`), ` в среднем${after(when)}, ${marks(count)}.`]
      case 'nps':
        return [b(`NPS ${value}`), `${after(when)}, ${marks(count)}.`]
      case 'lifetimeValue':
        return [b(value), ` в среднем на клиента${after(when)}, выиграно ${deals(count)}.`]
    }
  },
  none: ({ metric, sense, when }) => {
    switch (metric) {
      case 'pipeline':
      case 'weighted':
        return `Открытых сделок${after(when)} нет.`
      case 'deals':
        return sense === 'within' ? `Новых сделок${after(when)} нет.` : `Открытых сделок${after(when)} нет.`
      case 'won':
      case 'averageDeal':
      case 'cycleDays':
        return `Выигранных сделок${after(when)} нет.`
      case 'lost':
        return `Проигранных сделок${after(when)} нет.`
      case 'winRate':
        return `Закрытых сделок${after(when)} нет, поэтому нет и доли выигранных.`
      case 'activities':
        return `Активностей${after(when)} нет.`
      case 'newContacts':
        return `Новых контактов${after(when)} нет.`
      case 'forecast':
        return `Ничего не выиграно, и закрытий${after(when)} не запланировано.`
      case 'firstResponse':
        return `Обращений с ответом${after(when)} нет.`
      case 'satisfaction':
      case 'nps':
        return `Оценок от клиентов${after(when)} нет.`
      case 'lifetimeValue':
        return `Выигранных сделок${after(when)} нет.`
    }
  },
  when: {
    ever: 'за всё время',
    asOf: ({ date }) => `на ${date}`,
    between: ({ from, to }) => `с ${from} по ${to}`,
    closing: ({ when }) => `с закрытием ${when}`,
    soFar: ({ when }) => `${when} (пока)`,
  },
  compared: ({ when, value, change }) => `${when}: ${value}${change ? `, изменение ${change}` : ''}`,
  points: ({ count }) => `${count} п. п.`,
  rest: ({ count }) => `ещё ${count}`,
  earlier: 'Было',
  total: 'Итого',
  records: 'Число',
  everything: 'все',
  now: 'сейчас',
  allTime: 'всё время',
  closingIn: ({ span }) => `закрытие ${span}`,
  versus: ({ span }) => `сравнение: ${span}`,
  rate: ({ one, value, date }) => `${one} = ${value} (${date})`,
  moment: ({ date, time }) => `на ${date}, ${time}`,
  unrated: ({ currency, count, amount }) =>
    `Не учтено: ${deals(count)} в ${currency}, ${amount}. Курс неизвестен; администратор может сказать «1 ${currency} это …».`,
  rateKept: ({ one, value, date }) => [b(`${one} = ${value}`), ` с ${date}. Отчёты считаются по этому курсу.`],
  badRate: ({ currency }) => `Скажите, сколько стоит другая валюта в ${currency}, например: 1 USD это 0,92 EUR.`,
  without: ({ count }) => `Без суммы: ${deals(count)}, к итогу ничего не добавляют.`,
  marks: ({ count }) => marks(count),
  requests: ({ count, without }) => `с ответом ${count}${without > 0 ? `, пока без ответа ${without}` : ''}`,
  receipt: {
    what: 'Что это значит',
    filter: 'Что учтено',
    period: 'Период',
    compareTo: 'В сравнении с',
    counted: 'Посчитано',
    currency: 'Валюта',
    moment: 'По состоянию на',
  },
  noRecords: 'Этих записей уже нет.',
  cannotBy: ({ metric, by, can }) => [b(metric), `: ${by} показать нельзя. Можно ${can.join(', ')}.`],
  cannotFilter: ({ metric, filter, can }) => [b(metric), `: ограничить ${filter} нельзя. Можно ${can.join(', ')}.`],
  tooFine: ({ by }) =>
    `Это слишком долгое время, чтобы показать его ${by}. Спросите о более коротком или более крупными шагами.`,
  button: {
    records: ({ of, count }) => `Показать ${count} ${plural('ru', count, shown[of])}`,
    before: 'Сравнить с прежним',
    chart: 'Диаграммой',
    table: 'Таблицей',
    file: 'Файлом CSV',
    all: 'Без этого',
  },
}
