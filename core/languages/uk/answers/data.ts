import { plural } from '../../../plural.ts'
import type { DataCounts, Exported } from '../../answers/data.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

type Forms = readonly [one: string, few: string, many: string]

const number = new Intl.NumberFormat('uk')
const form = (n: number, [one, few, many]: Forms): string => plural('uk', n, { one, few, many })
const count = (n: number, forms: Forms): string => `${number.format(n)} ${form(n, forms)}`
const rows = (n: number): string => count(n, ['рядок', 'рядки', 'рядків'])

const contactForms: Forms = ['контакт', 'контакти', 'контактів']
const companyForms: Forms = ['компанія', 'компанії', 'компаній']
const list = (parts: readonly string[]): string => new Intl.ListFormat('uk').format(parts)
const counted = ({ contacts, companies, deals, notes }: DataCounts): string =>
  list([
    ...(contacts ? [count(contacts, contactForms)] : []),
    ...(companies ? [count(companies, companyForms)] : []),
    ...(deals ? [count(deals, ['угода', 'угоди', 'угод'])] : []),
    ...(notes ? [count(notes, ['нотатка', 'нотатки', 'нотаток'])] : []),
  ])

const delimiters = { ',': 'комами', ';': 'крапками з комою', '\t': 'табуляцією', '|': 'рисками' }

const exported: { readonly [W in Exported]: Forms } = {
  contacts: contactForms,
  companies: ['компанію', 'компанії', 'компаній'],
  deals: ['угоду', 'угоди', 'угод'],
  activities: ['запис історії', 'записи історії', 'записів історії'],
  all: ['запис', 'записи', 'записів'],
}

const troubles = {
  phone: 'не розібрати телефон',
  email: 'не розібрати пошту',
  birthday: 'не розібрати день народження',
  date: 'не розібрати дату',
  amount: 'не розібрати суму',
  owner: 'у команді немає такої людини',
  stage: 'немає такого етапу',
  nameless: 'ні імені, ні компанії',
}

export const data: Answers['data'] = {
  fields: {
    name: 'Імʼя та прізвище',
    firstName: 'Власне імʼя',
    lastName: 'Прізвище',
    middleName: 'По батькові',
    company: 'Компанія',
    role: 'Посада',
    phone: 'Телефон',
    email: 'Пошта',
    city: 'Місто',
    birthday: 'День народження',
    tags: 'Мітки',
    owner: 'Відповідає',
    source: 'Джерело',
    need: 'Потреба',
    lifecycle: 'Статус',
    industry: 'Галузь',
    website: 'Сайт',
    note: 'Нотатка',
    noteDate: 'Дата нотатки',
    noteKind: 'Вид події',
    dealTitle: 'Угода',
    dealAmount: 'Сума',
    dealCurrency: 'Валюта',
    dealStage: 'Етап',
    dealClosing: 'Дата закриття',
    dealReason: 'Причина програшу',
    skip: '(пропустити)',
  },
  drop: 'Перетягніть сюди файл CSV або vCard (.csv, .vcf): спершу покажу, що в ньому, і лише потім щось додам.',
  fileGone: 'Цього файлу вже немає: файли зберігаються тиждень. Надішліть його ще раз.',
  empty: 'Файл порожній.',
  spreadsheet:
    'Це таблиця у власному форматі, прочитати її не вийде. Збережіть її як CSV (в Excel: «Зберегти як», CSV UTF-8) і надішліть.',
  noTable: 'У цьому файлі не видно контактів. Підходять таблиці CSV і картки vCard (.csv, .vcf).',
  tooManyColumns: ({ limit }) => `Забагато колонок: щонайбільше може бути ${limit}. Нічого не додано.`,
  unreadable: ({ row }) => `Файл не читається з рядка ${number.format(row)}: там не закрито лапки. Нічого не додано.`,
  reading: ({ name, about }) => [
    'Переглядаю ',
    b(name),
    `: приблизно ${rows(about)}. За мить скажу, що з цього вийде; без вашої згоди нічого не додам.`,
  ],
  file: ({ name, rows: n }) => [b(name), `: ${rows(n)}.`],
  odd: ({ encoding, delimiter, headless }) =>
    [
      ...(encoding || delimiter
        ? [
            `Прочитано так: ${[encoding, delimiter && `колонки розділено ${delimiters[delimiter]}`].filter((part) => part).join(', ')}.`,
          ]
        : []),
      ...(headless ? ['Заголовків немає, тож колонки визначено за вмістом.'] : []),
    ].join(' '),
  sample: 'Перші рядки, як їх прочитано',
  column: ({ number: n }) => `Колонка ${n}`,
  fresh: (p) => (counted(p) === '' ? 'Нових немає.' : ['Нове: ', b(counted(p)), '.']),
  known: ({ duplicates, filled, foreign }) =>
    [
      `${rows(duplicates)} — про тих, хто вже є або трапляється двічі.`,
      filled > 0
        ? `Для ${number.format(filled)} із них заповню порожні поля, наявного не чіпатиму.`
        : 'Їхніх даних не зміню.',
      ...(foreign > 0 ? [`Записи колег (${number.format(foreign)}) лишаться як є.`] : []),
    ].join(' '),
  leftOut: ({ columns }) => `Пропущено: ${columns.map((column) => `«${column}»`).join(', ')}.`,
  troubled: ({ rows: n }) => `Незрозуміле: ${rows(n)}; чого не розібрати, збережу в нотатці`,
  problem: ({ row, trouble, text }) => `Рядок ${number.format(row)}: ${troubles[trouble]}${text ? ` («${text}»)` : ''}`,
  what: 'Додати все це',
  nothingNew: ({ rows: n }) => `Додавати нічого: усе (${rows(n)}) вже тут.`,
  noName: 'Незрозуміло, у якій колонці імена. Скажіть, наприклад: «перша колонка — імʼя».',
  noColumn: ({ count: n }) => `У файлі ${count(n, ['колонка', 'колонки', 'колонок'])}.`,
  noHeader: ({ header }) => `Колонки «${header}» немає.`,
  form: { title: 'Що в колонках', submit: 'Застосувати', hint: 'Або скажіть: «третя колонка — телефон».' },
  button: { columns: 'Змінити колонки', open: 'Показати, що в ньому' },
  begun: 'Цей імпорт уже запущено.',
  started: ({ rows: n }) => `Додаю ${rows(n)}. Скажу, коли буде готово; можна працювати далі.`,
  progress: ({ done, rows: n }) => `Готово ${number.format(done)} із ${number.format(n)}.`,
  done: ({ filled, known, ...p }) => [
    ...(counted(p) === '' ? ['Готово; нових немає.'] : ['Додано: ', b(counted(p)), '.']),
    ...(known > 0
      ? [` ${rows(known)} — про тих, хто вже був${filled > 0 ? `; доповнено: ${number.format(filled)}` : ''}.`]
      : []),
  ],
  failed: ({ row, done }) =>
    `Імпорт зупинився на рядку ${number.format(row)}: далі не вийшло. Додано ${rows(done)}; це можна скасувати.`,
  takingBack: 'Скасовую імпорт. Скажу, коли буде готово.',
  takenBack: ({ contacts, companies, restored }) =>
    contacts + companies + restored === 0
      ? 'Скасовано; від імпорту нічого не лишилося.'
      : [
          'Скасовано: ',
          b(
            list([
              ...(contacts ? [count(contacts, contactForms)] : []),
              ...(companies ? [count(companies, companyForms)] : []),
              ...(restored ? [count(restored, ['інша зміна', 'інші зміни', 'інших змін'])] : []),
            ]),
          ),
          '.',
        ],
  stayed: ({ names, count: n }) => [
    `${form(n, ['Лишається', 'Лишаються', 'Лишається'])} ${count(n, ['запис', 'записи', 'записів'])}, бо відтоді їх змінено: `,
    names.join(', '),
    n > names.length ? ' …' : '.',
  ],
  report: { file: 'problemy.csv', row: 'Рядок', trouble: 'Що не так', text: 'Текст', troubles },
  exports: {
    what: ({ what, count: n, mine, format }) =>
      `Вивантажити ${count(n, exported[what])}${mine ? ' (ваші та нічиї)' : ''} у форматі ${format}`,
    report: ({ report }) => `Вивантажити звіт «${report}» у форматі CSV`,
    reportMade: 'Вивантажено. Файл буде тут тиждень.',
    nothing: 'Вивантажувати нічого.',
    making: 'Готую файл. Надішлю, щойно буде готовий.',
    made: ({ count: n }) => `Вивантажено ${count(n, ['запис', 'записи', 'записів'])}. Файл буде тут тиждень.`,
    tooLarge: 'Це більше, ніж файл на 50 МБ. Вивантажте контакти, угоди й історію окремо.',
    names: { contacts: 'контакти', companies: 'компанії', deals: 'угоди', activities: 'історія' },
  },
}
