import { fold } from '../names/fold.ts'
import type { MoneyTable } from './table.ts'

/** What a word can mean in an amount, all tables taken together. */
export interface Lexicon {
  readonly numbers: ReadonlyMap<string, number>
  readonly hundreds: ReadonlySet<string>
  readonly scales: ReadonlyMap<string, number>
  readonly suffixes: ReadonlyMap<string, number>
  readonly parts: ReadonlyMap<string, string>
  readonly articles: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  readonly currencies: ReadonlyMap<string, string>
  /** A small coin's word → the currencies it can belong to. */
  readonly cents: ReadonlyMap<string, readonly string[]>
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

function byWord(entries: readonly (readonly [meaning: string, text: string])[]): [word: string, meaning: string][] {
  return entries.flatMap(([meaning, text]) => words(text).map((word): [string, string] => [fold(word), meaning]))
}

function build(tables: readonly MoneyTable[]): Lexicon {
  const powers = (pick: (table: MoneyTable) => Readonly<Record<string, string>>): Map<string, number> =>
    new Map(
      byWord(tables.flatMap((table) => Object.entries(pick(table)))).map(([word, power]) => [word, Number(power)]),
    )
  const set = (pick: (table: MoneyTable) => string): Set<string> =>
    new Set(tables.flatMap((table) => words(pick(table)).map(fold)))
  const cents = new Map<string, string[]>()
  for (const [word, currency] of byWord(tables.flatMap((table) => Object.entries(table.cents)))) {
    cents.set(word, [...(cents.get(word) ?? []), currency])
  }
  return {
    numbers: new Map(
      tables.flatMap((table) => Object.entries(table.numbers).map(([word, value]) => [fold(word), value])),
    ),
    hundreds: set((table) => table.hundred),
    scales: powers((table) => table.scales),
    suffixes: powers((table) => table.suffixes),
    parts: new Map(tables.flatMap((table) => Object.entries(table.parts).map(([word, value]) => [fold(word), value]))),
    articles: set((table) => table.articles),
    joints: set((table) => table.joints),
    currencies: new Map(byWord(tables.flatMap((table) => Object.entries(table.currencies)))),
    cents,
  }
}

let last: { readonly tables: readonly MoneyTable[]; readonly lexicon: Lexicon } | undefined

/** The words of these tables; kept for the tables that were asked for last. */
export function lexiconOf(tables: readonly MoneyTable[]): Lexicon {
  const same = last && last.tables.length === tables.length && last.tables.every((table, at) => table === tables[at])
  if (last && same) return last.lexicon
  const lexicon = build(tables)
  last = { tables, lexicon }
  return lexicon
}
