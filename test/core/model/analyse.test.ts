import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ports } from '../../../core/index.ts'
import { withoutLinks } from '../../../core/model/analysis.ts'
import { type ModelServer, type Scripted, startModel } from '../../support/model.ts'
import { openWorld, type World } from '../../support/world.ts'
import { company, textOf } from './company.ts'

// What is learnt from sentences changes with them; what is seen here is what happens where it is not sure.
const nearest: Ports['nearest'] = (_sentence, _spans, _speaking, exact) => ({ readings: exact, by: 'exact' })

let world: World
let server: ModelServer
beforeAll(async () => {
  server = await startModel({ patienceMs: 30_000 })
  world = await openWorld({ ...company, repsSeeAll: false }, { model: server.settings, nearest })
})
afterAll(async () => {
  await world.close()
  await server.close()
})
beforeEach(() => server.script())

const question = 'yo how come Globex is dragging compared w/ the rest'
const analyse: Scripted = { calls: [{ name: 'analyse', arguments: {} }] }
const calls = (name: string, args: unknown): Scripted => ({ calls: [{ name, arguments: args }] })
const own = 'I did not understand that'

describe('a question over several reads', () => {
  it('is answered with what was looked at, as the person may see it', async () => {
    server.script(analyse, calls('deal_list', {}), calls('company_show', { company: 'Globex' }), {
      says: 'Globex has one deal in New. See https://evil.example/?d=1 [here](https://evil.example).',
    })
    const answers = await world.say('petro', question)
    expect(answers.map(({ reply }) => reply.byModel)).toEqual([true])
    const text = textOf(answers)
    expect(text).toContain('Globex has one deal in New.')
    expect(text).toContain('The language model worked this out from:')
    expect(text).toMatch(/Globex warehouse/)
    expect(text).not.toMatch(/evil|Acme/)
    const [, first, second] = server.asked.slice(-4)
    expect(first?.tools).toContain('deal_list')
    expect(first?.tools).not.toContain('deal_move')
    expect(second?.body).toContain('Globex warehouse')
    expect(JSON.stringify(JSON.parse(second?.body ?? '{}').messages)).not.toContain('Acme renewal')
  })

  it('changes nothing, whatever the model would like', async () => {
    const before = await world.store.prisma.event.count()
    server.script(
      analyse,
      calls('contact_delete', { contact: 'Zoya Lysenko' }),
      calls('export_make', { what: 'all' }),
      calls('contact_show', { contact: 'Ivan Bondar' }),
      { says: 'Done.' },
    )
    const answers = await world.say('petro', `${question} then`)
    expect(textOf(answers)).toContain(own)
    expect(answers.map(({ reply }) => reply.byModel)).toEqual([undefined])
    expect(await world.store.prisma.event.count()).toBe(before)
    expect(await world.store.prisma.contact.count({ where: { deletedAt: null } })).toBe(3)
    expect(server.asked.at(-1)?.body).not.toContain('bondar@acme.example')
  })

  it('ends after a few looks', async () => {
    server.script(analyse)
    server.otherwise(calls('deal_list', {}))
    const before = server.asked.length
    expect(textOf(await world.say('petro', `${question} eh`))).toContain(own)
    expect(server.asked.length - before).toBe(7)
    server.otherwise({ says: '' })
  })

  it('that cannot be answered leaves Parley’s own answer', async () => {
    for (const scripted of [{ status: 500 }, { raw: 'oops' }, { says: 'I just know it is 42.' }] as const) {
      server.script(analyse, scripted)
      expect(textOf(await world.say('petro', `${question} ${JSON.stringify(scripted).length}`))).toContain(own)
    }
  })

  it('shows nothing to be clicked among what was looked at', async () => {
    server.script(analyse, calls('contact_find', { city: 'evil.example' }), { says: 'Nobody is there.' })
    const text = textOf(await world.say('petro', `${question} huh`))
    expect(text).toContain('The language model worked this out from:')
    expect(text).not.toContain('evil')
  })

  it('counts with the rest of what is used', async () => {
    const [used] = await world.store.prisma.modelUsage.findMany()
    expect(Number(used?.read)).toBe(900 * (server.asked.length - 2))
  })

  it('counts what it took before it failed', async () => {
    const read = async () => Number((await world.store.prisma.modelUsage.findMany())[0]?.read)
    const before = await read()
    server.script(analyse, calls('deal_list', {}), { status: 500 })
    await world.say('petro', `${question} uh`)
    expect(await read()).toBe(before + 1_800)
  })
})

it('leaves no word of a model to be clicked', () => {
  const cases = {
    '![x](https://e.example/p.png?d=1) hi': 'x hi',
    'see www.e.example/a?b and e.example': 'see … and …',
    '<a href="javascript:1">tap</a> mailto:x@e.example': 'tap …',
    'Deals: 12.5 %, e.g. Acme. Write to ivan@acme.com.': 'Deals: 12.5 %, e.g. Acme. Write to ivan@acme.com.',
    'ftp://x/y data:text/html,1': '… …',
  }
  for (const [text, left] of Object.entries(cases)) expect(withoutLinks(text)).toBe(left)
})
