import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ModelSettings } from '../core/model/port.ts'

/** What the environment says, checked. */
export type Config = ReturnType<typeof assemble>

export type Configured =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

/** A variable that must match `pattern`; `example` is what a right value looks like. */
const matching = (pattern: RegExp, expected: string, example: string) =>
  z.string().regex(pattern, `must be ${expected}, like ${example}`).optional()

/** A URL with one of the schemes. */
const url = (schemes: readonly string[], example: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
      message: `must be a URL that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}, like ${example}`,
    })
    .optional()

const web = ['http:', 'https:']
const word = (example: string) => matching(/^\S+$/, 'one word without spaces', example)
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
  TELEGRAM_BOT_TOKEN: matching(/^\d+:[\w-]+$/, 'a token of @BotFather', '123456789:AAE-example'),
  TELEGRAM_CUSTOMER_BOT_TOKEN: matching(/^\d+:[\w-]+$/, 'a token of @BotFather', '987654321:AAE-example'),
  TELEGRAM_API_ROOT: url(web, 'https://api.telegram.org'),
  TELEGRAM_WEBHOOK_SECRET: matching(/^[\w-]{1,256}$/, '1 to 256 letters, digits, _ or -', 'a-long-random-word'),
  SLACK_BOT_TOKEN: matching(/^xoxb-\S+$/, 'a bot token', 'xoxb-…'),
  SLACK_SIGNING_SECRET: word('8f742231b10e8888abcd99yyyzzz85a5'),
  SLACK_APP_TOKEN: matching(/^xapp-\S+$/, 'an app-level token', 'xapp-…'),
  SLACK_API_URL: url(web, 'https://slack.com/api/'),
  TEAMS_APP_ID: word('00000000-0000-0000-0000-000000000000'),
  TEAMS_APP_PASSWORD: word('the client secret of the registration'),
  TEAMS_TENANT_ID: word('00000000-0000-0000-0000-000000000000'),
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

/** Values that belong together: what is wrong with those given. */
function togetherness(given: Environment): string[] {
  const has = (name: string) => given[name] !== undefined
  const problems: string[] = []
  const needs = (name: string, others: readonly string[], how: string) => {
    if (has(name) && !others.some(has)) problems.push(`${name} ${how}`)
  }
  if (has('PARLEY_NOW') && given.PARLEY_DEMO !== '1') {
    problems.push('PARLEY_NOW moves the clock of demonstrations and goes only with PARLEY_DEMO=1')
  }
  const teams = ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID']
  const missing = teams.filter((name) => !has(name))
  if (missing.length > 0 && missing.length < teams.length) {
    problems.push(
      `${missing.join(' and ')} must be set too: a Teams bot without all of ${teams.join(', ')} would accept anybody's requests`,
    )
  }
  needs('TEAMS_OPENID_METADATA_URL', teams, `goes only with ${teams.join(', ')}`)
  needs('TEAMS_TOKEN_URL', teams, `goes only with ${teams.join(', ')}`)
  needs(
    'SLACK_BOT_TOKEN',
    ['SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN'],
    'needs SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode), like xapp-…',
  )
  needs('SLACK_SIGNING_SECRET', ['SLACK_BOT_TOKEN'], 'needs SLACK_BOT_TOKEN, like xoxb-…')
  needs('SLACK_APP_TOKEN', ['SLACK_BOT_TOKEN'], 'needs SLACK_BOT_TOKEN, like xoxb-…')
  return problems
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
  const problems = [...wrong, ...togetherness(given)]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  const unknown = Object.keys(given).filter((name) => name.startsWith('PARLEY_') && !(name in variables))
  return { ok: true, config: assemble(parsed.data, given.XDG_RUNTIME_DIR, unknown) }
}

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

function assemble(read: Variables, runtimeDir: string | undefined, unknown: readonly string[]) {
  return {
    web: {
      host: read.HOST,
      port: read.PORT,
      /** How it is reached from outside; null: not at all, or only by its own address. */
      publicUrl: read.PUBLIC_URL === undefined ? null : new URL(read.PUBLIC_URL),
    },
    database: read.DATABASE_URL === undefined ? null : { url: read.DATABASE_URL },
    dataDir: read.PARLEY_DATA_DIR,
    runtimeDirs: runtimeDir === undefined ? [] : [runtimeDir],
    /** null: only when the database is the embedded one and has no workspace. */
    demo: read.PARLEY_DEMO === undefined ? null : read.PARLEY_DEMO === '1',
    now: read.PARLEY_NOW,
    /** null: not given; each program then logs what suits those who read it. */
    logLevel: read.LOG_LEVEL ?? null,
    /** The language model; null: none. */
    model: modelOf(read),
    /** What has been given credentials, whether this version can use them or not. */
    given: {
      telegram: read.TELEGRAM_BOT_TOKEN !== undefined || read.TELEGRAM_CUSTOMER_BOT_TOKEN !== undefined,
      slack: read.SLACK_BOT_TOKEN !== undefined,
      teams: read.TEAMS_APP_ID !== undefined,
      mail: read.SMTP_URL !== undefined || read.IMAP_URL !== undefined,
      telephony: read.TELEPHONY_WEBHOOK_SECRET !== undefined,
    },
    /** Names that look like settings and are none: typing mistakes. */
    unknown,
  } as const
}
