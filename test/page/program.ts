import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { testDatabase } from '../support/database.ts'
import { programArgs } from '../support/processes.ts'

/** The demo company's Wednesday morning. */
const morning = '2026-11-25T10:30+02:00'

/** Parley itself, as `npm start` has it, with the demo company in a database of its own. */
export async function openProgram(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const database = await testDatabase()
  const child = spawn(process.execPath, programArgs('bots/main.ts'), {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATABASE_URL: database.url,
      PARLEY_DEMO: '1',
      PARLEY_NOW: morning,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  for await (const line of createInterface(child.stdout)) {
    lines.push(line)
    const url = /http:\/\/\S+(?=\/health)/.exec(line)?.[0]
    if (url === undefined) continue
    child.stdout.resume()
    return {
      url: `${url}/`,
      close: async () => {
        const ended = once(child, 'exit')
        child.kill('SIGTERM')
        await ended
        await database.drop()
      },
    }
  }
  await database.drop()
  throw new Error(lines.join('\n'))
}
