import { plural } from '../../plural.ts'
import type { SetWords } from '../set.ts'

// Names keep the form that they were given in; the words around them are chosen so that they need not be declined.

const kinds = {
  contact: { one: 'kontaktas', few: 'kontaktai', other: 'kontaktų' },
  company: { one: 'įmonė', few: 'įmonės', other: 'įmonių' },
  deal: { one: 'sandoris', few: 'sandoriai', other: 'sandorių' },
}
const accusative = {
  contact: { one: 'kontaktą', few: 'kontaktus', other: 'kontaktų' },
  company: { one: 'įmonę', few: 'įmones', other: 'įmonių' },
  deal: { one: 'sandorį', few: 'sandorius', other: 'sandorių' },
}
const number = (n: number): string => n.toLocaleString('lt')
const count: SetWords['count'] = ({ kind, count: n }) => `${number(n)} ${plural('lt', n, kinds[kind])}`
const shares = (owners: readonly { readonly owner: string; readonly count: number }[]): string =>
  owners.map((one) => `${one.owner} – ${number(one.count)}`).join(', ')

export const set: SetWords = {
  count,
  whom: ({ kind, count: n }) => `${number(n)} ${plural('lt', n, accusative[kind])}`,
  names: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` … ir dar ${number(more)}` : ''}`,
  ask: {
    'contact.delete': ({ what }) => `Ištrinti ${what}`,
    'owner.assign': ({ what, to }) => `Perduoti ${what} (kam: ${to})`,
    'tag.add': ({ what, to }) => `Pažymėti ${what} žyma „${to}“`,
    'tag.remove': ({ what, to }) => `Nuimti žymą „${to}“ (${what})`,
    'deal.move': ({ what, to }) => `Perkelti ${what} į etapą „${to}“`,
    'deal.lose': ({ what, to }) => `Uždaryti ${what} – pralaimėta${to ? ` (${to})` : ''}`,
    'deal.update': ({ what, to }) => `Pakeisti ${what}${to ? ` (${to})` : ''}`,
  },
  leftOut: ({ owners }) => `Be svetimų įrašų: ${shares(owners)}. Juos gali pakeisti vadovas.`,
  allTheirs: ({ owners }) => `Jūsų tarp jų nėra: ${shares(owners)}. Tai gali padaryti vadovas. Nieko nepakeista.`,
  meanwhile: ({ kind, count: n }) =>
    `Per tą laiką perduota kitiems arba ištrinta, todėl praleista: ${count({ kind, count: n })}.`,
  noneLeft: 'Per tą laiką visi šie įrašai perduoti kitiems arba ištrinti. Nieko nepakeista.',
  none: ({ kind, filters }) => [`Nėra ${kinds[kind].other} pagal sąlygas: `, { bold: filters.join(' · ') }, '.'],
  tooMany: ({ kind, count: n, most }) =>
    `Tai ${count({ kind, count: n })}, o vienu kartu galima pakeisti daugiausia ${number(most)}. Patikslinkite.`,
  theirs: ({ record, owner }) => [
    { bold: record },
    ` – atsakingas asmuo ${owner}. Tai gali padaryti tik šis žmogus arba vadovas. Nieko nepakeista.`,
  ],
  ownerTold: ({ who, what, names }) => [`Su jūsų įrašais dirba ${who}: ${what} (`, { bold: names }, ').'],
  filter: {
    mine: 'jūsų',
    owner: ({ name }) => `atsakingas asmuo ${name}`,
    company: ({ name }) => `įmonė ${name}`,
    city: ({ name }) => `miestas ${name}`,
    industry: ({ name }) => `sritis: ${name}`,
    tag: ({ name }) => `žyma „${name}“`,
    lifecycle: {
      lead: 'potencialūs klientai',
      customer: 'klientai',
      partner: 'partneriai',
      supplier: 'tiekėjai',
      former: 'buvę klientai',
    },
    stage: ({ name }) => `etapas „${name}“`,
    status: { open: 'atviri', won: 'laimėti', lost: 'pralaimėti' },
    staleDays: ({ days }) =>
      days === 0 ? 'įstrigę' : `etape nuo ${number(days)} ${plural('lt', days, { one: 'dienos', other: 'dienų' })}`,
    stale: 'per ilgai savo etape',
    quietSince: ({ date }) => `be kontakto nuo ${date}`,
    minAmount: ({ amount }) => `nuo ${amount}`,
    maxAmount: ({ amount }) => `iki ${amount}`,
  },
}
