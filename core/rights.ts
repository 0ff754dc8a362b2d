import type { Me } from './me.ts'

/**
 * The matrix of who may do and see what (docs/rights.md). A command names its area and act; the matrix says what each role may.
 * What a person may see is narrowed in the database before a name is looked up (core/store); what they may do is decided here.
 */
export type Role = Me['role']

/**
 * records: contacts, companies, deals and what hangs on them; activities: calls, meetings, notes, by their record;
 * reminders: one's own and those given to colleagues, and the agenda; own: one's own history (undo), settings and help; workspace: stages, currency,
 * hours, holidays, people.
 */
export type Area = 'records' | 'activities' | 'reminders' | 'own' | 'workspace'
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
}

/** What a role may do in an area. */
export const allowance = (role: Role, right: Right): Allowance => matrix[right.area][right.act][role]
