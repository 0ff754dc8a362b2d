import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reading, SaidCall } from '../../core/call.ts'
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
  const calls = best?.sure ? best.calls : []
  return calls.find((call) => commandNamed(call.command)?.risk !== 'reads')?.command
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

/** What a call says for the arguments that the corpus names, and for those that it should have named. */
function summary(call: SaidCall | undefined, expected: Expected) {
  const said = call?.said ?? {}
  const slots = Object.entries(said).flatMap(([slot, one]) => (isImplied(slot, one) ? [] : [slot]))
  const named = new Set([...expected.words.keys(), ...slots.filter((slot) => !expected.values.has(slot))])
  return {
    command: call?.command,
    words: Object.fromEntries([...named].map((slot) => [slot, plain(said[slot]?.text)])),
    values: Object.fromEntries([...expected.values.keys()].map((slot) => [slot, asWritten(said[slot])])),
  }
}

/** Arguments that a line need not mention: what is set without words, what is meant without a name. */
const isImplied = (slot: string, said: Said): boolean =>
  ['kind', 'deal', 'lifecycle', 'of', 'where.of', 'where.lifecycle'].includes(slot) ||
  (said.kind === 'that' && (said.text === '' || /owner$|^to$|quietSince$|staleDays$/.test(slot)))

describe.each(languageCodes)('the corpus of %s', (language) => {
  const lines = readCorpus(language)

  test.each(lines.flatMap((one) => (one.kind === 'sure' ? [one] : [])))('$text', async ({ text, calls }) => {
    const [best] = await read(text, language)
    expect({
      sure: best?.sure ?? false,
      calls: Array.from({ length: Math.max(calls.length, best?.calls.length ?? 0) }, (_, at) => {
        const expected = calls[at]
        return expected ? summary(best?.calls[at], expected) : best?.calls[at]
      }),
    }).toEqual({
      sure: true,
      calls: calls.map(({ command, words, values }) => ({
        command,
        words: Object.fromEntries([...words].map(([slot, said]) => [slot, plain(said)])),
        values: Object.fromEntries(values),
      })),
    })
  })

  test.each(lines.filter((one) => one.kind === 'offered'))('offers: $text', async (line) => {
    const readings = await read(line.text, language)
    expect(readings[0]?.sure).toBe(false)
    expect(readings.flatMap((reading) => reading.calls.map(({ command }) => command))).toContain(
      line.kind === 'offered' && line.command,
    )
  })

  test.each(lines.filter((one) => one.kind === 'nothing'))('changes nothing: $text', async (line) => {
    expect(write(await read(line.text, language))).toBeUndefined()
  })

  test('has enough of both', () => {
    expect(lines.filter((one) => one.kind === 'sure').length).toBeGreaterThanOrEqual(60)
    expect(lines.filter((one) => one.kind === 'nothing').length).toBeGreaterThanOrEqual(60)
  })
})

/** The only or surely read command, if any. */
async function done(text: string, language: LanguageCode): Promise<string | undefined> {
  const [best] = await read(text, language)
  return best?.sure ? best.calls.map(({ command }) => command).join(', ') : undefined
}

describe('people who speak Russian to a Parley that is set to Ukrainian, and the other way round', () => {
  test.each([
    ['uk', 'напомни пожалуйста завтра набрать Тараса', 'reminder.create'],
    ['uk', 'запиши звонок с Тарасом: ждут договор', 'activity.log'],
    ['uk', 'перенеси Акме на переговоры', 'deal.move'],
    ['uk', 'двигай на переговоры', 'deal.move'],
    ['ru', 'нагадай будь ласка завтра набрати Тараса', 'reminder.create'],
    ['ru', 'я заберу Globex', 'owner.assign'],
    ['ru', 'перенеси угоду з Акме на переговори', 'deal.move'],
  ] as const)('%s: %s', async (language, text, command) => {
    expect(await done(text, language)).toBe(command)
  })

  test.each([
    ['uk', 'напомни кто такой Иван'],
    ['uk', 'напомни всем про вечеринку в пятницу'],
    ['uk', 'напомни Марте и Петру про встречу завтра'],
    ['uk', 'напомни мне завтра позвонить Софии и перенести Акме на выиграно'],
    ['uk', 'может перенеси Акме на переговоры'],
    ['ru', 'напомни чи дзвонив Іван'],
    ['ru', 'нагадай Марті і Петру про зустріч завтра'],
    ['ru', 'якщо Акме погодяться, перенеси на переговори'],
  ] as const)('%s changes nothing: %s', async (language, text) => {
    expect(write(await read(text, language))).toBeUndefined()
  })
})
