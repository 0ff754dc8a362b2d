import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from } from 'pg-copy-streams'
import { tokenize } from '../../core/grammar/tokenize.ts'
import { newId } from '../../core/id.ts'
import { languages } from '../../core/languages/index.ts'
import type { Viewer } from '../../core/me.ts'
import { inflect } from '../../core/names/decline.ts'
import { fold } from '../../core/names/fold.ts'
import { nameKeys } from '../../core/names/keys.ts'
import { findNames } from '../../core/names/lookup.ts'
import { romanise } from '../../core/names/romanise.ts'
import type { NameKind } from '../../core/slots/said.ts'
import { type Bench, quantile, round } from './ground.ts'
import { firm, numbers, person } from './people.ts'
import type { Result } from './result.ts'

const SIZES = [10_000, 100_000, 1_000_000]
/** Rows that are made and copied at once. */
const BATCH = 20_000
/** Sentences of a kind that are measured, after as many again to warm up as a tenth of them. */
const SAMPLES = 400
/** As many contacts work at a company, and as many members own them. */
const STAFF = 10
const OWNERS = 5

/** The ways in which a name is said; undefined: not of this name. */
const ways: Readonly<Record<string, (name: string, number: () => number) => string | undefined>> = {
  exact: (name) => name,
  surname: (name) => name.split(' ')[1],
  inflected: (name) => (CYRILLIC.test(name) ? name.split(' ').map(inflected).join(' ') : undefined),
  script: (name) =>
    CYRILLIC.test(name)
      ? name
          .split(' ')
          .map((word) => capital(romanise(fold(word))))
          .join(' ')
      : undefined,
  typo: misspelt,
  'surname-typo': (name, number) => misspelt(name, number)?.split(' ')[1],
  'two-typos': (name, number) => {
    const [first = '', last = ''] = name.split(' ')
    const once = last.length >= 9 ? misspelt(name, number) : undefined
    const twice = once && misspelt(once, number)
    return twice && twice !== name ? twice.replace(`${first} `, '') : undefined
  },
  nobody: (_name, number) =>
    `Zxq${capital(misspelt(`Ab ${person(number).split(' ')[1]}`, number)?.split(' ')[1] ?? '').toLowerCase()}`,
}

const CYRILLIC = /^[\p{Script=Cyrillic} ]+$/u
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const inflected = (word: string): string => capital(inflect(fold(word), languages.uk.names, 'm')[1] ?? word)

/** One letter of the surname left out, doubled, replaced or swapped, not its first; undefined where it is too short. */
function misspelt(name: string, number: () => number): string | undefined {
  const [first, last = ''] = name.split(' ')
  if (last.length < 6) return undefined
  const at = 1 + Math.floor(number() * (last.length - 2))
  const [before, letter = '', next = '', after] = [last.slice(0, at), last[at], last[at + 1], last.slice(at + 2)]
  const slips = [before + next + after, before + letter + letter + next + after, before + next + letter + after]
  return `${first} ${slips[Math.floor(number() * slips.length)]}`
}

const sentences = (name: string): readonly string[] => [
  `remind me to call ${name} on Friday at 9`,
  `нагадай подзвонити ${name} в пʼятницю о 9`,
  `note: ${name} wants ten per cent off`,
  `who is ${name}?`,
]

/** Looking a sentence's names up among ten thousand, a hundred thousand and a million contacts, as a turn does it. Milliseconds at p95. */
export async function names(bench: Bench): Promise<readonly Result[]> {
  const { workspaceId, id } = await bench.company(10)
  const owners = await members(bench, workspaceId, id('m1'))
  const measured = new Map<string, Map<number, Measured>>()
  const results: Result[] = []
  let there = 0
  for (const size of SIZES) {
    await grow(bench, { workspaceId, owners }, there, size)
    there = size
    const sample = await someNames(bench, workspaceId)
    for (const sees of ['all', 'own'] as const)
      for (const [way, say] of Object.entries(ways)) {
        const viewer: Viewer = { workspaceId, personId: owners[1] ?? '', sees }
        const one = await measure(bench, viewer, sample, say)
        const name = `names/${way}${sees === 'own' ? '/own-only' : ''}`
        const sizes = measured.get(name) ?? new Map<number, Measured>()
        measured.set(name, sizes.set(size, one))
        results.push({
          name: `${name}/${size}/p95`,
          ratio: round(one.p95),
          unit: 'ms',
          n: one.n,
          detail: { p50: round(one.p50), p99: round(one.p99), found: round(one.found) },
        })
      }
  }
  return [...results, ...growth(measured)]
}

interface Measured {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly n: number
  /** In how many of the sentences something was found. */
  readonly found: number
}

function growth(measured: ReadonlyMap<string, ReadonlyMap<number, Measured>>): readonly Result[] {
  return [...measured].flatMap(([name, sizes]): Result[] => {
    const [few, many] = [sizes.get(SIZES[0] ?? 0), sizes.get(SIZES.at(-1) ?? 0)]
    if (!few || !many) return []
    const detail = { p50: round(many.p50 / few.p50) }
    return [
      { name: `${name}/growth`, ratio: round(many.p95 / few.p95), unit: 'x for 100 x the contacts', n: many.n, detail },
    ]
  })
}

async function measure(
  { store }: Bench,
  viewer: Viewer,
  sample: readonly string[],
  say: (name: string, number: () => number) => string | undefined,
): Promise<Measured> {
  const number = numbers(7)
  const said = sample.flatMap((name) => say(name, number) ?? [])
  const samples: number[] = []
  const warmUp = SAMPLES / 10
  let found = 0
  for (let n = 0; n < SAMPLES + warmUp; n += 1) {
    const name = said[n % said.length] ?? ''
    const sentence = tokenize(sentences(name)[n % 4] ?? '')
    await store.for(viewer).read(async (tx) => {
      const before = performance.now()
      const spans = await findNames(sentence, tx, { workspaceId: viewer.workspaceId })
      if (n < warmUp) return
      samples.push(performance.now() - before)
      if (spans.some(({ hits }) => hits.some(({ kind }) => kind === 'contact'))) found += 1
    })
  }
  const [p50, p95, p99] = [quantile(samples, 0.5), quantile(samples, 0.95), quantile(samples, 0.99)]
  return { p50, p95, p99, n: samples.length, found: found / samples.length }
}

/** Names of contacts from all over the table. */
async function someNames({ store }: Bench, workspaceId: string): Promise<readonly string[]> {
  const { rows } = await store.pool.query<{ name: string }>(
    'select name from contact where workspace_id = $1 order by md5(id::text) limit $2',
    [workspaceId, SAMPLES * 3],
  )
  return rows.map(({ name }) => name)
}

async function members({ store }: Bench, workspaceId: string, first: string): Promise<readonly string[]> {
  const ids = [first, ...Array.from({ length: OWNERS - 1 }, newId)]
  await store.pool.query(
    `insert into member (workspace_id, id, name, role, language, timezone)
     select $1, id, 'Member ' || n, 'rep', 'en', 'Europe/Kyiv' from unnest($2::uuid[]) with ordinality as more (id, n)`,
    [workspaceId, ids.slice(1)],
  )
  return ids
}

/** Adds contacts and their companies, each with its keys, until there are so many; the indexes are built afterwards, which is faster. */
async function grow(
  { store }: Bench,
  at: { readonly workspaceId: string; readonly owners: readonly string[] },
  there: number,
  size: number,
): Promise<void> {
  const number = numbers(size)
  const client = await store.pool.connect()
  try {
    await client.query(
      "set session_replication_role = replica; set maintenance_work_mem = '512MB'; drop index name_key_trgm",
    )
    for (let n = there; n < size; n += BATCH) {
      const rows = made(Math.min(BATCH, size - n), at, number)
      for (const [table, lines] of Object.entries(rows))
        await pipeline(Readable.from(lines), client.query(from(`copy ${table} from stdin`)))
    }
    await client.query(
      'create index name_key_trgm on name_key using gin (key gin_trgm_ops); reset session_replication_role',
    )
    await client.query('vacuum analyze')
  } finally {
    client.release(true)
  }
}

/** Rows as COPY takes them. */
function made(
  size: number,
  { workspaceId, owners }: { readonly workspaceId: string; readonly owners: readonly string[] },
  number: () => number,
): Readonly<Record<string, readonly string[]>> {
  const companies: string[] = []
  const contacts: string[] = []
  const keys: string[] = []
  const named = (kind: NameKind, id: string, name: string) => {
    for (const { key, word } of nameKeys(name, kind)) keys.push(`${[workspaceId, kind, id, key, word].join('\t')}\n`)
  }
  let company = ''
  for (let n = 0; n < size; n += 1) {
    const owner = owners[n % owners.length]
    if (n % STAFF === 0) {
      company = newId()
      const name = firm(number)
      companies.push(`${[workspaceId, company, name, owner].join('\t')}\n`)
      named('company', company, name)
    }
    const [id, name] = [newId(), person(number)]
    contacts.push(`${[workspaceId, id, name, company, owner].join('\t')}\n`)
    named('contact', id, name)
  }
  return {
    'company (workspace_id, id, name, owner_id)': companies,
    'contact (workspace_id, id, name, company_id, owner_id)': contacts,
    'name_key (workspace_id, kind, record_id, key, word)': keys,
  }
}
