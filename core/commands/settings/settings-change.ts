import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { languages } from '../../languages/index.ts'
import { type LanguageCode, languageCodes } from '../../languages/language.ts'
import { plannedDays } from '../../nudges/planned.ts'
import { type MemberSettings, memberSettings } from '../../settings.ts'
import { period, text, word } from '../../slots/index.ts'
import type { Period } from '../../slots/said.ts'
import { answer, undoButton } from '../answer.ts'
import { keepMutes, mutesNow, without as withoutMute } from '../nudges/mutes.ts'
import { budgetOf, clockOf, hoursOf, isOff, spanOf, zoneOf } from './values.ts'

/** Languages that people ask for; Parley may not speak all of them yet. */
const askedFor = ['en', 'uk', 'ru', 'lt', 'hr'] as const

const slots = z.object({
  what: word(['language', 'timezone', 'workingHours', 'lunch', 'digest', 'budget', 'name']),
  language: word(askedFor).optional(),
  /** From one time of the day to another: working hours, lunch. */
  times: period.optional(),
  value: text.optional(),
})
type Args = z.output<typeof slots>

/** Changes one of the speaker's own settings. */
export const settingsChange = command({
  name: 'settings.change',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'own', act: 'change' },
  slots,
  oneOf: [['value', 'language', 'times']],
  run: change,
})

async function change({ what, language, times, value: said = '' }: Args, turn: Turn): Promise<Ran> {
  const value = times ? clockTimes(times, turn) : said
  const { setting } = turn.language.answers
  switch (what) {
    case 'language':
      return speak(language ?? languageNamed(value, turn), turn)
    case 'timezone': {
      const zone = zoneOf(value)
      return zone ? keepColumn({ timezone: zone }, setting.timezone({ zone }), turn) : answer([setting.noTimezone])
    }
    case 'name':
      return keepColumn({ name: value.trim().slice(0, 100) }, setting.name({ name: value.trim().slice(0, 100) }), turn)
    case 'workingHours': {
      const hours = hoursOf(value, turn.me.hours, turn.language)
      if (!hours) return answer([setting.noHours])
      return keep({ hours: { ...hours, days: [...hours.days] } }, setting.hours(hours), turn)
    }
    case 'lunch': {
      const lunch = spanOf(value)
      if (isOff(value, turn.language)) return drop('lunch', setting.noLunch, turn)
      return lunch ? keep({ lunch }, setting.lunch(lunch), turn) : answer([setting.badLunch])
    }
    case 'digest': {
      if (isOff(value, turn.language)) return withoutDigest(turn)
      const at = clockOf(value)
      return at === undefined ? answer([setting.badDigest]) : digestAt(at, turn)
    }
    case 'budget': {
      const budget = isOff(value, turn.language) ? 0 : budgetOf(value)
      return budget === undefined
        ? answer([setting.badBudget])
        : keep({ budget }, setting.budget({ count: budget }), turn)
    }
  }
}

/** As "no more digest" does: nothing of it comes until its time is said again. */
async function withoutDigest(turn: Turn): Promise<Ran> {
  await keepMutes([...withoutMute(await mutesNow(turn), { kind: 'digest' }), { kind: 'digest' }], turn)
  return keep({}, turn.language.answers.setting.noDigest, turn)
}

async function digestAt(at: string, turn: Turn): Promise<Ran> {
  const mutes = await mutesNow(turn)
  const left = withoutMute(mutes, { kind: 'digest' })
  if (left !== mutes) await keepMutes(left, turn)
  return keep({ digest: at }, turn.language.answers.setting.digest({ at }), turn)
}

/** A span of today as clock times. */
function clockTimes({ from, to }: Period, { me }: Turn): string {
  const [begin, end] = [from, to].map((one) =>
    Temporal.Instant.from(one).toZonedDateTimeISO(me.zone).toPlainTime().toString({ smallestUnit: 'minute' }),
  )
  return `${begin}-${end}`
}

const isSpoken = (code: string): code is LanguageCode => languageCodes.some((one) => one === code)

/** A language by its own name or its code, where the words after "language" are free. */
function languageNamed(value: string, turn: Turn): string | undefined {
  const words = value.trim().toLowerCase()
  return (
    languageCodes.find((code) => code === words || languages[code].name.toLowerCase() === words) ??
    (words || turn.language.code)
  )
}

/** From now on in another language, this answer too; one that Parley does not speak yet is not promised. */
async function speak(code: string | undefined, turn: Turn): Promise<Ran> {
  if (code === undefined || !isSpoken(code)) {
    const spoken = Object.values(languages)
    const choices = spoken.map((one) =>
      turn.button(one.name, { command: 'settings.change', args: { what: 'language', language: one.code } }),
    )
    return answer([turn.language.answers.setting.otherLanguages({ names: spoken.map(({ name }) => name) })], choices)
  }
  const next: Turn = { ...turn, language: languages[code] }
  return keepColumn({ language: code }, next.language.answers.setting.language, next)
}

/** A column of the member's own row. */
async function keepColumn(
  data: { readonly language?: string; readonly timezone?: string; readonly name?: string },
  words: string,
  turn: Turn,
): Promise<Ran> {
  const { tx, me } = turn
  if (data.name === '') return answer([turn.language.answers.setting.noName])
  await tx.member.updateMany({ where: { workspaceId: me.workspaceId, id: me.id }, data })
  await plannedDays(turn)
  return answer([words], [undoButton(turn)])
}

/** A setting of the member's. */
async function keep(given: MemberSettings, words: string, turn: Turn): Promise<Ran> {
  const { tx, me } = turn
  for (const [key, value] of Object.entries(given)) {
    const whose = { workspaceId: me.workspaceId, memberId: me.id, key }
    await tx.setting.deleteMany({ where: whose })
    await tx.$executeRaw`
      insert into setting (workspace_id, id, member_id, key, value)
      values (${me.workspaceId}::uuid, ${newId()}::uuid, ${me.id}::uuid, ${key}, ${JSON.stringify(value)}::jsonb)`
  }
  await plannedDays(turn)
  return answer([words], [undoButton(turn)])
}

async function drop(key: keyof MemberSettings, words: string, turn: Turn): Promise<Ran> {
  const { tx, me } = turn
  const had = await memberSettings(tx, me.id)
  if (had[key] !== undefined)
    await tx.setting.deleteMany({ where: { workspaceId: me.workspaceId, memberId: me.id, key } })
  await plannedDays(turn)
  return answer([words], [undoButton(turn)])
}
