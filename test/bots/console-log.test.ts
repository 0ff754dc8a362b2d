import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { consoleLog } from '../../bots/console/log.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'parley-log-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

it('keeps what goes wrong in a file of the data folder, for its owner alone', () => {
  const log = consoleLog({ logLevel: null, dataDir })
  log.info('the database is back')
  log.warn('the connection to the database was lost')
  const file = join(dataDir, 'console.log')
  const kept = readFileSync(file, 'utf8')
  expect(kept).toContain('was lost')
  expect(kept).not.toContain('is back')
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
})

it('does without a folder', () => {
  expect(() => consoleLog({ logLevel: null, dataDir: join(dataDir, 'none') }).warn('lost')).not.toThrow()
})
