import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const deals = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'sandoris', few: 'sandoriai', other: 'sandorių' })}`
const ofDeals = (count: number): string => `${count} ${plural('lt', count, { one: 'sandorio', other: 'sandorių' })}`
const ofRequests = (count: number): string => `${count} ${plural('lt', count, { one: 'užklausos', other: 'užklausų' })}`
const marks = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'įvertinimas', few: 'įvertinimai', other: 'įvertinimų' })}`
const after = (when: string | undefined): string => (when ? ` ${when}` : '')

const shown = {
  deal: { one: 'sandorį', few: 'sandorius', other: 'sandorių' },
  activity: { one: 'veiklą', few: 'veiklas', other: 'veiklų' },
  contact: { one: 'kontaktą', few: 'kontaktus', other: 'kontaktų' },
  request: { one: 'užklausą', few: 'užklausas', other: 'užklausų' },
  feedback: { one: 'įvertinimą', few: 'įvertinimus', other: 'įvertinimų' },
}

export const report: Answers['report'] = {
  measure: {
    pipeline: 'Pardavimų piltuvas',
    weighted: 'Svertinis piltuvas',
    forecast: 'Prognozė',
    deals: 'Sandoriai',
    won: 'Laimėta',
    lost: 'Pralaimėta',
    winRate: 'Laimėjimo dalis',
    averageDeal: 'Vidutinis sandoris',
    cycleDays: 'Pardavimo ciklas',
    activities: 'Veiklos',
    newContacts: 'Nauji kontaktai',
    firstResponse: 'Pirmas atsakymas',
    satisfaction: 'Klientų pasitenkinimas',
    nps: 'NPS',
    lifetimeValue: 'Kliento vertė (LTV)',
  },
  meaning: {
    pipeline:
      'Atvirų sandorių sumos. Praėjusiam laikui: kaip buvo jo pabaigoje, pagal tuometinius sandorių etapus ir šios dienos sumas.',
    weighted: 'Atvirų sandorių sumos, kiekviena padauginta iš savo etapo tikimybės.',
    forecast:
      'Kiek tikėtina laimėti per laikotarpį: kas jame jau laimėta ir atviri sandoriai, kurių užbaigimo data patenka į jį, kiekvienas padaugintas iš savo etapo tikimybės.',
    deals: 'Kiek sandorių: be laikotarpio – kurie atviri dabar, su laikotarpiu – kurie jame sukurti.',
    won: 'Per laikotarpį laimėtų sandorių sumos. Vėl atidarytas sandoris skaičiuojamas, kai laimimas iš naujo.',
    lost: 'Per laikotarpį pralaimėtų sandorių sumos.',
    winRate: 'Kokia per laikotarpį užbaigtų sandorių dalis laimėta: pagal skaičių, ne pagal sumą.',
    averageDeal: 'Per laikotarpį laimėtų sandorių, kurie turi sumą, vidurkis.',
    cycleDays:
      'Kiek laiko praėjo nuo sukūrimo iki laimėjimo per laikotarpį laimėtiems sandoriams: pusei daugiau, pusei mažiau.',
    activities: 'Skambučiai, susitikimai, laiškai, žinutės ir pastabos per laikotarpį, išskyrus asmenines.',
    newContacts: 'Per laikotarpį pridėti kontaktai.',
    firstResponse:
      'Kiek klientai laukė pirmo komandos nario atsakymo: pusė ilgiau, pusė trumpiau. Skaičiuojamas visas laikas, su naktimis ir nedarbo dienomis; iš per laikotarpį gautų užklausų, neskaičiuojant dar neatsakytų.',
    satisfaction: 'Per laikotarpį klientų duotų įvertinimų nuo 0 iki 10 vidurkis.',
    nps: 'Rekomendavimo indeksas: per laikotarpį gautų 9 ir 10 įvertinimų dalis atėmus įvertinimų nuo 0 iki 6 dalį. Nuo −100 iki 100.',
    lifetimeValue:
      'Kiek vidutiniškai atnešė vienas klientas: kiekvieno kliento laimėti sandoriai sudedami, ir iš šių sumų imamas vidurkis.',
  },
  dimension: {
    stage: 'Etapas',
    owner: 'Atsakingas',
    company: 'Įmonė',
    city: 'Miestas',
    industry: 'Sritis',
    source: 'Šaltinis',
    tag: 'Žyma',
    product: 'Produktas',
    lostReason: 'Priežastis',
    month: 'Mėnuo',
    week: 'Savaitė',
    quarter: 'Ketvirtis',
  },
  by: {
    stage: 'pagal etapus',
    owner: 'pagal atsakingus',
    company: 'pagal įmones',
    city: 'pagal miestus',
    industry: 'pagal sritis',
    source: 'pagal šaltinius',
    tag: 'pagal žymas',
    product: 'pagal produktus',
    lostReason: 'pagal priežastis',
    month: 'pagal mėnesius',
    week: 'pagal savaites',
    quarter: 'pagal ketvirčius',
  },
  nothing: {
    stage: 'be etapo',
    owner: 'niekieno',
    company: 'be įmonės',
    city: 'be miesto',
    industry: 'be srities',
    source: 'be šaltinio',
    tag: 'be žymos',
    product: 'be produktų',
    lostReason: 'priežastis nenurodyta',
    month: 'be datos',
    week: 'be datos',
    quarter: 'be datos',
  },
  filter: {
    owner: 'atsakingą',
    stage: 'etapą',
    source: 'šaltinį',
    company: 'įmonę',
    city: 'miestą',
    tag: 'žymą',
  },
  source: ({ name }) => `šaltinis: ${name}`,
  quarter: ({ q, year }) => `${year} m. ${q} ketv.`,
  month: ({ month, year }) => (year === undefined ? month : `${year} m. ${month}`),
  says: ({ metric, sense, value, count, when }) => {
    switch (metric) {
      case 'pipeline':
        return [b(value), ` piltuve${after(when)}, ${deals(count)}.`]
      case 'weighted':
        return [b(value), ` piltuve${after(when)}, įvertinus tikimybę, ${deals(count)}.`]
      case 'deals':
        return sense === 'within'
          ? [
              b(
                `${value} ${plural('lt', count, { one: 'naujas sandoris', few: 'nauji sandoriai', other: 'naujų sandorių' })}`,
              ),
              `${after(when)}.`,
            ]
          : [
              b(
                `${value} ${plural('lt', count, { one: 'atviras sandoris', few: 'atviri sandoriai', other: 'atvirų sandorių' })}`,
              ),
              `${after(when)}.`,
            ]
      case 'won':
        return [b(value), ` laimėta${after(when)}, ${deals(count)}.`]
      case 'lost':
        return [b(value), ` pralaimėta${after(when)}, ${deals(count)}.`]
      case 'winRate':
        return [b(value), ` užbaigtų sandorių laimėta${after(when)}, iš viso užbaigta ${count}.`]
      case 'averageDeal':
        return [b(value), ` – vidutinis laimėtas sandoris${after(when)}, iš ${ofDeals(count)}.`]
      case 'cycleDays':
        return [b(value), ` nuo sukūrimo iki laimėjimo${after(when)}, ${ofDeals(count)} mediana.`]
      case 'activities':
        return [
          b(`${value} ${plural('lt', count, { one: 'veikla', few: 'veiklos', other: 'veiklų' })}`),
          `${after(when)}.`,
        ]
      case 'newContacts':
        return [
          b(
            `${value} ${plural('lt', count, { one: 'naujas kontaktas', few: 'nauji kontaktai', other: 'naujų kontaktų' })}`,
          ),
          `${after(when)}.`,
        ]
      case 'forecast':
        return [b(value), ` prognozuojama${after(when)}, ${deals(count)}.`]
      case 'firstResponse':
        return [b(value), ` iki pirmo atsakymo, ${ofRequests(count)} mediana${after(when)}.`]
      case 'satisfaction':
        return [b(`${value} iš 10`), ` vidutiniškai${after(when)}, ${marks(count)}.`]
      case 'nps':
        return [b(`NPS ${value}`), `${after(when)}, ${marks(count)}.`]
      case 'lifetimeValue':
        return [b(value), ` vidutiniškai vienam klientui${after(when)}, iš ${ofDeals(count)}.`]
    }
  },
  none: ({ metric, sense, when }) => {
    switch (metric) {
      case 'pipeline':
      case 'weighted':
        return `Atvirų sandorių${after(when)} nėra.`
      case 'deals':
        return sense === 'within' ? `Naujų sandorių${after(when)} nėra.` : `Atvirų sandorių${after(when)} nėra.`
      case 'won':
      case 'averageDeal':
      case 'cycleDays':
        return `Laimėtų sandorių${after(when)} nėra.`
      case 'lost':
        return `Pralaimėtų sandorių${after(when)} nėra.`
      case 'winRate':
        return `Užbaigtų sandorių${after(when)} nėra, tad nėra ir laimėjimo dalies.`
      case 'activities':
        return `Veiklų${after(when)} nėra.`
      case 'newContacts':
        return `Naujų kontaktų${after(when)} nėra.`
      case 'forecast':
        return `Nieko nelaimėta, ir užbaigti${after(when)} nieko nenumatyta.`
      case 'firstResponse':
        return `Atsakytų užklausų${after(when)} nėra.`
      case 'satisfaction':
      case 'nps':
        return `Klientų įvertinimų${after(when)} nėra.`
      case 'lifetimeValue':
        return `Laimėtų sandorių${after(when)} nėra.`
    }
  },
  when: {
    ever: 'per visą laiką',
    asOf: ({ date }) => `${date} duomenimis`,
    between: ({ from, to }) => `nuo ${from} iki ${to}`,
    closing: ({ when }) => `(užbaigimas ${when})`,
    soFar: ({ when }) => `${when} (kol kas)`,
  },
  compared: ({ when, value, change }) => `${when}: ${value}${change ? `, pokytis ${change}` : ''}`,
  points: ({ count }) => `${count} proc. p.`,
  rest: ({ count }) => `dar ${count}`,
  earlier: 'Buvo',
  total: 'Iš viso',
  records: 'Kiekis',
  everything: 'visų',
  now: 'dabar',
  allTime: 'visas laikas',
  closingIn: ({ span }) => `užbaigimas ${span}`,
  versus: ({ span }) => `palyginimas: ${span}`,
  rate: ({ one, value, date }) => `${one} = ${value} (${date})`,
  moment: ({ date, time }) => `${date}, ${time}`,
  unrated: ({ currency, count, amount }) =>
    `Neįskaičiuota: ${deals(count)} ${currency} valiuta, ${amount}. Kursas nežinomas; administratorius gali pasakyti „1 ${currency} yra …“.`,
  rateKept: ({ one, value, date }) => [b(`${one} = ${value}`), ` nuo ${date}. Ataskaitos skaičiuojamos šiuo kursu.`],
  badRate: ({ currency }) => `Pasakykite, kiek kita valiuta verta ${currency}, pavyzdžiui: 1 USD yra 0,92 EUR.`,
  without: ({ count }) => `Be sumos: ${deals(count)}, prie rezultato nieko neprideda.`,
  marks: ({ count }) => marks(count),
  requests: ({ count, without }) => `atsakyta ${count}${without > 0 ? `, dar neatsakyta ${without}` : ''}`,
  receipt: {
    what: 'Ką tai reiškia',
    filter: 'Kas įskaičiuota',
    period: 'Laikotarpis',
    compareTo: 'Palyginta su',
    counted: 'Suskaičiuota',
    currency: 'Valiuta',
    moment: 'Klausta',
  },
  noRecords: 'Šių įrašų jau nebėra.',
  cannotBy: ({ metric, by, can }) => [b(metric), `: ${by} parodyti negaliu. Galima ${can.join(', ')}.`],
  cannotFilter: ({ metric, filter, can }) => [
    b(metric),
    `: susiaurinti pagal ${filter} negaliu. Galima pagal ${can.join(', ')}.`,
  ],
  tooFine: ({ by }) => `Per ilgas laikas rodyti ${by}. Klauskite apie trumpesnį arba stambesniais žingsniais.`,
  button: {
    records: ({ of, count }) => `Rodyti ${count} ${plural('lt', count, shown[of])}`,
    before: 'Palyginti su ankstesniu',
    chart: 'Diagrama',
    table: 'Lentele',
    file: 'CSV failas',
    all: 'Be to',
  },
}
