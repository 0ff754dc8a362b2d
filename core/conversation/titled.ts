import type { Reading } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Sentence } from '../grammar/sentence.ts'
import type { NameSpan } from '../names/hits.ts'
import type { Said } from '../slots/said.ts'

/**
 * The reading with whom a name means behind words for what they do that nobody has as a title: "the deputy chair Marchenko" is Marchenko. Where something
 * would be changed it is asked about. Pure.
 */
export function withTitled(reading: Reading, sentence: Sentence, names: readonly NameSpan[]): Reading {
  const calls = reading.calls.map((call) => ({
    ...call,
    said: Object.fromEntries(Object.entries(call.said).map(([slot, one]) => [slot, behindTitle(one, sentence, names)])),
  }))
  const changed = calls.filter(({ said }, at) =>
    Object.entries(said).some(([slot, one]) => one !== reading.calls[at]?.said[slot]),
  )
  if (changed.length === 0) return reading
  const writes = changed.some(({ command }) => commandNamed(command)?.risk !== 'reads')
  return writes && reading.sure ? { calls, sure: false, asks: true, score: reading.score } : { ...reading, calls }
}

/** The name at the end of words that name nobody, where those before it are written small. */
function behindTitle(said: Said, { text, tokens }: Sentence, names: readonly NameSpan[]): Said {
  if (said.kind !== 'name' || said.hits.length > 0) return said
  const start = text.indexOf(said.text)
  const end = start + said.text.length
  const named = names.find(({ from, to, hits }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    const isBehind = first !== undefined && first.start > start && last?.end === end
    return isBehind && hits.every(({ kind }) => kind === 'contact') && !/\p{Lu}/u.test(text.slice(start, first.start))
  })
  return start >= 0 && named ? { ...said, hits: [...named.hits] } : said
}
