/**
 * Words that mean the same, `|` between them: `tomorrow|tmrw`. Within one, `(a|b)` is one of and `[a]` optional, also inside a
 * word: `понеділ(ок|ка|ку)`. Case, diacritics and apostrophes do not matter. A dot after an abbreviation is written `mon[.]`.
 */
export type Words = string

/**
 * Sentences' parts with slots, in the same notation: `in {length}`, `{length} ago`. The slots:
 * `{n}` a whole number · `{hour}` an hour as the clock says it, with minutes or without · `{length}` "two weeks", "an hour and a half" ·
 * `{unit}` a unit alone, meaning one of it · `{d}` a day of the month, with ordinal ending or without · `{nth}` a number with an
 * ordinal ending, in digits · `{ord}` an ordinal in digits or words · `{gen}` an ordinal in words with an ending of `dayEndings`: «двадцать пятого» · `{weekday}` · `{month}` · `{year}` four digits · `{yy}` two · `{day}` anything that names a day, week, month or longer.
 */
export type Forms = readonly string[]

export type UnitName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'

/** Parts of a day with the hour that they stand for in spec/time.md; `dayEnd` is the end of working hours. */
export type PartName = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'dayEnd' | 'midnight'

export type Seven<T> = readonly [T, T, T, T, T, T, T]
export type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T]

/** Forms of a noun by `Intl.PluralRules` category, for saying lengths. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** How people of a language say times, and how Parley says them to them. Nothing here is logic; a native speaker can mend it. */
export interface TimeTable {
  /** BCP 47, for plural rules. */
  readonly code: string
  /** Whether days and months are written with a capital, so that a capital does not make a name of a misspelt one. */
  readonly capitals: boolean

  // Words
  /** Monday first, in all their case forms. */
  readonly weekdays: Seven<Words>
  readonly months: Twelve<Words>
  /** Spring, summer, autumn and winter, in all their case forms. */
  readonly seasons: readonly [Words, Words, Words, Words]
  /** Words that are something else as often ("may", "sat"): a time only beside a preposition, a number or another time. */
  readonly doubtful: Words
  /** Words after which a doubtful weekday is one: "remind me sat". */
  readonly persons: Words
  /** Real words one letter away from a weekday, month or other long time word: they are not misspellings of it. */
  readonly notTypos: Words
  readonly units: Readonly<Record<UnitName, Words>>
  /** 0 to 19 and the tens; compounds are put together. */
  readonly numbers: Readonly<Record<number, Words>>
  /** Articles that mean one before a unit: "a week". */
  readonly articles: Words
  /** Fractions before a unit: 0.5 is "half an". */
  readonly fractions: Readonly<Record<string, Words>>
  /** Lengths with a form of their own, in minutes or months: "півгодини". */
  readonly lengths: readonly (readonly [Words, number, 'minute' | 'month'])[]
  /** One and a half more: `{n} and a half {unit}`. */
  readonly plusHalf: Forms
  /** 1 to 19 and the tens. */
  readonly ordinals: Readonly<Record<number, Words>>
  /** What follows digits to make them ordinal: "th", "-го". */
  readonly ordinalEndings: Words
  /** Endings in which an ordinal in words is a day of the month by itself: «двадцать пятого», where case tells it from "the 25th of them". */
  readonly dayEndings?: Words
  /** Endings in which it is one only after one of these words and as the last one said: «на шестое». */
  readonly dayEndingsLed?: { readonly after: Words; readonly endings: Words }
  /** The hours where the clock has words of its own: "дев'ята"; with halves, «полпятого» is 4.5. */
  readonly hours: Readonly<Record<number, Words>>
  /** The hours in a form that says of itself, after a day, that it is one: "rytoj devintą". */
  readonly hoursBeside?: Readonly<Record<number, Words>>
  /** Words right after which a bare number is an hour, as it is after today and tomorrow: "pirmadienį 9". */
  readonly hourAfter?: Words
  /** What a number cannot count, so that an hour may stand before it: "rytoj 9 skambinti". */
  readonly uncounted?: { readonly words: Words; readonly endings: Words }
  /** Counted from today: -1 is yesterday. */
  readonly days: Readonly<Record<string, Words>>
  /** A year in one word, counted from this one: -1 is "торік". */
  readonly yearWords: Readonly<Record<string, Words>>
  readonly now: Words
  /** Feast days and the like, by "MM-DD", or by the days after Easter: "easter", "easter+1", "orthodoxEaster+49". */
  readonly feasts: Readonly<Record<string, Words>>
  /** `alone`: a time by itself ("in the morning"); `beside`: only next to a day or a clock time ("Monday morning"). */
  readonly parts: Readonly<Record<PartName, { readonly alone: Words; readonly beside: Words }>>
  /** A part of today in one word: "tonight". */
  readonly partsToday: Readonly<Partial<Record<PartName, Words>>>
  /** Before a weekday, unit, month or part: `this Friday`. `last` is the one before this; `coming` the nearest weekday, the next of all else; `final` the last of a row. */
  readonly which: Readonly<Record<'this' | 'next' | 'coming' | 'last' | 'afterNext' | 'beforeLast', Words>>
  /** After it: `Friday after next`. */
  readonly whichAfter: Readonly<Partial<Record<'next' | 'coming' | 'last' | 'afterNext' | 'beforeLast', Words>>>
  /** After a weekday, a week later: `Friday week`. */
  readonly weekLater?: Words
  readonly final: Words
  /** Between a part and its whole: `Monday (of) next week`, `the end (of) March`. */
  readonly of: Words
  /** Articles before a unit: `the`. */
  readonly the: Words
  readonly and: Words
  /** Between two numbers of which one is meant: "two or three days". */
  readonly or: Words
  readonly edges: Readonly<Record<'start' | 'middle' | 'end', Words>>
  /** Months and units, one word each, in the form in which they stand before their part: "mėnesio pabaigoje". */
  readonly wholes?: Words
  /** The end of the current one, in a word: "EOM". */
  readonly ends: Readonly<Partial<Record<UnitName, Words>>>
  /** The current one so far, in a word: "YTD". */
  readonly soFar?: Readonly<Partial<Record<UnitName, Words>>>
  /** Before the number of a quarter or half-year: "Q" in Q1. */
  readonly quarterSign: Words
  readonly halfSign: Words
  /** "half" in "the first half of the year". */
  readonly halfOf: Words

  // What stands before and around
  /** Before a day, week, month: `on`, `in`. */
  readonly on: Words
  /** Before a clock time, making a bare number one: `at`. */
  readonly at: Words
  /** Also before a clock time, but before other numbers as well: `by`, `after`. */
  readonly near: Words
  /** Deadlines, before a day: `by`, `until`. */
  readonly by: Words
  /** As late as it is now, beside a day: "same time tomorrow". */
  readonly sameTime: Words
  /** What looks like a time and is none: "for now". */
  readonly noTime?: Words
  /** Changes nothing before a time: `about`. */
  readonly about: Words
  /** Changes nothing after it: `sharp`. */
  readonly trailing: Words

  // The clock
  readonly am: Words
  readonly pm: Words
  /** After the hour: `o'clock`, `год.`. */
  readonly oclock: Words
  /** Between hours and minutes: `h` in 15h30. */
  readonly hourMark: Words
  /** After minutes: "15 год 30 хв". */
  readonly minuteMark: Words
  /** What follows digits to make them an hour of the clock: "о 9-й". */
  readonly hourEndings: Words
  /** Minutes before or after `{hour}`; `plus` and `minus` go by `{n}`, `fromHourBefore` counts `{n}` from an hour earlier. */
  readonly clocks: readonly (readonly [Words, number | 'plus' | 'minus' | 'fromHourBefore'])[]

  // Dates and lengths
  readonly dates: Forms
  /** A day of this or the next month: `the {ord}`, `{n} числа`. */
  readonly monthdays: Forms
  readonly years: Forms
  readonly ahead: Forms
  readonly back: Forms
  /** `{length} after {day}` */
  readonly after: Forms
  readonly before: Forms
  /** Before something that is no time: `{length} before` the meeting. Nothing is read of it. */
  readonly event: Forms
  readonly weekOf: Forms
  /** A week by its number in the year, `{n}` or `{ord}`; with `{year}` or without. */
  readonly weekNumber: Forms
  /** The {n}-th {weekday} after today. */
  readonly weekdaysAhead: Forms

  // Periods
  readonly since: Forms
  /** The last 30 days, up to now. */
  readonly recent: Forms
  readonly coming: Forms
  /** A `{day}` and for how long from it. */
  readonly lasting: Forms
  /** All of the current `{unit}`, as a period: `for the {unit}`. */
  readonly whole: Forms
  /** From now to the end of a `{unit}` or `{day}`: `the rest of the {unit}`, `through {day}`. */
  readonly rest: Forms
  /** Ranges: what stands before the first (may be empty) and between the two. */
  readonly ranges: readonly (readonly [Words, Words])[]

  // Recurrence
  readonly every: Words
  /** In `every other day`. */
  readonly other: Words
  /** One word: `daily`. */
  readonly everyUnit: Readonly<Partial<Record<UnitName, Words>>>
  readonly everyWeekday: Seven<Words>
  readonly everyPart: Readonly<Partial<Record<PartName, Words>>>
  /** `once a {unit}`, `once every {length}` */
  readonly once: Forms
  /** The first time: `starting {day}`. */
  readonly starting: Forms

  readonly say: SayTable
}

/** How Parley says times. Holes in braces. */
export interface SayTable {
  readonly today: string
  readonly tomorrow: string
  readonly yesterday: string
  /** With preposition, "on Friday". */
  readonly onWeekday: Seven<string>
  /** As after a day number. */
  readonly months: Twelve<string>
  /** With preposition, "in March". */
  readonly inMonth: Twelve<string>
  /** `{d}`, `{month}`, `{year}` */
  readonly date: string
  readonly dateYear: string
  /** `{weekday}` with its preposition, `{date}` */
  readonly onDate: string
  /** Before a clock time; by hour where it is another ("об 11:00"). */
  readonly at: string
  readonly atHour: Readonly<Partial<Record<number, string>>>
  /** Between a date and its clock time. */
  readonly comma: string
  readonly thisWeek: string
  readonly nextWeek: string
  /** `{date}`, the Monday. */
  readonly weekOf: string
  /** `{month}` with its preposition, `{year}` */
  readonly monthYear: string
  /** `{q}`, `{year}` */
  readonly inQuarter: string
  readonly inYear: string
  readonly every: {
    readonly hour: string
    readonly day: string
    readonly week: string
    readonly month: string
    readonly year: string
    readonly workday: string
    readonly weekend: string
    /** `{n} {unit}` as a length: every two weeks. */
    readonly many: {
      readonly hour: Plural
      readonly day: Plural
      readonly week: Plural
      readonly month: Plural
      readonly year: Plural
    }
    /** "every Monday"; the first of several, and the others after `and`. */
    readonly weekday: Seven<string>
    /** As a further one in "every Monday and Thursday". */
    readonly furtherWeekday: Seven<string>
    /** With preposition, after another length: "every two weeks on Monday". */
    readonly onWeekday: Seven<string>
    readonly and: string
    /** `{every}` and `{d}` */
    readonly monthday: string
    /** `{every}` */
    readonly lastDay: string
    /** `{every}`, `{nth}`, agreeing with the weekday: first to fourth and last. */
    readonly nth: string
    readonly nthWeekday: Seven<{
      readonly 1: string
      readonly 2: string
      readonly 3: string
      readonly 4: string
      readonly last: string
    }>
    /** In place of `{nth}`. */
    readonly firstWorkday: string
    readonly lastWorkday: string
    /** `{every}`, `{date}` */
    readonly date: string
  }
}
