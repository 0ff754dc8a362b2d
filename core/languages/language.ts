import type { MoneyTable } from '../money/table.ts'
import type { NameTable } from '../names/table.ts'
import type { TimeTable } from '../time/table.ts'
import type { Answers } from './answers.ts'
import type { Conversation } from './conversation.ts'
import type { Phrases } from './phrases.ts'
import type { TopicWords } from './topics.ts'

export const languageCodes = ['en', 'uk', 'ru', 'lt', 'hr'] as const
export type LanguageCode = (typeof languageCodes)[number]

/** The language of a code or a locale, "uk" or "uk-UA"; undefined where Parley does not speak it. */
export function languageOf(locale: string | null | undefined): LanguageCode | undefined {
  const wanted = locale?.slice(0, 2).toLowerCase()
  return languageCodes.find((code) => code === wanted)
}

/** A language: tables and wording, no logic. A missing entry does not compile. */
export interface Language {
  readonly code: LanguageCode
  /** Its own name: "English". */
  readonly name: string
  /** ISO 3166 country that it is the language of, where it is that of one: phones are written there without a prefix. */
  readonly country?: string
  /** How people say times, and how Parley does (core/time). */
  readonly time: TimeTable
  /** How names are inflected and written (core/names). */
  readonly names: NameTable
  /** How people say money, and how Parley does (core/money). */
  readonly money: MoneyTable
  /** What people say: templates per command. */
  readonly phrases: Phrases
  /** What Parley says when a command is done. */
  readonly answers: Answers
  /** What Parley says to keep the conversation going. */
  readonly conversation: Conversation
  /** What customers ask about, in their words (core/knowledge). */
  readonly topics: TopicWords
}
