import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'

const clock = (time: string): string => time.replace(/^0/, '')
const names = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']

/** «понедельник–пятница», «понедельник, среда, пятница». */
function days(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  return given.length > 2 && last - first === given.length - 1 ? `${said[0]}–${said.at(-1)}` : said.join(', ')
}

export const setting: Answers['setting'] = {
  language: 'Теперь говорю с вами по-русски.',
  otherLanguages: ({ names: spoken }) => `На этом языке я пока не говорю. Знаю: ${spoken.join(', ')}.`,
  timezone: ({ zone }) => `Ваш часовой пояс — ${zone}.`,
  noTimezone: 'Не знаю такого места. Например: мой часовой пояс Europe/Vilnius.',
  name: ({ name }) => `Буду обращаться к вам так: ${name}.`,
  noName: 'Как к вам обращаться? Например: называй меня Елена.',
  hours: ({ from, to, days: given }) => `Ваш рабочий день: ${clock(from)}–${clock(to)}, ${days(given)}.`,
  noHours: 'Не удалось прочитать часы. Например: мой рабочий день с 8 до 16 или пн–чт с 9 до 17.',
  lunch: ({ from, to }) => `С ${clock(from)} до ${clock(to)} ничего не буду присылать.`,
  noLunch: 'Хорошо, без обеденного перерыва.',
  badLunch: 'Не удалось прочитать время. Например: обед с 12:30 до 13:30 или без обеда.',
  digest: ({ at }) => `Сводка будет приходить в ${clock(at)} по рабочим дням.`,
  noDigest: 'Больше не буду присылать сводку. Чтобы вернуть: «сводка в 8:30».',
  badDigest: 'Не удалось прочитать время. Например: сводка в 8:30 или без сводки.',
  budget: ({ count }) =>
    count === 0
      ? 'Подсказок больше не будет; важное — в сводке.'
      : `Не больше ${count} ${plural('ru', count, { one: 'подсказки', few: 'подсказок', many: 'подсказок' })} в день; остальное — в сводке.`,
  badBudget: 'Не удалось прочитать число. Например: не больше 3 подсказок в день.',
  away: ({ from, last, standIn }) =>
    `Вас нет ${from ? `с ${from} ` : ''}до ${last} включительно. ${
      standIn ? `Срочное будет получать ${standIn}.` : 'Никто не замещает: всё будет ждать вас.'
    }`,
  absencePast: 'Это время уже прошло. Например: меня нет до пятницы.',
  standInSelf: 'Нельзя замещать себя.',
  back: 'С возвращением. Всё снова приходит вам.',
  shown: {
    language: 'Язык',
    timezone: 'Часовой пояс',
    hours: 'Рабочие часы',
    lunch: 'Обед',
    digest: 'Утренняя сводка',
    budget: 'Подсказок в день, не больше',
    accounts: 'Привязанные аккаунты',
    off: 'выключено',
    button: {
      timezone: 'Часовой пояс…',
      hours: 'Рабочие часы…',
      noDigest: 'Без сводки',
      digest: ({ at }) => `Сводка в ${clock(at)}`,
    },
  },
}
