import { z } from 'zod'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { languages } from '../../languages/index.ts'
import { languageCodes } from '../../languages/language.ts'
import { hoursSchema, workspaceSettings } from '../../settings.ts'
import { money, number, past, period, stage, text, word } from '../../slots/index.ts'
import type { Period } from '../../slots/said.ts'
import { answer } from '../answer.ts'
import { hoursOf, zoneOf } from '../settings/values.ts'
import { speech } from '../speech.ts'
import { changeAudience } from './audience.ts'
import { countryName, countryOf } from './country.ts'
import { currencyName, currencyOf } from './currency.ts'
import { keepColumns, keepSettings } from './keep.ts'
import { keepRate } from './rate.ts'
import { previewRemoval, removeStage } from './remove-stage.ts'
import { requestsHere } from './requests.ts'
import { addStage, limitStage, moveStage, renameStage, weighStage } from './stages.ts'

const whats = [
  'stage.add',
  'stage.rename',
  'stage.remove',
  'stage.probability',
  'stage.move',
  'currency',
  'rate',
  'hours',
  'holidays',
  'dayOff',
  'dayOn',
  'staleDays',
  'quietDays',
  'access',
  'name',
  'language',
  'timezone',
  'audience',
  'requests',
] as const
type What = (typeof whats)[number]

const slots = z.object({
  what: word(whats),
  stage: stage.optional(),
  /** A new name, a currency, a country, a zone, hours in words. */
  value: text.optional(),
  /** Where a stage is put. */
  after: stage.optional(),
  before: stage.optional(),
  /** Where the deals of a stage go that is removed. */
  to: stage.optional(),
  /** Per cent. */
  number: number.optional(),
  days: number.optional(),
  /** Working hours, as a span of the day. */
  times: period.optional(),
  /** The same as bare hours of the clock: "9 to 18". */
  opens: number.optional(),
  closes: number.optional(),
  /** Days off, or on. */
  period: period.optional(),
  /** So much of a currency, and what it is worth, from a day on. */
  one: money.optional(),
  worth: money.optional(),
  since: past.optional(),
  language: word(['en', 'uk', 'ru', 'lt', 'hr']).optional(),
  /** What reps see. */
  whose: word(['all', 'own']).optional(),
  /** What everybody in this group may see. */
  audience: word(['reps', 'managers', 'admins', 'nobody']).optional(),
})
type Args = z.output<typeof slots>

/** Changes the workspace: stages, currency, rates, hours, holidays, limits, what reps see, name, language, zone, what a group may see, where customers' requests come. */
export const workspaceChange = command({
  name: 'workspace.change',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'workspace', act: 'change' },
  slots,
  confirms: (args) => args.what === 'stage.remove' || lacking(args) !== undefined,
  preview,
  run: change,
})

/** What each needs, the first of a group asked for when none of it was said. */
const needs: { readonly [W in What]: readonly (readonly (keyof Args)[])[] } = {
  'stage.add': [['value']],
  'stage.rename': [['stage'], ['value']],
  'stage.remove': [['stage']],
  'stage.probability': [['stage'], ['number']],
  'stage.move': [['stage'], ['after', 'before']],
  currency: [['value']],
  rate: [['one', 'value', 'worth']],
  hours: [['value', 'times', 'opens']],
  holidays: [['value']],
  dayOff: [['period']],
  dayOn: [['period']],
  staleDays: [['days']],
  quietDays: [['days']],
  access: [],
  name: [['value']],
  language: [['value', 'language']],
  timezone: [['value']],
  audience: [['audience']],
  requests: [],
}

const lacking = (args: Args): keyof Args | undefined =>
  needs[args.what].find((group) => group.every((name) => args[name] === undefined))?.[0]

async function preview(args: Args, turn: Turn): Promise<Preview> {
  const missing = lacking(args)
  if (missing) return { blocks: [], ready: false, asks: { slot: missing, hits: [] } }
  return args.stage === undefined
    ? { blocks: [], ready: true }
    : previewRemoval({ stage: args.stage, to: args.to }, turn)
}

async function change(args: Args, turn: Turn): Promise<Ran> {
  const { stage: stageId = '', value = '', number: percent = 0, days = 0 } = args
  const { workspace: words } = turn.language.answers
  switch (args.what) {
    case 'stage.add':
      return addStage({ value, after: args.after, before: args.before, number: args.number }, turn)
    case 'stage.rename':
      return renameStage(stageId, value, turn)
    case 'stage.remove':
      return removeStage({ stage: stageId, to: args.to }, turn)
    case 'stage.probability':
      return weighStage(stageId, percent, turn)
    case 'stage.move':
      return moveStage(stageId, { after: args.after, before: args.before }, turn)
    case 'currency':
      return changeCurrency(value, turn)
    case 'rate':
      return keepRate({ one: args.one, value: args.value, worth: args.worth, since: args.since }, turn)
    case 'hours':
      return args.times && wholeDays(args.times, turn) ? keepDays('daysOn', args.times, turn) : changeHours(args, turn)
    case 'holidays':
      return changeCountry(value, turn)
    case 'dayOff':
      return args.period ? keepDays('daysOff', args.period, turn) : answer([words.noDay])
    case 'dayOn':
      return args.period ? keepDays('daysOn', args.period, turn) : answer([words.noDay])
    case 'staleDays':
      if (!fits(days)) return answer([words.badDays({ most: MOST_DAYS })])
      return args.stage
        ? limitStage(args.stage, days, turn)
        : keepSettings({ staleDays: days }, words.staleDays({ days }), turn)
    case 'quietDays':
      if (!fits(days)) return answer([words.badDays({ most: MOST_DAYS })])
      return keepSettings({ quietDays: days }, words.quietDays({ days }), turn)
    case 'access':
      return keepColumns({ repsSeeAll: args.whose !== 'own' }, words.access[args.whose ?? 'all'], turn)
    case 'name':
      return changeName(value, turn)
    case 'language':
      return changeLanguage(args.language ?? value, turn)
    case 'timezone':
      return changeZone(value, turn)
    case 'audience':
      return changeAudience(args.audience ?? 'nobody', turn)
    case 'requests':
      return requestsHere(turn)
  }
}

/** As in core/settings.ts. */
const MOST_DAYS = 1000
const fits = (days: number): boolean => days >= 1 && days <= MOST_DAYS

async function changeCurrency(value: string, turn: Turn): Promise<Ran> {
  const { workspace: words } = turn.language.answers
  const currency = currencyOf(value)
  if (!currency) return answer([words.noCurrency])
  return keepColumns({ currency }, words.currency({ currency: currencyName(currency, turn.language.code) }), turn)
}

async function changeCountry(value: string, turn: Turn): Promise<Ran> {
  const { workspace: words } = turn.language.answers
  const country = countryOf(value)
  if (!country) return answer([words.noCountry])
  return keepColumns({ country }, words.country({ country: countryName(country, turn.language.code) }), turn)
}

const here = (iso: string, { me }: Turn): Temporal.ZonedDateTime =>
  Temporal.Instant.from(iso).toZonedDateTimeISO(me.zone)
const isMidnight = (time: Temporal.ZonedDateTime): boolean => time.equals(time.startOfDay())
const wholeDays = ({ from, to }: Period, turn: Turn): boolean =>
  isMidnight(here(from, turn)) && isMidnight(here(to, turn))

async function changeHours({ times, opens, closes, value = '' }: Args, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const { workspace: words } = language.answers
  const clock = (iso: string) => here(iso, turn).toPlainTime().toString({ smallestUnit: 'minute' })
  const bare = opens === undefined || closes === undefined ? value : `${opens}:00-${closes}:00`
  const said = times ? `${clock(times.from)}-${clock(times.to)}` : bare
  const row = await tx.workspace.findUniqueOrThrow({ where: { id: me.workspaceId }, select: { hours: true } })
  const hours = hoursOf(said, hoursSchema.parse(row.hours), language)
  if (!hours) return answer([language.answers.setting.noHours])
  return keepColumns({ hours }, words.hours(hours), turn)
}

/** Longer is no holiday. */
const LONGEST = 60

/** Days on which nobody works, or all do though it is a holiday. Said anew, a day is no longer what it was said to be before. */
async function keepDays(kind: 'daysOff' | 'daysOn', days: Period, turn: Turn): Promise<Ran> {
  const { workspace: words } = turn.language.answers
  const first = here(days.from, turn).toPlainDate()
  const count = first.until(here(days.to, turn).toPlainDate()).days
  if (!wholeDays(days, turn) || count < 1 || count > LONGEST) return answer([words.noDay])
  const dates = Array.from({ length: count }, (_, at) => first.add({ days: at }).toString())
  const { daysOff = [], daysOn = [] } = await workspaceSettings(turn.tx)
  const other = kind === 'daysOff' ? ('daysOn' as const) : ('daysOff' as const)
  const had = { daysOff, daysOn }
  const next = {
    [kind]: [...new Set([...had[kind], ...dates])].toSorted(),
    ...(had[other].some((day) => dates.includes(day))
      ? { [other]: had[other].filter((day) => !dates.includes(day)) }
      : {}),
  }
  const say = speech(turn)
  const last = first.add({ days: count - 1 })
  return keepSettings(next, words[kind]({ from: say.date(first), ...(count > 1 ? { to: say.date(last) } : {}) }), turn)
}

async function changeName(value: string, turn: Turn): Promise<Ran> {
  const { workspace: words } = turn.language.answers
  const name = value.trim().replace(/^["«“„](.*)["»”“]$/u, '$1')
  if (name === '' || name.length > 200) return answer([words.noName])
  return keepColumns({ name }, words.name({ name }), turn)
}

async function changeLanguage(said: string, turn: Turn): Promise<Ran> {
  const { workspace: words, setting } = turn.language.answers
  const code = languageCodes.find((one) => one === said || languages[one].name.toLowerCase() === said.toLowerCase())
  if (!code) return answer([setting.otherLanguages({ names: Object.values(languages).map(({ name }) => name) })])
  return keepColumns({ language: code }, words.language({ language: languages[code].name }), turn)
}

/** Whoever has lived by the company's zone goes on to. */
async function changeZone(value: string, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const zone = zoneOf(value)
  if (!zone) return answer([language.answers.setting.noTimezone])
  const where = { workspaceId: me.workspaceId }
  const before = await tx.workspace.findUniqueOrThrow({ where: { id: me.workspaceId }, select: { timezone: true } })
  await tx.member.updateMany({ where: { ...where, timezone: before.timezone }, data: { timezone: zone } })
  return keepColumns({ timezone: zone }, language.answers.workspace.timezone({ zone }), turn)
}
