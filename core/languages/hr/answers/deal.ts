import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { after, b, quoted } from './pieces.ts'

const days = (count: number): string => `${count} ${plural('hr', count, { one: 'dan', other: 'dana' })}`
const deals = (count: number): string =>
  `${count} ${plural('hr', count, { one: 'posao', few: 'posla', other: 'poslova' })}`
const statuses = {
  open: { one: 'otvoren', few: 'otvorena', other: 'otvorenih' },
  won: { one: 'dobiven', few: 'dobivena', other: 'dobivenih' },
  lost: { one: 'izgubljen', few: 'izgubljena', other: 'izgubljenih' },
}

const fields = {
  title: 'Naziv',
  stage: 'Faza',
  amount: 'Iznos',
  lines: 'Proizvodi',
  closeOn: 'Zatvaranje',
  nextStep: 'Sljedeći korak',
  with: 'Osoba',
  lastContact: 'Zadnji kontakt',
  need: 'Potreba',
  lostReason: 'Razlog',
  renewsOn: 'Obnova',
  warrantyUntil: 'Jamstvo do',
  owner: 'Odgovorna osoba',
  source: 'Izvor',
}

const filtered = (filters: readonly string[]): string => filters.map((one) => ` · ${one}`).join('')

export const deal: Answers['deal'] = {
  added: (p) => [
    'Novi posao: ',
    ...quoted(p.title),
    ...(p.with ? [', ', b(p.with.name), after(p.with)] : []),
    p.amount ? `, ${p.amount}` : '',
    p.lines ? (p.amount ? ` (${p.lines})` : `, ${p.lines}`) : '',
    `, faza „${p.stage}”`,
    p.closeOn ? `, zatvaranje ${p.closeOn}` : '',
    p.source ? `, izvor: ${p.source}` : '',
    '.',
  ],
  moved: ({ title, from, to }) => [...quoted(title), `: faza ${from} → `, b(to), '.'],
  reopened: ({ title, from, to }) => [...quoted(title), ` – opet otvoreno: faza ${from} → `, b(to), '.'],
  there: ({ title, stage }) => [...quoted(title), ` – već u fazi „${stage}”.`],
  won: ({ title, amount, before }) => [
    ...quoted(title),
    ' – dobiveno',
    amount ? `: ${amount}` : '',
    before ? ` (prije ${before})` : '',
    '. Čestitam!',
  ],
  alreadyWon: ({ title, amount }) => [...quoted(title), ` – već dobiveno${amount ? `: ${amount}` : ''}.`],
  lost: ({ title, reason }) => [...quoted(title), ` – izgubljeno${reason ? `: ${reason}` : ''}.`],
  alreadyLost: ({ title, reason }) => [...quoted(title), ` – već izgubljeno${reason ? `: ${reason}` : ''}.`],
  whyLost: 'Zašto smo izgubili?',
  followUp: ({ title }) => `sljedeći korak: „${title}”`,
  thank: ({ title, who }) => `zahvaliti za „${title}”${who ? ` (${who})` : ''}`,
  updated: ({ title, changes }) => [
    ...quoted(title),
    ': ',
    ...changes.flatMap(({ field, to, before }, at) => [
      `${at ? ', ' : ''}${fields[field].toLowerCase()} ${before ? `${before} → ` : ''}`,
      b(to),
    ]),
    '.',
  ],
  unchanged: ({ title }) => [...quoted(title), ' – sve je već tako.'],
  noSum: 'Nemaju svi proizvodi cijenu u istoj valuti, pa je iznos ostao kakav je bio.',
  fields,
  inStage: ({ stage, days: count, limit }) => [
    b(stage),
    count === 0 ? ' · od danas' : ` · ${days(count)}`,
    limit === undefined ? '' : `, zastalo (granica ${limit})`,
  ],
  closing: ({ date, days: count }) => {
    if (count < 0) return [date, ' – ', b(`kasni ${days(-count)}`)]
    return count < 2 ? [date, ', ', b(count === 0 ? 'danas' : 'sutra')] : `${date}, za ${days(count)}`
  },
  none: 'još nema',
  closedOn: ({ stage, date }) => [b(stage), ` · ${date}`],
  line: ({ quantity, product, price }) => `${quantity} × ${product}${price ? ` po ${price}` : ''}`,
  lineColumns: { product: 'Proizvod', quantity: 'Kol.', price: 'Cijena', sum: 'Iznos' },
  list: ({ status, count, sums, filters }) => [
    b(
      `${count} ${plural('hr', count, statuses[status])} ${plural('hr', count, { one: 'posao', few: 'posla', other: 'poslova' })}`,
    ),
    ...(sums.length > 0 ? [b(`, ${sums.join(' + ')}`)] : []),
    filtered(filters),
  ],
  noneSuch: ({ status, filters }) => [`Nema ${statuses[status].other} poslova`, filtered(filters), '.'],
  within: ({ status, from, to }) =>
    `${status === 'open' ? 'zatvaranje' : 'zatvoreno'} ${from === to ? from : `${from} – ${to}`}`,
  columns: {
    deal: 'Posao',
    stage: 'Faza',
    owner: 'Odgovorna osoba',
    amount: 'Iznos',
    closing: 'Zatvaranje',
    closed: 'Zatvoreno',
    days: 'U fazi',
  },
  days: ({ count }) => days(count),
  more: ({ count }) => `i još ${count}`,
  manyMoved: ({ count, to, left }) => [
    `${deals(count)} → `,
    b(to),
    '.',
    left > 0 ? ` Već tamo ili zatvoreno: ${left}.` : '',
  ],
  manyLost: ({ count, reason, left }) => [
    b(deals(count)),
    ' – izgubljeno',
    reason ? `: ${reason}` : '',
    '.',
    left > 0 ? ` Zatvoreno već prije: ${left}.` : '',
  ],
  manyUpdated: ({ count, changes }) => [
    b(deals(count)),
    ': ',
    ...changes.flatMap(({ field, to }, at) => [`${at ? ', ' : ''}${fields[field].toLowerCase()} `, b(to)]),
    '.',
  ],
  manyNone: 'Kod svih je već tako, pa ništa nije promijenjeno.',
  oneByOne: 'Naziv i proizvode možete zadati samo za po jedan posao. Ništa nije promijenjeno.',
  button: {
    stage: ({ stage }) => `→ ${stage}`,
    won: 'Dobiveno',
    lost: 'Izgubljeno',
    logCall: 'Zabilježi poziv',
    everyones: 'Poslovi svih',
    rest: ({ count }) => `Prikaži još ${count}`,
    onlyThese: 'Samo ovi',
    renewsInAYear: 'Obnova za godinu dana',
    thank: 'Zahvaliti…',
    newDeal: 'Novi posao…',
  },
}
