import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { after, b, quoted } from './pieces.ts'

const days = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'diena', few: 'dienos', other: 'dienų' })}`
/** „vėluoja 3 dienas“ */
const forDays = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'dieną', few: 'dienas', other: 'dienų' })}`
/** „po 3 dienų“ */
const afterDays = (count: number): string => `${count} ${plural('lt', count, { one: 'dienos', other: 'dienų' })}`
const deals = (count: number): string =>
  `${count} ${plural('lt', count, { one: 'sandoris', few: 'sandoriai', other: 'sandorių' })}`
const statuses = {
  open: { one: 'atviras', few: 'atviri', other: 'atvirų' },
  won: { one: 'laimėtas', few: 'laimėti', other: 'laimėtų' },
  lost: { one: 'pralaimėtas', few: 'pralaimėti', other: 'pralaimėtų' },
}

const fields = {
  title: 'Pavadinimas',
  stage: 'Etapas',
  amount: 'Suma',
  lines: 'Prekės',
  closeOn: 'Uždarymas',
  nextStep: 'Kitas žingsnis',
  with: 'Su kuo',
  lastContact: 'Paskutinis kontaktas',
  need: 'Poreikis',
  lostReason: 'Priežastis',
  renewsOn: 'Atnaujinimas',
  warrantyUntil: 'Garantija iki',
  owner: 'Atsakingas asmuo',
  source: 'Šaltinis',
}

const filtered = (filters: readonly string[]): string => filters.map((one) => ` · ${one}`).join('')

export const deal: Answers['deal'] = {
  added: (p) => [
    'Naujas sandoris: ',
    ...quoted(p.title),
    ...(p.with ? [', ', b(p.with.name), after(p.with)] : []),
    p.amount ? `, ${p.amount}` : '',
    p.lines ? (p.amount ? ` (${p.lines})` : `, ${p.lines}`) : '',
    `, etapas „${p.stage}“`,
    p.closeOn ? `, uždarymas ${p.closeOn}` : '',
    p.source ? `, šaltinis: ${p.source}` : '',
    '.',
  ],
  moved: ({ title, from, to }) => [...quoted(title), `: etapas ${from} → `, b(to), '.'],
  reopened: ({ title, from, to }) => [...quoted(title), ` – vėl atviras: etapas ${from} → `, b(to), '.'],
  there: ({ title, stage }) => [...quoted(title), ` jau yra etape „${stage}“.`],
  won: ({ title, amount, before }) => [
    ...quoted(title),
    ' – laimėta',
    amount ? `: ${amount}` : '',
    before ? ` (anksčiau ${before})` : '',
    '. Sveikinu!',
  ],
  alreadyWon: ({ title, amount }) => [...quoted(title), ` – jau laimėta${amount ? `: ${amount}` : ''}.`],
  lost: ({ title, reason }) => [...quoted(title), ` – pralaimėta${reason ? `: ${reason}` : ''}.`],
  alreadyLost: ({ title, reason }) => [...quoted(title), ` – jau pralaimėta${reason ? `: ${reason}` : ''}.`],
  whyLost: 'Kodėl pralaimėjote?',
  followUp: ({ title }) => `kitas žingsnis: „${title}“`,
  thank: ({ title, who }) => `padėkoti už „${title}“${who ? ` (${who})` : ''}`,
  updated: ({ title, changes }) => [
    ...quoted(title),
    ': ',
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ', ' : ''}${fields[field].toLowerCase()} ${before ? `${before} → ` : ''}`,
      b(to),
    ]),
    '.',
  ],
  unchanged: ({ title }) => [...quoted(title), ' – viskas taip ir yra.'],
  noSum: 'Ne visų prekių kainos yra viena valiuta, todėl sumos nekeičiu.',
  fields,
  inStage: ({ stage, days: count, limit }) => [
    b(stage),
    count === 0 ? ' · nuo šiandien' : ` · ${days(count)}`,
    limit === undefined ? '' : `, įstrigo (riba ${limit})`,
  ],
  closing: ({ date, days: count }) => {
    if (count < 0) return [date, ' – ', b(`vėluoja ${forDays(-count)}`)]
    return count < 2 ? [date, ', ', b(count === 0 ? 'šiandien' : 'rytoj')] : `${date}, po ${afterDays(count)}`
  },
  none: 'dar nėra',
  closedOn: ({ stage, date }) => [b(stage), ` · ${date}`],
  line: ({ quantity, product, price }) => `${quantity} × ${product}${price ? ` po ${price}` : ''}`,
  lineColumns: { product: 'Prekė', quantity: 'Kiekis', price: 'Kaina', sum: 'Suma' },
  list: ({ status, count, sums, filters }) => [
    b(
      `${count} ${plural('lt', count, statuses[status])} ${plural('lt', count, { one: 'sandoris', few: 'sandoriai', other: 'sandorių' })}`,
    ),
    ...(sums.length > 0 ? [b(`, ${sums.join(' + ')}`)] : []),
    filtered(filters),
  ],
  noneSuch: ({ status, filters }) => [
    `${{ open: 'Atvirų', won: 'Laimėtų', lost: 'Pralaimėtų' }[status]} sandorių nėra`,
    filtered(filters),
    '.',
  ],
  within: ({ status, from, to }) =>
    `${status === 'open' ? 'uždarymas' : 'uždaryta'} ${from === to ? from : `${from} – ${to}`}`,
  columns: {
    deal: 'Sandoris',
    stage: 'Etapas',
    owner: 'Atsakingas asmuo',
    amount: 'Suma',
    closing: 'Uždarymas',
    closed: 'Uždaryta',
    days: 'Etape',
  },
  days: ({ count }) => days(count),
  more: ({ count }) => `ir dar ${count}`,
  manyMoved: ({ count, to, left }) => [
    `${deals(count)} → `,
    b(to),
    '.',
    left > 0 ? ` Jau ten arba uždaryti: ${left}.` : '',
  ],
  manyLost: ({ count, reason, left }) => [
    b(deals(count)),
    ' – pralaimėta',
    reason ? `: ${reason}` : '',
    '.',
    left > 0 ? ` Uždaryti anksčiau: ${left}.` : '',
  ],
  manyUpdated: ({ count, changes }) => [
    b(deals(count)),
    ': ',
    ...changes.flatMap(({ field, to }, at) => [`${at ? ', ' : ''}${fields[field].toLowerCase()} `, b(to)]),
    '.',
  ],
  manyNone: 'Visuose jau taip ir yra, tad nieko nepakeista.',
  oneByOne: 'Pavadinimą ir prekes galima nurodyti tik vienam sandoriui iš karto. Nieko nepakeista.',
  button: {
    stage: ({ stage }) => `→ ${stage}`,
    won: 'Laimėta',
    lost: 'Pralaimėta',
    logCall: 'Įrašyti skambutį',
    everyones: 'Visų sandoriai',
    rest: ({ count }) => `Rodyti dar ${count}`,
    onlyThese: 'Tik šie',
    renewsInAYear: 'Atnaujinimas po metų',
    thank: 'Padėkoti…',
    newDeal: 'Naujas sandoris…',
  },
}
