import { type FactKind, type FactRecord, factKinds } from '../../core/store/facts.ts'
import { sameText } from './match.ts'
import type { Fact } from './script.ts'

const kinds = new Map<string, FactKind>(
  factKinds.flatMap((kind) => [[kind, kind] as const, [plural(kind), kind] as const]),
)

function plural(kind: FactKind): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`
}

const quoted = `["“”„«]([^"“”„«»]*)["“”»]`
const counted = new RegExp(String.raw`^(no|\d+) (\p{L}+)(?: ${quoted})?$`, 'u')
const existing = new RegExp(String.raw`^(\p{L}+) ${quoted} exists$`, 'u')
const lacking = new RegExp(String.raw`^(\p{L}+)(?: ${quoted})? has no (\w+)$`, 'u')
const holding = new RegExp(String.raw`^(\p{L}+)(?: ${quoted})? (\w+) is (not )?${quoted}$`, 'u')

/** Reads what follows `database:`; the answer is a sentence when it cannot be read. */
export function parseFact(text: string): Fact | string {
  const found = counted.exec(text) ?? existing.exec(text) ?? lacking.exec(text) ?? holding.exec(text)
  if (!found)
    return `"${text}" is nothing that can be looked up: try deal "Acme renewal" stage is "Negotiation", or no contact "Ivan"`
  const isCount = counted.test(text)
  const [word = '', name] = isCount ? [found[2], found[3]] : [found[1], found[2]]
  const kind = kinds.get(word)
  if (!kind) return `"${word}" is none of ${factKinds.join(', ')}`
  const of = { kind, ...(name === undefined ? {} : { name }) }
  if (isCount) return { ...of, holds: 'count', count: found[1] === 'no' ? 0 : Number(found[1]) }
  if (existing.test(text)) return { ...of, holds: 'exists' }
  if (lacking.test(text)) return { ...of, holds: 'field', field: found[3] ?? '', value: null, not: false }
  return { ...of, holds: 'field', field: found[3] ?? '', value: found[5] ?? '', not: found[4] !== undefined }
}

/** What the database has instead, in words; null when the fact holds. `records` are all of the fact's kind. */
export function unmet(fact: Fact, records: readonly FactRecord[]): string | null {
  const found = records.filter(({ name }) => fact.name === undefined || goesBy(fact.kind, name, fact.name))
  const called = found.map(({ name }) => `"${name}"`).join(', ')
  const there = `${found.length} ${found.length === 1 ? fact.kind : plural(fact.kind)}${called ? `: ${called}` : ''}`
  if (fact.holds === 'count') return found.length === fact.count ? null : there
  if (fact.holds === 'exists') return found.length > 0 ? null : there
  const [record] = found
  if (!record || found.length > 1) return there
  const values = record.fields[fact.field]
  if (!values) return `a ${fact.kind} has no field "${fact.field}"; it has ${Object.keys(record.fields).join(', ')}`
  const { value } = fact
  const holds =
    value === null ? values.length === 0 : [...values, values.join(', ')].some((one) => sameValue(one, value))
  return holds === fact.not
    ? `${fact.field} is ${values.length > 0 ? values.map((one) => `"${one}"`).join(', ') : 'empty'}`
    : null
}

/** What reminders and activities are about is quoted in part; the others go by their whole names. */
function goesBy(kind: FactKind, name: string, wanted: string): boolean {
  return kind === 'reminder' || kind === 'activity'
    ? name.toLowerCase().includes(wanted.toLowerCase())
    : sameText(name, wanted)
}

function sameValue(actual: string, wanted: string): boolean {
  return (
    sameText(actual, wanted) ||
    sameText(actual.replace(/\.00\b/, ''), wanted.replace(/\.00\b/, '')) ||
    sameTime(actual, wanted)
  )
}

/** A wanted time may be an instant with its offset, a local date and time, or a date. */
function sameTime(actual: string, wanted: string): boolean {
  if (!/\[.+\]$/.test(actual) || !/^\d{4}-\d{2}-\d{2}/.test(wanted)) return false
  const local = Temporal.ZonedDateTime.from(actual)
  try {
    if (/T.*(Z|[+-]\d{2}:?\d{2})$/.test(wanted)) return Temporal.Instant.from(wanted).equals(local.toInstant())
    if (wanted.length === 10) return Temporal.PlainDate.from(wanted).equals(local.toPlainDate())
    return Temporal.PlainDateTime.from(wanted).equals(local.toPlainDateTime())
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
