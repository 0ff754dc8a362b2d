import type { Command } from '../command.ts'
import type { CommandName } from '../commands/index.ts'
import type { Language } from '../languages/language.ts'
import type { Phrases, Words } from '../languages/phrases.ts'
import { fold } from '../names/fold.ts'
import { type InLatin, inLatin } from '../names/in-latin.ts'
import type { NameTable } from '../names/table.ts'
import { type SlotOf, slotsOf } from '../slots/of.ts'
import type { SlotKind } from '../slots/slot.ts'
import { tableOf } from '../slots/wording.ts'
import { expand } from '../time/template.ts'
import { type Automaton, compile, type Meanings } from './automaton.ts'
import type { SmallWords } from './candidates.ts'
import { finder } from './finder.ts'
import { formsOf } from './forms.ts'
import { type Need, needsOf } from './needs.ts'
import { type Node, parseTemplate } from './template.ts'
import { type Wordings, wordings } from './wordings.ts'

/** A template ready to be matched, and what it says. */
export interface Template {
  readonly command: Command<CommandName>
  /** Says it without doubt; otherwise it may. */
  readonly says: boolean
  readonly source: string
  readonly needs: readonly Need[]
  /** Compiled when a sentence first meets it: most people use a few of some thousand templates. */
  readonly automaton: () => Automaton
}

/** What people say in one language, ready to be matched. */
export interface Grammar {
  readonly templates: readonly Template[]
  /** The templates that a sentence holds all the needed words for. `holds`: whether it has words for an argument of a kind. */
  readonly templatesFor: (words: ReadonlySet<string>, holds: (kind: SlotKind) => boolean) => readonly Template[]
  readonly words: SmallWords
  readonly names: NameTable
  /** First names, folded. */
  readonly given: ReadonlySet<string>
  readonly doubt: Wordings
  readonly unsaid: Wordings
  readonly joints: Wordings
  readonly questions: Wordings
  readonly needless: Wordings
  readonly fellThrough: Wordings
  readonly auxiliaries: Wordings
  /** Words that begin an order to Parley; none where a language has no list of them. */
  readonly orders: Wordings
  /** Those of them that are one wherever they stand: "remind me". */
  readonly ordersAnywhere: Wordings
  /** What turns a setting off. */
  readonly off: Wordings
  readonly told: Wordings
  /** Endings of what is to be done, which orders nothing; none where an order looks the same. */
  readonly infinitives: readonly string[]
  /** Words between two of a kind: "and", "or". */
  readonly conjunctions: ReadonlySet<string>
  /** Words of times and of commands that are known when misspelt, too. */
  readonly times: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  /** The templates' Cyrillic words by how they are typed in Latin letters; put together when a sentence first asks. */
  readonly typedInLatin: () => InLatin
}

type Commands = readonly Command<CommandName>[]

const known = new WeakMap<Language, WeakMap<Commands, Grammar>>()

/** What people say in a language of these commands, compiled once for each list of them. Throws an Error that names the command and the template that is wrong. */
export function grammarOf(language: Language, commands: Commands): Grammar {
  const byCommands = known.get(language) ?? new WeakMap<Commands, Grammar>()
  known.set(language, byCommands)
  const before = byCommands.get(commands)
  if (before) return before
  const grammar = compileGrammar(language, commands)
  byCommands.set(commands, grammar)
  return grammar
}

function compileGrammar({ phrases, names }: Language, commands: Commands): Grammar {
  const { any, person, company, deal, reminder } = phrases.that
  const templates = commands.flatMap((command) => {
    const meanings = meaningsOf(command.name, slotsOf(command.slots), phrases)
    const { say, maybe = [] } = phrases.commands[command.name]
    const template = (source: string, says: boolean): Template => {
      const tree = named(command.name, () => parseTemplate(source, phrases.rules, formsOf(phrases.forms)))
      const needs = named(command.name, () => needsOf(tree, meanings))
      const automaton = once(() => named(command.name, () => compile(tree, meanings)))
      return { command, says, source, needs, automaton }
    }
    return [...say.map((source) => template(source, true)), ...maybe.map((source) => template(source, false))]
  })
  return {
    templates,
    templatesFor: finder(templates),
    words: {
      polite: wordings(phrases.polite),
      that: {
        any: wordings(any),
        person: wordings(person),
        company: wordings(company),
        deal: wordings(deal),
        reminder: wordings(reminder),
      },
      thatFirst: new Map(Object.entries(phrases.thatFirst ?? {}).map(([word, ends]) => [fold(word), ends.map(fold)])),
      openers: wordings(phrases.openers),
      asking: wordings(phrases.asking),
      wishes: wordings(phrases.wishes),
      others: wordings(phrases.others),
      prepositions: new Set(wordings(phrases.prepositions).keys()),
      noName: new Set(wordings(phrases.noName).keys()),
      lines: {
        times: wordings(phrases.lines.times),
        units: wordings(phrases.lines.units),
        at: wordings(phrases.lines.at),
        each: wordings(phrases.lines.each),
        joints: wordings(phrases.conjunctions),
      },
      ordinals: new Map(Object.entries(phrases.ordinals).map(([nth, said]) => [Number(nth), wordings(said)])),
    },
    names,
    given: new Set(Object.values(names.given).join(' ').split(/\s+/)),
    doubt: wordings(phrases.doubt),
    unsaid: wordings(phrases.unsaid),
    joints: wordings(phrases.joints),
    questions: wordings(phrases.questions),
    needless: wordings(phrases.needless),
    fellThrough: wordings(phrases.fellThrough),
    auxiliaries: wordings(phrases.auxiliaries ?? []),
    orders: wordings([...(phrases.orders?.begin ?? []), ...(phrases.orders?.anywhere ?? [])]),
    ordersAnywhere: wordings(phrases.orders?.anywhere ?? []),
    off: wordings(phrases.settingWords.off),
    told: wordings(phrases.told),
    infinitives: phrases.infinitives,
    conjunctions: new Set(wordings(phrases.conjunctions).keys()),
    times: new Set(wordings(phrases.times).keys()),
    keys: new Set(wordings(phrases.keys).keys()),
    typedInLatin: once(() =>
      inLatin(cyrillicIn([...Object.values(phrases.rules), ...templates.map(({ source }) => source)])),
    ),
  }
}

/** The Cyrillic words of templates without their holes and marks, folded. */
function cyrillicIn(sources: readonly string[]): ReadonlySet<string> {
  const plain = sources.flatMap((source) =>
    CYRILLIC.test(source) ? source.replace(/<[^>]*>|\{[^}]*\}|[()[\]|,;*]/g, ' ').split(/\s+/) : [],
  )
  return new Set([...new Set(plain)].filter((word) => CYRILLIC.test(word)).map(fold))
}

const CYRILLIC = /\p{Script=Cyrillic}/u

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function named<T>(command: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`${command}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

function meaningsOf(command: CommandName, slots: readonly SlotOf[], phrases: Phrases): Meanings {
  function slotNamed(name: string): SlotOf {
    const slot = slots.find((one) => one.name === name)
    if (!slot) throw new Error(`there is no argument {${name}}; there are ${slots.map((one) => one.name).join(', ')}`)
    return slot
  }
  const tableFor = (name: string): Words | undefined => tableOf(slotNamed(name).words, phrases)?.words
  const ways = new Map<string, ReadonlyMap<string, readonly Node[]>>()
  return {
    has: (name) => slots.some((one) => one.name === name),
    slot: (name) => slotNamed(name).kind,
    words: (name) => {
      const table = tableFor(name)
      if (!table) return undefined
      const made =
        ways.get(name) ??
        new Map(
          Object.entries(table).map(([word, said]) => [
            word,
            said.map((one) => parseTemplate(one, phrases.rules, formsOf(phrases.forms))),
          ]),
        )
      ways.set(name, made)
      return made
    },
    wording: (name, value) => {
      const slot = slotNamed(name)
      if (slot.kind === 'member') return phrases.wordings.me
      if (slot.kind === 'number' || slot.kind === 'past') return phrases.wordings.limit
      if (slot.kind !== 'word')
        return (
          phrases.that[slot.kind === 'deal' ? 'deal' : slot.kind === 'reminder' ? 'reminder' : 'person'][0] ?? value
        )
      if (!slot.words.includes(value))
        throw new Error(`{${name}=${value}} is none of ${slot.words.join(', ')} (${command})`)
      return expand(tableFor(name)?.[value]?.[0] ?? value)[0] ?? value
    },
  }
}
