import type { z } from 'zod'
import type { SaidCall } from './call.ts'
import type { Language } from './languages/language.ts'
import type { Me } from './me.ts'
import type { Block, Choice } from './reply.ts'
import type { Question } from './reports/figures.ts'
import type { Right } from './rights.ts'
import type { Message } from './session.ts'
import type { Hit, NameKind, Said } from './slots/said.ts'
import type { Tx } from './store/db.ts'

/** What a command does to the world: looks, changes records, writes to somebody, or destroys or touches many. */
export type Risk = 'reads' | 'writes' | 'sends' | 'destroys'

/** The record that an answer is about: what "it" and "him" mean next. */
export interface About {
  readonly kind: NameKind
  readonly id: string
}

/** What a command works with. `tx` is the turn's transaction, narrowed to the speaker and the audience. */
export interface Turn {
  readonly me: Me
  readonly now: Temporal.Instant
  readonly language: Language
  readonly tx: Tx
  readonly eventId: string
  /** What was said last is about this; null when nothing is. */
  readonly about: About | null
  /** What the report asked that was shown last, or that is replied to; null where none was. */
  readonly report: Question | null
  /** The platform's id of the message of Parley's that is replied to. */
  readonly replyTo?: string | undefined
  /** Where the page is reached, without a slash at its end; null where nobody knows. */
  readonly address: string | null
  /** Tells a colleague something when the turn is committed. */
  tell(message: Message): void
  /** A button for this person that carries out the call when pressed. `main`: the one obvious button. */
  button(
    label: string,
    call: SaidCall | { readonly command: string; readonly args: Readonly<Record<string, unknown>> },
    main?: boolean,
  ): Choice
}

/**
 * What came of a command: the answer, the record that it is about, and the records that it lists, in the order shown, for "the
 * second". `about: null`: it is about nothing, so that "it" is nothing either; left out, "it" stays what it was.
 */
export interface Ran {
  readonly blocks: readonly Block[]
  readonly about?: About | null
  readonly listed?: readonly Listed[]
  /** What it answers, where it is a report: what "and last month?" goes on from. */
  readonly report?: Question
  /** It tells nothing of records, so that a whole group may read it though it was worked out for one. */
  readonly inPublic?: boolean
}

/** A record in a list. */
export interface Listed extends About {
  readonly name: string
}

/**
 * What would come of a call, shown above the question whether to do it; `choices` stand beside yes and no. Where it is not `ready`
 * there is nothing to ask, and this is the answer.
 */
export interface Preview extends Ran {
  readonly choices?: readonly Choice[]
  /** What it would do, for the question, where its title and arguments do not say it: "Remove the stage Trial". */
  readonly what?: string
  /** An argument that is needed after all; it is asked for, with these records as buttons. Not `ready` then. */
  readonly asks?: { readonly slot: string; readonly hits: readonly Hit[] }
  readonly ready: boolean
}

interface Definition<N extends string, S extends z.ZodObject> {
  /** noun.verb */
  readonly name: N
  readonly risk: Risk
  /** How it is taken back: as if it had not been, by a second act, or not at all (then it is always confirmed first). */
  readonly takenBack: 'undo' | 'compensate' | 'irreversible' | 'nothing'
  readonly right: Right
  /** The arguments: a Zod object of slots (core/slots). */
  readonly slots: S
  /** Groups of arguments of which at least one is needed; the first of a group is the one asked for. */
  readonly oneOf?: readonly (readonly string[])[]
  /** Arguments that mean the record last shown when none of them is said, by the kinds of record that they take. */
  readonly fromAbout?: Readonly<Record<string, readonly NameKind[]>>
  /** The slot in whose place many records may be said: such a command has the slots `where` and `ids`, too (core/slots). */
  readonly sets?: string
  /** The argument that marks a sentence which goes on from the report shown last: without one it is no such sentence. */
  readonly follows?: string
  /** Whether what it tells is for the speaker alone in a group, by its arguments, though the command is not. */
  readonly alone?: (args: Readonly<Record<string, unknown>>, me: Me) => boolean
  /** Whether its periods may lie ahead, by what was said for its arguments: "the pipeline for December"; `plans`: of a quarter or a year, too. */
  readonly looksAhead?: (said: Readonly<Record<string, Said>>) => 'plans' | boolean
  /** Whether its times look back instead of forward, by what was said for its arguments: deals that were won in May. */
  readonly looksBack?: (said: Readonly<Record<string, Said>>) => boolean
  /** What follows from the arguments that were said: those that go into others, and those of the report shown last. */
  readonly completes?: (
    args: Readonly<Record<string, unknown>>,
    turn: Pick<Turn, 'me' | 'now' | 'report'>,
  ) => Readonly<Record<string, unknown>>
  /** Whether a call with these arguments is confirmed first, though its risk alone does not ask for it. */
  readonly confirms?: (args: z.output<S>) => boolean
  /** Shows what it would do before it is confirmed, where its arguments alone do not say it. Changes nothing. */
  readonly preview?: (args: z.output<S>, turn: Turn) => Promise<Preview>
  /** Carries it out. Expected failures are answers too; what throws is a bug. */
  readonly run: (args: z.output<S>, turn: Turn) => Promise<Ran>
}

export interface Command<N extends string = string>
  extends Omit<Definition<N, z.ZodObject>, 'run' | 'preview' | 'confirms'> {
  readonly confirms?: (args: unknown) => boolean
  readonly preview?: (args: unknown, turn: Turn) => Promise<Preview>
  /** Parses the arguments (they may come from storage or a model) and runs. Throws a ZodError on arguments that do not fit. */
  readonly perform: (args: unknown, turn: Turn) => Promise<Ran>
}

/** One command: its name, risk, rights, slots and what it does. Its words stand in core/languages. */
export function command<const N extends string, S extends z.ZodObject>(definition: Definition<N, S>): Command<N> {
  const { run, preview, confirms, ...rest } = definition
  return {
    ...rest,
    ...(confirms ? { confirms: (args) => confirms(definition.slots.parse(args)) } : {}),
    ...(preview ? { preview: async (args, turn) => preview(definition.slots.parse(args), turn) } : {}),
    perform: async (args, turn) => run(definition.slots.parse(args), turn),
  }
}
