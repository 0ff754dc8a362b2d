import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { after, b, fields, missing, position } from './pieces.ts'

export const contact: Answers['contact'] = {
  added: (p) => ['Dodano: ', b(p.name), `${[after(p), ...p.details].join(', ')}.`],
  companyMade: ({ company }) => ['Dodana je i nova tvrtka: ', b(company), '.'],
  known: (p) => {
    const who = [b(p.name), after(p)]
    if (p.by === 'phone') return ['Taj broj već postoji: ', ...who, '.']
    if (p.by === 'email') return ['Taj e-mail već postoji: ', ...who, '.']
    return ['Takav kontakt već postoji: ', ...who, '.']
  },
  changed: ({ name, changes }) => [
    b(name),
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ';' : ' –'} ${fields[field].toLowerCase()}: `,
      b(to),
      before ? ` (prije ${before})` : '',
    ]),
    '.',
  ],
  unchanged: ({ name, known }) => [
    'Nema se što mijenjati: ',
    b(name),
    ` – sve već tako piše${known ? ` (${known})` : ''}.`,
  ],
  noBirthday: ({ date }) => `${date} ne može biti rođendan. Ništa nije promijenjeno.`,
  kept: ({ values }) => `I prijašnje ostaje: ${values.join(', ')}.`,
  noField: ({ name, field }) => [b(name), `: ${missing[field] ?? fields[field].toLowerCase()} još nema.`],
  position,
  moveDeal: ({ title }) => `Faza: ${title}…`,
  stays: ({ name, why }) => [
    'Ostaje ',
    b(name),
    {
      asked: '.',
      history: ' – tu je više povijesti.',
      fuller: ' – tu je više podataka.',
      older: ' – taj je zapis stariji.',
    }[why],
    ' Ništa se neće izgubiti.',
  ],
  conflicts: ({ pairs }) => [
    'Razlikuje se: ',
    ...pairs.flatMap(({ field, kept, other }, at) => [
      `${at ? '; ' : ''}${fields[field].toLowerCase()} – ostaje `,
      b(kept),
      `, a ${other} ide u bilješku`,
    ]),
    '.',
  ],
  keepOther: ({ name }) => `Neka ostane: ${name}`,
  merged: ({ name, other, details }) => [
    `${other} i `,
    b(name),
    ` – sada jedan kontakt${details.length > 0 ? `, dodano: ${details.join(', ')}` : ''}. Naći ćete ga pod oba imena.`,
  ],
  mergeNoted: ({ fields: names }) =>
    `Ono što se razlikovalo zapisano je u bilješku: ${names.map((field) => fields[field].toLowerCase()).join(', ')}.`,
  mergeNote: ({ name, values }) =>
    `Spojeno s kontaktom ${name}, gdje je pisalo drukčije: ${values.map(({ field, value }) => `${fields[field].toLowerCase()} – ${value}`).join('; ')}`,
  sameOne: ({ name }) => ['To je već jedan kontakt: ', b(name), '.'],
  columns: 'Kontakt',
  hangs: 'Povijest',
  counts: ({ activities, deals, reminders }) =>
    [
      { n: activities, one: 'zapis', few: 'zapisa', other: 'zapisa' },
      { n: deals, one: 'posao', few: 'posla', other: 'poslova' },
      { n: reminders, one: 'podsjetnik', few: 'podsjetnika', other: 'podsjetnika' },
    ].flatMap(({ n, ...forms }) => (n > 0 ? [`${n} ${plural('hr', n, forms)}`] : [])),
  apart: ({ names }) => [
    'Poništeno: ',
    ...names.flatMap((name, at) => [at ? ' i ' : '', b(name)]),
    ' – opet dva kontakta.',
  ],
}
