import { languages } from '../languages/index.ts'
import type { TopicWords } from '../languages/topics.ts'
import { fold } from '../names/fold.ts'
import { slips } from '../names/near.ts'
import { once } from '../once.ts'

/** Words that follow each other, each perhaps only the beginning of one. */
interface Pattern {
  readonly words: readonly { readonly text: string; readonly open: boolean }[]
  readonly means: string
}

/** Patterns by the first letters of their first word, so that few are tried on each. */
type Patterns = ReadonlyMap<string, readonly Pattern[]>

const HEAD = 2

function patternsOf(entries: readonly (readonly [means: string, words: string])[]): Patterns {
  const all = entries.flatMap(([means, words]) =>
    words.split(' ').map((one): Pattern => {
      const parts = one.split('_').map((part) => ({ text: fold(part.replace('*', '')), open: part.endsWith('*') }))
      return { words: parts, means }
    }),
  )
  return Map.groupBy(all, ({ words: [first] }) => first?.text.slice(0, HEAD) ?? '')
}

const fits = (pattern: Pattern, words: readonly string[], from: number): boolean =>
  pattern.words.every(({ text, open }, at) => {
    const word = words[from + at]
    return word !== undefined && (open ? word.startsWith(text) : word === text)
  })

/** The longest pattern that begins at a word: what it means, and of how many words it is. */
function at(words: readonly string[], from: number, patterns: Patterns) {
  const near = patterns.get(words[from]?.slice(0, HEAD) ?? '') ?? []
  const found = near.filter((pattern) => fits(pattern, words, from))
  const [best] = found.toSorted((a, b) => b.words.length - a.words.length)
  return best && { means: best.means, length: best.words.length }
}

const tables = (): readonly TopicWords[] => Object.values(languages).map(({ topics }) => topics)
const small = once(() => patternsOf(tables().map((table) => ['small', table.small])))
const light = once(() => patternsOf(tables().map((table) => ['light', table.light])))
const alarms = once(() => patternsOf(tables().map((table) => ['alarm', table.alarms])))
const broken = once(() => patternsOf(tables().map((table) => ['broken', table.broken])))
const people = once(() => patternsOf(tables().map((table) => ['people', table.people])))
const bots = once(() => patternsOf(tables().map((table) => ['bots', table.bots])))
const not = once(() => patternsOf(tables().map((table) => ['not', table.not])))
const parcel = once(() => patternsOf(tables().map((table) => ['parcel', table.parcel])))
const coming = once(() => patternsOf(tables().map((table) => ['coming', table.coming])))
const request = once(() => patternsOf(tables().map((table) => ['request', table.request])))
const questions = once(() => patternsOf(tables().map((table) => ['question', table.questions])))
const topics = once(() => patternsOf(tables().flatMap((table) => Object.entries(table.topics))))

/** What folded words mean from one on: a topic, a word that says little or nothing; undefined for a word of its own. In any language. */
export function meaningAt(
  words: readonly string[],
  from: number,
): { readonly means: string; readonly length: number } | undefined {
  const topic = at(words, from, topics())
  if (topic) return { means: `#${topic.means}`, length: topic.length }
  const little = at(words, from, light()) ?? at(words, from, small())
  if (little) return little
  const meant = misspelt(words[from] ?? '')
  return meant === undefined ? undefined : { means: `#${meant}`, length: 1 }
}

/** Shorter words are too much alike for one of them to be taken for another. */
const LONG = 6

/** The topic of which a long word has one slip of the keyboard after its first letter. */
const misspelt = (word: string): string | undefined =>
  word.length < LONG ? undefined : longest().find((one) => one.head === word[0] && isNear(word, one))?.means

const longest = once(() =>
  [...topics().values()]
    .flat()
    .flatMap(({ words: [first, ...more], means }) =>
      first && more.length === 0 && first.text.length >= LONG ? [{ ...first, head: first.text[0], means }] : [],
    ),
)

const isNear = (word: string, { text, open }: { readonly text: string; readonly open: boolean }): boolean =>
  [-1, 0, 1].some((more) => slips(open ? word.slice(0, text.length + more) : word, text, 1) <= 1)

/** Whether one of the patterns stands somewhere in the words. */
const has = (words: readonly string[], patterns: Patterns): boolean =>
  words.some((_, from) => at(words, from, patterns) !== undefined)

/** Whether folded words hold some that a person should hear at once: anger, a lawyer, a complaint. In any language. */
export const isAlarming = (words: readonly string[]): boolean => has(words, alarms())

/** Whether folded words say that something is wrong with something. In any language. */
export const isBroken = (words: readonly string[]): boolean => has(words, broken())

/** Whether folded words ask for a person, and do not say that none is needed. In any language. */
export const asksForPerson = (words: readonly string[]): boolean =>
  words.some((_, from) => at(words, from, people()) !== undefined && !(from > 0 && at(words, from - 1, not())))

/** Whether folded words speak of the bot that one is talking to. In any language. */
export const speaksOfBot = (words: readonly string[]): boolean => has(words, bots())

/** Whether folded words ask where something is that was ordered, or when it comes. In any language. */
export const asksForParcel = (words: readonly string[]): boolean => has(words, parcel()) && has(words, coming())

/** Whether folded words speak of what the speaker has asked for before. In any language. */
export const speaksOfRequest = (words: readonly string[]): boolean => has(words, request())

/** Whether folded words say, without a slip, that something is to go back. In any language. */
export const speaksOfReturn = (words: readonly string[]): boolean =>
  words.some((_, from) => at(words, from, topics())?.means === 'returns')

/** Words that make a question of the one before: Croatian “radite li”. */
const HINTS: ReadonlySet<string> = new Set(['li', 'ли'])

/** Whether folded words begin as a question does. In any language. */
export const isQuestion = (words: readonly string[]): boolean =>
  at(words, 0, questions()) !== undefined || HINTS.has(words[1] ?? '')
