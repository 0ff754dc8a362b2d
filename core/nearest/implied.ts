import type { Language } from '../languages/language.ts'
import type { SlotOf } from '../slots/of.ts'
import type { Said } from '../slots/said.ts'
import { wordingOf } from '../slots/wording.ts'
import { saidOf } from './fixed-words.ts'
import { shares } from './linear.ts'
import type { Implied, Model } from './model.ts'
import type { Scene } from './scene.ts'

/** Whether an argument's value may be what a sentence's words imply, rather than what some of them say: fixed words, "my", "too long". */
export function isImplied({ kind, words }: SlotOf, value: string): boolean {
  if (kind === 'word') return words.includes(value)
  if (kind === 'member') return value === 'me'
  return (kind === 'number' && value === '0') || (kind === 'past' && value === '0')
}

/** What a sentence implies for a command's arguments, by the ranker's scores. `sure`: the least of their shares. */
export function impliedBy(
  command: string,
  slots: readonly SlotOf[],
  scores: Float64Array,
  { implied }: Model,
  language: Language,
  scene: Scene,
): { readonly said: Readonly<Record<string, Said>>; readonly sure: number } {
  const said: Record<string, Said> = {}
  let sure = 1
  for (const one of implied) {
    if (one.command !== command) continue
    const slot = slots.find(({ name }) => name === one.slot)
    if (!slot) continue
    const { value, share } = likeliest(one, scores, saidOf(slot, scene))
    sure = Math.min(sure, share)
    if (value !== '') said[slot.name] = saidFor(slot, value, language)
  }
  return { said, sure }
}

/** The ranker's columns for one of the values, where these of the slot's fixed words are said. Pure. */
export function columnsFor(
  { value, columns }: Implied['values'][number],
  { beside }: Implied,
  said: ReadonlySet<string>,
): readonly number[] {
  const standing = value === '' ? (said.size > 0 ? 'noneOfSaid' : 'none') : said.has(value) ? 'said' : 'unsaid'
  return [...columns, ...beside[standing]]
}

function likeliest(
  implied: Implied,
  scores: Float64Array,
  said: ReadonlySet<string>,
): { readonly value: string; readonly share: number } {
  const scoreOf = (one: Implied['values'][number]): number =>
    columnsFor(one, implied, said).reduce((sum, at) => sum + (scores[at] ?? 0), 0)
  const all = shares(implied.values.map(scoreOf))
  const share = Math.max(...all)
  return { value: implied.values[all.indexOf(share)]?.value ?? '', share }
}

/** As the grammar says it: a fixed word with a wording, "my" and "too long" as what they mean. */
function saidFor({ kind, words }: SlotOf, value: string, language: Language): Said {
  const { me, limit } = language.phrases.wordings
  if (kind !== 'word') return { kind: 'that', text: kind === 'member' ? me : limit }
  return { kind: 'word', text: wordingOf(words, value, language), value }
}
