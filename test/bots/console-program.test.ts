import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { programArgs } from '../support/processes.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => database.drop())

/** `npm run console` with these lines on its standard input: what it printed and its exit status. */
const run = (...lines: string[]) => runAs(database.url, lines)

async function runAs(url: string, lines: readonly string[]): Promise<{ said: string; status: number | null }> {
  const child = spawn(process.execPath, programArgs('bots/console/console.ts'), {
    env: { PATH: process.env.PATH, DATABASE_URL: url, PARLEY_DEMO: '1', PARLEY_NOW: '2026-11-25T10:30+02:00' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(`${lines.join('\n')}\n`)
  const status = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { said: await text(child.stdout), status: await status }
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client(database.url)
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}

/** A role of its own, with these rights besides. */
async function guest(rights = ''): Promise<{ role: string; url: string }> {
  const role = `guest_${randomBytes(4).toString('hex')}`
  await query(`create role ${role} login password 'guest' ${rights}`)
  const url = new URL(database.url)
  url.username = role
  url.password = 'guest'
  return { role, url: url.href }
}

it('answers sentences on its standard input, whoever says them, and keeps what they did', async () => {
  const { said, status } = await run('Tomas: add Anna Schmidt, CTO at Hooli', 'Olena: що в мене сьогодні?', '1', ':why')
  expect(status).toBe(0)
  expect(said).toMatch(/^Tomas: add Anna Schmidt, CTO at Hooli\nAdded Anna Schmidt, CTO at Hooli\./)
  expect(said).toContain('\nOlena: 1\n')
  expect(said).toContain('Сьогодні')
  expect(said).toContain('Виконано: ')
  expect(await query(`select name from contact where name = 'Anna Schmidt'`)).toHaveLength(1)
})

it('carries out a script in the company that is there', async () => {
  const { said, status } = await run(
    'Tomas: who is Anna Schmidt?',
    'Parley to Tomas: Hooli',
    'database: contact "Anna Schmidt" role is "CTO"',
  )
  expect(said).toContain('All came as expected.')
  expect(status).toBe(0)
})

it('carries out a script with a clock of its own in a database of its own, which it removes', async () => {
  // Others make such databases on this server, too.
  const { role, url } = await guest('createdb in role parley_app')
  const { said, status } = await runAs(url, [
    '@now 2026-11-27T16:00+02:00',
    '@company small',
    'Olena: remind me tomorrow to call Julia',
    'Parley to Olena: tomorrow',
    'database: no contact "Anna Schmidt"',
    'wait 1 day',
    'Parley to Olena: call Julia [Done]',
  ])
  expect(said).toContain('All came as expected.')
  expect(status).toBe(0)
  expect(await query(`select about from reminder where about like '%Julia%'`)).toEqual([])
  expect(await query(`select datname from pg_database where datdba = '${role}'::regrole`)).toEqual([])
  await query(`drop role ${role}`)
})

it('ends with status 1 at the first expectation that is not met, and says what came', async () => {
  const { said, status } = await run(
    '@now 2026-11-25T10:30+02:00',
    'Tomas: who are you?',
    'Parley to Tomas: the king of France',
    'Tomas: help',
  )
  expect(status).toBe(1)
  expect(said).toMatch(/Line 3: .*\nexpected: the king of France\ncame:\n {4}to tomas:\n {4}\| /)
  expect(said).not.toContain('Tomas: help')
})

it('says so when it may not make a database of its own', async () => {
  const { role, url } = await guest()
  const { said, status } = await runAs(url, ['@now 2026-11-25T10:30+02:00', 'Tomas: help'])
  await query(`drop owned by ${role}; drop role ${role}`)
  expect(said).toContain('may not create')
  expect(status).toBe(1)
})

it('ends with status 1 at a line that it cannot read', async () => {
  const { said, status } = await run('@now yesterday', 'Tomas: help')
  expect(status).toBe(1)
  expect(said).toMatch(/^Line 1: "yesterday"/)
})
