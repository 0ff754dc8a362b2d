import { expect, test } from 'vitest'
import { readConfig } from '../../bots/config.ts'
import { startLine } from '../../bots/status.ts'

function lineOf(environment: Record<string, string>, demo = true): string {
  const read = readConfig(environment)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return startLine({ config: read.config, address: 'http://127.0.0.1:3000', demo, notes: [] })
}

test('the start line is one line that says how to talk, what is on, and what is off and why', () => {
  const line = lineOf({})
  expect(line).not.toContain('\n')
  expect(line).toMatch(/npm run console.*On: terminal, reminders, demo company.*Off: .*Telegram.*not in this version/)
})

test('a platform with a token that cannot be used is not passed over', () => {
  const line = lineOf({ TELEGRAM_BOT_TOKEN: '123:abc', OPENAI_API_KEY: 'sk-1' })
  expect(line).toContain('Telegram: has a token, but this version cannot use it yet')
  expect(line).toContain('language model: has a key, but this version cannot use it yet')
  expect(line).not.toContain('123:abc')
})

test('without a demo company the line says why', () => {
  expect(lineOf({ PARLEY_DEMO: '0' }, false)).toContain('demo company (PARLEY_DEMO=0)')
  expect(lineOf({ DATABASE_URL: 'postgresql://db/parley' }, false)).toContain('PARLEY_DEMO=1 loads it')
})
