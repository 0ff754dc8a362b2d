import type { Rate, Rates } from './limits.ts'

/** Decides when a message may leave, so that Telegram need not refuse it. Times are milliseconds of any clock that only goes forward. */
export interface Pace {
  /**
   * Books a place for a message to a chat: how long it has to wait, 0 for not at all. Nothing is booked where that is longer than
   * `patience`; then it is asked for again.
   */
  book(chat: number, now: number, patience: number): { readonly booked: boolean; readonly waitMs: number }
  /**
   * Telegram wants nothing more for so long. It does not say whether it means the chat or the whole bot: when a second chat is refused while
   * another waits, everything does.
   */
  refused(chat: number, now: number, forMs: number): void
}

interface Lane {
  /** When messages left or will leave, in order. */
  times: number[]
  until: number
}

/** When one more may leave at the earliest. */
const earliest = ({ times, until }: Lane, { most, withinMs }: Rate): number =>
  Math.max(until, (times[times.length - most] ?? -Infinity) + withinMs)

/** Lanes are forgotten when so many have gathered and are of no more use. */
const TIDY = 5_000

export function createPace(rates: Rates): Pace {
  const everything: Lane = { times: [], until: 0 }
  const lanes = new Map<number, Lane>()

  const laneOf = (chat: number): Lane => {
    const lane = lanes.get(chat) ?? { times: [], until: 0 }
    lanes.set(chat, lane)
    return lane
  }

  function tidy(now: number): void {
    if (lanes.size < TIDY) return
    for (const [chat, { times, until }] of lanes)
      if (until < now && (times.at(-1) ?? 0) < now - rates.group.withinMs) lanes.delete(chat)
  }

  const add = (lane: Lane, at: number, { most }: Rate) => {
    lane.times = [...lane.times, at].sort((a, b) => a - b).slice(-most)
  }

  return {
    book: (chat, now, patience) => {
      tidy(now)
      const lane = laneOf(chat)
      const at = Math.max(
        now,
        earliest(everything, rates.overall),
        earliest(lane, rates.chat),
        chat < 0 ? earliest(lane, rates.group) : 0,
      )
      if (at - now > patience) return { booked: false, waitMs: at - now }
      add(lane, at, rates.group.most > rates.chat.most ? rates.group : rates.chat)
      add(everything, at, rates.overall)
      return { booked: true, waitMs: at - now }
    },
    refused: (chat, now, forMs) => {
      const others = [...lanes].some(([other, { until }]) => other !== chat && until > now)
      const lane = laneOf(chat)
      lane.until = Math.max(lane.until, now + forMs)
      if (others) everything.until = Math.max(everything.until, now + forMs)
    },
  }
}
