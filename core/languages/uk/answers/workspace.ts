import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const clock = (time: string): string => time.replace(/^0/, '')
const names = ['понеділок', 'вівторок', 'середа', 'четвер', 'пʼятниця', 'субота', 'неділя']
const list = (parts: readonly string[]): string => new Intl.ListFormat('uk').format(parts)

/** «понеділок–пʼятниця», «понеділок, середа, пʼятниця». */
function weekdays(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  return given.length > 2 && last - first === given.length - 1 ? `${said[0]}–${said.at(-1)}` : said.join(', ')
}

const deals = (count: number): string => `${count} ${plural('uk', count, { one: 'угода', few: 'угоди', many: 'угод' })}`
const dealsMoved = (count: number): string =>
  `${count} ${plural('uk', count, { one: 'угоду', few: 'угоди', many: 'угод' })}`
const days = (count: number): string => `${count} ${plural('uk', count, { one: 'день', few: 'дні', many: 'днів' })}`
/** «після 21 дня», «після 3 днів». */
const afterDays = (count: number): string =>
  `${count} ${plural('uk', count, { one: 'дня', few: 'днів', many: 'днів' })}`
const span = ({ from, to }: { from: string; to?: string }): string => (to ? `З ${from} до ${to}` : `${from}`)

export const workspace: Answers['workspace'] = {
  stageAdded: ({ stage, probability, after }) =>
    `Новий етап: «${stage}», ${after ? `після «${after}»` : 'перший'}. Імовірність — ${probability} %.`,
  stageRenamed: ({ from, to }) => `Етап «${from}» тепер називається «${to}».`,
  stageThere: ({ stage }) => `Етап «${stage}» уже є.`,
  badStageName: ({ most }) => `Назва етапу — від 1 до ${most} символів.`,
  tooManyStages: ({ most }) => `Етапів уже ${most}, більше не можна.`,
  probability: ({ stage, probability, before }) =>
    `Імовірність на етапі «${stage}» тепер ${probability} % (було ${before} %).`,
  badProbability: 'Імовірність — від 0 до 100 %.',
  closedProbability: ({ stage }) =>
    `«${stage}» — кінець воронки: там угоди вже виграно або програно, імовірності немає.`,
  endsStay: ({ stage }) => `«${stage}» — кінець воронки й лишається на місці.`,
  order: ({ stages }) => `Тепер етапи такі: ${stages.join(' → ')}.`,
  removeStage: ({ stage, deals: count, to }) =>
    count && to
      ? `Видалити етап «${stage}» і перенести ${dealsMoved(count)} на етап «${to}»`
      : `Видалити етап «${stage}»; угод на ньому немає`,
  stageHasDeals: ({ stage, deals: count }) => `На етапі «${stage}» — ${deals(count)}.`,
  stageRemoved: ({ stage, deals: count, to }) =>
    count && to
      ? `Етап «${stage}» видалено, ${dealsMoved(count)} перенесено на етап «${to}».`
      : `Етап «${stage}» видалено.`,
  lastOfKind: ({ stage, kind }) =>
    `«${stage}» — єдиний етап ${{ open: 'для відкритих угод', won: 'для виграних угод', lost: 'для програних угод' }[kind]}, один має лишитися. Його можна перейменувати.`,
  currency: ({ currency }) => `Відтепер сума без валюти — це ${currency}. Уже записані суми не змінюються.`,
  noCurrency: 'Не знаю такої валюти. Наприклад: наша валюта — гривня.',
  hours: ({ from, to, days: given }) =>
    `Компанія працює ${clock(from)}–${clock(to)}, ${weekdays(given)}. Хто має власний графік, працює за ним і далі.`,
  country: ({ country }) => `Відтепер враховую державні свята країни: ${country}.`,
  noCountry: 'Не знаю такої країни. Наприклад: наші свята — литовські, країна Литва.',
  daysOff: (p) => `${span(p)} — ${p.to ? 'вихідні дні' : 'вихідний день'}.`,
  daysOn: (p) => `${span(p)} — ${p.to ? 'робочі дні' : 'робочий день'}, хоч би й свято.`,
  noDay: 'Які саме дні? Наприклад: 24 грудня — вихідний.',
  staleDays: ({ days: count, stage }) =>
    stage
      ? `На етапі «${stage}» угода може лишатися ${days(count)}.`
      : `Угода вважається застряглою після ${afterDays(count)} на одному етапі.`,
  quietDays: ({ days: count }) => `Клієнт вважається забутим після ${afterDays(count)} тиші.`,
  badDays: ({ most }) => `Від 1 до ${most} днів.`,
  access: {
    all: 'Відтепер менеджери з продажу бачать усі записи.',
    own: 'Відтепер менеджери з продажу бачать лише свої записи та нічиї.',
  },
  audience: {
    bound: {
      reps: 'Відтепер кожен у цій групі бачить те, що менеджери з продажу.',
      managers: 'Відтепер кожен у цій групі бачить те, що керівники.',
      admins: 'Відтепер кожен у цій групі бачить те, що адміністратори.',
      nobody: 'Відтепер ця група не бачить записів: відповідатиму кожному окремо.',
    },
    notHere: 'Напишіть це в самій групі: діятиме саме там.',
    byReaders: 'Тут я зважаю на те, хто читає: видно те, що може бачити людина з найменшими правами.',
  },
  name: ({ name }) => `Тепер компанія називається «${name}».`,
  noName: 'Як називається компанія? Наприклад: наша компанія називається Ромашка.',
  language: ({ language }) => `Мова для нових людей: ${language}. Кожен може обрати свою.`,
  timezone: ({ zone }) => `Часовий пояс компанії тепер ${zone}, також для тих, хто жив за попереднім.`,
  shown: {
    stages: 'Етапи',
    team: 'Команда',
    timezone: 'Часовий пояс',
    hours: 'Робочі години',
    holidays: 'Державні свята',
    daysOff: 'Інші вихідні',
    currency: 'Валюта',
    limits: 'Нагадую без прохання',
    access: 'Менеджери з продажу бачать',
    hoursValue: ({ from, to, days: given }) => `${clock(from)}–${clock(to)}, ${weekdays(given)}`,
    limitsValue: ({ staleDays, quietDays }) =>
      `про угоди після ${afterDays(staleDays)} на етапі, про клієнтів після ${afterDays(quietDays)} тиші`,
    accessValue: { all: 'усі записи', own: 'лише свої записи та нічиї' },
    model: {
      title: 'Мовна модель',
      today: 'Сьогодні',
      month: 'Цього місяця',
      used: ({ asked, failed, tokens, cost }) =>
        `${asked} ${plural('uk', asked, { one: 'запитання', few: 'запитання', many: 'запитань' })}${failed > 0 ? ` (без відповіді: ${failed})` : ''}, токенів: ${tokens}${cost ? `, ${cost}` : ''}`,
      none: 'Цього місяця мовну модель ні про що не питали.',
    },
  },
}

/** «у ролі керівника»: who is who in the team. */
const asRole = { rep: 'менеджера з продажу', manager: 'керівника', admin: 'адміністратора' } as const

export const team: Answers['team'] = {
  roles: { rep: 'менеджер з продажу', manager: 'керівник', admin: 'адміністратор' },
  invited: ({ name, role }) => [b(name), ` — у команді, у ролі ${asRole[role]}.`],
  invitedAgain: ({ name, role }) => [
    'Нове посилання: ',
    b(name),
    ` (у ролі ${asRole[role]}). Попереднє більше не діє.`,
  ],
  backAgain: ({ name, role }) => [b(name), ` — знову в команді, у ролі ${asRole[role]}.`],
  link: ({ until }) => `Передайте це посилання тільки цій людині. Воно діє один раз, до ${until}:`,
  elsewhere: ({ platform }) => `Потім досить написати мені «підключи ${platform}», щоб я був і там.`,
  similar: ({ name, known }) => `У команді вже є ${list(known)}. ${name} — це хтось інший?`,
  button: {
    linkFor: ({ name }) => `Нове посилання: ${name}`,
    newPerson: ({ name }) => `Хтось інший: ${name}`,
    handOver: ({ what }) => `Передати ${what}`,
  },
  role: ({ name, role, before }) => [b(name), ` — тепер у ролі ${asRole[role]} (раніше — ${asRole[before]}).`],
  roleAlready: ({ name, role }) => [b(name), ` — уже в ролі ${asRole[role]}.`],
  yourRole: ({ who, role }) => `${who}: ваша роль тепер — ${team.roles[role]}.`,
  lastAdmin: ({ name }) => `${name} — єдиний адміністратор. Спершу призначте ще одного.`,
  remove: ({ name }) => `Вилучити з команди: ${name}; доступ буде закрито`,
  has: ({ name, what }) => `${name} веде: ${list(what)}. Усе лишиться за цією людиною, доки не передасте.`,
  openReminders: ({ count }) =>
    `${count} ${plural('uk', count, { one: 'відкрите нагадування', few: 'відкриті нагадування', many: 'відкритих нагадувань' })}`,
  removed: ({ name }) => [b(name), ' — більше не в команді, доступ закрито.'],
  notYourself: 'Не можна вилучити з команди себе.',
}
