import { languages } from '../languages/index.ts'
import { fold } from '../names/fold.ts'

let known: ReadonlySet<string> | undefined

/** Whether a word is a currency's name, in any form and language, or a code in capitals: people mix languages. */
export function isCurrency(text: string, folded: string): boolean {
  known ??= new Set(
    Object.values(languages).flatMap(({ money }) =>
      Object.values(money.currencies).flatMap((forms) => forms.split(/\s+/).map(fold)),
    ),
  )
  return known.has(folded) || /^[A-Z]{3}$/.test(text)
}
