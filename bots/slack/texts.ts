import type { LanguageCode } from '../../core/index.ts'
import type { CallKind, FieldName } from './calls.ts'
import { en } from './texts/en.ts'
import { hr } from './texts/hr.ts'
import { lt } from './texts/lt.ts'
import { ru } from './texts/ru.ts'
import { uk } from './texts/uk.ts'

/** What only Slack needs to be said: titles and labels of modals (24 characters at most in titles and buttons), short notes. */
export interface Texts {
  /** The title of the modal, and its buttons. */
  readonly create: string
  readonly save: string
  readonly cancel: string
  /** What can be made: the buttons on top of the modal and of the Home. */
  readonly kinds: Readonly<Record<CallKind, string>>
  readonly fields: Readonly<Record<FieldName, string>>
  /** An example in the place of an empty field, where a word does not say enough. */
  readonly examples: Readonly<Partial<Record<FieldName, string>>>
  /** Kinds of activities as this language names them: call, meeting, e-mail, message, note. */
  readonly activities: readonly string[]
  readonly problems: {
    readonly missing: string
    /** Neither of two was filled in. */
    readonly either: string
    readonly email: string
    readonly phone: string
    readonly amount: string
  }
  /** While an answer is worked on: Slack puts the bot's name before it. */
  readonly working: string
  /** Above the prompts of the assistant's pane. */
  readonly promptsTitle: string
  /** A shortcut was used in a channel; what came of it stands in the direct conversation. */
  readonly inDirect: string
  /** `limit`: in megabytes. */
  tooLarge(name: string, limit: number): string
  noFile(name: string): string
  /** The Home has room for no more. */
  readonly more: string
}

const tables: Readonly<Record<LanguageCode, Texts>> = { en, uk, ru, lt, hr }

export const textsIn = (language: LanguageCode): Texts => tables[language]

const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(tables, code)

/** The language of a locale, "uk-UA"; English where Parley does not speak it. */
export function languageOf(locale: string | undefined): LanguageCode {
  const code = locale?.slice(0, 2).toLowerCase() ?? ''
  return isLanguage(code) ? code : 'en'
}
