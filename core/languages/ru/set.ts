import { plural } from '../../plural.ts'
import type { SetWords } from '../set.ts'

// Names keep the form that they were given in; the words around them are chosen so that they need not be declined.

const kinds = {
  contact: { one: 'контакт', few: 'контакта', many: 'контактов' },
  company: { one: 'компания', few: 'компании', many: 'компаний' },
  deal: { one: 'сделка', few: 'сделки', many: 'сделок' },
}
const accusative = {
  contact: kinds.contact,
  company: { ...kinds.company, one: 'компанию' },
  deal: { ...kinds.deal, one: 'сделку' },
}
const number = (n: number): string => n.toLocaleString('ru')
const count: SetWords['count'] = ({ kind, count: n }) => `${number(n)} ${plural('ru', n, kinds[kind])}`
const shares = (owners: readonly { readonly owner: string; readonly count: number }[]): string =>
  owners.map((one) => `${one.owner} — ${number(one.count)}`).join(', ')

export const set: SetWords = {
  count,
  whom: ({ kind, count: n }) => `${number(n)} ${plural('ru', n, accusative[kind])}`,
  names: ({ names, more }) => `${names.join(', ')}${more > 0 ? ` … и ещё ${number(more)}` : ''}`,
  ask: {
    'contact.delete': ({ what }) => `Удалить ${what}`,
    'owner.assign': ({ what, to }) => `Передать ${what} (кому: ${to})`,
    'tag.add': ({ what, to }) => `Пометить ${what} меткой «${to}»`,
    'tag.remove': ({ what, to }) => `Снять метку «${to}» (${what})`,
    'deal.move': ({ what, to }) => `Перенести ${what} на этап «${to}»`,
    'deal.lose': ({ what, to }) => `Закрыть ${what} с проигрышем${to ? ` (${to})` : ''}`,
    'deal.update': ({ what, to }) => `Изменить ${what}${to ? ` (${to})` : ''}`,
  },
  leftOut: ({ owners }) => `Без чужих записей: ${shares(owners)}. Их может изменить руководитель.`,
  allTheirs: ({ owners }) =>
    `Среди них нет ваших: ${shares(owners)}. Это может сделать руководитель. Ничего не изменено.`,
  meanwhile: ({ kind, count: n }) =>
    `Тем временем переданы другим или удалены, поэтому пропущено: ${count({ kind, count: n })}.`,
  noneLeft: 'Тем временем все эти записи переданы другим или удалены. Ничего не изменено.',
  none: ({ kind, filters }) => [`Нет ${kinds[kind].many} по условиям: `, { bold: filters.join(' · ') }, '.'],
  tooMany: ({ kind, count: n, most }) =>
    `Это ${count({ kind, count: n })}, а за один раз можно изменить не больше ${number(most)}. Уточните, пожалуйста.`,
  theirs: ({ record, owner }) => [
    { bold: record },
    ` — отвечает ${owner}. Это может сделать только этот человек или руководитель. Ничего не изменено.`,
  ],
  ownerTold: ({ who, what, names }) => [`С вашими записями работает ${who}: ${what} (`, { bold: names }, ').'],
  filter: {
    mine: 'ваши',
    owner: ({ name }) => `отвечает ${name}`,
    company: ({ name }) => `компания ${name}`,
    city: ({ name }) => `город ${name}`,
    industry: ({ name }) => `отрасль: ${name}`,
    tag: ({ name }) => `метка «${name}»`,
    lifecycle: {
      lead: 'лиды',
      customer: 'клиенты',
      partner: 'партнёры',
      supplier: 'поставщики',
      former: 'бывшие клиенты',
    },
    stage: ({ name }) => `этап «${name}»`,
    status: { open: 'открытые', won: 'выигранные', lost: 'проигранные' },
    staleDays: ({ days }) =>
      days === 0
        ? 'застряли'
        : `на этапе от ${number(days)} ${plural('ru', days, { one: 'дня', few: 'дней', many: 'дней' })}`,
    stale: 'слишком долго на своём этапе',
    quietSince: ({ date }) => `без контакта с ${date}`,
    minAmount: ({ amount }) => `от ${amount}`,
    maxAmount: ({ amount }) => `до ${amount}`,
  },
}
