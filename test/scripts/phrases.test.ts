import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { commands } from '../../core/commands/index.ts'
import { languageCodes } from '../../core/languages/language.ts'
import { programArgs } from '../support/processes.ts'

const run = promisify(execFile)
const phrases = (...args: readonly string[]) => run(process.execPath, [...programArgs('scripts/phrases.ts'), ...args])

test.each(languageCodes)('every command of %s and what is said of it can be read', async (code) => {
  const { stdout } = await phrases(code)
  for (const { name } of commands) expect(stdout).toContain(`\n## ${name}: `)
  expect(stdout).toContain('\n## answer deal\n')
  expect(stdout).not.toContain('undefined')
})

test('plurals are shown with the numbers that call for them', async () => {
  const { stdout } = await phrases('uk', 'conversation')
  for (const words of ['1 контакт', '2 контакти', '5 контактів']) expect(stdout).toContain(words)
})

test('an unknown language is answered with those that there are', async () => {
  await expect(phrases('xx')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('en, uk') })
})
