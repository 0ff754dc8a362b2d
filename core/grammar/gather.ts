import { inOneScale } from '../money/between.ts'
import type { Said } from '../slots/said.ts'
import type { SlotUse } from './automaton.ts'
import type { Lattice } from './lattice.ts'
import type { Way } from './match.ts'
import { type Range, type Sentence, wordsOf } from './sentence.ts'

/** What a template read in a sentence. */
export interface Match {
  readonly said: Readonly<Record<string, Said>>
  /** The token ranges of each free text, by its slot; more than one where other arguments stand between. */
  readonly texts: ReadonlyMap<string, readonly Range[]>
  /** The token ranges of the other arguments, by slot. */
  readonly places: ReadonlyMap<string, Range>
  /** The tokens that are the template's own words. */
  readonly words: readonly number[]
  /** An argument's words name nothing that is known. */
  readonly unknown: boolean
  /** An argument that is one was said twice; the stage that a deal leaves aside. */
  readonly twice: boolean
  readonly score: number
}

/** What the steps of a way say for each argument. */
export function gather({ steps, score }: Way, { sentence }: Lattice): Match {
  const said: Record<string, Said> = {}
  const texts = new Map<string, Range[]>()
  const places = new Map<string, Range>()
  const words: number[] = []
  const passed = new Set<number>()
  let unknown = false
  let twice = false
  let opened: number | undefined
  let begun: number | undefined
  let inText: string | undefined
  for (const { edge, candidate, from, to } of steps) {
    // Punctuation passed over before a text's first word is no part of it.
    if (!edge && begun === from) begun = to
    if (!edge) for (let at = from; at < to; at += 1) passed.add(at)
    switch (edge?.kind) {
      case 'begin':
        begun = from
        break
      case 'text':
        addToText(texts, edge.slot.name, { from: begun ?? from, to }, inText === edge.slot.name)
        inText = edge.slot.name
        begun = undefined
        break
      case 'end':
        if (begun !== undefined) addToText(texts, edge.slot.name, { from: begun, to: from }, false)
        begun = undefined
        break
      case 'word':
        words.push(from)
        inText = undefined
        break
      case 'open':
        opened = from
        break
      case 'set':
        said[edge.slot.name] = fixed(
          edge.slot,
          edge.value,
          opened === undefined ? edge.wording : wordsOf(sentence, { from: opened, to: from }),
        )
        opened = undefined
        break
      case 'slot':
        if (candidate) said[edge.slot.name] = candidate.said
        twice ||= places.has(edge.slot.name) && edge.slot.name !== 'stage'
        places.set(edge.slot.name, { from, to })
        unknown ||= candidate?.unknown ?? false
        inText = undefined
    }
  }
  const says = (piece: Range): boolean =>
    sentence.tokens.slice(piece.from, piece.to).some(({ kind }) => kind !== 'mark')
  for (const [name, all] of texts) {
    // A mark by itself is no piece of a text: "remind me: tomorrow call Anna".
    const pieces = all.some(says) ? all.filter(says) : all
    texts.set(name, pieces)
    said[name] = {
      kind: 'text',
      text: pieces.map((piece) => withClosing(sentence, announced(piece, passed, sentence))).join(' '),
    }
  }
  return { said: inOneScale(said), texts, places, words, unknown, twice, score }
}

function fixed({ kind }: SlotUse, value: string, text: string): Said {
  return kind === 'word' ? { kind: 'word', text, value } : { kind: 'that', text }
}

function addToText(texts: Map<string, Range[]>, name: string, piece: Range, goesOn: boolean): void {
  const pieces = texts.get(name) ?? []
  const last = pieces.at(-1)
  // Punctuation passed over within a text belongs to it.
  if (last && goesOn) pieces[pieces.length - 1] = { from: last.from, to: piece.to }
  else pieces.push(piece)
  texts.set(name, pieces)
}

/** What a colon announces is somebody's own words, "please" and "thanks" with them. */
function announced(piece: Range, passed: ReadonlySet<number>, { tokens }: Sentence): Range {
  let { from, to } = piece
  while (passed.has(from - 1) && tokens[from - 1]?.text !== ':') from -= 1
  if (tokens[from - 1]?.text !== ':') return piece
  while (passed.has(to)) to += 1
  while (from < piece.from && tokens[from]?.kind === 'mark') from += 1
  while (to > piece.to && tokens[to - 1]?.kind === 'mark') to -= 1
  return { from, to }
}

const closings: Readonly<Record<string, string>> = { ')': '(', '>': '<', '}': '{', '»': '«', '”': '“', ']': '[' }

/** The words of a range with the bracket or quote after them that closes one among them. */
function withClosing(sentence: Sentence, range: Range): string {
  const text = wordsOf(sentence, range)
  const next = sentence.tokens[range.to]?.text ?? ''
  const opening = closings[next]
  const count = (mark: string): number => text.split(mark).length
  return opening && count(opening) > count(next) ? wordsOf(sentence, { ...range, to: range.to + 1 }) : text
}
