import { analyse, baseForms } from '../names/decline.ts'
import { fold } from '../names/fold.ts'
import { romanise } from '../names/romanise.ts'
import { slotsOf } from '../slots/of.ts'
import type { Hit } from '../slots/said.ts'
import { freeTexts, holdsAnother, isOver, isWordForWord } from './another.ts'
import { isCurrency } from './currencies.ts'
import type { Match } from './gather.ts'
import { isNoEvent } from './no-event.ts'
import { type Found, readWith } from './read.ts'
import { holdsOrder } from './remark.ts'
import type { Range, Sentence } from './sentence.ts'
import { beginsAt, endsOf, occursIn, type Wordings } from './wordings.ts'

/** A reading this much better than the next is the one that was meant. */
const MARGIN = 0.5
/** More parts than this are not looked at one by one: such a sentence is not sure. */
const MAX_PARTS = 24

/**
 * Whether the best reading may be carried out as it is. `found` is the readings, best first, each meaning once, `all` every one of
 * them. What only looks is sure when it is the best; what changes something must be said by a template without doubt, alone, about
 * what is known, and unasked.
 */
export function isSure(found: readonly Found[], all: readonly Found[]): boolean {
  const [best, ...others] = found
  if (!best?.says) return false
  const rival = others.find(
    (other) =>
      other.says &&
      best.score - other.score < MARGIN &&
      !isPartOf(other, best) &&
      (namesUnknown(best) || !namesUnknown(other)),
  )
  if (rival) return false
  // What the speaker's own language leaves open is not settled by a word that another has taken from it: "Globex won".
  if (!best.own && all.some((one) => one.own && !one.says && meaning(one) === meaning(best))) return false
  if (best.template.command.risk === 'reads') return !isBareClock(best) && !holdsSecond(best)
  return all.every((one) => !isTwin(one, best) || isSafe(one))
}

/** Whether a reading that changes something leaves no doubt by itself. */
const isSafe = (found: Found): boolean => (isWordForWord(found) ? !found.match.unknown : leavesNoDoubt(found))

const leavesNoDoubt = (found: Found): boolean =>
  (!found.match.unknown || asksWho(found)) &&
  !isAsked(found) &&
  !isWished(found) &&
  !isQuoted(found) &&
  !isDoubted(found) &&
  !holdsAnother(found) &&
  !isOver(found) &&
  !isNoEvent(found) &&
  !hasDoubtfulName(found) &&
  !isLostTo(found) &&
  !isFollowed(found) &&
  !holdsSecond(found)

/** Whether words that name nothing that is known stand for something known: "in Excel" for a city. */
const namesUnknown = ({ template, match }: Found): boolean =>
  match.unknown ||
  slotsOf(template.command.slots).some(
    ({ kind, name }) => (kind === 'place' || kind === 'industry') && match.said[name]?.kind === 'text',
  )

/** Whether a reading says nothing that another does not: the same command with some or all of its arguments. */
function isPartOf(less: Found, more: Found): boolean {
  if (less.template.command.name !== more.template.command.name) return false
  const all = new Map(argumentsOf(more))
  return argumentsOf(less).every(([slot, said]) => all.get(slot) === said)
}

/** The same, as well said in this or another language: languages that share a verb do not share the words that take it back. */
const isTwin = (one: Found, best: Found): boolean =>
  one === best || (one.says && best.score - one.score < MARGIN && meaning(one) === meaning(best))

/** What tells two readings apart: the command and what was said for each argument, not by how many words. */
export function meaning(found: Found): string {
  const said = argumentsOf(found).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([found.template.command.name, said])
}

/** What is said for each argument, however it is worded. */
function argumentsOf({ match }: Found): readonly (readonly [slot: string, said: string])[] {
  return Object.entries(match.said).map(([slot, one]) => {
    // What is meant without being named has each language's own word: "this deal", «эту сделку».
    const valued =
      one.kind === 'that' || 'value' in one || 'values' in one || (one.kind === 'name' && one.hits.length > 0)
    return [slot, JSON.stringify(valued ? { ...one, text: '' } : one)]
  })
}

/** "Acme to negotiation?" asks; "can you remind me …?" does not. */
function isAsked({ lattice, grammar, match }: Found): boolean {
  const marks = lattice.sentence.tokens.some((token) => token.text === '?')
  return marks && !passedOver(match, grammar.words.asking, lattice.sentence)
}

/** "I need to move Acme to negotiation" is not yet a command. */
function isWished({ lattice, grammar, match }: Found): boolean {
  return passedOver(match, grammar.words.wishes, lattice.sentence)
}

/** Whether words before the first of the reading's own are among these. */
function passedOver(match: Match, words: Wordings, sentence: Sentence): boolean {
  const used = [
    ...match.words,
    ...[...match.places.values(), ...[...match.texts.values()].flat()].map((range) => range.from),
  ]
  const first = Math.min(...used, sentence.tokens.length)
  return occursIn([{ from: 0, to: first }], words, sentence)
}

const quotes: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '„': '“', '‹': '›', '`': '`' }

/** The command's own words stand within quotation marks: somebody else's words. */
function isQuoted({ lattice, match }: Found): boolean {
  let closing: string | undefined
  const quoted = new Set<number>()
  for (const [at, { text }] of lattice.sentence.tokens.entries()) {
    if (closing !== undefined) {
      if (text === closing) closing = undefined
      else quoted.add(at)
    } else closing = quotes[text]
  }
  return match.words.some((at) => quoted.has(at))
}

/**
 * Free words before the command that take it back or put it off ("Petro said", "maybe", "he will"), words anywhere that unsay it, or, in the
 * place of what is to be done, a question ("remind me who Ivan is") or that it need not be ("remind me? no need").
 */
function isDoubted(found: Found): boolean {
  const { template, lattice, grammar, match } = found
  const { sentence } = lattice
  const first = match.words[0] ?? Number.POSITIVE_INFINITY
  const ranges = [...match.texts.values()].flat()
  const short = slotsOf(template.command.slots).flatMap(({ kind, name }) =>
    kind === 'text' ? (match.places.get(name) ?? []) : [],
  )
  const before = ranges.map(({ from, to }) => ({ from, to: Math.min(to, first) }))
  const asks = ranges.some((range) => beginsAt(grammar.questions, sentence, range.from))
  const needless = ranges.some((range) => beginsAt(grammar.needless, sentence, range.from))
  const isDenied = ({ from, to }: Range): boolean =>
    from < to && endsOf(grammar.auxiliaries, sentence, to - 1).includes(to)
  // "Request 12 don't close", "the answer about parking don't delete": in what names something, too.
  const named = [...wordsOf(found, 'ticket'), ...short]
  const denied =
    before.some((range) => range.to === first && isDenied(range)) ||
    named.some((range) => match.words.includes(range.to) && isDenied(range))
  return (
    needless ||
    asks ||
    denied ||
    occursIn(before, grammar.doubt, sentence) ||
    occursIn([...ranges, ...short], grammar.unsaid, sentence)
  )
}

const CAPITAL = /^\p{Lu}/u

/** "On Friday at 9" and "maybe next month" by themselves answer a question that nobody asked; "on Friday" asks for the day. */
function isBareClock(found: Found): boolean {
  const { lattice, match } = found
  return (
    match.places.has('period') &&
    match.words.length === 0 &&
    (isWished(found) || lattice.sentence.tokens.some((token) => token.kind === 'number'))
  )
}

/** New data of an unknown contact with a full name: nothing can be written before it is asked who that is. */
function asksWho({ template, match }: Found): boolean {
  const contact = match.said.contact
  if (template.command.name !== 'contact.update' || contact?.kind !== 'name' || contact.hits.length > 0) return false
  const words = contact.text.split(/\s+/)
  return words.length > 1 && words.every((word) => CAPITAL.test(word))
}

/** A new name without a phone or an e-mail that begins neither with a capital nor with a known first name: "new customer satisfaction survey". */
function hasDoubtfulName({ template, lattice, match, grammar }: Found): boolean {
  const slots = slotsOf(template.command.slots)
  if (slots.some(({ kind, name }) => (kind === 'phones' || kind === 'emails') && match.places.has(name))) return false
  return slots.some((slot) => {
    if (slot.kind === 'newCompany') return isDoubtfulCompany(match.places.get(slot.name), lattice.sentence)
    const place = slot.kind === 'newName' ? match.places.get(slot.name) : undefined
    const first = place && lattice.sentence.tokens[place.from]
    if (!first || CAPITAL.test(first.text)) return false
    return !baseForms(first.folded, [grammar.names]).some((form) => grammar.given.has(form))
  })
}

/** A company's name has a capital letter somewhere: "picnic" is none. */
const isDoubtfulCompany = (place: Range | undefined, { tokens }: Sentence): boolean =>
  place !== undefined && !tokens.slice(place.from, place.to).some(({ text }) => CAPITAL.test(text))

/** "Програли Глобексу": lost to them, not lost them. A name that can only be a dative is not what is won or lost. */
function isLostTo({ template, match, grammar }: Found): boolean {
  const deal = match.said.deal
  const place = match.places.get('deal')
  const said = template.command.name === 'deal.win' || template.command.name === 'deal.lose'
  if (!said || deal?.kind !== 'name' || !place || place.from < (match.words[0] ?? 0)) return false
  const last = fold(deal.text.split(/\s+/).at(-1) ?? '')
  const names = new Set(deal.hits.flatMap((hit) => fold(hit.name).split(/[^\p{L}]+/u)).map(romanise))
  if (names.has(romanise(last))) return false
  const cases = new Set(
    analyse(last, grammar.names).flatMap((one) => (names.has(romanise(one.base)) ? [one.case] : [])),
  )
  return cases.has('dative') && !cases.has('accusative')
}

/** Another command in the free words: it must not be lost. Parts begin after punctuation and after "and", "then". */
function holdsSecond(best: Found): boolean {
  const { lattice, grammar } = best
  const parts: Range[] = []
  for (const { from, to } of freeTexts(best)) {
    const begins = beginsIn({ from, to }, best)
    for (const [index, begin] of begins.entries()) {
      parts.push({ from: begin, to })
      const next = begins[index + 1]
      if (next !== undefined) parts.push({ from: begin, to: next - 1 })
    }
  }
  if (parts.length > MAX_PARTS * 2) return true
  return parts.some((part) =>
    readWith(grammar, lattice, true, part).some(
      (found) =>
        !found.match.unknown &&
        found.match.words.length > 0 &&
        (found.says || (found.match.words[0] === part.from && namesAnybody(found))),
    ),
  )
}

/** What begins with a command's word and somebody who is known is one, however it goes on: "…; texted David to ask about colours". */
const namesAnybody = ({ match }: Found): boolean =>
  Object.values(match.said).some((said) => said.kind === 'name' && (said.hits[0]?.score ?? 0) >= KNOWN)
const KNOWN = 0.85

/**
 * An order in the free words, though no template says all of it: "…, so move the pilot on". What is to be done may be worded as an
 * order itself, where a language has no other form for it.
 */
function isFollowed(best: Found): boolean {
  const { grammar, lattice, template } = best
  if (template.command.name === 'reminder.create' && grammar.words.infinitives.length === 0) return false
  const { tokens } = lattice.sentence
  // What stands after a colon is told word for word: "note: she says, call us on Monday".
  const texts = [
    ...freeTexts(best),
    ...wordsOf(best, 'reminder'),
    ...wordsOf(best, 'ticket'),
    ...wordsOf(best, 'tag'),
  ].filter(({ from }) => tokens[from - 1]?.text !== ':')
  return (
    texts.some((text) => holdsOrder(text, lattice.sentence, grammar, lattice.spans.names)) ||
    wordsOf(best, 'reminder').some((text) => isNoReminder(text, best)) ||
    (template.command.name !== 'reminder.create' && occursIn(texts, grammar.ordersAnywhere, lattice.sentence)) ||
    isDealBeside(best) ||
    isNoValue(best)
  )
}

/** The words that name a reminder, a request or a tag. */
const wordsOf = ({ template, match }: Found, sort: 'reminder' | 'ticket' | 'tag'): readonly Range[] =>
  slotsOf(template.command.slots).flatMap(({ kind, name }) => (kind === sort ? (match.places.get(name) ?? []) : []))

/** "Done, what is next", "done, push the rent to Friday": what stands for a reminder asks or orders. */
function isNoReminder(text: Range, { grammar, lattice }: Found): boolean {
  const { sentence } = lattice
  // Where an order looks like what is to be done, "the reminder to send the offer" is none.
  const orders = grammar.words.infinitives.length > 0 && occursIn([text], grammar.orders, sentence)
  return orders || beginsAt(grammar.questions, sentence, text.from)
}

/** What was talked about goes on to a deal by its own title: "…, the Acme renewal is at 12k now". */
function isDealBeside(best: Found): boolean {
  if (best.template.command.name !== 'activity.log') return false
  return freeTexts(best).some(({ from, to }) =>
    beginsIn({ from, to }, best).some((begin) =>
      best.lattice.spans.names.some(
        (name) => name.from >= begin && name.from < begin + NEAR && name.to <= to && isDeal(name.hits[0]),
      ),
    ),
  )
}

/** So many words from the beginning of a part on a deal is what the part is about. */
const NEAR = 3
const TITLE = 0.85
const isDeal = (hit: Hit | undefined): boolean => hit?.kind === 'deal' && hit.score >= TITLE

/** A setting's value that denies something or says nothing: "eur not uah", "please". */
function isNoValue(best: Found): boolean {
  const { template, lattice, match, grammar } = best
  if (!/^(settings|workspace)\.change$/.test(template.command.name)) return false
  const { sentence } = lattice
  const value = [...(match.texts.get('value') ?? []), ...(match.places.has('value') ? [match.places.get('value')] : [])]
  return value.some((range) => {
    if (!range) return false
    const isOff = endsOf(grammar.off, sentence, range.from).includes(range.to)
    const isPolite = endsOf(lattice.polite, sentence, range.from).includes(range.to)
    return isPolite || (!isOff && occursIn([range], grammar.doubt, sentence)) || isNoneOfIts(range, best)
  })
}

/** What tells of something rather than setting it: "our currency is falling", "the company is called that everywhere". */
function isNoneOfIts({ from, to }: Range, { template, lattice, match }: Found): boolean {
  const what = match.said.what?.kind === 'word' ? match.said.what.value : ''
  const tokens = lattice.sentence.tokens.slice(from, to)
  const [first] = tokens.filter(({ kind }) => kind !== 'mark')
  switch (what) {
    case 'currency':
    case 'rate':
      return tokens.some(({ kind, text, folded }) => kind === 'word' && !isCurrency(text, folded))
    case 'name':
      // A person may go by a small letter, a company hardly.
      return template.command.name === 'workspace.change' && first !== undefined && !CAPITAL.test(first.text)
    case 'holidays':
      return first !== undefined && !CAPITAL.test(first.text)
    case 'hours':
    case 'workingHours':
      return !tokens.some(({ text }) => /\d/.test(text))
    default:
      return false
  }
}

function beginsIn({ from, to }: Range, { lattice, grammar }: Found): readonly number[] {
  const { tokens } = lattice.sentence
  // What follows a comma may be a command of its own from its first word on; what follows a colon is what was announced.
  const joined = tokens.slice(0, from).some((_, at) => endsOf(grammar.joints, lattice.sentence, at).includes(from))
  const begins = joined || (from > 0 && lattice.isBreak(from - 1) && tokens[from - 1]?.text !== ':') ? [from] : []
  for (let at = from; at < to; at += 1) {
    if (lattice.isBreak(at)) begins.push(at + 1)
    else for (const end of endsOf(grammar.joints, lattice.sentence, at)) begins.push(end)
  }
  return begins.filter((begin) => begin < to)
}
