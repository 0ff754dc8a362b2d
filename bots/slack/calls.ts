import type { LanguageCode } from '../../core/index.ts'
import { type Texts, textsIn } from './texts.ts'

/** The forms of the shortcut: each is a command with some of its arguments (docs/commands.md). */
export const CALLS = {
  contact: { command: 'contact.add', fields: ['name', 'company', 'role', 'phones', 'emails'], needs: [['name']] },
  deal: { command: 'deal.add', fields: ['person', 'title', 'amount', 'closeOn'], needs: [['person', 'title']] },
  reminder: { command: 'reminder.create', fields: ['about', 'at', 'subject'], needs: [['about'], ['at']] },
  note: { command: 'activity.log', fields: ['kind', 'person', 'summary', 'at'], needs: [['summary']] },
} as const

export type CallKind = keyof typeof CALLS
export type FieldName = (typeof CALLS)[CallKind]['fields'][number]

export const callKinds = ['contact', 'deal', 'reminder', 'note'] as const satisfies readonly CallKind[]

export const isCallKind = (word: string): word is CallKind => callKinds.some((kind) => kind === word)

/** What is said for each argument, those left empty left out. */
export type Said = Readonly<Record<string, string>>

/** What can be known to be wrong of a form before anything is looked up: the field and what to do. */
export function problemsIn(kind: CallKind, said: Said, language: LanguageCode): Partial<Record<FieldName, string>> {
  const { problems } = textsIn(language)
  const call = CALLS[kind]
  const missing = call.needs.find((names) => names.every((name) => !said[name]))
  const found: Partial<Record<FieldName, string>> = {}
  if (missing) found[missing[0]] = missing.length > 1 ? problems.either : problems.missing
  const bad = (name: string, wrong: (words: string) => boolean) => {
    const words = said[name]
    return words !== undefined && wrong(words)
  }
  if (bad('emails', (words) => !/^\S+@\S+\.\S+$/.test(words))) found.emails = problems.email
  if (bad('phones', (words) => words.replace(/\D/g, '').length < 5)) found.phones = problems.phone
  if (bad('amount', (words) => !/\d/.test(words))) found.amount = problems.amount
  return found
}

/** The kinds of an activity as they are said: what is picked is what is said. */
export const activityKinds = (texts: Texts): readonly string[] => texts.activities
