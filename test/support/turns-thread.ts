// The thread of the turns as it is, but that it breaks when the database says so: an error that nobody catches, wherever it is.
import { workerData } from 'node:worker_threads'
import pg from 'pg'
import type { Settings } from '../../bots/turns.ts'

const { url }: Settings = workerData
const client = new pg.Client(url)
await client.connect()
client.on('notification', () => {
  throw new Error('it breaks, as it was told')
})
await client.query('listen break_turns')
await import('../../bots/turns/thread.ts')
