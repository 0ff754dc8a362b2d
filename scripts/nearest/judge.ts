import type { SaidCall } from '../../core/call.ts'
import { commandNamed } from '../../core/commands/index.ts'
import { tokenize } from '../../core/grammar/tokenize.ts'
import { languages } from '../../core/languages/index.ts'
import company from '../../core/nearest/company.json' with { type: 'json' }
import { isImplied } from '../../core/nearest/implied.ts'
import { needsNoMention, type Said } from '../../core/slots/said.ts'
import type { Annotated, Bracket } from './annotated.ts'
import { slotsOfCommand } from './commands.ts'

/** The day in the company of the sentences. */
const TODAY = company.now.slice(0, 10)
const TOMORROW = Temporal.PlainDate.from(TODAY).add({ days: 1 }).toString()

/** Whether calls are what a sentence was annotated with: the commands in their order, and all arguments, texts loosely. */
export function isRight(calls: readonly SaidCall[], one: Annotated): boolean {
  return mistakeIn(calls, one) === undefined
}

/** The first thing that is not as annotated, for people to read; undefined where all is right. */
export function mistakeIn(calls: readonly SaidCall[], one: Annotated): string | undefined {
  if (calls.length !== one.calls.length)
    return calls.length === 0 ? 'nothing' : `commands ${calls.map(({ command }) => command).join('; ')}`
  return calls.map((call, at) => wrongIn(call, at, one)).find((wrong) => wrong !== undefined)
}

/** The first thing of a call that is not as annotated: the command or an argument; undefined where all is right. */
function wrongIn({ command, said }: SaidCall, at: number, { text, calls, brackets }: Annotated): string | undefined {
  const wanted = calls[at]
  if (wanted?.command !== command) return `command ${command}`
  const slots = slotsOfCommand(command)
  const own = Map.groupBy(
    brackets.filter(({ call }) => call === at),
    ({ slot }) => slot,
  )
  for (const [slot, pieces] of own) {
    const found = said[slot]
    const words = pieces.map(({ start, end }) => text.slice(start, end))
    if (!found && pieces.some(({ value }, at) => isAssumed(command, slot, value ?? words[at] ?? ''))) continue
    if (!found && meansLastShown(command, slot) && words.every(isPronoun)) continue
    if (!found) return `no ${slot}`
    if (slots?.get(slot)?.kind === 'ticket' && isAmong(found.text, words.join(' '))) continue
    if (!isSaid(found, pieces, text)) return `${slot} "${found.text}"`
  }
  for (const [slot, value] of wanted.implied) {
    if (own.has(slot)) continue
    const found = said[slot]
    const kind = slots?.get(slot)
    if (!found && isAssumed(command, slot, value)) continue
    if (!found && kind && (isImplied(kind, value) || kind.kind === 'word')) return `no ${slot}=${value}`
    if (found?.kind === 'word' && found.value !== value) return `${slot}=${found.value}`
  }
  const beyond = Object.entries(said).find(
    ([slot, found]) =>
      !own.has(slot) &&
      !wanted.implied.has(slot) &&
      !needsNoMention(slot, found) &&
      !isAsEver(command, slot, found) &&
      !isWithin(command, slot, found, own, text),
  )
  return beyond && `beyond ${beyond[0]} "${beyond[1].text}"`
}

/** What is done the same where nothing is said: "clients" are contacts, with or without the word's being their lifecycle; deals are open ones. */
const assumed: Readonly<Record<string, ReadonlySet<string>>> = {
  of: new Set(['contact']),
  lifecycle: new Set(['customer']),
  status: new Set(['open']),
}

/** What sort of request it is shows of itself, where it is neither under a guarantee nor to be sent back. */
const plainCategories: ReadonlySet<string> = new Set(['problem', 'question', 'other'])

function isAssumed(command: string, slot: string, value: string): boolean {
  if (command === 'agenda.show' && slot === 'period') return today.has(tokenize(value).tokens[0]?.folded ?? '')
  if (command === 'ticket.open' && slot === 'category') return plainCategories.has(value)
  return (asks.has(command) || slot.startsWith('where.')) && assumed[slot.replace('where.', '')]?.has(value) === true
}

const asks: ReadonlySet<string> = new Set(['contact.find', 'deal.list'])
const today: ReadonlySet<string> = new Set(
  ['today', 'сьогодні', 'сегодня', 'šiandien', 'danas'].map((word) => tokenize(word).tokens[0]?.folded ?? word),
)

/** "I take it" is about what was shown last, and so is "I take": where an argument means that by itself, "it" need not be found. */
const meansLastShown = (command: string, slot: string): boolean =>
  commandNamed(command)?.fromAbout?.[slot] !== undefined

const pronouns: ReadonlySet<string> = new Set(
  Object.values(languages).flatMap(({ phrases }) => Object.values(phrases.that).flat().map(folded)),
)
const isPronoun = (words: string): boolean => pronouns.has(folded(words))

function folded(words: string): string {
  return tokenize(words)
    .tokens.map((token) => token.folded)
    .join(' ')
}

/** Today, as it is shown where nothing is said of a time, and what is assumed. */
const isAsEver = (command: string, slot: string, said: Said): boolean =>
  (said.kind === 'word' && isAssumed(command, slot, said.value)) ||
  (command === 'agenda.show' &&
    slot === 'period' &&
    said.kind === 'period' &&
    said.value.from.startsWith(TODAY) &&
    said.value.to.startsWith(TOMORROW))

/** Whom a reminder speaks of is whom it is about, whether or not that is said. */
function isWithin(
  command: string,
  slot: string,
  said: Said,
  own: ReadonlyMap<string, readonly Bracket[]>,
  text: string,
): boolean {
  if (command !== 'reminder.create' || slot !== 'subject') return false
  return own.get('about')?.some(({ start, end }) => text.slice(start, end).includes(said.text)) === true
}

function isSaid(said: Said, pieces: readonly Bracket[], text: string): boolean {
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ')
  const value = pieces.at(-1)?.value
  if (value !== undefined && value !== '?') {
    const written = asWritten(said)
    if (written !== undefined)
      return (
        written.toLowerCase() === value.toLowerCase() ||
        (said.kind === 'name' && said.hits.some(({ name }) => name === value)) ||
        (said.kind === 'period' && `${said.value.from.slice(0, 10)}/${said.value.to.slice(0, 10)}` === value)
      )
  }
  if (said.kind === 'name' && isAmong(words, said.text)) return true
  return alike(said.text, words, said.kind === 'text' ? 0.5 : 0.6)
}

/** The value as annotations write it; undefined where the words are compared. */
function asWritten(said: Said): string | undefined {
  switch (said.kind) {
    case 'name':
      return said.hits[0]?.name
    case 'when': {
      const { at, grain } = said.value
      return grain === 'minute' || grain === 'hour' ? at.slice(0, 16) : at.slice(0, 10)
    }
    case 'period':
      return said.value.from.slice(0, 10)
    case 'money':
      return `${said.value.amount} ${said.value.currency}`
    case 'word':
      return said.value
    default:
      return undefined
  }
}

/** Whether two texts have at least this share of words in common, small ones aside; one without its ending is the same. Pure. */
export function alike(a: string, b: string, least: number): boolean {
  const [one, two] = [contentOf(a), contentOf(b)]
  const common = [...one].filter((word) => [...two].some((other) => isSameWord(word, other))).length
  return common / Math.max(1, one.size + two.size - common) >= least
}

/** A request goes by any of the words that say what it is about: "printer" of "the printer request"; whom a name means, its title or what else is said of them does not change. */
function isAmong(found: string, words: string): boolean {
  const all = [...contentOf(words)]
  return [...contentOf(found)].every((word) => all.some((other) => isSameWord(word, other)))
}

const isSameWord = (a: string, b: string): boolean =>
  a === b || (/^\p{L}{4}/u.test(a) && Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a)))

function contentOf(text: string): ReadonlySet<string> {
  const tokens = tokenize(text).tokens.filter(({ kind }) => kind !== 'mark')
  const long = tokens.filter(({ folded, kind }) => folded.length > 3 || kind === 'number')
  return new Set((long.length > 0 ? long : tokens).map(({ folded }) => folded))
}
