// Brings a backup back into an empty database: that of DATABASE_URL, or the embedded one in PARLEY_DATA_DIR.
//   npm run restore -- FILE
//   npm run restore -- FILE --check          only reads it to its end
//   npm run restore -- FILE --erased NEWER   and erases again who had been erased when a newer backup was made
import { createReadStream, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { destination, pino } from 'pino'
import { readConfig } from '../bots/config.ts'
import { openDatabase } from '../bots/database.ts'
import { checkBackup, erasuresIn, type Restored, restoreBackup } from '../core/store/backup/read.ts'

function end(words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}

const say = ({ made, rows, tables }: Omit<Restored, 'erased'>, what: string): void => {
  process.stdout.write(`${what}: ${rows} rows of ${tables} tables, as of ${made}\n`)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, erased: { type: 'string' } },
  })
  const [file] = positionals
  if (file === undefined) end('Which backup? Like: npm run restore -- parley-2026-11-22T10-30-00Z.backup')
  if (!existsSync(file)) end(`There is no file ${file}.`)
  const newer = values.erased
  if (newer !== undefined && !existsSync(newer)) end(`There is no file ${newer}.`)
  if (values.check) return say(await checkBackup(createReadStream(file)), 'The backup is whole')
  const configured = readConfig()
  if (!configured.ok) end(['These settings must be corrected:', ...configured.problems].join('\n  '))
  const { config } = configured
  const log = pino({ level: 'warn' }, destination(2))
  const opened = await openDatabase(config, { as: 'npm run restore', attach: false, log })
  if (opened.kind === 'refused') end(`Nothing was brought back: ${opened.why}. Stop it first.`)
  try {
    const erased = newer === undefined ? [] : await erasuresIn(createReadStream(newer))
    const restored = await restoreBackup(opened.database.url, createReadStream(file), erased)
    say(restored, 'Brought back')
    process.stdout.write(
      newer === undefined
        ? 'Whoever has had their data deleted since then is there again: with --erased and a newer backup they would not be.\n'
        : `Deleted again, since they had asked for it: ${restored.erased}\n`,
    )
  } finally {
    await opened.database.close()
  }
}

await main().catch((error: unknown) =>
  end(`Nothing was brought back: ${error instanceof Error ? error.message : error}.`),
)
