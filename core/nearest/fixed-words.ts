import { formsOf } from '../grammar/forms.ts'
import type { Sentence } from '../grammar/sentence.ts'
import { tokenize } from '../grammar/tokenize.ts'
import { kept } from '../kept.ts'
import { languages } from '../languages/index.ts'
import { once } from '../once.ts'
import type { SlotOf } from '../slots/of.ts'
import { tableOf } from '../slots/wording.ts'
import { expand } from '../time/template.ts'
import type { Scene } from './scene.ts'
import { stemOf } from './stem.ts'

/** One wording of a fixed word: for each of its words the forms that it may have, and its stem where it is long enough to be known by it. */
interface Tabled {
  readonly table: string
  readonly value: string
  readonly words: readonly { readonly forms: ReadonlySet<string>; readonly stem: string | undefined }[]
}

/** Shorter words are known by their forms alone. */
const LONG = 5

/** How the fixed words are said, in all languages, by the forms and by "~" and the stem of the words that they begin with. */
const tabled = once(() => kept('fixed-words', gather))

function gather(): ReadonlyMap<string, readonly Tabled[]> {
  const byFirst = new Map<string, Tabled[]>()
  const put = (key: string, one: Tabled): void => {
    byFirst.set(key, [...(byFirst.get(key) ?? []), one])
  }
  for (const { phrases } of Object.values(languages)) {
    const forms = formsOf(phrases.forms)
    for (const [table, values] of Object.entries(phrases.tables))
      for (const [value, said] of Object.entries<readonly string[]>(values))
        for (const wording of said.flatMap(expand)) {
          const words = tokenize(wording).tokens.map(({ text, folded }) => ({
            forms: new Set([folded, ...forms(text)]),
            stem: folded.length >= LONG ? stemOf(folded) : undefined,
          }))
          const [first] = words
          for (const form of first?.forms ?? []) put(form, { table, value, words })
          if (first?.stem !== undefined) put(`~${first.stem}`, { table, value, words })
        }
  }
  return byFirst
}

const known = new WeakMap<Scene, ReadonlySet<string>>()

/**
 * The fixed words that a sentence says in whatever language, as "activityKinds.call"; where the words of one stand within those of another of its table, the longer. Worked
 * out once.
 */
export function saidIn(scene: Scene): ReadonlySet<string> {
  const before = known.get(scene)
  if (before) return before
  const found = foundIn(scene.sentence)
  const made = new Set(found.filter((one) => !found.some((other) => holds(other, one))).map(({ name }) => name))
  known.set(scene, made)
  return made
}

interface Found {
  readonly table: string
  readonly name: string
  readonly from: number
  readonly to: number
}

const foundIn = ({ tokens }: Sentence): readonly Found[] =>
  tokens.flatMap(({ folded }, from) =>
    [...(tabled().get(folded) ?? []), ...(folded.length >= LONG ? (tabled().get(`~${stemOf(folded)}`) ?? []) : [])]
      .filter(({ words }) =>
        words.every(({ forms, stem }, at) => {
          const said = tokens[from + at]?.folded ?? ''
          return forms.has(said) || (stem !== undefined && said.length >= LONG && stem === stemOf(said))
        }),
      )
      .map(({ table, value, words }) => ({ table, name: `${table}.${value}`, from, to: from + words.length })),
  )

/** Whether words of a table stand within others of it. */
const holds = (one: Found, other: Found): boolean =>
  one.table === other.table && one.from <= other.from && other.to <= one.to && one.to - one.from > other.to - other.from

const names = new WeakMap<readonly string[], string>()

/** Which of a slot's fixed words a sentence says. */
export function saidOf({ words }: Pick<SlotOf, 'words'>, scene: Scene): ReadonlySet<string> {
  const table = names.get(words) ?? tableOf(words, languages.en.phrases)?.name ?? ''
  names.set(words, table)
  const said = saidIn(scene)
  return new Set(words.filter((word) => said.has(`${table}.${word}`)))
}
