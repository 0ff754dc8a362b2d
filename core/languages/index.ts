import { english } from './en/index.ts'
import { croatian } from './hr/index.ts'
import type { Language, LanguageCode } from './language.ts'
import { lithuanian } from './lt/index.ts'
import { russian } from './ru/index.ts'
import { ukrainian } from './uk/index.ts'

/** Every language that Parley speaks, by its code. */
export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: english,
  uk: ukrainian,
  ru: russian,
  lt: lithuanian,
  hr: croatian,
}
