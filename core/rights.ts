/**
 * The matrix of who may do and see what (docs/rights.md, after spec/rights.md). A command names its area and act; the matrix
 * says what each role may. What is not written here is not allowed.
 */
export type Role = 'rep' | 'manager' | 'admin' | 'customer'
export type Area = 'records' | 'activities' | 'reminders' | 'agenda' | 'own'
export type Act = 'see' | 'change'
export interface Right {
  readonly area: Area
  readonly act: Act
}
