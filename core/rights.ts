import type { Me } from './me.ts'

/**
 * The matrix of who may do and see what (docs/rights.md). A command names its area and act; the matrix says what each role may.
 * What a person may see is narrowed in the database before a name is looked up (core/store); what they may do is decided here.
 */
export type Role = Me['role']

/**
 * records: contacts, companies, deals and what hangs on them; activities: calls, meetings, notes, by their record;
 * reminders: one's own and those given to colleagues, and the agenda; own: one's own history (undo), settings and help; workspace: stages, currency,
 * hours, holidays, people; reports: figures, and what is told regularly; tickets: customers' requests, seen and worked on by the team; knowledge: what
 * customers are answered; service: what customers do for themselves, at their own door.
 */
export type Area =
  | 'records'
  | 'activities'
  | 'reminders'
  | 'own'
  | 'workspace'
  | 'reports'
  | 'tickets'
  | 'knowledge'
  | 'service'
/** `bulk`: deleting, merging, exporting, and what changes many at once. */
export type Act = 'see' | 'change' | 'bulk'

export interface Right {
  readonly area: Area
  readonly act: Act
}

/**
 * all: without question. mine: own and unowned records; a colleague's after confirmation, and its owner is told. own: own and
 * unowned records only.
 * visible: whatever the database shows them. none: not at all.
 */
export type Allowance = 'all' | 'mine' | 'own' | 'visible' | 'none'

/** What reps may where managers and admins may all, and customers nothing. */
const reps = <A extends Allowance>(rep: A) => ({ rep, manager: 'all', admin: 'all', customer: 'none' }) as const
const admins = { rep: 'none', manager: 'none', admin: 'all', customer: 'none' } as const
const customers = { rep: 'none', manager: 'none', admin: 'none', customer: 'visible' } as const

/** Records and what hangs on them; and what reps do with all that they see. */
const owned = { see: reps('visible'), change: reps('mine'), bulk: reps('own') }
const shared = { see: reps('visible'), change: reps('visible'), bulk: reps('own') }

const matrix: { readonly [A in Area]: { readonly [T in Act]: { readonly [R in Role]: Allowance } } } = {
  records: owned,
  activities: owned,
  reminders: shared,
  reports: shared,
  tickets: shared,
  own: { see: { ...reps('all'), customer: 'all' }, change: reps('all'), bulk: reps('all') },
  workspace: { see: reps('all'), change: admins, bulk: admins },
  knowledge: { see: reps('all'), change: reps('all'), bulk: reps('none') },
  service: { see: customers, change: customers, bulk: customers },
}

/** What a role may do in an area. */
export const allowance = (role: Role, right: Right): Allowance => matrix[right.area][right.act][role]
