import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const schedule: Answers['schedule'] = {
  created: ({ report, rule, when, direct }) =>
    direct
      ? ['Буду присылать вам отчёт «', b(report), `» ${rule}, первый раз ${when}.`]
      : ['Буду публиковать здесь отчёт «', b(report), `» ${rule}, первый раз ${when}.`],
  onlyYou: 'Не всем здесь можно видеть эти цифры, поэтому они будут приходить только вам.',
  whichReport: 'Какой отчёт? Сначала спросите о нём, например «воронка по этапам», а потом повторите.',
  never: 'Такое время никогда не наступит. Скажите, например, «каждый понедельник в 9».',
  none: 'Регулярных отчётов нет. Спросите о каком-нибудь и скажите: «публикуй здесь каждый понедельник в 9».',
  listed: ({ count }) =>
    `${count} ${plural('ru', count, { one: 'регулярный отчёт', few: 'регулярных отчёта', other: 'регулярных отчётов' })}`,
  next: ({ when }) => `следующий раз ${when}`,
  elsewhere: 'в другом чате',
  stop: ({ report }) => (report === undefined ? 'Больше не присылать' : `Остановить: ${report}`),
  stopped: ({ report, rule }) => ['Больше не присылаю: ', b(report), `, ${rule}.`],
  which: 'Какой остановить?',
  gone: 'Этот отчёт уже остановлен.',
  ended: ({ report }) => [
    'Я больше не публикую в группе отчёт «',
    b(report),
    '»: показывать его там уже нельзя. Спросите о нём здесь и скажите, как часто, — он будет приходить вам.',
  ],
  since: ({ when, before, value, change }) => [
    `С прошлого раза (${when}): ${before} → `,
    b(value),
    change === undefined ? '.' : ` (${change}).`,
  ],
  same: ({ when }) => `С прошлого раза (${when}) ничего не изменилось.`,
  sameTotal: ({ when, value }) => `С прошлого раза (${when}): всего по-прежнему ${value}, но распределение другое.`,
  lastTime: ({ when, value }) => `В прошлый раз (${when}), за предыдущий период: ${value}.`,
}
