import type { Language } from '../../core/languages/language.ts'
import type { Section } from './said.ts'

/** Counts that call for all plural forms of the languages. */
const counts = [1, 2, 5, 11, 21]

/** What Parley says, with words in ‹brackets› for what is filled in. */
export function answersOf({ conversation, answers }: Language): readonly Section[] {
  return [...sectionsIn('conversation', conversation), ...sectionsIn('answer', answers)]
}

function sectionsIn(prefix: string, words: object): readonly Section[] {
  const own = Object.entries(words).filter(([, one]) => typeof one !== 'object' || Array.isArray(one))
  const nouns = Object.entries(words).filter(([, one]) => typeof one === 'object' && !Array.isArray(one))
  return [
    ...(own.length > 0 ? [{ name: prefix, says: own.flatMap(([name, one]) => said(name, one)) }] : []),
    ...nouns.map(([noun, table]) => ({ name: `${prefix} ${noun}`, says: inside('', table) })),
  ]
}

function inside(path: string, words: unknown): readonly string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return said(path, words)
  return Object.entries(words).flatMap(([name, one]) => inside(path ? `${path}.${name}` : name, one))
}

function said(name: string, words: unknown): readonly string[] {
  if (Array.isArray(words)) return [`- ${name}: ${words.join(' | ')}`]
  if (!isAnswer(words)) return [`- ${name}: ${textOf(words)}`]
  const spoken = counts.map((count) => filledIn(words, count))
  const [first] = spoken
  if (spoken.some((one) => one === undefined || one.includes('undefined')))
    return [
      `- ${name}:`,
      ...String(words)
        .split('\n')
        .map((line) => `      ${line.trim()}`),
    ]
  const different = [...new Set(spoken)]
  return different.length === 1 ? [`- ${name}: ${first}`] : [`- ${name}:`, ...different.map((one) => `  - ${one}`)]
}

type Answer = (p: object) => unknown
const isAnswer = (words: unknown): words is Answer => typeof words === 'function'

/** The words with samples in the place of what they are said of; undefined where samples are not enough. */
function filledIn(words: Answer, count: number): string | undefined {
  try {
    return textOf(words(samples(count)))
  } catch {
    return undefined
  }
}

const lists: Readonly<Record<string, (count: number) => unknown>> = {
  owners: (count) => [{ owner: '‹owner›', count }],
  examples: () => ['‹example›', '‹another example›'],
  names: () => ['‹name›', '‹another name›'],
  filters: () => ['‹filter›'],
  details: () => ['‹detail›', '‹another detail›'],
  values: () => ['‹value›'],
  changes: () => [{ field: 'company', to: '‹to›', before: '‹before›' }],
  pairs: () => [{ field: 'company', kept: '‹kept›', other: '‹other›' }],
  field: () => 'company',
  kind: () => 'contact',
}
const numbers =
  /^(?:count|days|limit|more|total|number|hours|minutes|rows|most|left|contacts|companies|deals|notes|age|percent|size)$/i

/** Whatever an answer asks for, by its name. */
function samples(count: number): object {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        const name = String(key)
        return lists[name]?.(count) ?? (numbers.test(name) ? count : `‹${name}›`)
      },
    },
  )
}

/** A text's pieces as Markdown. */
function textOf(text: unknown): string {
  if (Array.isArray(text)) return text.map(textOf).join('')
  if (typeof text !== 'object' || text === null) return String(text)
  if ('bold' in text) return `**${text.bold}**`
  if ('code' in text) return `\`${text.code}\``
  return JSON.stringify(text)
}
