import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { Keep } from './keep.ts'

/**
 * Keeps what is made in files of a folder, each with the version that it is of before it; what is of another version, or no whole file, is made
 * anew. Where nothing can be written, every start is as slow as the first.
 */
export function keeper(folder: string, versionOf: () => string): Keep {
  let version: Buffer | undefined
  return (name, make) => {
    version ??= Buffer.from(versionOf())
    const file = join(folder, name)
    const before = read(file, version)
    if (before) return before.value
    const value = make()
    write(file, Buffer.concat([version, serialize({ value })]))
    return value
  }
}

function read(file: string, version: Buffer) {
  try {
    const bytes = readFileSync(file)
    return version.equals(bytes.subarray(0, version.length)) ? deserialize(bytes.subarray(version.length)) : undefined
  } catch {
    return undefined
  }
}

/** Whole or not at all: others may start at the same time. */
function write(file: string, bytes: Buffer): void {
  const unfinished = `${file}.${randomUUID()}`
  try {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, file)
  } catch {
    // Kept for speed alone.
  }
}

/** What is made of Parley's sources, kept beside what Node makes of them (see scripts/cache.mjs). */
export const kept: Keep = keeper(
  fileURLToPath(new URL('../node_modules/.cache/parley/readers', import.meta.url)),
  sourcesVersion,
)

/** Changes with every file that the readers are made of: their names, sizes and times are quicker to look up than their texts. */
function sourcesVersion(): string {
  const core = fileURLToPath(new URL('.', import.meta.url))
  const hash = createHash('sha256').update(process.version)
  for (const entry of readdirSync(core, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.txt')) continue
    const path = join(entry.parentPath, entry.name)
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
