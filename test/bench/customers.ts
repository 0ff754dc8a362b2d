import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '../../core/id.ts'
import { createCore } from '../../core/index.ts'
import { type Bench, quantile, round } from './ground.ts'
import type { Result } from './result.ts'

const customers = 200
const flooding = 10
/** How long each part goes on, how often one of the calm ones writes, and how often one who floods does. */
const lasts = 30_000
const calmEvery = 12_000
const floodEvery = 50

/**
 * Two hundred customers at once, of whom ten flood: how long the slowest per cent of the others waits for an answer, as a ratio to the same others without
 * the ten. From the message heard to its answer sent, at the customers' door.
 */
export async function customersAtOnce({ store, ports, company }: Bench): Promise<readonly Result[]> {
  const { workspaceId } = await company(1_000)
  const installationId = newId()
  await store.prisma.installation.create({
    data: { workspaceId, id: installationId, platform: 'telegram', external: '4242', door: 'customers' },
  })
  const waiting = new Map<string, (at: number) => void>()
  const core = createCore({
    ...ports,
    platforms: ['telegram'],
    // What one chat does to the others is measured, not what all may do together.
    customersAMinute: 100_000,
    send: async ({ chat }) => {
      waiting.get(chat)?.(performance.now())
      waiting.delete(chat)
      return { kind: 'sent', external: newId() }
    },
  })
  const hear = (who: string, text: string) =>
    core.hear({
      installationId,
      eventKey: newId(),
      chat: { external: who, direct: true },
      account: { external: who, name: `Customer ${who}`, language: 'en' },
      body: { kind: 'text', text },
      at: ports.clock.now().toString(),
    })

  /** Milliseconds until the answer. */
  async function asks(who: string): Promise<number> {
    const answered = new Promise<number>((resolve) => waiting.set(who, resolve))
    const before = performance.now()
    await hear(who, 'Where is my order?')
    return (await answered) - before
  }
  async function calm(who: string, offset: number, end: number, waits: number[]): Promise<void> {
    await sleep(offset)
    while (performance.now() < end) {
      waits.push(await asks(who))
      await sleep(calmEvery)
    }
  }
  let sent = 0
  async function flood(who: string, end: number): Promise<void> {
    while (performance.now() < end) {
      await hear(who, 'Hello? Is anybody there?')
      sent += 1
      await sleep(floodEvery)
    }
  }
  async function part(floods: boolean): Promise<number[]> {
    const waits: number[] = []
    const end = performance.now() + lasts
    const others = Array.from({ length: customers - flooding }, (_, n) =>
      calm(`c${n}`, (n / (customers - flooding)) * calmEvery, end, waits),
    )
    const some = floods ? Array.from({ length: flooding }, (_, n) => flood(`f${n}`, end)) : []
    await Promise.all([...others, ...some])
    return waits
  }

  core.start()
  // Everybody is somebody by then.
  for (let n = 0; n < customers - flooding; n++) await asks(`c${n}`)
  for (let n = 0; n < flooding; n++) await asks(`f${n}`)
  const idle = await part(false)
  const busy = await part(true)
  await core.stop()
  const [alone, beside] = [quantile(idle, 0.99), quantile(busy, 0.99)]
  const detail = {
    idleP50Ms: round(quantile(idle, 0.5), 1),
    idleP99Ms: round(alone, 1),
    floodedP50Ms: round(quantile(busy, 0.5), 1),
    floodedP99Ms: round(beside, 1),
    floodMessages: sent,
  }
  return [{ name: 'customers/p99-beside-floods', ratio: round(beside / alone), unit: 'x', n: busy.length, detail }]
}
