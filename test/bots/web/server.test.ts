import { pino } from 'pino'
import { expect, test } from 'vitest'
import { openWeb, type Web } from '../../../bots/web/server.ts'

async function open(ready: () => Promise<boolean>): Promise<Web> {
  const opened = await openWeb({ host: '127.0.0.1', port: 0, log: pino({ level: 'silent' }), ready })
  if (opened.kind === 'refused') throw new Error(opened.why)
  return opened.web
}

test('alive is one thing, ready another', async () => {
  let database = true
  const web = await open(async () => database)
  const status = async (path: string) => (await fetch(web.address + path)).status
  expect([await status('/health'), await status('/ready')]).toEqual([200, 200])
  database = false
  expect([await status('/health'), await status('/ready')]).toEqual([200, 503])
  expect(await status('/nowhere')).toBe(404)
  await web.close()
})

test.for([
  [{ host: '203.0.113.1', port: 0 }, 'HOST'],
  [{ host: 'no-such-name.invalid', port: 0 }, 'HOST'],
] as const)('an address that is not here is refused in words: %o', async ([at, word]) => {
  const opened = await openWeb({ ...at, log: pino({ level: 'silent' }), ready: async () => true })
  expect(opened).toMatchObject({ kind: 'refused', why: expect.stringContaining(word) })
})
