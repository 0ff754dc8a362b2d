import { plural } from '../../plural.ts'
import type { SetWords } from '../set.ts'

const kinds = {
  contact: { one: 'contact', other: 'contacts' },
  company: { one: 'company', other: 'companies' },
  deal: { one: 'deal', other: 'deals' },
}
const count: SetWords['count'] = ({ kind, count: n }) => `${n.toLocaleString('en')} ${plural('en', n, kinds[kind])}`
const shares = (owners: readonly { readonly owner: string; readonly count: number }[]): string =>
  new Intl.ListFormat('en').format(owners.map((one) => `${one.count} of ${one.owner}’s`))

export const set: SetWords = {
  count,
  whom: count,
  names: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` … and ${more.toLocaleString('en')} more` : ''}`,
  ask: {
    'contact.delete': ({ what }) => `Delete ${what}`,
    'owner.assign': ({ what, to }) => `Give ${what} to ${to}`,
    'tag.add': ({ what, to }) => `Tag ${what} as ${to}`,
    'tag.remove': ({ what, to }) => `Take the tag ${to} off ${what}`,
    'deal.move': ({ what, to }) => `Move ${what} to ${to}`,
    'deal.lose': ({ what, to }) => `Close ${what} as lost${to ? ` (${to})` : ''}`,
    'deal.update': ({ what, to }) => `Change ${what}${to ? ` (${to})` : ''}`,
  },
  leftOut: ({ owners }) => `I leave out ${shares(owners)}: a manager can change those.`,
  allTheirs: ({ owners }) => `None of them is yours: ${shares(owners)}. A manager can do that. Nothing was changed.`,
  meanwhile: ({ kind, count: n }) =>
    `${count({ kind, count: n })} changed hands or went away meanwhile and were left out.`,
  noneLeft: 'All of them changed hands or went away meanwhile. Nothing was changed.',
  none: ({ kind, filters }) => [`I found no ${kinds[kind].other}: `, { bold: filters.join(' · ') }, '.'],
  tooMany: ({ kind, count: n, most }) =>
    `That would be ${count({ kind, count: n })}; I change at most ${most.toLocaleString('en')} at once. Please narrow it down.`,
  theirs: ({ record, owner }) => [
    { bold: record },
    ` belongs to ${owner}: only they or a manager can do that. Nothing was changed.`,
  ],
  ownerTold: ({ who, what, names }) => [`${who} worked on records of yours: ${what} (`, { bold: names }, ').'],
  filter: {
    mine: 'yours',
    owner: ({ name }) => `${name}’s`,
    company: ({ name }) => `at ${name}`,
    city: ({ name }) => `in ${name}`,
    industry: ({ name }) => name,
    tag: ({ name }) => `tagged ${name}`,
    lifecycle: {
      lead: 'leads',
      customer: 'customers',
      partner: 'partners',
      supplier: 'suppliers',
      former: 'former customers',
    },
    stage: ({ name }) => `in ${name}`,
    status: { open: 'open', won: 'won', lost: 'lost' },
    staleDays: ({ days }) =>
      days === 0 ? 'stuck' : `${days} ${plural('en', days, { one: 'day', other: 'days' })} or more in their stage`,
    stale: 'too long in their stage',
    quietSince: ({ date }) => `no contact since ${date}`,
    minAmount: ({ amount }) => `from ${amount}`,
    maxAmount: ({ amount }) => `up to ${amount}`,
  },
}
