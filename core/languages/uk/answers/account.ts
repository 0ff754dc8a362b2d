import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const account: Answers['account'] = {
  platforms: { telegram: 'Telegram', slack: 'Slack', teams: 'Teams', web: 'Браузер', console: 'Термінал' },
  which: 'Що саме?',
  code: ({ platform, code, minutes, url, bot, company }) => [
    ...(url
      ? ['Відкрийте ', { link: url, url }, ' або надішліть ', { code }, ` боту @${bot ?? ''} у ${platform}`]
      : ['Надішліть ', { code }, ` боту ${bot ?? 'Parley'} у ${platform}, в особистому чаті`]),
    `: код діє один раз, ${minutes} хвилин.`,
    ...(company ? [` Так бот стане ботом компанії ${company} і знатиме вас.`] : []),
  ],
  already: ({ platform, names }) => `${platform} уже підключено (${names.join(', ')}); це для ще одного акаунта.`,
  noBot: ({ platform }) =>
    `У вашої компанії ще немає бота в ${platform}. Його підключає адміністратор: нехай напише мені «підключи ${platform}».`,
  title: 'Ваші підключення:',
  item: ({ platform, name, since, here }) => [
    b(platform),
    ...(name ? [` · ${name}`] : []),
    ` · з ${since}`,
    ...(here ? [' · тут'] : []),
  ],
  notLinked: ({ platform }) => `${platform} не підключено.`,
  unlink: ({ platform, names }) => `Відключити ${platform}${names.length > 0 ? ` (${names.join(', ')})` : ''}`,
  lastWayIn: 'Це ваш останній вхід: потім я ніде вас не знатиму, доки адміністратор не запросить знову.',
  unlinked: ({ platform }) => `${platform} відключено: там я вас більше не знаю.`,
  unlinkedHere: ({ platform }) => `${platform} відключено: тут я вас більше не знаю.`,
  button: {
    link: ({ platform }) => `Підключити ${platform}`,
    unlink: ({ platform }) => `Відключити ${platform}`,
  },
  welcome: ({ name }) => [
    'Вітаю, ',
    b(name),
    '! Відтепер я знаю вас і тут. Пишіть, як колезі: почате деінде можна завершити тут.',
  ],
  bound: ({ name, company, platform }) => [
    'Вітаю, ',
    b(name),
    '! Відтепер це бот компанії ',
    b(company),
    `, і я вас тут знаю. Колегам досить написати «підключи ${platform}» там, де я їх знаю.`,
  ],
  told: ({ platform, name }) => `✓ ${platform} підключено${name ? ` (${name})` : ''}.`,
  wayIn: ({ platform }) =>
    `Якщо я знаю вас деінде, наприклад у браузері, напишіть там «підключи ${platform}» і надішліть мені код.`,
  wrong: ({ platform }) =>
    `Цей код не діє: помилка в ньому, його вже використано або минуло 10 хвилин. Новий дасть «підключи ${platform}» там, де я вас знаю.`,
  paused: 'Забагато кодів, що не діють. Спробуйте ще раз за чверть години.',
  taken: ({ platform }) =>
    `Цей акаунт уже підключено до когось, тому все лишилося як було. Нехай та людина спершу напише тут «відключи ${platform}»; потім надішліть код ще раз.`,
  yours: 'Цей акаунт уже ваш, підключати нічого.',
  inGroup:
    'Тільки не в групі: тут його читають інші. Якщо це був мій код, він більше не діє; отримайте новий і надішліть мені особисто.',
  nobodys: ({ platform }) =>
    `Вітаю! Я Parley, бот CRM, і ще не належу жодній компанії. Адміністратор пише «підключи ${platform}» там, де Parley його знає, наприклад у браузері, і надсилає мені код.`,
  directly: 'Напишіть мені, будь ласка, особисто.',
}
