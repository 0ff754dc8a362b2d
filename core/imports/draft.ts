import { languages } from '../languages/index.ts'
import { fold } from '../names/fold.ts'
import { otherStageNames } from '../names/vocabulary.ts'
import type { ColumnField, Plan, Problem, Trouble } from './plan.ts'
import type { Row } from './rows.ts'
import { type Day, readAmount, readCurrency, readDay, readEmail, readPhone, several } from './values.ts'

export const lifecycles = ['lead', 'customer', 'partner', 'supplier', 'former'] as const
export const noteKinds = ['call', 'meeting', 'email', 'message', 'note'] as const

/** What a row says, read. */
export interface Draft {
  readonly row: number
  /** Empty where the row is about a company alone. */
  readonly name: string
  readonly company: string
  readonly role: string | null
  readonly city: string | null
  /** ISO; in 1604 where the year is not known. */
  readonly birthday: string | null
  readonly lifecycle: (typeof lifecycles)[number] | null
  readonly source: string | null
  readonly need: string | null
  readonly industry: string | null
  readonly website: string | null
  readonly ownerId: string
  readonly tags: readonly string[]
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly note: { readonly text: string; readonly kind: (typeof noteKinds)[number]; readonly on: string | null } | null
  readonly deal: {
    readonly title: string
    readonly amount: string | null
    readonly currency: string
    readonly stageId: string | null
    readonly closeOn: string | null
    readonly reason: string | null
  } | null
}

export interface ReadRow {
  /** Undefined where the row names nobody. */
  readonly draft: Draft | undefined
  readonly problems: readonly Problem[]
}

/** By whose conventions, and in whose company, a file is read. */
export interface Setting {
  readonly country: string
  readonly currency: string
  readonly today: Temporal.PlainDate
  /** Whose the records become unless a column says otherwise. */
  readonly me: string
  /** Members by their folded names; null: an owner column does not count, since this person may not give records away. */
  readonly members: ReadonlyMap<string, string> | null
  readonly stages: readonly { readonly id: string; readonly name: string }[]
}

/** What columns hold, found once for a file. */
export type Reader = (row: Row) => ReadRow

const NO_YEAR = 1604
const none: readonly string[] = []

/** The folded words of every language for a fixed set, as templates without slots say them. */
function wordsFor<W extends string>(
  words: readonly W[],
  tables: readonly Readonly<Record<string, readonly string[]>>[],
): ReadonlyMap<string, W> {
  return new Map(
    words.flatMap((word) => [
      [word, word] as const,
      ...tables.flatMap((table) => (table[word] ?? []).map((said) => [fold(said).trim(), word] as const)),
    ]),
  )
}

const tables = Object.values(languages).map(({ phrases }) => phrases.tables)
const lifecycleWords = wordsFor(
  lifecycles,
  tables.map((table) => table.lifecycles),
)
const kindWords = wordsFor(
  noteKinds,
  tables.map((table) => table.activityKinds),
)

/** Reads the rows of a file by its plan. Pure. */
export function rowReader(plan: Plan, setting: Setting): Reader {
  const columns = new Map<ColumnField, number[]>()
  for (const [at, { field }] of plan.columns.entries()) columns.set(field, [...(columns.get(field) ?? []), at])
  const stages = new Map(
    setting.stages.flatMap(({ id, name }) =>
      [name, ...otherStageNames(name)].map((one) => [fold(one).trim(), id] as const),
    ),
  )
  return ({ row, cells }) => {
    const problems: Problem[] = []
    /** What could not be read, under its header: kept as a note, so that nothing of the file is lost. */
    const leftover: string[] = []
    const all = (field: ColumnField): readonly string[] => columns.get(field)?.flatMap((at) => cells[at] || []) ?? none
    const one = (field: ColumnField): string | null => all(field)[0] ?? null
    const titled = (field: ColumnField, text: string): string => {
      const title = plan.columns[(columns.get(field) ?? [])[0] ?? -1]?.title
      return title ? `${title}: ${text}` : text
    }
    const trouble = (kind: Trouble, field: ColumnField, text: string): void => {
      problems.push({ row, trouble: kind, text: text.slice(0, 80) })
      leftover.push(titled(field, text))
    }
    const each = (field: ColumnField, kind: Trouble, read: (text: string) => string | undefined): string[] => {
      const found = all(field).flatMap((cell) => {
        const whole = read(cell)
        return whole === undefined ? several(cell).flatMap((text) => readOne(text)) : [whole]
      })
      return [...new Set(found)]

      function readOne(text: string): readonly string[] {
        const value = read(text)
        if (value === undefined) trouble(kind, field, text)
        return value === undefined ? [] : [value]
      }
    }
    const dated = (field: ColumnField, kind: Trouble, past: boolean): Day | undefined => {
      const text = one(field)
      if (text === null) return undefined
      const day = readDay(text, { order: plan.dates, year: setting.today.year, past })
      const future = past && day?.year !== undefined && day.year > setting.today.year
      if (!day || future) trouble(kind, field, text)
      return future ? undefined : day
    }

    const said = [one('firstName'), one('middleName'), one('lastName')].filter((part) => part !== null).join(' ')
    const company = short(one('company') ?? '')
    const phones = each('phone', 'phone', (text) => readPhone(text, setting.country))
    const emails = each('email', 'email', readEmail)
    const name =
      short((one('name') ?? said).replace(/\s+/g, ' ')) || (company === '' ? (emails[0] ?? phones[0] ?? '') : '')
    const born = dated('birthday', 'birthday', true)
    const deal = readDeal()
    if (name === '' && company === '' && !deal) {
      const empty = cells.every((cell) => cell === '')
      return {
        draft: undefined,
        problems: empty ? [] : [{ row, trouble: 'nameless', text: cells.join(' ').slice(0, 80) }],
      }
    }
    const status = one('lifecycle')
    const lifecycle = status === null ? null : (lifecycleWords.get(fold(status).trim()) ?? null)
    const tags = [
      ...all('tags').flatMap(several),
      // A status of the file's own is a tag: it stays of use, and nothing is taken for what it is not.
      ...(status !== null && lifecycle === null ? [status] : []),
    ].map((tag) => tag.slice(0, 60))
    const ownerId = readOwner()
    const draft: Draft = {
      row,
      name,
      company,
      role: line(one('role')),
      city: line(one('city')),
      birthday: born ? isoOf({ ...born, year: born.year ?? NO_YEAR }) : null,
      lifecycle,
      source: line(one('source')),
      need: all('need').join('\n') || null,
      industry: line(one('industry')),
      website: line(one('website')),
      ownerId,
      tags: [...new Map(tags.map((tag) => [fold(tag).trim(), tag])).values()],
      phones,
      emails,
      deal,
      note: readNote(),
    }
    return { draft, problems }

    function readOwner(): string {
      const text = one('owner')
      if (text === null || setting.members === null) return setting.me
      const found = setting.members.get(fold(text).trim())
      if (found === undefined) trouble('owner', 'owner', text)
      return found ?? setting.me
    }

    function readDeal(): Draft['deal'] {
      const [title, sum, stage] = [one('dealTitle'), one('dealAmount'), one('dealStage')]
      if (title === null && sum === null) return null
      const amount = sum === null ? undefined : readAmount(sum)
      if (sum !== null && !amount) trouble('amount', 'dealAmount', sum)
      const stageId = stage === null ? null : (stages.get(fold(stage).trim()) ?? null)
      if (stage !== null && stageId === null) trouble('stage', 'dealStage', stage)
      const closing = dated('dealClosing', 'date', false)
      if (title === null && !amount) return null
      return {
        title: short(title ?? (company || name)),
        amount: amount?.amount ?? null,
        currency: amount?.currency ?? readCurrency(one('dealCurrency') ?? '') ?? setting.currency,
        stageId,
        closeOn: closing ? isoOf({ ...closing, year: closing.year ?? setting.today.year }) : null,
        reason: line(one('dealReason')),
      }
    }

    function readNote(): Draft['note'] {
      const text = [...all('note'), ...leftover].join('\n')
      const on = dated('noteDate', 'date', true)
      if (text === '') return null
      const kind = kindWords.get(fold(one('noteKind') ?? '').trim()) ?? 'note'
      return { text, kind, on: on?.year === undefined ? null : isoOf({ ...on, year: on.year }) }
    }
  }
}

const short = (text: string): string => text.slice(0, 200).trim()
const line = (text: string | null): string | null => (text === null ? null : text.replace(/\s+/g, ' ').slice(0, 200))
const isoOf = ({ year, month, day }: Day & { readonly year: number }): string =>
  new Temporal.PlainDate(year, month, day).toString()
