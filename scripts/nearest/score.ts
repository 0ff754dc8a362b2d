import type { Reading } from '../../core/call.ts'
import { commandNamed } from '../../core/commands/index.ts'
import { isGuessable } from '../../core/nearest/merge.ts'
import type { Model } from '../../core/nearest/model.ts'
import { readNearest } from '../../core/nearest/read.ts'
import { type Example, speakingIn } from './examples.ts'
import { isRight } from './judge.ts'

/** How sentences were read. */
export interface Score {
  readonly sentences: number
  /** Commands and all arguments as annotated; where nothing is asked for, nothing that is done or asked about. */
  readonly right: number
  /** … and where nothing is asked for, nothing that is offered either. */
  readonly strictly: number
  /** The commands as annotated, whatever their arguments. */
  readonly command: number
  /** Among what is offered, asked about or done, where it is not the first. */
  readonly among: number
  /** Done at once, changing something, and not what was meant. */
  readonly wrongWrites: number
  /** Asked about by itself, and not what was meant. */
  readonly wrongAsks: number
  readonly done: number
  readonly asked: number
  readonly offered: number
  readonly none: number
  /** Offered where nothing is asked for. */
  readonly idle: number
}

type Counts = { -readonly [K in keyof Score]: Score[K] }

/** What would become of sentences. Without a model: by the exact reader alone. */
export function scoreOn(examples: readonly Example[], model: Model | undefined): Score {
  const score: Counts = {
    sentences: 0,
    right: 0,
    strictly: 0,
    command: 0,
    among: 0,
    wrongWrites: 0,
    wrongAsks: 0,
    done: 0,
    asked: 0,
    offered: 0,
    none: 0,
    idle: 0,
  }
  for (const example of examples) count(example, readingsOf(example, model), score)
  return score
}

/** What a sentence is read as, the best first, as core/understand.ts puts the readers one after the other. */
export function readingsOf(example: Example, model: Model | undefined): readonly Reading[] {
  const {
    exact,
    door,
    scene: { sentence, spans },
  } = example
  if (!model || (door === 'customer' && exact[0]?.sure) || !isGuessable(sentence)) return exact
  return readNearest(sentence, spans, speakingIn(example), exact, model).readings
}

function count({ one }: Example, readings: readonly Reading[], score: Counts): void {
  const [best] = readings
  const policy = !best ? 'none' : best.sure ? 'done' : best.asks ? 'asked' : 'offered'
  const right = best !== undefined && isRight(best.calls, one)
  const writes = best?.calls.some(({ command }) => commandNamed(command)?.risk !== 'reads') === true
  score.sentences += 1
  score[policy] += 1
  if (policy === 'done' && writes && (!right || one.only === 'offered')) score.wrongWrites += 1
  if (policy === 'asked' && !right) score.wrongAsks += 1
  if (one.calls.length === 0) {
    if (policy === 'offered') score.idle += 1
    const quiet = policy === 'none' || policy === 'offered'
    score.right += quiet ? 1 : 0
    score.strictly += policy === 'none' ? 1 : 0
    score.command += quiet ? 1 : 0
    score.among += quiet ? 1 : 0
    return
  }
  if (right) {
    score.right += 1
    score.strictly += 1
  }
  if (best?.calls.map(({ command }) => command).join() === one.calls.map(({ command }) => command).join())
    score.command += 1
  if (readings.slice(0, 3).some(({ calls }) => isRight(calls, one))) score.among += 1
}

/** A score in one line. */
export const written = ({ sentences, right, strictly, command, among, ...rest }: Score): string => {
  const share = (part: number): string => `${((100 * part) / Math.max(1, sentences)).toFixed(1)} %`
  const others = Object.entries(rest).map(([name, value]) => `${name} ${value}`)
  return [
    `${sentences} sentences: all right ${share(right)}`,
    `strictly ${share(strictly)}`,
    `command ${share(command)}`,
    `among three ${share(among)}`,
    ...others,
  ].join(', ')
}
