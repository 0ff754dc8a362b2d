import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'

const clock = (time: string): string => time.replace(/^0/, '')
const names = ['понеділок', 'вівторок', 'середа', 'четвер', 'пʼятниця', 'субота', 'неділя']

/** «понеділок–пʼятниця», «понеділок, середа, пʼятниця». */
function days(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  return given.length > 2 && last - first === given.length - 1 ? `${said[0]}–${said.at(-1)}` : said.join(', ')
}

export const setting: Answers['setting'] = {
  language: 'Відтепер розмовляю з вами українською.',
  otherLanguages: ({ names: spoken }) => `Цією мовою я ще не розмовляю. Знаю: ${spoken.join(', ')}.`,
  timezone: ({ zone }) => `Ваш часовий пояс — ${zone}.`,
  noTimezone: 'Не знаю такого місця. Наприклад: мій часовий пояс Europe/Vilnius.',
  name: ({ name }) => `Звертатимуся до вас: ${name}.`,
  noName: 'Як до вас звертатися? Наприклад: називай мене Олена.',
  hours: ({ from, to, days: given }) => `Ваш робочий день: ${clock(from)}–${clock(to)}, ${days(given)}.`,
  noHours: 'Не вдалося прочитати години. Наприклад: мій день з 8 до 16 або пн–чт з 9 до 17.',
  lunch: ({ from, to }) => `З ${clock(from)} до ${clock(to)} нічого не надсилатиму.`,
  noLunch: 'Гаразд, без обідньої перерви.',
  badLunch: 'Не вдалося прочитати час. Наприклад: обід з 12:30 до 13:30 або без обіду.',
  digest: ({ at }) => `Зведення надходитиме о ${clock(at)} в робочі дні.`,
  noDigest: 'Більше не надсилатиму зведення. Щоб повернути: «зведення о 8:30».',
  badDigest: 'Не вдалося прочитати час. Наприклад: зведення о 8:30 або без зведення.',
  budget: ({ count }) =>
    count === 0
      ? 'Підказок більше не буде; важливе — у зведенні.'
      : `Не більше ніж ${count} ${plural('uk', count, { one: 'підказка', few: 'підказки', many: 'підказок' })} на день; решта — у зведенні.`,
  badBudget: 'Не вдалося прочитати число. Наприклад: не більше 3 підказок на день.',
  away: ({ from, last, standIn }) =>
    `${from === last ? `Вас не буде ${last}` : from ? `Вас не буде з ${from} до ${last} включно` : `Вас немає до ${last} включно`}. ${
      standIn ? `Термінове отримуватиме ${standIn}.` : 'Ніхто не заміщає: усе чекатиме на вас.'
    }`,
  absencePast: 'Цей час уже минув. Наприклад: мене немає до пʼятниці.',
  standInSelf: 'Не можна заміщати себе.',
  back: 'З поверненням. Усе знову надходить вам.',
  shown: {
    language: 'Мова',
    timezone: 'Часовий пояс',
    hours: 'Робочі години',
    lunch: 'Обід',
    digest: 'Ранкове зведення',
    budget: 'Підказок на день, до',
    accounts: 'Прив’язані акаунти',
    off: 'вимкнено',
    button: {
      timezone: 'Часовий пояс…',
      hours: 'Робочі години…',
      noDigest: 'Без зведення',
      digest: ({ at }) => `Зведення о ${clock(at)}`,
    },
  },
}
