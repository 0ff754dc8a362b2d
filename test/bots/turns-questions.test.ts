import { pino } from 'pino'
import { expect, it } from 'vitest'
import { openTurns } from '../../bots/turns.ts'
import type { Fetched, Ports } from '../../core/index.ts'

type Group = Parameters<NonNullable<Ports['readers']>>[0]

/** A thread that asks at once who reads along and for a file, breaks where it is the first, and says what it is answered. */
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { transferableAbortSignal } from 'node:util'
    import { parentPort, workerData } from 'node:worker_threads'
    const of = { installationId: workerData.url }
    const say = (words) => parentPort.postMessage({ kind: 'progress', chat: { ...of, chat: words } })
    parentPort.on('message', async (told) => {
      if (told.kind === 'stop') process.exit()
      if (told.kind === 'readers') say('readers ' + told.accounts)
      if (told.kind === 'fetched') {
        let words = ''
        for await (const part of told.file.bytes) words += Buffer.from(part).toString()
        say('file ' + words)
      }
    })
    parentPort.postMessage({ kind: 'readers', question: 0, of: { ...of, platform: 'slack', chat: 'C1' } })
    const signal = transferableAbortSignal(new AbortController().signal)
    parentPort.postMessage({ kind: 'fetch', question: 1, of: { ...of, remote: 'a' }, signal }, [signal])
    if (workerData.url === 'first') setTimeout(() => { throw new Error('it breaks') }, 20)
  `)}`,
)

it('answers the thread that asked and no other: the one after it numbers its questions anew', async () => {
  const asked: string[] = []
  const said: string[] = []
  const late = { readers: Promise.withResolvers<readonly string[]>(), file: Promise.withResolvers<Fetched>() }
  let signal: AbortSignal | undefined
  async function* bytes(words: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(words)
  }
  const turns = openTurns({
    settings: () => ({
      url: asked.length === 0 ? 'first' : 'second',
      ...{
        address: '',
        level: 'silent',
        leaseMs: undefined,
        now: null,
        model: null,
        mail: null,
        customersAMinute: 600,
      },
    }),
    log: pino({ level: 'silent' }),
    written: () => undefined,
    progress: ({ chat }) => said.push(chat),
    readers: async ({ installationId }: Group) => {
      asked.push(`readers ${installationId}`)
      return installationId === 'first' ? late.readers.promise : ['petro']
    },
    fetchFile: async ({ installationId }, given) => {
      asked.push(`file ${installationId}`)
      if (installationId === 'second') return { kind: 'there', bytes: bytes('for the second') }
      signal = given
      return late.file.promise
    },
    againMs: () => 1,
    program,
  })
  turns.start()
  await expect.poll(() => asked).toContain('file second')
  // What the first one asked for nobody waits for any more.
  expect(signal?.aborted).toBe(true)
  late.readers.resolve(['olena'])
  late.file.resolve({ kind: 'there', bytes: bytes('for the first') })
  await expect.poll(() => said).toContain('file for the second')
  await turns.stop()
  expect(said.toSorted()).toEqual(['file for the second', 'readers petro'])
})
