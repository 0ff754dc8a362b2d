import type { SlotKind } from '../slots/slot.ts'
import type { Meanings } from './automaton.ts'
import type { Node } from './template.ts'

/** What a sentence must hold at least one of: folded words, or words that an argument of a kind can take. */
export interface Need {
  readonly words: ReadonlySet<string>
  readonly kinds: ReadonlySet<SlotKind>
}

/** The kinds whose words can be anything. */
const free: ReadonlySet<SlotKind> = new Set<SlotKind>([
  'text',
  'newName',
  'newCompany',
  'companyOrNew',
  'tags',
  'reminder',
])

const nothing: ReadonlySet<never> = new Set()

/** What has been worked out, for each command: rules stand in many templates. */
const known = new WeakMap<Meanings, WeakMap<Node, readonly Need[]>>()

/** What a sentence must hold to match at all: a quick way to pass over most templates. */
export function needsOf(node: Node, meanings: Meanings): readonly Need[] {
  const ofCommand = known.get(meanings) ?? new WeakMap<Node, readonly Need[]>()
  known.set(meanings, ofCommand)
  const before = ofCommand.get(node)
  if (before) return before
  const needs = workOut(node, meanings)
  ofCommand.set(node, needs)
  return needs
}

function workOut(node: Node, meanings: Meanings): readonly Need[] {
  switch (node.kind) {
    case 'word':
      return [{ words: new Set([node.folded]), kinds: nothing }]
    case 'mark':
    case 'set':
    case 'begin':
    case 'end':
    case 'optional':
    case 'some':
      return []
    case 'slot':
      return slotNeeds(node, meanings)
    case 'sequence':
    case 'anyOrder':
      return node.items.flatMap((item) => needsOf(item, meanings))
    case 'oneOf':
      return oneOfNeeds(node.items, meanings)
  }
}

/** What is easiest met of each way; nothing when one of the ways needs nothing. */
function oneOfNeeds(items: readonly Node[], meanings: Meanings): readonly Need[] {
  const words = new Set<string>()
  const kinds = new Set<SlotKind>()
  for (const item of items) {
    if (item.kind === 'word') {
      words.add(item.folded)
      continue
    }
    const [first, ...more] = needsOf(item, meanings)
    if (!first) return []
    const smallest = more.reduce((least, need) => (size(need) < size(least) ? need : least), first)
    for (const word of smallest.words) words.add(word)
    for (const kind of smallest.kinds) kinds.add(kind)
  }
  return [{ words, kinds }]
}

const size = (need: Need): number => need.words.size + need.kinds.size

function slotNeeds(node: Node & { kind: 'slot' }, meanings: Meanings): readonly Need[] {
  const kind = meanings.slot(node.name)
  if (kind === 'word') {
    const ways = [...(meanings.words(node.name)?.values() ?? [])].flat()
    return ways.length > 0 ? oneOfNeeds(ways, meanings) : []
  }
  // A mark out of ten is no number by itself.
  const takesAnything =
    node.sign === '?' || (kind === 'number' ? node.sign === '!' : free.has(kind) && node.sign !== '!')
  return takesAnything ? [] : [{ words: nothing, kinds: new Set([kind]) }]
}
