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
}
