import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sumUp } from '../../scripts/evaluate/score.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { type ModelServer, startModel } from '../support/model.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let database: TestDatabase
let server: ModelServer
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  server = await startModel()
  folder = mkdtempSync(join(tmpdir(), 'parley-evaluate-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.close()
  await database.drop()
})

const crm = {
  team: [{ id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' }],
  stages: ['New', 'Negotiation', 'Won', 'Lost'],
  deals: [{ id: 'd1', title: 'Acme renewal', stage: 'New', owner: 'm1' }],
}
const moved = { commands: [{ name: 'deal.move', args: { deal: 'd1', stage: 'Negotiation' } }] }
const cases = [
  { id: 'a', text: 'move Acme renewal to Negotiation', expected: moved },
  { id: 'b', text: 'yo hoist Acme renewal up the ladder, Negotiation it is', expected: moved },
  { id: 'c', text: 'yo lovely weather innit', expected: { commands: [] } },
]

it('asks the model what Parley is not sure of, and sums up quality, time, tokens and price', async () => {
  server.otherwise(({ user }) => {
    const candidates = typeof user === 'object' && user !== null && 'candidates' in user ? user.candidates : []
    const handle = (name: string) =>
      Array.isArray(candidates) ? candidates.find((one) => one.name === name)?.handle : undefined
    return handle('Acme renewal')
      ? { calls: [{ name: 'deal_move', arguments: { deal: handle('Acme renewal'), stage: handle('Negotiation') } }] }
      : { says: '' }
  })
  writeFileSync(join(folder, 'crm.json'), JSON.stringify(crm))
  writeFileSync(join(folder, 'cases.jsonl'), cases.map((one) => JSON.stringify(one)).join('\n'))
  const asked = ['--model', 'other-one', '--cases', join(folder, 'cases.jsonl'), '--crm', join(folder, 'crm.json')]
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/evaluate.ts', ...asked], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      OPENAI_BASE_URL: server.settings.baseUrl ?? '',
      OPENAI_API_KEY: 'sk-x',
      OPENAI_PRICE: '1/10',
    },
  })
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ id, policy, by }) => [id, policy, by])).toEqual([
    ['a', 'do', 'exact'],
    ['b', 'confirm', 'model'],
    ['c', 'none', 'exact'],
    [undefined, undefined, undefined],
  ])
  expect(lines[3]).toMatchObject({
    model: 'other-one',
    cases: 3,
    byModel: 1,
    right: 1,
    names: 1,
    wrongWrites: 0,
    asked: 2,
    failed: 0,
    read: 1800,
    written: 80,
    cost: 0.0026,
  })
  expect(JSON.parse(server.asked[0]?.body ?? '{}').model).toBe('other-one')
})

it('counts what is wrong, and what would be written wrongly', () => {
  const commandsOf = (names: readonly string[]) => names.map((name) => ({ name, args: {} }))
  const one = (text: string, expected: readonly string[], given: readonly string[], policy: 'do' | 'confirm') => ({
    one: { id: text, text, lang: undefined, speaker: undefined, audience: undefined, expected: [commandsOf(expected)] },
    answer: { commands: commandsOf(given), policy, by: 'model', ms: text.length },
  })
  const sum = sumUp([
    one('1', ['deal.move'], ['deal.move'], 'do'),
    one('12', ['deal.move'], ['deal.win'], 'do'),
    one('123', [], ['deal.win'], 'confirm'),
    one('1234', [], ['deal.show'], 'do'),
  ])
  expect(sum).toMatchObject({ cases: 4, byModel: 4, right: 0.25, names: 0.25, wrongWrites: 1, p50: 2, p95: 4 })
})
