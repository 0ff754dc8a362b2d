import type { Text } from '../../reply.ts'
import type { DimensionName, Figures, FilterName, MeasureName } from '../../reports/figures.ts'
import type { Measure } from '../../reports/measures.ts'

/** What Parley says of figures. Values, dates and names are already said in the same language. */
export interface ReportAnswers {
  /** What a measure is called: a title, a column. */
  readonly measure: { readonly [M in MeasureName]: string }
  /** What it means, in one or two sentences. */
  readonly meaning: { readonly [M in MeasureName]: string }
  /** What a dimension is called: a column. */
  readonly dimension: { readonly [D in DimensionName]: string }
  /** "by stage", within a sentence and on a button (its first letter is made a capital there). */
  readonly by: { readonly [D in DimensionName]: string }
  /** The row of records of which nothing is said there: "nobody". */
  readonly nothing: { readonly [D in DimensionName]: string }
  readonly filter: { readonly [F in FilterName]: string }
  readonly source: (p: { name: string }) => string
  readonly quarter: (p: { q: number; year: number }) => string
  readonly month: (p: { month: string; year?: number }) => string

  /** The figure first. `when`: "in October", "as of 31 October"; left out: now. `count`: of how many records. */
  readonly says: (p: {
    metric: MeasureName
    sense: Figures['sense']
    value: string
    count: number
    when?: string
  }) => Text
  readonly none: (p: { metric: MeasureName; sense: Figures['sense']; when?: string }) => Text
  readonly when: {
    readonly ever: string
    readonly asOf: (p: { date: string }) => string
    readonly between: (p: { from: string; to: string }) => string
    /** To be closed within a stretch, which says its own preposition. */
    readonly closing: (p: { when: string }) => string
    /** The stretch goes on. */
    readonly soFar: (p: { when: string }) => string
  }
  /** What it was then, and by how much more or less it is now: "+14 %". */
  readonly compared: (p: { when: string; value: string; change?: string }) => string
  /** A change of a percentage: "+3 points". */
  readonly points: (p: { count: string }) => string
  /** The row of what is beyond those shown: "3 more". */
  readonly rest: (p: { count: number }) => string
  readonly earlier: string
  readonly total: string
  readonly records: string

  /** The receipt. */
  readonly everything: string
  readonly now: string
  readonly allTime: string
  readonly closingIn: (p: { span: string }) => string
  readonly versus: (p: { span: string }) => string
  readonly rate: (p: { one: string; value: string; date: string }) => string
  readonly moment: (p: { date: string; time: string }) => string
  readonly unrated: (p: { currency: string; count: number; amount: string }) => string
  /** A rate was said; and how one says it. */
  readonly rateKept: (p: { one: string; value: string; date: string }) => Text
  readonly badRate: (p: { currency: string }) => string
  readonly without: (p: { count: number }) => string
  /** How many marks a mean is of; how many requests, and how many wait for an answer. */
  readonly marks: (p: { count: number }) => string
  readonly requests: (p: { count: number; without: number }) => string
  readonly receipt: {
    readonly what: string
    readonly filter: string
    readonly period: string
    readonly compareTo: string
    readonly counted: string
    readonly currency: string
    readonly moment: string
  }

  /** They are not there any more. */
  readonly noRecords: string

  readonly cannotBy: (p: { metric: string; by: string; can: readonly string[] }) => Text
  readonly cannotFilter: (p: { metric: string; filter: string; can: readonly string[] }) => Text
  readonly tooFine: (p: { by: string }) => Text
  readonly button: {
    readonly records: (p: { of: Measure['of']; count: number }) => string
    readonly before: string
    readonly chart: string
    readonly table: string
    readonly file: string
    readonly all: string
  }
}
