import { commands } from '../../core/commands/index.ts'
import type { Language } from '../../core/languages/language.ts'

/** A heading and its lines. */
export interface Section {
  readonly name: string
  readonly says: readonly string[]
}

const item = (text: string): string => `- ${text}`

/** What people say: each command's templates, then the rules and words that they are made of. */
export function phrasesOf({ phrases }: Language): readonly Section[] {
  const { commands: said, rules, tables, ...words } = phrases
  return [
    ...commands.map(({ name }): Section => {
      const { title, example, say, maybe = [], ask = {} } = said[name]
      return {
        name: `${name}: ${title}`,
        says: [
          `In the help: ${example}`,
          ...Object.entries(ask).map(([slot, question]) => `Asked where {${slot}} is missing: ${question}`),
          ...titled('Says it without doubt:', say),
          ...titled('May say it, so that it is only offered:', maybe),
        ],
      }
    }),
    { name: 'rules', says: Object.entries(rules).map(([name, rule]) => item(`<${name}> ${rule}`)) },
    ...Object.entries(tables).map(([name, table]) => ({ name: `table ${name}`, says: entries(table) })),
    ...Object.entries(words).map(([name, one]) => ({ name: `words ${name}`, says: entries(one) })),
  ]
}

const titled = (title: string, templates: readonly string[]): readonly string[] =>
  templates.length > 0 ? ['', title, ...templates.map(item)] : []

function entries(words: unknown): readonly string[] {
  if (Array.isArray(words)) return [item(words.join(' | '))]
  if (typeof words !== 'object' || words === null) return [item(String(words))]
  return Object.entries(words).map(([name, one]) =>
    item(`${name}: ${Array.isArray(one) ? one.join(' | ') : typeof one === 'object' ? JSON.stringify(one) : one}`),
  )
}
