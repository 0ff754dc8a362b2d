import { describe, expect, it } from 'vitest'
import { rates } from '../../../bots/telegram/limits.ts'
import { createPace } from '../../../bots/telegram/pace.ts'

/** When so many messages leave, asked for all at once. */
function leave(chats: readonly number[]): number[] {
  const pace = createPace(rates)
  return chats.map((chat) => {
    let now = 0
    for (;;) {
      const { booked, waitMs } = pace.book(chat, now, 1_000)
      now += waitMs
      if (booked) return now
    }
  })
}

describe('the pace of messages', () => {
  it('is one a second in a chat', () => {
    expect(leave([7, 7, 7])).toEqual([0, 1_000, 2_000])
  })

  it('is twenty a minute in a group', () => {
    const times = leave(Array.from({ length: 41 }, () => -100))
    expect(times.slice(18, 22)).toEqual([18_000, 19_000, 60_000, 61_000])
    expect(times[40]).toBe(120_000)
  })

  it('is thirty a second over all', () => {
    const times = leave(Array.from({ length: 61 }, (_, at) => at + 1))
    expect([times[29], times[30], times[59], times[60]]).toEqual([0, 1_000, 1_000, 2_000])
  })

  it('does not let one chat wait for another', () => {
    expect(leave([1, 1, 2, 2, 3])).toEqual([0, 1_000, 0, 1_000, 0])
  })

  it('books nothing for who does not want to wait so long', () => {
    const pace = createPace(rates)
    pace.book(1, 0, 0)
    expect(pace.book(1, 100, 500)).toEqual({ booked: false, waitMs: 900 })
    expect(pace.book(1, 100, 2_000)).toEqual({ booked: true, waitMs: 900 })
  })

  it('keeps a chat silent that was refused, and everything when a second one is', () => {
    const pace = createPace(rates)
    pace.refused(1, 0, 5_000)
    expect(pace.book(1, 1_000, 0).waitMs).toBe(4_000)
    expect(pace.book(2, 1_000, 0)).toEqual({ booked: true, waitMs: 0 })
    pace.refused(2, 2_000, 7_000)
    expect(pace.book(3, 2_000, 0)).toEqual({ booked: false, waitMs: 7_000 })
    expect(pace.book(3, 9_000, 0)).toEqual({ booked: true, waitMs: 0 })
  })
})
