import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { after, b, quoted } from './pieces.ts'

const days = (count: number): string =>
  `${count} ${plural('ru', count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}`
const deals = (count: number): string =>
  `${count} ${plural('ru', count, { one: 'сделка', few: 'сделки', many: 'сделок' })}`
const statuses = {
  open: { one: 'открытая', few: 'открытые', many: 'открытых' },
  won: { one: 'выигранная', few: 'выигранные', many: 'выигранных' },
  lost: { one: 'проигранная', few: 'проигранные', many: 'проигранных' },
}

const fields = {
  title: 'Название',
  stage: 'Этап',
  amount: 'Сумма',
  lines: 'Товары',
  closeOn: 'Закрытие',
  nextStep: 'Следующий шаг',
  with: 'С кем',
  lastContact: 'Последний контакт',
  need: 'Потребность',
  lostReason: 'Причина',
  renewsOn: 'Продление',
  warrantyUntil: 'Гарантия до',
  owner: 'Отвечает',
  source: 'Источник',
}

const filtered = (filters: readonly string[]): string => filters.map((one) => ` · ${one}`).join('')

export const deal: Answers['deal'] = {
  added: (p) => [
    'Новая сделка: ',
    ...quoted(p.title),
    ...(p.with ? [', ', b(p.with.name), after(p.with)] : []),
    p.amount ? `, ${p.amount}` : '',
    p.lines ? (p.amount ? ` (${p.lines})` : `, ${p.lines}`) : '',
    `, этап «${p.stage}»`,
    p.closeOn ? `, закрытие ${p.closeOn}` : '',
    p.source ? `, источник: ${p.source}` : '',
    '.',
  ],
  moved: ({ title, from, to }) => [...quoted(title), `: этап ${from} → `, b(to), '.'],
  reopened: ({ title, from, to }) => [...quoted(title), ` — снова в работе: этап ${from} → `, b(to), '.'],
  there: ({ title, stage }) => [...quoted(title), ` — уже на этапе «${stage}».`],
  won: ({ title, amount, before }) => [
    ...quoted(title),
    ' — выиграна',
    amount ? `: ${amount}` : '',
    before ? ` (раньше ${before})` : '',
    '. Поздравляю!',
  ],
  alreadyWon: ({ title, amount }) => [...quoted(title), ` — уже выиграна${amount ? `: ${amount}` : ''}.`],
  lost: ({ title, reason }) => [...quoted(title), ` — проиграна${reason ? `: ${reason}` : ''}.`],
  alreadyLost: ({ title, reason }) => [...quoted(title), ` — уже проиграна${reason ? `: ${reason}` : ''}.`],
  whyLost: 'Почему проиграли?',
  followUp: ({ title }) => `следующий шаг: «${title}»`,
  thank: ({ title, who }) => `поблагодарить за «${title}»${who ? ` (${who})` : ''}`,
  updated: ({ title, changes }) => [
    ...quoted(title),
    ': ',
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ', ' : ''}${fields[field].toLowerCase()} ${before ? `${before} → ` : ''}`,
      b(to),
    ]),
    '.',
  ],
  unchanged: ({ title }) => [...quoted(title), ' — всё так и есть.'],
  noSum: 'Не у всех товаров есть цена в одной валюте, поэтому сумма осталась прежней.',
  fields,
  inStage: ({ stage, days: count, limit }) => [
    b(stage),
    count === 0 ? ' · с сегодняшнего дня' : ` · ${days(count)}`,
    limit === undefined ? '' : `, застряла (предел ${limit})`,
  ],
  closing: ({ date, days: count }) => {
    if (count < 0) return [date, ' — ', b(`просрочено на ${days(-count)}`)]
    return count < 2 ? [date, ', ', b(count === 0 ? 'сегодня' : 'завтра')] : `${date}, через ${days(count)}`
  },
  none: 'пока нет',
  closedOn: ({ stage, date }) => [b(stage), ` · ${date}`],
  line: ({ quantity, product, price }) => `${quantity} × ${product}${price ? ` по ${price}` : ''}`,
  lineColumns: { product: 'Товар', quantity: 'Кол-во', price: 'Цена', sum: 'Сумма' },
  list: ({ status, count, sums, filters }) => [
    b(
      `${count} ${plural('ru', count, statuses[status])} ${plural('ru', count, { one: 'сделка', few: 'сделки', many: 'сделок' })}`,
    ),
    ...(sums.length > 0 ? [b(`, ${sums.join(' + ')}`)] : []),
    filtered(filters),
  ],
  noneSuch: ({ status, filters }) => [`Нет ${statuses[status].many} сделок`, filtered(filters), '.'],
  within: ({ status, from, to }) =>
    `${status === 'open' ? 'закрытие' : 'закрыты'} ${from === to ? from : `${from} – ${to}`}`,
  columns: {
    deal: 'Сделка',
    stage: 'Этап',
    owner: 'Отвечает',
    amount: 'Сумма',
    closing: 'Закрытие',
    closed: 'Закрыта',
    days: 'На этапе',
  },
  days: ({ count }) => days(count),
  more: ({ count }) => `и ещё ${count}`,
  manyMoved: ({ count, to, left }) => [
    `${deals(count)} → `,
    b(to),
    '.',
    left > 0 ? ` Уже там или закрыты: ${left}.` : '',
  ],
  manyLost: ({ count, reason, left }) => [
    b(deals(count)),
    ` — ${plural('ru', count, { one: 'проиграна', few: 'проиграны', many: 'проиграны' })}`,
    reason ? `: ${reason}` : '',
    '.',
    left > 0 ? ` Закрыты раньше: ${left}.` : '',
  ],
  manyUpdated: ({ count, changes }) => [
    b(deals(count)),
    ': ',
    ...changes.flatMap(({ field, to }, at) => [`${at ? ', ' : ''}${fields[field].toLowerCase()} `, b(to)]),
    '.',
  ],
  manyNone: 'У них всех уже так, поэтому ничего не изменено.',
  oneByOne: 'Название и товары можно указать только для одной сделки за раз. Ничего не изменено.',
  button: {
    stage: ({ stage }) => `→ ${stage}`,
    won: 'Выиграна',
    lost: 'Проиграна',
    logCall: 'Записать звонок',
    everyones: 'Сделки всех',
    rest: ({ count }) => `Показать ещё ${count}`,
    onlyThese: 'Только эти',
    renewsInAYear: 'Продление через год',
    thank: 'Поблагодарить…',
    newDeal: 'Новая сделка…',
  },
}
