import { commandNamed } from '../commands/index.ts'
import type { Action } from '../conversation/action.ts'
import type { Outcome } from '../execute.ts'
import type { Inbound } from '../inbound.ts'
import { languages } from '../languages/index.ts'
import { languageOf } from '../languages/language.ts'
import type { Platform } from '../me.ts'
import { settledNudges } from '../nudges/settled.ts'
import { type Block, paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import type { Message } from '../store/outbox.ts'
import {
  type Handed,
  handedBy,
  openQuestion,
  type Settled,
  type Shown,
  settledBy,
  shownWith,
  spend,
} from '../store/shown.ts'

/** Platforms on which a message that was sent can be changed. */
const edits: ReadonlySet<Platform> = new Set(['telegram', 'slack', 'teams'])

/** What becomes of messages that were sent before: the one in whose place the answer stands, and those that are retired. */
export interface Aftermath {
  readonly replaces?: string
  readonly retired: readonly Message[]
}

/**
 * After a turn: whether its answer stands in the place of the message whose button was pressed, since nothing else can be done there, and which other
 * messages have lost what they were for, since their question, reminder or nudge was settled.
 */
export async function aftermath(inbound: Inbound, outcome: Outcome, session: Session): Promise<Aftermath> {
  const { tx, now, me } = session
  const press = inbound.body.kind === 'press' ? inbound.body : undefined
  const nudges = await settledNudges(session, outcome.events ?? [])
  const settled: readonly Settled[] = [
    ...(await settledBy(tx, outcome.events ?? [])),
    ...nudges.map((id) => ({ id, how: 'done', over: true }) as const),
  ]
  const asked = session.pending?.id
  const closed = asked !== undefined && (await openQuestion(tx, me.id)) !== asked ? asked : undefined
  const handed = await handedBy(tx, outcome.events ?? [])
  const settles = [...[...settled, ...handed].map(({ id }) => id), ...(closed === undefined ? [] : [closed])]
  if (!press && settles.length === 0) return { retired: [] }
  const shown = await shownWith(tx, { token: press?.token ?? null, settles, now })
  const dead = new Map(
    shown.map((one) => [
      one.id,
      one.buttons.filter((button) => isDead(button, { reminders: settled, handed, closed })),
    ]),
  )
  const spent = [...dead.values()].flat()
  await spend(
    tx,
    spent.map(({ id }) => id),
    now,
  )
  const isOver = (one: Shown) =>
    one.buttons.every((button) => !button.live || dead.get(one.id)?.includes(button) || isLook(button.action))
  const pressed = press && shown.find(({ buttons }) => buttons.some(({ id }) => id === press.token))
  const own = pressed?.buttons.find(({ id }) => id === press?.token)
  // A button that could no longer be used leaves its message as it is.
  const worked = !outcome.note.startsWith('button:')
  const ends = worked && pressed !== undefined && isOver(pressed) && !isLook(own?.action)
  const replaces = ends ? press?.of : undefined
  const others = shown.filter((one) => one !== pressed && isOver(one))
  return {
    ...(replaces === undefined ? {} : { replaces }),
    retired: others.flatMap((one) => retirement(one, lineFor(one, { reminders: settled, handed }, outcome, session))),
  }
}

type ShownButton = Shown['buttons'][number]

/** What a turn has settled: reminders, and customers' requests that somebody has in hand now. */
interface SettledNow {
  readonly reminders: readonly Settled[]
  readonly handed: readonly Handed[]
}

/** Whether what a button settles is settled: of a reminder that goes on, only what was said of the time that is past. */
function isDead(
  { settles, action, live, personId }: ShownButton,
  { reminders, handed, closed }: SettledNow & { readonly closed: string | undefined },
): boolean {
  if (settles === null) return false
  if (settles === closed) return true
  const request = handed.find(({ id }) => id === settles)
  if (request) return live && (request.how === 'solved' || personId !== request.ownerId)
  const reminder = reminders.find(({ id }) => id === settles)
  return live && reminder !== undefined && (reminder.over || isOfOneTime(action))
}

/** A button of the message with which a reminder came due. */
const isOfOneTime = (action: Action | null): boolean =>
  action?.do === 'snooze' || (action?.do === 'meant' && action.call.args.fired !== undefined)

/** A button that only shows something can stay behind without harm. */
function isLook(action: Action | null | undefined): boolean {
  const calls = action?.do === 'calls' ? action.calls : action?.do === 'meant' ? [action.call] : []
  return calls.length > 0 && calls.every(({ command }) => commandNamed(command)?.risk === 'reads')
}

/** "✓ done in Telegram", in the language of who reads it; undefined where nothing came of it. */
function lineFor(one: Shown, { reminders, handed }: SettledNow, outcome: Outcome, { me }: Session): string | undefined {
  const { conversation, answers } = languages[languageOf(one.language) ?? 'en']
  const { settled } = conversation
  const request = handed.find(({ id }) => one.buttons.some(({ settles }) => settles === id))
  if (request) return answers.ticket.settled[request.how]({ who: request.who ?? me.name })
  const where = me.chat.platform === one.platform ? '' : (settled.where[me.chat.platform ?? 'console'] ?? '')
  const how = reminders.find(({ id }) => one.buttons.some(({ settles }) => settles === id))?.how
  if (how !== undefined) return settled[how]({ where })
  return outcome.answered ? settled.answered({ where }) : undefined
}

/** The message as it was, without its buttons, and why they are gone; nothing where it cannot be changed. */
function retirement({ id, chatId, platform, external, reply }: Shown, line: string | undefined): Message[] {
  if (!edits.has(platform) || external === null || !reply) return []
  const words = reply.blocks.filter((block): block is Block => block.kind !== 'choices' && block.kind !== 'form')
  return [
    {
      chatId,
      key: `retired:${id}`,
      reply: {
        ...reply,
        blocks: [...words, ...(line === undefined ? [] : [paragraph(line)])],
        replaces: external,
      },
    },
  ]
}
