import { commandNamed } from '../../core/commands/index.ts'
import { formsOf } from '../../core/grammar/forms.ts'
import { type Node, parseTemplate } from '../../core/grammar/template.ts'
import { languages } from '../../core/languages/index.ts'
import { slotsOf } from '../../core/slots/of.ts'
import type { SlotKind } from '../../core/slots/slot.ts'
import { numbers } from '../bench/people.ts'
import { readCorpus } from '../corpus/corpus.ts'

/** What somebody may type, by a number: the same sentence for the same number, as long as corpus and phrases are the same. */
export function sentence(seed: number): string {
  const number = numbers(seed)
  const made = one(number)
  const twisted = number() < 0.35 ? twist(made, number) : made
  return number() < 0.05 ? twist(twisted, number) : twisted
}

type Number = () => number
const pick = <T>(of: readonly T[], number: Number): T | undefined => of[Math.floor(number() * of.length)]
const any = (of: readonly string[], number: Number): string => pick(of, number) ?? ''

const corpora = (['en', 'uk'] as const).flatMap((language) => readCorpus(language).map(({ text }) => text))

/** Every template of every language with what its arguments are. */
const templates = Object.values(languages).flatMap(({ phrases }) =>
  Object.entries(phrases.commands).flatMap(([name, { say, maybe = [], example }]) => {
    const command = commandNamed(name)
    const kinds = new Map(command ? slotsOf(command.slots).map(({ name, kind }) => [name, kind] as const) : [])
    return [...say, ...maybe].map((template) => ({
      tree: parseTemplate(template, phrases.rules, formsOf(phrases.forms)),
      kinds,
      example,
    }))
  }),
)

function one(number: Number): string {
  const how = number()
  if (how < 0.42) return any(corpora, number)
  if (how < 0.78) return fromTemplate(number)
  if (how < 0.9) return any(short, number)
  if (how < 0.95)
    return `${any(corpora, number)}${any([' and ', ', ', '. ', '; ', ' і ', ' та ', '\n', ' then '], number)}${any(corpora, number)}`
  return any(strange, number)
}

function fromTemplate(number: Number): string {
  const template = pick(templates, number)
  if (!template) return ''
  const words = said(template.tree, template.kinds, number, 0).replace(/ +([,'])/g, '$1')
  return number() < 0.5 ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

function said(node: Node, kinds: ReadonlyMap<string, SlotKind>, number: Number, depth: number): string {
  switch (node.kind) {
    case 'word':
      return node.folded
    case 'mark':
      return any([',', ':', ' -', '.'], number)
    case 'slot':
      return filler(kinds.get(node.name) ?? 'text', number) + (node.possessive && number() < 0.7 ? "'s" : '')
    case 'begin':
    case 'end':
    case 'set':
      return ''
    case 'sequence':
      return joined(node.items, kinds, number, depth)
    case 'oneOf': {
      const item = pick(node.items, number)
      return item ? said(item, kinds, number, depth + 1) : ''
    }
    case 'anyOrder':
      return joined(number() < 0.5 ? node.items : node.items.toReversed(), kinds, number, depth)
    case 'optional':
      return number() < 0.35 / (1 + depth / 4) ? said(node.item, kinds, number, depth + 1) : ''
    case 'some':
      return number() < 0.5 ? said(node.item, kinds, number, depth + 1) : ''
  }
}

const joined = (items: readonly Node[], kinds: ReadonlyMap<string, SlotKind>, number: Number, depth: number): string =>
  items
    .map((item) => said(item, kinds, number, depth + 1))
    .filter((words) => words !== '')
    .join(' ')

const contacts = [
  'Ivan',
  'Ivan Petrenko',
  'Іван Франчук',
  'Івану',
  'Іваном Петренком',
  'Франчука',
  'Олена Шевчук',
  'Шевчук',
  'John Smith',
  'John',
  'Anna Keller',
  'Тарас',
  'Тарасу Гончару',
  'Sofia Marino',
  'Sofia',
  'Nadia Kulish',
  'Зоряна',
  'Зоряні Гнатюк',
  'Petrenok',
  'Ivna Petrnko',
  'him',
  'her',
  'йому',
  'їй',
  'the second',
  'Nobody Known',
  'Юхим Незнаний',
  'Bob',
  'new guy',
  'Robert Tables',
]
const firms = [
  'Acme',
  'Акме',
  'Globex',
  'Ромашка',
  'Ромашці',
  'Initech',
  'Stark Tools',
  'Hooli',
  'Нова Пошта',
  'Umbrella Ltd',
  'ТОВ «Вектор»',
  'it',
  'Globx',
]
const deals = [
  'Acme renewal',
  'Globex rollout',
  'Сайт для Ромашки',
  'Initech pilot',
  'Hooli trial',
  'Acme support',
  'it',
  'цю угоду',
  'this deal',
  'Acme',
  'Вектор',
]
const times = [
  'tomorrow',
  'tomorrow at 15:00',
  'on Friday',
  'next week',
  'in an hour',
  'in 2 weeks',
  'at 9',
  'on 31 December',
  'yesterday',
  '2026-12-01',
  'noon',
  'the 30th of February',
  'завтра',
  'завтра о 15:00',
  'у пʼятницю',
  'наступного тижня',
  'за годину',
  'через два тижні',
  '31 грудня',
  'вчора',
  'о 25:00',
  'щодня',
  'every Monday at 9',
  'щопонеділка о 9',
  'in 10000 years',
]
const money = [
  '12k',
  '12 000 EUR',
  '€500',
  '1.5 million',
  '100 грн',
  '$7,000',
  '0',
  '-5',
  '99999999999999',
  '12,5 тис',
  '1000',
  'зо дві тисячі доларів',
]
const free = [
  'send the contract',
  'wants a discount',
  'хоче знижку 10 %',
  'надіслати рахунок',
  'call back',
  'the price is too high',
  '🎉',
  'купити молоко',
  'price\n- one\n- two',
  '"quoted" <b>bold</b>',
  "Robert'); drop table contact;--",
]
const fillers: Partial<Record<SlotKind, readonly string[]>> = {
  contact: contacts,
  company: firms,
  companyOrNew: firms,
  person: [...contacts, ...firms],
  deal: deals,
  subject: [...contacts, ...firms, ...deals],
  newName: [
    ...contacts,
    'Марія Нова',
    'Peter Newman',
    'Żółć Ünïcode',
    '张伟',
    'محمد علي',
    '👩‍💻',
    'x',
    'a'.repeat(250),
  ],
  newCompany: firms,
  member: ['Petro', 'Marta', 'Olena', 'Марті', 'Петру', 'me', 'мені', 'Petro Bondar', 'Ann', 'Nobody', 'myself'],
  product: ['Pro licence', 'Pro licences', 'ліцензія', 'Basic'],
  stage: [
    'New',
    'Qualified',
    'Proposal',
    'Negotiation',
    'Won',
    'Lost',
    'переговори',
    'negotiation',
    'пропозиція',
    'виграно',
    'Nowhere',
  ],
  when: times,
  past: ['yesterday', 'last week', 'вчора', 'минулого тижня', 'this morning', 'tomorrow', '3 days ago', 'два дні тому'],
  period: ['this week', 'today', 'next month', 'цього тижня', 'сьогодні', 'in December', 'this year', '2026'],
  pastPeriod: ['last month', 'yesterday', 'минулого місяця', 'this quarter', 'торік'],
  repeat: [
    'every day',
    'every Monday',
    'щопонеділка',
    'every 2 weeks',
    'кожного 31 числа',
    'on weekdays',
    'every leap day',
  ],
  money,
  date: ['31 December', 'Friday', '2026-12-31', '27 листопада', '29 February 1992', 'пʼятниця'],
  phones: ['+380 67 111 22 33', '067 123 45 67', '+1 555', '380671112233', '+4420 7946 0958', '123'],
  emails: ['ivan@acme.example', 'A.B+c@x.co.uk', 'not-an-email@', 'юзер@пошта.укр'],
  tags: ['VIP', '#hot', 'vip, cold', 'партнер', '#'],
  tag: ['VIP', 'hot', 'партнер'],
  number: ['3', '0', '10 days', '2 тижні', '100000', 'minus one'],
  place: ['Kyiv', 'Києва', 'Vilnius', 'Львів', 'Atlantis'],
  industry: ['retail', 'logistics', 'manufacturing', 'торгівля'],
  website: ['acme.example', 'https://acme.example/x?y=1'],
  lines: ['10 Pro licences at 100 €', '2 Pro licence', '5 ліцензій по 20', '3 of nothing'],
  reminder: ['call Ivan', 'contract', 'the second', 'it', 'договір'],
  text: free,
}

function filler(kind: SlotKind, number: Number): string {
  if (number() < 0.04) return any(strange, number)
  return any(fillers[kind] ?? free, number)
}

const short = [
  'yes',
  'no',
  'так',
  'ні',
  'undo',
  'скасуй',
  'help',
  'допомога',
  'why?',
  'чому?',
  'ok',
  'дякую',
  'hello',
  'привіт',
  '1',
  '2',
  '3',
  'the second',
  'другий',
  'forget it',
  'не треба',
  'more',
  'далі',
  'show it',
  'delete it',
  'видали його',
  'done',
  'готово',
  'tomorrow',
  'завтра',
  'no, on Friday',
  'ні, у пʼятницю',
  'Ivan',
  'Іван',
  'Acme',
  'Ромашка',
  'Petrenko',
  'Франчук',
  '12k',
  '12 000 €',
  'VIP',
  'Kyiv',
  'my day',
  'мій день',
  'what do I have today?',
  'reminders',
  'нагадування',
  'deals',
  'угоди',
  'мої угоди',
  'all my clients',
  'усі мої клієнти',
  'all my Kyiv clients to Marta',
  'передай усіх моїх клієнтів Марті',
  'tag all my clients as hot',
  'delete all my contacts',
  'видали всі контакти',
  'move all deals to Proposal',
  'export contacts',
  'вивантаж контакти',
  'import',
  'settings',
  'налаштування',
  'speak English',
  'говори українською',
  'my digest at 7',
  'change the currency to USD',
  'add the stage Trial',
  'remove the stage Proposal',
  'rename Proposal to Offer',
  'the team',
  'команда',
  'merge Ivan Petrenko and John Smith',
  'обʼєднай Івана Петренка та Івана Франчука',
  'I am away next week',
  'я у відпустці з понеділка',
  'mute Acme',
  'brief me on Acme',
  'розкажи про Акме перед зустріччю',
  'export deals',
  'the first',
  'them',
  'his phone',
  'note: it went well',
]

const strange = [
  '',
  ' ',
  '\n\n',
  '\0',
  'a\0b',
  '\u202eevil\u202c',
  '\u2066Ivan\u2069',
  '\ud83d',
  '\udc00x',
  '👩‍👩‍👧‍👦',
  '🇺🇦🇺🇦',
  'مرحبا إيفان',
  'שלום איוון',
  '你好',
  'ｆｕｌｌｗｉｄｔｈ',
  `z${'\u0301'.repeat(60)}`,
  'İstanbul',
  'ǅ',
  'ﬁne',
  '{contact}',
  '<rule>',
  '(a|b)',
  '%s%n',
  '{{x}}',
  "'; drop table contact; --",
  '<script>alert(1)</script>',
  '{"command":"contact.delete","args":{}}',
  '[1] Pay everything',
  'null',
  '1e999',
  '-0',
  '٣',
  '½',
  '∞',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'x'.repeat(300),
  'remind me '.repeat(60),
  'Ivan and '.repeat(40),
  '9'.repeat(60),
  '1,'.repeat(80),
  '('.repeat(200),
  'a b '.repeat(1_200),
  '\u200b',
  '\u00ad\u00ad',
  '\r',
  '\u2028',
]

/** A slip, a cut, another piece put in, words in another order or case. */
function twist(text: string, number: Number): string {
  const at = Math.floor(number() * (text.length + 1))
  const words = text.split(' ')
  switch (Math.floor(number() * 10)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(at)
    case 2:
      return text.slice(0, at) + text.slice(at + 1)
    case 3:
      return text.slice(0, at) + any([...text], number) + text.slice(at)
    case 4:
      return text.slice(0, at) + any(strange, number) + text.slice(at)
    case 5:
      return `${text.slice(0, at)} ${any(corpora, number).slice(0, 40)}`
    case 6:
      return words.toSpliced(Math.floor(number() * words.length), 1, filler(any2(kinds, number), number)).join(' ')
    case 7:
      return words.toSpliced(Math.floor(number() * words.length), 1).join(' ')
    case 8:
      return number() < 0.5 ? text.toUpperCase() : text.toLowerCase()
    default:
      return words.toReversed().join(' ')
  }
}

const kinds: readonly SlotKind[] = [
  'contact',
  'company',
  'deal',
  'member',
  'stage',
  'when',
  'money',
  'tags',
  'repeat',
  'date',
  'place',
]
const any2 = (of: readonly SlotKind[], number: Number): SlotKind => pick(of, number) ?? 'text'
