import { newId } from '../../id.ts'
import { fold } from '../../names/fold.ts'
import { nameKeys } from '../../names/keys.ts'
import type { NameKind } from '../../slots/said.ts'
import type { CompanyFile } from './file.ts'
import { fileTime } from './times.ts'

/** A row by its columns' names, its values as JSON. */
export type Row = Readonly<Record<string, unknown>>

/** The tables in the order in which their rows can be written; a link always finds its row. */
const order = [
  'workspace',
  'installation',
  'member',
  'setting',
  'account',
  'lane',
  'company',
  'contact',
  'contact_point',
  'stage',
  'product',
  'deal',
  'deal_line',
  'stage_move',
  'knowledge',
  'ticket',
  'feedback',
  'activity',
  'reminder',
  'tag',
  'tagging',
  'name_key',
] as const
export type Table = (typeof order)[number]

/** The hours of a new workspace, as in the schema. A reminder for a day comes when they begin. */
export const newHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }

/** The rows of a new workspace while they are being written. */
export interface Book {
  readonly company: CompanyFile
  readonly workspaceId: string
  readonly ids: ReadonlyMap<string, string>
  readonly tables: ReadonlyMap<Table, readonly Row[]>
  readonly now: string
  /** Adds a row; its workspace is filled in. */
  add(table: Table, row: Row): void
  /** The new id of a record of the file. */
  bring(fileId: string): string
  /** The id of a record that the file refers to; null where it refers to none. */
  link(fileId: string | undefined): string | null
  /** Lets a record be found by its name. */
  name(kind: NameKind, recordId: string, name: string): void
  tag(field: 'contact_id' | 'company_id' | 'deal_id', recordId: string, tags: readonly string[]): void
  instant(text: string | undefined): string | null
  date(text: string | undefined): string | null
  time(text: string): ReturnType<typeof fileTime>
}

export function openBook(company: CompanyFile, now: Temporal.Instant): Book {
  const workspaceId = newId()
  const ids = new Map<string, string>()
  const tables = new Map<Table, Row[]>(order.map((table) => [table, []]))
  const tags = new Map<string, string>()
  const add = (table: Table, row: Row) => {
    tables.get(table)?.push(table === 'workspace' ? row : { workspace_id: workspaceId, ...row })
  }
  const time = (text: string) => fileTime(text, now, company.timezone)
  return {
    company,
    workspaceId,
    ids,
    tables,
    now: now.toString(),
    add,
    bring: (fileId) => {
      const id = newId()
      ids.set(fileId, id)
      return id
    },
    link: (fileId) => (fileId === undefined ? null : (ids.get(fileId) ?? null)),
    name: (kind, recordId, name) => {
      for (const { key, word } of nameKeys(name, kind)) add('name_key', { kind, record_id: recordId, key, word })
    },
    tag: (field, recordId, names) => {
      for (const [folded, name] of new Map(names.map((name) => [fold(name), name]))) {
        const tagId = tags.get(folded) ?? newId()
        if (!tags.has(folded)) add('tag', { id: tagId, name, folded })
        tags.set(folded, tagId)
        const nobody = { contact_id: null, company_id: null, deal_id: null }
        add('tagging', { id: newId(), tag_id: tagId, ...nobody, [field]: recordId })
      }
    },
    time,
    instant: (text) => (text === undefined ? null : time(text).at.toString()),
    date: (text) =>
      text === undefined ? null : time(text).at.toZonedDateTimeISO(company.timezone).toPlainDate().toString(),
  }
}
