import type { Sentence } from '../grammar/sentence.ts'
import type { Span } from '../grammar/spans.ts'
import { readTimes, type TimeContext } from './read.ts'

/** "10:30 am to 6:30 pm" has nine tokens as it is written. */
const MAX_TOKENS = 9
const DASHED = /^(\d{1,2})(?:[:.](\d{2}))?\s?[-–—]\s?(\d{1,2})(?:[:.](\d{2}))?$/

/**
 * From one number to another as hours of the day, for where nothing else is asked for: "9 to 18", "8-5". Each is read as if nothing else was said, in
 * the morning of the day, so that it is no quarter to anything, no date, and begins before noon. Pure.
 */
export function readHours({ text, tokens }: Sentence, context: TimeContext): readonly Span[] {
  const morning = { ...context, now: context.now.startOfDay() }
  return tokens.flatMap((first, at) => {
    if (first.kind !== 'number') return []
    return tokens.slice(at + 1, at + MAX_TOKENS).flatMap((last, more): readonly Span[] => {
      const to = at + more + 2
      const next = tokens[to]
      const isEnd = last.kind === 'number' || (last.kind === 'word' && tokens[to - 2]?.kind === 'number' && more > 0)
      if (!isEnd || (next?.start === last.end && next.kind !== 'mark')) return []
      const said = text.slice(first.start, last.end)
      const dashed = DASHED.exec(said)
      if (dashed)
        return dashedHours(dashed, morning.now).map((value) => ({
          from: at,
          to,
          said: { kind: 'period', text: said, value },
        }))
      const alone = { text, tokens: tokens.slice(at, to) }
      return readTimes(alone, morning).flatMap((one) =>
        one.to === to - at && one.said.kind === 'period' ? [{ ...one, from: at, to }] : [],
      )
    })
  })
}

/** The second is the first one after the other: "9-5" ends at 17. */
function dashedHours([, h1, m1 = '0', h2, m2 = '0']: readonly (string | undefined)[], day: Temporal.ZonedDateTime) {
  const from = Number(h1) * 60 + Number(m1)
  const said = Number(h2) * 60 + Number(m2)
  const to = said <= from ? said + 720 : said
  if (from >= 1440 || to > 1440 || to <= from || Number(m1) > 59 || Number(m2) > 59) return []
  const at = (minutes: number): string =>
    day.add({ minutes }).toString({ timeZoneName: 'never', smallestUnit: 'second' })
  return [{ from: at(from), to: at(to) }]
}
