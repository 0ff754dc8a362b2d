import { readdir, readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { languageCodes } from '../core/languages/language.ts'
import company from '../core/nearest/company.json' with { type: 'json' }
import { everything, featuresOf } from '../core/nearest/features.ts'
import { guessIn } from '../core/nearest/nearest.ts'
import { model } from '../core/nearest/weights.ts'
import { readAnnotated } from './nearest/annotated.ts'
import { type Example, speakingIn } from './nearest/examples.ts'
import { examplesIn } from './nearest/gather.ts'
import { isRight, mistakeIn } from './nearest/judge.ts'
import { folds, type Learning, learn, learnOnce, usual } from './nearest/learn.ts'
import { schooling } from './nearest/learn-ranker.ts'
import { type Lessons, lessons } from './nearest/lessons.ts'
import { areNear, type Shape, shapeOf } from './nearest/near.ts'
import { shuffled } from './nearest/random.ts'
import { readingsOf, scoreOn, written } from './nearest/score.ts'
import { sentenceFiles } from './nearest/sources.ts'
import { compareAll, linesOf } from './understand/cases.ts'
import { inScratch } from './understand/scratch.ts'

// How well sentences are understood (docs/understanding.md); prints numbers and no sentence but where it says so:
//   npm run --silent measure                      the held-out sentences of test/heldout, per language, with the weights as they are
//   npm run --silent measure -- --cases           the cases of test/understanding through the tool, per language and kind: those seen while mending, and those kept apart
//   npm run --silent measure -- --mistakes        each annotated sentence that is read wrongly where it was not learnt from (the one thing that prints sentences)
//   npm run --silent measure -- --curve           by sentences kept apart while learning: how right guesses of each confidence are
//   npm run --silent measure -- --learning        … after learning from 250, 500, 1,000 … sentences
//   npm run --silent measure -- --alternatives    … with other features and another way of learning

const options = {
  cases: { type: 'boolean' },
  mistakes: { type: 'boolean' },
  curve: { type: 'boolean' },
  learning: { type: 'boolean' },
  alternatives: { type: 'boolean' },
} as const

async function main(): Promise<number> {
  const { values } = parseArgs({ options })
  if (values.cases) return cases()
  if (!values.mistakes && !values.curve && !values.learning && !values.alternatives) {
    const wrong = await inScratch(company, 'npm run measure', (opened) =>
      heldOut((path, language) => examplesIn([{ path, language }], opened, say)),
    )
    return wrong === undefined ? 0 : fail(wrong)
  }
  const found = await lessons('npm run measure', say)
  if (typeof found === 'string') return fail(found)
  if (values.mistakes) mistakes(found)
  if (values.curve) curve(found)
  if (values.learning) learning(found)
  if (values.alternatives) alternatives(found)
  return 0
}

/** What comes of cases by ids, speakers and contexts: each language's in a company of its own. */
async function cases(): Promise<number> {
  for (const language of languageCodes) {
    const crm: unknown = JSON.parse(await readFile(`test/understanding/${language}.crm.json`, 'utf8'))
    const wrong = await inScratch(crm, 'npm run measure', async (opened) => {
      for (const part of ['seen', 'kept']) {
        const lines = await linesOf(`test/understanding/${language}.${part}.jsonl`)
        const voice = { say: (line: string) => say(`${language} ${part} ${line}`), fail }
        await compareAll(lines, opened, voice, 'counts')
      }
    })
    if (wrong !== undefined) return fail(wrong)
  }
  return 0
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

type Read = (path: string, language: string) => Promise<readonly Example[]>

/** What is held out: of the day's work, of those who lead and answer, and of customers. */
const parts = ['', 'managers-', 'service-'] as const

async function heldOut(read: Read): Promise<void> {
  const names: readonly string[] = await readdir('test/heldout').catch(() => [])
  for (const language of languageCodes) {
    const learnt = await shapesOf(language)
    for (const name of parts.map((part) => `${part}${language}`)) {
      if (!names.includes(`${name}.txt`)) continue
      const examples = await read(`test/heldout/${name}.txt`, language)
      say(`${name} exact alone  ${written(scoreOn(examples, undefined))}`)
      say(`${name} with nearest ${written(scoreOn(examples, model()))}`)
      say(`${name} nearly among the sentences to learn from: ${nearly(examples, learnt)} of ${examples.length}`)
    }
  }
}

/** The shapes of a language's sentences to learn from. */
async function shapesOf(language: string): Promise<readonly Shape[]> {
  const files = (await sentenceFiles()).filter((file) => file.language === language)
  const sources = await Promise.all(files.map(({ path }) => readFile(path, 'utf8')))
  return sources.flatMap((source) => readAnnotated(source, language, () => undefined).map(shapeOf))
}

/** How many of the examples are nearly one of what was learnt. */
const nearly = (examples: readonly Example[], learnt: readonly Shape[]): number =>
  examples.filter(({ one }) => {
    const own = shapeOf(one)
    return learnt.some((shape) => areNear(shape, own))
  }).length

/** What is read wrongly of the sentences to learn from: each is read by what was learnt without it. */
function mistakes({ sentences, corpus }: Lessons): void {
  for (const { rest, kept } of folds(sentences)) {
    const learnt = learn(rest, corpus)
    for (const example of kept) {
      const { one } = example
      const [best] = readingsOf(example, learnt)
      const isQuiet = one.calls.length === 0 && best?.sure !== true && best?.asks !== true
      const wrong = isQuiet ? undefined : mistakeIn(best?.calls ?? [], one)
      const how = best?.sure ? 'done' : best?.asks ? 'asked' : best ? 'offered' : 'none'
      if (wrong !== undefined) say([one.at, how, wrong, one.text.replaceAll('\n', ' ')].join('\t'))
    }
  }
}

const BINS = 10
/** So many of the parts are tried: each takes all the time that learning does. */
const TRIED = 2

/** Of guesses at what the exact reader is not sure of, how many of each confidence are right. */
function curve({ sentences, corpus }: Lessons): void {
  const bins = Array.from({ length: BINS }, () => ({ n: 0, right: 0 }))
  for (const { rest, kept } of folds(sentences).slice(0, TRIED)) {
    const learnt = learn(rest, corpus)
    for (const example of kept) {
      const { one, scene, exact } = example
      if (exact[0]?.sure) continue
      const features = featuresOf(scene, exact, learnt)
      const { guesses } = guessIn(scene, { ...speakingIn(example), exact }, features, learnt)
      const [best] = guesses
      const bin = best && bins[Math.min(BINS - 1, Math.floor(best.confidence * BINS))]
      if (!best || !bin) continue
      bin.n += 1
      if (isRight(best.calls, one)) bin.right += 1
    }
  }
  for (const [at, { n, right }] of bins.entries())
    say(
      `confidence ${at / BINS}–${(at + 1) / BINS}: ${right} of ${n} right${n > 0 ? ` (${Math.round((100 * right) / n)} %)` : ''}`,
    )
}

/** What is learnt from some sentences, tried on a fifth kept apart, each language by itself. */
function learning({ sentences, corpus }: Lessons): void {
  const [fold] = folds(sentences)
  if (!fold) return
  for (const count of [250, 500, 1_000, 2_000, 4_000, 8_000]) {
    if (count > fold.rest.length) break
    report(
      `${count} sentences`,
      fold.kept,
      learnOnce([...shuffled(fold.rest, 11).slice(0, count), ...corpus], usual),
      usual,
    )
  }
  report(`${fold.rest.length} sentences`, fold.kept, learnOnce([...fold.rest, ...corpus], usual), usual)
  report('without the corpus', fold.kept, learnOnce(fold.rest, usual), usual)
}

const without = (part: keyof typeof everything): Learning => ({ choice: { ...everything, [part]: false }, schooling })

const tried: readonly (readonly [string, Learning])[] = [
  ['all features', usual],
  ['without words', without('words')],
  ['without stems', without('stems')],
  ['without letters', without('letters')],
  ['without pairs', without('pairs')],
  ['without tables', without('tables')],
  ["without the templates' words", without('templates')],
  ["without the templates' rules", without('rules')],
  ['without what words mean', without('meanings')],
  ['without what the exact reader found', without('exact')],
]

function alternatives({ sentences, corpus }: Lessons): void {
  const tested = folds(sentences).slice(0, TRIED)
  for (const [name, how] of tried) {
    const scores = tested.map(({ rest, kept }) => guessScore(kept, learnOnce([...rest, ...corpus], how), how))
    const total = scores.reduce((sum, one) => ({
      n: sum.n + one.n,
      command: sum.command + one.command,
      right: sum.right + one.right,
    }))
    say(`${name}: ${shareOf(total)}`)
  }
  const byLanguage = Map.groupBy(sentences, ({ language }) => language.code)
  for (const [code, own] of byLanguage) {
    const [alone] = folds(own)
    if (!alone) continue
    const kept = new Set(alone.kept.map(({ one }) => one))
    const joint = learnOnce(
      sentences.filter(({ one }) => !kept.has(one)),
      usual,
    )
    say(
      `${code} by itself: ${shareOf(guessScore(alone.kept, learnOnce(alone.rest, usual), usual))}; with the others: ${shareOf(guessScore(alone.kept, joint, usual))}`,
    )
  }
}

function report(name: string, kept: readonly Example[], learnt: ReturnType<typeof learnOnce>, how: Learning): void {
  for (const [code, own] of Map.groupBy(kept, ({ language }) => language.code))
    say(`${name} ${code}: ${shareOf(guessScore(own, learnt, how))}`)
  say(`${name}: ${shareOf(guessScore(kept, learnt, how))}`)
}

interface Guessed {
  readonly n: number
  readonly command: number
  readonly right: number
}

/** The nearest reader by itself, on all sentences of one command or none. */
function guessScore(kept: readonly Example[], learnt: ReturnType<typeof learnOnce>, { choice }: Learning): Guessed {
  const scores = kept
    .filter(({ one }) => one.calls.length < 2 && one.only === 'sure')
    .map((example): Guessed => {
      const { one, scene, exact } = example
      const features = featuresOf(scene, exact, learnt, choice)
      const { guesses, nothing } = guessIn(scene, { ...speakingIn(example), exact }, features, learnt)
      const [best] = guesses
      const taken = best && best.share > nothing ? best.calls : []
      const command = taken[0]?.command === one.calls[0]?.command
      return { n: 1, command: Number(command), right: Number(isRight(taken, one)) }
    })
  return scores.reduce(
    (sum, one) => ({ n: sum.n + 1, command: sum.command + one.command, right: sum.right + one.right }),
    { n: 0, command: 0, right: 0 },
  )
}

const shareOf = ({ n, command, right }: Guessed): string =>
  `command ${((100 * command) / Math.max(1, n)).toFixed(1)} %, all right ${((100 * right) / Math.max(1, n)).toFixed(1)} % of ${n}`

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

process.exitCode = await main()
