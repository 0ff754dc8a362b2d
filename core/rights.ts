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

const matrix: { readonly [A in Area]: { readonly [T in Act]: { readonly [R in Role]: Allowance } } } = {
  records: {
    see: { rep: 'visible', manager: 'all', admin: 'all', customer: 'none' },
    change: { rep: 'mine', manager: 'all', admin: 'all', customer: 'none' },
    bulk: { rep: 'own', manager: 'all', admin: 'all', customer: 'none' },
  },
  activities: {
    see: { rep: 'visible', manager: 'all', admin: 'all', customer: 'none' },
    change: { rep: 'mine', manager: 'all', admin: 'all', customer: 'none' },
    bulk: { rep: 'own', manager: 'all', admin: 'all', customer: 'none' },
  },
  reminders: {
    see: { rep: 'visible', manager: 'all', admin: 'all', customer: 'none' },
    change: { rep: 'visible', manager: 'all', admin: 'all', customer: 'none' },
    bulk: { rep: 'own', manager: 'all', admin: 'all', customer: 'none' },
  },
  own: {
    see: { rep: 'all', manager: 'all', admin: 'all', customer: 'all' },
    change: { rep: 'all', manager: 'all', admin: 'all', customer: 'none' },
    bulk: { rep: 'all', manager: 'all', admin: 'all', customer: 'none' },
  },
  workspace: {
    see: { rep: 'all', manager: 'all', admin: 'all', customer: 'none' },
    change: { rep: 'none', manager: 'none', admin: 'all', customer: 'none' },
    bulk: { rep: 'none', manager: 'none', admin: 'all', customer: 'none' },
  },
  reports: {
    see: { rep: 'visible', manager: 'all', admin: 'all', customer: 'none' },
    change: { rep: 'visible', manager: 'all', admin: 'all', customer: 'none' },
    bulk: { rep: 'own', manager: 'all', admin: 'all', customer: 'none' },
  },
  tickets: {
    see: { rep: 'visible', manager: 'all', admin: 'all', customer: 'none' },
    change: { rep: 'visible', manager: 'all', admin: 'all', customer: 'none' },
    bulk: { rep: 'own', manager: 'all', admin: 'all', customer: 'none' },
  },
  knowledge: {
    see: { rep: 'all', manager: 'all', admin: 'all', customer: 'none' },
    change: { rep: 'all', manager: 'all', admin: 'all', customer: 'none' },
    bulk: { rep: 'none', manager: 'all', admin: 'all', customer: 'none' },
  },
  service: {
    see: { rep: 'none', manager: 'none', admin: 'none', customer: 'visible' },
    change: { rep: 'none', manager: 'none', admin: 'none', customer: 'visible' },
    bulk: { rep: 'none', manager: 'none', admin: 'none', customer: 'visible' },
  },
}

/** What a role may do in an area. */
export const allowance = (role: Role, right: Right): Allowance => matrix[right.area][right.act][role]
