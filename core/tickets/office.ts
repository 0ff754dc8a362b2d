import type { Turn } from '../command.ts'
import type { Calendar } from '../nudges/calendar.ts'
import { hoursSchema } from '../settings.ts'

/** When the workspace works: its own hours, zone and days off, whoever speaks. A customer's are these. */
export async function officeOf({ tx, me }: Pick<Turn, 'tx' | 'me'>): Promise<Calendar> {
  const daysOff = me.daysOff ?? new Set()
  if (me.kind === 'customer') return { zone: me.zone, hours: me.hours, daysOff }
  const { timezone, hours } = await tx.workspace.findUniqueOrThrow({
    where: { id: me.workspaceId },
    select: { timezone: true, hours: true },
  })
  return { zone: timezone, hours: hoursSchema.parse(hours), daysOff }
}
