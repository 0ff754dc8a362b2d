import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const reminder: Answers['reminder'] = {
  created: ({ about, when, who, whom, rule }) => [
    rule ? 'Нагадуватиму' : 'Нагадаю',
    who ? ` колезі (${who}) ` : ' ',
    rule ? `${rule}, уперше ${when}: ` : `${when}: `,
    b(about),
    whom ? ` (${whom}).` : '.',
  ],
  past: ({ when }) => `Цей час уже минув (${when}). Коли нагадати?`,
  done: ({ about, next }) => ['Виконано: ', b(about), '.', next ? ` Наступного разу — ${next}.` : ''],
  alreadyDone: ({ about, when }) => ['Це вже виконано', when ? ` ${when}` : '', ': ', b(about), '.'],
  cancelled: ({ about }) => ['Це нагадування скасовано: ', b(about), '.'],
  snoozed: ({ about, when }) => [`Нагадаю знову ${when}: `, b(about), '.'],
  whichDone: 'Що саме виконано?',
  whichSnoozed: 'Що саме відкласти?',
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
