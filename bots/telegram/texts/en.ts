import type { Texts } from '../texts.ts'

export const en: Texts = {
  fileGone: (name) => `The file ${name} is no longer there. Ask for it again.`,
  fileTooLarge: (name, limit) =>
    `The file ${name} is larger than ${limit} MB, and Telegram takes no larger ones. Open Parley in the browser to get it.`,
  sentTooLarge: (limit) =>
    `That file is larger than ${limit} MB, and Telegram gives me no larger ones. Send a smaller one, or use Parley in the browser.`,
  notFetched: 'I could not get that file from Telegram. Please send it again.',
  privately: (bot) => `That is for your eyes only. Open ${bot}, press Start, and ask me there.`,
}
