import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const reminder: Answers['reminder'] = {
  created: ({ about, when, who, whom, rule, unless }) => [
    rule ? 'Нагадуватиму' : 'Нагадаю',
    who ? ` колезі (${who}) ` : ' ',
    `${rule ? `${rule}, уперше ${when}` : when}${unless ? `, ${unless}` : ''}: `,
    b(about),
    whom ? ` (${whom}).` : '.',
  ],
  past: ({ when }) => `Цей час уже минув (${when}). Коли нагадати?`,
  conditions: {
    noAnswer: 'якщо доти не буде відповіді',
    notMoved: 'якщо угода доти не зрушить',
    notClosed: 'якщо угоду доти не закриють',
  },
  done: ({ about, whom, next }) => [
    'Виконано: ',
    b(about),
    whom ? ` (${whom}).` : '.',
    next ? ` Наступного разу — ${next}.` : '',
  ],
  alreadyDone: ({ about, when }) => ['Це вже виконано', when ? ` ${when}` : '', ': ', b(about), '.'],
  cancelled: ({ about }) => ['Це нагадування скасовано: ', b(about), '.'],
  forgotten: ({ about, rule }) => ['Більше не нагадуватиму: ', b(about), rule ? `, ${rule}.` : '.'],
  snoozed: ({ about, whom, when }) => [`Нагадаю знову ${when}: `, b(about), whom ? ` (${whom}).` : '.'],
  whichDone: 'Що саме виконано?',
  whichSnoozed: 'Що саме відкласти?',
  whichCancelled: 'Про що більше не нагадувати?',
  cancel: ({ about }) => (about ? `Прибрати: ${about}` : 'Прибрати'),
  listed: ({ count }) =>
    `${count} ${plural('uk', count, { one: 'нагадування', few: 'нагадування', many: 'нагадувань' })}`,
  overdue: 'прострочено',
  forColleague: ({ name }) => `для: ${name}`,
  none: 'Нагадувань на цей час немає.',
  noneAbout: 'Про це нагадувань немає.',
  noneDue: 'Зараз на вас нічого не чекає.',
  next: ({ about, when }) => ['Далі: ', b(about), ` — ${when}.`],
  gone: 'Цього нагадування вже немає.',
}

export const agenda: Answers['agenda'] = {
  overdue: 'Прострочено',
  planned: 'Заплановано',
  closing: 'Угоди, які час закривати',
  nothing: ({ day }) =>
    day
      ? `${day.charAt(0).toUpperCase()}${day.slice(1)}${day.includes(',') ? ',' : ''} нічого не заплановано.`
      : 'На цей час нічого не заплановано.',
  more: ({ count }) => `і ще ${count}`,
  span: ({ from, to }) => `${from} – ${to}`,
}
