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
  readonly month?: number
  readonly year?: number
  readonly day?: Day
}

export type SlotName = keyof Captured

/** How each slot is read; given at matching time, since the slots' readers use forms themselves. */
export type Slots<R> = { readonly [S in SlotName]: (reading: R, at: number) => readonly Found<Captured>[] }

type Part = { readonly word: string } | { readonly slot: SlotName }

interface Form<T> {
  readonly parts: readonly Part[]
  readonly value: T
}

/** A table's forms with slots, compiled. */
export interface FormSet<T> {
  readonly byWord: Map<string, Form<T>[]>
  readonly bySlot: Map<SlotName, Form<T>[]>
}

export interface Filled<T> {
  readonly form: T
  readonly slots: Captured
}

export const formSet = <T>(): FormSet<T> => ({ byWord: new Map(), bySlot: new Map() })

const SLOT = /\{(\w+)\}/

const slotNames: readonly SlotName[] = ['n', 'hour', 'length', 'unit', 'd', 'nth', 'ord', 'month', 'year', 'day']

function partsOf(form: string, vocabulary: Set<string>): readonly Part[] {
  return form.split(/(\{\w+\})/).flatMap((bit): readonly Part[] => {
    const named = SLOT.exec(bit)?.[1]
    if (named === undefined) {
      const words = runs(fold(bit))
      for (const word of words) vocabulary.add(word)
      return words.map((word) => ({ word }))
    }
    const slot = slotNames.find((name) => name === named)
    if (!slot) throw new Error(`no such slot: ${named}`)
    return [{ slot }]
  })
}

function push<K, T>(map: Map<K, Form<T>[]>, key: K, form: Form<T>): void {
  const list = map.get(key)
  if (list) list.push(form)
  else map.set(key, [form])
}

/** Adds a table's form; throws on a slot that does not exist. */
export function addForm<T>(set: FormSet<T>, notation: string, value: T, vocabulary: Set<string>): void {
  for (const form of expand(notation)) {
    const parts = partsOf(form, vocabulary)
    const first = parts[0]
    if (!first) continue
    if ('word' in first) push(set.byWord, first.word, { parts, value })
    else push(set.bySlot, first.slot, { parts, value })
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
  const walk = (form: Form<T>, index: number, here: number, filled: Captured, weak: boolean): void => {
    const part = form.parts[index]
    if (!part) {
      found.push({ to: here, value: { form: form.value, slots: filled }, weak })
      return
    }
    if ('word' in part) {
      if (reading.pieces[here]?.text === part.word) walk(form, index + 1, here + 1, filled, weak)
      return
    }
    for (const one of slots[part.slot](reading, here)) walk(form, index + 1, one.to, { ...filled, ...one.value }, weak)
  }
  for (const form of set.byWord.get(reading.pieces[at]?.text ?? '') ?? []) walk(form, 0, at, {}, false)
  for (const [slot, forms] of set.bySlot) {
    const first = slots[slot](reading, at)
    for (const one of first) for (const form of forms) walk(form, 1, one.to, one.value, false)
  }
  return found
}
