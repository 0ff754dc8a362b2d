import { plural } from '../../../plural.ts'
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
  moveDeal: ({ title }) => `Move ${title}…`,
  stays: ({ name, why }) => [
    b(name),
    {
      asked: ' stays.',
      history: ' stays, as it has more history.',
      fuller: ' stays, as more is known there.',
      older: ' stays, as it is the older one.',
    }[why],
    ' Everything of both is kept.',
  ],
  conflicts: ({ pairs }) => [
    'They differ in ',
    ...pairs.flatMap(({ field, kept, other }, at) => [
      `${at ? '; ' : ''}${fields[field].toLowerCase()}: `,
      b(kept),
      ` stays, ${other} goes into a note`,
    ]),
    '.',
  ],
  keepOther: ({ name }) => `Keep ${name} instead`,
  merged: ({ name, other, details }) => [
    `${other} and `,
    b(name),
    ` are one contact now${details.length > 0 ? `, with ${details.join(', ')} more` : ''}. Both names find it.`,
  ],
  mergeNoted: ({ fields: names }) =>
    `What differed is in a note: ${names.map((field) => fields[field].toLowerCase()).join(', ')}.`,
  mergeNote: ({ name, values }) =>
    `Merged with ${name}, of whom this differed: ${values.map(({ field, value }) => `${fields[field].toLowerCase()} ${value}`).join('; ')}`,
  sameOne: ({ name }) => [b(name), ' is one contact already.'],
  columns: 'Contact',
  hangs: 'History',
  counts: ({ activities, deals, reminders }) =>
    [
      { n: activities, one: 'entry', other: 'entries' },
      { n: deals, one: 'deal', other: 'deals' },
      { n: reminders, one: 'reminder', other: 'reminders' },
    ].flatMap(({ n, ...forms }) => (n > 0 ? [`${n} ${plural('en', n, forms)}`] : [])),
  apart: ({ names }) => [
    'Taken back: ',
    ...names.flatMap((name, at) => [at ? ' and ' : '', b(name)]),
    ' are two contacts again.',
  ],
}
