import type { LanguageCode } from '../../core/languages/language.ts'

/** What the set-up asks and says. */
export interface Texts {
  readonly intro: string
  readonly ask: {
    readonly company: string
    readonly admin: string
    readonly zone: string
    readonly hours: string
    readonly country: string
    readonly currency: string
    readonly stages: string
    readonly access: string
  }
  /** What a question offers without an answer. */
  readonly companyDefault: string
  readonly adminDefault: string
  readonly hoursDefault: string
  readonly wrong: {
    readonly name: string
    readonly zone: string
    readonly hours: string
    readonly country: string
    readonly currency: string
    readonly stages: string
    readonly access: string
    readonly yesNo: string
  }
  readonly access: { readonly all: string; readonly own: string }
  /** What says each, folded; the first is shown. */
  readonly accessWords: { readonly all: readonly string[]; readonly own: readonly string[] }
  readonly demo: (p: { name: string }) => string
  readonly askDemo: string
  readonly summary: string
  readonly hours: (p: { from: string; to: string; days: readonly string[] }) => string
  readonly askMake: string
  /** Shown behind a yes-or-no question. */
  readonly yesNo: { readonly yes: string; readonly no: string }
  readonly nothing: string
  readonly there: (p: { name: string }) => string
  readonly noCompany: string
  readonly several: (p: { name: string }) => string
  readonly made: (p: { name: string }) => string
  readonly demoGone: (p: { name: string }) => string
  readonly link: (p: { name: string; until: string }) => string
  /** Parley runs already, or is to be started first. */
  readonly running: string
  readonly start: string
  readonly moreLinks: string
  readonly invited: {
    readonly new: (p: { name: string; role: string }) => string
    readonly back: (p: { name: string; role: string }) => string
    readonly there: (p: { name: string; role: string }) => string
  }
}

const english: Texts = {
  intro: 'A workspace for your company. Enter takes what stands in brackets; Ctrl-C changes nothing.',
  ask: {
    company: 'What is your company called?',
    admin: 'And you? First name and surname; you will be its admin',
    zone: 'Time zone',
    hours: 'Working days and hours',
    country: 'Country, for public holidays',
    currency: 'Currency',
    stages: 'Stages of a deal, the last two being won and lost; a number is the chance in per cent',
    access: 'Do reps see all records, or only their own',
  },
  companyDefault: 'My company',
  adminDefault: 'Admin',
  hoursDefault: 'Monday to Friday 9:00–18:00',
  wrong: {
    name: 'One to 100 characters, please.',
    zone: 'I do not know that place. Like: Europe/Kyiv, or just Vilnius.',
    hours: 'I did not get that. Like: Monday to Friday 9:00–18:00.',
    country: 'I do not know that country. Like: Ukraine, or UA.',
    currency: 'I do not know that currency. Like: EUR, or hryvnia.',
    stages: 'Two to 30 different names, with commas between them. Like: New, Demo 40, Contract 80, Won, Lost.',
    access: 'all or own, please.',
    yesNo: 'yes or no, please.',
  },
  access: { all: 'reps see all records', own: 'reps see only their own records and those that nobody owns' },
  accessWords: { all: ['all', 'everything', 'a'], own: ['own', 'their own', 'only their own', 'only own', 'o'] },
  demo: ({ name }) =>
    `This database holds the demo company, ${name}. It makes room for yours and goes for good, with all that was tried in it.\n(To keep a copy, stop here and say: npm run backup)`,
  askDemo: 'Remove the demo company?',
  summary: 'So:',
  hours: ({ from, to, days }) => `${days.length > 2 ? `${days[0]} to ${days.at(-1)}` : days.join(', ')} ${from}–${to}`,
  askMake: 'Is that right?',
  yesNo: { yes: 'yes', no: 'no' },
  nothing: 'Nothing was set up.',
  there: ({ name }) =>
    `There is a company already: ${name}. Everything can be changed by chat (“our currency is EUR”).\nIf nobody gets in any more, this prints a link: npm run setup -- --invite NAME`,
  noCompany: 'There is no company yet. First: npm run setup',
  several: ({ name }) => `Several in the team are called ${name}; say the full name.`,
  made: ({ name }) => `${name} is set up.`,
  demoGone: ({ name }) => `${name}, the demo company, is removed.`,
  link: ({ name, until }) => `This link lets ${name} in, once, until ${until}. Show it to nobody else:`,
  running: 'Parley is running: open the link in a browser.',
  start: 'Start Parley with npm start, then open the link in a browser.',
  moreLinks: 'Another link, should this one get lost: npm run setup -- --invite',
  invited: {
    new: ({ name, role }) => `${name} is in the team, as ${role}.`,
    back: ({ name, role }) => `${name} is back in the team, as ${role}.`,
    there: ({ name, role }) => `${name} is in the team already, as ${role}. Earlier links have ended.`,
  },
}

const ukrainian: Texts = {
  intro: 'Робочий простір для вашої компанії. Enter — узяти те, що в дужках; Ctrl-C — нічого не змінювати.',
  ask: {
    company: 'Як називається ваша компанія?',
    admin: 'А як звати вас? Імʼя та прізвище; ви будете адміністратором',
    zone: 'Часовий пояс',
    hours: 'Робочі дні та години',
    country: 'Країна — щоб знати державні свята',
    currency: 'Валюта',
    stages: 'Етапи угоди, два останні — виграно та програно; число — імовірність у відсотках',
    access: 'Що бачать менеджери з продажу: усі записи чи лише свої',
  },
  companyDefault: 'Моя компанія',
  adminDefault: 'Адміністратор',
  hoursDefault: 'понеділок–пʼятниця 9:00–18:00',
  wrong: {
    name: 'Від 1 до 100 символів, будь ласка.',
    zone: 'Не знаю такого місця. Наприклад: Europe/Kyiv або просто Вільнюс.',
    hours: 'Не вдалося прочитати. Наприклад: понеділок–пʼятниця 9:00–18:00.',
    country: 'Не знаю такої країни. Наприклад: Україна або UA.',
    currency: 'Не знаю такої валюти. Наприклад: UAH або євро.',
    stages: 'Від 2 до 30 різних назв через кому. Наприклад: Новий, Демо 40, Договір 80, Виграно, Програно.',
    access: 'Усі чи свої?',
    yesNo: 'Так чи ні?',
  },
  access: { all: 'менеджери з продажу бачать усі записи', own: 'менеджери з продажу бачать лише свої записи та нічиї' },
  accessWords: { all: ['усі', 'всі', 'усе', 'все'], own: ['свої', 'лише свої', 'тільки свої', 'своє'] },
  demo: ({ name }) =>
    `У цій базі даних — демонстраційна компанія ${name}. Вона звільнить місце для вашої й зникне назавжди, разом з усім, що в ній спробували.\n(Щоб зберегти копію, зупиніться тут і виконайте: npm run backup)`,
  askDemo: 'Видалити демонстраційну компанію?',
  summary: 'Отже:',
  hours: ({ from, to, days }) => `${days.length > 2 ? `${days[0]}–${days.at(-1)}` : days.join(', ')} ${from}–${to}`,
  askMake: 'Усе правильно?',
  yesNo: { yes: 'так', no: 'ні' },
  nothing: 'Нічого не створено.',
  there: ({ name }) =>
    `Компанія вже є: ${name}. Усе можна змінити в розмові («наша валюта — євро»).\nЯкщо ніхто більше не може увійти, посилання дасть: npm run setup -- --invite ІМʼЯ`,
  noCompany: 'Компанії ще немає. Спершу: npm run setup',
  several: ({ name }) => `У команді кілька людей на імʼя ${name}; назвіть повне імʼя.`,
  made: ({ name }) => `Готово: ${name}.`,
  demoGone: ({ name }) => `Демонстраційну компанію ${name} видалено.`,
  link: ({ name, until }) =>
    `Посилання для входу (${name}) діє один раз, до ${until}. Нікому більше його не показуйте:`,
  running: 'Parley уже працює: відкрийте посилання в браузері.',
  start: 'Запустіть Parley командою npm start і відкрийте посилання в браузері.',
  moreLinks: 'Якщо посилання загубиться, нове дасть: npm run setup -- --invite',
  invited: {
    new: ({ name, role }) => `${name} — у команді. Роль: ${role}.`,
    back: ({ name, role }) => `${name} — знову в команді. Роль: ${role}.`,
    there: ({ name, role }) => `${name} — уже в команді. Роль: ${role}. Попередні посилання більше не діють.`,
  },
}

/** What the set-up says in each language. */
export const texts: { readonly [L in LanguageCode]: Texts } = { en: english, uk: ukrainian }
