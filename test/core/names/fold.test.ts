import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from '../../../core/names/fold.ts'
import { romanise } from '../../../core/names/romanise.ts'

it.each([
  ['Їжак', 'їжак'],
  ['ЙОД', 'йод'],
  ['Ёжик', 'ежик'],
  ['ґанок', 'ганок'],
  ["М'яч", 'мяч'],
  ['м’яч', 'мяч'],
  ['мʼяч', 'мяч'],
  ['Žižka Đorđe Čepukaitė Łódź', 'zizka dorde cepukaite lodz'],
  ['Straße', 'strasse'],
  ['ІＶＡＮ', 'іvan'],
  ['a\u200bb\u200f\u00ad', 'ab'],
  ['İstanbul', 'istanbul'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

it('takes Latin letters typed within a Cyrillic word for the Cyrillic ones that they look like', () => {
  expect(fold('Cергiй')).toBe(fold('Сергій'))
  expect(fold('SMMщик')).toBe('smmщик')
})

const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-composite' }),
)

it('folds whatever is typed, half a surrogate pair included, and folds no further', () => {
  expect(fold('ab\ud800')).toBe('ab\ufffd')
  fc.assert(fc.property(anything, (text) => fold(fold(text)) === fold(text)))
})

it('cuts what is too long', () => {
  expect(fold('Ї'.repeat(100_000)).length).toBe(20_000)
})

// biome-ignore format: a table
it.each([
  [['Петренко', 'Petrenko', 'PETRENKO', 'петренко']],
  [['Шевченко', 'Shevchenko', 'Ševčenko']],
  [['Юлія', 'Юлия', 'Юля', 'Yuliia', 'Yulia', 'Iuliia', 'Julija', 'Julia']],
  [['Щербак', 'Shcherbak', 'Scherbak']],
  [['Григорій', 'Григорий', 'Hryhorii', 'Hryhoriy', 'Grigory', 'Grigoriy']],
  [['Чернігів', 'Chernihiv']],
  [['Євген', 'Yevhen', 'Ievhen', 'Evgen', 'Евген']],
  [['Хоменко', 'Khomenko', 'Homenko']],
  [['Ющенко', 'Yushchenko', 'Iushchenko']],
  [['Жанна', 'Zhanna', 'Žana', 'Жана']],
  [['Луценко', 'Lutsenko']],
  [['Мельник', 'Melnyk', 'Melnik']],
  [['Згурський', 'Zghurskyi', 'Згурский']],
  [['Ковачич', 'Kovačić', 'Kovacic', 'Kovachich']],
  [["Лук'яненко", 'Лук’яненко', 'Lukianenko', 'Lukyanenko', "Luk'yanenko"]],
  [['Глобекс', 'Globex']],
  [['Томас', 'Thomas', 'Tomas']],
  [['Вальтер', 'Walter', 'Valter']],
])('writes %j as one key', (spellings) => {
  expect(new Set(spellings.map((spelling) => romanise(fold(spelling)))).size).toBe(1)
})

it('keeps different names apart', () => {
  const names = [
    'Іван',
    'Іванна',
    'Петро',
    'Павло',
    'Олена',
    'Ольга',
    'Олег',
    'Коваль',
    'Ковальчук',
    'Марія',
    'Марина',
    'Дарина',
  ]
  expect(new Set(names.map((name) => romanise(fold(name)))).size).toBe(names.length)
})

it('romanises what is romanised to itself', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'абвгґеєжзиіїйкстхцчшщьюяэыъёabcdehijkqstwxyzčšž ’'),
    maxLength: 20,
  })
  const key = (text: string): string => romanise(fold(text))
  fc.assert(fc.property(fc.oneof(letters, anything), (text) => key(key(text)) === key(text)))
  fc.assert(fc.property(letters, (text) => /^[abcdefgiklmnoprstuvz ]*$/.test(key(text))))
})
