import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { deal, ids, text, where } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { boundFor } from './bound.ts'
import { closedBefore, sameAgain, turnsRound } from './closed.ts'
import { go } from './go.ts'
import { loseMany } from './many.ts'

const slots = z.object({
  deal: deal.optional(),
  where: where.optional(),
  ids: ids.optional(),
  reason: text.optional(),
  /** Set by a button alone: it was won, and is lost all the same. */
  anyway: z.boolean().optional(),
})

/** Loses a deal. Said of one that is lost already, a reason is added or replaces the former one. */
export const dealLose = command({
  name: 'deal.lose',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  fromAbout: { deal: ['deal', 'contact', 'company'] },
  sets: 'deal',
  oneOf: [['deal', 'where', 'ids']],
  slots,
  run: lose,
})

async function lose(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  if (args.ids) return loseMany(args.ids, args.reason, turn)
  const found = args.deal === undefined ? undefined : await boundFor(args.deal, { kind: 'lost' }, turn)
  if (!found) return answer([answers.gone])
  if (turnsRound(found) && !args.anyway)
    return closedBefore(found, { command: 'deal.lose', args: { ...args, anyway: true } }, turn)
  if (found.from_kind !== 'lost') return go(found, { reason: args.reason }, turn)
  const about = { kind: 'deal', id: found.id } as const
  const { title, lost_reason: reason } = found
  if (args.reason === undefined || args.reason === reason) return sameAgain(found, turn)
  await turn.tx.deal.updateMany({
    where: { workspaceId: turn.me.workspaceId, id: found.id },
    data: { lostReason: args.reason },
  })
  return answer([answers.deal.lost({ title, reason: args.reason })], [undoButton(turn)], about)
}
