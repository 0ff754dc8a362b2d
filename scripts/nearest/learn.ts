import { commands, commandsOf } from '../../core/commands/index.ts'
import { confidenceOf } from '../../core/nearest/confidence.ts'
import { type Choice, everything, featuresOf } from '../../core/nearest/features.ts'
import { saidOf } from '../../core/nearest/fixed-words.ts'
import { columnsFor, isImplied } from '../../core/nearest/implied.ts'
import type { Implied, Model } from '../../core/nearest/model.ts'
import { guessIn, NOTHING, SEVERAL } from '../../core/nearest/nearest.ts'
import { divide } from '../../core/nearest/several.ts'
import { slotsOfCommand } from './commands.ts'
import { type Example, speakingIn } from './examples.ts'
import { isRight } from './judge.ts'
import { learnArguments } from './learn-arguments.ts'
import { learnNetwork } from './learn-network.ts'
import { type Lesson, learnRanker, type Question, type Schooling, schooling } from './learn-ranker.ts'
import { partsOf } from './parts.ts'
import { shuffled } from './random.ts'
import { twinsOf } from './twins.ts'
import { wordsKnown } from './words-known.ts'

/** Sentences are kept apart in so many parts, and from one of them it learns how sure a reading is, which takes all the time that learning does. */
const FOLDS = 5
const CALIBRATED = 1

export interface Learning {
  readonly choice: Choice
  readonly schooling: Schooling
}

export const usual: Learning = { choice: everything, schooling }

/** How sure a reading is, and whether a sentence asks for several commands. */
export type Curves = Pick<Model, 'confidence' | 'division'>

/** Learns everything from sentences, some of them a second time as they may also come, and from the corpus beside them. */
export const learn = (examples: readonly Example[], corpus: readonly Example[], how: Learning = usual): Model => ({
  ...learnWhole(examples, corpus, how),
  ...learnCurves(examples, corpus, how),
})

/** What there is to learn but for how sure one may be of it. */
export const learnWhole = (examples: readonly Example[], corpus: readonly Example[], how: Learning = usual): Model =>
  learnOnce([...withMore(examples), ...corpus], how)

/** How sure one may be, by reading sentences with what was learnt without them. It takes as long as learning does, and needs nothing of it: train does both at once. */
export function learnCurves(examples: readonly Example[], corpus: readonly Example[], how: Learning = usual): Curves {
  const tried = folds(examples)
    .slice(0, CALIBRATED)
    .map(({ rest, kept }) => ({ kept, model: learnWhole(rest, corpus, how) }))
  return {
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
  const besideOf = (command: string, slot: string, standing: string): readonly number[] => [
    columnOf(`${command} ${slot} ${standing}`),
    columnOf(`${lastOf(slot)} ${standing}`),
  ]
  const implied = [...seen].toSorted(byName).flatMap(([command, slots]) =>
    [...slots].toSorted(byName).map(
      ([slot, values]): Implied => ({
        command,
        slot,
        values: ['', ...[...values].toSorted()].map((value) => ({
          value,
          columns: [columnOf(`${command} ${slot}=${value}`), columnOf(`${lastOf(slot)}=${value}`)],
        })),
        beside: {
          said: besideOf(command, slot, 'said'),
          unsaid: besideOf(command, slot, 'unsaid'),
          noneOfSaid: besideOf(command, slot, 'none of said'),
          none: besideOf(command, slot, 'none'),
        },
      }),
    ),
  )
  return { classes, implied }
}

/** A report's measure is that of a schedule's. */
const lastOf = (slot: string): string => slot.slice(slot.lastIndexOf('.') + 1)

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
    .map((of): Question => {
      const slot = slotsOfCommand(of.command)?.get(of.slot)
      const words = slot ? saidOf(slot, scene) : new Set<string>()
      return {
        choices: of.values.map((one) => columnsFor(one, of, words)),
        right: Math.max(
          0,
          of.values.findIndex(({ value }) => value === (said.get(of.slot) ?? '')),
        ),
      }
    })
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
