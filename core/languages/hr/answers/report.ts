import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const deals = (count: number): string =>
  `${count} ${plural('hr', count, { one: 'posao', few: 'posla', other: 'poslova' })}`
const ofDeals = (count: number): string => `${count} ${plural('hr', count, { one: 'posla', other: 'poslova' })}`
const ofRequests = (count: number): string => `${count} ${plural('hr', count, { one: 'upita', other: 'upita' })}`
const marks = (count: number): string =>
  `${count} ${plural('hr', count, { one: 'ocjena', few: 'ocjene', other: 'ocjena' })}`
const after = (when: string | undefined): string => (when ? ` ${when}` : '')

const shown = {
  deal: { one: 'posao', few: 'posla', other: 'poslova' },
  activity: { one: 'aktivnost', few: 'aktivnosti', other: 'aktivnosti' },
  contact: { one: 'kontakt', few: 'kontakta', other: 'kontakata' },
  request: { one: 'upit', few: 'upita', other: 'upita' },
  feedback: { one: 'ocjenu', few: 'ocjene', other: 'ocjena' },
}

export const report: Answers['report'] = {
  measure: {
    pipeline: 'Prodajni lijevak',
    weighted: 'Ponderirani lijevak',
    forecast: 'Prognoza',
    deals: 'Poslovi',
    won: 'Dobiveno',
    lost: 'Izgubljeno',
    winRate: 'Stopa dobivenih',
    averageDeal: 'Prosječan posao',
    cycleDays: 'Prodajni ciklus',
    activities: 'Aktivnosti',
    newContacts: 'Novi kontakti',
    firstResponse: 'Prvi odgovor',
    satisfaction: 'Zadovoljstvo',
    nps: 'NPS',
    lifetimeValue: 'Vrijednost kupca (LTV)',
  },
  meaning: {
    pipeline:
      'Iznosi otvorenih poslova. Za prošlo razdoblje: kako je bilo na njegovu kraju, prema tadašnjim fazama poslova i današnjim iznosima.',
    weighted: 'Iznosi otvorenih poslova, svaki pomnožen s vjerojatnošću svoje faze.',
    forecast:
      'Koliko će se vjerojatno dobiti u razdoblju: ono što je u njemu već dobiveno i otvoreni poslovi sa zatvaranjem u njemu, svaki pomnožen s vjerojatnošću svoje faze.',
    deals: 'Broj poslova: bez razdoblja oni koji su sada otvoreni, s razdobljem oni koji su u njemu uneseni.',
    won: 'Iznosi poslova dobivenih u razdoblju. Ponovno otvoren posao računa se kad se ponovno dobije.',
    lost: 'Iznosi poslova izgubljenih u razdoblju.',
    winRate: 'Koliki je udio poslova zaključenih u razdoblju dobiven: po broju, ne po iznosu.',
    averageDeal: 'Prosječan iznos poslova dobivenih u razdoblju, od onih koji ga imaju.',
    cycleDays: 'Koliko je poslovima dobivenima u razdoblju trebalo od unosa do dobitka: polovici više, polovici manje.',
    activities: 'Pozivi, sastanci, mailovi, poruke i bilješke u razdoblju, osim privatnih.',
    newContacts: 'Kontakti dodani u razdoblju.',
    firstResponse:
      'Koliko su kupci čekali na prvi odgovor nekoga iz tima: polovica dulje, polovica kraće. Računa se svaki sat, i noću i na neradne dane; za upite otvorene u razdoblju, bez onih na koje još nije odgovoreno.',
    satisfaction: 'Prosjek ocjena od 0 do 10 koje su kupci dali u razdoblju.',
    nps: 'Indeks preporuke: udio ocjena 9 i 10 u razdoblju umanjen za udio ocjena od 0 do 6. Od −100 do 100.',
    lifetimeValue:
      'Koliko je prosječno donio jedan kupac: dobiveni poslovi svakog kupca zbrajaju se, a od tih se zbrojeva uzima prosjek.',
  },
  dimension: {
    stage: 'Faza',
    owner: 'Vodi',
    company: 'Tvrtka',
    city: 'Grad',
    industry: 'Djelatnost',
    source: 'Izvor',
    tag: 'Oznaka',
    product: 'Proizvod',
    lostReason: 'Razlog',
    month: 'Mjesec',
    week: 'Tjedan',
    quarter: 'Kvartal',
  },
  by: {
    stage: 'po fazama',
    owner: 'po voditeljima',
    company: 'po tvrtkama',
    city: 'po gradovima',
    industry: 'po djelatnostima',
    source: 'po izvorima',
    tag: 'po oznakama',
    product: 'po proizvodima',
    lostReason: 'po razlozima',
    month: 'po mjesecima',
    week: 'po tjednima',
    quarter: 'po kvartalima',
  },
  nothing: {
    stage: 'bez faze',
    owner: 'ničiji',
    company: 'bez tvrtke',
    city: 'bez grada',
    industry: 'bez djelatnosti',
    source: 'bez izvora',
    tag: 'bez oznake',
    product: 'bez proizvoda',
    lostReason: 'razlog nije naveden',
    month: 'bez datuma',
    week: 'bez datuma',
    quarter: 'bez datuma',
  },
  filter: { owner: 'voditelju', stage: 'fazi', source: 'izvoru', company: 'tvrtki', city: 'gradu', tag: 'oznaci' },
  source: ({ name }) => `izvor: ${name}`,
  quarter: ({ q, year }) => `${q}. kv. ${year}.`,
  month: ({ month, year }) => (year === undefined ? month : `${month} ${year}.`),
  says: ({ metric, sense, value, count, when }) => {
    switch (metric) {
      case 'pipeline':
        return [b(value), ` u lijevku${after(when)}, ${deals(count)}.`]
      case 'weighted':
        return [b(value), ` u lijevku${after(when)}, ponderirano vjerojatnošću, ${deals(count)}.`]
      case 'deals':
        return sense === 'within'
          ? [
              b(`${value} ${plural('hr', count, { one: 'novi posao', few: 'nova posla', other: 'novih poslova' })}`),
              `${after(when)}.`,
            ]
          : [
              b(
                `${value} ${plural('hr', count, { one: 'otvoreni posao', few: 'otvorena posla', other: 'otvorenih poslova' })}`,
              ),
              `${after(when)}.`,
            ]
      case 'won':
        return [b(value), ` dobiveno${after(when)}, ${deals(count)}.`]
      case 'lost':
        return [b(value), ` izgubljeno${after(when)}, ${deals(count)}.`]
      case 'winRate':
        return [b(value), ` zaključenih poslova dobiveno je${after(when)}, ukupno zaključeno ${count}.`]
      case 'averageDeal':
        return [b(value), ` je prosječan dobiveni posao${after(when)}, od ${ofDeals(count)}.`]
      case 'cycleDays':
        return [b(value), ` od unosa do dobitka${after(when)}, medijan od ${ofDeals(count)}.`]
      case 'activities':
        return [
          b(`${value} ${plural('hr', count, { one: 'aktivnost', few: 'aktivnosti', other: 'aktivnosti' })}`),
          `${after(when)}.`,
        ]
      case 'newContacts':
        return [
          b(`${value} ${plural('hr', count, { one: 'novi kontakt', few: 'nova kontakta', other: 'novih kontakata' })}`),
          `${after(when)}.`,
        ]
      case 'forecast':
        return [b(value), ` prognozirano${after(when)}, ${deals(count)}.`]
      case 'firstResponse':
        return [b(value), ` do prvog odgovora, medijan od ${ofRequests(count)}${after(when)}.`]
      case 'satisfaction':
        return [b(`${value} od 10`), ` u prosjeku${after(when)}, ${marks(count)}.`]
      case 'nps':
        return [b(`NPS ${value}`), `${after(when)}, ${marks(count)}.`]
      case 'lifetimeValue':
        return [b(value), ` u prosjeku po kupcu${after(when)}, od ${ofDeals(count)}.`]
    }
  },
  none: ({ metric, sense, when }) => {
    switch (metric) {
      case 'pipeline':
      case 'weighted':
        return `Nema otvorenih poslova${after(when)}.`
      case 'deals':
        return sense === 'within' ? `Nema novih poslova${after(when)}.` : `Nema otvorenih poslova${after(when)}.`
      case 'won':
      case 'averageDeal':
      case 'cycleDays':
        return `Nema dobivenih poslova${after(when)}.`
      case 'lost':
        return `Nema izgubljenih poslova${after(when)}.`
      case 'winRate':
        return `Nema zaključenih poslova${after(when)}, pa nema ni stope dobivenih.`
      case 'activities':
        return `Nema aktivnosti${after(when)}.`
      case 'newContacts':
        return `Nema novih kontakata${after(when)}.`
      case 'forecast':
        return `Ništa nije dobiveno, a zatvaranja${after(when)} nisu planirana.`
      case 'firstResponse':
        return `Nema odgovorenih upita${after(when)}.`
      case 'satisfaction':
      case 'nps':
        return `Nema ocjena kupaca${after(when)}.`
      case 'lifetimeValue':
        return `Nema dobivenih poslova${after(when)}.`
    }
  },
  when: {
    ever: 'sveukupno',
    asOf: ({ date }) => `na dan ${date}`,
    between: ({ from, to }) => `od ${from} do ${to}`,
    closing: ({ when }) => `sa zatvaranjem ${when}`,
    soFar: ({ when }) => `${when} (zasad)`,
  },
  compared: ({ when, value, change }) => `${when}: ${value}${change ? `, promjena ${change}` : ''}`,
  points: ({ count }) => `${count} p. b.`,
  rest: ({ count }) => `još ${count}`,
  earlier: 'Prije',
  total: 'Ukupno',
  records: 'Broj',
  everything: 'svi',
  now: 'sada',
  allTime: 'sve vrijeme',
  closingIn: ({ span }) => `zatvaranje ${span}`,
  versus: ({ span }) => `usporedba: ${span}`,
  rate: ({ one, value, date }) => `${one} = ${value} (${date})`,
  moment: ({ date, time }) => `stanje ${date}, ${time}`,
  unrated: ({ currency, count, amount }) =>
    `Nije uračunato: ${deals(count)} u valuti ${currency}, ${amount}. Tečaj nije poznat; administrator može reći „1 ${currency} je …”.`,
  rateKept: ({ one, value, date }) => [b(`${one} = ${value}`), ` od ${date}. Izvještaji se računaju po tom tečaju.`],
  badRate: ({ currency }) => `Recite koliko druga valuta vrijedi u ${currency}, na primjer: 1 USD je 0,92 EUR.`,
  without: ({ count }) => `Bez iznosa: ${deals(count)}, zbroju ništa ne dodaju.`,
  marks: ({ count }) => marks(count),
  requests: ({ count, without }) => `odgovoreno ${count}${without > 0 ? `, još bez odgovora ${without}` : ''}`,
  receipt: {
    what: 'Što to znači',
    filter: 'Što se računa',
    period: 'Razdoblje',
    compareTo: 'U usporedbi s',
    counted: 'Uračunato',
    currency: 'Valuta',
    moment: 'Stanje',
  },
  noRecords: 'Tih zapisa više nema.',
  cannotBy: ({ metric, by, can }) => [b(metric), ` se ne može prikazati ${by}. Može ${can.join(', ')}.`],
  cannotFilter: ({ metric, filter, can }) => [b(metric), ` se ne može suziti po ${filter}. Može po ${can.join(', ')}.`],
  tooFine: ({ by }) => `To je predugo razdoblje za prikaz ${by}. Pitajte za kraće ili u većim koracima.`,
  button: {
    records: ({ of, count }) => `Prikaži ${count} ${plural('hr', count, shown[of])}`,
    before: 'Usporedi s prethodnim',
    chart: 'Kao grafikon',
    table: 'Kao tablica',
    file: 'Kao CSV',
    all: 'Bez toga',
  },
}
