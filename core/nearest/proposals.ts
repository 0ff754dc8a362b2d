import { type Candidate, candidatesAt } from '../grammar/candidates.ts'
import { type Range, wordsOf } from '../grammar/sentence.ts'
import { endsOf } from '../grammar/wordings.ts'
import type { SlotOf } from '../slots/of.ts'
import type { Said } from '../slots/said.ts'
import type { SlotKind } from '../slots/slot.ts'
import type { Scene } from './scene.ts'

/** Words that may be what is said for an argument. */
export interface Proposal extends Range {
  readonly slot: SlotOf
  readonly said: Said
  /** What the words are: "name contact", "when day". */
  readonly sort: string
  readonly unknown: boolean
}

/** Kinds whose values stand in nobody's words by themselves: texts are bounded (texts.ts), fixed words are implied (implied.ts). */
const apart: ReadonlySet<SlotKind> = new Set<SlotKind>(['text', 'word'])

/** Kinds that take words nobody knows. */
const open: ReadonlySet<SlotKind> = new Set<SlotKind>([
  'contact',
  'company',
  'person',
  'deal',
  'subject',
  'member',
  'companyOrNew',
  'tag',
  'past',
  'place',
  'industry',
  'ticket',
])

const MAX_TOKENS = 60

/** Everything that a command's arguments could be in a sentence, texts and fixed words aside. */
export function proposalsFor(slots: readonly SlotOf[], scene: Scene): readonly Proposal[] {
  const found: Proposal[] = []
  const last = Math.min(scene.sentence.tokens.length, MAX_TOKENS)
  for (const slot of slots) {
    if (apart.has(slot.kind)) continue
    for (let at = 0; at < last; at += 1) found.push(...proposalsAt(slot, at, scene))
  }
  return found
}

function proposalsAt(slot: SlotOf, from: number, scene: Scene): readonly Proposal[] {
  // What many have in common is something known; how long something is put off is a length as well as a time.
  const sign = (open.has(slot.kind) && !slot.name.startsWith('where.')) || slot.name === 'until' ? '?' : ''
  const use = { name: slot.name, kind: slot.kind, sign, possessive: true } as const
  const byEnd = new Map<number, Proposal>()
  for (const { to, said, unknown } of [...candidatesAt(use, from, scene.source), ...nthAt(slot.kind, from, scene)]) {
    if (unknown && !isPlausible(from, to, scene)) continue
    const one = { from, to, slot, said, unknown, sort: sortOf(said, unknown) }
    // The first is the one that is known: names before loose words.
    if (!byEnd.has(to)) byEnd.set(to, one)
  }
  return [...byEnd.values()]
}

const listable: ReadonlySet<SlotKind> = new Set<SlotKind>([
  'contact',
  'company',
  'person',
  'deal',
  'subject',
  'reminder',
  'ticket',
])

/** "The second one" where nothing is listed any more: it is known what is asked for, and said that there is no such list. */
function nthAt(kind: SlotKind, from: number, { sentence, source: { words, spans } }: Scene): readonly Candidate[] {
  if (spans.listed.length > 0 || !listable.has(kind)) return []
  return [...words.ordinals].flatMap(([nth, wordings]) =>
    endsOf(wordings, sentence, from).map((to): Candidate => {
      const said: Said = { kind: 'that', text: wordsOf(sentence, { from, to }), nth }
      return { to, said, score: 0, unknown: false }
    }),
  )
}

/** Unknown words that may be somebody's name stand apart from what is known: they begin with a capital letter, or are few. */
function isPlausible(from: number, to: number, { sentence, units, unitOf }: Scene): boolean {
  const free = Array.from({ length: to - from }, (_, index) => units[unitOf[from + index] ?? -1]).every(
    (unit) => unit?.isSpan !== true,
  )
  return free && (to - from <= 2 || /^\p{Lu}/u.test(wordsOf(sentence, { from, to })))
}

function sortOf(said: Said, unknown: boolean): string {
  switch (said.kind) {
    case 'name':
      return unknown || said.hits.length === 0 ? 'unknown' : `name ${said.hits[0]?.kind}`
    case 'when':
      return `when ${said.value.grain}`
    default:
      return said.kind
  }
}
