import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { destination, type Logger, pino } from 'pino'
import type { Config } from '../config.ts'

/**
 * The console's log: in the terminal it would come between the lines, so what goes wrong is kept in the file `console.log` of the data
 * folder, where there is one. On the standard error only when a level is asked for.
 */
export function consoleLog({ logLevel, dataDir }: Pick<Config, 'logLevel' | 'dataDir'>): Logger {
  if (logLevel !== null) return pino({ level: logLevel }, destination(2))
  const file = join(dataDir, 'console.log')
  const write = (line: string) => {
    try {
      appendFileSync(file, line, { mode: 0o600 })
    } catch {
      // No folder, or not ours to write to: a log is no reason to stop a conversation.
    }
  }
  return pino({ level: 'warn' }, { write })
}
