import type { Sentence } from '../grammar/sentence.ts'
import type { NameKind } from '../slots/said.ts'
import type { Tx } from '../store/db.ts'
import { keysAhead } from './ahead.ts'
import { keysByEar } from './by-ear.ts'
import { withEmployers } from './employers.ts'
import { type Asked, askedWords, quality } from './forms.ts'
import type { NameSpan } from './hits.ts'
import { apartKeys, initialKey, joinedKey, nameKeys, wordsOfKey } from './keys.ts'
import { lookUp, type Read } from './lookup-keys.ts'
import { isInitial, type Run, runsOf } from './match.ts'
import { oneSlipAway, slips, slipsAllowed } from './near.ts'
import { romanise } from './romanise.ts'
import { type KeyRow, type NamedRecord, PER_KEY, type Wanted } from './rows.ts'
import { spansOf } from './span.ts'
import { comparing, comparingLoosely, stageRuns } from './stages.ts'
import { type ValueSpan, valueSpans } from './values.ts'
import { companions } from './vocabulary.ts'

export { openDealsOf } from './rows.ts'

export interface NameOptions {
  readonly workspaceId: string
}

/**
 * The ranges of a sentence that can name contacts, companies, deals, products, colleagues and stages, in whatever case form,
 * script and spelling; longest ranges first, all readings kept, each with its records, best first. Looks with the transaction's
 * own eyes: what the viewer may not see, and what is deleted or merged, is never found.
 *
 * Scores: 1 the whole name as it is written; within 0.05 of it an inflected or transliterated name, or one of a person's
 * names; about 0.9 a short form or another spelling; less a part of a title; below 0.6 a misspelt word by itself.
 */
export async function findNames(
  sentence: Sentence,
  tx: Tx,
  { workspaceId }: NameOptions,
): Promise<readonly NameSpan[]> {
  const { names } = await find(sentence, tx, workspaceId, false)
  return names
}

/** What the words of a sentence stand for in the CRM. */
interface Standing {
  readonly names: readonly NameSpan[]
  readonly values: readonly ValueSpan[]
}

/**
 * The names as `findNames` gives them, and the words that stand for a city, a line of business or a tag that some record has, as far as the viewer
 * sees them, in whatever case form and script. The values are looked up with the first names: each question to the database costs more than what it asks.
 */
export const findNamesAndValues = (sentence: Sentence, tx: Tx, { workspaceId }: NameOptions): Promise<Standing> =>
  find(sentence, tx, workspaceId, true)

async function find(sentence: Sentence, tx: Tx, workspaceId: string, withValues: boolean): Promise<Standing> {
  const asked = askedWords(sentence)
  if (asked.length === 0) return { names: [], values: [] }
  const found = openBook(asked)
  const exact = new Set(asked.flatMap(({ keys }) => [...keys.keys()]))
  const ahead = keysAhead(asked)
  const first = await lookUp(tx, workspaceId, { exact: [...exact, ...ahead], values: withValues })
  found.add(ofKeys(exact, first))
  const plainly = comparing(asked)
  const values = valueSpans(first.values, asked, plainly)
  const fetch = async (wanted: Wanted, unknown: readonly Asked[] = [], heard: readonly Heard[] = []): Promise<void> => {
    const read = await lookUp(tx, workspaceId, wanted)
    const recognised = admitHeard(heard, read.rows)
    const left = unknown.filter((one) => !recognised.has(one))
    admitSlips(left, read.rows)
    found.add(read)
  }
  const crowded = found.crowded()
  const unknown = unknownNames(asked, found)
  const apart = [...crowded.flatMap(apartKeys), ...initialsOf(asked, found)]
  const heard = heardNames(asked, found)
  const sounds = heard.flatMap(({ keys }) => keys)
  const more = new Set([...pairsOf(asked, found), ...apart, ...sounds, ...slipsOf(unknown)])
  found.add(ofKeys(more, first))
  const left = [...more].filter((key) => !ahead.has(key))
  if (left.length > 0) await fetch({ exact: left }, unknown, heard)
  const long = unknown.filter((one) => one.capital && slipsAllowed(keyOf(one).length) > 1 && !found.knows(one))
  if (long.length > 0) await fetch({ like: long.map(keyOf) }, long)
  // A misspelt word may be half of a pair, now that it is known what it stands for.
  const pairs = pairsOf(asked, found).filter((key) => !more.has(key))
  if (pairs.length > 0) await fetch({ exact: pairs })
  const loosely = comparingLoosely(plainly, asked)
  const runs = found
    .records()
    .flatMap((record) =>
      record.kind === 'stage'
        ? stageRuns(record, asked, loosely)
        : meant(record, runsOf(record, asked, found.positions(record))),
    )
  return { names: withEmployers(spansOf(sentence, asked, runs), sentence, found.records()), values }
}

/** What a merged contact is called means the one that it was merged into. */
const meant = ({ meant: is }: NamedRecord, runs: readonly Run[]): readonly Run[] =>
  is ? runs.map((run) => ({ ...run, hit: { kind: run.hit.kind, ...is, score: run.hit.score } })) : runs

/** Of what was read what has these keys, and the stages. */
function ofKeys(keys: ReadonlySet<string>, { rows, records }: Read): Read {
  const having = rows.filter(({ key }) => keys.has(key))
  const ids = new Set(having.map(idOf))
  return { rows: having, records: records.filter((one) => one.kind === 'stage' || ids.has(idOf(one))) }
}

/** What the keys have found so far. */
interface Book {
  add(read: Read): void
  /** Whether anything has one of a word's keys; `least` so good a fit at least. */
  knows(asked: Asked, least?: number): boolean
  /** Those of a word's keys that something has. */
  keysIn(asked: Asked): readonly string[]
  /** Keys that more records have than were read. */
  crowded(): readonly string[]
  records(): readonly NamedRecord[]
  /** The words of the sentence that may name a record. */
  positions(record: NamedRecord): readonly number[]
}

const idOf = ({ kind, id }: { readonly kind: NameKind; readonly id: string }): string => `${kind} ${id}`

function openBook(asked: readonly Asked[]): Book {
  const counts = new Map<string, number>()
  const keysOf = new Map<string, Set<string>>()
  const records = new Map<string, NamedRecord>()
  return {
    add: ({ rows, records: named }) => {
      for (const row of rows) {
        counts.set(row.key, (counts.get(row.key) ?? 0) + 1)
        const keys = keysOf.get(idOf(row)) ?? new Set()
        for (const key of wordsOfKey(row.key)) keys.add(key)
        keysOf.set(idOf(row), keys)
      }
      for (const record of named) records.set(idOf(record), record)
    },
    knows: ({ keys }, least = 0) => [...keys].some(([key, how]) => how >= least && counts.has(key)),
    keysIn: ({ keys }) => [...keys.keys()].filter((key) => counts.has(key)),
    crowded: () => [...counts].filter(([key, count]) => count >= PER_KEY && /^\p{L}+$/u.test(key)).map(([key]) => key),
    records: () => [...records.values()],
    positions: (record) => {
      const keys = keysOf.get(idOf(record))
      if (!keys) return []
      return asked.flatMap((word, at) => ([...keys].some((key) => word.keys.has(key)) ? [at] : []))
    },
  }
}

/** As many misspelt words are looked for in a sentence, under so many keys. */
const MAX_UNKNOWN = 2
const MAX_SLIPS = 900

const keyOf = ({ word }: Asked): string => romanise(word.folded)

/**
 * Words that nothing is called, and that look like misspelt names: capitalised ones; the others only when the sentence has
 * named nothing at all.
 */
function unknownNames(asked: readonly Asked[], found: Book): readonly Asked[] {
  const nameless = asked.every((one) => one.common || !found.knows(one))
  return asked
    .filter((one) => (one.capital || nameless) && one.alone && !one.common && !/\p{N}/u.test(one.word.text))
    .filter((one) => !companions.has(one.word.folded) && slipsAllowed(keyOf(one).length) > 0 && !found.knows(one))
    .sort((a, b) => Number(b.capital) - Number(a.capital))
    .slice(0, MAX_UNKNOWN)
}

/** A word that may be somebody's name written by ear. */
interface Heard {
  readonly asked: Asked
  readonly keys: readonly string[]
  readonly quality: number
}

/** As many words are tried by ear. */
const MAX_HEARD = 4
const CAPITAL = /^\p{Lu}/u

/**
 * Words that nothing is called in any form of theirs, and that may be names written by ear: capitalised ones, and any when the
 * sentence has named nothing; others with little certainty, beside a name in small letters.
 */
function heardNames(asked: readonly Asked[], found: Book): readonly Heard[] {
  const nameless = asked.every((one) => one.common || !found.knows(one))
  // Who writes one word of a name small writes the others so.
  const isNamed = (one: Asked | undefined): boolean =>
    one !== undefined && !one.common && !CAPITAL.test(one.word.text) && found.knows(one)
  const words = asked.flatMap((one, at): Heard[] => {
    if (!one.alone || one.common || companions.has(one.word.folded) || found.knows(one, quality.script)) return []
    const next = asked[at + 1]
    const beside = (one.joined && isNamed(asked[at - 1])) || (next?.joined === true && isNamed(next))
    const begins = CAPITAL.test(one.word.text) && next?.joined === true && next.capital
    const capital = one.capital || begins
    if (!capital && !nameless && !beside) return []
    const how = capital ? quality.heard : nameless ? quality.heard * quality.lowerCase : quality.slip
    return [{ asked: one, keys: keysByEar(one), quality: how }]
  })
  return words.sort((a, b) => b.quality - a.quality).slice(0, MAX_HEARD)
}

/** The keys found of words written by ear become theirs; which words were recognised. */
function admitHeard(heard: readonly Heard[], rows: readonly KeyRow[]): ReadonlySet<Asked> {
  const known = new Set(rows.map(({ key }) => key))
  const recognised = new Set<Asked>()
  for (const { asked, keys, quality: how } of heard) {
    for (const key of keys) {
      if (!known.has(key)) continue
      asked.keys.set(key, Math.max(asked.keys.get(key) ?? 0, how))
      recognised.add(asked)
    }
  }
  return recognised
}

/** The keys a slip away from unknown words and their likeliest base forms. */
function slipsOf(unknown: readonly Asked[]): readonly string[] {
  const bases = unknown.map((one) =>
    [...new Set([...one.forms].map(romanise))].filter((key) => slipsAllowed(key.length) > 0),
  )
  const inTurn = [0, 1, 2, 3].flatMap((turn) => bases.flatMap((keys) => keys[turn] ?? []))
  return inTurn.flatMap(oneSlipAway).slice(0, MAX_SLIPS)
}

/** The keys found that are a slip away from an unknown word become keys of that word. */
function admitSlips(unknown: readonly Asked[], rows: readonly KeyRow[]): void {
  const near = new Set(rows.filter(({ word }) => word >= 0).map(({ key }) => key))
  for (const one of unknown) {
    const own = [...one.keys.keys()]
    for (const key of near) {
      const count = Math.min(...own.map((mine) => slips(mine, key, slipsAllowed(Math.min(mine.length, key.length)))))
      if (count === 0 || count > slipsAllowed(key.length)) continue
      const how = (count > 1 ? quality.slips : quality.slip) * (one.capital ? 1 : quality.lowerCase)
      one.keys.set(key, Math.max(one.keys.get(key) ?? 0, how))
    }
  }
}

/** The keys of names that many have, with the initial beside them. */
function initialsOf(asked: readonly Asked[], found: Book): readonly string[] {
  const crowded = new Set(found.crowded())
  return asked.flatMap((one, at) => {
    const beside = [asked[at - 1], asked[at + 1]].flatMap((other) => (other && isInitial(other) ? [keyOf(other)] : []))
    const keys = found.keysIn(one).filter((key) => crowded.has(key))
    return keys.flatMap((key) => beside.map((letter) => initialKey(key, letter.slice(0, 1))))
  })
}

/** As many pairs are looked up for a sentence. */
const MAX_PAIRS = 200

/** The pairs of words standing together of which one is the name of many. */
function pairsOf(asked: readonly Asked[], found: Book): readonly string[] {
  const crowded = new Set(found.crowded())
  if (crowded.size === 0) return []
  const pairs = new Set<string>()
  for (const [at, first] of asked.entries()) {
    for (const distance of [1, 2]) {
      const second = asked[at + distance]
      if (!second?.joined || (distance === 2 && !asked[at + 1]?.joined)) break
      for (const a of found.keysIn(first)) {
        for (const b of found.keysIn(second)) if (crowded.has(a) || crowded.has(b)) pairs.add(joinedKey([a, b]))
      }
    }
  }
  return [...pairs].slice(0, MAX_PAIRS)
}

/** Makes a record's keys those of its name: when it is made, and whenever its name changes. */
export async function saveKeys(
  tx: Tx,
  workspaceId: string,
  kind: NameKind,
  recordId: string,
  name: string,
): Promise<void> {
  await tx.nameKey.deleteMany({ where: { workspaceId, kind, recordId } })
  const rows = nameKeys(name, kind).map((key) => ({ ...key, workspaceId, kind, recordId }))
  if (rows.length > 0) await tx.nameKey.createMany({ data: rows })
}
