import { en } from './texts/en.ts'
import { hr } from './texts/hr.ts'
import { lt } from './texts/lt.ts'
import { ru } from './texts/ru.ts'
import { uk } from './texts/uk.ts'

/** What the server says itself, when it cannot do what the page asks. */
export interface Texts {
  readonly host: string
  readonly origin: string
  readonly out: string
  readonly seat: string
  readonly invitation: string
  readonly tries: string
  readonly streams: string
  readonly invalid: string
  readonly type: string
  /** `limit`: in megabytes. */
  file(limit: number): string
  readonly tooLarge: string
  readonly gone: string
  readonly away: string
  readonly broken: string
}

const tables = new Map(Object.entries({ en, uk, ru, lt, hr }))

/** The server's words in the first language of the browser (`Accept-Language`) that it speaks; English where there is none. */
export function textsFor(accepted: string | undefined): Texts {
  const wanted = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return tables.get(wanted.find((code) => tables.has(code)) ?? 'en') ?? en
}
