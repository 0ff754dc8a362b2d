import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { after, b, fields, missing, position } from './pieces.ts'

export const contact: Answers['contact'] = {
  added: (p) => ['Додано: ', b(p.name), `${[after(p), ...p.details].join(', ')}.`],
  companyMade: ({ company }) => ['Нова компанія, теж додано: ', b(company), '.'],
  known: (p) => {
    const who = [b(p.name), after(p)]
    if (p.by === 'phone') return ['Такий номер уже є: ', ...who, '.']
    if (p.by === 'email') return ['Така пошта вже є: ', ...who, '.']
    return ['Такий контакт уже є: ', ...who, '.']
  },
  changed: ({ name, changes }) => [
    b(name),
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ';' : ' —'} ${fields[field].toLowerCase()}: `,
      b(to),
      before ? ` (раніше ${before})` : '',
    ]),
    '.',
  ],
  unchanged: ({ name, known }) => [
    'Змінювати нічого: ',
    b(name),
    ` — усе вже так і записано${known ? ` (${known})` : ''}.`,
  ],
  noBirthday: ({ date }) => `${date} не може бути днем народження. Нічого не змінено.`,
  kept: ({ values }) => `Попереднє теж лишаю: ${values.join(', ')}.`,
  noField: ({ name, field }) => [b(name), `: ${missing[field] ?? fields[field].toLowerCase()} ще немає.`],
  position,
  moveDeal: ({ title }) => `Етап: ${title}…`,
  stays: ({ name, why }) => [
    'Залишиться ',
    b(name),
    {
      asked: '.',
      history: ' — тут більше історії.',
      fuller: ' — тут більше відомо.',
      older: ' — цей запис давніший.',
    }[why],
    ' Нічого не загубиться.',
  ],
  conflicts: ({ pairs }) => [
    'Відрізняються: ',
    ...pairs.flatMap(({ field, kept, other }, at) => [
      `${at ? '; ' : ''}${fields[field].toLowerCase()} — лишаю `,
      b(kept),
      `, а ${other} запишу в нотатку`,
    ]),
    '.',
  ],
  keepOther: ({ name }) => `Залишити: ${name}`,
  merged: ({ name, other, details }) => [
    `${other} та `,
    b(name),
    ` — тепер один контакт${details.length > 0 ? `, додалося: ${details.join(', ')}` : ''}. Знайдеться за обома іменами.`,
  ],
  mergeNoted: ({ fields: names }) =>
    `Що відрізнялося, записано в нотатку: ${names.map((field) => fields[field].toLowerCase()).join(', ')}.`,
  mergeNote: ({ name, values }) =>
    `Обʼєднано з контактом ${name}, де було інакше: ${values.map(({ field, value }) => `${fields[field].toLowerCase()} — ${value}`).join('; ')}`,
  sameOne: ({ name }) => ['Це вже один контакт: ', b(name), '.'],
  columns: 'Контакт',
  hangs: 'Історія',
  counts: ({ activities, deals, reminders }) =>
    [
      { n: activities, one: 'запис', few: 'записи', many: 'записів' },
      { n: deals, one: 'угода', few: 'угоди', many: 'угод' },
      { n: reminders, one: 'нагадування', few: 'нагадування', many: 'нагадувань' },
    ].flatMap(({ n, ...forms }) => (n > 0 ? [`${n} ${plural('uk', n, forms)}`] : [])),
  apart: ({ names }) => [
    'Скасовано: ',
    ...names.flatMap((name, at) => [at ? ' та ' : '', b(name)]),
    ' — знову два контакти.',
  ],
}
