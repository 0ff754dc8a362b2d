import { z } from 'zod'
import { lines, money, text, when } from '../../slots/index.ts'
import { lastDay } from '../last-day.ts'

/** What can be changed of a deal by words, beside its stage. */
export const changes = z.object({
  amount: money.optional(),
  closeOn: when.optional(),
  title: text.optional(),
  renewsOn: when.optional(),
  warrantyUntil: when.optional(),
  need: text.optional(),
  lines: lines.optional(),
})
export type Changes = z.output<typeof changes>

const asDay = (day: Temporal.PlainDate): Date => new Date(day.toString())

/** The columns of a deal that changes come to, but for its title. */
export function columnsOf({ amount, closeOn, renewsOn, warrantyUntil, need }: Changes) {
  return {
    ...(amount ? { amount: amount.amount, currency: amount.currency } : {}),
    ...(closeOn ? { closeOn: asDay(lastDay(closeOn)) } : {}),
    ...(renewsOn ? { renewsOn: asDay(lastDay(renewsOn)) } : {}),
    ...(warrantyUntil ? { warrantyUntil: asDay(lastDay(warrantyUntil)) } : {}),
    ...(need === undefined ? {} : { need }),
  }
}
