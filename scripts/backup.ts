// Saves all of Parley's data in one file, while it runs or not.
//   npm run backup                        parley-2026-11-22T10-30-00Z.backup, here
//   npm run backup -- PATH                a file, or a folder in which such a file is made
//   npm run backup -- FOLDER --keep 14    and removes all but the newest 14 there
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { destination, pino } from 'pino'
import { readConfig } from '../bots/config.ts'
import { openDatabase } from '../bots/database.ts'
import { writeBackup } from '../core/store/backup/write.ts'

const ours = /^parley-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z\.backup$/

function end(words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } })
  const keep = values.keep === undefined ? null : Number(values.keep)
  if (keep !== null && !(Number.isInteger(keep) && keep > 0)) end('--keep needs a number from 1 on, like --keep 14')
  const configured = readConfig()
  if (!configured.ok) end(['These settings must be corrected:', ...configured.problems].join('\n  '))
  const made = Temporal.Now.instant().round('second').toString()
  const given = resolve(positionals[0] ?? '.')
  const path = (await isFolder(given)) ? join(given, `parley-${made.replaceAll(':', '-')}.backup`) : given
  const log = pino({ level: 'warn' }, destination(2))
  const opened = await openDatabase(configured.config, { as: 'npm run backup', attach: true, log })
  if (opened.kind === 'refused') end(`No backup was made: ${opened.why}.`)
  try {
    await mkdir(dirname(path), { recursive: true })
    const saved = await save(opened.database.url, path, made)
    process.stdout.write(`${path}: ${saved.rows} rows of ${saved.tables} tables, as of ${made}\n`)
  } finally {
    await opened.database.close()
  }
  if (keep !== null) await removeOld(dirname(path), keep)
}

/** Written under another name until it is whole and on the disk; readable by its owner alone. */
async function save(url: string, path: string, made: string) {
  const partial = `${path}.partial`
  try {
    const saved = await writeBackup(url, createWriteStream(partial, { mode: 0o600, flags: 'w' }), made)
    const file = await open(partial, 'r')
    await file.sync().finally(() => file.close())
    await rename(partial, path)
    return saved
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

async function removeOld(folder: string, keep: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => ours.test(name)).toSorted()
  for (const name of names.slice(0, Math.max(0, names.length - keep))) {
    await rm(join(folder, name))
    process.stdout.write(`${basename(name)} is removed\n`)
  }
}

await main().catch((error: unknown) => end(`No backup was made: ${error instanceof Error ? error.message : error}.`))
