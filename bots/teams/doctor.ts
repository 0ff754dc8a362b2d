import type { Finding } from '../finding.ts'
import { MESSAGES_PATH, METADATA } from './addresses.ts'
import { openToken } from './token.ts'

interface Wish {
  readonly appId: string
  readonly appPassword: string
  readonly tenantId: string
  readonly openIdMetadataUrl: string | null
  readonly tokenUrl: string | null
  /** How Parley is reached from outside; null: it is not. */
  readonly publicUrl: URL | null
  /** "env:TEAMS_APP_ID" */
  readonly credentials: string
}

const PATIENCE_MS = 10_000
/** The kit lets clocks differ by five minutes, and people see times of both. */
const SKEW_MS = 60_000

/** Looks into a bot's set-up at Microsoft and says what to mend; it changes nothing. */
export async function examineTeams(wish: Wish): Promise<readonly Finding[]> {
  return [...ofNames(wish), await ofLogin(wish), ...(await ofKeys(wish)), await ofDoor(wish)]
}

/** The name of a variable of this bot's: of "env:TEAMS_APP_ID_ACME", TEAMS_TENANT_ID_ACME. */
const named = ({ credentials }: Wish, name: string): string =>
  credentials.replace(/^env:/, '').replace('TEAMS_APP_ID', name)

function ofNames(wish: Wish): Finding[] {
  const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
  const wrong = (name: string, where: string): Finding => ({
    state: 'wrong',
    what: `${named(wish, name)} is no id: 32 hexadecimal digits in five groups`,
    remedy: `Copy it from the registration: Microsoft Entra ID → App registrations → the bot → Overview → ${where}`,
  })
  return [
    ...(guid.test(wish.appId) ? [] : [wrong('TEAMS_APP_ID', 'Application (client) ID')]),
    ...(guid.test(wish.tenantId) ? [] : [wrong('TEAMS_TENANT_ID', 'Directory (tenant) ID')]),
  ]
}

/** What the numbers of Microsoft's login mean (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const refusals: readonly (readonly [code: string, what: string, remedy: string])[] = [
  [
    'AADSTS7000215',
    'the secret is wrong',
    'Make a new one under Certificates & secrets of the registration, and copy its Value, not its Secret ID',
  ],
  [
    'AADSTS7000222',
    'the secret has ended',
    'Make a new one under Certificates & secrets of the registration, and copy its Value',
  ],
  [
    'AADSTS700016',
    'the app is not in this tenant',
    'Check that TEAMS_APP_ID and TEAMS_TENANT_ID are of the same registration',
  ],
  ['AADSTS90002', 'there is no such tenant', 'Copy Directory (tenant) ID from the Overview of the registration'],
]

async function ofLogin(wish: Wish): Promise<Finding> {
  try {
    await openToken(wish, Date.now).get()
    return {
      state: 'fine',
      what: `the login takes ${named(wish, 'TEAMS_APP_ID')} with its secret`,
      met: { platform: 'teams', external: wish.tenantId },
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const known = refusals.find(([code]) => why.includes(code))
    if (known) return { state: 'wrong', what: `${named(wish, 'TEAMS_APP_PASSWORD')}: ${known[1]}`, remedy: known[2] }
    return why.startsWith('the login refuses')
      ? {
          state: 'wrong',
          what: why,
          remedy: 'Compare id, secret and tenant with the registration in Microsoft Entra ID',
        }
      : {
          state: 'unknown',
          what: 'the login of Microsoft is not reached from here',
          remedy: 'Let this machine open https connections to login.microsoftonline.com',
        }
  }
}

/** The keys by which requests are told from forgeries, and what time it is where they are. */
async function ofKeys({ openIdMetadataUrl }: Wish): Promise<Finding[]> {
  const url = openIdMetadataUrl ?? METADATA
  const before = Date.now()
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null)
  await answer?.body?.cancel()
  if (!answer?.ok)
    return [
      {
        state: 'wrong',
        what: `the keys of Teams are not had from ${new URL(url).host}, so every message would be turned away`,
        remedy: `Let this machine open https connections to ${new URL(url).host}`,
      },
    ]
  const there = Date.parse(answer.headers.get('date') ?? '')
  const off = Number.isNaN(there) ? 0 : (before + Date.now()) / 2 - there
  const clock: Finding =
    Math.abs(off) > SKEW_MS
      ? {
          state: 'wrong',
          what: `the clock of this machine is ${Math.round(Math.abs(off) / 1_000)} seconds ${off > 0 ? 'fast' : 'slow'}`,
          remedy: 'Set it by the network (NTP): from five minutes on every message is turned away',
        }
      : { state: 'fine', what: 'the clock is right' }
  return [{ state: 'fine', what: 'the keys of Teams can be fetched' }, clock]
}

/** Whether what Teams posts gets to Parley: without a token it is turned away, and by nobody else. */
async function ofDoor({ publicUrl }: Wish): Promise<Finding> {
  if (publicUrl?.protocol !== 'https:')
    return {
      state: 'wrong',
      what: 'Teams posts to an https address only, and PUBLIC_URL names none',
      remedy:
        'Put Parley behind a proxy with a certificate and set PUBLIC_URL=https://…; docs/teams.md says how to try without one',
    }
  const url = new URL(MESSAGES_PATH, publicUrl)
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  await answer?.body?.cancel()
  if (answer?.status === 401)
    return { state: 'fine', what: `${url} is Parley; it must be the messaging endpoint of the bot in Azure` }
  return {
    state: answer === null ? 'unknown' : 'wrong',
    what:
      answer === null ? `${url} is not reached from here` : `${url} answers ${answer.status}, and Parley would say 401`,
    remedy: 'Start Parley, and let the proxy pass POST requests of this path on to it with all their headers',
  }
}
