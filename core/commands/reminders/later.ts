import type { Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'
import type { When } from '../../slots/said.ts'

/** In an hour, to the minute. */
export const inAnHour = ({ now, me }: Pick<Turn, 'now' | 'me'>): When => ({
  at: now
    .add({ hours: 1 })
    .round('minute')
    .toZonedDateTimeISO(me.zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' }),
  grain: 'minute',
})

/** Tomorrow, as a day. */
export const tomorrow = ({ now, me }: Pick<Turn, 'now' | 'me'>): When => ({
  at: now.toZonedDateTimeISO(me.zone).startOfDay().add({ days: 1 }).toString({ timeZoneName: 'never' }),
  grain: 'day',
})

/** Buttons with times that are still to come. */
export function laterButtons(
  call: (when: When) => { readonly command: string; readonly args: Readonly<Record<string, unknown>> },
  turn: Turn,
): Choice[] {
  const { button } = turn.language.answers
  return [turn.button(button.inAnHour, call(inAnHour(turn)), true), turn.button(button.tomorrow, call(tomorrow(turn)))]
}
