// Brings a backup back into an empty database: that of DATABASE_URL, or the embedded one in PARLEY_DATA_DIR.
//   npm run restore -- FILE
//   npm run restore -- FILE --check     only reads it to its end
import { createReadStream, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { destination, pino } from 'pino'
import { readConfig } from '../bots/config.ts'
import { openDatabase } from '../bots/database.ts'
import { checkBackup, type Restored, restoreBackup } from '../core/store/backup/read.ts'

function end(words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}

const say = ({ made, rows, tables }: Restored, what: string): void => {
  process.stdout.write(`${what}: ${rows} rows of ${tables} tables, as of ${made}\n`)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } })
  const [file] = positionals
  if (file === undefined) end('Which backup? Like: npm run restore -- parley-2026-11-22T10-30-00Z.backup')
  if (!existsSync(file)) end(`There is no file ${file}.`)
  if (values.check) return say(await checkBackup(createReadStream(file)), 'The backup is whole')
  const configured = readConfig()
  if (!configured.ok) end(['These settings must be corrected:', ...configured.problems].join('\n  '))
  const { config } = configured
  const log = pino({ level: 'warn' }, destination(2))
  const opened = await openDatabase(config, { as: 'npm run restore', attach: false, log })
  if (opened.kind === 'refused') end(`Nothing was brought back: ${opened.why}. Stop it first.`)
  try {
    say(await restoreBackup(opened.database.url, createReadStream(file)), 'Brought back')
  } finally {
    await opened.database.close()
  }
}

await main().catch((error: unknown) =>
  end(`Nothing was brought back: ${error instanceof Error ? error.message : error}.`),
)
