import type { Answers } from '../../answers.ts'
import { after, b, fields, position } from './pieces.ts'

export const contact: Answers['contact'] = {
  added: (p) => ['Added ', b(p.name), `${[after(p), ...p.details].join(', ')}.`],
  companyMade: ({ company }) => ['New company, added too: ', b(company), '.'],
  known: (p) => {
    const who = [b(p.name), after(p)]
    if (p.by === 'phone') return ['That number is already here: ', ...who, '.']
    if (p.by === 'email') return ['That e-mail is already here: ', ...who, '.']
    return [...who, ' is already here.']
  },
  changed: ({ name, changes }) => [
    b(name),
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ';' : ':'} ${fields[field].toLowerCase()} `,
      b(to),
      before ? ` (was ${before})` : '',
    ]),
    '.',
  ],
  unchanged: ({ name, known }) => [
    'Nothing to change: that is what I have for ',
    b(name),
    ` already${known ? ` (${known})` : ''}.`,
  ],
  noBirthday: ({ date }) => `${date} cannot be a birthday. Nothing was changed.`,
  kept: ({ values }) => `I kept ${values.join(', ')} too.`,
  noField: ({ name, field }) => [`I have no ${fields[field].toLowerCase()} for `, b(name), '.'],
  position,
}
