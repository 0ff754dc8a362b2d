import type { LanguageCode } from '../../core/index.ts'
import { en } from './texts/en.ts'
import { hr } from './texts/hr.ts'
import { lt } from './texts/lt.ts'
import { ru } from './texts/ru.ts'
import { uk } from './texts/uk.ts'

/** A field of a form for quick entry: what it is called, and what to write into it. */
interface Field {
  readonly label: string
  readonly hint?: string
}

/** The words of a form for quick entry. */
interface Form {
  /** In menus: at most 32 characters. */
  readonly title: string
  /** In the app's list of commands: at most 128 characters. */
  readonly about: string
  readonly fields: Readonly<Record<string, Field>>
}

/** What Parley says in Teams besides its answers: forms, menus, the app's own description. */
export interface Texts {
  /** BCP 47, as Teams names the language of the app's strings. */
  readonly tag: string
  readonly choose: string
  readonly typeToFind: string
  /** On the button that takes what was chosen from a list. */
  readonly take: string
  readonly chooseFirst: string
  /** A press that takes longer than Teams waits. */
  readonly working: string
  /** A press whose answer is a message of its own. */
  readonly below: string
  /** A file that can be handed over in the direct chat only. */
  fileHere(name: string): string
  readonly fileDeclined: string
  readonly fileGone: string
  /** `limit` in megabytes. */
  fileTooLarge(limit: number): string
  readonly fileLost: string
  readonly quickEntry: string
  readonly save: string
  /** The answer to what was entered or saved from elsewhere. */
  readonly inChat: string
  /** The app was not added for the person themselves, so there is no chat to answer in. */
  readonly addFirst: string
  readonly notConnected: string
  readonly nothingFound: string
  readonly typeName: string
  readonly kinds: Readonly<Record<'contact' | 'company' | 'deal', string>>
  readonly forms: {
    readonly contact: Form & {
      readonly fields: Readonly<Record<'name' | 'company' | 'role' | 'phones' | 'emails', Field>>
    }
    readonly deal: Form & { readonly fields: Readonly<Record<'title' | 'person' | 'amount' | 'closeOn', Field>> }
    readonly reminder: Form & { readonly fields: Readonly<Record<'about' | 'subject' | 'at', Field>> }
    readonly note: Form & { readonly fields: Readonly<Record<'person' | 'summary', Field>> }
  }
  /** What the app says of itself where it is added (the manifest): within Teams' limits, which the tests check. */
  readonly app: {
    /** At most 80 characters. */
    readonly short: string
    /** At most 4,000 characters. */
    readonly full: string
    readonly search: string
    readonly searchAbout: string
    readonly searchField: string
    readonly keep: string
    readonly keepAbout: string
    /** Suggested to who opens the chat: what the button says (32 characters), and what it asks (128). */
    readonly prompts: readonly (readonly [title: string, says: string])[]
  }
}

const tables: Readonly<Record<LanguageCode, Texts>> = { en, uk, ru, lt, hr }

/** The words in the language of a locale like "uk-UA"; in English where Parley does not speak it. */
export function textsFor(locale: string | null | undefined): Texts {
  const code = (locale ?? '').slice(0, 2).toLowerCase()
  return Object.entries(tables).find(([one]) => one === code)?.[1] ?? en
}

/** All languages, English first. */
export const allTexts: readonly Texts[] = [en, uk, ru, lt, hr]
