/**
 * What Telegram's Bot API allows, as data. "API" is https://core.telegram.org/bots/api, "FAQ" https://core.telegram.org/bots/faq; lengths
 * are UTF-16 units, as there.
 */
export const limits = {
  /** API, sendMessage: "1-4096 characters after entities parsing". */
  text: 4_096,
  /** API, sendPhoto and sendDocument: "0-1024 characters after entities parsing". */
  caption: 1_024,
  /** Further entities of a message are left out without a word (https://limits.tginfo.me/en). */
  entities: 100,
  /** API, InlineKeyboardButton: "callback_data … 1-64 bytes". */
  callbackBytes: 64,
  /** API, error REPLY_MARKUP_TOO_LONG; as many as are taken (https://limits.tginfo.me/en). */
  buttons: 100,
  /** Our own: what a phone shows of a button that has a row to itself. */
  label: 60,
  /** API, setMyCommands: at most 100 commands; BotCommand: names of 1-32 of a-z, 0-9 and _, descriptions of 1-256 characters. */
  commands: 100,
  description: 256,
  /** API, getFile: "bots can download files of up to 20MB in size". */
  download: 20 * 1024 * 1024,
  /** API, sendPhoto: "The photo must be at most 10 MB in size". */
  photo: 10 * 1024 * 1024,
  /** API, "Sending files": "50 MB max size for other files". */
  upload: 50 * 1024 * 1024,
  /** API, Rich Message Limits: characters of the text, blocks with all that is in them, columns of a table. */
  rich: { text: 32_768, blocks: 500, columns: 20 },
  /** API, sendChatAction: "The status is set for 5 seconds or less". */
  actionMs: 5_000,
} as const

/** How fast a bot may write. FAQ, "My bot is hitting limits": one message a second in a chat, 20 a minute in a group, some 30 a second overall. */
export const rates = {
  chat: { most: 1, withinMs: 1_000 },
  group: { most: 20, withinMs: 60_000 },
  overall: { most: 30, withinMs: 1_000 },
} as const satisfies Rates

export interface Rate {
  readonly most: number
  readonly withinMs: number
}

export interface Rates {
  readonly chat: Rate
  readonly group: Rate
  readonly overall: Rate
}

/** Character cells of fixed width that a phone shows side by side, by eye (360 points, Telegram's usual size). */
export const PHONE_CELLS = 34
