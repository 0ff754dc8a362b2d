import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const reminder: Answers['reminder'] = {
  created: ({ about, when, who, whom, rule, unless }) => [
    rule ? 'Буду напоминать' : 'Напомню',
    who ? ` коллеге (${who}) ` : ' ',
    `${rule ? `${rule}, впервые ${when}` : when}${unless ? `, ${unless}` : ''}: `,
    b(about),
    whom ? ` (${whom}).` : '.',
  ],
  past: ({ when }) => `Это время уже прошло (${when}). Когда напомнить?`,
  conditions: {
    noAnswer: 'если до тех пор не ответят',
    notMoved: 'если сделка до тех пор не сдвинется',
    notClosed: 'если сделку до тех пор не закроют',
  },
  done: ({ about, whom, next }) => [
    'Выполнено: ',
    b(about),
    whom ? ` (${whom}).` : '.',
    next ? ` В следующий раз — ${next}.` : '',
  ],
  alreadyDone: ({ about, when }) => ['Это уже выполнено', when ? ` ${when}` : '', ': ', b(about), '.'],
  cancelled: ({ about }) => ['Это напоминание отменено: ', b(about), '.'],
  forgotten: ({ about, rule }) => ['Больше не буду напоминать: ', b(about), rule ? `, ${rule}.` : '.'],
  snoozed: ({ about, whom, when }) => [`Напомню снова ${when}: `, b(about), whom ? ` (${whom}).` : '.'],
  whichDone: 'Что именно выполнено?',
  whichSnoozed: 'Что именно отложить?',
  whichCancelled: 'О чём больше не напоминать?',
  cancel: ({ about }) => (about ? `Убрать: ${about}` : 'Убрать'),
  listed: ({ count }) =>
    `${count} ${plural('ru', count, { one: 'напоминание', few: 'напоминания', many: 'напоминаний' })}`,
  overdue: 'просрочено',
  forColleague: ({ name }) => `для: ${name}`,
  none: 'Напоминаний на это время нет.',
  noneAbout: 'Об этом напоминаний нет.',
  noneDue: 'Сейчас вас ничего не ждёт.',
  next: ({ about, when }) => ['Дальше: ', b(about), ` — ${when}.`],
  gone: 'Этого напоминания уже нет.',
}

export const agenda: Answers['agenda'] = {
  overdue: 'Просрочено',
  planned: 'Запланировано',
  closing: 'Сделки, которые пора закрывать',
  nothing: ({ day }) =>
    day
      ? `${day.charAt(0).toUpperCase()}${day.slice(1)}${day.includes(',') ? ',' : ''} ничего не запланировано.`
      : 'На это время ничего не запланировано.',
  more: ({ count }) => `и ещё ${count}`,
  span: ({ from, to }) => `${from} – ${to}`,
}
