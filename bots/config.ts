import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { CUSTOMERS_A_MINUTE } from '../core/door/limits.ts'
import type { ModelSettings } from '../core/model/port.ts'
import { type Credentials, isCredential, matching, readCredentials, word } from './credentials.ts'

/** What the environment says, checked. */
export type Config = ReturnType<typeof assemble>

export type Configured =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

/** A URL with one of the schemes. */
const url = (schemes: readonly string[], example: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
      message: `must be a URL that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}, like ${example}`,
    })
    .optional()

const web = ['http:', 'https:']
const flag = z.enum(['0', '1'], { error: 'must be 0 or 1, like 1' }).optional()
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const variables = {
  PORT: z
    .string()
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, 'must be a port from 0 to 65535, like 3000')
    .default('3000')
    .transform(Number),
  HOST: word('127.0.0.1').default('127.0.0.1'),
  PUBLIC_URL: url(web, 'https://crm.example.com'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgresql://parley:password@localhost:5432/parley'),
  PARLEY_DATA_DIR: z.string().default(fileURLToPath(new URL('../.parley', import.meta.url))),
  PARLEY_DEMO: flag,
  WIDGET_SITES: z
    .string()
    .optional()
    .transform((value, context) => {
      if (value === undefined) return null
      if (value.trim() === '*') return 'any' as const
      const sites = value.trim().split(/[\s,]+/)
      if (
        sites.every(
          (site) =>
            URL.canParse(site) &&
            web.includes(new URL(site).protocol) &&
            new URL(site).origin === site.replace(/\/$/, ''),
        )
      )
        return sites.map((site) => new URL(site).origin)
      context.addIssue('must be * or the addresses of the sites that show the widget, like https://shop.example.com')
      return z.NEVER
    }),
  CUSTOMER_MESSAGES_A_MINUTE: z
    .string()
    .regex(
      /^[1-9]\d{0,6}$/,
      `must be how many messages of a workspace's customers are worked on within a minute, like ${CUSTOMERS_A_MINUTE}`,
    )
    .default(String(CUSTOMERS_A_MINUTE))
    .transform(Number),
  PARLEY_NOW: z
    .string()
    .optional()
    .transform((value, context) => {
      if (value === undefined) return null
      try {
        return Temporal.Instant.from(value)
      } catch {
        context.addIssue('must be an instant in ISO 8601 with its offset, like 2026-11-25T10:30+02:00')
        return z.NEVER
      }
    }),
  LOG_LEVEL: z.enum(levels, { error: `must be one of ${levels.join(', ')}, like info` }).optional(),
  TELEGRAM_API_ROOT: url(web, 'https://api.telegram.org'),
  SLACK_API_URL: url(web, 'https://slack.com/api/'),
  TEAMS_OPENID_METADATA_URL: url(web, 'http://127.0.0.1:4000/.well-known/openid-configuration'),
  TEAMS_TOKEN_URL: url(web, 'http://127.0.0.1:4000/token'),
  OPENAI_API_KEY: word('sk-…'),
  OPENAI_BASE_URL: url(web, 'https://api.openai.com/v1'),
  OPENAI_MODEL: word('gpt-5-mini'),
  OPENAI_TRANSCRIBE_MODEL: word('whisper-1'),
  OPENAI_PRICE: matching(
    /^\d+(\.\d+)?(\/\d+(\.\d+)?){1,2}$/,
    'US dollars for a million tokens read, written, and a minute heard',
    '0.25/2/0.006',
  ),
  OPENAI_DAILY_TOKENS: z
    .string()
    .regex(/^\d{1,12}$/, 'must be how many tokens a workspace may use a day, like 500000')
    .default('500000')
    .transform(Number),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.com'),
  IMAP_URL: url(['imap:', 'imaps:'], 'imaps://user:password@mail.example.com'),
  MAIL_FROM: matching(/^[^<>@]*<?[^<>@\s]+@[^<>@\s]+>?$/, 'an e-mail address', 'Parley <parley@example.com>'),
  TELEPHONY_WEBHOOK_SECRET: word('a-long-random-word'),
}

type Variables = z.output<z.ZodObject<typeof variables>>

/** Values that go only with others. */
function togetherness(given: Environment, bots: Credentials): string[] {
  const alone = (name: string, goes: boolean, how: string) =>
    given[name] !== undefined && !goes ? [`${name} ${how}`] : []
  return [
    ...alone(
      'PARLEY_NOW',
      given.PARLEY_DEMO === '1',
      'moves the clock of demonstrations and goes only with PARLEY_DEMO=1',
    ),
    ...alone('SMTP_URL', given.MAIL_FROM !== undefined, 'goes only with MAIL_FROM, like Parley <parley@example.com>'),
    ...['TEAMS_OPENID_METADATA_URL', 'TEAMS_TOKEN_URL'].flatMap((name) =>
      alone(name, bots.teams.length > 0, 'goes only with TEAMS_APP_ID, TEAMS_APP_PASSWORD, TEAMS_TENANT_ID'),
    ),
  ]
}

/** By these LangChain would send what it is given to a service of its makers, too, or print it. */
const CHATTY = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGCHAIN_VERBOSE',
] as const

/** The process's environment, and below it what the file .env beside package.json says. */
function surroundings(): Environment {
  const file = fileURLToPath(new URL('../.env', import.meta.url))
  if (existsSync(file)) process.loadEnvFile(file)
  for (const name of CHATTY) delete process.env[name]
  return process.env
}

/**
 * Reads the configuration: the only place that looks into the environment. All that is wrong is told at once, each with its name,
 * what is wrong and an example, and never with the value, which may be a secret. An empty value counts as absent.
 */
export function readConfig(environment: Environment = surroundings()): Configured {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = z.object(variables).safeParse(given)
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  const { bots, problems: unfit } = readCredentials(given)
  const problems = [...wrong, ...unfit, ...togetherness(given, bots)]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  const unknown = Object.keys(given).filter(isUnknown)
  return { ok: true, config: assemble(parsed.data, bots, given.XDG_RUNTIME_DIR, unknown) }
}

/** Names that look like settings and are none: typing mistakes. */
const isUnknown = (name: string): boolean =>
  /^(PARLEY|TELEGRAM|SLACK|TEAMS|WIDGET|SMTP)_/.test(name) && !(name in variables) && !isCredential(name)

/** A key, or the address of a server that asks for none, is enough. */
function modelOf(read: Variables): ModelSettings | null {
  if (read.OPENAI_API_KEY === undefined && read.OPENAI_BASE_URL === undefined) return null
  const [tokensRead = 0, written = 0, minute = 0] = (read.OPENAI_PRICE ?? '').split('/').map(Number)
  return {
    apiKey: read.OPENAI_API_KEY ?? null,
    baseUrl: read.OPENAI_BASE_URL ?? null,
    model: read.OPENAI_MODEL ?? 'gpt-5-mini',
    transcribeModel: read.OPENAI_TRANSCRIBE_MODEL ?? 'whisper-1',
    price: read.OPENAI_PRICE === undefined ? null : { read: tokensRead, written, minute },
    tokensPerDay: read.OPENAI_DAILY_TOKENS,
  }
}

function assemble(read: Variables, bots: Credentials, runtimeDir: string | undefined, unknown: readonly string[]) {
  return {
    web: {
      host: read.HOST,
      port: read.PORT,
      /** How it is reached from outside; null: not at all, or only by its own address. */
      publicUrl: read.PUBLIC_URL === undefined ? null : new URL(read.PUBLIC_URL),
    },
    database: read.DATABASE_URL === undefined ? null : { url: read.DATABASE_URL },
    dataDir: read.PARLEY_DATA_DIR,
    /** The sites that may show the customers' widget; null: any of them shows the demo company's, none another's. */
    widgetSites: read.WIDGET_SITES,
    /** How many messages of all customers of a workspace are worked on within a minute. */
    customersAMinute: read.CUSTOMER_MESSAGES_A_MINUTE,
    /** The server by which mail leaves, and whose it is; null: none. */
    mail:
      read.SMTP_URL === undefined || read.MAIL_FROM === undefined
        ? null
        : { smtpUrl: read.SMTP_URL, from: read.MAIL_FROM },
    runtimeDirs: runtimeDir === undefined ? [] : [runtimeDir],
    /** null: only when the database is the embedded one and has no workspace. */
    demo: read.PARLEY_DEMO === undefined ? null : read.PARLEY_DEMO === '1',
    now: read.PARLEY_NOW,
    /** null: not given; each program then logs what suits those who read it. */
    logLevel: read.LOG_LEVEL ?? null,
    /** The language model; null: none. */
    model: modelOf(read),
    /** The bots of the platforms; null for an address: the platform's own. */
    telegram: { apiRoot: read.TELEGRAM_API_ROOT ?? null, bots: bots.telegram },
    slack: { apiUrl: read.SLACK_API_URL ?? null, bots: bots.slack },
    teams: {
      openIdMetadataUrl: read.TEAMS_OPENID_METADATA_URL ?? null,
      tokenUrl: read.TEAMS_TOKEN_URL ?? null,
      bots: bots.teams,
    },
    /** What has been given credentials that this version cannot use. */
    given: {
      mailIn: read.IMAP_URL !== undefined,
      telephony: read.TELEPHONY_WEBHOOK_SECRET !== undefined,
    },
    /** Names that look like settings and are none: typing mistakes. */
    unknown,
  } as const
}
