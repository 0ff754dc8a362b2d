import type { Turn } from '../../command.ts'
import type { CardField } from '../../languages/answers/words.ts'
import type { Piece, Text } from '../../reply.ts'
import { rowMoney } from '../deals/amount.ts'
import { speech } from '../speech.ts'
import { sayBirthday } from './birthday.ts'
import { CARD_DEALS, type Card } from './card.ts'
import { sayPhone } from './phone.ts'

/** The value of a card's field in words, phones and e-mails as links; undefined where there is none. */
export function fieldOf(card: Card, field: CardField, turn: Turn): Text | undefined {
  const { answers } = turn.language
  switch (field) {
    case 'phone':
      return links(card.phones, (phone) => ({ link: sayPhone(phone), url: `tel:${phone}` }))
    case 'email':
      return links(card.emails, (email) => ({ link: email, url: `mailto:${email}` }))
    case 'birthday':
      return card.birthday === null ? undefined : sayBirthday(card.birthday, turn)
    case 'lifecycle':
      return answers.lifecycles[card.lifecycle]
    case 'tags':
      return card.tags.length > 0 ? card.tags.join(', ') : undefined
    case 'lastContact':
      return lastContact(card, turn)
    case 'nextStep':
      return nextStep(card, turn)
    case 'deals':
      return deals(card, turn)
    case 'name':
    case 'role':
    case 'company':
    case 'owner':
    case 'source':
    case 'need':
      return card[field] ?? undefined
  }
}

function links(values: readonly string[], link: (value: string) => Piece): Text | undefined {
  return values.length > 0 ? values.flatMap((value, at) => [...(at ? [', '] : []), link(value)]) : undefined
}

function lastContact({ last }: Card, turn: Turn): Text | undefined {
  if (!last) return undefined
  const when = speech(turn).when(last.at, last.grain)
  return `${when}, ${turn.language.answers.activities[last.kind]}: ${last.summary}`
}

function nextStep({ next }: Card, turn: Turn): Text | undefined {
  if (!next) return undefined
  return next.at ? `${next.about} — ${speech(turn).when(next.at)}` : next.about
}

function deals(card: Card, turn: Turn): Text | undefined {
  if (card.deals.length === 0) return undefined
  const say = speech(turn)
  const shown = card.deals.slice(0, CARD_DEALS).flatMap((deal, at): Piece[] => {
    const money = rowMoney(deal, turn.me.currency)
    const rest = [say.stage(deal.stage), ...(money ? [say.money(money)] : [])].join(', ')
    return [at ? '; ' : '', { bold: deal.title }, ` (${rest})`]
  })
  return card.deals.length > CARD_DEALS ? [...shown, ' …'] : shown
}
