import { commandNamed } from '../../core/commands/index.ts'
import type { Range } from '../../core/grammar/sentence.ts'
import type { Linear } from '../../core/nearest/linear.ts'
import { type Proposal, proposalsFor } from '../../core/nearest/proposals.ts'
import { orderFeatures, proposalFeatures, tag } from '../../core/nearest/tagger.ts'
import { bound, boundTexts, type TextFeatures, type TextPiece, textFeatures } from '../../core/nearest/texts.ts'
import { slotsOf } from '../../core/slots/of.ts'
import type { Example } from './examples.ts'
import { type Gold, goldOf } from './gold.ts'
import { type Perceptron, perceptron } from './perceptron.ts'
import { shuffled } from './random.ts'
import { wordsKnown } from './words-known.ts'

const EPOCHS = 8

/** So many features each keeps, so that the file stays within 5 MB. */
const MOST = { tagger: 450_000, texts: 250_000 } as const

/**
 * While it learns, what is wrong looks better than it is by so much, and what is right worse: so it comes to be right by a margin. A
 * correction moves a whole choice by some hundred. A text that is not there costs more than one that is missed.
 */
const margins = { wrong: 10, right: 10, wrongText: 60, rightText: 30 } as const

interface Lesson {
  readonly command: string
  readonly example: Example
  readonly proposals: readonly Proposal[]
  readonly gold: Gold
}

/** Learns which words are which arguments, and where texts begin and end, from sentences of one command each. */
export function learnArguments(examples: readonly Example[]): { readonly tagger: Linear; readonly texts: Linear } {
  const lessons = examples.flatMap((example): Lesson[] => {
    const [call, more] = example.one.calls
    const command = call && !more ? commandNamed(call.command) : undefined
    if (!command) return []
    const proposals = proposalsFor(slotsOf(command.slots), example.scene)
    return [{ command: command.name, example, proposals, gold: goldOf(example, proposals) }]
  })
  return { tagger: learnTagger(lessons), texts: learnTexts(lessons) }
}

function learnTagger(lessons: readonly Lesson[]): Linear {
  const brain = perceptron()
  const prepared = lessons.map((lesson) => ({
    ...lesson,
    own: new Map<Proposal, Int32Array>(),
  }))
  const orders = new Map<string, Int32Array>()
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { command, example, proposals, gold, own } of shuffled(prepared, epoch + 101)) {
      const alone = (one: Proposal): Int32Array => {
        const found = own.get(one) ?? brain.known(proposalFeatures(command, one, example.scene, wordsKnown()))
        own.set(one, found)
        return found
      }
      const behind = (one: Proposal, before: Proposal | undefined): Int32Array => {
        const key = `${command} ${one.slot.name} ${one.sort} ${before?.slot.name ?? ''}`
        const found = orders.get(key) ?? brain.known(orderFeatures(command, one, before))
        orders.set(key, found)
        return found
      }
      const [guess] = tag(
        proposals,
        example.scene.sentence.tokens.length,
        (one, before) =>
          brain.score(alone(one)) +
          brain.score(behind(one, before)) +
          (gold.chosen.includes(one) ? -margins.right : margins.wrong),
      )
      const all = (chosen: readonly Proposal[]): readonly Int32Array[] =>
        chosen.flatMap((one, at) => [alone(one), behind(one, chosen[at - 1])])
      const taken = guess?.chosen ?? []
      if (taken.length !== gold.chosen.length || taken.some((one, at) => one !== gold.chosen[at]))
        brain.correct(all(gold.chosen), all(taken))
      brain.tick()
    }
  }
  return brain.averaged(MOST.tagger)
}

function learnTexts(lessons: readonly Lesson[]): Linear {
  const brain = perceptron()
  const prepared = lessons.flatMap(({ command, example, gold }) => {
    const found = commandNamed(command)
    const slots = found ? boundTexts(found) : []
    if (slots.length === 0 || !gold.inOnePiece) return []
    const features = new Map(
      slots.map((slot) => [
        slot.name,
        remembered(textFeatures(command, slot, gold.chosen, example.scene, wordsKnown()), brain),
      ]),
    )
    return [
      {
        slots,
        features,
        gold: gold.texts.filter(({ slot }) => slots.some(({ name }) => name === slot.name)),
        length: example.scene.sentence.tokens.length,
      },
    ]
  })
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { slots, features, gold, length } of shuffled(prepared, epoch + 201)) {
      const of = (name: string) => features.get(name)
      const taken = bound(slots, length, (slot) => ({
        begin: (at) => brain.score(of(slot.name)?.begin(at) ?? none),
        end: (at) => brain.score(of(slot.name)?.end(at) ?? none),
        inside: (at) => brain.score(of(slot.name)?.inside(at) ?? none),
        whole: (range) =>
          brain.score(of(slot.name)?.whole(range) ?? none) +
          (gold.some((one) => isThat(one, slot.name, range)) ? -margins.rightText : margins.wrongText),
      }))
      const all = (pieces: readonly TextPiece[]): readonly Int32Array[] =>
        pieces.flatMap(({ slot, from, to }) => {
          const one = of(slot.name)
          if (!one) return []
          const inside = Array.from({ length: to - from }, (_, index) => one.inside(from + index))
          return [one.begin(from), one.end(to), ...inside, one.whole({ from, to })]
        })
      const key = (pieces: readonly TextPiece[]): string =>
        pieces
          .map(({ slot, from, to }) => `${slot.name} ${from} ${to}`)
          .toSorted()
          .join()
      if (key(taken) !== key(gold)) brain.correct(all(gold), all(taken))
      brain.tick()
    }
  }
  return brain.averaged(MOST.texts)
}

const isThat = ({ slot, from, to }: TextPiece, name: string, range: Range): boolean =>
  slot.name === name && from === range.from && to === range.to

const none = new Int32Array(0)

/** The same features, worked out once. */
function remembered(features: TextFeatures, brain: Perceptron) {
  const memory = new Map<string, Int32Array>()
  const once = (key: string, make: () => readonly number[]): Int32Array => {
    const found = memory.get(key) ?? brain.known(make())
    memory.set(key, found)
    return found
  }
  const sorts = new Map<number, string>()
  const sort = (range: Range): string => {
    const place = range.from * 1000 + range.to
    const found = sorts.get(place) ?? `w${features.sort(range)}`
    sorts.set(place, found)
    return found
  }
  return {
    begin: (at: number) => once(`b${at}`, () => features.begin(at)),
    end: (at: number) => once(`e${at}`, () => features.end(at)),
    inside: (at: number) => once(`i${at}`, () => features.inside(at)),
    whole: (range: Range) => once(sort(range), () => features.whole(range)),
  }
}
