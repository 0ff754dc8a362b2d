import type { Reading, SaidCall } from '../call.ts'
import { unitsOf, wordsIn } from '../knowledge/match.ts'
import {
  asksForParcel,
  asksForPerson,
  isBroken,
  isQuestion,
  speaksOfBot,
  speaksOfRequest,
  speaksOfReturn,
} from '../knowledge/topics.ts'
import { categoryOf } from './category.ts'

const sure = (call: SaidCall): Reading => ({ calls: [call], sure: true, score: 0 })
const asked = (text: string): Reading => sure({ command: 'faq.ask', said: { question: { kind: 'text', text } } })

/**
 * What a customer's sentence may mean that no template says: where something is that they wait for; a question is looked up, and what is broken or goes back
 * may be a request, which is asked about first. Undefined for what is none of these. Pure.
 */
export function supposed(text: string): Reading | undefined {
  const words = wordsIn(text)
  const stands = standingOf(text)
  if (stands) return stands
  const asks = isQuestion(words)
  if (!asks && (isBroken(words) || speaksOfReturn(words))) {
    const category = { kind: 'word', text: '', value: categoryOf(text) } as const
    return {
      calls: [{ command: 'ticket.open', said: { text: { kind: 'text', text }, category } }],
      sure: false,
      asks: true,
      score: 0,
    }
  }
  return asks || text.includes('?') ? asked(text) : undefined
}

/** "When does my parcel come", "what about my complaint": how it stands. */
function standingOf(text: string): Reading | undefined {
  const words = wordsIn(text)
  const asks = isQuestion(words) || text.includes('?')
  if (asksForParcel(words) && (asks || !isBroken(words)) && !unitsOf(text).some((unit) => aside.has(unit)))
    return sure({ command: 'deal.status', said: {} })
  return asks && speaksOfRequest(words) ? sure({ command: 'ticket.show', said: {} }) : undefined
}

/** What else may be wanted of an order than to hear where it is. */
const aside: ReadonlySet<string> = new Set([
  '#ending',
  '#payment',
  '#returns',
  '#invoice',
  '#warranty',
  '#repair',
  '#discount',
  '#login',
  '#privacy',
  '#training',
])

/** What a template takes for a wish, or for a request, and a person may be asked for besides. */
const gentle: ReadonlySet<string> = new Set([
  'ticket.open',
  'faq.ask',
  'need.tell',
  'feedback.give',
  'deal.status',
  'help',
])
/**
 * What a customer's words mean before what a template says of them: who asks for a person gets one, whatever else is said; what goes back
 * is no wish to buy. Undefined where the template stands. Pure.
 */
export function rather(text: string, best: Reading | undefined): Reading | undefined {
  const command = best?.calls[0]?.command
  if (best?.sure && command !== undefined && !gentle.has(command)) return undefined
  const mark = markIn(text)
  if (mark) return mark
  if (asksForPerson(wordsIn(text))) return sure({ command: 'handover.request', said: aboutIn(text) })
  if (command === 'faq.ask')
    return standingOf(text) ?? (best?.sure || !isQuestion(wordsIn(text)) ? undefined : asked(text))
  // Help says what can be done here, and nothing of the company's ways.
  if (command === 'help' && isQuestion(wordsIn(text)) && unitsOf(text).some((unit) => unit.startsWith('#')))
    return asked(text)
  if (command !== 'need.tell') return undefined
  const units = unitsOf(text)
  const goesBack = !best?.sure && (units.includes('#returns') || units.includes('#warranty'))
  if (!goesBack) return undefined
  const category = { kind: 'word', text: '', value: categoryOf(text) } as const
  return {
    ...sure({ command: 'ticket.open', said: { text: { kind: 'text', text }, category } }),
    sure: false,
    asks: true,
  }
}

/** "10/10", "8/10, quick answer": a mark out of ten and why, in any language. With further numbers, or as a question, it may be a date. */
function markIn(text: string): Reading | undefined {
  const [, score, rest = ''] = /^\s*(10|\d)\s?\/\s?10(?![\d.:/])[\s,.;:!–—-]*(.*)$/su.exec(text) ?? []
  if (score === undefined || /[\d?]/.test(rest)) return undefined
  const why = rest.trim()
  return sure({
    command: 'feedback.give',
    said: {
      score: { kind: 'number', text: score, value: Number(score) },
      ...(why === '' ? {} : { text: { kind: 'text', text: why } }),
    },
  })
}

/** A part of a sentence that is long enough to say what it is about. */
const WORDS = 2

/** Whether there is a word that is about something: "no, thanks" is not. */
const saysSomething = (part: string): boolean => unitsOf(part).some((unit) => unit.length > WORDS)

/** What the person is asked for about: the parts of the sentence that do not ask for one, and say more than "no, thanks". */
function aboutIn(text: string): SaidCall['said'] {
  const parts = text.split(/[,.;:!?()\n]+|\s[–—-]+\s/u).map((part) => part.trim())
  const rest = parts.filter((part) => {
    const words = wordsIn(part)
    return words.length >= WORDS && saysSomething(part) && !asksForPerson(words) && !speaksOfBot(words)
  })
  return rest.length > 0 && rest.length < parts.length ? { about: { kind: 'text', text: rest.join(', ') } } : {}
}
