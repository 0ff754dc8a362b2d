import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../../core/call.ts'
import { commandNamed } from '../../core/commands/index.ts'
import { languages } from '../../core/languages/index.ts'
import { type LanguageCode, languageCodes } from '../../core/languages/language.ts'
import type { Said } from '../../core/slots/said.ts'
import { companyFileSchema } from '../../core/store/company/file.ts'
import { openStore, type Store } from '../../core/store/db.ts'
import { loadCompany } from '../../core/store/load.ts'
import { understand } from '../../core/understand.ts'
import { type Expected, readCorpus } from '../corpus/corpus.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const now = Temporal.Instant.from('2026-11-25T10:30:00+02:00')
let database: TestDatabase
let store: Store
let workspaceId: string
let speaker: string

beforeAll(async () => {
  database = await testDatabase()
  store = openStore(database.url)
  const company = companyFileSchema.parse(
    JSON.parse(readFileSync(new URL('../corpus/company.json', import.meta.url), 'utf8')),
  )
  const loaded = await loadCompany(store, company, { now })
  workspaceId = loaded.workspaceId
  speaker = loaded.ids.get('m1') ?? ''
})

afterAll(async () => {
  await store.close()
  await database.drop()
})

function read(text: string, language: LanguageCode): Promise<readonly Reading[]> {
  const me = {
    kind: 'member' as const,
    workspaceId,
    id: speaker,
    name: 'Olena Kovalenko',
    role: 'manager' as const,
    language,
    zone: 'Europe/Kyiv',
    currency: 'EUR',
    country: 'UA',
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
    repsSeeAll: true,
    chat: { id: speaker, direct: true, audience: null },
  }
  const viewer = { workspaceId, personId: speaker, sees: 'all' as const, oversees: true }
  return store.for(viewer).read(async (tx) => {
    const { readings } = await understand(text, { me, now, language: languages[language], tx })
    return readings
  })
}

/** The surely read command that would change something, if any. */
function write(readings: readonly Reading[]): string | undefined {
  const [best] = readings
  const call = best?.sure ? best.calls[0] : undefined
  return call && commandNamed(call.command)?.risk !== 'reads' ? call.command : undefined
}

/** What was said for an argument, as the corpus writes values. */
function asWritten(said: Said | undefined): string | undefined {
  switch (said?.kind) {
    case 'name':
      return said.hits[0]?.name
    case 'that':
    case 'text':
      return said.text
    case 'when': {
      const { at, grain } = said.value
      if (grain === 'minute' || grain === 'hour') return at.slice(0, 16)
      return grain === 'day' ? at.slice(0, 10) : `${at.slice(0, 10)} ${grain}`
    }
    case 'period':
      return said.value.from.slice(0, 10)
    case 'money':
      return `${said.value.amount} ${said.value.currency}`
    case 'items':
      return said.values.join(' ')
    case 'lines':
      return said.lines
        .map(({ quantity, product, price }) =>
          [quantity, product.hits[0]?.name ?? '?', ...(price ? [price.amount, price.currency] : [])].join(' '),
        )
        .join(', ')
    default:
      return said && String(said.value)
  }
}

const plain = (words: string | undefined) => words?.toLowerCase().replace(/^(in|on|at|by|for|в|у|о|на|до|через) /, '')

function summary(readings: readonly Reading[], expected: Expected) {
  const [best] = readings
  const call = best?.calls[0]
  const said = call?.said ?? {}
  const slots = new Set([
    ...expected.words.keys(),
    ...expected.values.keys(),
    ...Object.keys(said).filter((slot) => slot !== 'kind'),
  ])
  return {
    sure: best?.sure ?? false,
    command: call?.command,
    words: Object.fromEntries(
      [...slots]
        .filter((slot) => expected.words.has(slot) || !expected.values.has(slot))
        .map((slot) => [slot, plain(said[slot]?.text)]),
    ),
    values: Object.fromEntries([...expected.values.keys()].map((slot) => [slot, asWritten(said[slot])])),
  }
}

describe.each(languageCodes)('the corpus of %s', (language) => {
  const lines = readCorpus(language)

  test.each(lines.filter((one) => one.kind === 'sure'))('$text', async (line) => {
    if (line.kind !== 'sure') return
    const expected = {
      sure: true,
      command: line.command,
      words: Object.fromEntries([...line.words].map(([slot, words]) => [slot, plain(words)])),
      values: Object.fromEntries(line.values),
    }
    // A fixed argument that the words imply and the line does not mention is fine.
    const got = summary(await read(line.text, language), line)
    const words = Object.fromEntries(
      Object.entries(got.words).filter(([slot]) => line.words.has(slot) || !implied.has(slot)),
    )
    expect({ ...got, words }).toEqual(expected)
  })

  test.each(lines.filter((one) => one.kind === 'offered'))('offers: $text', async (line) => {
    const readings = await read(line.text, language)
    expect(readings[0]?.sure).toBe(false)
    expect(readings.map((reading) => reading.calls[0]?.command)).toContain(line.kind === 'offered' && line.command)
  })

  test.each(lines.filter((one) => one.kind === 'nothing'))('changes nothing: $text', async (line) => {
    expect(write(await read(line.text, language))).toBeUndefined()
  })

  test('has enough of both', () => {
    expect(lines.filter((one) => one.kind === 'sure').length).toBeGreaterThanOrEqual(60)
    expect(lines.filter((one) => one.kind === 'nothing').length).toBeGreaterThanOrEqual(60)
  })
})

/** Arguments that a line need not mention. */
const implied = new Set(['deal', 'lifecycle'])
