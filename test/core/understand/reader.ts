import { readFileSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import type { Reading } from '../../../core/call.ts'
import type { About } from '../../../core/command.ts'
import { commandNamed } from '../../../core/commands/index.ts'
import { languages } from '../../../core/languages/index.ts'
import type { LanguageCode } from '../../../core/languages/language.ts'
import { companyFileSchema } from '../../../core/store/company/file.ts'
import { openStore, type Store } from '../../../core/store/db.ts'
import { loadCompany } from '../../../core/store/load.ts'
import { understand } from '../../../core/understand.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

const now = Temporal.Instant.from('2026-11-25T10:30:00+02:00')
/** What is read in a company of its own, by a manager. */
interface Reader {
  /** Every reading of a sentence by a manager with this language. */
  read(text: string, language: LanguageCode, about?: About): Promise<readonly Reading[]>
  /** The only or surely read command, if any. */
  done(text: string, language: LanguageCode): Promise<string | undefined>
}

/** Opens the company of the corpus for the test file that asks, and closes it behind the file's tests. */
export function openReader(): Reader {
  let database: TestDatabase
  let store: Store
  let workspaceId: string
  let speaker: string

  beforeAll(async () => {
    database = await testDatabase()
    store = openStore(database.url)
    const company = companyFileSchema.parse(
      JSON.parse(readFileSync(new URL('../../corpus/company.json', import.meta.url), 'utf8')),
    )
    const loaded = await loadCompany(store, company, { now })
    workspaceId = loaded.workspaceId
    speaker = loaded.ids.get('m1') ?? ''
  })

  afterAll(async () => {
    await store.close()
    await database.drop()
  })

  function read(text: string, language: LanguageCode, about: About | null = null): Promise<readonly Reading[]> {
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
      const { readings } = await understand(text, { me, now, language: languages[language], tx, about })
      return readings
    })
  }

  async function done(text: string, language: LanguageCode): Promise<string | undefined> {
    const [best] = await read(text, language)
    return best?.sure ? best.calls.map(({ command }) => command).join(', ') : undefined
  }

  return { read, done }
}

/** The surely read command that would change something, if any. */
export function write(readings: readonly Reading[]): string | undefined {
  const [best] = readings
  const calls = best?.sure ? best.calls : []
  return calls.find((call) => commandNamed(call.command)?.risk !== 'reads')?.command
}
