import type { Session } from '../session.ts'
import { defaults, workspaceSettings } from '../settings.ts'
import type { When } from '../slots/said.ts'

/** "For long": the day since when a customer counts as quiet, by the workspace's setting. */
export async function longAgo({ tx, me, now }: Session): Promise<When> {
  const days = (await workspaceSettings(tx)).quietDays ?? defaults.quietDays
  const day = now.toZonedDateTimeISO(me.zone).startOfDay().subtract({ days })
  return { at: day.toString({ timeZoneName: 'never', smallestUnit: 'second' }), grain: 'day' }
}
