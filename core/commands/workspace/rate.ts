import type { Ran, Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import type { Money, When } from '../../slots/said.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { currencyOf } from './currency.ts'

/** What was said of a rate: so much of one currency, or the currency alone, and what it is worth. */
interface Said {
  readonly one: Money | undefined
  readonly value: string | undefined
  readonly worth: Money | undefined
  /** From which day on; today where it is left out. */
  readonly since: When | undefined
}

/** Keeps what one unit of a currency is worth in the workspace's own from a day on; said anew for that day, it is put right. */
export async function keepRate(said: Said, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const { report: words } = language.answers
  const pair = pairOf(said, me.currency)
  if (!pair) return answer([words.badRate({ currency: me.currency })])
  const { currency, of, is } = pair
  const at = said.since ? Temporal.Instant.from(said.since.at) : now
  const day = at.toZonedDateTimeISO(me.zone).toPlainDate()
  const rows = await tx.$queryRaw<{ rate: string }[]>`
    insert into rate (workspace_id, id, currency, base, day, rate)
    select ${me.workspaceId}::uuid, ${newId()}::uuid, ${currency}, ${me.currency}, ${day.toString()}::date, r
    from (select round(${is}::numeric / ${of}::numeric, 8) as r) x where r > 0 and r < 10000000000
    on conflict (workspace_id, currency, base, day) do update set rate = excluded.rate
    returning trim_scale(rate)::text as rate`
  const kept = rows[0]
  if (!kept) return answer([words.badRate({ currency: me.currency })])
  const figure = new Intl.NumberFormat(language.code, { maximumFractionDigits: 8 }).format(Number(kept.rate))
  const line = { one: `1 ${currency}`, value: `${figure} ${me.currency}`, date: speech(turn).date(day) }
  return answer([words.rateKept(line)], [undoButton(turn)])
}

const isMore = (money: Money): boolean => Number(money.amount) > 0

/** Which currency it is of, and how much of it is how much of the workspace's own. */
function pairOf({ one, value, worth }: Said, base: string): { currency: string; of: string; is: string } | undefined {
  // "The rate of the dollar 41.5" reads as so many dollars.
  if (one && !worth && one.currency !== base && isMore(one) && Number(one.amount) !== 1)
    return { currency: one.currency, of: '1', is: one.amount }
  const named = value === undefined ? undefined : currencyOf(value)
  const first = one ?? (named === undefined ? undefined : { amount: '1', currency: named })
  if (!first || !worth || !isMore(first) || !isMore(worth) || first.currency === worth.currency) return undefined
  if (worth.currency === base) return { currency: first.currency, of: first.amount, is: worth.amount }
  return first.currency === base ? { currency: worth.currency, of: worth.amount, is: first.amount } : undefined
}
