import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { after, b, quoted } from './pieces.ts'

const days = (count: number): string =>
  `${count} ${plural('uk', count, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })}`
const deals = (count: number): string => `${count} ${plural('uk', count, { one: 'угода', few: 'угоди', many: 'угод' })}`
const statuses = {
  open: { one: 'відкрита', few: 'відкриті', many: 'відкритих' },
  won: { one: 'виграна', few: 'виграні', many: 'виграних' },
  lost: { one: 'програна', few: 'програні', many: 'програних' },
}

const fields = {
  title: 'Назва',
  stage: 'Етап',
  amount: 'Сума',
  lines: 'Товари',
  closeOn: 'Закриття',
  nextStep: 'Наступний крок',
  with: 'З ким',
  lastContact: 'Останній контакт',
  need: 'Потреба',
  lostReason: 'Причина',
  renewsOn: 'Поновлення',
  warrantyUntil: 'Гарантія до',
  owner: 'Відповідає',
  source: 'Джерело',
}

const filtered = (filters: readonly string[]): string => filters.map((one) => ` · ${one}`).join('')

export const deal: Answers['deal'] = {
  added: (p) => [
    'Нова угода: ',
    ...quoted(p.title),
    ...(p.with ? [', ', b(p.with.name), after(p.with)] : []),
    p.amount ? `, ${p.amount}` : '',
    p.lines ? (p.amount ? ` (${p.lines})` : `, ${p.lines}`) : '',
    `, етап «${p.stage}»`,
    p.closeOn ? `, закриття ${p.closeOn}` : '',
    p.source ? `, джерело: ${p.source}` : '',
    '.',
  ],
  moved: ({ title, from, to }) => [...quoted(title), `: етап ${from} → `, b(to), '.'],
  reopened: ({ title, from, to }) => [...quoted(title), ` — знову в роботі: етап ${from} → `, b(to), '.'],
  there: ({ title, stage }) => [...quoted(title), ` — уже на етапі «${stage}».`],
  won: ({ title, amount, before }) => [
    ...quoted(title),
    ' — виграно',
    amount ? `: ${amount}` : '',
    before ? ` (раніше ${before})` : '',
    '. Вітаю!',
  ],
  alreadyWon: ({ title, amount }) => [...quoted(title), ` — уже виграно${amount ? `: ${amount}` : ''}.`],
  lost: ({ title, reason }) => [...quoted(title), ` — програно${reason ? `: ${reason}` : ''}.`],
  alreadyLost: ({ title, reason }) => [...quoted(title), ` — уже програно${reason ? `: ${reason}` : ''}.`],
  whyLost: 'Чому програли?',
  followUp: ({ title }) => `наступний крок: «${title}»`,
  thank: ({ title, who }) => `подякувати за «${title}»${who ? ` (${who})` : ''}`,
  updated: ({ title, changes }) => [
    ...quoted(title),
    ': ',
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ', ' : ''}${fields[field].toLowerCase()} ${before ? `${before} → ` : ''}`,
      b(to),
    ]),
    '.',
  ],
  unchanged: ({ title }) => [...quoted(title), ' — усе так і є.'],
  noSum: 'Не в усіх товарів є ціна в одній валюті, тому суму залишено як була.',
  fields,
  inStage: ({ stage, days: count, limit }) => [
    b(stage),
    count === 0 ? ' · від сьогодні' : ` · ${days(count)}`,
    limit === undefined ? '' : `, застрягла (межа ${limit})`,
  ],
  closing: ({ date, days: count }) => {
    if (count < 0) return [date, ' — ', b(`прострочено на ${days(-count)}`)]
    return count < 2 ? [date, ', ', b(count === 0 ? 'сьогодні' : 'завтра')] : `${date}, за ${days(count)}`
  },
  none: 'ще немає',
  closedOn: ({ stage, date }) => [b(stage), ` · ${date}`],
  line: ({ quantity, product, price }) => `${quantity} × ${product}${price ? ` по ${price}` : ''}`,
  lineColumns: { product: 'Товар', quantity: 'К-сть', price: 'Ціна', sum: 'Сума' },
  list: ({ status, count, sums, filters }) => [
    b(
      `${count} ${plural('uk', count, statuses[status])} ${plural('uk', count, { one: 'угода', few: 'угоди', many: 'угод' })}`,
    ),
    ...(sums.length > 0 ? [b(`, ${sums.join(' + ')}`)] : []),
    filtered(filters),
  ],
  noneSuch: ({ status, filters }) => [`Немає ${statuses[status].many} угод`, filtered(filters), '.'],
  within: ({ status, from, to }) =>
    `${status === 'open' ? 'закриття' : 'закрито'} ${from === to ? from : `${from} – ${to}`}`,
  columns: {
    deal: 'Угода',
    stage: 'Етап',
    owner: 'Відповідає',
    amount: 'Сума',
    closing: 'Закриття',
    closed: 'Закрито',
    days: 'На етапі',
  },
  days: ({ count }) => days(count),
  more: ({ count }) => `і ще ${count}`,
  manyMoved: ({ count, to, left }) => [
    `${deals(count)} → `,
    b(to),
    '.',
    left > 0 ? ` Уже там або закриті: ${left}.` : '',
  ],
  manyLost: ({ count, reason, left }) => [
    b(deals(count)),
    ' — програно',
    reason ? `: ${reason}` : '',
    '.',
    left > 0 ? ` Закриті раніше: ${left}.` : '',
  ],
  manyUpdated: ({ count, changes }) => [
    b(deals(count)),
    ': ',
    ...changes.flatMap(({ field, to }, at) => [`${at ? ', ' : ''}${fields[field].toLowerCase()} `, b(to)]),
    '.',
  ],
  manyNone: 'У них усіх уже так, тож нічого не змінено.',
  oneByOne: 'Назву й товари можна вказати лише для однієї угоди за раз. Нічого не змінено.',
  button: {
    stage: ({ stage }) => `→ ${stage}`,
    won: 'Виграно',
    lost: 'Програно',
    logCall: 'Записати дзвінок',
    everyones: 'Угоди всіх',
    rest: ({ count }) => `Показати ще ${count}`,
    onlyThese: 'Лише ці',
    renewsInAYear: 'Поновлення за рік',
    thank: 'Подякувати…',
    newDeal: 'Нова угода…',
  },
}
