import { plural } from '../../../plural.ts'
import type { DataCounts, Exported } from '../../answers/data.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

type Forms = readonly [one: string, few: string, other: string]

const number = new Intl.NumberFormat('lt')
const form = (n: number, [one, few, other]: Forms): string => plural('lt', n, { one, few, other })
const count = (n: number, forms: Forms): string => `${number.format(n)} ${form(n, forms)}`
const rows = (n: number): string => count(n, ['eilutė', 'eilutės', 'eilučių'])
/** As what something is done to. */
const rowsDone = (n: number): string => count(n, ['eilutę', 'eilutes', 'eilučių'])

const contactForms: Forms = ['kontaktas', 'kontaktai', 'kontaktų']
const companyForms: Forms = ['įmonė', 'įmonės', 'įmonių']
const list = (parts: readonly string[]): string => new Intl.ListFormat('lt').format(parts)
const counted = ({ contacts, companies, deals, notes }: DataCounts): string =>
  list([
    ...(contacts ? [count(contacts, contactForms)] : []),
    ...(companies ? [count(companies, companyForms)] : []),
    ...(deals ? [count(deals, ['sandoris', 'sandoriai', 'sandorių'])] : []),
    ...(notes ? [count(notes, ['pastaba', 'pastabos', 'pastabų'])] : []),
  ])

const delimiters = { ',': 'kableliais', ';': 'kabliataškiais', '\t': 'tabuliacija', '|': 'brūkšniais' }

const exported: { readonly [W in Exported]: Forms } = {
  contacts: ['kontaktą', 'kontaktus', 'kontaktų'],
  companies: ['įmonę', 'įmones', 'įmonių'],
  deals: ['sandorį', 'sandorius', 'sandorių'],
  activities: ['istorijos įrašą', 'istorijos įrašus', 'istorijos įrašų'],
  all: ['įrašą', 'įrašus', 'įrašų'],
}

const troubles = {
  phone: 'neįskaitomas telefonas',
  email: 'neįskaitomas el. paštas',
  birthday: 'neįskaitomas gimtadienis',
  date: 'neįskaitoma data',
  amount: 'neįskaitoma suma',
  owner: 'komandoje tokio žmogaus nėra',
  stage: 'tokio etapo nėra',
  nameless: 'nei vardo, nei įmonės',
}

export const data: Answers['data'] = {
  fields: {
    name: 'Vardas ir pavardė',
    firstName: 'Vardas',
    lastName: 'Pavardė',
    middleName: 'Antras vardas',
    company: 'Įmonė',
    role: 'Pareigos',
    phone: 'Telefonas',
    email: 'El. paštas',
    city: 'Miestas',
    birthday: 'Gimtadienis',
    tags: 'Žymos',
    owner: 'Atsakingas asmuo',
    source: 'Šaltinis',
    need: 'Poreikis',
    lifecycle: 'Būsena',
    industry: 'Veiklos sritis',
    website: 'Svetainė',
    note: 'Pastaba',
    noteDate: 'Pastabos data',
    noteKind: 'Veiklos rūšis',
    dealTitle: 'Sandoris',
    dealAmount: 'Suma',
    dealCurrency: 'Valiuta',
    dealStage: 'Etapas',
    dealClosing: 'Uždarymo data',
    dealReason: 'Pralaimėjimo priežastis',
    skip: '(praleisti)',
  },
  drop: 'Įkelkite čia CSV arba vCard failą (.csv, .vcf): pirma parodysiu, kas jame, ir tik tada ką nors pridėsiu.',
  fileGone: 'Šio failo jau nebėra: failai saugomi savaitę. Atsiųskite jį dar kartą.',
  empty: 'Failas tuščias.',
  spreadsheet:
    'Tai savo formato skaičiuoklė, jos perskaityti negaliu. Išsaugokite ją kaip CSV („Excel“: „Įrašyti kaip“, CSV UTF-8) ir atsiųskite.',
  noTable: 'Šiame faile kontaktų nematau. Tinka CSV lentelės ir vCard kortelės (.csv, .vcf).',
  tooManyColumns: ({ limit }) => `Per daug stulpelių: daugiausia gali būti ${limit}. Nieko nepridėta.`,
  unreadable: ({ row }) =>
    `Nuo ${number.format(row)} eilutės failas neskaitomas: ten neuždarytos kabutės. Nieko nepridėta.`,
  reading: ({ name, about }) => [
    'Peržiūriu ',
    b(name),
    `: apie ${rowsDone(about)}. Netrukus pasakysiu, kas iš to išeis; be jūsų sutikimo nieko nepridėsiu.`,
  ],
  file: ({ name, rows: n }) => [b(name), `: ${rows(n)}.`],
  odd: ({ encoding, delimiter, headless }) =>
    [
      ...(encoding || delimiter
        ? [
            `Perskaityta taip: ${[encoding, delimiter && `stulpeliai atskirti ${delimiters[delimiter]}`].filter((part) => part).join(', ')}.`,
          ]
        : []),
      ...(headless ? ['Antraščių nėra, tad stulpelius nustačiau pagal turinį.'] : []),
    ].join(' '),
  sample: 'Pirmos eilutės, kaip jas perskaičiau',
  column: ({ number: n }) => `${n} stulpelis`,
  fresh: (p) => (counted(p) === '' ? 'Naujų nėra.' : ['Nauja: ', b(counted(p)), '.']),
  known: ({ duplicates, filled, foreign }) =>
    [
      `${rows(duplicates)} – apie tuos, kurie jau yra arba kartojasi.`,
      filled > 0
        ? `Iš jų ${number.format(filled)} užpildysiu tuščius laukus, o esamų nekeisiu.`
        : 'Jų duomenų nekeisiu.',
      ...(foreign > 0 ? [`Kolegų įrašai (${number.format(foreign)}) liks kaip yra.`] : []),
    ].join(' '),
  leftOut: ({ columns }) => `Praleista: ${columns.map((column) => `„${column}“`).join(', ')}.`,
  troubled: ({ rows: n }) => `Neaišku: ${rows(n)}; ko neįskaitau, išsaugosiu pastaboje`,
  problem: ({ row, trouble, text }) =>
    `${number.format(row)} eilutė: ${troubles[trouble]}${text ? ` („${text}“)` : ''}`,
  what: 'Pridėti visa tai',
  nothingNew: ({ rows: n }) => `Pridėti nėra ko: viskas (${rows(n)}) jau čia.`,
  noName: 'Neaišku, kuriame stulpelyje vardai. Parašykite, pavyzdžiui: „pirmas stulpelis – vardas“.',
  noColumn: ({ count: n }) => `Faile yra ${count(n, ['stulpelis', 'stulpeliai', 'stulpelių'])}.`,
  noHeader: ({ header }) => `Stulpelio „${header}“ nėra.`,
  form: { title: 'Kas stulpeliuose', submit: 'Taikyti', hint: 'Arba parašykite: „trečias stulpelis – telefonas“.' },
  button: { columns: 'Keisti stulpelius', open: 'Parodyti, kas jame' },
  begun: 'Šis importas jau pradėtas.',
  started: ({ rows: n }) => `Pridedu ${rowsDone(n)}. Pasakysiu, kai bus baigta; galite dirbti toliau.`,
  progress: ({ done, rows: n }) => `Padaryta ${number.format(done)} iš ${number.format(n)}.`,
  done: ({ filled, known, ...p }) => [
    ...(counted(p) === '' ? ['Baigta; naujų nebuvo.'] : ['Pridėta: ', b(counted(p)), '.']),
    ...(known > 0
      ? [` ${rows(known)} – apie tuos, kurie jau buvo${filled > 0 ? `; papildyta: ${number.format(filled)}` : ''}.`]
      : []),
  ],
  failed: ({ row, done }) =>
    `Importas sustojo ties ${number.format(row)} eilute: toliau nepavyko. Pridėta: ${rows(done)}; tai galima atšaukti.`,
  takingBack: 'Atšaukiu importą. Pasakysiu, kai bus baigta.',
  takenBack: ({ contacts, companies, restored }) =>
    contacts + companies + restored === 0
      ? 'Atšaukta; iš importo nieko nebuvo likę.'
      : [
          'Atšaukta: ',
          b(
            list([
              ...(contacts ? [count(contacts, contactForms)] : []),
              ...(companies ? [count(companies, companyForms)] : []),
              ...(restored ? [count(restored, ['kitas pakeitimas', 'kiti pakeitimai', 'kitų pakeitimų'])] : []),
            ]),
          ),
          '.',
        ],
  stayed: ({ names, count: n }) => [
    `Lieka ${count(n, ['įrašas', 'įrašai', 'įrašų'])}, nes nuo to laiko pakeista: `,
    names.join(', '),
    n > names.length ? ' …' : '.',
  ],
  report: { file: 'klaidos.csv', row: 'Eilutė', trouble: 'Kas negerai', text: 'Tekstas', troubles },
  exports: {
    what: ({ what, count: n, mine, format }) =>
      `Eksportuoti ${count(n, exported[what])}${mine ? ' (jūsų ir niekieno)' : ''} ${format} formatu`,
    report: ({ report }) => `Eksportuoti ataskaitą „${report}“ CSV formatu`,
    reportMade: 'Eksportuota. Failas čia bus savaitę.',
    nothing: 'Eksportuoti nėra ko.',
    making: 'Ruošiu failą. Atsiųsiu, kai tik bus paruoštas.',
    made: ({ count: n }) => `Eksportuota: ${count(n, ['įrašas', 'įrašai', 'įrašų'])}. Failas čia bus savaitę.`,
    tooLarge: 'Tai daugiau nei 50 MB failas. Eksportuokite kontaktus, sandorius ir istoriją atskirai.',
    names: { contacts: 'kontaktai', companies: 'imones', deals: 'sandoriai', activities: 'istorija' },
  },
}
