import type { Text } from '../../reply.ts'

/** What a column of a file can be. */
export type DataField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'middleName'
  | 'company'
  | 'role'
  | 'phone'
  | 'email'
  | 'city'
  | 'birthday'
  | 'tags'
  | 'owner'
  | 'source'
  | 'need'
  | 'lifecycle'
  | 'industry'
  | 'website'
  | 'note'
  | 'noteDate'
  | 'noteKind'
  | 'dealTitle'
  | 'dealAmount'
  | 'dealCurrency'
  | 'dealStage'
  | 'dealClosing'
  | 'dealReason'
  | 'skip'

/** What of a row could not be read. */
export type DataTrouble = 'phone' | 'email' | 'birthday' | 'date' | 'amount' | 'owner' | 'stage' | 'nameless'

/** How much there is, or was, of each. */
export interface DataCounts {
  readonly contacts: number
  readonly companies: number
  readonly deals: number
  readonly notes: number
}

export type Exported = 'contacts' | 'companies' | 'deals' | 'activities' | 'all'

/** What Parley says of bringing data in and taking it out. */
export interface DataAnswers {
  /** What a column holds, and how an export heads it: read back by core/imports/headers. */
  readonly fields: { readonly [F in DataField]: string }
  /** An import was asked for, and there is no file. */
  readonly drop: string
  readonly fileGone: string
  readonly empty: string
  /** A spreadsheet's own format. */
  readonly spreadsheet: string
  /** Neither a table nor cards. */
  readonly noTable: string
  readonly tooManyColumns: (p: { limit: number }) => string
  /** From this row on the file cannot be read. */
  readonly unreadable: (p: { row: number }) => string
  /** A large file is being looked through. `about`: how many rows it seems to have. */
  readonly reading: (p: { name: string; about: number }) => Text
  readonly file: (p: { name: string; rows: number }) => Text
  /** How it was read, where that was not plain. */
  readonly odd: (p: { encoding?: string; delimiter?: ';' | '\t' | '|' | ','; headless: boolean }) => string
  readonly sample: string
  /** A column without a header, by its number. */
  readonly column: (p: { number: number }) => string
  /** What would be new, null for nothing. */
  readonly fresh: (p: DataCounts) => Text
  /** Rows about somebody who is known; `filled`: how many of them get something they lack; `foreign`: colleagues', left alone. */
  readonly known: (p: { duplicates: number; filled: number; foreign: number }) => string
  readonly leftOut: (p: { columns: readonly string[] }) => string
  readonly troubled: (p: { rows: number }) => string
  readonly problem: (p: { row: number; trouble: DataTrouble; text: string }) => string
  /** What is asked, below all that is shown. */
  readonly what: string
  readonly nothingNew: (p: { rows: number }) => string
  readonly noName: string
  readonly noColumn: (p: { count: number }) => string
  readonly noHeader: (p: { header: string }) => string
  readonly form: { readonly title: string; readonly submit: string; readonly hint: string }
  readonly button: { readonly columns: string; readonly open: string }
  /** The import was begun or ended before. */
  readonly begun: string
  readonly started: (p: { rows: number }) => string
  readonly progress: (p: { done: number; rows: number }) => string
  readonly done: (p: DataCounts & { filled: number; known: number }) => Text
  readonly failed: (p: { row: number; done: number }) => string
  readonly takingBack: string
  readonly takenBack: (p: { contacts: number; companies: number; restored: number }) => Text
  /** What somebody has gone on with since is left. */
  readonly stayed: (p: { names: readonly string[]; count: number }) => Text
  readonly report: {
    readonly file: string
    readonly row: string
    readonly trouble: string
    readonly text: string
    readonly troubles: { readonly [T in DataTrouble]: string }
  }
  readonly exports: {
    /** What would go out, as a question's words; `mine`: only one's own and nobody's. */
    readonly what: (p: { what: Exported; count: number; mine: boolean; format: 'CSV' | 'vCard' }) => string
    /** The same of a report: "Pipeline by stage". */
    readonly report: (p: { report: string }) => string
    readonly reportMade: string
    readonly nothing: string
    readonly making: string
    readonly made: (p: { count: number }) => string
    readonly tooLarge: string
    /** The file's name without its ending. */
    readonly names: { readonly [W in Exclude<Exported, 'all'>]: string }
  }
}
