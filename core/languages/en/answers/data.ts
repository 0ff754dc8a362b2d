import { plural } from '../../../plural.ts'
import type { DataCounts, Exported } from '../../answers/data.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const number = new Intl.NumberFormat('en')
const count = (n: number, one: string, other: string): string =>
  `${number.format(n)} ${plural('en', n, { one, other })}`
const rows = (n: number): string => count(n, 'row', 'rows')

const list = (parts: readonly string[]): string => new Intl.ListFormat('en').format(parts)
const counted = ({ contacts, companies, deals, notes }: DataCounts): string =>
  list([
    ...(contacts ? [count(contacts, 'contact', 'contacts')] : []),
    ...(companies ? [count(companies, 'company', 'companies')] : []),
    ...(deals ? [count(deals, 'deal', 'deals')] : []),
    ...(notes ? [count(notes, 'note', 'notes')] : []),
  ])

const delimiters = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }

const exported: { readonly [W in Exported]: readonly [one: string, other: string] } = {
  contacts: ['contact', 'contacts'],
  companies: ['company', 'companies'],
  deals: ['deal', 'deals'],
  activities: ['activity', 'activities'],
  all: ['record', 'records'],
}

const troubles = {
  phone: 'I can’t read the phone',
  email: 'I can’t read the e-mail',
  birthday: 'I can’t read the birthday',
  date: 'I can’t read the date',
  amount: 'I can’t read the amount',
  owner: 'nobody here is called that',
  stage: 'there is no such stage',
  nameless: 'no name and no company',
}

export const data: Answers['data'] = {
  fields: {
    name: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    middleName: 'Middle name',
    company: 'Company',
    role: 'Role',
    phone: 'Phone',
    email: 'E-mail',
    city: 'City',
    birthday: 'Birthday',
    tags: 'Tags',
    owner: 'Owner',
    source: 'Source',
    need: 'Need',
    lifecycle: 'Status',
    industry: 'Industry',
    website: 'Website',
    note: 'Note',
    noteDate: 'Note date',
    noteKind: 'Activity',
    dealTitle: 'Deal',
    dealAmount: 'Amount',
    dealCurrency: 'Currency',
    dealStage: 'Stage',
    dealClosing: 'Closing date',
    dealReason: 'Lost reason',
    skip: '(left out)',
  },
  drop: 'Drop a CSV or vCard file (.csv, .vcf) into the chat, and I show what is in it before I bring anything in.',
  fileGone: 'That file is no longer here: I keep files for a week. Send it again.',
  empty: 'That file is empty.',
  spreadsheet:
    'That is a spreadsheet of its own format, which I can’t read. Save it as CSV (in Excel: Save as, CSV UTF-8) and send that.',
  noTable: 'I find no contacts in that file. I read CSV tables and vCards (.csv, .vcf).',
  tooManyColumns: ({ limit }) => `That file has too many columns: I read at most ${limit}. Nothing was brought in.`,
  unreadable: ({ row }) =>
    `I can’t read the file from row ${number.format(row)} on: a quotation mark there is never closed. Nothing was brought in.`,
  reading: ({ name, about }) => [
    'I am looking through ',
    b(name),
    `, about ${rows(about)}. In a moment I’ll say what would come of it; nothing is brought in before your yes.`,
  ],
  file: ({ name, rows: n }) => [b(name), `: ${rows(n)}.`],
  odd: ({ encoding, delimiter, headless }) =>
    [
      ...(encoding || delimiter
        ? [
            `Read as ${[encoding, delimiter && `columns apart by ${delimiters[delimiter]}`].filter((part) => part).join(', ')}.`,
          ]
        : []),
      ...(headless ? ['There is no row of headers, so I went by what the columns hold.'] : []),
    ].join(' '),
  sample: 'The first rows, as I read them',
  column: ({ number: n }) => `Column ${n}`,
  fresh: (p) => (counted(p) === '' ? 'Nobody new.' : ['New: ', b(counted(p)), '.']),
  known: ({ duplicates, filled, foreign }) =>
    [
      `${rows(duplicates)} ${plural('en', duplicates, { one: 'is', other: 'are' })} about people who are here already or named twice.`,
      filled > 0
        ? `For ${number.format(filled)} of them I fill what is empty; nothing is overwritten.`
        : 'Nothing of theirs is overwritten.',
      ...(foreign > 0 ? [`${number.format(foreign)} belong to colleagues and stay as they are.`] : []),
    ].join(' '),
  leftOut: ({ columns }) => `Left out: ${columns.map((column) => `“${column}”`).join(', ')}.`,
  troubled: ({ rows: n }) => `${rows(n)} with something unclear; what I can’t read is kept as a note`,
  problem: ({ row, trouble, text }) => `Row ${number.format(row)}: ${troubles[trouble]}${text ? ` (${text})` : ''}`,
  what: 'Bring this in',
  nothingNew: ({ rows: n }) => `Nothing to bring in: all ${rows(n)} are here already.`,
  noName: 'I can’t tell which column has the names. Say, for example, “column 1 is the name”.',
  noColumn: ({ count: n }) => `The file has ${count(n, 'column', 'columns')}.`,
  noHeader: ({ header }) => `No column is called “${header}”.`,
  form: { title: 'What the columns are', submit: 'Use these', hint: 'Or say it: “column 3 is the phone”.' },
  button: { columns: 'Change columns', open: 'Show what is in it' },
  begun: 'That import was begun before.',
  started: ({ rows: n }) => `Bringing in ${rows(n)}. I tell you when it is done; go on meanwhile.`,
  progress: ({ done, rows: n }) => `${number.format(done)} of ${rows(n)} done.`,
  done: ({ filled, known, ...p }) => [
    ...(counted(p) === '' ? ['Done; nobody was new.'] : ['Brought in: ', b(counted(p)), '.']),
    ...(known > 0
      ? [
          ` ${count(known, 'row was', 'rows were')} about people already here${filled > 0 ? `; ${number.format(filled)} of them know more now` : ''}.`,
        ]
      : []),
  ],
  failed: ({ row, done }) =>
    `The import stopped at row ${number.format(row)}: I can’t go on. ${rows(done)} were brought in; you can undo them.`,
  takingBack: 'I am taking the import back. I tell you when it is done.',
  takenBack: ({ contacts, companies, restored }) =>
    contacts + companies + restored === 0
      ? 'Taken back; there was nothing left of the import.'
      : [
          'Taken back: ',
          b(
            list([
              ...(contacts ? [count(contacts, 'contact', 'contacts')] : []),
              ...(companies ? [count(companies, 'company', 'companies')] : []),
              ...(restored ? [count(restored, 'other change', 'other changes')] : []),
            ]),
          ),
          '.',
        ],
  stayed: ({ names, count: n }) => [
    `${count(n, 'record stays', 'records stay')}, since somebody has gone on with ${n === 1 ? 'it' : 'them'}: `,
    names.join(', '),
    n > names.length ? ' …' : '.',
  ],
  report: { file: 'problems.csv', row: 'Row', trouble: 'Problem', text: 'Text', troubles },
  exports: {
    what: ({ what, count: n, mine, format }) =>
      `Export ${count(n, ...exported[what])}${mine ? ' (yours and nobody’s)' : ''} as ${format}`,
    report: ({ report }) => `Export ${report} as CSV`,
    reportMade: 'Exported. The file is here for a week.',
    nothing: 'There is nothing of that to export.',
    making: 'I am writing the file. I send it when it is done.',
    made: ({ count: n }) => `Exported ${count(n, 'record', 'records')}. The file is here for a week.`,
    tooLarge: 'That is more than a file of 50 MB. Export contacts, deals and activities one by one.',
    names: { contacts: 'contacts', companies: 'companies', deals: 'deals', activities: 'activities' },
  },
}
