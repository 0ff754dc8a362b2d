import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const schedule: Answers['schedule'] = {
  created: ({ report, rule, when, direct }) =>
    direct
      ? ['Надсилатиму вам звіт «', b(report), `» ${rule}, уперше ${when}.`]
      : ['Публікуватиму тут звіт «', b(report), `» ${rule}, уперше ${when}.`],
  onlyYou: 'Не всім тут можна бачити ці цифри, тому вони приходитимуть лише вам.',
  whichReport: 'Який звіт? Спершу запитайте про нього, наприклад «воронка за етапами», а тоді повторіть.',
  never: 'Такий час ніколи не настане. Скажіть, наприклад, «щопонеділка о 9».',
  none: 'Регулярних звітів немає. Запитайте про якийсь і скажіть: «публікуй тут щопонеділка о 9».',
  listed: ({ count }) =>
    `${count} ${plural('uk', count, { one: 'регулярний звіт', few: 'регулярні звіти', other: 'регулярних звітів' })}`,
  next: ({ when }) => `наступного разу ${when}`,
  elsewhere: 'в іншому чаті',
  stop: ({ report }) => (report === undefined ? 'Більше не надсилати' : `Зупинити: ${report}`),
  stopped: ({ report, rule }) => ['Більше не надсилаю: ', b(report), `, ${rule}.`],
  which: 'Який зупинити?',
  gone: 'Цей звіт уже зупинено.',
  ended: ({ report }) => [
    'Я більше не публікую в групі звіт «',
    b(report),
    '»: показувати його там уже не можна. Запитайте про нього тут і скажіть, як часто, — він приходитиме вам.',
  ],
  since: ({ when, before, value, change }) => [
    `З минулого разу (${when}): ${before} → `,
    b(value),
    change === undefined ? '.' : ` (${change}).`,
  ],
  same: ({ when }) => `З минулого разу (${when}) нічого не змінилося.`,
  sameTotal: ({ when, value }) => `З минулого разу (${when}): загалом так само ${value}, але розподіл інший.`,
  lastTime: ({ when, value }) => `Минулого разу (${when}), за попередній період: ${value}.`,
}
