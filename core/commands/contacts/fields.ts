import type { Turn } from '../../command.ts'
import type { CardField } from '../../languages/answers/words.ts'
import type { Piece, Text } from '../../reply.ts'
import { byWhom, cut, type Entry, sayShortly } from '../activities/entry.ts'
import { rowMoney } from '../deals/amount.ts'
import { speech } from '../speech.ts'
import { sayBirthday } from './birthday.ts'
import { CARD_DEALS, type Card, type Next, type OpenDeal } from './card.ts'
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
      return lastContact(card.last, turn)
    case 'nextStep':
      return nextStep(card.next, turn)
    case 'deals':
      return openDeals(card.deals, turn)
    case 'name':
    case 'role':
    case 'company':
    case 'city':
    case 'owner':
    case 'source':
    case 'need':
      return card[field] ?? undefined
  }
}

function links(values: readonly string[], link: (value: string) => Piece): Text | undefined {
  return values.length > 0 ? values.flatMap((value, at) => [...(at ? [', '] : []), link(value)]) : undefined
}

/** As much of the last words as fits two lines of a phone. */
const WORDS = 90

/** When, what and by whom: "yesterday at 15:00, call (Petro): wants 10 % off". */
export function lastContact(last: Entry | null, turn: Turn, whom?: string): Text | undefined {
  if (!last) return undefined
  const day = sayShortly(last, turn)
  const when = /\d/.test(day) ? day : speech(turn).when(last.at, last.grain)
  const by = [whom, byWhom(last, turn)].filter((one) => one !== undefined).join('; ')
  return `${when}, ${turn.language.answers.activities[last.kind]}${by ? ` (${by})` : ''}: ${cut(last.summary, WORDS)}`
}

/** What is to be done next, when, and by whom if not by the reader. */
export function nextStep(next: Next | null, turn: Turn): Text | undefined {
  if (!next) return undefined
  const about = next.of === null ? next.about : `${next.about} (${next.of})`
  if (!next.at) return about
  const late = Temporal.Instant.compare(next.at, turn.now) < 0 ? '⚠️ ' : ''
  return `${late}${about} — ${speech(turn).when(next.at)}`
}

/** Open deals with their stages and amounts. */
export function openDeals(deals: readonly OpenDeal[], turn: Turn): Text | undefined {
  if (deals.length === 0) return undefined
  const say = speech(turn)
  const shown = deals.slice(0, CARD_DEALS).flatMap((deal, at): Piece[] => {
    const money = rowMoney(deal, turn.me.currency)
    const rest = [say.stage(deal.stage), ...(money ? [say.money(money)] : [])].join(', ')
    return [at ? '; ' : '', { bold: deal.title }, ` (${rest})`]
  })
  return deals.length > CARD_DEALS ? [...shown, ' …'] : shown
}
