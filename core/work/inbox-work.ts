import { randomInt } from 'node:crypto'
import { readPending } from '../conversation/pending.ts'
import type { Outcome } from '../execute.ts'
import { identify, viewerOf } from '../identify.ts'
import { languages } from '../languages/index.ts'
import type { Me } from '../me.ts'
import type { Ports } from '../ports.ts'
import { type Block, paragraph } from '../reply.ts'
import { openSession } from '../session.ts'
import { conversationNow } from '../store/conversation.ts'
import { isUnavailable, type Tx } from '../store/db.ts'
import { abandonInbound, finishInbound, type InboundRow, nextInbound, stillOpen } from '../store/inbox.ts'
import type { Claim } from '../store/lanes.ts'
import type { Message, StoredButton } from '../store/outbox.ts'
import { turn, welcome } from '../turn.ts'
import { deliver, storedButtons } from './deliver.ts'

/** How often a message is tried before its sender gets an apology. */
const ATTEMPTS = 5

/** The lane was lost to another worker: what this one did is rolled back. */
class LaneLost extends Error {}

/** Works off the messages of a chat in the order in which they came. */
export async function workInbox(claim: Claim, ports: Ports, wake: () => void): Promise<void> {
  for (let row = await nextInbound(ports.store, claim); row; row = await nextInbound(ports.store, claim)) {
    try {
      await (row.attempts < ATTEMPTS ? oneTurn(row, claim, ports) : apologise(row, claim, ports))
    } catch (error) {
      if (error instanceof LaneLost) return
      if (isUnavailable(error)) throw error
      await failed(row, error, claim, ports)
    }
    wake()
  }
}

/** Identifies the speaker, then everything else in one transaction: the effects, the reply, the end of the message. */
async function oneTurn(row: InboundRow, claim: Claim, { store, clock, address }: Ports): Promise<void> {
  const me = await identify(store, row.chatId, row.inbound.account)
  await store.for(viewerOf(me)).write(null, async (tx) => {
    const { outcome, buttons } =
      me.kind === 'stranger' ? { outcome: welcome(me), buttons: [] } : await spoken(row, me, tx, clock.now(), address)
    const message = {
      ...answerTo(row, outcome.blocks),
      buttons,
      ...(outcome.about ? { about: outcome.about } : {}),
      ...listing(outcome),
      ...(me.kind === 'customer' ? { subjectId: me.id } : {}),
    }
    // A message edited to what it said already is answered by nothing.
    const reply = outcome.blocks.length > 0 ? message : undefined
    if (!(await finishInbound(tx, claim, row, outcome.note, reply))) throw new LaneLost()
  })
}

const answerTo = (row: InboundRow, blocks: readonly Block[]): Message => ({
  chatId: row.chatId,
  key: `inbox:${row.id}`,
  reply: { blocks: [...blocks] },
})

/** A list can be picked from by "the second"; an answer about nothing leaves nothing to pick from. */
const listing = ({ about, listed }: Outcome): Pick<Message, 'listed'> =>
  listed || about === null ? { listed: listed ?? [] } : {}

interface Spoken {
  readonly outcome: Outcome
  readonly buttons: readonly StoredButton[]
}

async function spoken(
  { id, inbound, chatId }: InboundRow,
  me: Me,
  tx: Tx,
  now: Temporal.Instant,
  address: string | undefined,
): Promise<Spoken> {
  const { about, listed, pending } = await conversationNow(tx, {
    chatId,
    personId: me.id,
    direct: me.chat.direct,
    replyTo: inbound.replyTo,
    now,
  })
  const session = openSession({
    me,
    now,
    tx,
    address,
    language: languages[me.language],
    about,
    listed,
    pending: pending && readPending(pending),
    said: inbound.body.kind === 'text' || inbound.body.kind === 'edit' ? inbound.body.text : '',
    message: inbound.message ?? id,
    replyTo: inbound.replyTo,
  })
  const outcome = await turn(inbound, session)
  await deliver(session)
  return { outcome, buttons: storedButtons(session) }
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
  const message = answerTo(row, [paragraph(conversation.failed({ code }))])
  await store.for(viewerOf(me)).write(null, async (tx) => {
    if (!(await finishInbound(tx, claim, row, `failed: ${code}`, message))) throw new LaneLost()
  })
}
