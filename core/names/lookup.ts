import type { Sentence } from '../grammar/sentence.ts'
import type { NameKind } from '../slots/said.ts'
import type { Tx } from '../store/db.ts'
import { type Asked, askedWords, quality } from './forms.ts'
import type { NameSpan } from './hits.ts'
import { joinedKey, nameKeys, onlyKey } from './keys.ts'
import { isInitial, runsOf } from './match.ts'
import { slips, slipsAllowed } from './near.ts'
import { romanise } from './romanise.ts'
import { type KeyRow, lookUp, type NamedRecord, PER_KEY, type Wanted } from './rows.ts'
import { spansOf } from './span.ts'
import { stageRuns } from './stages.ts'
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
  const asked = askedWords(sentence)
  if (asked.length === 0) return []
  const found = openBook(asked)
  const fetch = async (wanted: Wanted): Promise<void> => {
    if (Object.values(wanted).every((keys) => keys.length === 0)) return
    const { rows, records } = await lookUp(tx, workspaceId, wanted)
    admitSlips(asked, wanted.like ?? [], rows)
    found.add(rows, records)
  }
  await fetch({ exact: [...new Set(asked.flatMap(({ keys }) => [...keys.keys()]))] })
  const crowded = found.crowded()
  const like = misspelt(asked, found)
  await fetch({
    exact: [...pairsOf(asked, found), ...crowded.map(onlyKey)],
    crowded,
    like,
    initials: initialsOf(asked, found),
  })
  // A misspelt word may be half of a pair, now that it is known what it stands for.
  if (like.length > 0 && crowded.length > 0) await fetch({ exact: pairsOf(asked, found) })
  const runs = found
    .records()
    .flatMap((record) =>
      record.kind === 'stage' ? stageRuns(record, asked) : runsOf(record, asked, found.positions(record)),
    )
  return spansOf(sentence, asked, runs)
}

/** What the keys have found so far. */
interface Book {
  add(rows: readonly KeyRow[], records: readonly NamedRecord[]): void
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
    add: (rows, named) => {
      for (const row of rows) {
        counts.set(row.key, (counts.get(row.key) ?? 0) + 1)
        const keys = keysOf.get(idOf(row)) ?? new Set()
        for (const key of row.key.replace(/^=/, '').split(' ')) keys.add(key)
        keysOf.set(idOf(row), keys)
      }
      for (const record of named) records.set(idOf(record), record)
    },
    keysIn: ({ keys }) => [...keys.keys()].filter((key) => counts.has(key)),
    crowded: () => [...counts].filter(([key, count]) => count >= PER_KEY && !/[ =]/.test(key)).map(([key]) => key),
    records: () => [...records.values()],
    positions: (record) => {
      const keys = keysOf.get(idOf(record))
      if (!keys) return []
      return asked.flatMap((word, at) => ([...keys].some((key) => word.keys.has(key)) ? [at] : []))
    },
  }
}

/** As many misspelt words are looked for in a sentence: it takes longer than all the rest. */
const MAX_MISSPELT = 2

/**
 * The keys of words that nothing is called, and that look like names: capitalised ones; the others only when the sentence has
 * named nothing at all.
 */
function misspelt(asked: readonly Asked[], found: Book): readonly string[] {
  const nameless = asked.every((one) => one.common || found.keysIn(one).length === 0)
  return asked
    .filter((one) => (one.capital || nameless) && one.alone && !one.common && !/\p{N}/u.test(one.word.text))
    .filter((one) => !companions.has(one.word.folded) && found.keysIn(one).length === 0)
    .sort((a, b) => Number(b.capital) - Number(a.capital))
    .map(({ word }) => romanise(word.folded))
    .filter((key) => slipsAllowed(key.length) > 0)
    .slice(0, MAX_MISSPELT)
}

/** The keys that are a slip away from a misspelt word become keys of that word. */
function admitSlips(asked: readonly Asked[], like: readonly string[], rows: readonly KeyRow[]): void {
  if (like.length === 0) return
  const near = new Set(rows.filter(({ word }) => word >= 0).map(({ key }) => key))
  for (const one of asked.filter(({ word }) => like.includes(romanise(word.folded)))) {
    const own = [...one.keys.keys()]
    for (const key of near) {
      const count = Math.min(...own.map((mine) => slips(mine, key, slipsAllowed(Math.min(mine.length, key.length)))))
      if (count === 0 || count > slipsAllowed(key.length)) continue
      const how = (count > 1 ? quality.slips : quality.slip) * (one.capital ? 1 : quality.lowerCase)
      one.keys.set(key, Math.max(one.keys.get(key) ?? 0, how))
    }
  }
}

/** The names of many with an initial beside them. */
function initialsOf(asked: readonly Asked[], found: Book): { key: string; letter: string }[] {
  const crowded = new Set(found.crowded())
  return asked.flatMap((one, at) => {
    const beside = [asked[at - 1], asked[at + 1]].filter((other) => other !== undefined && isInitial(other))
    const letters = beside.map((other) => romanise(other?.word.folded ?? '')).filter((letter) => letter !== '')
    const keys = found.keysIn(one).filter((key) => crowded.has(key))
    return keys.flatMap((key) => letters.map((letter) => ({ key, letter })))
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
