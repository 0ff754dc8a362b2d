import { expect, it } from 'vitest'
import { nameKeys } from '../../../core/names/keys.ts'
import type { NameKind } from '../../../core/slots/said.ts'

const keys = (name: string, kind: NameKind): string[] => nameKeys(name, kind).map(({ key }) => key)

it('keys a name alike in either script and order', () => {
  expect(new Set(keys('Петренко Іван', 'contact'))).toEqual(new Set(keys('Ivan Petrenko', 'contact')))
})

it('keys each word, each pair of words and the whole', () => {
  expect(keys('Іван Петренко', 'contact')).toEqual(
    expect.arrayContaining(['ivan', 'petrenko', 'ivan petrenko', 'ivan p.', 'petrenko i.']),
  )
  expect(keys('Іван Петрович Бойко', 'contact')).toContain('boiko ivan petrovic')
})

it('keys companies without their legal forms, unless there is nothing else', () => {
  expect(keys('ТОВ «Глобекс»', 'company')).toEqual(keys('Globex Ltd', 'company'))
  expect(keys('Holding', 'company')).toContain('golding')
})

it('knows legal forms by their letters with dots between', () => {
  for (const name of ['Kvarner d.o.o.', 'Kvarner d. o. o.', 'Kvarner j.d.o.o.', 'Kvarner d.d.', 'Kvarner doo'])
    expect(keys(name, 'company')).toEqual(keys('Kvarner', 'company'))
})

it('keys Serbian Cyrillic as Serbs write it in Latin letters', () => {
  for (const [cyrillic, latin] of [
    ['Јелена Петровић', 'Jelena Petrović'],
    ['Љубица Ђорђевић', 'Ljubica Đorđević'],
    ['Његош Џајић', 'Njegoš Džajić'],
  ] as const)
    expect(keys(cyrillic, 'contact').filter((key) => keys(latin, 'contact').includes(key))).not.toEqual([])
})

it('keys đ as d and as dj', () => {
  expect(keys('Đuro', 'contact')).toEqual(expect.arrayContaining(['duro', 'diuro']))
  expect(keys('Djuro', 'contact')).toContain('diuro')
})

it('gives every key of a record once, and none for what has no letters', () => {
  for (const name of ['Johnson & Johnson', 'Анна Анна Анна', 'a b c d e f g h i j k l m n', '', '!!!', '\u0000']) {
    const rows = nameKeys(name, 'company').map(({ key, word }) => `${word} ${key}`)
    expect(new Set(rows).size).toBe(rows.length)
  }
  expect(keys('!!!', 'contact')).toEqual([])
})

it('stays small for a long name', () => {
  expect(nameKeys('слово '.repeat(200), 'deal').length).toBeLessThan(60)
})
