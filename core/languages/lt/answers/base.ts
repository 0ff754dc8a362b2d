import type { Answers } from '../../answers.ts'
import { fields } from './pieces.ts'

export const base = {
  gone: 'Šio įrašo jau nebėra.',
  tooMuch: 'Tokia suma per didelė, kad ją įrašyčiau. Nieko nepakeista.',
  button: {
    undo: 'Atšaukti',
    redo: 'Grąžinti',
    show: ({ name }) => `Rodyti: ${name}`,
    addAnyway: 'Vis tiek pridėti',
    remindMe: 'Priminti…',
    inAnHour: 'Po valandos',
    tomorrow: 'Rytoj',
    done: 'Atlikta',
    doneWith: ({ about }) => `Atlikta: ${about}`,
    tomorrowWith: ({ about }) => `Rytoj: ${about}`,
    lostAfterAll: 'Pakeisti į pralaimėtą',
    wonAfterAll: 'Pakeisti į laimėtą',
    reasons: ['Per brangu', 'Pasirinko konkurentą', 'Ne dabar'],
  },
  activities: { call: 'skambutis', meeting: 'susitikimas', email: 'laiškas', message: 'žinutė', note: 'pastaba' },
  lifecycles: {
    lead: 'potencialus klientas',
    customer: 'klientas',
    partner: 'partneris',
    supplier: 'tiekėjas',
    former: 'buvęs klientas',
  },
  stages: {
    New: 'Naujas',
    Qualified: 'Kvalifikuotas',
    Demo: 'Demonstracija',
    Trial: 'Bandymas',
    Proposal: 'Pasiūlymas',
    Negotiation: 'Derybos',
    Contract: 'Sutartis',
    Won: 'Laimėta',
    Lost: 'Pralaimėta',
  },
  fields,
} satisfies Partial<Answers>
