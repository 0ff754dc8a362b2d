// The thread of the turns: everything but hearing and sending. Told to stop, it finishes what is in hand and ends.
import { parentPort, workerData } from 'node:worker_threads'
import { destination, pino } from 'pino'
import { systemClock } from '../../core/clock.ts'
import { createCore } from '../../core/index.ts'
import { openStore } from '../../core/store/db.ts'
import type { Said, Settings, Told } from '../turns.ts'

const { url, address, level, leaseMs, now, model, mail, customersAMinute }: Settings = workerData
const say = (said: Said): void => parentPort?.postMessage(said)

const asked = new Map<number, (accounts: readonly string[] | null) => void>()
let questions = 0

const store = openStore(url)
// Loaded only where there is a server for it.
const mailer = mail && (await import('../mail.ts')).createMailer(mail)
const core = createCore({
  store,
  clock: systemClock(now === null ? undefined : Temporal.Instant.from(now)),
  log: pino({ level }, destination(2)),
  address,
  customersAMinute,
  platforms: [],
  send: async () => ({ kind: 'failed', why: 'nothing is sent here' }),
  sender: { wake: () => say({ kind: 'written' }) },
  progress: ({ installationId, chat }) => say({ kind: 'progress', chat: { installationId, chat } }),
  readers: (of) =>
    new Promise((resolve) => {
      const question = questions++
      asked.set(question, resolve)
      say({ kind: 'readers', question, of })
    }),
  ...(model ? { model } : {}),
  ...(mailer ? { mail: mailer.send } : {}),
  ...(leaseMs === undefined ? {} : { leaseMs }),
})

function answered(question: number, accounts: readonly string[] | null): void {
  asked.get(question)?.(accounts)
  asked.delete(question)
}

async function stop(): Promise<void> {
  await core.stop()
  mailer?.close()
  await store.close()
  // Ends this thread alone, whatever connections a library keeps open.
  process.exit()
}

parentPort?.on('message', (told: Told) => {
  switch (told.kind) {
    case 'heard':
      return core.wake()
    case 'readers':
      return answered(told.question, told.accounts)
    case 'stop':
      return stop()
  }
})
core.start()
