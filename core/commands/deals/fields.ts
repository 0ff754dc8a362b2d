import type { Turn } from '../../command.ts'
import type { DealField } from '../../languages/answers/deal.ts'
import type { Text } from '../../reply.ts'
import { speech } from '../speech.ts'
import { rowMoney } from './amount.ts'
import type { DealCard } from './card.ts'
import { daysSince, today } from './day.ts'
import { sayLines } from './lines.ts'

/** The value of a field of a deal's card in words; undefined where there is none. */
export function dealField(card: DealCard, field: DealField, turn: Turn): Text | undefined {
  const say = speech(turn)
  switch (field) {
    case 'stage':
      return stage(card, turn)
    case 'amount': {
      const money = rowMoney(card, turn.me.currency)
      return money && say.money(money)
    }
    case 'lines':
      return card.lines.length > 0 ? sayLines(card.lines, turn) : undefined
    case 'closeOn':
      return closing(card, turn)
    case 'nextStep':
      return nextStep(card, turn)
    case 'with': {
      const { contact, company } = card
      return contact !== null && company !== null ? `${contact} (${company})` : (contact ?? company ?? undefined)
    }
    case 'lastContact': {
      const { last } = card
      return last
        ? `${say.when(last.at, last.grain)}, ${turn.language.answers.activities[last.kind]}: ${last.summary}`
        : undefined
    }
    case 'renewsOn':
      return card.renews_on ? say.date(card.renews_on) : undefined
    case 'warrantyUntil':
      return card.warranty_until ? say.date(card.warranty_until) : undefined
    case 'lostReason':
      return card.kind === 'lost' ? (card.lost_reason ?? undefined) : undefined
    case 'title':
    case 'need':
    case 'owner':
    case 'source':
      return card[field] ?? undefined
  }
}

function stage(card: DealCard, turn: Turn): Text {
  const words = turn.language.answers.deal
  const say = speech(turn)
  const name = say.stage(card.stage)
  if (card.kind !== 'open' && card.closed_at) {
    const date = card.closed_at.toTemporalInstant().toZonedDateTimeISO(turn.me.zone).toPlainDate()
    return words.closedOn({ stage: name, date: say.date(date) })
  }
  const days = daysSince(card.since, turn)
  return words.inStage({ stage: name, days, ...(isStuck(card, turn) ? { limit: card.limit } : {}) })
}

/** Whether a deal has been in its stage for longer than it may. */
const isStuck = (card: DealCard, turn: Turn): boolean =>
  card.kind === 'open' && daysSince(card.since, turn) >= card.limit

function closing({ close_on: date, kind }: DealCard, turn: Turn): Text | undefined {
  if (!date || kind !== 'open') return undefined
  const days = today(turn).until(date).days
  return turn.language.answers.deal.closing({ date: speech(turn).date(date), days })
}

function nextStep({ next, kind }: DealCard, turn: Turn): Text | undefined {
  if (!next) return kind === 'open' ? turn.language.answers.deal.none : undefined
  const of = next.of === null ? '' : ` (${next.of})`
  return next.at ? `${next.about}${of} — ${speech(turn).when(next.at)}` : `${next.about}${of}`
}
