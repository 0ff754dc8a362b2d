import type { Turn } from '../command.ts'
import { sayChange, sayValue } from '../commands/reports/words.ts'
import { speech } from '../commands/speech.ts'
import { type Block, paragraph } from '../reply.ts'
import type { Figures } from '../reports/figures.ts'
import { changesBetween } from './changes.ts'

/** What changed since last time, to stand before the figures; nothing the first time. */
export function sinceLastTime(
  last: { readonly figures: Figures; readonly at: Temporal.Instant } | null,
  figures: Figures,
  turn: Pick<Turn, 'me' | 'now' | 'language'>,
): readonly Block[] {
  const changes = last && changesBetween(last.figures, figures)
  if (!last || !changes) return []
  const { schedule } = turn.language.answers
  const when = speech(turn).day(last.at)
  const before = sayValue(last.figures.total.value, last.figures, turn)
  if (changes.moved) return [paragraph(schedule.lastTime({ when, value: before }))]
  if (!changes.total && changes.rows.length === 0) return [paragraph(schedule.same({ when }))]
  const change = sayChange(figures.total.value, last.figures.total.value, figures, turn)
  const head = changes.total
    ? schedule.since({
        when,
        before,
        value: sayValue(figures.total.value, figures, turn),
        ...(change === undefined ? {} : { change }),
      })
    : schedule.sameTotal({ when, value: before })
  const items = changes.rows.map(
    ({ label, sign, by }) => `${label}: ${sign < 0 ? '−' : '+'}${sayValue(by, figures, turn)}`,
  )
  return [
    paragraph(head),
    ...(items.length > 0 && figures.dimension !== null ? [{ kind: 'list' as const, items }] : []),
  ]
}
