import type { LanguageCode } from '../../../core/index.ts'
import { en } from './texts/en.ts'
import { hr } from './texts/hr.ts'
import { lt } from './texts/lt.ts'
import { ru } from './texts/ru.ts'
import { uk } from './texts/uk.ts'

/** What the page itself says. What Parley says comes from the server in the person's language. */
export interface Texts {
  /** For Intl: which dates and numbers. */
  readonly locale: string
  readonly tagline: string
  readonly whoAreYou: string
  readonly demo: string
  readonly roles: Readonly<Record<'rep' | 'manager' | 'admin', string>>
  readonly invitationNeeded: string
  readonly joining: string
  readonly joinFailed: string
  readonly tryAgain: string
  readonly account: string
  readonly switchSeat: string
  readonly leave: string
  readonly conversation: string
  readonly you: string
  readonly typing: string
  readonly greeting: (name: string) => string
  readonly startHere: string
  readonly message: string
  readonly placeholder: string
  readonly send: string
  readonly save: string
  readonly attach: string
  readonly dropHere: string
  readonly reply: string
  readonly edit: string
  readonly edited: string
  readonly corrected: string
  readonly replyingTo: string
  readonly editing: string
  readonly cancel: string
  readonly remove: string
  readonly sending: string
  readonly waiting: string
  readonly notSent: string
  readonly tooBig: (name: string, megabytes: string) => string
  readonly offline: string
  readonly unreachable: string
  readonly unread: string
  readonly newMessages: (count: number) => string
  readonly toNewest: string
  readonly loadingOlder: string
  readonly loadFailed: string
  readonly quickReplies: string
  readonly figures: string
  readonly table: string
  readonly allRows: (count: number) => string
  readonly download: string
  readonly pressed: string
  readonly choose: string
  readonly image: string
}

const tables: Readonly<Record<LanguageCode, Texts>> = { en, uk, ru, lt, hr }

const isOurs = (code: string): code is LanguageCode => Object.hasOwn(tables, code)

/** The texts of the first language of the list (BCP 47) that the page speaks; else English. */
export function textsOf(...languages: readonly string[]): Texts & { readonly code: LanguageCode } {
  const code = languages.map((language) => language.split('-')[0] ?? '').find(isOurs) ?? 'en'
  return { ...tables[code], code }
}
