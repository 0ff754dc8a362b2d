import { fold } from './fold.ts'
import { type Case, cases, type NameTable } from './table.ts'

/** One way to read a word as a form of a name. */
export interface Analysis {
  /** The base form, folded. */
  readonly base: string
  /** Whose names are declined so (Declension.of). */
  readonly of: string
  readonly case: Case
  /** How many letters of the word's end give way, and to what. */
  readonly cut: number
  readonly add: string
}

interface Rule {
  /** The declension's place in the table. */
  readonly rank: number
  readonly of: string
  readonly base: string
  readonly folded: string
  /** The ending as it is written. */
  readonly ending: string
  readonly case: Case
  readonly after: RegExp | undefined
}

interface Index {
  readonly rules: ReadonlyMap<string, readonly Rule[]>
  readonly longest: number
}

const indexes = new WeakMap<NameTable, Index>()

function rulesOf(table: NameTable): [ending: string, rule: Rule][] {
  return table.declensions.flatMap(({ of, base, after, forms }, rank) => {
    const pattern = after === undefined ? undefined : new RegExp(`[${after}]$`, 'u')
    return cases.flatMap((name, at) =>
      (forms[at] ?? '')
        .split('/')
        .map((ending): [string, Rule] => [
          fold(ending),
          { rank, of, base, folded: fold(base), ending, case: name, after: pattern },
        ]),
    )
  })
}

function indexOf(table: NameTable): Index {
  const known = indexes.get(table)
  if (known) return known
  const rules = new Map<string, Rule[]>()
  for (const [ending, rule] of rulesOf(table)) rules.set(ending, [...(rules.get(ending) ?? []), rule])
  const made = { rules, longest: Math.max(0, ...[...rules.keys()].map((ending) => ending.length)) }
  indexes.set(table, made)
  return made
}

/** Bases shorter than this are no names. */
const SHORTEST = 2

/**
 * Every way in which a folded word can be a form of a name of this language, in the order of the table; the base form itself
 * (nominative) is none of them, unless only a letter's mark tells it from that (`typed`: the word in lower case, "rasą"). Pure;
 * at most a few dozen.
 */
export function analyse(folded: string, table: NameTable, typed: string = folded): readonly Analysis[] {
  const { rules, longest } = indexOf(table)
  const found: { readonly rank: number; readonly analysis: Analysis }[] = []
  for (let cut = 0; cut <= Math.min(longest, folded.length - 1); cut++) {
    const stem = folded.slice(0, folded.length - cut)
    for (const rule of rules.get(folded.slice(stem.length)) ?? []) {
      const base = stem + rule.folded
      const same = base === folded && !(rule.ending !== rule.base && typed !== folded && typed.endsWith(rule.ending))
      if (base.length < SHORTEST || same || (rule.after && !rule.after.test(stem))) continue
      found.push({ rank: rule.rank, analysis: { base, of: rule.of, case: rule.case, cut, add: rule.base } })
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ analysis }) => analysis)
}

const LATIN_END = /[a-z]$/

/**
 * The base forms that a folded word can stand for in these languages, itself first: Івану → івану, іван, івано …, ivans → ivan.
 * More than there are, on purpose: the look-up finds those that are names.
 */
export function baseForms(folded: string, tables: readonly NameTable[]): readonly string[] {
  const forms = new Set([folded])
  for (const table of tables) {
    for (const { base } of analyse(folded, table)) forms.add(base)
    for (const clitic of table.clitics) {
      const stem = folded.slice(0, -clitic.length)
      if (folded.endsWith(clitic) && stem.length > 1 && LATIN_END.test(stem)) forms.add(stem)
    }
    for (const [ending, base] of table.possessives ?? []) {
      const stem = folded.slice(0, -ending.length)
      if (folded.endsWith(ending) && stem.length > 1) forms.add(stem + base)
    }
  }
  return [...forms]
}

/** Every form of a name in this language, by the declensions that fit its base form. For tests of the tables. */
export function inflect(base: string, table: NameTable, of: string): readonly string[] {
  const forms = table.declensions.flatMap((declension) => {
    const ending = fold(declension.base)
    const stem = base.slice(0, base.length - ending.length)
    const fits = base.endsWith(ending) && [...of].some((gender) => declension.of.includes(gender))
    if (!fits || stem === '' || (declension.after && !new RegExp(`[${declension.after}]$`, 'u').test(stem))) return []
    return declension.forms.flatMap((endings) => endings.split('/').map((one) => stem + fold(one)))
  })
  return [...new Set(forms)]
}
