import type { Reading } from '../../core/call.ts'
import type { Spans } from '../../core/grammar/spans.ts'
import type { Said } from '../../core/slots/said.ts'
import type { Measure } from '../../core/time/read-measures.ts'
import type { Annotated } from './annotated.ts'
import { type Example, exampleOf } from './examples.ts'

/** An example as plain data, so that another thread can learn from it. */
export interface Frozen {
  readonly one: Annotated
  readonly code: string
  readonly spans: Omit<Spans, 'lengths' | 'hours' | 'measures' | 'ago'>
  readonly lengths: ReturnType<Spans['lengths']>
  readonly hours: ReturnType<Spans['hours']>
  readonly measures: readonly FrozenMeasure[]
  readonly exact: readonly Reading[]
}

/** A measure with its length as ISO 8601 writes it, and what it is as that long ago. */
type FrozenMeasure = Omit<Measure, 'length'> & { readonly length?: string; readonly ago?: Said }

/** What `thawed` makes the same example of. */
export function frozen({ one, language, scene, exact }: Example): Frozen {
  const { lengths, hours, measures, ago, ...spans } = scene.spans
  return {
    one,
    code: language.code,
    spans,
    lengths: lengths(),
    hours: hours(),
    measures: measures().map((measure): FrozenMeasure => {
      const { length, ...rest } = measure
      const said = ago(measure)
      return { ...rest, ...(length && { length: length.toString() }), ...(said && { ago: said }) }
    }),
    exact,
  }
}

export function thawed({ one, code, spans, lengths, hours, measures, exact }: Frozen): Example {
  const known = measures.map(({ ago, length, ...rest }) => ({
    ago,
    measure: { ...rest, ...(length !== undefined && { length: Temporal.Duration.from(length) }) },
  }))
  // Parts of a sentence ask for the same words at another place.
  const agoOf = new Map(known.map(({ ago, measure }) => [keyOf(measure), ago]))
  const whole: Spans = {
    ...spans,
    lengths: () => lengths,
    hours: () => hours,
    measures: () => known.map(({ measure }) => measure),
    ago: (measure) => agoOf.get(keyOf(measure)),
  }
  return exampleOf(one, code, whole, exact)
}

const keyOf = ({ text, length }: Measure): string => `${text} ${length?.toString() ?? ''}`
