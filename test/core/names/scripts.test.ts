import { afterAll, beforeAll, expect, it } from 'vitest'
import { wordsOf } from '../../../core/grammar/sentence.ts'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import type { Viewer } from '../../../core/me.ts'
import { findNames } from '../../../core/names/lookup.ts'
import { companyFileSchema } from '../../../core/store/company/file.ts'
import { openStore, type Store } from '../../../core/store/db.ts'
import { loadCompany } from '../../../core/store/load.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

const people = [
  'Kate Murphy',
  'Sam Carter',
  'Jonas Stankevičius',
  'Іван Петренко',
  'Анна Сергеевна Белова',
  'Іван Петрович Бойко',
  'Mike Stone',
  'Rachel Grey',
  'Steve Wright',
  'Duncan Kirk',
  'Charlie Blake',
  'Семён Гусев',
  'Семен Гончар',
  'Andrew Snow',
  'Rūta Kazlauskienė',
  'Jelena Kovač',
  'Marko Babić',
  'Grace Walsh',
  'Олег Тестов',
  'James Wilson',
  'Артём Белов',
  'Paul Weber',
  'Mykola Shevchuk',
  'Olha Tkachenko',
]
const companies = [
  'Pixel Forge',
  'Stark Tools',
  'Северный ветер',
  'Ромашка',
  'Jadran Trade d.o.o.',
  'Apple',
  'Bright Solutions',
  'ТОВ «Сонячний дім»',
  'UAB Baltas Tiltas',
  'Plavi Galeb',
  'Blue Harbor Ltd',
  'ООО «Вектор»',
  'Карпатський мед',
  'Свіжий вітер',
  'Žalias Miškas',
]
const deals = ['Jadran skladište']
const company = {
  team: [{ id: 'm', name: 'Olena Kovalenko', role: 'manager' }],
  contacts: people.map((name, at) => ({ id: `p${at}`, name, owner: 'm' })),
  companies: companies.map((name, at) => ({ id: `c${at}`, name, owner: 'm' })),
  deals: deals.map((title, at) => ({ id: `d${at}`, title, owner: 'm' })),
}

let database: TestDatabase
let store: Store
let everyone: Viewer

beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.url)
  const { workspaceId, ids } = await loadCompany(store, companyFileSchema.parse(company), {
    now: Temporal.Instant.from('2026-11-25T10:30:00+02:00'),
  })
  everyone = { workspaceId, personId: ids.get('m') ?? '', sees: 'all' }
})
afterAll(async () => {
  await store.close()
  await database.drop()
})

/** What the words of a sentence can name, as "words: Name, Name", the longest ranges first. */
async function find(text: string): Promise<string[]> {
  const sentence = tokenize(text)
  const { workspaceId } = everyone
  const spans = await store.for(everyone).read((tx) => findNames(sentence, tx, { workspaceId }))
  return spans.map((span) => `${wordsOf(sentence, span)}: ${span.hits.map(({ name }) => name).join(', ')}`)
}

it.each([
  ['покажи Піксель Фордж', 'Піксель Фордж: Pixel Forge'],
  ['піксел фордж', 'піксел фордж: Pixel Forge'],
  ['ціна для старк тулз', 'старк тулз: Stark Tools'],
  ['зустріч з Кейт Мерфі', 'Кейт Мерфі: Kate Murphy'],
  ['дзвінок Кейт', 'Кейт: Kate Murphy'],
  ['віддай це Сему Картеру', 'Сему Картеру: Sam Carter'],
  ['спроси у Сэма', 'Сэма: Семен Гончар, Семён Гусев, Sam Carter'],
  ['запитай Сема', 'Сема: Семен Гончар, Семён Гусев, Sam Carter'],
  ['Майк Стоун', 'Майк Стоун: Mike Stone'],
  ['Майку Стоуну', 'Майку Стоуну: Mike Stone'],
  ['Рейчел Грей', 'Рейчел Грей: Rachel Grey'],
  ['Стів Райт', 'Стів Райт: Steve Wright'],
  ['Данкана Кірка', 'Данкана Кірка: Duncan Kirk'],
  ['Чарлі Блейк', 'Чарлі Блейк: Charlie Blake'],
  ['Эндрю Сноу', 'Эндрю Сноу: Andrew Snow'],
  ['Грейс Уолш', 'Грейс Уолш: Grace Walsh'],
  ['Джеймса Вілсона', 'Джеймса Вілсона: James Wilson'],
  ['Уилсон', 'Уилсон: James Wilson'],
  ['договір з Еплом', 'Еплом: Apple'],
  ['Брайт Солюшнс', 'Брайт Солюшнс: Bright Solutions'],
  ['Йонасом Станкявічусом', 'Йонасом Станкявічусом: Jonas Stankevičius'],
  ['Рутой Казлаускене', 'Рутой Казлаускене: Rūta Kazlauskienė'],
  ['Жаляс Мішкас', 'Жаляс Мішкас: Žalias Miškas'],
])('finds in "%s" what is written in Latin letters: %s', async (text, found) => {
  expect((await find(text))[0]).toBe(found)
})

it.each([
  ['зустрілися з Ivanom Petrenkom', 'Ivanom Petrenkom: Іван Петренко'],
  ['Ivanu Petrenku', 'Ivanu Petrenku: Іван Петренко'],
  ['Ivanovi Petrenkovi', 'Ivanovi Petrenkovi: Іван Петренко'],
  ['Annoi Belovoi', 'Annoi Belovoi: Анна Сергеевна Белова'],
  ['Annu Belovu', 'Annu Belovu: Анна Сергеевна Белова'],
  ['Olhoiu Tkachenko', 'Olhoiu Tkachenko: Olha Tkachenko'],
  ['Mykoli Shevchuku', 'Mykoli Shevchuku: Mykola Shevchuk'],
])('finds in "%s" what has Slavic endings in Latin letters: %s', async (text, found) => {
  expect((await find(text))[0]).toBe(found)
})

it.each([
  ['был у Северного ветра', 'Северного ветра: Северный ветер'],
  ['Северному ветру', 'Северному ветру: Северный ветер'],
  ['с Северным ветром', 'Северным ветром: Северный ветер'],
  ['для Свіжого вітру', 'Свіжого вітру: Свіжий вітер'],
  ['у Сонячному домі', 'Сонячному домі: ТОВ «Сонячний дім»'],
  ['Сонячного дому', 'Сонячного дому: ТОВ «Сонячний дім»'],
  ['Карпатським медом', 'Карпатським медом: Карпатський мед'],
  ['za Plavog Galeba', 'Plavog Galeba: Plavi Galeb'],
  ['s Plavim galebom', 'Plavim galebom: Plavi Galeb'],
  ['Balto Tilto', 'Balto Tilto: UAB Baltas Tiltas'],
  ['su Baltu Tiltu', 'Baltu Tiltu: UAB Baltas Tiltas'],
  ['Žalią Mišką', 'Žalią Mišką: Žalias Miškas'],
  ['для Ядрана', 'Ядрана: Jadran Trade d.o.o., Jadran skladište'],
])('finds in "%s" a name of several words in a case: %s', async (text, found) => {
  expect((await find(text))[0]).toBe(found)
})

it.each([
  ['Іване Петровичу', 'Іване Петровичу: Іван Петрович Бойко'],
  ['Івану Петровичу Бойку', 'Івану Петровичу Бойку: Іван Петрович Бойко'],
  ['Анна Сергеевна', 'Анна Сергеевна: Анна Сергеевна Белова'],
  ['Анне Сергеевне', 'Анне Сергеевне: Анна Сергеевна Белова'],
  ['с Анной Сергеевной', 'Анной Сергеевной: Анна Сергеевна Белова'],
  ['пан Петренко', 'пан Петренко: Іван Петренко'],
  ['пана Петренка', 'пана Петренка: Іван Петренко'],
  ['pan Petrenko', 'pan Petrenko: Іван Петренко'],
  ['господину Гусеву', 'господину Гусеву: Семён Гусев'],
  ['г-ну Гусеву', 'г-ну Гусеву: Семён Гусев'],
  ['г-жа Белова', 'г-жа Белова: Анна Сергеевна Белова, Артём Белов'],
  ['gosp. Babić', 'gosp. Babić: Marko Babić'],
  ['g. Babiću', 'g. Babiću: Marko Babić'],
  ['gđa Kovač', 'gđa Kovač: Jelena Kovač'],
  ['gđi Kovač', 'gđi Kovač: Jelena Kovač'],
  ['ponas Stankevičius', 'ponas Stankevičius: Jonas Stankevičius'],
  ['ponui Stankevičiui', 'ponui Stankevičiui: Jonas Stankevičius'],
  ['p. Stankevičiui', 'p. Stankevičiui: Jonas Stankevičius'],
  ['ponia Kazlauskienė', 'ponia Kazlauskienė: Rūta Kazlauskienė'],
  ['Mr Carter', 'Mr Carter: Sam Carter'],
  ['Mr. Carter', 'Mr. Carter: Sam Carter'],
  ['Ms Murphy', 'Ms Murphy: Kate Murphy'],
  ['містер Картер', 'містер Картер: Sam Carter'],
  ['мистеру Картеру', 'мистеру Картеру: Sam Carter'],
  ['ТОВ Сонячний дім', 'ТОВ Сонячний дім: ТОВ «Сонячний дім»'],
  ['ООО Вектор', 'ООО Вектор: ООО «Вектор»'],
  ['с ООО «Вектор»', 'ООО «Вектор»: ООО «Вектор»'],
  ['UAB "Baltas Tiltas"', 'UAB "Baltas Tiltas": UAB Baltas Tiltas'],
  ['Baltas Tiltas, UAB', 'Baltas Tiltas, UAB: UAB Baltas Tiltas'],
  ['Jadran Trade d.o.o.', 'Jadran Trade d.o.o.: Jadran Trade d.o.o.'],
  ['Jadran Trade doo', 'Jadran Trade doo: Jadran Trade d.o.o.'],
  ['Blue Harbor Limited', 'Blue Harbor Limited: Blue Harbor Ltd'],
  ['Blue Harbor, Ltd', 'Blue Harbor, Ltd: Blue Harbor Ltd'],
])('takes what is said around a name with it: %s', async (text, found) => {
  expect((await find(text))[0]).toBe(found)
})

it('finds nobody by the sound of everyday words', async () => {
  expect(await find('подзвони Олегу про тест і пакет')).toEqual(['Олегу: Олег Тестов'])
})
