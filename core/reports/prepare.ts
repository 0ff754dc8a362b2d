import type { Turn } from '../command.ts'
import { citiesAsOne, speltOut } from '../records/spellings.ts'
import { type DimensionName, type Figures, type Filters, isTime, type Question } from './figures.ts'
import { isOfRequests, measures } from './measures.ts'
import { currentLike, lastDayOf, lastUnits, movedTo, nextUnits, type Span, spanOf } from './period.ts'
import { type Rate, ratesOn } from './rates.ts'
import type { Prepared } from './read.ts'

/** Whose question it is, when, and in which language the labels are. */
export type Asking = Pick<Turn, 'tx' | 'me' | 'now' | 'language'>

const LAST = { month: 12, week: 12, quarter: 8 } as const
const NEXT = { month: 6, week: 12, quarter: 4 } as const

/** The stretches that are asked about, those that move as of now. */
export function spansOf(
  question: Question,
  now: Temporal.ZonedDateTime,
): { readonly span: Span | null; readonly compare: Span | null } {
  const zone = now.timeZoneId
  const given = (moving: Question['moving'], period: Question['period']): Span | null =>
    moving ? spanOf(movedTo(moving, now), zone) : period ? spanOf(period, zone) : null
  const compare = given(question.movingCompareTo, question.compareTo)
  const said = given(question.moving, question.period)
  if (said) return { span: said, compare }
  const { counting } = measures[question.metric]
  if (counting === 'expected')
    return {
      span: isTime(question.by)
        ? nextUnits(question.by, NEXT[question.by], now)
        : compare
          ? currentLike(compare, now)
          : nextUnits('month', 1, now),
      compare,
    }
  if (isTime(question.by)) return { span: lastUnits(question.by, LAST[question.by], now), compare }
  return { span: compare && counting !== 'standing' ? currentLike(compare, now) : null, compare }
}

function senseOf({ metric }: Question, span: Span | null, now: Temporal.ZonedDateTime): Figures['sense'] {
  const { counting } = measures[metric]
  const dealwise = counting === 'standing' || counting === 'begun'
  if (!span) return dealwise ? 'now' : 'ever'
  if (counting === 'expected') return 'through'
  if (dealwise && Temporal.ZonedDateTime.compare(span.from, now) > 0) return 'ahead'
  if (counting !== 'standing') return 'within'
  return Temporal.ZonedDateTime.compare(span.to, now) > 0 ? 'now' : 'at'
}

/** A rep's own, where reps see no more than that; of requests a rep sees no colleague's, but for the chat in which the team answers them. */
function filtersOf({ filters = {}, metric }: Question, { me }: Asking): Filters {
  const seesAll = isOfRequests(metric) ? me.answers : me.repsSeeAll
  return me.role === 'rep' && !seesAll ? { ...filters, owner: me.id } : filters
}

/** Under which spelling each city is counted, where it is cities by which a question is divided: the one in the asker's script. */
const cityNames = async (by: DimensionName | null, asking: Asking): Promise<ReadonlyMap<string, string>> =>
  by === 'city' ? citiesAsOne(scripts[asking.language.code] ?? LATIN, asking) : new Map()

const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const scripts: Readonly<Record<string, RegExp>> = { uk: CYRILLIC, ru: CYRILLIC }

/** What is the same for all stretches of time of a question is looked up once; gives the question of each stretch. */
export async function prepared(
  question: Question,
  { span, now }: { readonly span: Span | null; readonly now: Temporal.ZonedDateTime },
  asking: Asking,
): Promise<{
  readonly of: (span: Span | null) => Prepared
  readonly filters: Filters
  readonly rates: readonly Rate[]
}> {
  const by = question.by ?? null
  const filters = filtersOf(question, asking)
  const measure = measures[question.metric]
  const rates = measure.unit === 'money' ? await ratesOn(ratedOn(span, now), asking) : []
  const { cities } = await speltOut(
    { of: 'deal', ...(filters.city === undefined ? {} : { city: filters.city }) },
    asking,
  )
  const names = await cityNames(by, asking)
  const of = (one: Span | null): Prepared => ({
    ...{ measure, by, filters, cities, rates, names },
    sense: senseOf(question, one, now),
    span: one,
  })
  return { of, filters, rates }
}

/** By the rates of the last day of what is over, else by today's. */
function ratedOn(span: Span | null, now: Temporal.ZonedDateTime): Temporal.PlainDate {
  const today = now.toPlainDate()
  const end = span && lastDayOf(span)
  return end && Temporal.PlainDate.compare(end, today) < 0 ? end : today
}
