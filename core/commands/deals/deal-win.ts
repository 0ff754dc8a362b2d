import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { deal, money } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { fits, rowMoney, sameMoney } from './amount.ts'
import { boundFor } from './bound.ts'
import { closedBefore, sameAgain, turnsRound } from './closed.ts'
import { amounts, go } from './go.ts'

const slots = z.object({
  deal,
  amount: money.optional(),
  /** Set by a button alone: it was lost, and is won all the same. */
  anyway: z.boolean().optional(),
})

/** Wins a deal, at the amount said or the one it has. Said of a deal that is won already, a new amount corrects the old one. */
export const dealWin = command({
  name: 'deal.win',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  fromAbout: { deal: ['deal', 'contact', 'company'] },
  slots,
  run: win,
})

async function win(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  if (!fits(args.amount)) return answer([answers.tooMuch])
  const found = await boundFor(args.deal, { kind: 'won' }, turn)
  if (!found) return answer([answers.gone])
  if (turnsRound(found) && !args.anyway)
    return closedBefore(found, { command: 'deal.win', args: { ...args, anyway: true } }, turn)
  if (found.from_kind !== 'won') return go(found, { amount: args.amount }, turn)
  const about = { kind: 'deal', id: found.id } as const
  const { title } = found
  const had = rowMoney(found, turn.me.currency)
  if (!args.amount || (had && sameMoney(had, args.amount))) return sameAgain(found, turn)
  await turn.tx.deal.updateMany({ where: { workspaceId: turn.me.workspaceId, id: found.id }, data: args.amount })
  return answer([answers.deal.won({ title, ...amounts(found, args.amount, turn) })], [undoButton(turn)], about)
}
