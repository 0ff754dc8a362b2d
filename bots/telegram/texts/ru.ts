import type { Texts } from '../texts.ts'

export const ru: Texts = {
  fileGone: (name) => `Файла ${name} больше нет. Попросите его ещё раз.`,
  fileTooLarge: (name, limit) =>
    `Файл ${name} больше ${limit} МБ, а такие Telegram не принимает. Заберите его в Parley в браузере.`,
  sentTooLarge: (limit) =>
    `Этот файл больше ${limit} МБ, а такие Telegram мне не отдаёт. Пришлите файл поменьше или воспользуйтесь Parley в браузере.`,
  notFetched: 'Не удалось получить этот файл от Telegram. Пришлите его, пожалуйста, ещё раз.',
  privately: (bot) => `Это только для вас. Откройте ${bot}, нажмите «Начать» и спросите меня там.`,
}
