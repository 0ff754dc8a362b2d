import type { LanguageCode } from '../../core/index.ts'
import { en } from './texts/en.ts'
import { hr } from './texts/hr.ts'
import { lt } from './texts/lt.ts'
import { ru } from './texts/ru.ts'
import { uk } from './texts/uk.ts'

/** What the bot says itself, where the core cannot: about files, and about what is for one person's eyes. Limits in megabytes. */
export interface Texts {
  /** A file of an answer is no longer there. */
  fileGone(name: string): string
  /** A file of an answer is larger than Telegram takes from a bot. */
  fileTooLarge(name: string, limit: number): string
  /** What was sent is larger than a bot may fetch. */
  sentTooLarge(limit: number): string
  /** What was sent could not be fetched. */
  readonly notFetched: string
  /** In a group: the answer is for one person, who has not opened a chat with the bot. */
  privately(bot: string): string
}

const tables: Readonly<Record<LanguageCode, Texts>> = { en, uk, ru, lt, hr }
const byCode = new Map(Object.entries(tables))

/** The bot's words in the language that a person's Telegram speaks; in English where there are none. */
export const textsOf = (language: string | undefined): Texts =>
  byCode.get((language ?? '').slice(0, 2).toLowerCase()) ?? en
