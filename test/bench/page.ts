import { openWebDesk } from '../../bots/desks/page.ts'
import { createWebBot } from '../../bots/web/bot.ts'
import { newId } from '../../core/id.ts'
import { createCore } from '../../core/index.ts'
import { createInvitation } from '../../core/store/invitations.ts'
import { type Bench, quantile, round } from './ground.ts'
import type { Result } from './result.ts'

const sentence = 'what do I have today?'
const rounds = 4
const turns = 100

/**
 * How long a person at the page waits for the first answer, from the request to the event in the stream, as a ratio to the same turn
 * without page, HTTP and stream, by turns of a hundred. One connection, as a browser keeps it.
 */
export async function page({ store, ports, company }: Bench): Promise<readonly Result[]> {
  const { workspaceId, installationId, id } = await company(1_000)
  const { clock, log } = ports
  const bot = createWebBot({
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    log,
    desk: openWebDesk({ store, clock }),
    ready: async () => true,
    seats: { open: false, token: null },
  })
  const web = createCore({ ...ports, platforms: ['web'], send: bot.send })
  const alone = createCore(ports)
  await bot.start(web.hear)
  const origin = bot.address()
  const invitation = await createInvitation(store.pool, { workspaceId, memberId: id('m1'), now: clock.now() })
  const joined = await post('/api/join', { secret: invitation?.secret })
  const cookie = joined.headers.get('set-cookie')?.split(';')[0] ?? ''
  const heard = await listen()

  async function post(path: string, body: object, headers = {}): Promise<Response> {
    const said = { origin, 'content-type': 'application/json', ...headers }
    return fetch(origin + path, { method: 'POST', headers: said, body: JSON.stringify(body) })
  }

  /** Reads the stream; gives what waits for the answer to a message. */
  async function listen(): Promise<{ answer(key: string): Promise<void>; close(): Promise<void> }> {
    const ended = new AbortController()
    const response = await fetch(`${origin}/api/stream`, { headers: { cookie }, signal: ended.signal })
    const waiting = new Map<string, () => void>()
    const read = async () => {
      let text = ''
      for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const events = (text + part).split('\n\n')
        text = events.pop() ?? ''
        for (const event of events) waiting.get(/"of":"([^"]+)"/.exec(event)?.[1] ?? '')?.()
      }
    }
    const reading = read().catch(() => undefined)
    return {
      answer: (key) => new Promise((resolve) => waiting.set(key, resolve)),
      close: async () => {
        ended.abort()
        await reading
      },
    }
  }

  async function byPage(): Promise<number> {
    const key = newId()
    const answer = heard.answer(key)
    const before = performance.now()
    await Promise.all([post('/api/say', { key, text: sentence }, { cookie }), answer])
    return performance.now() - before
  }

  async function byItself(): Promise<number> {
    const before = performance.now()
    await alone.hear({
      installationId,
      eventKey: newId(),
      chat: { external: 'olena', direct: true },
      account: { external: 'olena' },
      body: { kind: 'text', text: sentence },
      at: clock.now().toString(),
    })
    await alone.drain()
    return performance.now() - before
  }

  const samples = { page: [] as number[], alone: [] as number[] }
  for (let n = 0; n <= rounds; n++) {
    for (let turn = 0; turn < turns; turn++) samples.alone.push(await byItself())
    web.start()
    for (let turn = 0; turn < turns; turn++) samples.page.push(await byPage())
    await web.stop()
    // The first round warms up.
    if (n === 0) for (const some of Object.values(samples)) some.length = 0
  }
  await heard.close()
  await bot.stop()
  const [base, mine] = [quantile(samples.alone, 0.5), quantile(samples.page, 0.5)]
  const detail = { turnMs: round(base), pageMs: round(mine), pageP95Ms: round(quantile(samples.page, 0.95)) }
  return [{ name: 'page/first-answer/vs-turn', ratio: round(mine / base), unit: 'x', n: samples.page.length, detail }]
}
