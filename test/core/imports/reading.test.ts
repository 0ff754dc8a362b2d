import { describe, expect, it } from 'vitest'
import { csvCell } from '../../../core/exports/csv.ts'
import { rowReader } from '../../../core/imports/draft.ts'
import { fieldOfHeader } from '../../../core/imports/guess.ts'
import { peek } from '../../../core/imports/peek.ts'
import { columnFields, type Plan } from '../../../core/imports/plan.ts'
import { readRows, UnreadableFile } from '../../../core/imports/rows.ts'
import { openSeen } from '../../../core/imports/seen.ts'
import { readAmount, readDay, readEmail, readPhone } from '../../../core/imports/values.ts'
import { languages } from '../../../core/languages/index.ts'

const look = (bytes: string | Uint8Array, country = 'UA') =>
  peek(Buffer.from(bytes), { name: 'contacts.csv', country, whole: true })

/** What a file's columns are taken for; throws where it is none. */
async function planOf(bytes: string | Uint8Array, country?: string): Promise<Plan> {
  const peeked = await look(bytes, country)
  if (peeked.kind !== 'plan') throw new Error(peeked.kind)
  return peeked.plan
}
const fieldsOf = (plan: Plan): readonly string[] => plan.columns.map(({ field }) => field)

/** A text in a single-byte encoding. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  return new Uint8Array(Array.from(text, (letter) => bytes.get(letter) ?? 63))
}

const uk = 'Прізвище;Імʼя;Тел.;Ел. пошта\r\nПетренко;Іван;067 123 45 67;ivan@acme.com\r\nЇжак;Ґалаґан;0501234567;\r\n'
const lt = 'Vardas;Pavardė;El. paštas;Miestas\nJonas;Šimkūnas;j@x.lt;Šiauliai\nŽivilė;Ąžuolienė;z@x.lt;Kėdainiai\n'
const hr = 'Ime;Prezime;Grad;Tvrtka\nIvan;Horvatić;Čakovec;Đuro d.o.o.\nŽeljka;Šarić;Varaždin;Čačak\n'
const de = 'Name,Firma\nJürgen Müller,Größe GmbH\nRené Besançon,Société générale\n'

describe('a table', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(uk), ['lastName', 'firstName', 'phone', 'email']],
    ['utf-8', Buffer.from(`\ufeff${uk}`), ['lastName', 'firstName', 'phone', 'email']],
    ['utf-16le', Buffer.from(`\ufeff${uk}`, 'utf16le'), ['lastName', 'firstName', 'phone', 'email']],
    ['utf-16be', Buffer.from(`\ufeff${uk}`, 'utf16le').swap16(), ['lastName', 'firstName', 'phone', 'email']],
    ['windows-1251', encoded(uk.replaceAll('ʼ', "'"), 'windows-1251'), ['lastName', 'firstName', 'phone', 'email']],
    ['windows-1257', encoded(lt, 'windows-1257'), ['firstName', 'lastName', 'email', 'city']],
    ['windows-1250', encoded(hr, 'windows-1250'), ['firstName', 'lastName', 'city', 'company']],
    ['windows-1252', encoded(de, 'windows-1252'), ['name', 'company']],
  ] as const)('is read in %s', async (encoding, bytes, fields) => {
    const plan = await planOf(bytes)
    expect([plan.encoding, fieldsOf(plan)]).toEqual([encoding, fields])
  })

  it.each([',', ';', '\t', '|'])('may have %j between its columns', async (mark) => {
    const plan = await planOf(`Name${mark}Phone${mark}City\n"Petrenko${mark} Ivan"${mark}0671234567${mark}Kyiv\n`)
    expect([plan.delimiter, fieldsOf(plan)]).toEqual([mark, ['name', 'phone', 'city']])
  })

  it('needs no header: its cells say what they are', async () => {
    const plan = await planOf(
      'Ivan Petrenko,+380671234567,ivan@acme.com,Acme LLC\nOlena Koval,0501234567,o@x.ua,Beta LLC\n',
    )
    expect([plan.header, fieldsOf(plan)]).toEqual([false, ['name', 'phone', 'email', 'company']])
  })

  it('of an address book of Google’s is understood', async () => {
    const plan = await planOf(
      'First Name,Last Name,Phone 1 - Label,Phone 1 - Value,E-mail 1 - Value,Organization Name,Notes\nI,P,Mobile,0671234567,a@b.co,Acme,x\n',
    )
    expect(fieldsOf(plan)).toEqual(['firstName', 'lastName', 'skip', 'phone', 'email', 'company', 'note'])
  })

  it('shows by its dates whether the month comes first', async () => {
    expect((await planOf('Name,Birthday\nA B,03/25/1990\nC D,03/04/1990\n')).dates).toBe('monthFirst')
    expect((await planOf('Name,Birthday\nA B,25/03/1990\nC D,03/04/1990\n', 'US')).dates).toBe('dayFirst')
    expect((await planOf('Name,Birthday\nC D,03/04/1990\n', 'US')).dates).toBe('monthFirst')
  })

  it('keeps line ends within quotes, and numbers its rows as a spreadsheet does', async () => {
    const text = 'Name,Note\r\nIvan,"one\r\ntwo"\r\n\r\nOlena,three\r\n'
    const rows = await Array.fromAsync(
      readRows({ kind: 'csv', encoding: 'utf-8', delimiter: ',' }, [Buffer.from(text)]),
    )
    expect(rows.map(({ row, cells }) => [row, cells[0], cells[1]])).toEqual([
      [1, 'Name', 'Note'],
      [2, 'Ivan', 'one\r\ntwo'],
      [3, '', undefined],
      [4, 'Olena', 'three'],
    ])
  })

  it('is cut anywhere by the stream that it comes in', async () => {
    const bytes = Buffer.from(uk)
    const whole = await Array.fromAsync(readRows({ kind: 'csv', encoding: 'utf-8', delimiter: ';' }, [bytes]))
    const pieces = Array.from(bytes, (byte) => new Uint8Array([byte]))
    expect(await Array.fromAsync(readRows({ kind: 'csv', encoding: 'utf-8', delimiter: ';' }, pieces))).toEqual(whole)
  })
})

describe('what is no table', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \r\n '],
    ['spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['other', new Uint8Array(Array.from({ length: 999 }, (_, n) => (n * 7919) % 256))],
    ['other', '<!doctype html><p>'],
    ['tooManyColumns', `${'a,'.repeat(10_000)}\n`],
    ['unreadable', '"Name,Phone\nIvan,1\n'],
  ] as const)('is called %s', async (kind, bytes) => {
    expect((await look(bytes)).kind).toBe(kind)
  })

  it('is not waited for: a quote that is never closed ends the reading', async () => {
    const bytes = (function* () {
      yield Buffer.from('Name\n"')
      for (let n = 0; n < 40; n += 1) yield Buffer.alloc(100_000, 'x')
    })()
    await expect(Array.fromAsync(readRows({ kind: 'csv', encoding: 'utf-8', delimiter: ',' }, bytes))).rejects.toThrow(
      UnreadableFile,
    )
  })
})

describe('vCards', () => {
  const read = (text: string) =>
    Array.fromAsync(readRows({ kind: 'vcard', encoding: 'utf-8', delimiter: ',' }, [Buffer.from(text)])).then((rows) =>
      rows.map(({ cells }) => cells),
    )

  it('of 2.1, 3.0 and 4.0 are read, folded and quoted as they are', async () => {
    const text = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D0=B5=D1=82=D1=80;=D0=86=D0=B2=D0=',
      '=B0=D0=BD;;;',
      'TEL;CELL:067 123 45 67',
      'PHOTO;ENCODING=BASE64;JPEG:',
      ' /9j/4AAQSkZJRgABAQ',
      ' AAAQABAAD',
      '',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Olena Koval\\, jr.',
      'ORG:Acme;Sales',
      'item1.EMAIL;type=INTERNET:o@x.ua',
      'NOTE:first\\nsec',
      ' ond',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Ivan',
      'TEL;VALUE=uri:tel:+380501234567',
      'TEL:0671112233',
      'BDAY:--0412',
      'ADR:;;Main 1;Kyiv;;;',
      'CATEGORIES:VIP,Old',
      'END:VCARD',
    ].join('\r\n')
    const [first, second, third] = await read(text)
    expect(first?.slice(0, 4)).toEqual(['Іван Петр', '', '', '067 123 45 67'])
    expect([second?.[0], second?.[1], second?.[4], second?.[8]]).toEqual([
      'Olena Koval, jr.',
      'Acme',
      'o@x.ua',
      'first\nsecond',
    ])
    expect([third?.[3], third?.[5], third?.[6], third?.[7]]).toEqual([
      '+380501234567\n0671112233',
      'Kyiv',
      '--0412',
      'VIP\nOld',
    ])
  })
})

describe('cells', () => {
  it('with phones are read by the country', () => {
    expect(readPhone('067 123-45-67', 'UA')).toBe('+380671234567')
    expect(readPhone('671234567', 'UA')).toBe('+380671234567')
    expect(readPhone('+370 612 34567', 'UA')).toBe('+37061234567')
    expect(readPhone('380671234567', 'UA')).toBe('+380671234567')
    for (const none of ['123', 'немає', '01.02.2020', '']) expect(readPhone(none, 'UA')).toBeUndefined()
  })

  it('with e-mails are read with and without names', () => {
    expect(readEmail('Ivan <Ivan@ACME.com>')).toBe('ivan@acme.com')
    expect(readEmail('not one')).toBeUndefined()
  })

  it('with dates are read in many ways, and none is made up', () => {
    const day = (text: string, order: 'dayFirst' | 'monthFirst' = 'dayFirst') => {
      const read = readDay(text, { order, year: 2026, past: true })
      return read && [read.year, read.month, read.day]
    }
    for (const text of [
      '2020-04-03',
      '3.4.2020',
      '03/04/2020',
      '3 квітня 2020',
      'April 3, 2020',
      '3. travnja 2020.',
      '20200403',
    ])
      expect(day(text)?.[0]).toBe(2020)
    expect(day('03/04/2020')).toEqual([2020, 4, 3])
    expect(day('03/04/2020', 'monthFirst')).toEqual([2020, 3, 4])
    expect(day('1.2.85')).toEqual([1985, 2, 1])
    expect(day('--04-12')).toEqual([undefined, 4, 12])
    for (const none of ['31.02.2020', '12345', 'soon', '0.0.2020', '']) expect(day(none)).toBeUndefined()
  })

  it('with amounts are read with their currencies', () => {
    expect(readAmount('12 000,50 грн')).toEqual({ amount: '12000.50', currency: 'UAH' })
    expect(readAmount('$1,200')).toEqual({ amount: '1200', currency: 'USD' })
    expect(readAmount('1.234.567,89')).toEqual({ amount: '1234567.89', currency: undefined })
    for (const none of ['much', '12 apples', '1'.repeat(30)]) expect(readAmount(none)).toBeUndefined()
  })

  it('that a spreadsheet would calculate are made harmless, and come back as they were', async () => {
    for (const text of ['=1+1', '+SUM(A1)', '-2+3+cmd|x', '@x', '\tx']) {
      const cell = csvCell(text)
      expect(cell.replace(/^"/, '')).toMatch(/^'/)
      const [row] = await Array.fromAsync(
        readRows({ kind: 'csv', encoding: 'utf-8', delimiter: ',' }, [Buffer.from(`${cell}\r\n`)]),
      )
      expect(row?.cells[0]).toBe(text.trim())
    }
    for (const [text, cell] of [
      ['x;=1+1;y', "x;'=1+1;y"],
      ["note\n=cmd|' /C calc'!A0", "note\n'=cmd|' /C calc'!A0"],
      ['a; -2+3+cmd|x', "a; '-2+3+cmd|x"],
      ['buy:\n- milk\n- bread', 'buy:\n- milk\n- bread'],
      ['+380671234567; +380501112233', '+380671234567; +380501112233'],
    ] as const) {
      expect(csvCell(text)).toBe(`"${cell}"`)
      const [row] = await Array.fromAsync(
        readRows({ kind: 'csv', encoding: 'utf-8', delimiter: ',' }, [Buffer.from(`${csvCell(text)}\r\n`)]),
      )
      expect(row?.cells[0]).toBe(text)
    }
    expect(csvCell('+380671234567')).toBe('+380671234567')
    expect(csvCell('-5.50')).toBe('-5.50')
  })

  it('hold neither NUL nor halves of characters', async () => {
    const [row] = await Array.fromAsync(
      readRows({ kind: 'csv', encoding: 'utf-8', delimiter: ',' }, [Buffer.from('a\0b,\ufffd\n')]),
    )
    expect(row?.cells[0]).toBe('ab')
  })
})

describe('a row', () => {
  const plan: Plan = {
    kind: 'csv',
    name: 'x',
    encoding: 'utf-8',
    delimiter: ',',
    header: true,
    dates: 'dayFirst',
    columns: [
      { title: 'Name', field: 'name' },
      { title: 'Tel.', field: 'phone' },
      { title: 'Born', field: 'birthday' },
      { title: 'Kind', field: 'lifecycle' },
      { title: 'Owner', field: 'owner' },
      { title: 'Sum', field: 'dealAmount' },
    ],
  }
  const setting = {
    country: 'UA',
    currency: 'EUR',
    today: Temporal.PlainDate.from('2026-11-25'),
    me: 'me',
    members: new Map([['petro', 'petro-id']]),
    stages: [],
  }

  it('loses nothing: what cannot be read is a problem and a note', () => {
    const read = rowReader(
      plan,
      setting,
    )({ row: 7, cells: ['Петренко Іван Іванович', '12-34', '31.02.1990', 'VIP', 'Nobody', 'a lot'] })
    expect(read.problems.map(({ row, trouble }) => [row, trouble])).toEqual([
      [7, 'phone'],
      [7, 'birthday'],
      [7, 'amount'],
      [7, 'owner'],
    ])
    expect(read.draft).toMatchObject({ name: 'Петренко Іван Іванович', ownerId: 'me', tags: ['VIP'], deal: null })
    expect(read.draft?.note?.text).toBe('Tel.: 12-34\nBorn: 31.02.1990\nSum: a lot\nOwner: Nobody')
  })

  it('is understood in people’s words', () => {
    const { draft, problems } = rowReader(
      plan,
      setting,
    )({ row: 2, cells: ['  Ivan   P. ', '067 123 45 67; 050 111 22 33', '1.2.90', 'клієнт', 'Petro', '1 000'] })
    expect(problems).toEqual([])
    expect(draft).toMatchObject({
      name: 'Ivan P.',
      phones: ['+380671234567', '+380501112233'],
      birthday: '1990-02-01',
      lifecycle: 'customer',
      ownerId: 'petro-id',
      deal: { title: 'Ivan P.', amount: '1000', currency: 'EUR' },
    })
  })

  it('gives nobody’s records away for a rep, and is nobody when it is empty', () => {
    const read = rowReader(plan, { ...setting, members: null })
    expect(read({ row: 2, cells: ['Ivan', '', '', '', 'Petro', ''] }).draft?.ownerId).toBe('me')
    expect(read({ row: 3, cells: ['', '', '', '', '', ''] })).toEqual({ draft: undefined, problems: [] })
  })
})

describe('headers', () => {
  it('of an export are those of an import, in every language', () => {
    for (const { code, answers } of Object.values(languages)) {
      for (const field of columnFields.filter((one) => one !== 'skip'))
        expect([code, field, fieldOfHeader(answers.data.fields[field])]).toEqual([code, field, field])
    }
  })

  it.each([
    ['Тел. (моб.)', 'phone'],
    ['Телефон 2', 'phone'],
    ['E-mail', 'email'],
    ['ПІБ', 'name'],
    ['ФИО', 'name'],
    ['Должность', 'role'],
    ['Įmonė', 'company'],
    ['Pareigos', 'role'],
    ['Tvrtka', 'company'],
    ['Broj mobitela', 'phone'],
    ['Rođendan', 'birthday'],
    ['Gimimo data', 'birthday'],
  ])('%s is known', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field)
  })
})

it('what was seen before is known in constant memory', () => {
  const seen = openSeen()
  let wrong = 0
  for (let n = 0; n < 100_000; n += 1) if (seen.meet(`p +38067${n}`)) wrong += 1
  expect(wrong).toBeLessThan(3)
  expect(seen.has('p +380671') && seen.meet('p +3806799999')).toBe(true)
})
