import { hoursOf, zoneOf } from '../../core/commands/settings/values.ts'
import { sayStage } from '../../core/commands/speech.ts'
import { countryName, countryOf } from '../../core/commands/workspace/country.ts'
import { currencyName, currencyOf } from '../../core/commands/workspace/currency.ts'
import { languages } from '../../core/languages/index.ts'
import type { Language } from '../../core/languages/language.ts'
import type { Hours } from '../../core/me.ts'
import { fold } from '../../core/names/fold.ts'
import { plannedStages } from '../../core/store/company/stages.ts'
import { currencyIn } from './currencies.ts'
import type { Texts } from './texts.ts'

export interface Stage {
  readonly name: string
  readonly kind: 'open' | 'won' | 'lost'
  readonly probability: number
}

/** What a new company is asked for. */
export interface Plan {
  readonly company: string
  readonly admin: string
  readonly zone: string
  readonly hours: Hours
  readonly country: string
  readonly currency: string
  readonly stages: readonly Stage[]
  readonly repsSeeAll: boolean
}

/** A question: what it offers, given the answers so far, and how an answer is read; undefined: it is none. */
export interface Question<K extends keyof Plan> {
  readonly offered: (before: Partial<Plan>) => string
  readonly read: (text: string) => Plan[K] | undefined
  /** How the answer is said back. */
  readonly said: (value: Plan[K]) => string
}
export type Questions = { readonly [K in keyof Plan]: Question<K> }

/** The order in which they are asked: what is offered may follow from an earlier answer. */
export const order = [
  'company',
  'admin',
  'zone',
  'hours',
  'country',
  'currency',
  'stages',
  'repsSeeAll',
] as const satisfies readonly (keyof Plan)[]

/** Where the machine is, and who sits there. */
export interface Surroundings {
  readonly zone: string
  readonly user: string
}

const standard = ['New', 'Qualified', 'Proposal', 'Negotiation', 'Won', 'Lost'].map((name) => ({ name }))
const newHours: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }

/** The questions in a language. */
export function questionsIn(language: Language, texts: Texts, around: Surroundings): Questions {
  const name = (text: string) => (text.trim().length > 0 && text.trim().length <= 100 ? text.trim() : undefined)
  const same = (text: string) => text
  const sayStages = (stages: readonly Stage[]) =>
    stages
      .map((stage) => sayStage(stage.name, language) + (stage.kind === 'open' ? ` ${stage.probability} %` : ''))
      .join(', ')
  return {
    company: { offered: () => texts.companyDefault, read: name, said: same },
    admin: { offered: () => adminName(around.user) ?? texts.adminDefault, read: name, said: same },
    zone: { offered: () => likelyZone(around.zone), read: (text) => zoneOf(text) ?? zoneNamed(text), said: same },
    hours: {
      offered: () => texts.hoursDefault,
      read: (text) => hoursOf(text, newHours, language),
      said: ({ from, to, days }) =>
        texts.hours({ from: clock(from), to: clock(to), days: days.map(weekdayIn(language)) }),
    },
    country: {
      offered: ({ zone }) => countryName(countryAt(zone ?? around.zone) ?? 'UA', language.code),
      read: countryOf,
      said: (code) => countryName(code, language.code),
    },
    currency: {
      offered: ({ country }) => currencyIn(country ?? ''),
      read: currencyOf,
      said: (code) => currencyName(code, language.code),
    },
    stages: {
      offered: () => sayStages(plannedStages(standard)),
      read: (text) => stagesOf(text, language),
      said: sayStages,
    },
    repsSeeAll: {
      offered: () => texts.accessWords.all[0] ?? 'all',
      read: (text) => {
        const said = fold(text).trim()
        if (texts.accessWords.all.includes(said) || said === 'all') return true
        return texts.accessWords.own.includes(said) || said === 'own' ? false : undefined
      },
      said: (all) => texts.access[all ? 'all' : 'own'],
    },
  }
}

const clock = (time: string): string => time.replace(/^0/, '')

/** Weekdays as the language writes them. 1 January 2024 was a Monday. */
const weekdayIn =
  (language: Language) =>
  (day: number): string =>
    new Intl.DateTimeFormat(language.code, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))

/** A person's name from their name on the machine; undefined for what is nobody's. */
function adminName(user: string): string | undefined {
  if (!/^\p{L}{2,30}$/u.test(user) || /^(root|node|admin|parley|user|ubuntu|debian|postgres)$/i.test(user))
    return undefined
  return user.slice(0, 1).toUpperCase() + user.slice(1)
}

/** A server's clock says nothing of where people are. */
const likelyZone = (zone: string): string => (/^(Etc\/)?(UTC|GMT|UCT|Zulu)$/i.test(zone) ? 'Europe/Kyiv' : zone)

/** A zone by any name of it that the runtime takes: "UTC", "Europe/Kyiv". */
function zoneNamed(text: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text.trim()).timeZoneId
  } catch {
    return undefined
  }
}

/** The country in which a zone is. */
function countryAt(zone: string): string | undefined {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((code) => zonesIn(code).some((one) => one === zone || canonical(one) === canonical(zone)))
}

const zonesIn = (code: string): readonly string[] => new Intl.Locale(`und-${code}`).getTimeZones?.() ?? []

const canonical = (zone: string): string => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone

/** Stages from names with commas between them, each with its chance behind it or not. A standard name in this language is kept as the English one, so that each reads it in their own. */
function stagesOf(text: string, language: Language): readonly Stage[] | undefined {
  const parts = text
    .split(/[,;→]/)
    .map((part) => part.trim())
    .filter(Boolean)
  const named = parts.map((part) => {
    const [, name = part, chance] = /^(.*?)\s*(\d{1,3})?\s*%?$/.exec(part) ?? []
    return { name: standardName(name.trim(), language), chance: chance === undefined ? undefined : Number(chance) }
  })
  const bad = named.some(
    ({ name, chance }) => name === '' || name.length > 60 || (chance !== undefined && chance > 100),
  )
  const names = new Set(named.map(({ name }) => fold(name)))
  if (bad || names.size !== named.length || named.length < 2 || named.length > 30) return undefined
  const planned = plannedStages(named.map(({ name }) => ({ name })))
  if (!planned.some(({ kind }) => kind === 'open')) return undefined
  const chances = new Map(named.map(({ name, chance }) => [name, chance]))
  return planned.map(({ name, kind, probability }) => ({
    name,
    kind,
    probability: kind === 'open' ? (chances.get(name) ?? probability) : probability,
  }))
}

function standardName(name: string, { answers }: Language): string {
  const found = Object.entries(answers.stages).find(([english, said]) =>
    [english, said].some((one) => fold(one) === fold(name)),
  )
  return found?.[0] ?? name
}

/** Which language is meant, by its code or its name. */
export const languageSaid = (text: string): Language | undefined =>
  Object.values(languages).find(({ code, name }) => [code, name].some((one) => fold(one) === fold(text.trim())))
