import type { Range } from '../../core/grammar/sentence.ts'
import type { Spans } from '../../core/grammar/spans.ts'
import { tokenize } from '../../core/grammar/tokenize.ts'
import type { Annotated } from './annotated.ts'
import { type Example, exampleOf } from './examples.ts'
import { shuffled } from './random.ts'

/** One pair for so many sentences of a language and a door. */
const EVERY = 6

/** Sentences put together by two, as people ask for two things at once; they teach what that looks like, and nothing else. */
export function joined(examples: readonly Example[]): readonly Example[] {
  const singles = examples.filter(({ one }) => one.calls.length === 1 && one.only === 'sure')
  const groups = Map.groupBy(singles, ({ language, door }) => `${language.code} ${door}`)
  return [...groups.values()].flatMap((group) => {
    const mixed = shuffled(group, 23)
    return Array.from({ length: Math.floor(group.length / EVERY) }, (_, at) => {
      const [first, second] = [mixed[2 * at], mixed[2 * at + 1]]
      return first && second ? [both(first, second, at)] : []
    }).flat()
  })
}

function both(first: Example, second: Example, at: number): Example {
  const { joints } = first.language.phrases
  const joint = joints[at % joints.length] ?? ''
  const between = [', ', '. ', ` ${joint} `, `, ${joint} `][at % 4] ?? ', '
  const head = first.one.text.replace(/[\s.,;!?…]+$/u, '') + between
  const text = head + second.one.text
  const one: Annotated = {
    text,
    at: first.one.at,
    calls: [...first.one.calls, ...second.one.calls],
    only: 'sure',
    brackets: [],
  }
  return exampleOf(one, first.language.code, after(first.scene.spans, second.scene.spans, tokenize(head).tokens.length))
}

/** What the words of two sentences can be, the second beginning at a token. */
function after(first: Spans, second: Spans, by: number): Spans {
  const all = <T extends Range>(one: readonly T[], other: readonly T[]): readonly T[] => [
    ...one.filter(({ to }) => to <= by),
    ...other.map((each) => ({ ...each, from: each.from + by, to: each.to + by })),
  ]
  return {
    ...first,
    pure: all(first.pure, second.pure),
    past: all(first.past, second.past),
    gone: all(first.gone, second.gone),
    names: all(first.names, second.names),
    values: all(first.values, second.values),
    lengths: () => all(first.lengths(), second.lengths()),
    measures: () => all(first.measures(), second.measures()),
  }
}
