import type { Money } from '../../slots/said.ts'

/** An amount has 18 digits in the database, two of them after the point. */
const WHOLE_DIGITS = 16

/** Whether an amount is small enough to be kept. */
export const fits = (money: Money | undefined): boolean =>
  money === undefined || (money.amount.split('.')[0] ?? '').replace(/^-?0*/, '').length < WHOLE_DIGITS

const plain = (amount: string): string => (amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount)

/** Whether two amounts are the same: "12000.00" EUR and "12000" EUR are, 12000 USD is not. */
export const sameMoney = (a: Money, b: Money): boolean =>
  plain(a.amount) === plain(b.amount) && a.currency === b.currency

/** A row's amount and currency as money; undefined without an amount. */
export function rowMoney(
  row: { readonly amount: string | null; readonly currency: string | null },
  currency: string,
): Money | undefined {
  return row.amount === null ? undefined : { amount: row.amount, currency: row.currency ?? currency }
}
