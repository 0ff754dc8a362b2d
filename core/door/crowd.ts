import { identify, viewerOf } from '../identify.ts'
import { languages } from '../languages/index.ts'
import { languageOf } from '../languages/language.ts'
import type { Me, Stranger } from '../me.ts'
import type { Ports } from '../ports.ts'
import { paragraph } from '../reply.ts'
import { directChat } from '../store/conversation.ts'
import { doorOf, type Place, takePlace } from '../store/door.ts'
import type { InboundRow } from '../store/inbox.ts'
import type { Claim } from '../store/lanes.ts'
import { putOutbox } from '../store/outbox.ts'
import { leads } from '../tickets/whom.ts'
import { CUSTOMERS_A_MINUTE } from './limits.ts'
import { newcomer } from './newcomer.ts'

/** Who waits no longer than this is answered before they would have read that they wait. */
const WORTH_SAYING_MS = 5_000

/**
 * While more customers of a workspace write together than are worked on: how many milliseconds a message waits for its place; 0: it goes on. Whoever waits is
 * told once, and so are those who lead the team, once for as long as it lasts.
 */
export async function waitsInCrowd(row: InboundRow, claim: Claim, ports: Ports): Promise<number> {
  const { store, customersAMinute: perMinute = CUSTOMERS_A_MINUTE } = ports
  if ((await doorOf(store.pool, row.inbound.installationId)) !== 'customers') return 0
  const place = await takePlace(store.pool, { laneId: claim.laneId, id: row.id, perMinute })
  if (!place) return 0
  if (place.waitMs >= WORTH_SAYING_MS) {
    const me = await identify(store, row.chatId, row.inbound.account)
    await tellWaiting(row, me, place, ports)
    await tellTeam(me, place, perMinute, ports)
  }
  return place.waitMs
}

const minutes = ({ waitMs }: Place): number => Math.ceil(waitMs / 60_000)

async function tellWaiting(row: InboundRow, me: Me | Stranger, place: Place, { store }: Ports): Promise<void> {
  const person = me.kind === 'stranger' ? (newcomer(row.inbound, me) ?? me) : me
  const words = languages[person.language].answers.door.crowded({ minutes: minutes(place) })
  await store.for(viewerOf(me)).write(null, (tx) =>
    putOutbox(tx, {
      chatId: row.chatId,
      key: `crowd:${place.since}:${row.chatId}`,
      reply: { blocks: [paragraph(words)] },
    }),
  )
}

async function tellTeam({ workspaceId }: Me | Stranger, place: Place, perMinute: number, { store }: Ports) {
  await store.for({ workspaceId, personId: null, sees: 'nothing' }).write(null, async (tx) => {
    for (const memberId of await leads({ tx, me: { workspaceId } })) {
      const chat = await directChat(tx, memberId)
      if (!chat) continue
      const { crowdedTeam } = languages[languageOf(chat.language) ?? 'en'].answers.door
      const blocks = [paragraph(crowdedTeam({ minutes: minutes(place), perMinute }))]
      await putOutbox(tx, { chatId: chat.id, key: `crowd:${place.since}:${memberId}`, reply: { blocks } })
    }
  })
}
