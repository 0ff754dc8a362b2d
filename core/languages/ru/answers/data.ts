import { plural } from '../../../plural.ts'
import type { DataCounts, Exported } from '../../answers/data.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

type Forms = readonly [one: string, few: string, many: string]

const number = new Intl.NumberFormat('ru')
const form = (n: number, [one, few, many]: Forms): string => plural('ru', n, { one, few, many })
const count = (n: number, forms: Forms): string => `${number.format(n)} ${form(n, forms)}`
const rows = (n: number): string => count(n, ['строка', 'строки', 'строк'])
const rowsTaken = (n: number): string => count(n, ['строку', 'строки', 'строк'])

const contactForms: Forms = ['контакт', 'контакта', 'контактов']
const companyForms: Forms = ['компания', 'компании', 'компаний']
const recordForms: Forms = ['запись', 'записи', 'записей']
const list = (parts: readonly string[]): string => new Intl.ListFormat('ru').format(parts)
const counted = ({ contacts, companies, deals, notes }: DataCounts): string =>
  list([
    ...(contacts ? [count(contacts, contactForms)] : []),
    ...(companies ? [count(companies, companyForms)] : []),
    ...(deals ? [count(deals, ['сделка', 'сделки', 'сделок'])] : []),
    ...(notes ? [count(notes, ['заметка', 'заметки', 'заметок'])] : []),
  ])

const delimiters = { ',': 'запятыми', ';': 'точками с запятой', '\t': 'табуляцией', '|': 'чертой' }

const exported: { readonly [W in Exported]: Forms } = {
  contacts: contactForms,
  companies: ['компанию', 'компании', 'компаний'],
  deals: ['сделку', 'сделки', 'сделок'],
  activities: ['запись истории', 'записи истории', 'записей истории'],
  all: recordForms,
}

const troubles = {
  phone: 'не разобрать телефон',
  email: 'не разобрать почту',
  birthday: 'не разобрать день рождения',
  date: 'не разобрать дату',
  amount: 'не разобрать сумму',
  owner: 'в команде нет такого человека',
  stage: 'нет такого этапа',
  nameless: 'ни имени, ни компании',
}

export const data: Answers['data'] = {
  fields: {
    name: 'Имя и фамилия',
    firstName: 'Только имя',
    lastName: 'Фамилия',
    middleName: 'Отчество',
    company: 'Компания',
    role: 'Должность',
    phone: 'Телефон',
    email: 'Почта',
    city: 'Город',
    birthday: 'День рождения',
    tags: 'Метки',
    owner: 'Отвечает',
    source: 'Источник',
    need: 'Потребность',
    lifecycle: 'Статус',
    industry: 'Отрасль',
    website: 'Сайт',
    note: 'Заметка',
    noteDate: 'Дата заметки',
    noteKind: 'Вид события',
    dealTitle: 'Сделка',
    dealAmount: 'Сумма',
    dealCurrency: 'Валюта',
    dealStage: 'Этап',
    dealClosing: 'Дата закрытия',
    dealReason: 'Причина проигрыша',
    skip: '(пропустить)',
  },
  drop: 'Перетащите сюда файл CSV или vCard (.csv, .vcf): сначала покажу, что в нём, и только потом что-то добавлю.',
  fileGone: 'Этого файла уже нет: файлы хранятся неделю. Пришлите его ещё раз.',
  empty: 'Файл пустой.',
  spreadsheet:
    'Это таблица в собственном формате, прочитать её не получится. Сохраните её как CSV (в Excel: «Сохранить как», CSV UTF-8) и пришлите.',
  noTable: 'В этом файле не видно контактов. Подходят таблицы CSV и карточки vCard (.csv, .vcf).',
  tooManyColumns: ({ limit }) => `Слишком много столбцов: может быть не больше ${limit}. Ничего не добавлено.`,
  unreadable: ({ row }) =>
    `Файл не читается со строки ${number.format(row)}: там не закрыты кавычки. Ничего не добавлено.`,
  reading: ({ name, about }) => [
    'Просматриваю ',
    b(name),
    `: примерно ${rows(about)}. Сейчас скажу, что из этого выйдет; без вашего согласия ничего не добавлю.`,
  ],
  file: ({ name, rows: n }) => [b(name), `: ${rows(n)}.`],
  odd: ({ encoding, delimiter, headless }) =>
    [
      ...(encoding || delimiter
        ? [
            `Прочитано так: ${[encoding, delimiter && `столбцы разделены ${delimiters[delimiter]}`].filter((part) => part).join(', ')}.`,
          ]
        : []),
      ...(headless ? ['Заголовков нет, поэтому столбцы определены по содержимому.'] : []),
    ].join(' '),
  sample: 'Первые строки, как они прочитаны',
  column: ({ number: n }) => `Столбец ${n}`,
  fresh: (p) => (counted(p) === '' ? 'Новых нет.' : ['Новое: ', b(counted(p)), '.']),
  known: ({ duplicates, filled, foreign }) =>
    [
      `${rows(duplicates)} — о тех, кто уже есть или встречается дважды.`,
      filled > 0
        ? `Для ${number.format(filled)} из них заполню пустые поля, остальное не трону.`
        : 'Их данные не изменю.',
      ...(foreign > 0 ? [`Записи коллег (${number.format(foreign)}) останутся как есть.`] : []),
    ].join(' '),
  leftOut: ({ columns }) => `Пропущено: ${columns.map((column) => `«${column}»`).join(', ')}.`,
  troubled: ({ rows: n }) => `Непонятное: ${rows(n)}; чего не разобрать, сохраню в заметке`,
  problem: ({ row, trouble, text }) =>
    `Строка ${number.format(row)}: ${troubles[trouble]}${text ? ` («${text}»)` : ''}`,
  what: 'Добавить всё это',
  nothingNew: ({ rows: n }) => `Добавлять нечего: всё (${rows(n)}) уже здесь.`,
  noName: 'Непонятно, в каком столбце имена. Скажите, например: «первый столбец — имя».',
  noColumn: ({ count: n }) => `В файле ${count(n, ['столбец', 'столбца', 'столбцов'])}.`,
  noHeader: ({ header }) => `Столбца «${header}» нет.`,
  form: { title: 'Что в столбцах', submit: 'Применить', hint: 'Или скажите: «третий столбец — телефон».' },
  button: { columns: 'Изменить столбцы', open: 'Показать, что в нём' },
  begun: 'Этот импорт уже запущен.',
  started: ({ rows: n }) => `Добавляю ${rowsTaken(n)}. Скажу, когда будет готово; можно работать дальше.`,
  progress: ({ done, rows: n }) => `Готово ${number.format(done)} из ${number.format(n)}.`,
  done: ({ filled, known, ...p }) => [
    ...(counted(p) === '' ? ['Готово; новых нет.'] : ['Добавлено: ', b(counted(p)), '.']),
    ...(known > 0
      ? [` ${rows(known)} — о тех, кто уже был${filled > 0 ? `; дополнено: ${number.format(filled)}` : ''}.`]
      : []),
  ],
  failed: ({ row, done }) =>
    `Импорт остановился на строке ${number.format(row)}: дальше не получилось. Добавлено: ${rows(done)}; это можно отменить.`,
  takingBack: 'Отменяю импорт. Скажу, когда будет готово.',
  takenBack: ({ contacts, companies, restored }) =>
    contacts + companies + restored === 0
      ? 'Отменено; от импорта ничего не осталось.'
      : [
          'Отменено: ',
          b(
            list([
              ...(contacts ? [count(contacts, contactForms)] : []),
              ...(companies ? [count(companies, companyForms)] : []),
              ...(restored ? [count(restored, ['другое изменение', 'других изменения', 'других изменений'])] : []),
            ]),
          ),
          '.',
        ],
  stayed: ({ names, count: n }) => [
    `${form(n, ['Остаётся', 'Остаются', 'Остаются'])} ${count(n, recordForms)}, потому что с тех пор ${form(n, ['её', 'их', 'их'])} меняли: `,
    names.join(', '),
    n > names.length ? ' …' : '.',
  ],
  report: { file: 'problemy.csv', row: 'Строка', trouble: 'Что не так', text: 'Текст', troubles },
  exports: {
    what: ({ what, count: n, mine, format }) =>
      `Выгрузить ${count(n, exported[what])}${mine ? ' (ваши и ничьи)' : ''} в формате ${format}`,
    report: ({ report }) => `Выгрузить отчёт «${report}» в формате CSV`,
    reportMade: 'Выгружено. Файл будет здесь неделю.',
    nothing: 'Выгружать нечего.',
    making: 'Готовлю файл. Пришлю, как только будет готов.',
    made: ({ count: n }) => `Выгружено: ${count(n, recordForms)}. Файл будет здесь неделю.`,
    tooLarge: 'Это больше, чем файл на 50 МБ. Выгрузите контакты, сделки и историю отдельно.',
    names: { contacts: 'контакты', companies: 'компании', deals: 'сделки', activities: 'история' },
  },
}
