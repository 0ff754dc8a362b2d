import type { Inbound, Reply } from '../../core/index.ts'
import type { FactKind, FactRecord } from '../../core/store/facts.ts'
import { plain } from '../plain.ts'
import type { MovableClock } from './clock.ts'
import type { Place } from './script.ts'

/** A message that Parley has sent, as a dialogue sees it. */
export interface Delivery {
  /** The chat's name on the console. */
  readonly chat: string
  /** The message's own id, which an answer to it names. */
  readonly external: string
  readonly text: string
  readonly buttons: readonly { readonly label: string; readonly token: string }[]
}

/** What a dialogue is played in: a Parley of its own, its clock, and what it has sent. */
export interface World {
  /** The console's installation, on which everything is played. */
  readonly installationId: string
  /** Those of platforms that have a bot of their own, by the platform's name. */
  readonly bots?: Readonly<Record<string, string>>
  readonly zone: string
  readonly clock: MovableClock
  /** The bot that customers write to, made when the first one comes. */
  door?(): Promise<string>
  /** The account by which somebody speaks: a member's by first or full name, a customer's by their whole name, else a stranger's. */
  accountOf(who: string): string
  hear(inbound: Inbound): Promise<unknown>
  /** Works until nothing is due at the clock's time. */
  drain(): Promise<void>
  /** When something is due next by the clock of `clock`; null: never. */
  nextDue(): Promise<Temporal.Instant | null>
  /** All messages sent so far. */
  readonly sent: readonly Delivery[]
  records(kind: FactKind): Promise<readonly FactRecord[]>
}

/** A reply as a dialogue sees it. */
export function delivered(chat: string, external: string, reply: Reply): Delivery {
  // As wide as it needs, so that the wrapping of lines cannot come between expected words.
  const { text, choices } = plain(reply, 1000)
  return { chat: reply.onlyFor === undefined ? chat : whispered(chat, reply.onlyFor), external, text, buttons: choices }
}

/** What one reader of a group is shown alone. */
export const whispered = (chat: string, account: string): string => `${chat} → ${account}`

/** The console's name for where somebody speaks. Groups and direct chats of other platforms are played there under their own names. */
export function chatOf(
  account: string,
  place: Place | undefined,
): { readonly external: string; readonly direct: boolean } {
  if (!place || (place.platform === 'console' && !place.channel)) return { external: account, direct: true }
  return { external: `${place.platform}:${place.channel ?? account}`, direct: place.channel === undefined }
}
