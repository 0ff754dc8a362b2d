import { fold } from '../names/fold.ts'
import type { ClockTime, Day, Length } from './meaning.ts'
import { type Piece, runs } from './pieces.ts'
import type { UnitName } from './table.ts'
import { expand } from './template.ts'
import type { Found } from './trie.ts'

/** What a form's slots were filled with. */
export interface Captured {
  readonly n?: number
  readonly hour?: ClockTime
  readonly length?: Length
  readonly unit?: UnitName
  readonly d?: number
  readonly nth?: number
  readonly ord?: number
  readonly gen?: number
  readonly weekday?: number
  readonly month?: number
  readonly year?: number
  readonly yy?: number
  readonly day?: Day
}

export type SlotName = keyof Captured

/** How each slot is read; given at matching time, since the slots' readers use forms themselves. */
export type Slots<R> = { readonly [S in SlotName]: (reading: R, at: number) => readonly Found<Captured>[] }

/** A table's forms with slots, compiled: what they have in common at the beginning is read once. */
export interface FormSet<T> {
  readonly words: Map<string, FormSet<T>>
  readonly slots: Map<SlotName, FormSet<T>>
  readonly ends: T[]
}

export interface Filled<T> {
  readonly form: T
  readonly slots: Captured
}

export const formSet = <T>(): FormSet<T> => ({ words: new Map(), slots: new Map(), ends: [] })

const slotNames: readonly SlotName[] = [
  'n',
  'hour',
  'length',
  'unit',
  'd',
  'nth',
  'ord',
  'gen',
  'weekday',
  'month',
  'year',
  'yy',
  'day',
]

function step<K, T>(map: Map<K, FormSet<T>>, key: K): FormSet<T> {
  const known = map.get(key)
  if (known) return known
  const made = formSet<T>()
  map.set(key, made)
  return made
}

/** Adds a table's form; throws on a slot that does not exist. Its words go to `vocabulary`. */
export function addForm<T>(set: FormSet<T>, notation: string, value: T, vocabulary: Set<string>): void {
  for (const form of expand(notation)) {
    let here = set
    for (const bit of form.split(/(\{\w+\})/)) {
      const slot = slotNames.find((name) => bit === `{${name}}`)
      if (!slot && bit.startsWith('{')) throw new Error(`no such slot: ${bit}`)
      if (slot) here = step(here.slots, slot)
      else
        for (const word of runs(fold(bit))) {
          vocabulary.add(word)
          here = step(here.words, word)
        }
    }
    if (here !== set && !here.ends.includes(value)) here.ends.push(value)
  }
}

/** Every form that the pieces from `at` on begin with. `reading` is handed to the slots' readers. */
export function matchForms<T, R extends { readonly pieces: readonly Piece[] }>(
  set: FormSet<T>,
  slots: Slots<R>,
  reading: R,
  at: number,
): readonly Found<Filled<T>>[] {
  const found: Found<Filled<T>>[] = []
  const walk = (node: FormSet<T>, here: number, filled: Captured, weak: boolean): void => {
    for (const form of node.ends) found.push({ to: here, value: { form, slots: filled }, weak })
    const next = node.words.get(reading.pieces[here]?.text ?? '')
    if (next) walk(next, here + 1, filled, weak)
    for (const [slot, after] of node.slots)
      for (const one of slots[slot](reading, here))
        walk(after, one.to, { ...filled, ...one.value }, weak || one.weak === true)
  }
  walk(set, at, {}, false)
  return found
}
