import { languages } from '../languages/index.ts'
import { languageOf } from '../languages/language.ts'

/** What a deal is called that stays when the person is erased, in a workspace's language. */
export const titleIn = (language: string): string => languages[languageOf(language) ?? 'en'].answers.service.erase.deal
