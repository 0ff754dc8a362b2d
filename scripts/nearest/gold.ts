import type { Range } from '../../core/grammar/sentence.ts'
import type { Proposal } from '../../core/nearest/proposals.ts'
import type { TextPiece } from '../../core/nearest/texts.ts'
import { slotsOfCommand } from './commands.ts'
import type { Example } from './examples.ts'
import { rangeOf } from './ranges.ts'

/** What a sentence's brackets come to: which proposals they are, and where its texts are. */
export interface Gold {
  readonly chosen: readonly Proposal[]
  readonly texts: readonly TextPiece[]
  /** Each text is in one piece. */
  readonly inOnePiece: boolean
}

export function goldOf({ one, scene }: Example, proposals: readonly Proposal[]): Gold {
  const slots = slotsOfCommand(one.calls[0]?.command ?? '')
  const chosen: Proposal[] = []
  const texts: TextPiece[] = []
  for (const bracket of one.brackets) {
    const slot = slots?.get(bracket.slot)
    const range = slot && rangeOf(bracket, scene.sentence)
    if (!slot || !range || slot.kind === 'word') continue
    if (slot.kind === 'text') {
      texts.push({ slot, ...range })
      continue
    }
    const best = closest(
      proposals.filter((proposal) => proposal.slot.name === slot.name),
      range,
    )
    const free =
      best && !chosen.some((other) => other.slot.name === slot.name || (other.from < best.to && best.from < other.to))
    if (best && free) chosen.push(best)
  }
  const names = texts.map(({ slot }) => slot.name)
  return {
    chosen: chosen.toSorted((a, b) => a.from - b.from),
    texts: texts.toSorted((a, b) => a.from - b.from),
    inOnePiece: new Set(names).size === names.length,
  }
}

/** The proposal of just this range, else the one nearest to it that shares most of its words. */
function closest(proposals: readonly Proposal[], { from, to }: Range): Proposal | undefined {
  const shared = (one: Range): number => {
    const common = Math.min(one.to, to) - Math.max(one.from, from)
    return common / Math.max(one.to - one.from, to - from, 1)
  }
  const [best] = proposals.filter((one) => shared(one) >= 0.5).toSorted((a, b) => shared(b) - shared(a))
  return best
}
