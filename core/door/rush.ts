import { identify, viewerOf } from '../identify.ts'
import { languages } from '../languages/index.ts'
import type { Ports } from '../ports.ts'
import { paragraph, type Reply } from '../reply.ts'
import { doorOf, hushRush, rushBefore } from '../store/door.ts'
import { abandonInbound, finishInbound, type InboundRow } from '../store/inbox.ts'
import type { Claim } from '../store/lanes.ts'

/** So many messages of one account are worked on within a minute: nobody types faster, and nobody reads as many answers. */
export const MOST_A_MINUTE = 20

/**
 * At the customers' door: whether a message is one too many, and is ended by that. The first one is answered with a line that asks for a pause, those
 * after it with nothing, until there was a minute without too many; what waits behind it is ended with it, so that it costs nobody a turn. 'lost':
 * the lane is another worker's.
 */
export async function endRush(row: InboundRow, claim: Claim, { store }: Ports): Promise<'goesOn' | 'ended' | 'lost'> {
  if ((await doorOf(store.pool, row.inbound.installationId)) !== 'customers') return 'goesOn'
  const here = { laneId: claim.laneId, id: row.id, most: MOST_A_MINUTE }
  const { before, told } = await rushBefore(store.pool, here)
  if (before < MOST_A_MINUTE) return 'goesOn'
  await hushRush(store.pool, here)
  if (told) {
    await abandonInbound(store, claim, row, 'rush: silent')
    return 'ended'
  }
  const me = await identify(store, row.chatId, row.inbound.account)
  const reply: Reply = { blocks: [paragraph(languages[me.language].answers.door.slowly)] }
  const message = { chatId: row.chatId, key: `inbox:${row.id}`, reply }
  const done = await store.for(viewerOf(me)).write(null, (tx) => finishInbound(tx, claim, row, 'rush: told', message))
  return done ? 'ended' : 'lost'
}
