// Makes the workspace of your company, beside a running Parley or without one, and prints the link for its first admin.
//   npm run setup                         asks in the terminal
//   npm run setup -- --yes --company Acme --admin "Olena Kovalenko" --lang uk --zone Europe/Kyiv --country UA --currency UAH
//                    --hours "mon-fri 9:00-18:00" --stages "New, Demo 40, Contract 80, Won, Lost" --access own
//                                         takes these and, for the rest, what would have been offered; a demo company is removed
//   npm run setup -- --invite NAME        another link, for one of the team or a new admin (--role rep, manager, admin)
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { destination, pino } from 'pino'
import { readConfig } from '../bots/config.ts'
import { addressOf, type House, openHouse } from '../bots/house.ts'
import { languages } from '../core/languages/index.ts'
import type { Language } from '../core/languages/language.ts'
import { fold } from '../core/names/fold.ts'
import { companyFileSchema } from '../core/store/company/file.ts'
import { createInvitation } from '../core/store/invitations.ts'
import { foundCompany } from '../core/store/load.ts'
import { admit, workspacesOf } from '../core/store/team.ts'
import { languageSaid, order, type Plan, type Questions, questionsIn } from './setup/answers.ts'
import { type Asker, openAsker } from './setup/ask.ts'
import { texts as allTexts, type Texts } from './setup/texts.ts'

const options = {
  yes: { type: 'boolean', short: 'y' },
  lang: { type: 'string' },
  company: { type: 'string' },
  admin: { type: 'string' },
  zone: { type: 'string' },
  hours: { type: 'string' },
  country: { type: 'string' },
  currency: { type: 'string' },
  stages: { type: 'string' },
  access: { type: 'string' },
  invite: { type: 'string' },
  role: { type: 'string' },
} as const

type Given = ReturnType<typeof readArgs>
const readArgs = () => parseArgs({ options }).values

/** What the person who started this is told when it cannot be done. */
class Refused extends Error {}

/** The language of the machine, if Parley speaks it. */
const systemLanguage = (): Language =>
  languageSaid(Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2)) ?? languages.en

async function languageOf(given: Given, asker: Asker): Promise<Language> {
  if (given.lang !== undefined) {
    const found = languageSaid(given.lang)
    if (!found) throw new Refused(`--lang: ${Object.keys(languages).join(', ')}`)
    return found
  }
  if (given.yes || given.invite !== undefined) return systemLanguage()
  const names = Object.values(languages).map(({ code, name }) => `${name} (${code})`)
  for (;;) {
    const said = await asker.ask(names.join(' / '), systemLanguage().code)
    const found = said === null ? systemLanguage() : languageSaid(said)
    if (found) return found
  }
}

interface Talk {
  readonly given: Given
  readonly asker: Asker
  readonly language: Language
  readonly texts: Texts
}

/** A yes or a no; no when neither comes any more. */
async function sure(
  question: string,
  { given, asker, language, texts }: Talk,
  offered: 'yes' | 'no',
): Promise<boolean> {
  if (given.yes) return true
  for (;;) {
    const said = await asker.ask(`${question} (${texts.yesNo.yes}/${texts.yesNo.no})`, texts.yesNo[offered])
    if (said === null) return false
    const words = fold(said).trim()
    for (const { phrases } of [language, languages.en]) {
      if (phrases.yes.map(fold).includes(words)) return true
      if (phrases.no.map(fold).includes(words)) return false
    }
    asker.say(texts.wrong.yesNo)
  }
}

/** As flags and questions call it. */
const nameOf = (key: keyof Plan) => (key === 'repsSeeAll' ? 'access' : key)

const wrongOf = (key: keyof Plan, { wrong }: Texts): string => {
  if (key === 'company' || key === 'admin') return wrong.name
  return wrong[key === 'repsSeeAll' ? 'access' : key]
}
const flagOf = (key: keyof Plan, given: Given): string | undefined => given[nameOf(key)]

/** Asks until the answer can be read; null: no answer comes any more. What a flag says wrongly is refused. */
async function answerTo<K extends keyof Plan>(
  key: K,
  questions: Questions,
  before: Partial<Plan>,
  { given, asker, texts }: Talk,
): Promise<Plan[K] | null> {
  const { offered, read } = questions[key]
  const flag = flagOf(key, given)
  if (flag !== undefined || given.yes) {
    const value = read(flag ?? offered(before))
    if (value === undefined) throw new Refused(`--${nameOf(key)}: ${wrongOf(key, texts)}`)
    return value
  }
  for (;;) {
    const said = await asker.ask(texts.ask[nameOf(key)], offered(before))
    if (said === null) return null
    const value = read(said)
    if (value !== undefined) return value
    asker.say(wrongOf(key, texts))
  }
}

async function plan(questions: Questions, talk: Talk): Promise<Plan | null> {
  const found: { -readonly [K in keyof Plan]?: Plan[K] } = {}
  const put = async <K extends keyof Plan>(key: K): Promise<boolean> => {
    const value = await answerTo(key, questions, found, talk)
    if (value === null) return false
    found[key] = value
    return true
  }
  for (const key of order) if (!(await put(key))) return null
  return isWhole(found) ? found : null
}

const isWhole = (found: Partial<Plan>): found is Plan => order.every((key) => found[key] !== undefined)

function summary(found: Plan, questions: Questions): string {
  const line = <K extends keyof Plan>(key: K): string => `  ${questions[key].said(found[key])}`
  return order.map(line).join('\n')
}

const companyOf = (found: Plan, language: Language) =>
  companyFileSchema.parse({
    name: found.company,
    language: language.code,
    timezone: found.zone,
    country: found.country,
    currency: found.currency,
    hours: found.hours,
    repsSeeAll: found.repsSeeAll,
    followUps: true,
    stages: found.stages,
    team: [{ id: 'admin', name: found.admin, role: 'admin' }],
  })

async function setUp(house: House, talk: Talk): Promise<boolean> {
  const { asker, language, texts } = talk
  const [first] = await workspacesOf(house.store)
  if (first && !first.demo) throw new Refused(texts.there(first))
  asker.say(texts.intro)
  if (first) {
    asker.say(`\n${texts.demo(first)}`)
    if (!(await sure(texts.askDemo, talk, 'no'))) return false
    asker.say('')
  }
  const around = { zone: Temporal.Now.timeZoneId(), user: userInfo().username }
  const questions = questionsIn(language, texts, around)
  const found = await plan(questions, talk)
  if (!found) return false
  asker.say(`\n${texts.summary}\n${summary(found, questions)}`)
  if (!(await sure(texts.askMake, talk, 'yes'))) return false
  const now = house.clock.now()
  const founded = await foundCompany(house.store, companyOf(found, language), now)
  if (founded.kind === 'there') throw new Refused(texts.there(founded))
  asker.say(`\n${texts.made({ name: found.company })}`)
  if (founded.left !== null) asker.say(texts.demoGone({ name: founded.left }))
  const { workspaceId, ids } = founded.loaded
  await sayLink(house, { workspaceId, id: ids.get('admin') ?? '', name: found.admin }, talk)
  return true
}

async function sayLink(
  house: House,
  to: { readonly workspaceId: string; readonly id: string; readonly name: string },
  { asker, language, texts }: Talk,
): Promise<void> {
  const now = house.clock.now()
  const invitation = await createInvitation(house.store.pool, { workspaceId: to.workspaceId, memberId: to.id, now })
  if (!invitation) throw new Refused(texts.nothing)
  const until = new Intl.DateTimeFormat(language.code === 'en' ? 'en-GB' : language.code, {
    day: 'numeric',
    month: 'long',
  })
  asker.say(texts.link({ name: to.name, until: until.format(new Date(invitation.expiresAt.epochMilliseconds)) }))
  asker.say(`\n  ${addressOf(house.config)}${invitation.path}\n`)
  asker.say(house.other === null ? texts.start : texts.running)
  asker.say(`${texts.moreLinks} "${to.name}"`)
}

const isRole = (role: string | undefined): role is 'rep' | 'manager' | 'admin' | undefined =>
  role === undefined || ['rep', 'manager', 'admin'].includes(role)

async function invite(house: House, name: string, talk: Talk): Promise<boolean> {
  const { given, asker, language, texts } = talk
  const { role } = given
  const [first] = await workspacesOf(house.store)
  if (!first || first.demo) throw new Refused(texts.noCompany)
  if (!isRole(role)) throw new Refused('--role: rep, manager, admin')
  if (name.trim() === '' || name.length > 100) throw new Refused(`--invite: ${texts.wrong.name}`)
  const admitted = await admit(house.store, first.id, { name, role, now: house.clock.now() })
  if (!admitted) throw new Refused(texts.several({ name }))
  asker.say(texts.invited[admitted.came]({ name: admitted.name, role: language.answers.team.roles[admitted.role] }))
  await sayLink(house, { workspaceId: first.id, ...admitted }, talk)
  return true
}

async function main(): Promise<number> {
  const given = readArgs()
  const configured = readConfig()
  const asker = openAsker(process.stdin, process.stdout)
  if (!configured.ok) throw new Refused(configured.problems.join('\n'))
  const language = await languageOf(given, asker)
  const talk: Talk = { given, asker, language, texts: allTexts[language.code] }
  const opened = await openHouse(
    { ...configured.config, demo: false },
    {
      log: pino({ level: 'warn' }, destination(2)),
      as: 'npm run setup',
      attach: true,
      platforms: [],
      send: async () => ({ kind: 'later', afterMs: 1_000 }),
    },
  )
  if (opened.kind === 'refused') throw new Refused(opened.why)
  const { house } = opened
  try {
    const done = given.invite === undefined ? await setUp(house, talk) : await invite(house, given.invite, talk)
    if (!done) asker.say(talk.texts.nothing)
    return done ? 0 : 1
  } finally {
    asker.close()
    await house.close()
  }
}

try {
  process.exit(await main())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
