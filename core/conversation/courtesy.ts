import { languages } from '../languages/index.ts'
import { bare } from './answer.ts'

/** Which courtesy a text is and nothing else, in any language: "hello", "thanks"; undefined: none. */
export function courtesyIn(text: string): string | undefined {
  const words = bare(text)
  return Object.values(languages)
    .flatMap((language) => Object.entries(language.conversation.courtesies))
    .find(([, said]) => said.some((one) => bare(one) === words))?.[0]
}

/** Whether a text is a greeting or a thank-you. */
export const isCourtesy = (text: string): boolean => courtesyIn(text) !== undefined
