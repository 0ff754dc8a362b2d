import { randomBytes } from 'node:crypto'
import type { About, Listed } from './command.ts'
import type { Action } from './conversation/action.ts'
import type { Pending } from './conversation/pending.ts'
import { newId } from './id.ts'
import type { Language } from './languages/language.ts'
import type { Lesson } from './learnt/phrases.ts'
import type { Me } from './me.ts'
import type { GuestBook } from './model/advice.ts'
import type { NearestReader } from './nearest/read.ts'
import type { Block, Choice } from './reply.ts'
import type { Question } from './reports/figures.ts'
import type { Tx } from './store/db.ts'

/** A button that the turn has made and that is stored when it ends. */
export interface ButtonDraft {
  readonly id: string
  readonly groupId: string
  readonly action: Action
  /** Whose it is: a member or a contact. */
  readonly personId: string
}

/** To whom a message goes: a colleague, in the direct chat they used last; or a chat, where the buttons are those of `personId`. */
export type Recipient =
  | { readonly memberId: string }
  /** `personId`: the customer whose chat it is; in a chat of the team's the workspace's own id: any member may press them. */
  | { readonly chatId: string; readonly personId: string }

/** A message to somebody else, sent when the turn is committed. */
export type Message = Recipient & {
  readonly key: string
  /** The message in the recipient's own language; `button` makes a button of theirs. */
  readonly blocks: (language: Language, button: (label: string, action: Action) => Choice) => readonly Block[]
  readonly about?: About
  /** The contact whose words it holds. */
  readonly subjectId?: string
  /** The message of Parley's in whose place it stands: the platform's name of it. */
  readonly replaces?: string
}

/** One turn: who speaks, when, in which transaction, and what it has gathered to send and store. */
export interface Session {
  readonly me: Me
  readonly now: Temporal.Instant
  readonly language: Language
  readonly tx: Tx
  /** Where the page is reached, without a slash at its end. */
  readonly address?: string | undefined
  /** Whether letters by e-mail can be sent. */
  readonly mails?: boolean | undefined
  /** The record last shown in this chat, or that of the message replied to. */
  readonly about: About | null
  /** The records that the last message (or the one replied to) listed, in their order. */
  readonly listed?: readonly Listed[]
  /** What the report asked that the last message (or the one replied to) is. */
  readonly report?: Question | null
  /** The question that the person has open, locked until the turn ends. */
  readonly pending: Pending | null
  /** What was said, or the label of the press. */
  readonly said: string
  /** By what name this message is known when it is edited, and the one that began it: whose question it answers. */
  readonly message?: string | undefined
  readonly begunBy?: string | undefined
  /** The platform's id of the message of Parley's that this one replies to. */
  readonly replyTo?: string | undefined
  /** In a group: what is the speaker's alone can be answered beside it (Aside). */
  readonly canStepAside?: boolean | undefined
  /** The language model; left out where there is none, or none may be asked. */
  readonly guest?: GuestBook | undefined
  /** Who guesses at what the exact reader is not sure of; left out: by what Parley has learnt. */
  readonly nearest?: NearestReader | undefined
  /** What is learnt of the sentence when it is confirmed: goes with the question that is asked. */
  readonly lesson?: Lesson | undefined
  readonly buttons: readonly ButtonDraft[]
  readonly messages: readonly Message[]
  /** Makes a button. Buttons of one group are spent together; without a group it stands alone. */
  button(label: string, action: Action, options?: { readonly group?: string; readonly main?: boolean }): Choice
  /** Tells a colleague something when the turn is committed. */
  tell(message: Message): void
  /** Takes over what another session of the same turn has gathered. */
  adopt(gathered: Pick<Session, 'buttons' | 'messages'>): void
}

/** Begins a turn. */
export function openSession(
  given: Pick<Session, 'me' | 'now' | 'language' | 'tx' | 'address' | 'about' | 'listed' | 'pending' | 'said'> &
    Pick<
      Session,
      'message' | 'mails' | 'begunBy' | 'replyTo' | 'canStepAside' | 'guest' | 'nearest' | 'lesson' | 'report'
    >,
): Session {
  const buttons: ButtonDraft[] = []
  const messages: Message[] = []
  return {
    ...given,
    buttons,
    messages,
    button: (label, action, options = {}) => {
      const id = buttonToken()
      buttons.push({ id, groupId: options.group ?? newId(), action, personId: given.me.id })
      return { label: short(label), token: id, ...(options.main ? { main: true } : {}) }
    },
    tell: (message) => {
      messages.push(message)
    },
    adopt: (gathered) => {
      buttons.push(...gathered.buttons)
      messages.push(...gathered.messages)
    },
  }
}

/** A button for somebody else than who speaks, and how it is to be stored. */
export function buttonFor(personId: string, label: string, action: Action): { choice: Choice; draft: ButtonDraft } {
  const id = buttonToken()
  return { choice: { label: short(label), token: id }, draft: { id, groupId: newId(), action, personId } }
}

/** A button that says more than this is no button any more: a long text, said again, is cut. */
const LONGEST_LABEL = 120
const short = (label: string): string =>
  label.length > LONGEST_LABEL
    ? `${label
        .slice(0, LONGEST_LABEL - 1)
        .toWellFormed()
        .replace(/\s+\S{0,20}$/u, '')}…`
    : label

/** An opaque token of 128 random bits: 22 characters, within Telegram's 64 bytes of callback data. */
const buttonToken = (): string => randomBytes(16).toString('base64url')
