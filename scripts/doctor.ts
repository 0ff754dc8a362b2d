// Looks into the set-up and says what to mend: settings, database, the address from outside, the mail server, and each platform's bot. It changes nothing.
//   npm run doctor
// Ends with status 0 when nothing is wrong, else with 1.
import { pino } from 'pino'
import { examineBots } from '../bots/cloud.ts'
import { type Config, readConfig } from '../bots/config.ts'
import { type Database, openDatabase } from '../bots/database.ts'
import type { Finding } from '../bots/finding.ts'
import { examineMail } from '../bots/mail-doctor.ts'
import { openStore } from '../core/store/db.ts'
import { companyOf } from '../core/store/links.ts'

const marks = { fine: '✓', wrong: '✗', unknown: '?' } as const
const PATIENCE_MS = 10_000

/** Prints what was found; gives whether anything is wrong. */
function tell(name: string, findings: readonly Finding[]): boolean {
  process.stdout.write(`${name}\n`)
  for (const { state, what, remedy } of findings) {
    process.stdout.write(`  ${marks[state]} ${what}\n`)
    if (remedy !== undefined) process.stdout.write(`    → ${remedy}\n`)
  }
  return findings.some(({ state }) => state === 'wrong')
}

/** The database while it is looked into; null where it cannot be used. */
async function ofDatabase(config: Config): Promise<{ readonly finding: Finding; readonly database: Database | null }> {
  const opened = await openDatabase(config, { as: 'npm run doctor', attach: true, log: pino({ level: 'silent' }) })
  if (opened.kind === 'refused') {
    const remedy = config.database
      ? 'Correct DATABASE_URL, or start the server that it names'
      : 'Start Parley with npm start; its first lines say what it needs'
    return { finding: { state: 'wrong', what: `it cannot be used: ${opened.why}`, remedy }, database: null }
  }
  const { database } = opened
  const { other } = database
  const where = config.database ? 'the one of DATABASE_URL' : `embedded, in ${config.dataDir}`
  const what = `${where}; ${other ? `used by ${other}` : 'Parley is not running'}`
  return { finding: { state: 'fine', what }, database }
}

/** Whether who asks by PUBLIC_URL reaches a Parley. */
async function ofAddress({ web: { publicUrl } }: Config): Promise<Finding> {
  if (publicUrl === null)
    return {
      state: 'fine',
      what: 'no PUBLIC_URL: Parley is reached from this machine alone, and bots fetch what they hear',
    }
  const url = new URL('/health', publicUrl)
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
    const body = await answer.text()
    if (answer.ok && body.includes('alive')) return { state: 'fine', what: `${url} is answered by Parley` }
    return {
      state: 'wrong',
      what: `${url} is answered with ${answer.status} by something else`,
      remedy: 'Let the proxy at this address pass requests on to HOST:PORT of Parley, with the header Host as it came',
    }
  } catch (error) {
    const why = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : ''
    return {
      state: 'wrong',
      what: `${url} is not reached from here (${why})`,
      remedy:
        'Start Parley, and check the name, the certificate and the proxy; some networks do not let a machine reach its own public address',
    }
  }
}

async function main(): Promise<number> {
  const configured = readConfig()
  if (!configured.ok) {
    tell(
      'settings',
      configured.problems.map((what) => ({ state: 'wrong', what })),
    )
    return 1
  }
  const { config } = configured
  const { finding, database } = await ofDatabase(config)
  const wrong = [
    tell('settings', [
      { state: 'fine', what: 'all can be read' },
      ...config.unknown.map((name) => ({
        state: 'wrong' as const,
        what: `${name} is no setting of Parley's`,
        remedy: 'Look for a typing mistake',
      })),
    ]),
    tell('database', [finding]),
    tell('address', [await ofAddress(config)]),
    ...(config.mail ? [tell('mail', await examineMail(config.mail))] : []),
  ]
  const store = database && openStore(database.url)
  const bots = await examineBots(config, async (bot) => {
    if (!store) throw new Error('there is no database')
    return companyOf(store.pool, bot)
  })
  await store?.close()
  await database?.close()
  for (const { name, findings } of bots) wrong.push(tell(name, findings))
  if (bots.length === 0)
    tell('bots', [
      {
        state: 'fine',
        what: 'none has credentials; docs/telegram.md, docs/slack.md and docs/teams.md say how they get them',
      },
    ])
  return wrong.includes(true) ? 1 : 0
}

process.exit(await main())
