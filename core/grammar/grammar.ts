import type { Command } from '../command.ts'
import type { CommandName } from '../commands/index.ts'
import { anew, type Keep } from '../keep.ts'
import type { Language } from '../languages/language.ts'
import type { Phrases, Words } from '../languages/phrases.ts'
import { fold } from '../names/fold.ts'
import { type InLatin, inLatin } from '../names/in-latin.ts'
import { once } from '../once.ts'
import { type SlotOf, slotsOf } from '../slots/of.ts'
import type { SlotKind } from '../slots/slot.ts'
import { tableOf } from '../slots/wording.ts'
import { expand } from '../time/template.ts'
import { type Automaton, compile, type Meanings } from './automaton.ts'
import { finder, indexOf } from './finder.ts'
import { formsOf } from './forms.ts'
import { type Need, needsOf } from './needs.ts'
import { type Spoken, spokenOf } from './spoken.ts'
import { type Node, parseTemplate } from './template.ts'

/** A template ready to be matched, and what it says. */
export interface Template {
  readonly command: Command<CommandName>
  /** Says it without doubt; otherwise it may. */
  readonly says: boolean
  readonly source: string
  /** What a sentence must hold; worked out where the index of them is not at hand. */
  readonly needs: () => readonly Need[]
  /** Compiled when a sentence first meets it: most people use a few of some thousand templates. */
  readonly automaton: () => Automaton
}

/** What people say in one language, ready to be matched. */
export interface Grammar extends Spoken {
  readonly templates: readonly Template[]
  /** The templates that a sentence holds all the needed words for. `holds`: whether it has words for an argument of a kind. */
  readonly templatesFor: (words: ReadonlySet<string>, holds: (kind: SlotKind) => boolean) => readonly Template[]
  /** The templates' Cyrillic words by how they are typed in Latin letters; put together when a sentence first asks. */
  readonly inLatin: () => InLatin
}

type Commands = readonly Command<CommandName>[]

const known = new WeakMap<Language, WeakMap<Commands, Grammar>>()

/**
 * What people say in a language of these commands, compiled once for each list of them. `keep`: keeps what is compiled of these between starts. Throws an
 * Error that names the command and the template that is wrong.
 */
export function grammarOf(language: Language, commands: Commands, keep: Keep = anew): Grammar {
  const byCommands = known.get(language) ?? new WeakMap<Commands, Grammar>()
  known.set(language, byCommands)
  const before = byCommands.get(commands)
  if (before) return before
  const grammar = compileGrammar(language, commands, keep)
  byCommands.set(commands, grammar)
  return grammar
}

function compileGrammar(language: Language, commands: Commands, keep: Keep): Grammar {
  const { code, phrases } = language
  const templates = commands.flatMap((command) => {
    const meanings = meaningsOf(command.name, slotsOf(command.slots), phrases)
    const { say, maybe = [] } = phrases.commands[command.name]
    const template = (source: string, says: boolean): Template => {
      const tree = once(() => named(command.name, () => parseTemplate(source, phrases.rules, formsOf(phrases.forms))))
      const automaton = once(() => named(command.name, () => compile(tree(), meanings)))
      const needs = (): readonly Need[] => named(command.name, () => needsOf(tree(), meanings))
      return { command, says, source, needs, automaton }
    }
    return [...say.map((source) => template(source, true)), ...maybe.map((source) => template(source, false))]
  })
  return {
    ...spokenOf(language, keep),
    templates,
    templatesFor: finder(
      templates,
      keep(`templates-${code}`, () => indexOf(templates.map(({ needs }) => needs()))),
    ),
    inLatin: once(() =>
      keep(`latin-${code}`, () =>
        inLatin(cyrillicIn([...Object.values(phrases.rules), ...templates.map(({ source }) => source)])),
      ),
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
