import type { Turn } from '../command.ts'
import type { Recipient } from '../session.ts'
import { officeOf } from './office.ts'
import { type PromisedTo, promiseMoments } from './promise.ts'
import type { Ticket } from './ticket.ts'
import { leads } from './whom.ts'

/**
 * Plans who is reminded of what a customer was promised, and when; again whenever a request changes hands. `to`: who is told of it. Whether it still stands is looked at
 * when the time comes (tell-promises.ts).
 */
export async function planPromises(
  ticket: Ticket,
  to: readonly Recipient[],
  turn: Pick<Turn, 'tx' | 'me' | 'now'>,
): Promise<void> {
  const { tx, now } = turn
  const { idealBy, answerBy } = ticket
  if (!idealBy || !answerBy) return
  const leading = await leads(turn)
  const told = to.flatMap((one) => ('memberId' in one ? [one.memberId] : []))
  const answering = told.length > 0 ? told : leading
  // Somebody who leads always looks to it that the customer is told.
  const whom: { readonly [P in PromisedTo]: readonly string[] } = { answering, leading, customer: leading }
  const promised = { idealBy: idealBy.toTemporalInstant(), answerBy: answerBy.toTemporalInstant() }
  const planned = promiseMoments(promised, await officeOf(turn)).flatMap(({ rule, at }) =>
    Temporal.Instant.compare(at, now) < 0
      ? []
      : [...new Set(rule.to.flatMap((who) => whom[who]))].map((member) => ({
          member,
          key: `promise:${ticket.id}:${answerBy.getTime()}:${rule.key}`,
          due: at.toString(),
        })),
  )
  await tx.$queryRaw`
    select parley_plan_promises(${ticket.id}::uuid, ${JSON.stringify(planned)}::jsonb, ${new Date(now.epochMilliseconds)})::text as planned`
}
