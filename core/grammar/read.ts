import { slotsOf } from '../slots/of.ts'
import type { Hit, Said } from '../slots/said.ts'
import type { SlotKind } from '../slots/slot.ts'
import { beginsWithThat } from './begins-with-that.ts'
import { fittingHits, type SmallWords } from './candidates.ts'
import { gather, type Match } from './gather.ts'
import type { Grammar, Template } from './grammar.ts'
import type { Lattice } from './lattice.ts'
import { bestWay } from './match.ts'
import { type Range, type Sentence, wordsOf } from './sentence.ts'
import { endsOf } from './wordings.ts'

/** A sentence as one template of one language reads it. */
export interface Found {
  readonly grammar: Grammar
  readonly lattice: Lattice
  readonly template: Template
  readonly match: Match
  readonly score: number
  /** The template says it without doubt, by itself or right after what it is about. */
  readonly says: boolean
  /** Of the speaker's own language. */
  readonly own: boolean
}

/** What a template that only may say something, and one of another language than the speaker's, must make up for. */
const MAYBE = -2
const FOREIGN = -0.3
/** How much likelier it is, right after a report or a customer's request, that a sentence goes on from it. */
const FOLLOWING = 1.5

/** Every reading of a range of the sentence (all of it unless said otherwise) by a language's templates. */
export function readWith(grammar: Grammar, lattice: Lattice, own: boolean, range?: Range): Found[] {
  return grammar.templatesFor(lattice.folded, lattice.holds).flatMap((template): Found[] => {
    const way = bestWay(template.automaton(), lattice, range)
    if (!way) return []
    const match = withSubject(gather(way, lattice), template, lattice, grammar.words)
    // "And last month?" asks for nothing where no report was shown.
    const { follows, name } = template.command
    if (follows !== undefined && match.said[follows] && !lattice.spans.report) return []
    // What no word of another language says is no guess of that language's: "mano darbo diena, 9".
    if (!own && !template.says && match.words.length === 0) return []
    // Right after a customer's request "I take it" and "done" need no other word.
    const isAtHand = lattice.spans.request === true && name.startsWith('ticket.')
    const says = template.says || isAtHand
    const following = isAtHand || (follows !== undefined && match.said[follows]) ? FOLLOWING : 0
    const score = match.score + (says ? 0 : MAYBE) + (own ? 0 : FOREIGN) + following
    return [{ grammar, lattice, template, match, score, says, own }]
  })
}

/**
 * A text that names somebody is also about them: "call Ivan" is what to be reminded of, and Ivan the reminder's subject. The first
 * contact counts, else the first company or deal, else a pronoun for one of these.
 */
function withSubject(match: Match, template: Template, lattice: Lattice, words: SmallWords): Match {
  const slots = slotsOf(template.command.slots)
  const text = slots.find((slot) => slot.kind === 'text' && match.texts.has(slot.name))
  const subject = slots.find((slot) => slot.kind === 'subject' || slot.kind === 'person')
  if (!text || !subject || match.said[subject.name]) return match
  const ranges = match.texts.get(text.name) ?? []
  const said = namedIn(ranges, subject.kind, lattice, words) ?? pronounIn(ranges, lattice, words)
  return said ? { ...match, said: { ...match.said, [subject.name]: said } } : match
}

function namedIn(
  ranges: readonly Range[],
  kind: SlotKind,
  { sentence, spans }: Lattice,
  words: SmallWords,
): Said | undefined {
  const isSmall = (at: number): boolean => words.noName.has(sentence.tokens[at]?.folded ?? '')
  const isWord = (at: number): boolean => sentence.tokens[at]?.kind !== 'mark' && !isSmall(at)
  const says = ({ from, to }: Range): boolean =>
    ranges.some((range) => positions(range).some((at) => (at < from || at >= to) && isWord(at)))
  const inside = spans.names.filter((name) => ranges.some((range) => name.from >= range.from && name.to <= range.to))
  const fitting = inside.flatMap((name) => {
    const hits = fittingHits(kind, name.hits)
    const [top] = hits
    if (!top || isSmall(name.from) || isSmall(name.to - 1)) return []
    if (isMereThing(name, hits, sentence) && says(name)) return []
    const range = { from: name.from, to: name.to }
    return [{ range, hits, top, isContact: top.kind === 'contact', worth: top.score * (name.to - name.from) }]
  })
  // A title or the like around a name ("the Acme") is found too, and adds nothing, unless it tells one from others ("Ivan from Acme").
  const plain = fitting.filter(
    ({ range, top, hits }) =>
      !fitting.some(
        (other) =>
          isWithin(other.range, range) &&
          other.top.id === top.id &&
          other.top.score >= top.score &&
          other.hits.length <= hits.length,
      ),
  )
  const [best] = plain.toSorted(
    (a, b) => Number(b.isContact) - Number(a.isContact) || b.worth - a.worth || a.range.from - b.range.from,
  )
  return best && { kind: 'name', text: wordsOf(sentence, best.range), hits: best.hits }
}

const positions = ({ from, to }: Range): number[] => Array.from({ length: to - from }, (_, at) => from + at)

/** One plain word of a deal's longer title: in "order the servers" it is a thing, and nobody's deal. */
function isMereThing({ from, to }: Range, hits: readonly Hit[], { tokens }: Sentence): boolean {
  const isPart = hits.every(({ kind, score }) => kind === 'deal' && score < WHOLE_TITLE)
  return isPart && to - from === 1 && !/^\p{Lu}/u.test(tokens[from]?.text ?? '')
}

/** A deal that goes by its whole title, in whatever form, is found at least this well. */
const WHOLE_TITLE = 0.85

const isWithin = (inner: Range, outer: Range): boolean =>
  inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from

function pronounIn(ranges: readonly Range[], { sentence }: Lattice, words: SmallWords): Said | undefined {
  for (const { from, to } of ranges) {
    if (to > from + 1 && beginsWithThat(from, sentence, words))
      return { kind: 'that', text: wordsOf(sentence, { from, to: from + 1 }) }
    for (let at = from; at < to; at += 1) {
      for (const kind of ['person', 'company', 'deal'] as const) {
        const end = endsOf(words.that[kind], sentence, at).find((one) => one <= to)
        if (end !== undefined) return { kind: 'that', text: wordsOf(sentence, { from: at, to: end }) }
      }
    }
  }
  return undefined
}
