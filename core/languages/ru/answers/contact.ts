import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { after, b, fields, missing, position } from './pieces.ts'

export const contact: Answers['contact'] = {
  added: (p) => ['Добавлено: ', b(p.name), `${[after(p), ...p.details].join(', ')}.`],
  companyMade: ({ company }) => ['Новая компания, тоже добавлена: ', b(company), '.'],
  known: (p) => {
    const who = [b(p.name), after(p)]
    if (p.by === 'phone') return ['Такой номер уже есть: ', ...who, '.']
    if (p.by === 'email') return ['Такая почта уже есть: ', ...who, '.']
    return ['Такой контакт уже есть: ', ...who, '.']
  },
  changed: ({ name, changes }) => [
    b(name),
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ';' : ' —'} ${fields[field].toLowerCase()}: `,
      b(to),
      before ? ` (раньше ${before})` : '',
    ]),
    '.',
  ],
  unchanged: ({ name, known }) => [
    'Менять нечего: ',
    b(name),
    ` — всё уже так и записано${known ? ` (${known})` : ''}.`,
  ],
  noBirthday: ({ date }) => `${date} не может быть днём рождения. Ничего не изменено.`,
  kept: ({ values }) => `Прежнее тоже оставляю: ${values.join(', ')}.`,
  noField: ({ name, field }) => [b(name), `: ${missing[field] ?? fields[field].toLowerCase()} пока нет.`],
  position,
  moveDeal: ({ title }) => `Этап: ${title}…`,
  stays: ({ name, why }) => [
    'Останется ',
    b(name),
    {
      asked: '.',
      history: ' — здесь больше истории.',
      fuller: ' — здесь больше данных.',
      older: ' — эта запись старше.',
    }[why],
    ' Ничего не потеряется.',
  ],
  conflicts: ({ pairs }) => [
    'Различаются: ',
    ...pairs.flatMap(({ field, kept, other }, at) => [
      `${at ? '; ' : ''}${fields[field].toLowerCase()} — оставляю `,
      b(kept),
      `, а ${other} запишу в заметку`,
    ]),
    '.',
  ],
  keepOther: ({ name }) => `Оставить: ${name}`,
  merged: ({ name, other, details }) => [
    `${other} и `,
    b(name),
    ` — теперь один контакт${details.length > 0 ? `, добавилось: ${details.join(', ')}` : ''}. Найдётся по обоим именам.`,
  ],
  mergeNoted: ({ fields: names }) =>
    `Что различалось, записано в заметку: ${names.map((field) => fields[field].toLowerCase()).join(', ')}.`,
  mergeNote: ({ name, values }) =>
    `Объединено с контактом ${name}, где было иначе: ${values.map(({ field, value }) => `${fields[field].toLowerCase()} — ${value}`).join('; ')}`,
  sameOne: ({ name }) => ['Это уже один контакт: ', b(name), '.'],
  columns: 'Контакт',
  hangs: 'История',
  counts: ({ activities, deals, reminders }) =>
    [
      { n: activities, one: 'запись', few: 'записи', many: 'записей' },
      { n: deals, one: 'сделка', few: 'сделки', many: 'сделок' },
      { n: reminders, one: 'напоминание', few: 'напоминания', many: 'напоминаний' },
    ].flatMap(({ n, ...forms }) => (n > 0 ? [`${n} ${plural('ru', n, forms)}`] : [])),
  apart: ({ names }) => [
    'Отменено: ',
    ...names.flatMap((name, at) => [at ? ' и ' : '', b(name)]),
    ' — снова два контакта.',
  ],
}
