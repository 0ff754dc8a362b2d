import type { Reading } from '../call.ts'
import { typedInLatin } from '../names/in-latin.ts'
import { slips, slipsAllowed } from '../names/near.ts'
import { isHarmful } from './another.ts'
import type { SmallWords } from './candidates.ts'
import type { Grammar } from './grammar.ts'
import { isSure, meaning } from './judge.ts'
import { groundOf, lattice } from './lattice.ts'
import { type Found, readWith } from './read.ts'
import { readBesideRemark } from './remark.ts'
import type { Sentence } from './sentence.ts'
import { type Judged, partOf, readSeveral } from './several.ts'
import type { Spans } from './spans.ts'
import { isWhole } from './tokenize.ts'
import { together } from './wordings.ts'

/** Readings this much worse than the best are not worth an offer. */
const WORSE = 4
const MAX_READINGS = 6
/** A command's own words stand early in a sentence. */
const MAX_SLIP_AT = 6

/**
 * Every way to understand a sentence, best first, each meaning once; none when it is no command or too long. `grammars`: the
 * speaker's language first. `zone`: the speaker's. Only the first can be sure.
 */
export function readSentence(
  sentence: Sentence,
  spans: Spans,
  grammars: readonly Grammar[],
  zone: string,
): readonly Reading[] {
  const asWritten = readWords(sentence, spans, grammars, zone)
  // What is clearly one command is not torn.
  if (asWritten !== 'none' && asWritten[0]?.sure) return asWritten
  const judgePart = partJudge(sentence, spans, grammars, zone)
  const several = inParts(sentence, grammars, judgePart)
  if (several?.sure) return [several]
  const alone = readBesideRemark(sentence, spans, grammars, judgePart)
  if (alone) return [{ calls: [callOf(alone)], sure: true, score: alone.score }]
  if (several && asWritten === 'none') return [several]
  if (asWritten !== 'none') return several ? [...asWritten, several].slice(0, MAX_READINGS) : asWritten
  for (const mended of [inCyrillic(sentence, spans, grammars), withoutSlips(sentence, spans, grammars)]) {
    const readings = mended ? readWords(mended, spans, grammars, zone) : 'none'
    if (readings !== 'none') return readings.map((reading) => ({ ...reading, sure: false }))
  }
  return []
}

/** A name found as certainly as this is not taken for a word. */
const NAMED = 0.8

/** The sentence with commands' words that were typed in Latin letters in their own ("pokazhi moi sdelki"); undefined when there is none. */
function inCyrillic(sentence: Sentence, spans: Spans, grammars: readonly Grammar[]): Sentence | undefined {
  if (!sentence.tokens.some(({ folded }) => /^[a-z]{4,}$/.test(folded))) return undefined
  const named = (at: number): boolean =>
    spans.names.some(
      ({ from, to, hits: [best] }) => at >= from && at < to && best && best.kind !== 'stage' && best.score >= NAMED,
    )
  for (const { inLatin } of grammars) {
    const words = inLatin()
    const wordAt = (at: number, shortest: number): string | undefined => {
      const folded = sentence.tokens[at]?.folded ?? ''
      return folded.length >= LONG && named(at) ? undefined : typedInLatin(folded, words, shortest)
    }
    if (!sentence.tokens.some((_, at) => wordAt(at, LONG) !== undefined)) continue
    // Beside one long word the short ones are in the same letters.
    const tokens = sentence.tokens.map((token, at) => {
      const word = wordAt(at, 1)
      return word === undefined ? token : { ...token, folded: word }
    })
    return { ...sentence, tokens }
  }
  return undefined
}

/** Words of fewer letters are somebody else's too often. */
const LONG = 4

/** Reads parts of the sentence as sentences of their own, each once. */
function partJudge(
  sentence: Sentence,
  spans: Spans,
  grammars: readonly Grammar[],
  zone: string,
): (from: number, to: number) => Judged | undefined {
  const known = new Map<string, Judged | undefined>()
  return (from, to) => {
    const key = `${from} ${to}`
    if (!known.has(key)) {
      const part = partOf(sentence, spans, from, to)
      const found = judge(part.sentence, part.spans, grammars, zone)
      const best = found?.ranked[0]
      known.set(key, found && best ? { best, sure: found.sure } : undefined)
    }
    return known.get(key)
  }
}

/** The sentence as several commands, if it can be that. */
function inParts(
  sentence: Sentence,
  grammars: readonly Grammar[],
  judgePart: (from: number, to: number) => Judged | undefined,
): Reading | undefined {
  const several = readSeveral(sentence, grammars, judgePart)
  if (!several) return undefined
  const score = several.parts.reduce((sum, part) => sum + part.score, 0)
  // "I'm back, end my absence" says one thing twice.
  const parts = distinct(several.parts).filter(looksElsewhere)
  return { calls: parts.map(callOf).filter(isNoEcho).map(withItsSubject), sure: several.sure, score }
}

/** "Who do we know there, what people do we have": the second time nothing is said of whom, and the first answers it. */
function looksElsewhere({ template, match }: Found, at: number, parts: readonly Found[]): boolean {
  const { name, risk } = template.command
  return (
    at === 0 || risk !== 'reads' || Object.keys(match.said).length > 0 || parts[at - 1]?.template.command.name !== name
  )
}

/** "GDPR request from Laura, erase her" asks once: the second time she is only "her". */
function isNoEcho(call: Reading['calls'][number], at: number, calls: readonly Reading['calls'][number][]): boolean {
  const before = calls[at - 1]
  const said = Object.entries(call.said)
  if (before?.command !== call.command || said.length === 0) return true
  return !said.every(
    ([slot, one]) => one.kind === 'that' && one.nth === undefined && before.said[slot]?.kind === 'name',
  )
}

/** What somebody is to be reminded of after a call is about whom they called. */
function withItsSubject(
  call: Reading['calls'][number],
  at: number,
  calls: readonly Reading['calls'][number][],
): Reading['calls'][number] {
  const logged = calls[at - 1]
  if (call.command !== 'reminder.create' || call.said.subject || !logged?.said.person) return call
  return logged.command === 'activity.log'
    ? { ...call, said: { ...call.said, subject: { kind: 'that', text: '' } } }
    : call
}

const callOf = ({ template, match }: Found): Reading['calls'][number] => ({
  command: template.command.name,
  said: { ...match.said },
})

/** The sentence with commands' misspelt words set right ("rmeind me"); undefined when there is none. Texts stay as written. */
function withoutSlips(sentence: Sentence, spans: Spans, grammars: readonly Grammar[]): Sentence | undefined {
  const named = (at: number): boolean => spans.names.some(({ from, to }) => at >= from && at < to)
  const { keys, keysNear } = sharedBy(grammars)
  const tokens = sentence.tokens.map((token, at) => {
    const allowed = slipsAllowed(token.folded.length + 1)
    if (at >= MAX_SLIP_AT || token.kind !== 'word' || allowed === 0 || named(at)) return token
    const meant = keys.has(token.folded)
      ? undefined
      : keysNear(token.folded.length).find((key) => slips(token.folded, key, allowed) <= allowed)
    return meant === undefined ? token : { ...token, folded: meant }
  })
  return tokens.some((token, at) => token !== sentence.tokens[at]) ? { ...sentence, tokens } : undefined
}

/** The readings, perhaps all of them too harmful to offer; none where no template fits. */
function readWords(
  sentence: Sentence,
  spans: Spans,
  grammars: readonly Grammar[],
  zone: string,
): readonly Reading[] | 'none' {
  const judged = judge(sentence, spans, grammars, zone)
  if (judged === undefined) return 'none'
  const { ranked, sure } = judged
  const best = ranked[0]?.score ?? 0
  return ranked
    .filter((one) => one.score > best - WORSE)
    .slice(0, MAX_READINGS)
    .map((one, index) => ({ calls: [callOf(one)], sure: index === 0 && sure, score: one.score }))
}

/** What the templates found, the harmful left out, best first, and whether the best is sure; undefined where none fits. */
function judge(
  sentence: Sentence,
  spans: Spans,
  grammars: readonly Grammar[],
  zone: string,
): { readonly ranked: readonly Found[]; readonly sure: boolean } | undefined {
  if (sentence.tokens.length === 0 || !isWhole(sentence)) return { ranked: [], sure: false }
  const { small } = sharedBy(grammars)
  const ground = groundOf(sentence, spans, small, zone)
  const found = grammars.flatMap((grammar, index) => readWith(grammar, lattice(ground, grammar.words), index === 0))
  if (found.length === 0) return undefined
  const harmless = found.filter((one) => !isHarmful(one))
  const ranked = distinct(harmless.toSorted((a, b) => b.score - a.score))
  const best = ranked[0]
  if (!best) return { ranked: [], sure: false }
  // Whatever stands in what customers are to be answered, times above all, asks for nothing.
  const taught = ranked.find(
    ({ template, match, says }) => template.command.name === 'knowledge.add' && says && !match.unknown,
  )
  if (taught) return { ranked: [taught, ...ranked.filter((one) => one !== taught)], sure: isSure([taught], [taught]) }
  // Where a likelier reading is harmful, what is left is a guess.
  const sure = isSure(ranked, found) && found.every((one) => one.score <= best.score || harmless.includes(one))
  return { ranked, sure }
}

interface Shared {
  /** People mix languages: a small word of any of them is no part of a name, "please" says nothing, "everyone" is not the speaker. */
  readonly small: Pick<SmallWords, 'noName' | 'polite' | 'others'>
  /** Commands' longer words, which are known when misspelt, too. */
  readonly keys: ReadonlySet<string>
  /** Those of them that are not longer or shorter by more than slips make them. */
  readonly keysNear: (length: number) => readonly string[]
}

/** Some thousands of words, put together once for the languages of one speaker. */
const known = new WeakMap<readonly Grammar[], Shared>()

function sharedBy(grammars: readonly Grammar[]): Shared {
  const before = known.get(grammars)
  if (before) return before
  const small = {
    noName: new Set(grammars.flatMap(({ words }) => [...words.noName])),
    polite: together(grammars.map(({ words }) => words.polite)),
    others: together(grammars.map(({ words }) => words.others)),
  }
  const keys = new Set(grammars.flatMap((grammar) => [...grammar.keys]))
  const shared = { small, keys, keysNear: byLength(keys) }
  known.set(grammars, shared)
  return shared
}

/** So many slips at most are allowed in a word. */
const MOST_SLIPS = slipsAllowed(Number.POSITIVE_INFINITY)

function byLength(keys: ReadonlySet<string>): Shared['keysNear'] {
  const near = new Map<number, readonly string[]>()
  return (length) => {
    const found = near.get(length) ?? [...keys].filter((key) => Math.abs(key.length - length) <= MOST_SLIPS)
    near.set(length, found)
    return found
  }
}

function distinct(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>()
  return found.filter((one) => {
    const key = meaning(one)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
