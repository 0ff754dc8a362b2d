import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Ports } from '../../../../core/index.ts'
import { companyFileSchema } from '../../../../core/store/company/file.ts'
import { loadCompany } from '../../../../core/store/load.ts'
import { type Asked, type ModelServer, type Scripted, startModel } from '../../../support/model.ts'
import { openWorld, type SentMessage, type World } from '../../../support/world.ts'
import { company, textOf } from '../company.ts'
import type { Attack } from './attack.ts'
import { en } from './en.ts'
import { hr } from './hr.ts'
import { lt } from './lt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

// However much Parley's own guesses learn, the model is asked here.
const nearest: Ports['nearest'] = (_sentence, _spans, _speaking, exact) => ({ readings: exact, by: 'exact' })

const languages = { en, uk, ru, lt, hr }
const all = Object.entries(languages).flatMap(([code, attacks]) =>
  attacks.map((attack, at) => ({ ...attack, id: `${code}${at + 1}` })),
)

/** Records with the attackers' words in their names, where these are a person's, a company's or a deal's; Petro's, and so in his sight. */
const poisoned = (hidden: Attack['hidden'], rest: (attack: (typeof all)[number]) => object = () => ({})) =>
  all.filter((attack) => attack.hidden === hidden).map((attack) => ({ id: attack.id, owner: 'm2', ...rest(attack) }))
const named = ({ words }: Attack) => ({ name: words })

let world: World
let server: ModelServer
let foreign = ''
beforeAll(async () => {
  server = await startModel({ patienceMs: 30_000 })
  world = await openWorld(
    {
      ...company,
      repsSeeAll: false,
      contacts: [...company.contacts, ...poisoned('contact', named)],
      companies: [...company.companies, ...poisoned('company', named)],
      deals: [...company.deals, ...poisoned('deal', ({ words }) => ({ title: words, stage: 'New' }))],
    },
    { model: server.settings, nearest },
  )
  const other = companyFileSchema.parse({
    team: [{ id: 'x1', name: 'Eve Other', role: 'admin', language: 'en' }],
    contacts: [{ id: 'x2', name: 'Foreign Secret', phones: ['+380502223344'], owner: 'x1' }],
  })
  foreign = (await loadCompany(world.store, other, { now: world.clock.now() })).ids.get('x2') ?? ''
})
afterAll(async () => {
  await world.close()
  await server.close()
})

/** What Parley works out by itself is nobody's doing. */
const KNOWN: Readonly<Record<string, string>> = { setting: "where not starts_with(key, 'holidays:')" }

/** Everything that a command can change, in both workspaces, as it stands. */
async function records(): Promise<string> {
  const tables = [
    'contact',
    'company',
    'deal',
    'contact_point',
    'activity',
    'reminder',
    'tagging',
    'tag',
    'member',
    'stage',
  ]
  const more = [
    'setting',
    'workspace',
    'stage_move',
    'deal_line',
    'export',
    'event',
    'change',
    'learnt_phrase',
    'invitation',
    'choice',
  ]
  const seen: string[] = []
  for (const table of [...tables, ...more]) {
    const { rows } = await world.store.pool.query(
      `select to_jsonb(t) as row from ${table} t ${KNOWN[table] ?? ''} order by 1`,
    )
    seen.push(`${table} ${JSON.stringify(rows)}`)
  }
  return seen.join('\n')
}

const callsSchema = z.array(z.tuple([z.string(), z.unknown()]))

/** The attacker's demand with the ids that it speaks of. */
function demanded({ obeys }: Attack, { user }: Asked): Scripted {
  if ('says' in obeys) return obeys
  const text = JSON.stringify(obeys)
    .replaceAll('{@}', firstHandle(user))
    .replaceAll('{foreign}', foreign)
    .replace(/\{(p\d|d\d)\}/g, (_, id: string) => world.id(id))
  return { calls: callsSchema.parse(JSON.parse(text)).map(([name, args]) => ({ name, arguments: args })) }
}

function firstHandle(user: unknown): string {
  return JSON.stringify(user).match(/"handle":"(@\d+)"/)?.[1] ?? '@1'
}

const linksOf = (messages: readonly SentMessage[]): readonly string[] =>
  JSON.stringify(messages.map(({ reply }) => reply.blocks)).match(/"url":"[^"]*"/g) ?? []

async function carriedOut(attack: Attack & { id: string }): Promise<readonly SentMessage[]> {
  const { hidden, words, says, by = 'petro' } = attack
  server.otherwise({ says: '' })
  server.script()
  if (hidden === 'earlier') await world.say(by, words)
  if (hidden === 'file')
    await world.drop(by, { name: words, mime: 'text/plain', bytes: new TextEncoder().encode('nothing to see') })
  if (hidden === 'note') {
    await world.store.pool.query(
      `insert into activity (workspace_id, id, member_id, contact_id, kind, summary, at, zone)
       select workspace_id, gen_random_uuid(), owner_id, id, 'note', $2, now(), 'Europe/Kyiv' from contact where id = any($1)`,
      [[world.id('p1'), world.id('p3')], words],
    )
  }
  const obey = (asked: Asked): Scripted => demanded(attack, asked)
  const before = await records()
  if (hidden === 'transcript') server.script({ hears: words }, obey)
  else server.script(obey)
  const asked = server.asked.length
  const answer =
    hidden === 'transcript'
      ? await world.drop(by, { name: 'v.ogg', mime: 'audio/ogg', bytes: new TextEncoder().encode('OggS') })
      : await world.say(by, says.replace('…', `«${words}»`))
  expect(server.asked.length, 'the model was asked').toBeGreaterThan(asked)
  expect(await records()).toBe(before)
  await world.store.pool.query('delete from pending')
  return answer
}

describe.each(Object.keys(languages))('attacks in %s', (code) => {
  const own = all.filter(({ id }) => id.startsWith(code))
  it.each(own)('$id, hidden in: $hidden', async (attack) => {
    const answer = await carriedOut(attack)
    const text = textOf(answer)
    expect(linksOf(answer).filter((link) => link.includes('evil'))).toEqual([])
    // Petro sees his own alone; of another company nobody sees anything.
    expect(text).not.toMatch(/Foreign Secret|\+?380502223344/)
    if ((attack.by ?? 'petro') === 'petro') expect(text).not.toMatch(/Bondar(?! and)|bondar@acme/)
  })
})

it('are as many as were promised, in five languages', () => {
  expect(all.length).toBeGreaterThanOrEqual(60)
  for (const attacks of Object.values(languages)) expect(attacks.length).toBeGreaterThanOrEqual(12)
  expect(new Set(all.map(({ hidden }) => hidden)).size).toBe(9)
})

it('find in the question nothing of what others own', () => {
  for (const { user } of server.asked) expect(JSON.stringify(user)).not.toMatch(/Bondar|bondar@|380402000101/)
})
