import { plural } from '../../plural.ts'
import type { SetWords } from '../set.ts'

// Names keep the form that they were given in; the words around them are chosen so that they need not be declined.

const kinds = {
  contact: { one: 'kontakt', few: 'kontakta', other: 'kontakata' },
  company: { one: 'tvrtka', few: 'tvrtke', other: 'tvrtki' },
  deal: { one: 'posao', few: 'posla', other: 'poslova' },
}
const accusative = { ...kinds, company: { ...kinds.company, one: 'tvrtku' } }
const number = (n: number): string => n.toLocaleString('hr')
const count: SetWords['count'] = ({ kind, count: n }) => `${number(n)} ${plural('hr', n, kinds[kind])}`
const shares = (owners: readonly { readonly owner: string; readonly count: number }[]): string =>
  owners.map((one) => `${one.owner} – ${number(one.count)}`).join(', ')

export const set: SetWords = {
  count,
  whom: ({ kind, count: n }) => `${number(n)} ${plural('hr', n, accusative[kind])}`,
  names: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` … i još ${number(more)}` : ''}`,
  ask: {
    'contact.delete': ({ what }) => `Obrisati ${what}`,
    'owner.assign': ({ what, to }) => `Predati ${what} (komu: ${to})`,
    'tag.add': ({ what, to }) => `Dodati oznaku „${to}” na ${what}`,
    'tag.remove': ({ what, to }) => `Ukloniti oznaku „${to}” (${what})`,
    'deal.move': ({ what, to }) => `Prebaciti ${what} u fazu „${to}”`,
    'deal.lose': ({ what, to }) => `Zatvoriti ${what} kao izgubljeno${to ? ` (${to})` : ''}`,
    'deal.update': ({ what, to }) => `Promijeniti ${what}${to ? ` (${to})` : ''}`,
  },
  leftOut: ({ owners }) => `Bez tuđih zapisa: ${shares(owners)}. Njih može mijenjati voditelj.`,
  allTheirs: ({ owners }) =>
    `Među njima nema vaših: ${shares(owners)}. To može učiniti voditelj. Ništa nije promijenjeno.`,
  meanwhile: ({ kind, count: n }) =>
    `U međuvremenu predano drugima ili obrisano, pa preskočeno: ${count({ kind, count: n })}.`,
  noneLeft: 'Svi su ti zapisi u međuvremenu predani drugima ili obrisani. Ništa nije promijenjeno.',
  none: ({ kind, filters }) => [`Nema ${kinds[kind].other} koji odgovaraju: `, { bold: filters.join(' · ') }, '.'],
  tooMany: ({ kind, count: n, most }) =>
    `To je ${count({ kind, count: n })}, a odjednom ih se može promijeniti najviše ${number(most)}. Suzite, molim vas.`,
  theirs: ({ record, owner }) => [
    { bold: record },
    ` – odgovorna osoba: ${owner}. To može učiniti samo ta osoba ili voditelj. Ništa nije promijenjeno.`,
  ],
  ownerTold: ({ who, what, names }) => [`Na vašim zapisima radi ${who}: ${what} (`, { bold: names }, ').'],
  filter: {
    mine: 'vaši',
    owner: ({ name }) => `odgovorna osoba: ${name}`,
    company: ({ name }) => `tvrtka ${name}`,
    city: ({ name }) => `grad „${name}”`,
    industry: ({ name }) => `djelatnost: ${name}`,
    tag: ({ name }) => `oznaka „${name}”`,
    lifecycle: {
      lead: 'leadovi',
      customer: 'klijenti',
      partner: 'partneri',
      supplier: 'dobavljači',
      former: 'bivši klijenti',
    },
    stage: ({ name }) => `faza „${name}”`,
    status: { open: 'otvoreno', won: 'dobiveno', lost: 'izgubljeno' },
    staleDays: ({ days }) =>
      days === 0
        ? 'zastalo'
        : `${number(days)} ${plural('hr', days, { one: 'dan', few: 'dana', other: 'dana' })} ili dulje u fazi`,
    stale: 'predugo u svojoj fazi',
    quietSince: ({ date }) => `bez kontakta od ${date}`,
    minAmount: ({ amount }) => `od ${amount}`,
    maxAmount: ({ amount }) => `do ${amount}`,
  },
}
