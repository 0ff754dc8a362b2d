import type { Answers } from '../../answers.ts'
import { fields } from './pieces.ts'

export const base = {
  gone: 'Tog zapisa više nema.',
  tooMuch: 'Taj je iznos prevelik da bi se zapisao. Ništa nije promijenjeno.',
  button: {
    undo: 'Poništi',
    redo: 'Vrati',
    show: ({ name }) => `Prikaži: ${name}`,
    addAnyway: 'Svejedno dodaj',
    remindMe: 'Podsjeti me…',
    inAnHour: 'Za sat vremena',
    tomorrow: 'Sutra',
    done: 'Gotovo',
    doneWith: ({ about }) => `Gotovo: ${about}`,
    tomorrowWith: ({ about }) => `Sutra: ${about}`,
    lostAfterAll: 'Ipak izgubljeno',
    wonAfterAll: 'Ipak dobiveno',
    reasons: ['Preskupo', 'Odabrali konkurenciju', 'Nije pravo vrijeme'],
  },
  activities: { call: 'poziv', meeting: 'sastanak', email: 'e-mail', message: 'poruka', note: 'bilješka' },
  lifecycles: {
    lead: 'lead',
    customer: 'klijent',
    partner: 'partner',
    supplier: 'dobavljač',
    former: 'bivši klijent',
  },
  stages: {
    New: 'Novo',
    Qualified: 'Kvalificirano',
    Demo: 'Demo',
    Trial: 'Probno razdoblje',
    Proposal: 'Ponuda',
    Negotiation: 'Pregovori',
    Contract: 'Ugovor',
    Won: 'Dobiveno',
    Lost: 'Izgubljeno',
  },
  fields,
} satisfies Partial<Answers>
