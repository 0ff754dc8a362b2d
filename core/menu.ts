import type { CommandName } from './commands/index.ts'
import { languages } from './languages/index.ts'
import type { LanguageCode } from './languages/language.ts'

/** Names as every platform takes them: a-z, 0-9 and _, at most 32. */
export type MenuName =
  | 'today'
  | 'deals'
  | 'reminders'
  | 'remind'
  | 'log'
  | 'note'
  | 'contact'
  | 'deal'
  | 'find'
  | 'brief'
  | 'settings'
  | 'link'
  | 'undo'
  | 'help'

/** A line of the menu: the command that it means by itself, and those that a sentence after it may be. */
export interface MenuEntry {
  readonly name: MenuName
  readonly command: CommandName
  /** Which kind of activity, where the name says it. */
  readonly kind?: 'note'
  readonly also?: readonly CommandName[]
}

/** What a person wants in a platform's menu, what is used most first. */
export const entries: readonly MenuEntry[] = [
  { name: 'today', command: 'agenda.show' },
  { name: 'deals', command: 'deal.list' },
  { name: 'remind', command: 'reminder.create' },
  { name: 'reminders', command: 'reminder.list' },
  { name: 'log', command: 'activity.log' },
  { name: 'note', command: 'activity.log', kind: 'note' },
  { name: 'contact', command: 'contact.add' },
  { name: 'deal', command: 'deal.add' },
  { name: 'find', command: 'contact.show', also: ['contact.find', 'company.show', 'deal.show', 'deal.list'] },
  { name: 'brief', command: 'brief.show' },
  { name: 'settings', command: 'settings.show', also: ['settings.change'] },
  { name: 'link', command: 'account.link' },
  { name: 'undo', command: 'undo' },
  { name: 'help', command: 'help' },
]

/** The commands for a platform's menu, each with what it does in a language. */
export function menu(language: LanguageCode): readonly { readonly name: string; readonly description: string }[] {
  const { phrases, answers } = languages[language]
  return entries.map(({ name, command, kind, also = [] }) => {
    const { title } = phrases.commands[also[0] === 'contact.find' ? also[0] : command]
    return { name, description: kind ? `${title}: ${answers.activities[kind]}` : title }
  })
}

/** What a customer wants in the menu of their bot: names as in MenuName, and the commands that they mean. */
const customerEntries = [
  { name: 'request', command: 'ticket.open' },
  { name: 'orders', command: 'deal.status' },
  { name: 'human', command: 'handover.request' },
  { name: 'mydata', command: 'data.show' },
  { name: 'stop', command: 'consent.withdraw' },
  { name: 'help', command: 'help' },
] as const

/** The command that a name of the customers' menu means, said with its stroke and nothing else: "/human", "/help@acme_bot". */
export function customerCommand(text: string): (typeof customerEntries)[number]['command'] | undefined {
  const name = /^\s*\/([a-z]{1,32})(?:@[\w.-]+)?\s*$/i.exec(text)?.[1]?.toLowerCase()
  return customerEntries.find((entry) => entry.name === name)?.command
}

/** The commands for the menu of a customers' bot, each with what it does in a language. */
export function customerMenu(
  language: LanguageCode,
): readonly { readonly name: string; readonly description: string }[] {
  const { commands } = languages[language].phrases
  return customerEntries.map(({ name, command }) => ({ name, description: commands[command].title }))
}

/** What the empty pane of an assistant suggests; each is a sentence that is understood as it is, in any company. */
export function suggestions(language: LanguageCode): readonly { readonly title: string; readonly text: string }[] {
  const { commands } = languages[language].phrases
  const suggested = ['agenda.show', 'deal.list', 'reminder.list', 'help'] as const
  return suggested.map((name) => ({ title: commands[name].title, text: commands[name].example }))
}
