import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const clock = (time: string): string => time.replace(/^0/, '')
const names = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']
const list = (parts: readonly string[]): string => new Intl.ListFormat('ru').format(parts)

/** «понедельник–пятница», «понедельник, среда, пятница». */
function weekdays(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  return given.length > 2 && last - first === given.length - 1 ? `${said[0]}–${said.at(-1)}` : said.join(', ')
}

const deals = (count: number): string =>
  `${count} ${plural('ru', count, { one: 'сделка', few: 'сделки', many: 'сделок' })}`
const dealsMoved = (count: number): string =>
  `${count} ${plural('ru', count, { one: 'сделку', few: 'сделки', many: 'сделок' })}`
const days = (count: number): string => `${count} ${plural('ru', count, { one: 'день', few: 'дня', many: 'дней' })}`
/** «после 21 дня», «после 3 дней». */
const afterDays = (count: number): string =>
  `${count} ${plural('ru', count, { one: 'дня', few: 'дней', many: 'дней' })}`
const span = ({ from, to }: { from: string; to?: string }): string => (to ? `С ${from} до ${to}` : `${from}`)

export const workspace: Answers['workspace'] = {
  stageAdded: ({ stage, probability, after }) =>
    `Новый этап: «${stage}», ${after ? `после «${after}»` : 'первый'}. Вероятность — ${probability} %.`,
  stageRenamed: ({ from, to }) => `Этап «${from}» теперь называется «${to}».`,
  stageThere: ({ stage }) => `Этап «${stage}» уже есть.`,
  badStageName: ({ most }) => `Название этапа — от 1 до ${most} символов.`,
  tooManyStages: ({ most }) => `Этапов уже ${most}, больше нельзя.`,
  probability: ({ stage, probability, before }) =>
    `Вероятность на этапе «${stage}» теперь ${probability} % (было ${before} %).`,
  badProbability: 'Вероятность — от 0 до 100 %.',
  closedProbability: ({ stage }) =>
    `«${stage}» — конец воронки: там сделки уже выиграны или проиграны, вероятности нет.`,
  endsStay: ({ stage }) => `«${stage}» — конец воронки и остаётся на месте.`,
  order: ({ stages }) => `Теперь этапы такие: ${stages.join(' → ')}.`,
  removeStage: ({ stage, deals: count, to }) =>
    count && to
      ? `Удалить этап «${stage}» и перенести ${dealsMoved(count)} на этап «${to}»`
      : `Удалить этап «${stage}»; сделок на нём нет`,
  stageHasDeals: ({ stage, deals: count }) => `На этапе «${stage}» — ${deals(count)}.`,
  stageRemoved: ({ stage, deals: count, to }) =>
    count && to
      ? `Этап «${stage}» удалён, на этап «${to}» ${plural('ru', count, { one: 'перенесена', few: 'перенесены', many: 'перенесено' })} ${deals(count)}.`
      : `Этап «${stage}» удалён.`,
  lastOfKind: ({ stage, kind }) =>
    `«${stage}» — единственный этап ${{ open: 'для открытых сделок', won: 'для выигранных сделок', lost: 'для проигранных сделок' }[kind]}, один должен остаться. Его можно переименовать.`,
  currency: ({ currency }) => `Теперь сумма без валюты — это ${currency}. Уже записанные суммы не меняются.`,
  noCurrency: 'Не знаю такой валюты. Например: наша валюта — евро.',
  hours: ({ from, to, days: given }) =>
    `Компания работает ${clock(from)}–${clock(to)}, ${weekdays(given)}. У кого свой график, тот работает по нему и дальше.`,
  country: ({ country }) => `Теперь учитываю государственные праздники страны: ${country}.`,
  noCountry: 'Не знаю такой страны. Например: наши праздники — литовские, страна Литва.',
  daysOff: (p) => `${span(p)} — ${p.to ? 'выходные дни' : 'выходной день'}.`,
  daysOn: (p) => `${span(p)} — ${p.to ? 'рабочие дни' : 'рабочий день'}, даже если это праздник.`,
  noDay: 'Какие именно дни? Например: 24 декабря — выходной.',
  staleDays: ({ days: count, stage }) =>
    stage
      ? `На этапе «${stage}» сделка может оставаться ${days(count)}.`
      : `Сделка считается застрявшей после ${afterDays(count)} на одном этапе.`,
  quietDays: ({ days: count }) => `Клиент считается забытым после ${afterDays(count)} тишины.`,
  badDays: ({ most }) => `От 1 до ${afterDays(most)}.`,
  access: {
    all: 'Теперь менеджеры по продажам видят все записи.',
    own: 'Теперь менеджеры по продажам видят только свои записи и ничьи.',
  },
  audience: {
    bound: {
      reps: 'Теперь каждый в этой группе видит то, что менеджеры по продажам.',
      managers: 'Теперь каждый в этой группе видит то, что руководители.',
      admins: 'Теперь каждый в этой группе видит то, что администраторы.',
      nobody: 'Теперь эта группа не видит записей: буду отвечать каждому отдельно.',
    },
    notHere: 'Напишите это в самой группе: там оно и будет действовать.',
    byReaders: 'Здесь я смотрю, кто читает: видно то, что может видеть человек с наименьшими правами.',
  },
  name: ({ name }) => `Теперь компания называется «${name}».`,
  noName: 'Как называется компания? Например: наша компания называется Ромашка.',
  language: ({ language }) => `Язык для новых людей: ${language}. Каждый может выбрать свой.`,
  timezone: ({ zone }) => `Часовой пояс компании теперь ${zone}, в том числе для тех, кто жил по прежнему.`,
  shown: {
    stages: 'Этапы',
    team: 'Команда',
    timezone: 'Часовой пояс',
    hours: 'Рабочие часы',
    holidays: 'Государственные праздники',
    daysOff: 'Другие выходные',
    currency: 'Валюта',
    limits: 'Напоминаю без просьбы',
    access: 'Менеджеры по продажам видят',
    hoursValue: ({ from, to, days: given }) => `${clock(from)}–${clock(to)}, ${weekdays(given)}`,
    limitsValue: ({ staleDays, quietDays }) =>
      `о сделках после ${afterDays(staleDays)} на этапе, о клиентах после ${afterDays(quietDays)} тишины`,
    accessValue: { all: 'все записи', own: 'только свои записи и ничьи' },
    model: {
      title: 'Языковая модель',
      today: 'Сегодня',
      month: 'В этом месяце',
      used: ({ asked, failed, tokens, cost }) =>
        `${asked} ${plural('ru', asked, { one: 'вопрос', few: 'вопроса', many: 'вопросов' })}${failed > 0 ? ` (без ответа: ${failed})` : ''}, токенов: ${tokens}${cost ? `, ${cost}` : ''}`,
      none: 'В этом месяце языковую модель ни о чём не спрашивали.',
    },
  },
}

/** «в роли руководителя»: who is who in the team. */
const asRole = { rep: 'менеджера по продажам', manager: 'руководителя', admin: 'администратора' } as const

export const team: Answers['team'] = {
  roles: { rep: 'менеджер по продажам', manager: 'руководитель', admin: 'администратор' },
  invited: ({ name, role }) => [b(name), ` — в команде, в роли ${asRole[role]}.`],
  invitedAgain: ({ name, role }) => [
    'Новая ссылка: ',
    b(name),
    ` (в роли ${asRole[role]}). Прежняя больше не действует.`,
  ],
  backAgain: ({ name, role }) => [b(name), ` — снова в команде, в роли ${asRole[role]}.`],
  link: ({ until }) => `Передайте эту ссылку только этому человеку. Она действует один раз, до ${until}:`,
  elsewhere: ({ platform }) => `Потом достаточно написать мне «подключи ${platform}», чтобы я был и там.`,
  similar: ({ name, known }) => `В команде уже есть ${list(known)}. ${name} — это кто-то другой?`,
  button: {
    linkFor: ({ name }) => `Новая ссылка: ${name}`,
    newPerson: ({ name }) => `Кто-то другой: ${name}`,
    handOver: ({ what }) => `Передать ${what}`,
  },
  role: ({ name, role, before }) => [b(name), ` — теперь в роли ${asRole[role]} (раньше — ${asRole[before]}).`],
  roleAlready: ({ name, role }) => [b(name), ` — уже в роли ${asRole[role]}.`],
  yourRole: ({ who, role }) => `${who}: ваша роль теперь — ${team.roles[role]}.`,
  lastAdmin: ({ name }) => `${name} — единственный администратор. Сначала назначьте ещё одного.`,
  remove: ({ name }) => `Исключить из команды: ${name}; доступ будет закрыт`,
  has: ({ name, what }) => `${name} ведёт: ${list(what)}. Всё останется за этим человеком, пока не передадите.`,
  openReminders: ({ count }) =>
    `${count} ${plural('ru', count, { one: 'открытое напоминание', few: 'открытых напоминания', many: 'открытых напоминаний' })}`,
  removed: ({ name }) => [b(name), ' — больше не в команде, доступ закрыт.'],
  notYourself: 'Нельзя исключить из команды себя.',
}
