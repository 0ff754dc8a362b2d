import { slips, slipsAllowed } from '../names/near.ts'
import { slotsOf } from '../slots/of.ts'
import type { Found } from './read.ts'
import type { Range } from './sentence.ts'
import { endsOf, occursIn } from './wordings.ts'

/**
 * Whether the words left over for a text hold another of what the command takes once: a second time, somebody else in the same
 * part, a misspelt time. Carried out as it is, half of what was asked would be lost in a text.
 */
export function holdsAnother(found: Found): boolean {
  return (
    found.match.twice ||
    hasSecondTime(found) ||
    hasHourApart(found) ||
    hasSecondAmount(found) ||
    isJoined(found) ||
    isSomebodyElse(found) ||
    isMoreThanTag(found) ||
    hasMisspeltTime(found)
  )
}

/**
 * Whether a reading would do harm even as an offer: half of what was joined by "and", an amount without its minus, an unknown
 * contact who is known as something else, a plan in words that tell what has happened.
 */
export function isHarmful(found: Found): boolean {
  if (isWordForWord(found)) return false
  return (
    isJoined(found) ||
    isNegative(found) ||
    isKnownOtherwise(found) ||
    isTold(found) ||
    isLatePlan(found) ||
    isTagOfAnother(found) ||
    saysNothing(found)
  )
}

/** What is to be done is no more than a preposition: "remind me on" of "remind me on Wednesday". */
const saysNothing = ({ template, match, grammar, lattice }: Found): boolean =>
  template.command.name === 'reminder.create' &&
  match.texts.size > 0 &&
  [...match.texts.values()]
    .flat()
    .every(
      ({ from, to }) => to - from === 1 && grammar.words.prepositions.has(lattice.sentence.tokens[from]?.folded ?? ''),
    )

/** Whether somebody's words are kept as they are, whatever they say: the answer to a question, a customer's request; a customer asks for nothing else. */
export const isWordForWord = ({ template: { command } }: Pick<Found, 'template'>): boolean =>
  command.right.area === 'service' || command.name === 'knowledge.add'

/** "-5000": a minus by itself before a number, where an amount can be said. "Acme - 5000" is a dash. */
function isNegative({ template, lattice }: Found): boolean {
  if (!slotsOf(template.command.slots).some(({ kind }) => kind === 'money')) return false
  const { tokens } = lattice.sentence
  return tokens.some((minus, at) => {
    const [before, amount] = [tokens[at - 1], tokens[at + 1]]
    if (!/^[-−–]$/.test(minus.text) || amount?.kind !== 'number') return false
    return minus.end === amount.start && (before === undefined || before.end < minus.start)
  })
}

/** "Who is Petro Savchuk", a colleague: to ask whether to add him as a contact would be silly. */
function isKnownOtherwise({ template, lattice, match }: Found): boolean {
  if (!match.unknown) return false
  return slotsOf(template.command.slots).some(({ kind, name }) => {
    const place = kind === 'contact' ? match.places.get(name) : undefined
    return lattice.spans.names.some(({ from, to }) => from === place?.from && to === place.to)
  })
}

/** A guess at a plan in words that tell what has happened: "the meeting was moved to Friday". */
function isTold({ template, lattice, match, grammar }: Found): boolean {
  const plans = slotsOf(template.command.slots).some((slot) => slot.kind === 'when')
  return !template.says && plans && occursIn([...match.texts.values()].flat(), grammar.told, lattice.sentence)
}

/** A guess at a reminder for a time that is over: "Mia deleted duplicates yesterday". */
const isLatePlan = (found: Found): boolean =>
  !found.template.says && found.template.command.name === 'reminder.create' && isOver(found)

/** A plan for a time that is over. */
export function isOver({ template, lattice, match }: Found): boolean {
  return slotsOf(template.command.slots).some((slot) => {
    const place = slot.kind === 'when' ? match.places.get(slot.name) : undefined
    return place !== undefined && lattice.spans.gone.some(({ from, to }) => from === place.from && to === place.to)
  })
}

/** The ranges of a reading's free words: its texts, also the short ones. */
export function freeTexts({ template, match }: Found): readonly Range[] {
  const short = slotsOf(template.command.slots).flatMap(({ kind, name }) =>
    kind === 'text' ? (match.places.get(name) ?? []) : [],
  )
  return [...[...match.texts.values()].flat(), ...short]
}

/** A second time among the words of a plan. */
function hasSecondTime(found: Found): boolean {
  const { template, lattice, match } = found
  const plans = slotsOf(template.command.slots).filter((slot) => slot.kind === 'when' || slot.kind === 'repeat')
  if (!plans.some((slot) => match.places.has(slot.name))) return false
  const times = lattice.spans.pure.filter(({ said }) => said.kind === 'when' || said.kind === 'repeat')
  return freeTexts(found).some((text) => times.some((time) => isIn(time, text)))
}

/** "Friday 10 to call Darius": a number behind a day may be its hour, and is no part of what is to be done. */
function hasHourApart({ template, lattice, match }: Found): boolean {
  const whens = slotsOf(template.command.slots).filter((slot) => slot.kind === 'when')
  return whens.some(({ name }) => {
    const [said, place] = [match.said[name], match.places.get(name)]
    const next = place && lattice.sentence.tokens[place.to]
    if (said?.kind !== 'when' || said.value.grain !== 'day' || !/^\d{1,2}$/.test(next?.text ?? '')) return false
    return [...match.texts.values()].flat().some(({ from }) => from === place?.to)
  })
}

/** An amount among the words of a text, where the command has an argument for it. */
function hasSecondAmount(found: Found): boolean {
  const { template, lattice } = found
  if (!slotsOf(template.command.slots).some((slot) => slot.kind === 'money')) return false
  const amounts = lattice.spans.pure.filter(({ said }) => said.kind === 'money')
  return freeTexts(found).some((text) => amounts.some((amount) => isIn(amount, text)))
}

/** What follows "and" right after an argument goes on with it: "remind Petro and Tomas to …", "called Rasa and Darius". */
function isJoined(found: Found): boolean {
  const { lattice, grammar } = found
  const { tokens } = lattice.sentence
  const joins = (at: number): boolean => grammar.conjunctions.has(tokens[at]?.folded ?? '')
  const goesOn = (at: number): boolean =>
    peopleIn(found).some(({ from }) => from === at) || lattice.spans.pure.some(({ from }) => from === at)
  return freeTexts(found).some(({ from }) => (from > 0 && joins(from)) || (joins(from - 1) && goesOn(from)))
}

/** A new tag with a record or a time within it is more than a tag: "VIP and move Acme to negotiation". */
function isMoreThanTag({ template, lattice, match }: Found): boolean {
  const tags = slotsOf(template.command.slots).flatMap(({ kind, name }) =>
    kind === 'tag' && match.said[name]?.kind === 'text' ? (match.places.get(name) ?? []) : [],
  )
  const { names, pure } = lattice.spans
  return tags.some((tag) => [...names, ...pure].some((span) => isIn(span, tag)))
}

/** "Tag Ivan and Anna as VIP": the words behind "and" are somebody else and no tag. */
function isTagOfAnother({ template, lattice, match, grammar }: Found): boolean {
  return slotsOf(template.command.slots).some(({ kind, name }) => {
    const place = kind === 'tag' && match.said[name]?.kind === 'text' ? match.places.get(name) : undefined
    return place !== undefined && grammar.conjunctions.has(lattice.sentence.tokens[place.from]?.folded ?? '')
  })
}

/** A text that is but another name, or says what somebody who is to be reminded does by a pronoun. */
function isSomebodyElse(found: Found): boolean {
  const { template, lattice, match, grammar } = found
  const roles = slotsOf(template.command.slots).filter(({ name }) => match.places.has(name))
  const texts = freeTexts(found)
  if (roles.some(({ kind }) => kind === 'member'))
    return texts.some(({ from }) => endsOf(grammar.words.that.person, lattice.sentence, from).length > 0)
  if (!roles.some(({ kind }) => kind === 'person')) return false
  return texts.some((text) => peopleIn(found).some(({ from, to }) => from === text.from && to === text.to))
}

function peopleIn({ lattice, grammar }: Found): readonly Range[] {
  return lattice.spans.names.filter(
    ({ from, hits }) =>
      !grammar.words.noName.has(lattice.sentence.tokens[from]?.folded ?? '') &&
      hits.some(({ kind }) => kind === 'contact' || kind === 'member'),
  )
}

/** The word beside a time is nearly a time: "tomorrow mornin". */
function hasMisspeltTime({ template, lattice, match, grammar }: Found): boolean {
  const { tokens } = lattice.sentence
  const isNearly = (at: number): boolean => {
    const token = tokens[at]
    const allowed = token?.kind === 'word' ? slipsAllowed(token.folded.length + 1) : 0
    if (!token || allowed === 0 || grammar.times.has(token.folded)) return false
    return [...grammar.times].some((word) => slips(token.folded, word, allowed) <= allowed)
  }
  const places = slotsOf(template.command.slots).flatMap(({ kind, name }) =>
    kind === 'when' || kind === 'past' || kind === 'repeat' ? (match.places.get(name) ?? []) : [],
  )
  const texts = [...match.texts.values()].flat()
  const isFree = (at: number): boolean => texts.some(({ from, to }) => at >= from && at < to)
  return places.some(({ from, to }) => [from - 1, to].some((at) => isFree(at) && isNearly(at)))
}

const isIn = (inner: Range, outer: Range): boolean => inner.from >= outer.from && inner.to <= outer.to
