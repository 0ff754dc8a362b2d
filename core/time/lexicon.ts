import { anew, type Keep } from '../keep.ts'
import { fold } from '../names/fold.ts'
import { type InLatin, inLatin, typedInLatin } from '../names/in-latin.ts'
import type { Church } from './easter.ts'
import { addForm, type FormSet, formSet } from './forms.ts'
import type { Which } from './meaning.ts'
import { type Misspelt, mended, misspeltOf } from './misspelt.ts'
import type { Forms, PartName, TimeTable, UnitName, Words } from './table.ts'
import { expand } from './template.ts'
import { addWords, type Trie, trie } from './trie.ts'

/** A feast by its date, or by how many days it comes after Easter. */
export type Feast = { readonly month: number; readonly d: number } | { readonly church: Church; readonly shift: number }

export type ClockShift = number | 'plus' | 'minus' | 'fromHourBefore'

/** The tables of one or several languages, compiled for reading. */
export interface Lexicon extends Compiled {
  mend(word: string, capital: boolean): string
}

/** The same as plain data. */
interface Compiled {
  readonly weekday: Trie<number>
  readonly month: Trie<number>
  readonly season: Trie<number>
  readonly unit: Trie<UnitName>
  readonly number: Trie<number>
  readonly article: Trie<true>
  readonly fraction: Trie<number>
  readonly length: Trie<readonly [number, 'minute' | 'month']>
  readonly ordinal: Trie<number>
  readonly ordinalEnding: Trie<true>
  readonly dayEndings: readonly string[]
  readonly dayEndingsLed: readonly string[]
  readonly dayLeads: ReadonlySet<string>
  readonly hour: Trie<number>
  readonly hourBeside: Trie<number>
  readonly hourAfter: Trie<true>
  readonly uncounted: ReadonlySet<string>
  readonly uncountedEndings: readonly string[]
  readonly hourEnding: Trie<true>
  readonly relativeDay: Trie<number>
  readonly relativeYear: Trie<number>
  readonly now: Trie<true>
  readonly feast: Trie<Feast>
  readonly partAlone: Trie<PartName>
  readonly partBeside: Trie<PartName>
  readonly partToday: Trie<PartName>
  readonly which: Trie<Which>
  readonly whichAfter: Trie<Which>
  readonly weekLater: Trie<true>
  readonly final: Trie<true>
  readonly of: Trie<true>
  readonly the: Trie<true>
  readonly and: Trie<true>
  readonly or: Trie<true>
  readonly edge: Trie<'start' | 'middle' | 'end'>
  readonly ends: Trie<UnitName>
  readonly soFar: Trie<UnitName>
  readonly quarterSign: Trie<true>
  readonly halfSign: Trie<true>
  readonly halfOf: Trie<true>
  readonly on: Trie<true>
  readonly at: Trie<true>
  readonly near: Trie<true>
  readonly by: Trie<true>
  readonly sameTime: Trie<true>
  readonly noTime: Trie<true>
  readonly about: Trie<true>
  readonly trailing: Trie<true>
  readonly am: Trie<'am' | 'pm'>
  readonly oclock: Trie<true>
  readonly hourMark: Trie<true>
  readonly minuteMark: Trie<true>
  readonly every: Trie<true>
  readonly other: Trie<true>
  readonly everyUnit: Trie<UnitName>
  readonly everyWeekday: Trie<number>
  readonly everyPart: Trie<PartName>
  readonly ranges: readonly { readonly open: Trie<true> | null; readonly between: Trie<true> }[]
  readonly clocks: FormSet<ClockShift>
  readonly plusHalf: FormSet<true>
  readonly dates: FormSet<true>
  readonly monthdays: FormSet<true>
  readonly years: FormSet<true>
  readonly moved: FormSet<1 | -1>
  readonly anchored: FormSet<1 | -1>
  readonly weekOf: FormSet<true>
  readonly weekNumber: FormSet<true>
  readonly weekdaysAhead: FormSet<true>
  readonly since: FormSet<true>
  readonly stretch: FormSet<'recent' | 'coming'>
  readonly lasting: FormSet<true>
  readonly whole: FormSet<true>
  readonly rest: FormSet<true>
  readonly event: FormSet<true>
  readonly once: FormSet<true>
  readonly starting: FormSet<true>
  /** Words that alone are likely not a time. */
  readonly doubtful: ReadonlySet<string>
  /** Every word that the tables know. */
  readonly vocabulary: ReadonlySet<string>
  /** Months and units in the form that stands before its part. */
  readonly wholes: ReadonlySet<string>
  /** Words after which a doubtful weekday is one. */
  readonly persons: ReadonlySet<string>
  readonly misspelt: Misspelt
  /** Words that are none misspelt. */
  readonly notTypos: ReadonlySet<string>
  readonly inLatin: InLatin
}

/** Dates as they are written with marks in every language: 10-August-2012. */
const MARKED_DATES: Forms = [
  '{d} - {month}[ - {year}| {year}]',
  '{d} / {month}[ / {year}| {year}]',
  '{year} - {month} - {d}',
  '{year} / {month} / {d}',
]

function compile(tables: readonly TimeTable[]): Compiled {
  const known = new Set<string>()
  const words = <T>(fill: (table: TimeTable, add: (words: Words | undefined, value: T) => void) => void): Trie<T> => {
    const made = trie<T>()
    for (const table of tables) fill(table, (each, value) => each && addWords(made, each, value, known))
    return made
  }
  const flag = (pick: (table: TimeTable) => Words): Trie<true> => words((table, add) => add(pick(table), true))
  const numbered = (pick: (table: TimeTable) => Readonly<Record<string, Words>>): Trie<number> =>
    words((table, add) => {
      for (const [n, each] of Object.entries(pick(table))) add(each, Number(n))
    })
  const listed = (pick: (table: TimeTable) => readonly Words[]): Trie<number> =>
    words((table, add) => {
      for (const [index, each] of pick(table).entries()) add(each, index + 1)
    })
  const named = <K extends string>(
    pick: (table: TimeTable) => Readonly<Partial<Record<K, Words>>>,
    keys: readonly K[],
  ): Trie<K> =>
    words((table, add) => {
      for (const key of keys) add(pick(table)[key], key)
    })
  const forms = <T>(...fill: readonly (readonly [(table: TimeTable) => Forms, T])[]): FormSet<T> => {
    const set = formSet<T>()
    for (const table of tables)
      for (const [pick, value] of fill) for (const form of pick(table)) addForm(set, form, value, known)
    return set
  }
  const clocks = formSet<ClockShift>()
  for (const { clocks: all } of tables) for (const [form, shift] of all) addForm(clocks, form, shift, known)
  const dates = forms<true>([(table) => table.dates, true])
  for (const form of MARKED_DATES) addForm(dates, form, true, known)

  const lexicon = {
    weekday: listed((table) => table.weekdays),
    month: listed((table) => table.months),
    season: listed((table) => table.seasons),
    unit: named((table) => table.units, units),
    number: numbered((table) => table.numbers),
    article: flag((table) => table.articles),
    fraction: numbered((table) => table.fractions),
    length: words<readonly [number, 'minute' | 'month']>((table, add) => {
      for (const [each, n, unit] of table.lengths) add(each, [n, unit])
    }),
    ordinal: numbered((table) => table.ordinals),
    ordinalEnding: flag((table) => table.ordinalEndings),
    hour: numbered((table) => table.hours),
    hourBeside: numbered((table) => table.hoursBeside ?? {}),
    hourAfter: flag((table) => table.hourAfter ?? ''),
    hourEnding: flag((table) => table.hourEndings),
    relativeDay: numbered((table) => table.days),
    relativeYear: numbered((table) => table.yearWords),
    now: flag((table) => table.now),
    feast: words<Feast>((table, add) => {
      for (const [day, each] of Object.entries(table.feasts)) add(each, feastOf(day))
    }),
    partAlone: words<PartName>((table, add) => {
      for (const part of parts) add(table.parts[part].alone, part)
    }),
    partBeside: words<PartName>((table, add) => {
      for (const part of parts) add(table.parts[part].beside, part)
    }),
    partToday: named((table) => table.partsToday, parts),
    which: named((table) => table.which, ['this', 'next', 'coming', 'last', 'afterNext', 'beforeLast']),
    whichAfter: named((table) => table.whichAfter, ['next', 'coming', 'last', 'afterNext', 'beforeLast']),
    weekLater: flag((table) => table.weekLater ?? ''),
    final: flag((table) => table.final),
    of: flag((table) => table.of),
    the: flag((table) => table.the),
    and: flag((table) => table.and),
    or: flag((table) => table.or),
    edge: named((table) => table.edges, ['start', 'middle', 'end']),
    ends: named((table) => table.ends, units),
    soFar: named((table) => table.soFar ?? {}, units),
    quarterSign: flag((table) => table.quarterSign),
    halfSign: flag((table) => table.halfSign),
    halfOf: flag((table) => table.halfOf),
    on: flag((table) => table.on),
    at: flag((table) => table.at),
    near: flag((table) => table.near),
    by: flag((table) => table.by),
    sameTime: flag((table) => table.sameTime),
    noTime: flag((table) => table.noTime ?? ''),
    about: flag((table) => table.about),
    trailing: flag((table) => table.trailing),
    am: words<'am' | 'pm'>((table, add) => {
      add(table.am, 'am')
      add(table.pm, 'pm')
    }),
    oclock: flag((table) => table.oclock),
    hourMark: flag((table) => table.hourMark),
    minuteMark: flag((table) => table.minuteMark),
    every: flag((table) => table.every),
    other: flag((table) => table.other),
    everyUnit: named((table) => table.everyUnit, units),
    everyWeekday: listed((table) => table.everyWeekday),
    everyPart: named((table) => table.everyPart, parts),
    ranges: tables.flatMap((table) =>
      table.ranges.map(([open, between]) => {
        const made = { open: open === '' ? null : trie<true>(), between: trie<true>() }
        if (made.open) addWords(made.open, open, true, known)
        addWords(made.between, between, true, known)
        return made
      }),
    ),
    clocks,
    plusHalf: forms<true>([(table) => table.plusHalf, true]),
    dates,
    monthdays: forms<true>([(table) => table.monthdays, true]),
    years: forms<true>([(table) => table.years, true]),
    moved: forms<1 | -1>([(table) => table.ahead, 1], [(table) => table.back, -1]),
    anchored: forms<1 | -1>([(table) => table.after, 1], [(table) => table.before, -1]),
    weekOf: forms<true>([(table) => table.weekOf, true]),
    weekNumber: forms<true>([(table) => table.weekNumber, true]),
    weekdaysAhead: forms<true>([(table) => table.weekdaysAhead, true]),
    since: forms<true>([(table) => table.since, true]),
    stretch: forms<'recent' | 'coming'>([(table) => table.recent, 'recent'], [(table) => table.coming, 'coming']),
    lasting: forms<true>([(table) => table.lasting, true]),
    whole: forms<true>([(table) => table.whole, true]),
    rest: forms<true>([(table) => table.rest, true]),
    event: forms<true>([(table) => table.event, true]),
    once: forms<true>([(table) => table.once, true]),
    starting: forms<true>([(table) => table.starting, true]),
  }
  const plain = (pick: (table: TimeTable) => readonly Words[]) =>
    tables.flatMap((table) => pick(table).flatMap((each) => expand(each).map(fold)))
  return {
    ...lexicon,
    dayEndings: plain((table) => (table.dayEndings === undefined ? [] : [table.dayEndings])),
    dayEndingsLed: plain((table) => (table.dayEndingsLed === undefined ? [] : [table.dayEndingsLed.endings])),
    dayLeads: new Set(plain((table) => (table.dayEndingsLed === undefined ? [] : [table.dayEndingsLed.after]))),
    uncounted: new Set(plain((table) => [table.uncounted?.words ?? ''])),
    uncountedEndings: plain((table) => (table.uncounted === undefined ? [] : [table.uncounted.endings])),
    doubtful: new Set(plain((table) => [table.doubtful])),
    vocabulary: known,
    wholes: new Set(plain((table) => [table.wholes ?? ''])),
    persons: new Set(plain((table) => [table.persons])),
    misspelt: misspeltOf(
      tables.map((table) => ({
        words: [...table.weekdays, ...table.months, ...Object.values(table.days)]
          .flatMap(expand)
          .flatMap((one) => fold(one).split(' ')),
        capitals: table.capitals,
      })),
    ),
    notTypos: new Set([...known, ...plain((table) => [table.notTypos])]),
    inLatin: inLatin([...known].filter((word) => word.length > 2)),
  }
}

const withMending = (compiled: Compiled): Lexicon => ({
  ...compiled,
  mend: (word, capital) =>
    (capital || compiled.notTypos.has(word) ? undefined : typedInLatin(word, compiled.inLatin)) ??
    mended(word, capital, compiled.misspelt, compiled.notTypos),
})

/** "12-25", "easter", "orthodoxEaster+49". */
function feastOf(day: string): Feast {
  const [, name, shift = 0] = /^(easter|orthodoxEaster)(?:\+(\d+))?$/.exec(day) ?? []
  if (name) return { church: name === 'easter' ? 'western' : 'orthodox', shift: Number(shift) }
  return { month: Number(day.slice(0, 2)), d: Number(day.slice(3)) }
}

const units: readonly UnitName[] = [
  'second',
  'minute',
  'hour',
  'day',
  'workday',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
]
const parts: readonly PartName[] = ['morning', 'noon', 'afternoon', 'evening', 'night', 'dayEnd', 'midnight']

const compiled = new WeakMap<TimeTable, Map<string, Lexicon>>()
const numbers = new WeakMap<TimeTable, number>()
let count = 0

function numberOf(table: TimeTable): number {
  const known = numbers.get(table)
  if (known !== undefined) return known
  count++
  numbers.set(table, count)
  return count
}

/** The tables compiled together, once for each combination and order. `keep`: keeps what is compiled of these between starts. */
export function lexiconOf(tables: readonly TimeTable[], keep: Keep = anew): Lexicon {
  const [first] = tables
  if (!first) return withMending(compile([]))
  const key = tables.map(numberOf).join()
  let byKey = compiled.get(first)
  if (!byKey) {
    byKey = new Map()
    compiled.set(first, byKey)
  }
  let lexicon = byKey.get(key)
  if (!lexicon) {
    lexicon = withMending(keep('times', () => compile(tables)))
    byKey.set(key, lexicon)
  }
  return lexicon
}
