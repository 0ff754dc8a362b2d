import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const reminder: Answers['reminder'] = {
  created: ({ about, when, who, whom, rule, unless }) => [
    'Priminsiu',
    who ? ` kolegai (${who}) ` : ' ',
    `${rule ? `${rule}, pirmą kartą ${when}` : when}${unless ? `, ${unless}` : ''}: `,
    b(about),
    whom ? ` (${whom}).` : '.',
  ],
  past: ({ when }) => `Šis laikas jau praėjo (${when}). Kada priminti?`,
  conditions: {
    noAnswer: 'jei iki tol nebus atsakymo',
    notMoved: 'jei iki tol sandoris nepajudės',
    notClosed: 'jei iki tol sandoris nebus uždarytas',
  },
  done: ({ about, whom, next }) => [
    'Atlikta: ',
    b(about),
    whom ? ` (${whom}).` : '.',
    next ? ` Kitą kartą – ${next}.` : '',
  ],
  alreadyDone: ({ about, when }) => ['Tai jau atlikta', when ? ` ${when}` : '', ': ', b(about), '.'],
  cancelled: ({ about }) => ['Šis priminimas atšauktas: ', b(about), '.'],
  forgotten: ({ about, rule }) => ['Nebepriminsiu: ', b(about), rule ? `, ${rule}.` : '.'],
  snoozed: ({ about, whom, when }) => [`Vėl priminsiu ${when}: `, b(about), whom ? ` (${whom}).` : '.'],
  whichDone: 'Kas atlikta?',
  whichSnoozed: 'Ką atidėti?',
  whichCancelled: 'Apie ką nebepriminti?',
  cancel: ({ about }) => (about ? `Pašalinti: ${about}` : 'Pašalinti'),
  listed: ({ count }) =>
    `${count} ${plural('lt', count, { one: 'priminimas', few: 'priminimai', other: 'priminimų' })}`,
  overdue: 'vėluoja',
  forColleague: ({ name }) => `kam: ${name}`,
  none: 'Tam laikui priminimų nėra.',
  noneAbout: 'Apie tai priminimų nėra.',
  noneDue: 'Dabar jūsų niekas nelaukia.',
  next: ({ about, when }) => ['Toliau: ', b(about), ` – ${when}.`],
  gone: 'Šio priminimo jau nebėra.',
}

export const agenda: Answers['agenda'] = {
  overdue: 'Vėluoja',
  planned: 'Suplanuota',
  closing: 'Sandoriai, kuriuos metas uždaryti',
  nothing: ({ day }) =>
    day
      ? `${day.charAt(0).toUpperCase()}${day.slice(1)}${day.includes(',') ? ',' : ''} nieko nesuplanuota.`
      : 'Tam laikui nieko nesuplanuota.',
  more: ({ count }) => `ir dar ${count}`,
  span: ({ from, to }) => `${from} – ${to}`,
}
