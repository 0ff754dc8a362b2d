import { plural } from '../../plural.ts'
import type { SetWords } from '../set.ts'

// Names keep the form that they were given in; the words around them are chosen so that they need not be declined.

const kinds = {
  contact: { one: 'контакт', few: 'контакти', many: 'контактів' },
  company: { one: 'компанія', few: 'компанії', many: 'компаній' },
  deal: { one: 'угода', few: 'угоди', many: 'угод' },
}
const accusative = {
  contact: kinds.contact,
  company: { ...kinds.company, one: 'компанію' },
  deal: { ...kinds.deal, one: 'угоду' },
}
const number = (n: number): string => n.toLocaleString('uk')
const count: SetWords['count'] = ({ kind, count: n }) => `${number(n)} ${plural('uk', n, kinds[kind])}`
const shares = (owners: readonly { readonly owner: string; readonly count: number }[]): string =>
  owners.map((one) => `${one.owner} — ${number(one.count)}`).join(', ')

export const set: SetWords = {
  count,
  whom: ({ kind, count: n }) => `${number(n)} ${plural('uk', n, accusative[kind])}`,
  names: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` … і ще ${number(more)}` : ''}`,
  ask: {
    'contact.delete': ({ what }) => `Видалити ${what}`,
    'owner.assign': ({ what, to }) => `Передати ${what} (кому: ${to})`,
    'tag.add': ({ what, to }) => `Позначити ${what} міткою «${to}»`,
    'tag.remove': ({ what, to }) => `Зняти мітку «${to}» (${what})`,
    'deal.move': ({ what, to }) => `Перенести ${what} на етап «${to}»`,
    'deal.lose': ({ what, to }) => `Закрити ${what} як програні${to ? ` (${to})` : ''}`,
    'deal.update': ({ what, to }) => `Змінити ${what}${to ? ` (${to})` : ''}`,
  },
  leftOut: ({ owners }) => `Без чужих записів: ${shares(owners)}. Їх може змінити керівник.`,
  allTheirs: ({ owners }) => `Серед них немає ваших: ${shares(owners)}. Це може зробити керівник. Нічого не змінено.`,
  meanwhile: ({ kind, count: n }) =>
    `Тим часом передано іншим або видалено, тому пропущено: ${count({ kind, count: n })}.`,
  noneLeft: 'Тим часом усі ці записи передано іншим або видалено. Нічого не змінено.',
  none: ({ kind, filters }) => [`Немає ${kinds[kind].many} за умовами: `, { bold: filters.join(' · ') }, '.'],
  tooMany: ({ kind, count: n, most }) =>
    `Це ${count({ kind, count: n })}, а за один раз можна змінити щонайбільше ${number(most)}. Уточніть, будь ласка.`,
  theirs: ({ record, owner }) => [
    { bold: record },
    ` — відповідає ${owner}. Це може зробити лише ця людина або керівник. Нічого не змінено.`,
  ],
  ownerTold: ({ who, what, names }) => [`З вашими записами працює ${who}: ${what} (`, { bold: names }, ').'],
  filter: {
    mine: 'ваші',
    owner: ({ name }) => `відповідає ${name}`,
    company: ({ name }) => `компанія ${name}`,
    city: ({ name }) => `місто ${name}`,
    industry: ({ name }) => `галузь: ${name}`,
    tag: ({ name }) => `мітка «${name}»`,
    lifecycle: {
      lead: 'ліди',
      customer: 'клієнти',
      partner: 'партнери',
      supplier: 'постачальники',
      former: 'колишні клієнти',
    },
    stage: ({ name }) => `етап «${name}»`,
    status: { open: 'відкриті', won: 'виграні', lost: 'програні' },
    staleDays: ({ days }) =>
      days === 0
        ? 'застрягли'
        : `на етапі від ${number(days)} ${plural('uk', days, { one: 'дня', few: 'днів', many: 'днів' })}`,
    stale: 'задовго на своєму етапі',
    quietSince: ({ date }) => `без контакту з ${date}`,
    minAmount: ({ amount }) => `від ${amount}`,
    maxAmount: ({ amount }) => `до ${amount}`,
  },
}
