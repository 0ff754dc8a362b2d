import { describe, expect, test } from 'vitest'
import type { SaidCall } from '../../../core/call.ts'
import type { LanguageCode } from '../../../core/languages/language.ts'
import type { Said } from '../../../core/slots/said.ts'
import { type Expected, readCorpus } from '../../corpus/corpus.ts'
import { openReader, write } from './reader.ts'

/** What was said for an argument, as the corpus writes values. */
function asWritten(said: Said | undefined): string | undefined {
  switch (said?.kind) {
    case 'name':
      return said.hits[0]?.name
    case 'that':
    case 'text':
      return said.text
    case 'when': {
      const { at, grain } = said.value
      if (grain === 'minute' || grain === 'hour') return at.slice(0, 16)
      return grain === 'day' ? at.slice(0, 10) : `${at.slice(0, 10)} ${grain}`
    }
    case 'period':
      return said.value.from.slice(0, 10)
    case 'money':
      return `${said.value.amount} ${said.value.currency}`
    case 'items':
      return said.values.join(' ')
    case 'lines':
      return said.lines
        .map(({ quantity, product, price }) =>
          [quantity, product.hits[0]?.name ?? '?', ...(price ? [price.amount, price.currency] : [])].join(' '),
        )
        .join(', ')
    default:
      return said && String(said.value)
  }
}

const plain = (words: string | undefined) => words?.toLowerCase().replace(/^(in|on|at|by|for|в|у|о|на|до|через) /, '')

/** What a call says for the arguments that the corpus names, and for those that it should have named. */
function summary(call: SaidCall | undefined, expected: Expected) {
  const said = call?.said ?? {}
  const slots = Object.entries(said).flatMap(([slot, one]) => (isImplied(slot, one) ? [] : [slot]))
  const named = new Set([...expected.words.keys(), ...slots.filter((slot) => !expected.values.has(slot))])
  return {
    command: call?.command,
    words: Object.fromEntries([...named].map((slot) => [slot, plain(said[slot]?.text)])),
    values: Object.fromEntries([...expected.values.keys()].map((slot) => [slot, asWritten(said[slot])])),
  }
}

/** Arguments that a line need not mention: what is set without words, what is meant without a name. */
const isImplied = (slot: string, said: Said): boolean =>
  ['kind', 'deal', 'lifecycle', 'of', 'where.of', 'where.lifecycle'].includes(slot) ||
  (said.kind === 'that' && (said.text === '' || /owner$|^to$|quietSince$|staleDays$/.test(slot)))

/** Reads every sentence of a language's corpus; a file a language, so that they are tested side by side. */
export function testCorpus(language: LanguageCode): void {
  describe(`the corpus of ${language}`, () => {
    const lines = readCorpus(language)
    const { read } = openReader()

    test.each(lines.flatMap((one) => (one.kind === 'sure' ? [one] : [])))('$text', async ({ text, calls }) => {
      const [best] = await read(text, language)
      expect({
        sure: best?.sure ?? false,
        calls: Array.from({ length: Math.max(calls.length, best?.calls.length ?? 0) }, (_, at) => {
          const expected = calls[at]
          return expected ? summary(best?.calls[at], expected) : best?.calls[at]
        }),
      }).toEqual({
        sure: true,
        calls: calls.map(({ command, words, values }) => ({
          command,
          words: Object.fromEntries([...words].map(([slot, said]) => [slot, plain(said)])),
          values: Object.fromEntries(values),
        })),
      })
    })

    test.each(lines.filter((one) => one.kind === 'offered'))('offers: $text', async (line) => {
      const readings = await read(line.text, language)
      expect(readings[0]?.sure).toBe(false)
      expect(readings.flatMap((reading) => reading.calls.map(({ command }) => command))).toContain(
        line.kind === 'offered' && line.command,
      )
    })

    test.each(lines.filter((one) => one.kind === 'nothing'))('changes nothing: $text', async (line) => {
      expect(write(await read(line.text, language))).toBeUndefined()
    })

    test('has enough of both', () => {
      expect(lines.filter((one) => one.kind === 'sure').length).toBeGreaterThanOrEqual(60)
      expect(lines.filter((one) => one.kind === 'nothing').length).toBeGreaterThanOrEqual(60)
    })
  })
}
