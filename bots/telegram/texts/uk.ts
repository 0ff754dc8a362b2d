import type { Texts } from '../texts.ts'

export const uk: Texts = {
  fileGone: (name) => `Файлу ${name} вже немає. Попросіть його ще раз.`,
  fileTooLarge: (name, limit) =>
    `Файл ${name} більший за ${limit} МБ, а більших Telegram не приймає. Заберіть його в Parley у браузері.`,
  sentTooLarge: (limit) =>
    `Цей файл більший за ${limit} МБ, а більших Telegram мені не віддає. Надішліть менший або скористайтеся Parley у браузері.`,
  notFetched: 'Не вдалося отримати цей файл від Telegram. Надішліть його, будь ласка, ще раз.',
  privately: (bot) => `Це лише для вас. Відкрийте ${bot}, натисніть «Почати» і запитайте мене там.`,
}
