import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { after, b, fields, missing, position } from './pieces.ts'

export const contact: Answers['contact'] = {
  added: (p) => ['Pridėta: ', b(p.name), `${[after(p), ...p.details].join(', ')}.`],
  companyMade: ({ company }) => ['Nauja įmonė, taip pat pridėta: ', b(company), '.'],
  known: (p) => {
    const who = [b(p.name), after(p)]
    if (p.by === 'phone') return ['Toks numeris jau yra: ', ...who, '.']
    if (p.by === 'email') return ['Toks el. paštas jau yra: ', ...who, '.']
    return ['Toks kontaktas jau yra: ', ...who, '.']
  },
  changed: ({ name, changes }) => [
    b(name),
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ';' : ' –'} ${fields[field].toLowerCase()}: `,
      b(to),
      before ? ` (anksčiau ${before})` : '',
    ]),
    '.',
  ],
  unchanged: ({ name, known }) => [
    'Keisti nėra ko: ',
    b(name),
    ` – viskas taip jau ir įrašyta${known ? ` (${known})` : ''}.`,
  ],
  noBirthday: ({ date }) => `${date} negali būti gimtadienis. Nieko nepakeista.`,
  kept: ({ values }) => `Ankstesnius irgi palieku: ${values.join(', ')}.`,
  noField: ({ name, field }) => [b(name), `: ${missing[field] ?? fields[field].toLowerCase()} dar nėra.`],
  position,
  moveDeal: ({ title }) => `Etapas: ${title}…`,
  stays: ({ name, why }) => [
    'Liks ',
    b(name),
    {
      asked: '.',
      history: ' – čia daugiau istorijos.',
      fuller: ' – čia daugiau žinoma.',
      older: ' – šis įrašas senesnis.',
    }[why],
    ' Niekas nedings.',
  ],
  conflicts: ({ pairs }) => [
    'Skiriasi: ',
    ...pairs.flatMap(({ field, kept, other }, at) => [
      `${at ? '; ' : ''}${fields[field].toLowerCase()} – palieku `,
      b(kept),
      `, o ${other} įrašysiu į pastabą`,
    ]),
    '.',
  ],
  keepOther: ({ name }) => `Palikti: ${name}`,
  merged: ({ name, other, details }) => [
    `${other} ir `,
    b(name),
    ` – dabar vienas kontaktas${details.length > 0 ? `, prisidėjo: ${details.join(', ')}` : ''}. Rasite jį abiem vardais.`,
  ],
  mergeNoted: ({ fields: names }) =>
    `Kas skyrėsi, įrašyta pastaboje: ${names.map((field) => fields[field].toLowerCase()).join(', ')}.`,
  mergeNote: ({ name, values }) =>
    `Sujungta su kontaktu ${name}, kur buvo kitaip: ${values.map(({ field, value }) => `${fields[field].toLowerCase()} – ${value}`).join('; ')}`,
  sameOne: ({ name }) => ['Tai jau vienas kontaktas: ', b(name), '.'],
  columns: 'Kontaktas',
  hangs: 'Istorija',
  counts: ({ activities, deals, reminders }) =>
    [
      { n: activities, one: 'įrašas', few: 'įrašai', other: 'įrašų' },
      { n: deals, one: 'sandoris', few: 'sandoriai', other: 'sandorių' },
      { n: reminders, one: 'priminimas', few: 'priminimai', other: 'priminimų' },
    ].flatMap(({ n, ...forms }) => (n > 0 ? [`${n} ${plural('lt', n, forms)}`] : [])),
  apart: ({ names }) => [
    'Atšaukta: ',
    ...names.flatMap((name, at) => [at ? ' ir ' : '', b(name)]),
    ' – vėl du kontaktai.',
  ],
}
