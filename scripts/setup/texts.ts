import type { LanguageCode } from '../../core/languages/language.ts'
import { en } from './texts/en.ts'
import { hr } from './texts/hr.ts'
import { lt } from './texts/lt.ts'
import { ru } from './texts/ru.ts'
import { uk } from './texts/uk.ts'

/** What the set-up asks and says. */
export interface Texts {
  readonly intro: string
  readonly ask: {
    readonly company: string
    readonly admin: string
    readonly zone: string
    readonly hours: string
    readonly country: string
    readonly currency: string
    readonly stages: string
    readonly access: string
  }
  /** What a question offers without an answer. */
  readonly companyDefault: string
  readonly adminDefault: string
  readonly hoursDefault: string
  readonly wrong: {
    readonly name: string
    readonly zone: string
    readonly hours: string
    readonly country: string
    readonly currency: string
    readonly stages: string
    readonly access: string
    readonly yesNo: string
  }
  readonly access: { readonly all: string; readonly own: string }
  /** What says each, folded; the first is shown. */
  readonly accessWords: { readonly all: readonly string[]; readonly own: readonly string[] }
  readonly demo: (p: { name: string }) => string
  readonly askDemo: string
  readonly summary: string
  readonly hours: (p: { from: string; to: string; days: readonly string[] }) => string
  readonly askMake: string
  /** Shown behind a yes-or-no question. */
  readonly yesNo: { readonly yes: string; readonly no: string }
  readonly nothing: string
  readonly there: (p: { name: string }) => string
  readonly noCompany: string
  readonly several: (p: { name: string }) => string
  readonly made: (p: { name: string }) => string
  readonly demoGone: (p: { name: string }) => string
  readonly link: (p: { name: string; until: string }) => string
  /** Parley runs already, or is to be started first. */
  readonly running: string
  readonly start: string
  readonly moreLinks: string
  readonly invited: {
    readonly new: (p: { name: string; role: string }) => string
    readonly back: (p: { name: string; role: string }) => string
    readonly there: (p: { name: string; role: string }) => string
  }
}

/** What the set-up says in each language. */
export const texts: { readonly [L in LanguageCode]: Texts } = { en, uk, ru, lt, hr }
