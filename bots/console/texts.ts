import { en } from './texts/en.ts'
import { hr } from './texts/hr.ts'
import { lt } from './texts/lt.ts'
import { ru } from './texts/ru.ts'
import { uk } from './texts/uk.ts'

/** The terminal's own words: everything that it says itself, not Parley. */
export interface Texts {
  /** For dates. */
  readonly locale: string
  welcome(other: string | null): string
  /** Who has the seat at the beginning, and what to type; `seats`: how many can speak here. */
  begin(name: string, seats: number): string
  readonly help: readonly string[]
  taken(name: string): string
  nobody(who: string): string
  /** `languages`: names with their codes. */
  speaks(languages: string): string
  answers(name: string, language: string): string
  noButton(label: string): string
  readonly noButtons: string
  readonly nothingSaid: string
  readonly aButton: string
  readonly underWay: string
  now(time: string): string
  /** What came of putting a file into the chat, or of saving one. */
  readonly files: {
    missing(path: string): string
    readonly tooLarge: string
    none(number: number): string
    readonly there: string
    readonly gone: string
    saved(path: string): string
  }
  readonly which: { readonly button: string; readonly time: string; readonly file: string; readonly save: string }
  noCommand(name: string): string
  failed(why: string): string
  /** The running Parley that the terminal is attached to has ended. */
  readonly stopped: string
  /** The database has ended, or cannot be reached. */
  readonly away: string
  readonly back: string
  unsent(line: string): string
  lost(line: string): string
  /** Waiting was in vain. `attached`: another program ought to have come back. */
  gone(attached: boolean): string
  readonly bye: string
}

const tables = new Map(Object.entries({ en, uk, ru, lt, hr }))

/** The terminal's words in a language; in English where there are none. */
export const textsOf = (code: string): Texts => tables.get(code) ?? en
