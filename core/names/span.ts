import type { Range, Sentence } from '../grammar/sentence.ts'
import type { Hit } from '../slots/said.ts'
import type { Asked } from './forms.ts'
import type { NameSpan } from './hits.ts'
import { dottedFormEnd } from './keys.ts'
import type { Run } from './match.ts'
import { companions, hangingEndings } from './vocabulary.ts'

/** So many records are given for one range: more is no choice that a person could make. */
const MAX_HITS = 40

/** The tokens of a run of words; null if it takes a part of a hyphenated word that is no ending. */
function tokensOf(asked: readonly Asked[], { from, to }: Range): Range | null {
  const [first, last] = [asked[from]?.word.token, asked[to - 1]?.word.token]
  if (first === undefined || last === undefined || asked[from - 1]?.word.token === first) return null
  for (let after = to; asked[after]?.word.token === last; after++) {
    if (!hangingEndings.has(asked[after]?.word.folded ?? '')) return null
  }
  return { from: first, to: last + 1 }
}

const OPENING = /^["'«“„‘(]$/u
const CLOSING = /^["'»”“’)]$/u

/** A range with the title, the quotation marks and the legal form around it; the full stop of an initial. */
function grown(sentence: Sentence, { from, to }: Range): Range {
  const { tokens } = sentence
  let [first, last] = [from, to]
  const isCompanion = (at: number): boolean => tokens[at]?.kind === 'word' && companions.has(tokens[at].folded)
  const isStop = (at: number): boolean => tokens[at]?.text === '.' && tokens[at - 1]?.end === tokens[at]?.start
  if (isStop(last) && tokens[last - 1]?.text.length === 1) last += 1
  if (OPENING.test(tokens[first - 1]?.text ?? '') && CLOSING.test(tokens[last]?.text ?? '')) {
    first -= 1
    last += 1
  }
  if (isCompanion(first - 1)) first -= 1
  else if (isStop(first - 1) && isCompanion(first - 2)) first -= 2
  const comma = tokens[last]?.text === ',' ? 1 : 0
  const dotted = dottedFormEnd(sentence, last + comma)
  if (dotted) last = dotted
  else if (isCompanion(last + comma)) last += comma + 1
  return { from: first, to: last }
}

/** The ranges of tokens that runs come to, with and without what may stand around a name: longest first, then left to right. */
export function spansOf(sentence: Sentence, asked: readonly Asked[], runs: readonly Run[]): readonly NameSpan[] {
  const ranges = new Map<string, { range: Range; hits: Map<string, Hit> }>()
  const note = (range: Range, hit: Hit): void => {
    const at = `${range.from} ${range.to}`
    const one = ranges.get(at) ?? { range, hits: new Map() }
    const same = one.hits.get(`${hit.kind} ${hit.id}`)
    if (!same || same.score < hit.score) one.hits.set(`${hit.kind} ${hit.id}`, hit)
    ranges.set(at, one)
  }
  for (const { from, to, hit } of runs) {
    const range = tokensOf(asked, { from, to })
    if (!range) continue
    note(range, hit)
    if (hit.kind === 'stage') continue
    const wider = grown(sentence, range)
    if (wider.to - wider.from > range.to - range.from) note(wider, hit)
  }
  return [...ranges.values()]
    .map(({ range, hits }): NameSpan => ({ ...range, hits: [...hits.values()].sort(better).slice(0, MAX_HITS) }))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}

const collator = new Intl.Collator('en')

function better(a: Hit, b: Hit): number {
  return b.score - a.score || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}
