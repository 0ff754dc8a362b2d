import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { systemClock } from '../../core/clock.ts'
import type { Ports } from '../../core/index.ts'
import { languages } from '../../core/languages/index.ts'
import { companyFileSchema } from '../../core/store/company/file.ts'
import { openStore, type Store } from '../../core/store/db.ts'
import { loadCompany } from '../../core/store/load.ts'
import { migrate } from '../../core/store/migrate.ts'
import { startPostgres } from '../../core/store/postgres/start.ts'

/** A Parley to measure: the embedded PostgreSQL as the product starts it (fsync on), in a folder of its own. */
export interface Bench {
  readonly dataDir: string
  readonly url: string
  readonly store: Store
  readonly ports: Ports
  /** Loads a company of so many contacts and gives its workspace and console installation. */
  company(
    contacts: number,
  ): Promise<{ readonly workspaceId: string; readonly installationId: string; id(fileId: string): string }>
  close(): Promise<void>
}

export async function openBench(): Promise<Bench> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const postgres = await startPostgres({ dataDir })
  await migrate(postgres.url)
  const store = openStore(postgres.url)
  const clock = systemClock()
  return {
    dataDir,
    url: postgres.url,
    store,
    ports: {
      store,
      clock,
      log: pino({ level: 'silent' }),
      platforms: ['console'],
      send: async () => ({ kind: 'sent' }),
    },
    company: async (contacts) => {
      const loaded = await loadCompany(store, companyFileSchema.parse(generated(contacts)), { now: clock.now() })
      await store.pool.query('analyze')
      const { workspaceId, ids } = loaded
      const installation = await store.prisma.installation.findFirstOrThrow({ where: { workspaceId } })
      return { workspaceId, installationId: installation.id, id: (fileId) => ids.get(fileId) ?? '' }
    },
    close: async () => {
      await store.close()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const firstNames = [
  'Ivan',
  'Олена',
  'Petro',
  'Юлія',
  'Tomas',
  'Ганна',
  'Luka',
  'Марія',
  'Jonas',
  'Андрій',
  'Sofia',
  'Остап',
]
const syllables = ['бо', 'ва', 'ге', 'да', 'жи', 'за', 'ко', 'лу', 'ме', 'на', 'пе', 'ро', 'са', 'ту', 'хо', 'ше']
const endings = ['енко', 'чук', 'ський', 'як', 'ко', 'ець']

/** A surname out of a number, so that names repeat as rarely as in life: about 25,000 different ones. */
function surname(n: number): string {
  const word = `${syllables[n % 16]}${syllables[Math.floor(n / 16) % 16]}${syllables[Math.floor(n / 256) % 16]}${endings[n % 6]}`
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

/** As many cities as a seller to a whole country has: the common ones, which have names in every language, and as many again that only their people know. */
const common = Object.keys(languages.en.phrases.places)
const cities = [...common, ...common.map((_, n) => `${surname(n * 31)}град`)]
const industries = Object.keys(languages.en.phrases.industries)

function generated(contacts: number) {
  const companies = Math.max(1, Math.floor(contacts / 4))
  return {
    name: 'Bench',
    team: [{ id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' }],
    companies: [
      { id: 'acme', name: 'Acme' },
      ...Array.from({ length: companies }, (_, n) => ({
        id: `c${n}`,
        name: `${surname(n * 7)} ${n % 3 ? 'Трейд' : 'Systems'} ${n}`,
        city: cities[n % cities.length],
        industry: industries[n % industries.length],
      })),
    ],
    contacts: [
      { id: 'ivan', name: 'Ivan Petrenko', company: 'acme' },
      ...Array.from({ length: contacts }, (_, n) => ({
        id: `p${n}`,
        name: `${firstNames[n % firstNames.length]} ${surname(n * 13)}`,
        company: `c${n % companies}`,
      })),
    ],
    deals: [
      {
        id: 'renewal',
        title: 'Acme renewal',
        company: 'acme',
        contact: 'ivan',
        stage: 'Proposal',
        amount: { amount: '12000' },
      },
      ...Array.from({ length: Math.floor(contacts / 10) }, (_, n) => ({
        id: `d${n}`,
        title: `Deal ${n}`,
        company: `c${n}`,
        stage: 'New',
      })),
    ],
  }
}

/** The value at a quantile of the samples. */
export function quantile(samples: readonly number[], at: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))
