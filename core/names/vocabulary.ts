import { type Node, parseTemplate } from '../grammar/template.ts'
import { languages } from '../languages/index.ts'
import { fold } from './fold.ts'
import { romanise } from './romanise.ts'
import type { NameTable } from './table.ts'

const all = Object.values(languages)
const words = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold)

/** The names' tables of every language: people mix them. */
export const nameTables: readonly NameTable[] = all.map(({ names }) => names)

/** Everyday words of every language, folded. */
export const commonWords: ReadonlySet<string> = new Set(
  all.flatMap(({ names, phrases }) => [...words(names.common), ...phrases.noName.map(fold)]),
)

/** Words before a name, and legal forms around it, that belong to it in a sentence without being said of the record. */
export const companions: ReadonlySet<string> = new Set(
  all.flatMap(({ names }) => [...words(names.titles), ...words(names.companyForms)]),
)

/** Words between a person and where they work. */
export const employerWords: ReadonlySet<string> = new Set(all.flatMap(({ names }) => words(names.employed)))

/** Endings that may hang on a foreign name by a hyphen: Slack-у. */
export const hangingEndings: ReadonlySet<string> = new Set(all.flatMap(({ names }) => names.clitics.map(fold)))

/** A full name's other forms, and those of the same name in other languages: Льоша is Алексей too, since Олексій is. */
function shortOf(full: string, table: NameTable): readonly string[] {
  const own = words(table.short[full] ?? '')
  const abroad = all.flatMap(({ names }) =>
    names === table ? [] : own.flatMap((one) => (one in table.short ? [] : words(names.short[one] ?? ''))),
  )
  return [...own, ...abroad]
}

function shortNames(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const note = (from: string, to: string): void => {
    found.set(from, (found.get(from) ?? new Set()).add(to))
  }
  for (const { names } of all) {
    for (const full of Object.keys(names.short)) {
      for (const one of shortOf(full, names)) {
        note(romanise(one), romanise(fold(full)))
        note(romanise(fold(full)), romanise(one))
      }
    }
  }
  return new Map([...found].map(([key, others]) => [key, [...others].filter((other) => other !== key)]))
}

/** Other names that the same person goes by, by their keys: sasa → oleksandr, oleksandra …, and back. */
export const otherNames: ReadonlyMap<string, readonly string[]> = shortNames()

/** Every wording of a template without arguments; a template is short, its wordings few. */
function wordings(node: Node): string[] {
  switch (node.kind) {
    case 'word':
      return [node.folded]
    case 'sequence':
      return node.items.reduce<string[]>(
        (before, item) => before.flatMap((start) => wordings(item).map((end) => `${start} ${end}`.trim())),
        [''],
      )
    case 'oneOf':
      return node.items.flatMap(wordings)
    case 'optional':
      return ['', ...wordings(node.item)]
    default:
      return ['']
  }
}

/** What the kinds of records are called in any language, the longer ones: contacts are no contracts. */
export const kindWords: readonly string[] = all.flatMap(({ phrases }) =>
  Object.values(phrases.tables.kinds)
    .flat()
    .flatMap((template) => wordings(parseTemplate(template)))
    .filter((word) => word.length >= 6),
)

function stageGroups(): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const { phrases } of all) {
    for (const [stage, templates] of Object.entries(phrases.stages)) {
      const said = templates.flatMap((template) => wordings(parseTemplate(template)))
      groups.set(stage, [...(groups.get(stage) ?? [fold(stage)]), ...said.filter((wording) => wording !== '')])
    }
  }
  return [...groups.values()]
}

/** Wordings that mean one stage in any language, group by group. */
const stageWordings: readonly (readonly string[])[] = stageGroups()

/** What else a workspace's stage may be called, by its own name. */
export function otherStageNames(name: string): readonly string[] {
  const folded = fold(name).trim()
  return stageWordings.filter((group) => group.includes(folded)).flat()
}
