import pg from 'pg'
import { newId } from '../../core/id.ts'
import { openReception } from '../../core/store/reception.ts'
import { type Bench, quantile, round } from './ground.ts'
import type { Result } from './result.ts'

/** What a platform waits for: a message committed to the inbox, as a ratio to one INSERT and COMMIT, in turn with it. */
export async function queue({ store, url, ports, company }: Bench): Promise<readonly Result[]> {
  const { installationId } = await company(10)
  const receive = openReception(store)
  const client = new pg.Client(url)
  await client.connect()
  await client.query('create table bare (id uuid primary key, body text)')
  const bare: number[] = []
  const received: number[] = []
  for (let n = 0; n < 2_200; n++) {
    const before = performance.now()
    await client.query('insert into bare values ($1, $2)', [newId(), 'hello'])
    const between = performance.now()
    await receive({
      installationId,
      eventKey: newId(),
      chat: { external: 'olena', direct: true },
      account: { external: 'olena' },
      body: { kind: 'text', text: 'hello' },
      at: ports.clock.now().toString(),
    })
    if (n < 200) continue
    bare.push(between - before)
    received.push(performance.now() - between)
  }
  await client.end()
  const [base, mine] = [quantile(bare, 0.5), quantile(received, 0.5)]
  const detail = {
    insertMs: round(base, 3),
    receiveMs: round(mine, 3),
    receiveP99Ms: round(quantile(received, 0.99), 3),
  }
  return [{ name: 'queue/receive-vs-insert', ratio: round(mine / base), unit: 'x', n: received.length, detail }]
}
