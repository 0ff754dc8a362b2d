import type { CommandName } from '../commands/index.ts'
import type { MenuName } from '../menu.ts'

/** How a command is said in one language. */
export interface CommandPhrases {
  /**
   * Templates that say it without doubt: `(a|b)` one of, `[optional]`, `(a;b)` in any order, `{slot}` an argument, `<rule>` one of
   * the language's rules. Matched over folded words, the whole sentence, punctuation and polite words aside.
   * `{slot?}` takes unknown words as a name too, and a length as a time ("two hours"), `{slot~}` a few words without marks between them (a deal: by its own title alone),
   * `{slot!}` only what is known already (a deal: not by a contact's name; a time: what can only be past; a text: not beginning with a name), `{slot}'s` a possessive; `{kind=call}` sets an
   * argument without words; `{text<}` begins a text before its slot or ends it by `{text>}`, so that the template's own words
   * belong to it; `,` asks for some punctuation mark. A free text may stand twice, on both sides of another argument.
   * `<rule where.>` is a rule with "where." before the names of its arguments. `(a|b)*` and `<rule>*` are any of these, again and again, in
   * any order, of those alone for whose arguments the command has a place: so filters are written once (phrases/filters.ts).
   * `{staleDays}` takes lengths as days; `{quietSince?}` a length as that long ago; `{city}`, `{industry}`, `{tag}` what some record has,
   * with `?` other words too; `{lines}` "10 Pro licences at 100 € and 2 trainings"; `{owner=me}` is the speaker, `{staleDays=limit}` the
   * workspace's limit.
   */
  readonly say: readonly string[]
  /** Templates that may say it: offered as a button, never carried out at once. */
  readonly maybe?: readonly string[]
  /** What it does, for /help: "Move a deal to another stage". */
  readonly title: string
  /** How it is said, for /help: "Acme to negotiation". */
  readonly example: string
  /** The question for a missing slot, by the slot's name. */
  readonly ask?: Readonly<Record<string, string>>
}

/** The fixed words behind `word` slots: canonical word → how it is said (templates without slots). */
export type Words = Readonly<Record<string, readonly string[]>>

/**
 * activityKinds: call, meeting, email, message, note. fields: of a card. lifecycles: lead, customer … statuses: of a deal. kinds: of
 * records, in the plural. workspace: what can be changed of it. roles: in the team. platforms: where accounts are connected. audiences: as whom a group may see. columnFields: what a column of a file holds. columns: which one. measures, dimensions: what a report asks, and by what. exports, formats: what goes out, and how. ticketStatuses, overdue: of customers' requests.
 */
type WordTable =
  | 'activityKinds'
  | 'fields'
  | 'lifecycles'
  | 'statuses'
  | 'kinds'
  | 'nudgeKinds'
  | 'languages'
  | 'settings'
  | 'conditions'
  | 'columnFields'
  | 'columns'
  | 'exports'
  | 'formats'
  | 'workspace'
  | 'roles'
  | 'platforms'
  | 'audiences'
  | 'measures'
  | 'dimensions'
  | 'ticketStatuses'
  | 'overdue'

/**
 * Other forms in which the templates' words are said, so that no template need list them: forms are words or endings with spaces
 * between them. A template that lists its own forms loses nothing by it.
 */
export interface WordForms {
  /** By how a word of five letters or more ends, folded: what may stand in the ending's place. */
  readonly endings: Readonly<Record<string, string>>
  /** Orders, by how they end: what may stand in the ending's place, as it is said to one, to several, after "can you". */
  readonly orders: readonly { readonly of: string; readonly ending: string; readonly forms: string }[]
  /** Single words: what may be said in their place. */
  readonly words: Readonly<Record<string, string>>
  /** Letters that are also written otherwise: đ as dj. */
  readonly letters: Readonly<Record<string, string>>
}

/** The part of a language's phrases that is about one noun: rules of its own, and its commands. */
export interface NounPhrases {
  readonly rules: Readonly<Record<string, string>>
  readonly commands: { readonly [C in CommandName]?: CommandPhrases }
}

/** What people say in one language. */
export interface Phrases {
  readonly commands: { readonly [C in CommandName]: CommandPhrases }
  readonly rules: Readonly<Record<string, string>>
  readonly forms?: WordForms
  /** What stands before the words that follow a menu's command, so that both are a sentence: "remind me to" for "/remind call Ivan". */
  readonly leads: { readonly [M in MenuName]: string }
  /** The words behind the slots of a fixed set; a slot's table is the one that has all of its words. */
  readonly tables: { readonly [T in WordTable]: Words }
  /** Answers that turn a setting off: "off", "no". */
  readonly settingWords: { readonly off: readonly string[] }
  /** Common names of stages, by the English one: negotiation → переговори. A workspace's own names come first. */
  readonly stages: Words
  /** What cities are called where that is more than another script, in base form, by the English name: Vienna → Відень. */
  readonly places: Words
  /** What lines of business are called, in base form, by the English name: manufacturing → виробництво. */
  readonly industries: Words
  /**
   * How an adjective of a place is made: the suffixes, each with what the place's stem may have had in its stead (празьк → праг), the
   * endings after them, and words that hang on a place by a hyphen ("London-based"). Folded.
   */
  readonly placeAdjectives: {
    readonly suffixes: Readonly<Record<string, readonly string[]>>
    readonly endings: readonly string[]
    readonly hanging: readonly string[]
  }
  /** Words in a list of products: between number and product ("×", "pcs", "licences of"), before a price, after it ("each"). */
  readonly lines: {
    readonly times: readonly string[]
    readonly units: readonly string[]
    readonly at: readonly string[]
    readonly each: readonly string[]
  }
  /** How it is said what words imply: whose ("my"), for how long ("too long"). */
  readonly wordings: { readonly me: string; readonly limit: string }
  /** Endings by which a verb names what is to be done and orders nothing, folded; none where an order looks the same. */
  readonly infinitives: readonly string[]
  /** "him", "it", "this deal": by the kind of record that they can mean; any: every kind. */
  readonly that: Readonly<Record<'any' | 'person' | 'company' | 'deal' | 'reminder', readonly string[]>>
  /** Words that are pronouns only where a text begins with them and a word with one of these endings, a verb's, follows: "je nazovem". */
  readonly thatFirst?: Words
  /** The message that a sentence replies to: "this message". */
  readonly thisMessage: readonly string[]
  /** Answers to a question. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /**
   * What sets right what was just done: what it was not, as "no" is said ("not him"); what stands before what it is ("make it",
   * "back"), and before whoever it was not ("the other Ivan").
   */
  readonly setRight: {
    readonly notThat: readonly string[]
    readonly before: readonly string[]
    readonly other: readonly string[]
  }
  /** "the second", by position from 1; "the last" is -1. */
  readonly ordinals: Readonly<Record<string, readonly string[]>>
  /** Words anywhere in a sentence that change nothing: "please". */
  readonly polite: readonly string[]
  /** Words at the beginning that change nothing: "hey", "so". */
  readonly openers: readonly string[]
  /** Questions that ask for something to be done, at the beginning: "can you". */
  readonly asking: readonly string[]
  /** Wishes and plans: what follows is offered, not done: "I need to". */
  readonly wishes: readonly string[]
  /** Words that make something else of a command that follows: negation, doubt, wish, hearsay. */
  readonly doubt: readonly string[]
  /** Words that take back what was just said: "never mind". */
  readonly unsaid: readonly string[]
  /** Words that begin what is not to be done: "no need". */
  readonly needless: readonly string[]
  /** What is said of an event that did not take place: "meeting with Acme was cancelled". */
  readonly fellThrough: readonly string[]
  /** Words right before a command's verb that make it somebody else's or deny it, where it looks the same: "he will remind me". */
  readonly auxiliaries?: readonly string[]
  /**
   * Words that begin an order to Parley, "move", and those that are one wherever they stand, "remind me". A note in which a part begins with
   * one may be two commands, and what begins so is no remark beside a command; without a list no remark is passed over.
   */
  readonly orders?: { readonly begin: readonly string[]; readonly anywhere: readonly string[] }
  /** Words that begin a question, also an indirect one: "who", "if". */
  readonly questions: readonly string[]
  /** The word that makes a time of a length: "in" two hours. */
  readonly fromNow: string
  /** What in a note promises something: we, or they. A word may end in "*": whatever goes on from there. */
  readonly promises: {
    readonly ours: readonly string[]
    readonly theirs: readonly string[]
    /** What makes no promise of it: "if". */
    readonly unless: readonly string[]
  }
  /** Words between two commands: "and", "then". */
  readonly joints: readonly string[]
  /** Words between two of a kind: "and", "or". */
  readonly conjunctions: readonly string[]
  /**
   * Of who corrects a sentence while speaking. `again`: between what is taken back and what is meant ("Thursday, no, Friday"), or before a new time for
   * what was shown ("better on Friday"); a word that may as well deny what follows needs its comma ("ne,"). `not` … `but`: "not Thursday but Friday".
   * `instead`: behind what stands ("Friday, not Thursday").
   */
  readonly corrections: Readonly<Record<'again' | 'not' | 'but' | 'instead', readonly string[]>>
  /** What is told of a meeting or a call, and is no plan to be reminded of: "went", "was moved". */
  readonly told: readonly string[]
  /** Longer words of times: one that is nearly one of them may be meant for a time. */
  readonly times: readonly string[]
  /** Longer words of commands: one that is nearly one of them is read as it, and what is read is offered. */
  readonly keys: readonly string[]
  /** Other people than the speaker: "everyone", "the team". */
  readonly others: readonly string[]
  /** Words that stand before a noun: what ends in one of them goes on. */
  readonly prepositions: readonly string[]
  /** Single words that are never part of somebody's name: articles, pronouns, prepositions, the commands' own words. */
  readonly noName: readonly string[]
  /** Single words that stand for a request or a reminder and do not tell which: "the", "one", "thing", "issue". */
  readonly anyMatter: readonly string[]
  /** Words that stand for somebody and never for a thing, in a language that has such: "her" is not the deal. */
  readonly somebody?: readonly string[]
}
