import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { deal, ids, stage, where } from '../../slots/index.ts'
import { answer } from '../answer.ts'
import { speech } from '../speech.ts'
import { boundFor } from './bound.ts'
import { closedBefore, turnsRound } from './closed.ts'
import { go } from './go.ts'
import { moveMany } from './many.ts'

const slots = z.object({
  deal: deal.optional(),
  where: where.optional(),
  ids: ids.optional(),
  stage,
  /** Set by a button alone: it was closed the other way. */
  anyway: z.boolean().optional(),
})

/** Moves a deal. Into a won or lost stage it is won or lost, out of one it is open again. */
export const dealMove = command({
  name: 'deal.move',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  fromAbout: { deal: ['deal', 'contact', 'company'] },
  sets: 'deal',
  oneOf: [['deal', 'where', 'ids']],
  slots,
  run: move,
})

async function move(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  if (args.ids) return moveMany(args.ids, args.stage, turn)
  const found = args.deal === undefined ? undefined : await boundFor(args.deal, { stageId: args.stage }, turn)
  if (!found) return answer([answers.gone])
  if (turnsRound(found) && !args.anyway)
    return closedBefore(found, { command: 'deal.move', args: { ...args, anyway: true } }, turn)
  if (found.from_id !== found.to_id) return go(found, {}, turn)
  return answer([answers.deal.there({ title: found.title, stage: speech(turn).stage(found.to_name) })], [], {
    kind: 'deal',
    id: found.id,
  })
}
