import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SaidCall } from '../../../core/call.ts'
import { commandNamed } from '../../../core/commands/index.ts'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import { featuresOf } from '../../../core/nearest/features.ts'
import type { Model } from '../../../core/nearest/model.ts'
import { pack, unpack } from '../../../core/nearest/packed.ts'
import { readNearest } from '../../../core/nearest/read.ts'
import { companyFileSchema } from '../../../core/store/company/file.ts'
import { openStore, type Store } from '../../../core/store/db.ts'
import { type Example, exampleOf, speakingIn } from '../../../scripts/nearest/examples.ts'
import { frozen, thawed } from '../../../scripts/nearest/frozen.ts'
import { spansIn } from '../../../scripts/nearest/spans.ts'
import { twinsOf } from '../../../scripts/nearest/twins.ts'
import { type Company, openCompany } from '../../../scripts/understand/company.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'
import { firstExamples, smallModel, sunrise } from './small.ts'

let database: TestDatabase
let store: Store
let company: Company
let examples: readonly Example[]
let model: Model
let bytes: Uint8Array

beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.url)
  examples = await firstExamples(store)
  model = smallModel(examples)
  bytes = pack(model)
  company = await openCompany(store, companyFileSchema.parse(sunrise))
}, 300_000)

afterAll(async () => {
  await store.close()
  await database.drop()
})

async function read(text: string, by: Model = model) {
  const one = { text, at: '', calls: [], only: 'sure', brackets: [] } as const
  return readExample(exampleOf(one, 'en', await spansIn(tokenize(text), 'en', company)), by)
}

function readExample(example: Example, by: Model) {
  const { exact, scene } = example
  const { readings } = readNearest(scene.sentence, scene.spans, speakingIn(example), exact, by)
  return { exact: exact[0]?.sure === true, best: readings[0], readings }
}

/** A call with the names of the records that were found. */
const inWords = (call: SaidCall | undefined) =>
  call && [
    call.command,
    Object.fromEntries(
      Object.entries(call.said).map(([slot, said]) => [slot, said.kind === 'name' ? said.hits[0]?.name : said.text]),
    ),
  ]

describe('the nearest reader', () => {
  it.each([
    [
      'let Petro be the one to take care of Kestrel',
      ['owner.assign', { to: 'Petro Bondar', subject: 'Kestrel & Daughters' }],
    ],
    ['stick some wholesale label on our Nordwind', ['tag.add', { tag: 'wholesale', subject: 'Nordwind' }]],
    [
      'Umbra website has reached the contract stage by now',
      ['deal.move', { deal: 'Umbra website', stage: 'Contract' }],
    ],
    ['which ones are hanging in demo', ['deal.list', { stage: 'Demo' }]],
  ])('reads in other words what it has learnt: %s', async (text, expected) => {
    const { exact, best } = await read(text)
    expect(exact).toBe(false)
    expect(inWords(best?.calls[0])).toEqual(expected)
  })

  it('takes a name that nobody knows for whom it is about, not what was shown before', async () => {
    const { best } = await read('let Petro be the one to take care of Zebulon Quartz')
    expect(best?.calls[0]).toMatchObject({
      command: 'owner.assign',
      said: { subject: { kind: 'name', text: 'Zebulon Quartz', hits: [] } },
    })
  })

  it('carries out only what looks, and asks about what would change something', async () => {
    expect((await read('which ones are hanging in demo')).best).toMatchObject({ sure: true })
    expect((await read('stick some wholesale label on our Nordwind')).best).toMatchObject({ sure: false, asks: true })
  })

  it('is never sure of a guess that would change something', async () => {
    const looks = await read('which ones are hanging in demo')
    const sure = [looks, ...examples.map((example) => readExample(example, model))].flatMap(({ exact, best }) =>
      !exact && best?.sure ? best.calls : [],
    )
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.filter(({ command }) => commandNamed(command)?.risk !== 'reads')).toEqual([])
  })

  it.each([
    "don't let Petro take care of Blue Harbor from now on",
    'I did not let Petro take care of Blue Harbor',
    'maybe let Petro take care of Blue Harbor from now on',
    'did Petro take care of Blue Harbor?',
    'he wrote "let Petro take care of Blue Harbor"',
  ])('asks about nothing that is denied, doubted, asked or quoted: %s', async (text) => {
    const { best } = await read(text)
    expect(best?.sure ?? false).toBe(false)
    expect(best?.asks).toBeUndefined()
  })

  it.each(['is it still snowing over there', 'great work today everyone'])(
    'makes nothing of small talk: %s',
    async (text) => {
      expect((await read(text)).readings).toEqual([])
    },
  )

  it('learns the same from the same sentences, to the byte, and reads the same from its file', async () => {
    expect(Buffer.compare(pack(smallModel(examples)), bytes)).toBe(0)
    const text = 'let Petro be the one to take care of Kestrel'
    expect(inWords((await read(text, unpack(bytes))).best?.calls[0])).toEqual(
      inWords((await read(text)).best?.calls[0]),
    )
  })

  it('knows sentences that came from another thread as they are', () => {
    const sent = structuredClone(examples.map(frozen)).map(thawed)
    expect(sent.map(frozen)).toEqual(examples.map(frozen))
    const known = (all: readonly Example[]) =>
      all.map(({ scene, exact, door }) => [featuresOf(scene, exact, model), exact, door])
    expect(known(sent)).toEqual(known(examples))
  })

  it('refuses a file that is not whole', () => {
    expect(() => unpack(bytes.subarray(0, 5_000))).toThrow()
  })

  it('asks where an order of its own would be kept among the words of what is clear', async () => {
    const text = 'note about Kestrel, they want a demo, let Petro be the one to take care of Nordwind'
    expect((await read(text)).best).toMatchObject({ sure: true, calls: [{ command: 'activity.log' }] })
    const { best, readings } = await read(text, { ...model, division: [8] })
    expect(best).toMatchObject({ asks: true, calls: [{ command: 'activity.log' }, { command: 'owner.assign' }] })
    expect(readings.some(({ sure }) => sure)).toBe(false)
  })

  it('learns sentences as they also come: of a stranger, with a slip, dictated', () => {
    const twins = twinsOf(examples)
    const own = new Map(examples.map((example) => [example.one.text, example]))
    const same = twins.flatMap((twin) => {
      const example = own.get(twin.one.text)
      return example ? [{ twin: twin.scene, example: example.scene }] : []
    })
    const marks = ({ sentence }: Example['scene']): number =>
      sentence.tokens.filter(({ kind }) => kind === 'mark').length
    expect(same.some(({ twin, example }) => twin.spans.names.length < example.spans.names.length)).toBe(true)
    expect(same.some(({ twin, example }) => marks(twin) < marks(example))).toBe(true)
    expect(twins.some(({ one }) => !own.has(one.text))).toBe(true)
    expect(twinsOf(examples).map(({ one }) => one.text)).toEqual(twins.map(({ one }) => one.text))
  })
})
