import { z } from 'zod'
import { type SaidCall, saidCallSchema } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import { type Sentence, type Token, wordsOf } from '../grammar/sentence.ts'
import { tokenize } from '../grammar/tokenize.ts'
import { slotsOf } from '../slots/of.ts'
import type { Said } from '../slots/said.ts'
import type { SlotKind } from '../slots/slot.ts'

const holeSchema = z.object({ call: z.number().int(), slot: z.string() })

/** A sentence that is known to ask for something: its words, folded, with holes for arguments, and the calls that it stands for. */
export const templateSchema = z.object({
  parts: z.array(z.union([z.string(), holeSchema])),
  /** What is the same whatever stands in the holes. */
  calls: z.array(saidCallSchema),
})
export type Template = z.infer<typeof templateSchema>
type Hole = z.infer<typeof holeSchema>

/** The words that stand in a template's holes, one way to lay it over a sentence. */
export type Filling = readonly { readonly hole: Hole; readonly text: string }[]

/** What times mean changes from day to day: without their words a sentence cannot be known again. */
const TIMES: readonly SlotKind[] = ['when', 'past', 'period', 'pastPeriod', 'date', 'repeat']
/** Arguments whose words are always a part of the phrase. */
const FIXED: readonly SlotKind[] = ['word']
const FREE: readonly SlotKind[] = ['text', 'newName', 'newCompany', 'tags', 'tag', 'place', 'industry']

/** Without this much of its own a phrase would fit sentences that mean something else. */
const LEAST_LETTERS = 3
const LEAST_WORDS_BESIDE_TEXT = 2

const isWord = ({ kind }: Token): boolean => kind !== 'mark'
const slotKind = (command: string, slot: string): SlotKind | undefined =>
  slotsOf(commandNamed(command)?.slots ?? z.object({})).find(({ name }) => name === slot)?.kind

/**
 * A template of a sentence and of what it was confirmed to mean: the arguments that stand in it as they were said become holes. `words`:
 * the sentence with its holes, as it is listed; nobody's name is kept. Undefined when it cannot be known again: a time or a record is not
 * among its words, or too few words are its own.
 */
export function lessonOf(
  text: string,
  calls: readonly SaidCall[],
): { readonly words: string; readonly template: Template } | undefined {
  const sentence = tokenize(text)
  const taken: { readonly from: number; readonly to: number; readonly hole: Hole }[] = []
  const fixed: SaidCall[] = []
  for (const [at, call] of calls.entries()) {
    const said: Record<string, Said> = {}
    for (const [slot, value] of Object.entries(call.said)) {
      const kind = slotKind(call.command, slot)
      const place = value.kind === 'that' || (kind && FIXED.includes(kind)) ? undefined : placeOf(value.text, sentence)
      const free = place && !taken.some(({ from, to }) => from < place.to && place.from < to)
      if (place && free) taken.push({ ...place, hole: { call: at, slot } })
      else if (value.kind === 'name' || value.kind === 'lines' || (kind && TIMES.includes(kind))) return undefined
      else said[slot] = value
    }
    fixed.push({ command: call.command, said })
  }
  const parts = partsOf(sentence, taken)
  return tells(parts, calls) ? { words: withHoles(sentence, taken), template: { parts, calls: fixed } } : undefined
}

/** The sentence as it was written, with an ellipsis in the place of each argument. */
function withHoles(
  { text, tokens }: Sentence,
  taken: readonly { readonly from: number; readonly to: number }[],
): string {
  let words = ''
  let done = 0
  for (const { from, to } of taken.toSorted((a, b) => a.from - b.from)) {
    words += `${text.slice(done, tokens[from]?.start)}…`
    done = tokens[to - 1]?.end ?? done
  }
  return (words + text.slice(done)).trim()
}

/** Where the words of an argument stand in the sentence, one after the other. */
function placeOf(text: string, { tokens }: Sentence): { readonly from: number; readonly to: number } | undefined {
  const wanted = tokenize(text).tokens
  if (wanted.length === 0) return undefined
  const from = tokens.findIndex((_, at) => wanted.every((word, i) => tokens[at + i]?.folded === word.folded))
  return from < 0 ? undefined : { from, to: from + wanted.length }
}

function partsOf(
  { tokens }: Sentence,
  taken: readonly { readonly from: number; readonly to: number; readonly hole: Hole }[],
): Template['parts'] {
  const parts: Template['parts'] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const here = taken.find(({ from }) => from === at)
    const token = tokens[at]
    if (here) parts.push(here.hole)
    else if (token && isWord(token)) parts.push(token.folded)
    if (here) at = here.to - 1
  }
  return parts
}

function tells(parts: Template['parts'], calls: readonly SaidCall[]): boolean {
  const own = parts.filter((part) => typeof part === 'string')
  const loose = parts.some((part) => {
    const kind = typeof part === 'string' ? undefined : slotKind(calls[part.call]?.command ?? '', part.slot)
    return kind !== undefined && FREE.includes(kind)
  })
  const telling = own.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS)
  return telling.length >= (loose ? LEAST_WORDS_BESIDE_TEXT : 1)
}

/** So many ways to lay a template over a sentence are looked at, and so many steps are taken to find them. */
const MOST_WAYS = 12
const MOST_STEPS = 20_000
const LONGEST_HOLE = 40

/** The ways in which a template can be laid over a whole sentence, shorter arguments first; none when it does not fit. */
export function fillings({ parts }: Template, sentence: Sentence): readonly Filling[] {
  const { tokens } = sentence
  const found: Filling[] = []
  let steps = 0
  const lay = (part: number, at: number, filling: Filling): void => {
    steps += 1
    if (found.length >= MOST_WAYS || steps > MOST_STEPS) return
    const next = parts[part]
    const token = tokens[at]
    if (next === undefined) {
      if (tokens.slice(at).every((one) => !isWord(one))) found.push(filling)
      return
    }
    if (typeof next === 'string') {
      if (token && !isWord(token)) lay(part, at + 1, filling)
      else if (token?.folded === next) lay(part + 1, at + 1, filling)
      return
    }
    // A mark is passed over before an argument, or belongs to it: "+380…".
    if (token && !isWord(token)) lay(part, at + 1, filling)
    for (let to = at + 1; to <= Math.min(tokens.length, at + LONGEST_HOLE); to += 1)
      lay(part + 1, to, [...filling, { hole: next, text: wordsOf(sentence, { from: at, to }) }])
  }
  lay(0, 0, [])
  return found
}
