import { randomInt } from 'node:crypto'
import { Aside } from '../conversation/aside.ts'
import { readPending } from '../conversation/pending.ts'
import { waitsInCrowd } from '../door/crowd.ts'
import { atTheDoor, directlyPlease } from '../door/greeting.ts'
import { admit, isNewcomer, newcomer } from '../door/newcomer.ts'
import { endRush } from '../door/rush.ts'
import type { Outcome } from '../execute.ts'
import { identify, viewerOf } from '../identify.ts'
import { languages } from '../languages/index.ts'
import { welcome } from '../linking/welcome.ts'
import type { Me, Stranger } from '../me.ts'
import { type Advice, type GuestBook, GuestNeeded, type Wish } from '../model/advice.ts'
import type { Guest } from '../model/guest.ts'
import type { Ports } from '../ports.ts'
import { type Block, paragraph, type Reply } from '../reply.ts'
import { openSession } from '../session.ts'
import { conversationNow } from '../store/conversation.ts'
import { isUnavailable, type Tx } from '../store/db.ts'
import { doorOf } from '../store/door.ts'
import { abandonInbound, finishInbound, type InboundRow, nextInbound, stillOpen } from '../store/inbox.ts'
import { type Claim, release, restLane } from '../store/lanes.ts'
import { type Message, putOutbox, type StoredButton } from '../store/outbox.ts'
import { turn } from '../turn.ts'
import { deliver, storedButtons } from './deliver.ts'
import { withFile } from './fetching.ts'
import { withOpen } from './opening.ts'
import { LaneLost, outside, type Waiting } from './outside.ts'
import { aftermath } from './retire.ts'
import { aside, canWhisper, seesLess, speakerOf } from './speaker.ts'

/** How often a message is tried before its sender gets an apology. */
const ATTEMPTS = 5

/** What came of it is for one person alone, who has no chat for it: they are told so in the group. */
class NobodyThere extends Error {}

/** What a worker is told by its loop. */
export interface Shift extends Waiting {
  wake(): void
  readonly guest: Guest | null
}

/** A chat with too much in it is looked at so often: what has come meanwhile is ended together. */
const RUSH_REST_MS = 3_000
/** So many messages of a chat are worked on before others get their turn; of a customer's one, whom nobody knows. */
const IN_A_ROW = { staff: 5, customers: 1 }

/** Works off the messages of a chat in the order in which they came; after a few it lets other chats go first. */
export async function workInbox(claim: Claim, ports: Ports, shift: Shift): Promise<void> {
  let done = 0
  for (let row = await nextInbound(ports.store, claim); row; row = await nextInbound(ports.store, claim)) {
    try {
      const rush = await endRush(row, claim, ports)
      if (rush === 'lost') throw new LaneLost()
      if (rush === 'ended') return restLane(ports.store, claim, RUSH_REST_MS)
      const waitMs = await waitsInCrowd(row, claim, ports)
      if (waitMs > 0) {
        shift.wake()
        return restLane(ports.store, claim, waitMs)
      }
      await (row.attempts < ATTEMPTS ? oneTurn(row, claim, ports, shift) : apologise(row, claim, ports))
    } catch (error) {
      if (error instanceof LaneLost) return
      if (isUnavailable(error)) throw error
      await failed(row, error, claim, ports)
    }
    shift.wake()
    done += 1
    if (done >= IN_A_ROW[await doorOf(ports.store.pool, row.inbound.installationId)]) return release(ports.store, claim)
  }
}

/** A message for which a worker has died is not asked about again: what it was given to read may be why. */
const ATTEMPTS_WITH_MODEL = 2
/** A voice note is heard, then read, then looked into: no message needs the model more often. */
const MOST_QUESTIONS = 3

/**
 * A turn, and once more from the start where it cannot go on without the model: that is asked between the two transactions, while signs
 * of life keep the lane. Nothing of the first stands, and the second looks everything up anew.
 */
async function oneTurn(heard: InboundRow, claim: Claim, ports: Ports, shift: Shift): Promise<void> {
  const row = await withFile(heard, claim, ports, shift)
  const told: Advice[] = []
  let alone = false
  let openly = true
  for (;;) {
    const known = await speakerOf(row, ports)
    const speaker = known.kind === 'stranger' ? (newcomer(row.inbound, known) ?? known) : known
    const beside = speaker.kind === 'stranger' ? undefined : await aside(speaker, row, ports, openly)
    const me = beside && speaker.kind !== 'stranger' && (alone || seesLess(speaker)) ? beside : speaker
    const mayAsk = told.length < MOST_QUESTIONS && row.attempts < ATTEMPTS_WITH_MODEL
    const isAlone = me.kind !== 'stranger' && me.aside?.unreachable
    const guest = shift.guest && !isAlone ? { told, mayAsk } : undefined
    try {
      return await inTransaction(row, me, claim, ports, { guest, canStepAside: beside !== undefined && me !== beside })
    } catch (error) {
      if (error instanceof Aside || error instanceof NobodyThere) {
        stillOpen(claim)
        alone = error instanceof Aside
        openly = alone
        // What the model was asked in the group's view is no answer in another.
        told.length = 0
        continue
      }
      if (!(error instanceof GuestNeeded) || me.kind === 'stranger' || !shift.guest) throw error
      stillOpen(claim)
      told.push(await asked(error.wish, me, row, claim, ports, { ...shift, guest: shift.guest }))
    }
  }
}

/** Asks outside any transaction. */
async function asked(
  wish: Wish,
  me: Me,
  { inbound }: InboundRow,
  claim: Claim,
  ports: Ports,
  { guest, ...waiting }: Shift & { readonly guest: Guest },
): Promise<Advice> {
  return outside(claim, ports, waiting, (signal) => {
    ports.progress?.({ installationId: inbound.installationId, chat: inbound.chat.external })
    return guest.consult(wish, me, signal)
  })
}

interface How {
  readonly guest: GuestBook | undefined
  readonly canStepAside: boolean
}

/** Everything in one transaction: the effects, the reply, the end of the message. */
async function inTransaction(row: InboundRow, me: Me | Stranger, claim: Claim, ports: Ports, how: How): Promise<void> {
  const { store, clock } = ports
  await store.for(viewerOf(me)).write(null, async (tx) => {
    const { outcome, buttons, replaces }: Spoken =
      me.kind === 'stranger'
        ? me.door === 'customers'
          ? await atTheDoor(me, tx, { now: clock.now(), mails: ports.mail !== undefined })
          : await welcome(row.inbound, me, tx, clock.now())
        : me.kind === 'customer' && !me.chat.direct
          ? directlyPlease(me.language)
          : await spoken(row, await admitted(me, tx), tx, clock.now(), ports, how)
    if (isBeside(me) && me.aside.unreachable && !outcome.inPublic) throw new NobodyThere()
    const answer = answerTo(row, outcome.blocks, me)
    const message = {
      ...answer,
      reply: {
        ...answer.reply,
        ...(replaces === undefined ? {} : { replaces }),
        ...(outcome.byModel ? { byModel: true } : {}),
      },
      buttons,
      ...(outcome.about ? { about: outcome.about } : {}),
      ...(outcome.report ? { report: outcome.report } : {}),
      ...listing(outcome),
      ...(me.kind === 'customer' ? { subjectId: outcome.subjectId ?? me.id } : {}),
    }
    // A message edited to what it said already is answered by nothing.
    const reply = outcome.blocks.length > 0 ? await placed(message, outcome, row, me, tx) : undefined
    if (!(await finishInbound(tx, claim, row, outcome.note, reply))) throw new LaneLost()
  })
}

/** Whoever has just come in is somebody from here on. */
async function admitted(me: Me, tx: Tx): Promise<Me> {
  const person = isNewcomer(me) ? await admit(me, tx) : me
  if (!person) throw new Error('the account is somebody else’s meanwhile')
  return person
}

const answerTo = (row: InboundRow, blocks: readonly Block[], me: Me | Stranger): Message => ({
  chatId: row.chatId,
  key: `inbox:${row.id}`,
  reply: {
    blocks: [...blocks],
    ...(me.chat.direct && !isBeside(me) ? {} : answering(row)),
  },
})

const isBeside = (me: Me | Stranger): me is Me & { readonly aside: NonNullable<Me['aside']> } =>
  me.kind !== 'stranger' && me.aside !== undefined

const answering = ({ inbound: { message } }: InboundRow): Pick<Reply, 'answers'> =>
  message === undefined ? {} : { answers: message }

/**
 * The answer where it belongs. To who spoke in a group and is answered alone: there, seen by nobody else, where the platform can; else in
 * their direct chat, and the group gets a line that says so.
 */
async function placed(
  message: Message,
  outcome: Outcome,
  row: InboundRow,
  me: Me | Stranger,
  tx: Tx,
): Promise<Message> {
  if (!isBeside(me)) return notYours(message, outcome, row, me)
  if (outcome.inPublic) return message
  if (canWhisper(me.chat.platform)) {
    const buttons = (message.buttons ?? []).map((button) => ({ ...button, aside: true }))
    return { ...message, buttons, reply: { ...message.reply, onlyFor: me.aside.account } }
  }
  await putOutbox(tx, {
    ...message,
    chatId: me.chat.id,
    key: `${message.key}:aside`,
    reply: { blocks: message.reply.blocks, ...(outcome.byModel ? { byModel: true } : {}) },
  })
  const { answeredAside } = languages[me.language].conversation
  return answerTo(row, [paragraph(answeredAside)], me)
}

/** That a button is somebody else's is said to who pressed it, and to nobody else where that can be. */
const notYours = (message: Message, { note }: Outcome, { inbound }: InboundRow, me: Me | Stranger): Message =>
  !me.chat.direct && note === 'button: notYours' && canWhisper(me.chat.platform)
    ? { ...message, reply: { ...message.reply, onlyFor: inbound.account.external } }
    : message

/** A list can be picked from by "the second"; an answer about nothing leaves nothing to pick from. */
const listing = ({ about, listed }: Outcome): Pick<Message, 'listed'> =>
  listed || about === null ? { listed: listed ?? [] } : {}

interface Spoken {
  readonly outcome: Outcome
  readonly buttons: readonly StoredButton[]
  /** The message in whose place the answer stands. */
  readonly replaces?: string | undefined
}

async function spoken(
  { id, inbound, chatId }: InboundRow,
  me: Me,
  tx: Tx,
  now: Temporal.Instant,
  { address, nearest, mail }: Pick<Ports, 'address' | 'nearest' | 'mail'>,
  { guest, canStepAside }: How,
): Promise<Spoken> {
  // Who is answered in their direct chat is answered in its course.
  const elsewhere = me.aside !== undefined && !canWhisper(me.chat.platform)
  const { about, listed, report, pending } = await conversationNow(tx, {
    chatId: elsewhere ? me.chat.id : chatId,
    personId: me.id,
    direct: me.chat.direct,
    account: me.aside?.account,
    replyTo: elsewhere ? undefined : inbound.replyTo,
    now,
  })
  const session = openSession({
    me,
    now,
    tx,
    address,
    mails: mail !== undefined,
    language: languages[me.language],
    about,
    listed,
    report,
    pending: pending && readPending(pending),
    said: inbound.body.kind === 'text' || inbound.body.kind === 'edit' ? inbound.body.text : '',
    message: inbound.message ?? id,
    replyTo: inbound.replyTo,
    canStepAside,
    guest,
    nearest,
  })
  const outcome = await turn(inbound, session)
  const { replaces, retired } = await aftermath(inbound, outcome, session)
  await deliver(session, { retired, answers: [...new Set([chatId, ...(elsewhere ? [me.chat.id] : [])])] })
  return { outcome: { ...outcome, blocks: withOpen(outcome, session) }, buttons: storedButtons(session), replaces }
}

/** What threw is tried again, then apologised for; when not even that can be done, it is ended, so that the chat goes on. */
async function failed(row: InboundRow, error: unknown, claim: Claim, { store, log }: Ports): Promise<void> {
  stillOpen(claim)
  log.error({ err: error, inbox: row.id, attempt: row.attempts + 1 }, 'a turn failed')
  if (row.attempts > ATTEMPTS) await abandonInbound(store, claim, row, 'failed: without an answer')
}

/** Says sorry with a code; the log has the details under it. */
async function apologise(row: InboundRow, claim: Claim, { store, log }: Ports): Promise<void> {
  const code = `P${randomInt(100_000, 1_000_000)}`
  log.error({ code, inbox: row.id }, 'a message is given up')
  const me = await identify(store, row.chatId, row.inbound.account)
  const { conversation } = languages[me.language]
  const message = answerTo(row, [paragraph(conversation.failed({ code }))], me)
  await store.for(viewerOf(me)).write(null, async (tx) => {
    if (!(await finishInbound(tx, claim, row, `failed: ${code}`, message))) throw new LaneLost()
  })
}
