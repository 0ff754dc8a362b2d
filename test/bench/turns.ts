import pg from 'pg'
import { newId } from '../../core/id.ts'
import { claim, release } from '../../core/store/lanes.ts'
import { openReception } from '../../core/store/reception.ts'
import { type Shift, workInbox } from '../../core/work/inbox-work.ts'
import { type Bench, quantile, round } from './ground.ts'
import type { Result } from './result.ts'

const sentences = {
  note: 'note: they want ten per cent off',
  reminder: 'remind me to call Ivan Petrenko tomorrow at 15:00',
  agenda: 'what do I have today?',
}

/** There is no model, and nothing else to do. */
const shift: Shift = { wake: () => undefined, stepAside: () => undefined, stopped: AbortSignal.any([]), guest: null }

/** A whole turn, from the inbox to the outbox, as a ratio to one INSERT and COMMIT through pg, in turn with it. */
export async function turns({ store, ports, url, company }: Bench): Promise<readonly Result[]> {
  const { installationId } = await company(1_000)
  const receive = openReception(store)
  const client = new pg.Client(url)
  await client.connect()
  await client.query('create table bare (id uuid primary key, body text)')
  const results: Result[] = []
  for (const [name, text] of Object.entries(sentences)) results.push(await measure(name, text))
  await client.end()
  return results

  async function measure(name: string, text: string): Promise<Result> {
    const bare: number[] = []
    const whole: number[] = []
    for (let n = 0; n < 600; n++) {
      const before = performance.now()
      await client.query('insert into bare values ($1, $2)', [newId(), text])
      const between = performance.now()
      await oneTurn(text)
      if (n < 100) continue
      bare.push(between - before)
      whole.push(performance.now() - between)
    }
    const [base, turn] = [quantile(bare, 0.5), quantile(whole, 0.5)]
    const detail = { insertMs: round(base, 3), turnMs: round(turn, 3), turnP99Ms: round(quantile(whole, 0.99), 3) }
    return { name: `turn/${name}/vs-insert`, ratio: round(turn / base), unit: 'x', n: whole.length, detail }
  }

  async function oneTurn(text: string): Promise<void> {
    await receive({
      installationId,
      eventKey: newId(),
      chat: { external: 'olena', direct: true },
      account: { external: 'olena' },
      body: { kind: 'text', text },
      at: ports.clock.now().toString(),
    })
    const claimed = await claim(store, {
      platforms: [...ports.platforms],
      leaseMs: 30_000,
      businessNow: ports.clock.now(),
      kinds: ['inbox'],
    })
    if (!claimed) throw new Error('the message was not due')
    await workInbox(claimed, ports, shift)
    await release(store, claimed)
  }
}
