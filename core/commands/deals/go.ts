import type { Ran, Turn } from '../../command.ts'
import type { Choice, Text } from '../../reply.ts'
import type { Money } from '../../slots/said.ts'
import { answer, sentences, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { rowMoney, sameMoney } from './amount.ts'
import type { Bound } from './bound.ts'
import { enterStage } from './enter.ts'
import { remindButton } from './remind.ts'

interface With {
  readonly amount?: Money | undefined
  readonly reason?: string | undefined
}

/** Takes a deal to the stage it is bound for, and says so: moved, open again, won or lost. */
export async function go(deal: Bound, extra: With, turn: Turn): Promise<Ran> {
  await enterStage(deal, extra, turn)
  const about = { kind: 'deal', id: deal.id } as const
  if (deal.to_kind === 'lost' && extra.reason === undefined) {
    const ask = turn.language.answers.deal.whyLost
    return answer([sentences(gone(deal, extra, turn), ask)], [...reasonButtons(deal.id, turn), undoButton(turn)], about)
  }
  const next = deal.to_kind === 'won' ? await afterWin(deal, turn) : []
  return answer([gone(deal, extra, turn)], [...next, undoButton(turn)], about)
}

function gone(deal: Bound, extra: With, turn: Turn): Text {
  const { answers } = turn.language
  const { title } = deal
  const say = speech(turn)
  const way = { title, from: say.stage(deal.from_name), to: say.stage(deal.to_name) }
  switch (deal.to_kind) {
    case 'won':
      return answers.deal.won({ title, ...amounts(deal, extra.amount, turn) })
    case 'lost':
      return answers.deal.lost({ title, ...(extra.reason === undefined ? {} : { reason: extra.reason }) })
    case 'open':
      return deal.from_kind === 'open' ? answers.deal.moved(way) : answers.deal.reopened(way)
  }
}

/** What is useful once a deal is won: to thank them, and to know when it is to be renewed. */
async function afterWin({ id, title }: Bound, turn: Turn): Promise<Choice[]> {
  const { deal: words } = turn.language.answers
  const found = await turn.tx.deal.findFirst({
    where: { workspaceId: turn.me.workspaceId, id },
    select: { renewsOn: true, contact: { select: { name: true } }, company: { select: { name: true } } },
  })
  const who = found?.contact?.name ?? found?.company?.name
  const about = words.thank({ title, ...(who === undefined ? {} : { who }) })
  const at = turn.now.toZonedDateTimeISO(turn.me.zone).startOfDay().add({ years: 1 })
  const renewsOn = { at: at.toString({ timeZoneName: 'never', smallestUnit: 'second' }), grain: 'day' }
  const renews = { command: 'deal.update', args: { deal: id, changes: { renewsOn } } }
  return [
    remindButton({ id, title }, turn, { label: words.button.thank, about }),
    ...(found?.renewsOn ? [] : [turn.button(words.button.renewsInAYear, renews)]),
  ]
}

/** A deal's amount in words, and the one before where a new one replaces it. */
export function amounts(deal: Bound, given: Money | undefined, turn: Turn): { amount?: string; before?: string } {
  const say = speech(turn)
  const had = rowMoney(deal, turn.me.currency)
  const amount = given ?? had
  return {
    ...(amount ? { amount: say.money(amount) } : {}),
    ...(given && had && !sameMoney(given, had) ? { before: say.money(had) } : {}),
  }
}

/** Buttons that say why a deal was lost. */
export const reasonButtons = (dealId: string, turn: Turn): Choice[] =>
  turn.language.answers.button.reasons.map((reason) =>
    turn.button(reason, { command: 'deal.lose', args: { deal: dealId, reason } }),
  )
