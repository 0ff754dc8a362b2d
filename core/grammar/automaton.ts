import type { SlotKind } from '../slots/slot.ts'
import { contract } from './contract.ts'
import type { Node, SlotSign } from './template.ts'

/** How a template takes an argument (see template.ts for the signs). */
export interface SlotUse {
  readonly name: string
  readonly kind: SlotKind
  readonly sign: SlotSign
  readonly possessive: boolean
}

/**
 * A step from one state to another: over nothing, one of some words, a mark, the words of an argument, or one more token of a text.
 * `begin` and `end` bound a text that holds the template's own words.
 * `open` and `set` go over nothing: the words between them stand for a fixed word; without `open`, `wording` does.
 */
export type Edge =
  | { readonly kind: 'nothing' | 'mark' | 'open'; readonly to: number }
  | { readonly kind: 'word'; readonly folded: ReadonlySet<string>; readonly to: number }
  | { readonly kind: 'slot' | 'text' | 'begin' | 'end'; readonly slot: SlotUse; readonly to: number }
  | {
      readonly kind: 'set'
      readonly slot: SlotUse
      readonly value: string
      readonly wording: string
      readonly to: number
    }

/**
 * A template as states 0 … n-1; the last one accepts. Every edge leads forward but a text's, which may lead to its own state, and
 * those that go back to read a part again, which takes a word at least each time.
 */
export interface Automaton {
  readonly edges: readonly (readonly Edge[])[]
}

/** What the names in a template stand for: the slot of this name, and the ways to say the fixed words of one. */
export interface Meanings {
  /** Whether the command has an argument of this name. */
  has(name: string): boolean
  /** Throws when the command has no such slot. */
  slot(name: string): SlotKind
  /** The fixed word → ways to say it; undefined for a slot that has none. */
  words(name: string): ReadonlyMap<string, readonly Node[]> | undefined
  /** How a fixed word is said where the sentence has none for it. */
  wording(name: string, value: string): string
}

/** Compiles a template's tree. Throws what `meanings` throws. */
export function compile(tree: Node, meanings: Meanings): Automaton {
  const edges: Edge[][] = [[]]
  const state = (): number => edges.push([]) - 1
  const link = (from: number, edge: Edge): number => {
    edges[from]?.push(edge)
    return edge.to
  }

  function slot(node: Node & { kind: 'slot' }, from: number): number {
    const kind = meanings.slot(node.name)
    const use: SlotUse = { name: node.name, kind, sign: node.sign, possessive: node.possessive }
    if (kind === 'word') return word(use, from)
    if (kind !== 'text' || node.sign === '~') return link(from, { kind: 'slot', slot: use, to: state() })
    const inside = link(from, { kind: 'text', slot: use, to: state() })
    link(inside, { kind: 'text', slot: { ...use, sign: '' }, to: inside })
    return link(inside, { kind: 'nothing', to: state() })
  }

  function word(use: SlotUse, from: number): number {
    const ends: { at: number; value: string }[] = []
    const begin = link(from, { kind: 'open', to: state() })
    for (const [value, ways] of meanings.words(use.name) ?? []) {
      for (const way of ways) ends.push({ at: build(way, begin), value })
    }
    const end = state()
    for (const { at, value } of ends) link(at, { kind: 'set', slot: use, value, wording: value, to: end })
    return end
  }

  function anyOrder(items: readonly Node[], from: number): number {
    const begins = new Map([[0, from]])
    const all = 2 ** items.length - 1
    // The sets of parts already seen, smaller ones first, so that states rise along every way.
    for (let seen = 1; seen <= all; seen += 1) {
      const ends: number[] = []
      for (const [index, item] of items.entries()) {
        const before = seen - 2 ** index
        const begin = (seen >> index) & 1 ? begins.get(before) : undefined
        if (begin !== undefined) ends.push(build(item, link(begin, { kind: 'nothing', to: state() })))
      }
      const joined = state()
      for (const end of ends) link(end, { kind: 'nothing', to: joined })
      begins.set(seen, joined)
    }
    return begins.get(all) ?? from
  }

  function oneOf(items: readonly Node[], from: number): number {
    // Single words are one edge, however many they are: "(ceo|cto|director|…)".
    const words = new Set(items.flatMap((item) => (item.kind === 'word' ? [item.folded] : [])))
    const ends = items.flatMap((item) =>
      item.kind === 'word' ? [] : [build(item, link(from, { kind: 'nothing', to: state() }))],
    )
    const end = state()
    if (words.size > 0) link(from, { kind: 'word', folded: words, to: end })
    for (const at of ends) link(at, { kind: 'nothing', to: end })
    return end
  }

  function again(item: Node, from: number): number {
    const begin = link(from, { kind: 'nothing', to: state() })
    link(build(item, begin), { kind: 'nothing', to: begin })
    return link(begin, { kind: 'nothing', to: state() })
  }

  function maybe(item: Node, from: number): number {
    const inner = build(item, link(from, { kind: 'nothing', to: state() }))
    const end = link(inner, { kind: 'nothing', to: state() })
    link(from, { kind: 'nothing', to: end })
    return end
  }

  function build(node: Node, from: number): number {
    switch (node.kind) {
      case 'word':
        return link(from, { kind: 'word', folded: new Set([node.folded]), to: state() })
      case 'mark':
        return link(from, { kind: 'mark', to: state() })
      case 'slot':
        return slot(node, from)
      case 'set': {
        const use: SlotUse = { name: node.name, kind: meanings.slot(node.name), sign: '', possessive: false }
        const wording = meanings.wording(node.name, node.value)
        return link(from, { kind: 'set', slot: use, value: node.value, wording, to: state() })
      }
      case 'begin':
      case 'end': {
        const use: SlotUse = { name: node.name, kind: meanings.slot(node.name), sign: '', possessive: false }
        return link(from, { kind: node.kind, slot: use, to: state() })
      }
      case 'sequence':
        return node.items.reduce((at, item) => build(item, at), from)
      case 'oneOf':
        return oneOf(node.items, from)
      case 'optional':
        return maybe(node.item, from)
      case 'anyOrder': {
        // Parts that may all be missing are read again and again: said twice, an argument is noticed (see gather.ts).
        const parts = node.items.map((item) => (item.kind === 'optional' ? item.item : undefined))
        return parts.every((part) => part !== undefined && !canBeEmpty(part))
          ? again({ kind: 'oneOf', items: parts.filter((part) => part !== undefined) }, from)
          : anyOrder(node.items, from)
      }
      case 'some': {
        const item = fitting(node.item, meanings)
        if (!item) return from
        if (canBeEmpty(item)) throw new Error('what may be repeated needs a word at least')
        return again(item, from)
      }
    }
  }

  const last = build(tree, 0)
  if (last !== edges.length - 1) link(last, { kind: 'nothing', to: state() })
  return { edges: contract(edges) }
}

/** Whether a part can be read over no words at all. */
function canBeEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'word':
    case 'mark':
    case 'slot':
      return false
    case 'set':
    case 'begin':
    case 'end':
    case 'optional':
    case 'some':
      return true
    case 'oneOf':
      return node.items.some(canBeEmpty)
    case 'sequence':
    case 'anyOrder':
      return node.items.every(canBeEmpty)
  }
}

/** A part without the ways for whose arguments the command has no place; undefined when none is left. */
function fitting(node: Node, meanings: Meanings): Node | undefined {
  switch (node.kind) {
    case 'slot':
    case 'set':
    case 'begin':
    case 'end':
      return meanings.has(node.name) ? node : undefined
    case 'word':
    case 'mark':
      return node
    case 'oneOf': {
      const items = node.items.flatMap((item) => fitting(item, meanings) ?? [])
      return items.length > 0 ? { ...node, items } : undefined
    }
    case 'optional':
    case 'some': {
      const item = fitting(node.item, meanings)
      return item ? { ...node, item } : { kind: 'sequence', items: [] }
    }
    case 'sequence':
    case 'anyOrder': {
      const items = node.items.map((item) => fitting(item, meanings))
      return items.every((item) => item !== undefined) ? { ...node, items } : undefined
    }
  }
}
