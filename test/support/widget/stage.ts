import { pino } from 'pino'
import { z } from 'zod'
import { openWorld } from '../../../bots/dialogue/open.ts'
import type { Script } from '../../../bots/dialogue/script.ts'
import { type Delivery, delivered, type World } from '../../../bots/dialogue/world.ts'
import type { Inbound } from '../../../core/index.ts'
import { replySchema } from '../../../core/reply.ts'
import { visitorOf } from '../../../core/store/visitors.ts'
import { Browser, openSite } from '../../bots/web/browser.ts'
import type { StageWish } from '../../dialogues/played.ts'

const enteredSchema = z.object({ secret: z.string() })
const historySchema = z.object({
  items: z.array(z.object({ id: z.string(), from: z.enum(['me', 'parley']), reply: replySchema.nullable() })),
})

/** Somebody with the widget open in a browser of their own. */
interface Visitor {
  post(path: string, body: Readonly<Record<string, string>>): Promise<void>
  /** What Parley has said to them since it was last asked. */
  news(): Promise<readonly Delivery[]>
}

/**
 * A company whose team speaks on the console, and whose customers come through the wire of the website's widget: what they say is posted as their browser
 * posts it, and what they hear is what it is given. A contact of that whole name is known, as if it was proved.
 */
export async function openStage(
  { failed, ...wish }: StageWish,
  { platforms }: Script,
): Promise<{ readonly world: World; close(): Promise<void> }> {
  const { store, clock, workspaceId } = wish
  const log = pino({ level: 'error' }, { write: failed })
  const world = await openWorld({ ...wish, log, platforms })
  const site = await openSite({ store, clock }, { sites: 'any' })
  const visitors = new Map<string, Visitor>()
  const sent: Delivery[] = []
  let taken = 0

  /** What was sent on the console since it was last looked at takes its place among the rest. */
  const gather = async (): Promise<void> => {
    sent.push(...world.sent.slice(taken))
    taken = world.sent.length
    for (const visitor of visitors.values()) sent.push(...(await visitor.news()))
  }
  const work = async (): Promise<void> => {
    await world.drain()
    await site.core.drain()
    await world.drain()
    await gather()
  }

  async function enter(seat: string, name: string): Promise<Visitor> {
    const browser = new Browser(site)
    const { secret } = enteredSchema.parse((await browser.post('/widget/api/enter', {})).body)
    const headers = { authorization: `Bearer ${secret}` }
    const seen = new Set<string>()
    const visitor: Visitor = {
      post: async (path, body) => {
        const { status } = await browser.post(`/widget/api/${path}`, { key: crypto.randomUUID(), ...body }, headers)
        if (status !== 202) failed(`the widget was answered with ${status} to ${path}`)
      },
      news: async () => {
        const { items } = historySchema.parse((await browser.get('/widget/api/history?limit=100', headers)).body)
        const fresh = items.filter(({ id }) => !seen.has(id))
        for (const { id } of fresh) seen.add(id)
        return fresh.flatMap(({ id, reply }) => (reply ? [delivered(seat, id, reply)] : []))
      },
    }
    // The greeting stands there before anybody says a word, and is no part of the conversation.
    await site.core.drain()
    await visitor.news()
    const { external } = (await visitorOf(store.pool, secret)) ?? {}
    const [contact, another] = await store.prisma.contact.findMany({ where: { workspaceId, name, deletedAt: null } })
    if (external !== undefined && contact && !another)
      await store.prisma.account.updateMany({ where: { workspaceId, external }, data: { contactId: contact.id } })
    visitors.set(seat, visitor)
    return visitor
  }

  async function hearVisitor({ account, body, replyTo }: Inbound): Promise<void> {
    const { external, name = '' } = account
    const visitor = visitors.get(external) ?? (await enter(external, name))
    switch (body.kind) {
      case 'text':
        return visitor.post('say', { text: body.text, ...(replyTo === undefined ? {} : { replyTo }) })
      case 'press':
        return visitor.post('press', { token: body.token })
      default:
        throw new Error(`no customer of a dialogue has a body of kind ${body.kind}`)
    }
  }

  return {
    world: {
      ...world,
      sent,
      door: async () => 'widget',
      hear: (inbound) => (inbound.installationId === 'widget' ? hearVisitor(inbound) : world.hear(inbound)),
      drain: work,
    },
    close: () => site.close(),
  }
}
