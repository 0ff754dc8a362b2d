import { commands } from '../../core/commands/index.ts'
import { formsOf } from '../../core/grammar/forms.ts'
import { type Node, parseTemplate } from '../../core/grammar/template.ts'
import { languages } from '../../core/languages/index.ts'
import { hash } from '../../core/nearest/hash.ts'
import type { Linear } from '../../core/nearest/linear.ts'
import { stemOf } from '../../core/nearest/stem.ts'
import { packedTable } from './table.ts'

/** A word that more commands' templates have tells little of them, and two in a row even less. */
const MOST_OF_WORD = 12
const MOST_OF_PAIR = 6

let made: Linear | undefined

/** Which commands' templates hold a word, a stem, or two stems one after the other, in whatever language: see `templateFeatures`. */
export function lexicon(): Linear {
  made ??= gather()
  return made
}

type Found = Map<string, Set<string>>

function gather(): Linear {
  const [words, stems, pairs]: readonly [Found, Found, Found] = [new Map(), new Map(), new Map()]
  for (const { phrases } of Object.values(languages)) {
    for (const [command, { say, maybe = [] }] of Object.entries(phrases.commands)) {
      for (const source of [...say, ...maybe]) {
        const tree = parseTemplate(source, phrases.rules, formsOf(phrases.forms))
        for (const word of wordsIn(tree)) {
          add(words, word, command)
          add(stems, stemOf(word), command)
        }
        for (const pair of pairsIn(tree)) add(pairs, pair, command)
      }
    }
  }
  return packed(
    new Map([
      ...keyed('word', words, MOST_OF_WORD),
      ...keyed('stem', stems, MOST_OF_WORD),
      ...keyed('pair', pairs, MOST_OF_PAIR),
    ]),
  )
}

function keyed(of: string, found: Found, most: number): readonly (readonly [number, ReadonlySet<string>])[] {
  return [...found].flatMap(([key, all]) => (all.size <= most ? [[hash(`${of} ${key}`), all] as const] : []))
}

function packed(found: ReadonlyMap<number, ReadonlySet<string>>): Linear {
  const classes: readonly string[] = commands.map(({ name }) => name)
  const places = (names: ReadonlySet<string>) => classes.flatMap((name, at) => (names.has(name) ? [at] : []))
  return packedTable(classes, new Map([...found].map(([number, names]) => [number, places(names)])))
}

function add(found: Found, key: string, command: string): void {
  const commands = found.get(key) ?? new Set()
  found.set(key, commands.add(command))
}

const parts = (node: Node): readonly Node[] => ('items' in node ? node.items : 'item' in node ? [node.item] : [])

const known = new WeakMap<Node, readonly string[]>()

/** Rules' trees are shared by templates, and so are their words. */
function wordsIn(node: Node): readonly string[] {
  if (node.kind === 'word') return [node.folded]
  const before = known.get(node)
  if (before) return before
  const found = [...new Set(parts(node).flatMap(wordsIn))]
  known.set(node, found)
  return found
}

const knownPairs = new WeakMap<Node, readonly string[]>()

function pairsIn(node: Node): readonly string[] {
  const before = knownPairs.get(node)
  if (before) return before
  const found = new Set(parts(node).flatMap(pairsIn))
  if (node.kind === 'sequence') {
    for (let at = 1; at < node.items.length; at += 1) {
      const seconds = edges(node.items[at], 'first')
      for (const one of edges(node.items[at - 1], 'last')) for (const two of seconds) found.add(`${one} ${two}`)
    }
  }
  const all = [...found]
  knownPairs.set(node, all)
  return all
}

/** The stems that a part may begin or end with. */
function edges(node: Node | undefined, side: 'first' | 'last'): readonly string[] {
  if (!node) return []
  if (node.kind === 'word') return [stemOf(node.folded)]
  if (node.kind === 'sequence') return edges(side === 'first' ? node.items[0] : node.items.at(-1), side)
  return parts(node).flatMap((part) => edges(part, side))
}
