import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const reminder: Answers['reminder'] = {
  created: ({ about, when, who, whom, rule, unless }) => [
    who ? `Podsjetnik (${who}) ` : rule ? 'Podsjećat ću vas ' : 'Podsjetit ću vas ',
    `${rule ? `${rule}, prvi put ${when}` : when}${unless ? `, ${unless}` : ''}: `,
    b(about),
    whom ? ` (${whom}).` : '.',
  ],
  past: ({ when }) => `To je vrijeme već prošlo (${when}). Kada da vas podsjetim?`,
  conditions: {
    noAnswer: 'ako do tada ne bude odgovora',
    notMoved: 'ako se posao do tada ne pomakne',
    notClosed: 'ako se posao do tada ne zatvori',
  },
  done: ({ about, whom, next }) => [
    'Gotovo: ',
    b(about),
    whom ? ` (${whom}).` : '.',
    next ? ` Sljedeći put ${next}.` : '',
  ],
  alreadyDone: ({ about, when }) => ['To je već gotovo', when ? ` (${when})` : '', ': ', b(about), '.'],
  cancelled: ({ about }) => ['Taj je podsjetnik otkazan: ', b(about), '.'],
  forgotten: ({ about, rule }) => ['Više neću podsjećati: ', b(about), rule ? `, ${rule}.` : '.'],
  snoozed: ({ about, whom, when }) => [`Podsjetit ću vas opet ${when}: `, b(about), whom ? ` (${whom}).` : '.'],
  whichDone: 'Što je od ovoga gotovo?',
  whichSnoozed: 'Što da odgodim?',
  whichCancelled: 'Na što da vas više ne podsjećam?',
  cancel: ({ about }) => (about ? `Otkaži: ${about}` : 'Otkaži'),
  listed: ({ count }) =>
    `${count} ${plural('hr', count, { one: 'podsjetnik', few: 'podsjetnika', other: 'podsjetnika' })}`,
  overdue: 'kasni',
  forColleague: ({ name }) => `za: ${name}`,
  none: 'Za to vrijeme nemate podsjetnika.',
  noneAbout: 'O tome nemate podsjetnika.',
  noneDue: 'Trenutno vas ništa ne čeka.',
  next: ({ about, when }) => ['Dalje: ', b(about), ` – ${when}.`],
  gone: 'Tog podsjetnika više nema.',
}

export const agenda: Answers['agenda'] = {
  overdue: 'Kasni',
  planned: 'Planirano',
  closing: 'Poslovi za zatvaranje',
  nothing: ({ day }) =>
    day
      ? `${day.charAt(0).toUpperCase()}${day.slice(1)}${day.includes(',') ? ',' : ''} ništa nije planirano.`
      : 'Za to vrijeme ništa nije planirano.',
  more: ({ count }) => `i još ${count}`,
  span: ({ from, to }) => `${from} – ${to}`,
}
