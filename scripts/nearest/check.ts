import { fittingHits } from '../../core/grammar/candidates.ts'
import type { Range, Sentence } from '../../core/grammar/sentence.ts'
import type { Spans } from '../../core/grammar/spans.ts'
import { tokenize } from '../../core/grammar/tokenize.ts'
import type { SlotKind } from '../../core/slots/slot.ts'
import type { Annotated } from './annotated.ts'
import { slotsOfCommand } from './commands.ts'
import { rangeOf } from './ranges.ts'

/** What is wrong with a sentence's annotation, and what is only worth a look. */
export interface Found {
  readonly wrong: readonly string[]
  readonly doubtful: readonly string[]
}

const named: ReadonlySet<SlotKind> = new Set<SlotKind>([
  'contact',
  'company',
  'person',
  'deal',
  'subject',
  'member',
  'product',
  'stage',
])
const timed: ReadonlySet<SlotKind> = new Set<SlotKind>(['when', 'past', 'period', 'pastPeriod', 'repeat', 'date'])
const figured: ReadonlySet<SlotKind> = new Set<SlotKind>(['money', 'phones', 'emails', 'website'])

/** What is wrong in words: commands, arguments and values that do not exist. */
export function wrongIn({ calls, brackets }: Annotated): string[] {
  return calls.flatMap(({ command, implied }, index) => {
    const slots = slotsOfCommand(command)
    if (!slots) return [`there is no command "${command}"`]
    const own = brackets.filter(({ call }) => call === index)
    const used = [
      ...own.map(({ slot, value }) => ({ slot, value })),
      ...[...implied].map(([slot, value]) => ({ slot, value })),
    ]
    return used.flatMap(({ slot, value }) => {
      const found = slots.get(slot)
      if (!found) return [`${command} has no argument "${slot}"; it has ${[...slots.keys()].join(', ') || 'none'}`]
      const isWord = found.kind !== 'word' || value === undefined || found.words.includes(value)
      return isWord ? [] : [`${command} ${slot}=${value} is none of ${found.words.join(', ')}`]
    })
  })
}

/** Looks for what the brackets say among what the words can be by themselves. `isThat`: whether words are "him", "this deal", "me". */
export function unread(one: Annotated, spans: Spans, isThat: (words: string) => boolean): Found {
  const sentence = tokenize(one.text)
  const wrong: string[] = []
  const doubtful: string[] = []
  for (const bracket of one.brackets) {
    const kind = slotsOfCommand(one.calls[bracket.call]?.command ?? '')?.get(bracket.slot)?.kind
    const words = one.text.slice(bracket.start, bracket.end)
    const range = rangeOf(bracket, sentence)
    if (!kind || !range) {
      if (!range) wrong.push(`[${bracket.slot}: ${words}] holds no whole word`)
      continue
    }
    if (named.has(kind) && bracket.value !== '?' && !isThat(words)) {
      const hits = spans.names
        .filter((span) => covers(span, range, sentence))
        .flatMap(({ hits }) => fittingHits(kind, hits))
      if (hits.length === 0)
        wrong.push(
          `[${bracket.slot}: ${words}] names no ${kind} of the company; write [${bracket.slot}: ${words} = ?] for what nobody is called`,
        )
      else if (bracket.value !== undefined && !hits.some(({ name }) => name === bracket.value))
        wrong.push(
          `[${bracket.slot}: ${words}] may be ${[...new Set(hits.map(({ name }) => name))].slice(0, 5).join(', ')}, not ${bracket.value}`,
        )
    }
    const times = kind === 'past' || kind === 'pastPeriod' ? spans.past : spans.pure
    const isRead = [...times, ...spans.pure, ...spans.measures()].some((span) => covers(span, range, sentence))
    if ((timed.has(kind) || figured.has(kind)) && !isRead)
      doubtful.push(
        `[${bracket.slot}: ${words}] is not read as ${timed.has(kind) ? 'a time' : kind} (fine if a person would)`,
      )
  }
  return { wrong, doubtful }
}

/** The same words, but for small ones and marks at the edges. */
function covers(span: Range, range: Range, { tokens }: Sentence): boolean {
  const small = (at: number): boolean => (tokens[at]?.folded.length ?? 0) <= 3
  const between = (a: number, b: number): boolean =>
    Array.from({ length: Math.abs(a - b) }, (_, index) => Math.min(a, b) + index).every(small)
  return span.from < range.to && range.from < span.to && between(span.from, range.from) && between(span.to, range.to)
}
