import { randomInt } from 'node:crypto'
import { deliver } from './deliver.ts'
import type { Outcome } from './execute.ts'
import { identify, viewerOf } from './identify.ts'
import { languages } from './languages/index.ts'
import type { Me, Stranger } from './me.ts'
import type { Ports } from './ports.ts'
import { paragraph } from './reply.ts'
import { openSession } from './session.ts'
import { aboutNow } from './store/about.ts'
import { isUnavailable } from './store/db.ts'
import { failInbound, finishInbound, type InboundRow, nextInbound } from './store/inbox.ts'
import type { Claim } from './store/lanes.ts'
import { putOutbox } from './store/outbox.ts'
import { turn, welcome } from './turn.ts'

/** How often a message is tried before its sender gets an apology. */
const ATTEMPTS = 3

/** The lane was lost to another worker: what this one did is rolled back. */
class LaneLost extends Error {}

/** Works off the messages of a chat in the order in which they came. */
export async function workInbox(claim: Claim, ports: Ports, wake: () => void): Promise<void> {
  for (let row = await nextInbound(ports.store, claim); row; row = await nextInbound(ports.store, claim)) {
    try {
      await oneTurn(row, claim, ports)
    } catch (error) {
      if (error instanceof LaneLost) return
      if (isUnavailable(error)) throw error
      await failed(row, error, claim, ports)
    }
    wake()
  }
}

/** Identifies the speaker, then everything else in one transaction: the effects, the reply, the end of the message. */
async function oneTurn(row: InboundRow, claim: Claim, { store, clock }: Ports): Promise<void> {
  const me = await identify(store, row.chatId, row.inbound.account)
  await store.for(viewerOf(me)).write(null, async (tx) => {
    const now = clock.now()
    const outcome = me.kind === 'stranger' ? welcome(me) : await spoken(row, me, { tx, now })
    await putOutbox(tx, {
      chatId: row.chatId,
      key: `inbox:${row.id}`,
      reply: { blocks: [...outcome.blocks] },
      ...(outcome.about ? { about: outcome.about } : {}),
      ...(me.kind === 'customer' ? { subjectId: me.id } : {}),
    })
    if (!(await finishInbound(tx, claim, row, outcome.note))) throw new LaneLost()
  })
}

async function spoken(
  row: InboundRow,
  me: Me,
  at: Pick<Parameters<typeof openSession>[0], 'tx' | 'now'>,
): Promise<Outcome> {
  const { body } = row.inbound
  const session = openSession({
    ...at,
    me,
    language: languages[me.language],
    about: await aboutNow(at.tx, row.chatId, row.inbound.replyTo),
    said: body.kind === 'text' ? body.text : '',
  })
  const outcome = await turn(row.inbound, session)
  await deliver(session)
  return outcome
}

/** A turn that threw: once more, up to three times, then an apology with a code; the details are in the log under it. */
async function failed(row: InboundRow, error: unknown, claim: Claim, ports: Ports): Promise<void> {
  const last = row.attempts + 1 >= ATTEMPTS
  const code = `P${randomInt(100_000, 1_000_000)}`
  ports.log.error({ err: error, code, inbox: row.id, attempt: row.attempts + 1 }, 'a turn failed')
  if (!last) return failInbound(ports.store, claim, row)
  const me = await identify(ports.store, row.chatId, row.inbound.account)
  await apologise(row, me, code, claim, ports)
}

async function apologise(row: InboundRow, me: Me | Stranger, code: string, claim: Claim, ports: Ports): Promise<void> {
  const { conversation } = languages[me.language]
  await ports.store.for(viewerOf(me)).write(null, async (tx) => {
    await putOutbox(tx, {
      chatId: row.chatId,
      key: `inbox:${row.id}`,
      reply: { blocks: [paragraph(conversation.failed({ code }))] },
    })
    if (!(await finishInbound(tx, claim, row, `failed: ${code}`))) throw new LaneLost()
  })
}
