import { commands, commandsOf } from '../../core/commands/index.ts'
import { confidenceOf } from '../../core/nearest/confidence.ts'
import { type Choice, everything, featuresOf } from '../../core/nearest/features.ts'
import { isImplied } from '../../core/nearest/implied.ts'
import type { Implied, Model, Words } from '../../core/nearest/model.ts'
import { guessIn, NOTHING, SEVERAL } from '../../core/nearest/nearest.ts'
import { divide } from '../../core/nearest/several.ts'
import { slotsOfCommand } from './commands.ts'
import { type Example, speakingIn } from './examples.ts'
import { isRight } from './judge.ts'
import { learnArguments } from './learn-arguments.ts'
import { learnNetwork } from './learn-network.ts'
import { type Lesson, learnRanker, type Question, type Schooling, schooling } from './learn-ranker.ts'
import { lexicon } from './lexicon.ts'
import { meanings } from './meanings.ts'
import { partsOf } from './parts.ts'
import { shuffled } from './random.ts'
import { twinsOf } from './twins.ts'

/** Sentences are kept apart in so many parts, and from one of them it learns how sure a reading is, which takes all the time that learning does. */
const FOLDS = 5
const CALIBRATED = 1

export interface Learning {
  readonly choice: Choice
  readonly schooling: Schooling
}

export const usual: Learning = { choice: everything, schooling }

/** Learns everything from sentences, some of them a second time as they may also come, and from the corpus beside them; how sure a reading is, from what was learnt without each sentence. */
export function learn(examples: readonly Example[], corpus: readonly Example[], how: Learning = usual): Model {
  const tried = folds(examples)
    .slice(0, CALIBRATED)
    .map(({ rest, kept }) => ({ kept, model: learnOnce([...withMore(rest), ...corpus], how) }))
  return {
    ...learnOnce([...withMore(examples), ...corpus], how),
    confidence: { weights: platt(tried.flatMap(({ kept, model }) => factsOf(kept, model, how))), temperature: 1 },
    division: platt(tried.flatMap(({ kept, model }) => divisionsOf(kept, model, how))),
  }
}

/** The sentences, some of them as they may also come, and the parts of those that ask for several commands. */
const withMore = (examples: readonly Example[]): readonly Example[] => [
  ...examples,
  ...twinsOf(examples),
  ...examples.flatMap(partsOf),
]

/** The sentences in parts: each with the others. */
export function folds(
  examples: readonly Example[],
): readonly { readonly rest: readonly Example[]; readonly kept: readonly Example[] }[] {
  const mixed = shuffled(examples, 7)
  return Array.from({ length: FOLDS }, (_, fold) => ({
    rest: mixed.filter((_, at) => at % FOLDS !== fold),
    kept: mixed.filter((_, at) => at % FOLDS === fold),
  }))
}

/** What the sentences give without learning how sure one may be. */
export function learnOnce(examples: readonly Example[], { choice, schooling: how }: Learning): Model {
  const { classes, implied } = columnsOf(examples)
  const lessons = examples.flatMap((example) => lessonOf(example, classes, implied, choice))
  return {
    ranker: learnRanker(lessons, classes, how),
    network: learnNetwork(lessons, classes.indexOf(SEVERAL) + 1),
    ...learnArguments(examples),
    ...wordsKnown(),
    implied,
    confidence: { weights: [0, 1], temperature: 1 },
    division: [-8],
  }
}

/** What is known of words whatever is learnt. */
const wordsKnown = (): Words => ({ lexicon: lexicon(), meanings: meanings() })

/** The ranker's columns: commands, nothing, and each value that is implied somewhere. */
function columnsOf(examples: readonly Example[]): {
  readonly classes: readonly string[]
  readonly implied: readonly Implied[]
} {
  const seen = new Map<string, Map<string, Set<string>>>()
  for (const { one } of examples) {
    for (const [at, { command }] of one.calls.entries()) {
      for (const [slot, value] of impliedIn(one, at)) {
        const own = seen.get(command) ?? new Map<string, Set<string>>()
        seen.set(command, own.set(slot, (own.get(slot) ?? new Set()).add(value)))
      }
    }
  }
  const classes: string[] = [...commands.map(({ name }) => name), NOTHING, SEVERAL]
  const columnOf = (name: string): number => {
    if (!classes.includes(name)) classes.push(name)
    return classes.indexOf(name)
  }
  const implied = [...seen].toSorted(byName).flatMap(([command, slots]) =>
    [...slots].toSorted(byName).map(
      ([slot, values]): Implied => ({
        command,
        slot,
        values: ['', ...[...values].toSorted()].map((value) => ({
          value,
          own: columnOf(`${command} ${slot}=${value}`),
          shared: columnOf(`${slot}=${value}`),
        })),
      }),
    ),
  )
  return { classes, implied }
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** The values of fixed words and the like, whether they are said after the command or in brackets. */
function impliedIn(
  { calls, brackets }: Example['one'],
  at: number,
): readonly (readonly [slot: string, value: string])[] {
  const call = calls[at]
  const slots = slotsOfCommand(call?.command ?? '')
  if (!call || !slots) return []
  const said = brackets.flatMap(({ call: of, slot, value }) =>
    of === at && value !== undefined ? [[slot, value] as const] : [],
  )
  return [...call.implied, ...said].filter(([name, value]) => {
    const slot = slots.get(name)
    return slot !== undefined && isImplied(slot, value)
  })
}

const everyDoor = ['member', 'customer'] as const

function lessonOf(example: Example, classes: readonly string[], implied: readonly Implied[], choice: Choice): Lesson[] {
  const { one, scene, exact } = example
  const [call, more] = one.calls
  if (one.only === 'offered') return []
  const right = more ? SEVERAL : (call?.command ?? NOTHING)
  // What asks for nothing asks for nothing whoever says it.
  const doors = right === NOTHING ? everyDoor : [example.door]
  const asked = doors.map((door): Question => {
    const open = [...commandsOf(door).map(({ name }) => name), NOTHING, SEVERAL]
    return { choices: open.map((name) => [classes.indexOf(name)]), right: open.indexOf(right) }
  })
  const said = new Map(impliedIn(one, 0))
  const questions = implied
    .filter(({ command }) => !more && command === call?.command)
    .map(
      ({ slot, values }): Question => ({
        choices: values.map(({ own, shared }) => [own, shared]),
        right: Math.max(
          0,
          values.findIndex(({ value }) => value === (said.get(slot) ?? '')),
        ),
      }),
    )
  return [
    {
      features: featuresOf(scene, exact, wordsKnown(), choice),
      questions: [...asked.filter(({ right: at }) => at >= 0), ...questions],
    },
  ]
}

interface Fact {
  readonly facts: readonly number[]
  readonly right: boolean
}

/** How the best guess at each sentence that the exact reader is not sure of came out. */
function factsOf(examples: readonly Example[], model: Model, { choice }: Learning): readonly Fact[] {
  return examples.flatMap((example): Fact[] => {
    const { one, scene, exact } = example
    if (one.calls.length > 1 || exact[0]?.sure) return []
    const features = featuresOf(scene, exact, wordsKnown(), choice)
    const [best] = guessIn(scene, { ...speakingIn(example), exact }, features, model).guesses
    return best ? [{ facts: best.facts, right: isRight(best.calls, one) }] : []
  })
}

/** Whether sentences that can be divided ask for several commands. */
function divisionsOf(examples: readonly Example[], model: Model, { choice }: Learning): readonly Fact[] {
  return examples.flatMap((example): Fact[] => {
    const { one, scene, exact } = example
    if (exact[0]?.sure || one.only === 'offered') return []
    const speaking = speakingIn(example)
    const whole = guessIn(scene, { ...speaking, exact }, featuresOf(scene, exact, wordsKnown(), choice), model)
    const division = divide(scene.sentence, scene.spans, speaking, whole, model)
    return division ? [{ facts: division.facts, right: one.calls.length > 1 }] : []
  })
}

/** Logistic regression on the facts, by plain descent with a little pull to zero. */
function platt(facts: readonly Fact[]): readonly number[] {
  const width = facts[0]?.facts.length ?? 1
  const weights = Array.from({ length: width }, () => 0)
  for (let round = 0; round < 3_000; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -0.001 * weight))
    for (const { facts: one, right } of facts) {
      const error = ((right ? 1 : 0) - confidenceOf(one, weights)) / facts.length
      for (const [at, fact] of one.entries()) slope[at] = (slope[at] ?? 0) + error * fact
    }
    for (const [at, by] of slope.entries()) weights[at] = (weights[at] ?? 0) + 0.2 * by
  }
  return weights.map((weight) => Math.round(weight * 10_000) / 10_000)
}
