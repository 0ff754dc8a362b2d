import { plural } from '../../../plural.ts'
import type { DataCounts, Exported } from '../../answers/data.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

type Forms = readonly [one: string, few: string, other: string]

const number = new Intl.NumberFormat('hr')
const form = (n: number, [one, few, other]: Forms): string => plural('hr', n, { one, few, other })
const count = (n: number, forms: Forms): string => `${number.format(n)} ${form(n, forms)}`
const rows = (n: number): string => count(n, ['redak', 'retka', 'redaka'])

const contactForms: Forms = ['kontakt', 'kontakta', 'kontakata']
const companyForms: Forms = ['tvrtka', 'tvrtke', 'tvrtki']
const dealForms: Forms = ['posao', 'posla', 'poslova']
const list = (parts: readonly string[]): string => new Intl.ListFormat('hr').format(parts)
const counted = ({ contacts, companies, deals, notes }: DataCounts): string =>
  list([
    ...(contacts ? [count(contacts, contactForms)] : []),
    ...(companies ? [count(companies, companyForms)] : []),
    ...(deals ? [count(deals, dealForms)] : []),
    ...(notes ? [count(notes, ['bilješka', 'bilješke', 'bilježaka'])] : []),
  ])

const delimiters = { ',': 'zarezom', ';': 'točkom-zarezom', '\t': 'tabulatorom', '|': 'okomitom crtom' }

const exported: { readonly [W in Exported]: Forms } = {
  contacts: contactForms,
  companies: ['tvrtku', 'tvrtke', 'tvrtki'],
  deals: dealForms,
  activities: ['zapis povijesti', 'zapisa povijesti', 'zapisa povijesti'],
  all: ['zapis', 'zapisa', 'zapisa'],
}

const troubles = {
  phone: 'nečitljiv telefon',
  email: 'nečitljiv e-mail',
  birthday: 'nečitljiv rođendan',
  date: 'nečitljiv datum',
  amount: 'nečitljiv iznos',
  owner: 'u timu nema te osobe',
  stage: 'nema te faze',
  nameless: 'ni ime ni tvrtka',
}

export const data: Answers['data'] = {
  fields: {
    name: 'Ime i prezime',
    firstName: 'Ime',
    lastName: 'Prezime',
    middleName: 'Srednje ime',
    company: 'Tvrtka',
    role: 'Pozicija',
    phone: 'Telefon',
    email: 'E-mail',
    city: 'Grad',
    birthday: 'Rođendan',
    tags: 'Oznake',
    owner: 'Odgovorna osoba',
    source: 'Izvor',
    need: 'Potreba',
    lifecycle: 'Status',
    industry: 'Djelatnost',
    website: 'Web',
    note: 'Bilješka',
    noteDate: 'Datum bilješke',
    noteKind: 'Vrsta događaja',
    dealTitle: 'Posao',
    dealAmount: 'Iznos',
    dealCurrency: 'Valuta',
    dealStage: 'Faza',
    dealClosing: 'Datum zatvaranja',
    dealReason: 'Razlog gubitka',
    skip: '(preskoči)',
  },
  drop: 'Dovucite ovamo datoteku CSV ili vCard (.csv, .vcf): najprije ću pokazati što je u njoj, a tek onda nešto dodati.',
  fileGone: 'Te datoteke više nema: datoteke se čuvaju tjedan dana. Pošaljite je ponovno.',
  empty: 'Datoteka je prazna.',
  spreadsheet:
    'To je tablica u vlastitom formatu, koji ne mogu čitati. Spremite je kao CSV (u Excelu: Spremi kao, CSV UTF-8) pa pošaljite to.',
  noTable: 'U toj datoteci ne vidim kontakte. Čitam tablice CSV i kartice vCard (.csv, .vcf).',
  tooManyColumns: ({ limit }) => `Previše stupaca: može ih biti najviše ${limit}. Ništa nije dodano.`,
  unreadable: ({ row }) =>
    `Datoteka se ne može čitati od ${number.format(row)}. retka: tamo navodnik nije zatvoren. Ništa nije dodano.`,
  reading: ({ name, about }) => [
    'Pregledavam ',
    b(name),
    `: oko ${rows(about)}. Za koji čas javljam što bi se dodalo; bez vašeg „da” ništa ne dodajem.`,
  ],
  file: ({ name, rows: n }) => [b(name), `: ${rows(n)}.`],
  odd: ({ encoding, delimiter, headless }) =>
    [
      ...(encoding || delimiter
        ? [
            `Pročitano ovako: ${[encoding, delimiter && `stupci odvojeni ${delimiters[delimiter]}`].filter((part) => part).join(', ')}.`,
          ]
        : []),
      ...(headless ? ['Zaglavlja nema, pa su stupci određeni po sadržaju.'] : []),
    ].join(' '),
  sample: 'Prvi redci, kako su pročitani',
  column: ({ number: n }) => `${n}. stupac`,
  fresh: (p) => (counted(p) === '' ? 'Ništa novo.' : ['Novo: ', b(counted(p)), '.']),
  known: ({ duplicates, filled, foreign }) =>
    [
      `O ljudima koji su već tu ili se ponavljaju: ${rows(duplicates)}.`,
      filled > 0
        ? `Prazna polja popunit ću kod njih ${number.format(filled)}; postojeće ne diram.`
        : 'Njihove podatke ne mijenjam.',
      ...(foreign > 0 ? [`Zapisi kolega (${number.format(foreign)}) ostaju kakvi jesu.`] : []),
    ].join(' '),
  leftOut: ({ columns }) => `Izostavljeno: ${columns.map((column) => `„${column}”`).join(', ')}.`,
  troubled: ({ rows: n }) => `Nejasno: ${rows(n)}; ono što ne mogu pročitati spremam kao bilješku`,
  problem: ({ row, trouble, text }) =>
    `${number.format(row)}. redak: ${troubles[trouble]}${text ? ` („${text}”)` : ''}`,
  what: 'Dodati sve ovo',
  nothingNew: ({ rows: n }) => `Nema se što dodati: sve je već tu (${rows(n)}).`,
  noName: 'Nije jasno u kojem su stupcu imena. Recite, na primjer: „prvi stupac je ime”.',
  noColumn: ({ count: n }) => `Datoteka ima ${count(n, ['stupac', 'stupca', 'stupaca'])}.`,
  noHeader: ({ header }) => `Nema stupca „${header}”.`,
  form: { title: 'Što je u stupcima', submit: 'Primijeni', hint: 'Ili recite: „treći stupac je telefon”.' },
  button: { columns: 'Promijeni stupce', open: 'Pokaži što je unutra' },
  begun: 'Taj je uvoz već pokrenut.',
  started: ({ rows: n }) => `Dodajem ${rows(n)}. Javljam kad bude gotovo; slobodno radite dalje.`,
  progress: ({ done, rows: n }) => `Gotovo ${number.format(done)} od ${number.format(n)}.`,
  done: ({ filled, known, ...p }) => [
    ...(counted(p) === '' ? ['Gotovo; ničeg novog nije bilo.'] : ['Dodano: ', b(counted(p)), '.']),
    ...(known > 0
      ? [` O ljudima koji su već tu: ${rows(known)}${filled > 0 ? `; dopunjeno: ${number.format(filled)}` : ''}.`]
      : []),
  ],
  failed: ({ row, done }) =>
    `Uvoz je stao na ${number.format(row)}. retku: dalje ne ide. Dodano: ${rows(done)}; to možete poništiti.`,
  takingBack: 'Poništavam uvoz. Javljam kad bude gotovo.',
  takenBack: ({ contacts, companies, restored }) =>
    contacts + companies + restored === 0
      ? 'Poništeno; od uvoza ništa nije ostalo.'
      : [
          'Poništeno: ',
          b(
            list([
              ...(contacts ? [count(contacts, contactForms)] : []),
              ...(companies ? [count(companies, companyForms)] : []),
              ...(restored ? [count(restored, ['druga promjena', 'druge promjene', 'drugih promjena'])] : []),
            ]),
          ),
          '.',
        ],
  stayed: ({ names, count: n }) => [
    `${form(n, ['Ostaje', 'Ostaju', 'Ostaje'])} ${count(n, ['zapis', 'zapisa', 'zapisa'])}, jer je u međuvremenu mijenjano: `,
    names.join(', '),
    n > names.length ? ' …' : '.',
  ],
  report: { file: 'problemi.csv', row: 'Redak', trouble: 'Problem', text: 'Tekst', troubles },
  exports: {
    what: ({ what, count: n, mine, format }) =>
      `Izvesti ${count(n, exported[what])}${mine ? ' (vaše i ničije)' : ''} u formatu ${format}`,
    report: ({ report }) => `Izvesti izvještaj „${report}” u formatu CSV`,
    reportMade: 'Izvezeno. Datoteka je ovdje tjedan dana.',
    nothing: 'Nema se što izvesti.',
    making: 'Pripremam datoteku. Poslat ću je čim bude gotova.',
    made: ({ count: n }) => `Izvezeno: ${count(n, ['zapis', 'zapisa', 'zapisa'])}. Datoteka je tu tjedan dana.`,
    tooLarge: 'To je više od datoteke od 50 MB. Izvezite kontakte, poslove i povijest zasebno.',
    names: { contacts: 'kontakti', companies: 'tvrtke', deals: 'poslovi', activities: 'povijest' },
  },
}
