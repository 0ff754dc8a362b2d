import type { Turn } from '../../command.ts'
import type { Condition, ConditionKind } from '../../nudges/condition.ts'
import type { When } from '../../slots/said.ts'

interface Asked {
  readonly if?: ConditionKind | undefined
  readonly subject?: { readonly kind: 'contact' | 'company' | 'deal'; readonly id: string } | undefined
}

/** The condition of a reminder as it is kept; null where none was said, or nothing that it could be about. */
export function conditionOf({ if: kind, subject }: Asked, { now }: Turn): Condition | null {
  return kind && subject ? { kind, about: subject, since: now.toString() } : null
}

/** How long somebody is given to answer, where no time was said: three days. */
export const inThreeDays = ({ now, me }: Turn): When => ({
  at: now.toZonedDateTimeISO(me.zone).startOfDay().add({ days: 3 }).toString({ timeZoneName: 'never' }),
  grain: 'day',
})
