import { z } from 'zod'

/** What a column of a file can be. */
export const columnFields = [
  'name',
  'firstName',
  'lastName',
  'middleName',
  'company',
  'role',
  'phone',
  'email',
  'city',
  'birthday',
  'tags',
  'owner',
  'source',
  'need',
  'lifecycle',
  'industry',
  'website',
  'note',
  'noteDate',
  'noteKind',
  'dealTitle',
  'dealAmount',
  'dealCurrency',
  'dealStage',
  'dealClosing',
  'dealReason',
  'skip',
] as const
export type ColumnField = (typeof columnFields)[number]
const columnFieldSchema = z.enum(columnFields)

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1257',
] as const
export type Encoding = (typeof encodings)[number]

/** How a file is read: kept with its import, so that every look at it reads the same. */
export const planSchema = z.object({
  kind: z.enum(['csv', 'vcard']),
  /** The file's own name. */
  name: z.string(),
  encoding: z.enum(encodings),
  delimiter: z.string().length(1),
  /** Whether the first row names the columns. */
  header: z.boolean(),
  columns: z.array(z.object({ title: z.string(), field: columnFieldSchema })),
  /** Which of day and month comes first where a date does not say: 03/04/2020. */
  dates: z.enum(['dayFirst', 'monthFirst']),
})
export type Plan = z.infer<typeof planSchema>

/** The kinds of trouble that a row can have. */
export const troubles = ['phone', 'email', 'birthday', 'date', 'amount', 'owner', 'stage', 'nameless'] as const
export type Trouble = (typeof troubles)[number]

/** Something in a row that could not be read. `row`: its number in the file, as a spreadsheet counts them. */
export const problemSchema = z.object({ row: z.number().int(), trouble: z.enum(troubles), text: z.string() })
export type Problem = z.infer<typeof problemSchema>

/** What came of an import so far, or would come of it. */
export const countsSchema = z.object({
  /** Rows read: where an interrupted import goes on. */
  rows: z.number().int().default(0),
  total: z.number().int().default(0),
  /** New contacts, companies and deals. */
  contacts: z.number().int().default(0),
  companies: z.number().int().default(0),
  deals: z.number().int().default(0),
  notes: z.number().int().default(0),
  /** Rows about somebody who is known already, or was named in a row before. */
  duplicates: z.number().int().default(0),
  /** Of them, those who got something that they lacked. */
  filled: z.number().int().default(0),
  /** Of them, colleagues' records, which are left as they are. */
  foreign: z.number().int().default(0),
  /** Rows with something that could not be read, and the first of the problems. */
  troubled: z.number().int().default(0),
  problems: z.array(problemSchema).default([]),
  /** Rows without anybody in them. */
  skipped: z.number().int().default(0),
  /** All problems as a file, where they are more than are shown. */
  report: z.object({ id: z.uuid(), name: z.string(), mime: z.string(), size: z.number() }).optional(),
  /** How often going on has failed. */
  failures: z.number().int().default(0),
  /** How far taking it back has come. */
  undo: z.record(z.string(), z.unknown()).default({}),
})
export type Counts = z.infer<typeof countsSchema>
export const noCounts: Counts = countsSchema.parse({})
