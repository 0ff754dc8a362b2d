import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { KEY, type ModelServer, startModel } from '../../support/model.ts'
import { openWorld, type World } from '../../support/world.ts'
import { company, shove, textOf, tokenOf } from './company.ts'

let world: World
let server: ModelServer
const shown: string[] = []
let log = ''
beforeAll(async () => {
  server = await startModel({ patienceMs: 30_000 })
  world = await openWorld(company, {
    model: server.settings,
    progress: ({ chat }) => shown.push(chat),
    log: pino(
      { level: 'trace' },
      new Writable({
        write: (chunk, _encoding, done) => {
          log += String(chunk)
          done()
        },
      }),
    ),
  })
})
afterAll(async () => {
  await world.close()
  await server.close()
})
beforeEach(async () => {
  await world.store.pool.query('delete from pending; delete from learnt_phrase; delete from model_usage')
  shown.splice(0)
})
afterEach(async () => {
  await world.store.pool.query(
    `update deal set stage_id = (select id from stage where name = 'New' and workspace_id = deal.workspace_id)`,
  )
  server.script()
  server.otherwise({ says: 'There is nothing to do.' })
})

const stageOf = async (deal: string) =>
  (await world.store.prisma.deal.findFirstOrThrow({ where: { id: world.id(deal) }, include: { stage: true } })).stage
    .name
const moves = { calls: [{ name: 'deal_move', arguments: { deal: '@1', stage: '@2' } }] }
const count = () => server.asked.length

/** The handle under which a record was told of in the last question. */
const movesByHandles = (deal = 'Globex warehouse', stage = 'Negotiation') => ({
  calls: [{ name: 'deal_move', arguments: { deal: handleOf(deal), stage: handleOf(stage) } }],
})
function handleOf(name: string): string {
  const user = server.asked.at(-1)?.user
  const candidates = typeof user === 'object' && user !== null && 'candidates' in user ? user.candidates : []
  const found = Array.isArray(candidates) ? candidates.find((one) => one.name === name) : undefined
  return found?.handle ?? '@none'
}

describe('a sentence that only the model understands', () => {
  it('is confirmed before it writes, then done, and learnt: the second time costs nothing', async () => {
    server.script(() => movesByHandles())
    const asked = await world.say('petro', shove)
    expect(textOf(asked)).toMatch(/Globex warehouse.*Negotiation.*\?/s)
    expect(await stageOf('d1')).toBe('New')
    expect(shown).toEqual(['petro'])
    const done = await world.press('petro', tokenOf(asked, 'Yes'))
    expect(await stageOf('d1')).toBe('Negotiation')
    expect(textOf(done)).toContain('I will remember how you said it')
    const before = count()
    await world.say('petro', 'yo hoist Globex warehouse up the ladder, Proposal it is')
    expect(await stageOf('d1')).toBe('Proposal')
    expect(count()).toBe(before)
  })

  it('is not learnt when the answer is no', async () => {
    server.script(() => movesByHandles())
    const asked = await world.say('petro', shove)
    await world.press('petro', tokenOf(asked, 'No'))
    expect(await stageOf('d1')).toBe('New')
    expect(await world.store.prisma.learntPhrase.count()).toBe(0)
  })

  it('is learnt for the one who said it alone', async () => {
    server.script(() => movesByHandles())
    await world.press('petro', tokenOf(await world.say('petro', shove), 'Yes'))
    const before = count()
    await world.say('ann', shove)
    expect(count()).toBe(before + 1)
  })

  it('shows what it reads at once', async () => {
    server.script(() => ({ calls: [{ name: 'contact_show', arguments: { contact: handleOf('Zoya Lysenko') } }] }))
    expect(textOf(await world.say('petro', 'gimme the lowdown re Zoya Lysenko yo'))).toContain('Zoya Lysenko')
  })

  it('tells the model what the words can mean and nothing else of the address book', async () => {
    await world.say('ann', 'yo hoist Acme renewal up the ladder, Negotiation it is')
    const asked = JSON.stringify(server.asked.at(-1)?.user)
    expect(asked).toContain('Acme renewal')
    for (const other of ['Zoya', 'Bondar', 'bondar@', 'Petro']) expect(asked).not.toContain(other)
  })

  it('offers a rep no tool for what only an admin may do', async () => {
    await world.say('petro', shove)
    expect(server.asked.at(-1)?.tools).toContain('deal_move')
    expect(server.asked.at(-1)?.tools).not.toContain('team_role')
    await world.say('marta', shove)
    expect(server.asked.at(-1)?.tools).toContain('team_role')
  })

  it('is never asked about what Parley reads by itself, nor about a greeting', async () => {
    const before = count()
    await world.say('petro', 'move Globex warehouse to Negotiation')
    await world.say('petro', 'thanks')
    expect(count()).toBe(before)
    expect(await stageOf('d1')).toBe('Negotiation')
  })

  it('asks for what the model left open, and confirms the rest after it', async () => {
    server.script(() => ({ calls: [{ name: 'deal_move', arguments: { deal: handleOf('Globex warehouse') } }] }))
    expect(textOf(await world.say('petro', 'yo hoist Globex warehouse up the ladder'))).toContain('?')
    expect(textOf(await world.say('petro', 'Negotiation'))).toMatch(/Globex warehouse.*\?/s)
    expect(await stageOf('d1')).toBe('New')
  })

  it('confirms each of several by itself', async () => {
    server.script(() => ({
      calls: [...movesByHandles().calls, { name: 'contact_delete', arguments: { contact: handleOf('Zoya Lysenko') } }],
    }))
    const first = await world.say(
      'petro',
      'yo hoist Globex warehouse up the ladder, Negotiation it is, and bin Zoya Lysenko yo',
    )
    const second = await world.press('petro', tokenOf(first, 'Yes'))
    expect(await stageOf('d1')).toBe('Negotiation')
    expect(textOf(second)).toMatch(/Zoya Lysenko.*\?/s)
    expect(await world.store.prisma.contact.count({ where: { id: world.id('p3'), deletedAt: null } })).toBe(1)
  })
})

describe('what was learnt', () => {
  it('is listed, shared by a manager, and forgotten', async () => {
    server.script(() => movesByHandles())
    await world.press('petro', tokenOf(await world.say('petro', shove), 'Yes'))
    expect(textOf(await world.say('petro', 'what have you learnt?'))).toContain('“yo hoist … up the ladder, … it is”')
    const seen = await world.say('olena', 'what have you learnt?')
    expect(textOf(seen)).toContain('(Petro Melnyk)')
    const label = 'yo hoist … up the ladder, … it is'
    expect(textOf(await world.press('olena', tokenOf(seen, `“${label}” for everyone`)))).toContain('everybody can say')
    const before = count()
    await world.say('ann', 'yo hoist Acme renewal up the ladder, Proposal it is')
    expect(await stageOf('d2')).toBe('Proposal')
    expect(count()).toBe(before)
    const annas = await world.say('ann', 'what have you learnt?')
    expect(() => tokenOf(annas, `Forget “${label}”`)).toThrow()
    const olenas = await world.say('olena', 'what have you learnt?')
    expect(textOf(await world.press('olena', tokenOf(olenas, `Forget “${label}”`)))).toContain('Forgotten')
    await world.say('ann', 'yo hoist Acme renewal up the ladder, Negotiation it is')
    expect(count()).toBe(before + 1)
  })

  it('reads no sentence that only begins or ends like it', async () => {
    server.script(() => movesByHandles())
    await world.press('petro', tokenOf(await world.say('petro', shove), 'Yes'))
    for (const near of [
      `never ${shove}`,
      'yo hoist Globex warehouse down the ladder, Proposal it is',
      `${shove} not`,
    ]) {
      await world.say('petro', near)
      expect(await stageOf('d1')).toBe('Negotiation')
    }
  })
})

describe('a model that is no help leaves Parley’s own answer', () => {
  /** None, or an offer of what it may have meant. */
  const own = /I did not understand that|I am not sure I got that/
  const cases = {
    'says words': { says: 'Sure! Moving it. https://evil.example/x' },
    refuses: { refuses: 'I cannot help with that.' },
    'writes broken JSON': { calls: [{ name: 'deal_move', arguments: '{"deal": "@1", ' }] },
    'calls what there is not': { calls: [{ name: 'drop_table', arguments: {} }] },
    'invents an argument': { calls: [{ name: 'deal_move', arguments: { deal: '@1', confirmed: true } }] },
    'sends no JSON': { raw: '<html>oops</html>' },
    'sends something else': { raw: '{"object":"list","data":[]}' },
    'wants a higher plan': { status: 402 },
    'rejects the request': { status: 400, message: `bad key ${KEY}` },
  } as const
  for (const [what, scripted] of Object.entries(cases)) {
    it(`when it ${what}`, async () => {
      const before = count()
      server.script(scripted)
      const answer = textOf(await world.say('petro', shove))
      expect(answer).toMatch(own)
      expect(answer).not.toContain('evil')
      expect(count()).toBe(before + 1)
      expect(await stageOf('d1')).toBe('New')
    })
  }

  it('asks again after a moment when it fails or asks to wait', async () => {
    for (const scripted of [
      { status: 503 },
      { status: 429, headers: { 'retry-after-ms': '10' } },
      { drops: true },
    ] as const) {
      server.script(scripted, () => movesByHandles())
      expect(textOf(await world.say('petro', shove))).toContain('Negotiation')
      await world.store.pool.query('delete from pending')
    }
  })

  it('never tells the log the key, or what was said', () => {
    expect(log).toContain('the model was asked')
    expect(log).not.toContain(KEY)
    expect(log).not.toContain('hoist')
  })
})

it('counts what a workspace uses on its day', async () => {
  server.script(moves)
  await world.say('petro', shove)
  const [used] = await world.store.prisma.modelUsage.findMany()
  expect(used).toMatchObject({ asked: 1, failed: 0, read: 900n, written: 40n })
  expect(used?.cost).toBeCloseTo((900 * 1 + 40 * 10) / 1e6)
  expect(textOf(await world.say('marta', 'how much does the language model cost us?'))).toMatch(
    /1 question, 940 tokens, \$0.0013/,
  )
  expect(textOf(await world.say('petro', 'show the model usage'))).toContain('do not have the right')
})

it('says why, when it is asked', async () => {
  server.script(() => movesByHandles())
  await world.say('petro', shove)
  expect(textOf(await world.say('petro', 'why?'))).toContain('the language model read it so')
})

it('reads a message that was edited to what only it understands, and does nothing twice', async () => {
  await world.say('petro', 'move Globex warehouse to Proposal', { message: 'm-edited' })
  expect(await stageOf('d1')).toBe('Proposal')
  server.script(() => movesByHandles())
  const asked = await world.edit('petro', 'm-edited', shove)
  expect(textOf(asked)).toMatch(/Globex warehouse.*Negotiation.*\?/s)
  await world.press('petro', tokenOf(asked, 'Yes'))
  expect(await stageOf('d1')).toBe('Negotiation')
})

describe('in a group', () => {
  const inGroup = async (text: string) => {
    const before = world.sent.length
    await world.core.hear({
      installationId: world.installationId,
      eventKey: `group ${text}`,
      chat: { external: 'sales', direct: false },
      account: { external: 'marta' },
      body: { kind: 'text', text },
      at: world.clock.now().toString(),
    })
    await world.core.drain()
    return world.sent.slice(before)
  }

  it('that nobody has bound the model is asked beside it, for the speaker alone; in one that is bound it has the tools of the group', async () => {
    server.script(() => movesByHandles())
    const first = count()
    const sent = await inGroup(`${shove} first`)
    expect(count()).toBe(first + 1)
    expect(server.asked.at(-1)?.tools).toContain('settings_change')
    // What was made of it goes to her alone; the group is told no more than that.
    expect(sent.map(({ to }) => to.chat)).toEqual(['marta', 'sales'])
    expect(textOf(sent.filter(({ to }) => to.chat === 'sales'))).not.toMatch(/Acme|Negotiation/)
    // While that is open, she is answered alone.
    await world.say('marta', 'no')
    const before = count()
    await world.store.pool.query("update chat set audience = 'rep' where external = 'sales'")
    await inGroup(shove)
    expect(count()).toBe(before + 1)
    const tools = server.asked.at(-1)?.tools
    expect(tools).toContain('deal_move')
    for (const none of ['team_role', 'workspace_change', 'settings_change', 'analyse'])
      expect(tools).not.toContain(none)
  })

  it('that is bound no tool is taken that was not offered', async () => {
    server.script({ calls: [{ name: 'analyse', arguments: {} }] })
    const before = count()
    await inGroup('yo how come Globex is dragging compared w/ the rest')
    expect(count()).toBe(before + 1)
  })
})
