// The thread of the turns: everything but hearing and sending. Told to stop, it finishes what is in hand and ends.
import { transferableAbortSignal } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { destination, pino } from 'pino'
import { systemClock } from '../../core/clock.ts'
import { createCore } from '../../core/index.ts'
import { openStore } from '../../core/store/db.ts'
import type { Said, Settings, Told } from '../turns.ts'

const { url, address, level, leaseMs, now, model, mail, customersAMinute }: Settings = workerData
const say = (said: Said, handedOver: AbortSignal[] = []): void => parentPort?.postMessage(said, handedOver)

const asked = new Map<number, (answer: Extract<Told, { readonly question: number }>) => void>()
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
      const question = ask((told) => resolve(told.kind === 'readers' ? told.accounts : null))
      say({ kind: 'readers', question, of })
    }),
  fetchFile: (of, stopped) =>
    new Promise((resolve, reject) => {
      const question = ask((told) => {
        if (told.kind !== 'fetched') return
        if (typeof told.file === 'string') reject(new Error(told.file))
        else resolve(told.file)
      })
      const signal = transferableAbortSignal(stopped)
      say({ kind: 'fetch', question, of, signal }, [signal])
    }),
  ...(model ? { model } : {}),
  ...(mailer ? { mail: mailer.send } : {}),
  ...(leaseMs === undefined ? {} : { leaseMs }),
})

/** Waits for the answer to a question that is about to be put; gives its number. */
function ask(answered: (answer: Extract<Told, { readonly question: number }>) => void): number {
  const question = questions++
  asked.set(question, answered)
  return question
}

function answered(told: Extract<Told, { readonly question: number }>): void {
  asked.get(told.question)?.(told)
  asked.delete(told.question)
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
    case 'fetched':
      return answered(told)
    case 'stop':
      return stop()
  }
})
core.start()
